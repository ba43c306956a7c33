-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the roles may do where the center has said something else than the standard.
CREATE TABLE role_right (
    role SMALLINT NOT NULL,
    permission TEXT NOT NULL,
    is_allowed SMALLINT NOT NULL,
    PRIMARY KEY (role, permission)
) {{clustered}};
