// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/import/directorycache.h"
#include "usecases/import/importsource.h"
#include "usecases/import/rejects.h"

namespace campanile::usecases {

/// Reads one row of a table of customers, contacts, agents or people into the directory. None, or why it is rejected.
class LinkedRows
{
public:
    LinkedRows(const domain::ImportProfile &profile, const domain::BoundTable &table, DirectoryCache &directory);

    [[nodiscard]] domain::ImportReject add(domain::ImportCells cells);

private:
    [[nodiscard]] QString text(domain::ImportTarget target, domain::ImportCells cells) const;
    [[nodiscard]] QString cell(const domain::BoundColumn &column, domain::ImportCells cells) const;
    void addCustomer(const QString &key, domain::ImportCells cells);

    const domain::BoundTable &m_table;
    DirectoryCache &m_directory;
    domain::ImportLabels m_labels;
};

} // namespace campanile::usecases
