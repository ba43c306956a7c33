// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/session.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace campanile::storage {

/// The numbers are stored.
enum class CustomFieldKind : quint8 { Text = 1, Number = 2, Date = 3, YesNo = 4, Choice = 5 };

/// A field that this company added to its tickets; the values lie in Ticket::customFields under its key.
struct CustomField
{
    domain::CustomFieldId id;
    QString key; ///< stable, unique
    QString name;
    CustomFieldKind kind = CustomFieldKind::Text;
    QStringList choices; ///< of kind Choice
    qint64 version = 1;
};

class CustomFieldRepository
{
public:
    explicit CustomFieldRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] QVector<CustomField> all(); ///< by id
    void save(CustomField &field); ///< inserts without id, else updates; Conflict when stale or the key is taken

private:
    Session &m_session;
};

} // namespace campanile::storage
