// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QString>

namespace campanile::domain {

/// What a row says about the person who asked.
struct ContactClue
{
    QString key;
    QString name;
    QString email;
    QString phone;
    CustomerId customer;

    [[nodiscard]] bool isEmpty() const { return key.isEmpty() && name.isEmpty() && email.isEmpty(); }
};

/// Turns names and keys of a source into ids: known ones of the database, or new ones that the import will bring. Names
/// are compared by searchKey(); asked once for each distinct text, the answers are kept. Never asked with empty texts.
class ImportDirectory
{
public:
    virtual ~ImportDirectory() = default;

    [[nodiscard]] virtual PlaceId place(const QString &name) = 0;
    [[nodiscard]] virtual DepartmentId department(const QString &name) = 0;
    [[nodiscard]] virtual TeamId team(const QString &name) = 0;
    [[nodiscard]] virtual AgentId agentByName(const QString &name) = 0;
    /// key: of an Agents or People table; a key that stands in none becomes an agent of that name.
    [[nodiscard]] virtual AgentId agentByKey(const QString &key) = 0;
    [[nodiscard]] virtual TagId tag(const QString &name) = 0;
    /// By key, else by name; either may be empty.
    [[nodiscard]] virtual CustomerId customer(const QString &key, const QString &name) = 0;
    /// By key, else by address, else by name within the customer.
    [[nodiscard]] virtual ContactId contact(const ContactClue &clue) = 0;
    /// As known when asked; may be empty.
    [[nodiscard]] virtual QString nameOf(ContactId id) = 0;
};

} // namespace campanile::domain
