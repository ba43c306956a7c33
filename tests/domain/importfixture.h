// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/text.h"
#include "domain/import/builtinprofiles.h"
#include "domain/import/importdirectory.h"
#include "domain/import/ticketfold.h"

#include <QHash>
#include <QTest>

#include <map>

namespace campanile::test {

/// Hands out ids in order of appearance and remembers the names.
class FakeDirectory final : public domain::ImportDirectory
{
public:
    domain::PlaceId place(const QString &name) override { return domain::PlaceId(number(places, name)); }
    domain::DepartmentId department(const QString &name) override
    {
        return domain::DepartmentId(number(departments, name));
    }
    domain::TeamId team(const QString &name) override { return domain::TeamId(number(teams, name)); }
    domain::AgentId agentByName(const QString &name) override { return domain::AgentId(number(agents, name)); }
    domain::AgentId agentByKey(const QString &key) override
    {
        return domain::AgentId(number(agents, u"key:"_qs + key));
    }
    domain::TagId tag(const QString &name) override { return domain::TagId(number(tags, name)); }
    domain::CustomerId customer(const QString &key, const QString &name) override
    {
        return domain::CustomerId(number(customers, key.isEmpty() ? name : key));
    }
    domain::ContactId contact(const domain::ContactClue &clue) override
    {
        const qint64 id = number(contacts, !clue.key.isEmpty()    ? clue.key
                                           : clue.email.isEmpty() ? clue.name
                                                                  : clue.email);
        contactNames[id] = clue.name;
        return domain::ContactId(id);
    }
    QString nameOf(domain::ContactId id) override { return contactNames.value(id.value()); }

    QHash<QString, qint64> places, departments, teams, agents, tags, customers, contacts;
    QHash<qint64, QString> contactNames;

private:
    static qint64 number(QHash<QString, qint64> &map, const QString &name)
    {
        const QString key = domain::searchKey(name);
        if (!map.contains(key))
            map.insert(key, map.size() + 1);
        return map.value(key);
    }
};

/// A small table as a file would give it: the first line is the header, cells are parted by "|".
class SmallTable
{
public:
    explicit SmallTable(const QString &text)
    {
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        sample.name = u"small.csv"_qs;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QStringList cells = lines.at(i).split(u'|');
            if (i == 0)
                sample.header = cells;
            else
                sample.rows.append(cells);
        }
    }
    domain::ImportSample sample;
};

/// Everything from cells to folded tickets, as the engine does it for one file in memory.
class Mill
{
public:
    Mill(const domain::ImportProfile &profile, const SmallTable &table)
        : m_table(table)
    {
        domain::Result<domain::ImportPlan> made = domain::planImport(profile, {table.sample});
        if (!made)
            qFatal("%s", qPrintable(made.error().args.join(u' ')));
        plan = std::move(*made);
        mapper = std::make_unique<domain::RowMapper>(plan.profile, plan.files.front().bound, directory);
    }

    void run(qint64 importTime = 1'000'000)
    {
        std::map<QString, std::vector<domain::MappedRow>> groups;
        QStringList order;
        qint64 line = 1;
        for (const QStringList &row : m_table.sample.rows) {
            ++line;
            std::vector<QByteArray> bytes;
            for (const QString &cell : row)
                bytes.push_back(cell.toUtf8());
            const std::vector<QByteArrayView> cells(bytes.begin(), bytes.end());
            domain::MappedRow mapped;
            mapped.line = line;
            const domain::ImportReject reject = mapper->map(cells, mapped);
            if (reject != domain::ImportReject::None) {
                rejects.append({line, reject});
                continue;
            }
            const QByteArrayView key = mapper->ticketKey(cells);
            const QString reference =
                key.isEmpty() ? QString::fromLatin1(mapper->contentHash(cells)) : QString::fromUtf8(key);
            if (!groups.contains(reference))
                order.append(reference);
            groups[reference].push_back(std::move(mapped));
        }
        for (const QString &reference : order) {
            auto &group = groups[reference];
            auto fates = domain::arrangeRows(*mapper, group, importTime, false);
            for (std::size_t i = 0; i < fates.size(); ++i) {
                if (fates[i].kind == domain::RowFate::Kind::Rejected)
                    rejects.append({group[i].line, fates[i].reason});
            }
            domain::FoldContext context;
            context.ticket = domain::TicketId(tickets.size() + 1);
            context.reference = reference;
            context.proxy = plan.profile.responseProxy;
            context.importTime = importTime;
            tickets.append(domain::foldTicket(*mapper, group, fates, context, directory));
            rows.insert(reference, group);
        }
    }

    const domain::FoldedTicket &ticket(const QString &reference) const
    {
        for (const domain::FoldedTicket &folded : tickets) {
            if (folded.ticket.reference == reference)
                return folded;
        }
        qFatal("no ticket %s", qPrintable(reference));
    }

    FakeDirectory directory;
    domain::ImportPlan plan;
    std::unique_ptr<domain::RowMapper> mapper;
    QVector<domain::FoldedTicket> tickets;
    QHash<QString, std::vector<domain::MappedRow>> rows;
    QVector<std::pair<qint64, domain::ImportReject>> rejects;

private:
    const SmallTable &m_table;
};

inline qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace campanile::test
