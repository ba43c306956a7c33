// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "usecases/workspace/opendatabase.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>
#include <QUuid>
#include <QVector>

#include <functional>

namespace campanile::storage {
class Session;
}

namespace campanile::test {

/// What there is to work on.
struct Company
{
    domain::Actor actor = {}; ///< who may do everything
    QVector<domain::TicketId> tickets = {};
    QVector<domain::CustomerId> customers = {};
};

/// A new database with the demo company in it, closed again. Ends the test's process when it cannot be made.
void makeCompany(const QString &path, int tickets = 60);
[[nodiscard]] domain::Result<Company> readCompany(const usecases::DatabasePtr &database);

/// One change as the program makes them, and what the books must hold once it was acknowledged.
struct Deed
{
    QByteArray line; ///< kind, operation id, words: see Books::lacks()
    std::function<domain::Result<void>(storage::Session &)> write;
};

/// Changes of tickets and customers at random; the same ones for the same seed but for their operation ids.
class Deeds
{
public:
    /// mark stands in every text, so that no two runs write the same.
    Deeds(Company company, quint32 seed, QString mark);

    [[nodiscard]] Deed next();
    /// A reply of these words under an operation id that was noted before.
    [[nodiscard]] Deed reply(domain::TicketId ticket, const QString &text, const QUuid &operation) const;
    [[nodiscard]] QString words();
    [[nodiscard]] domain::TicketId someTicket();
    [[nodiscard]] QRandomGenerator &dice() { return m_dice; }

private:
    [[nodiscard]] Deed note(const QString &text);
    [[nodiscard]] Deed assign();
    [[nodiscard]] Deed create(const QString &text);
    [[nodiscard]] Deed customer(const QString &text);
    [[nodiscard]] Deed customerNote(const QString &text);

    Company m_company;
    QRandomGenerator m_dice;
    QString m_mark;
    int m_number = 0;
};

/// What a database holds of such deeds, read beside the repositories.
class Books
{
public:
    /// Everything at once; check: the doctor examines the whole database too.
    [[nodiscard]] static domain::Result<Books> read(const usecases::DatabasePtr &database, bool check);

    /// Of these lines, which were acknowledged, those that are not there or only half.
    [[nodiscard]] QByteArrayList lacks(const QByteArrayList &acknowledged) const;
    [[nodiscard]] bool hasText(const QString &text) const { return m_texts.contains(text); }
    /// What is half, double or damaged, acknowledged or not; empty when all is well.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] qsizetype deeds() const { return m_events.size() + m_audited.size(); }

private:
    QHash<QString, qint64> m_events; ///< operation id → ticket
    QHash<QString, qint64> m_texts;  ///< of messages → ticket
    QHash<qint64, QString> m_subjects;
    QHash<QString, QString> m_audited; ///< operation id → changes
    QSet<QString> m_operations;
    QStringList m_faults;
};

} // namespace campanile::test
