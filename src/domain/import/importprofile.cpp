// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importprofile.h"

#include "domain/import/importtimeparser.h"
#include "domain/ticket/attributes.h"
#include "domain/ticket/status.h"

#include <QRegularExpression>
#include <QSet>

namespace campanile::domain {

namespace {

/// Collects the first fault; later checks are skipped.
class Check
{
public:
    explicit Check(QString profile)
        : m_profile(std::move(profile))
    {
    }

    void require(bool ok, const QString &place, QLatin1StringView reason, const QString &value = {})
    {
        if (!ok && !m_fault) {
            m_fault = Error{ErrorCode::ProfileInvalid,
                            {m_profile, place, reason, value},
                            place + u": "_qs + reason + u' ' + value,
                            false};
        }
    }
    [[nodiscard]] Result<void> result() const
    {
        if (m_fault)
            return Failure(*m_fault);
        return {};
    }

private:
    QString m_profile;
    std::optional<Error> m_fault;
};

bool mayRepeat(ImportTarget target)
{
    return target == ImportTarget::Ignored || target == ImportTarget::Subject || target == ImportTarget::Description ||
           target == ImportTarget::CustomField || target == ImportTarget::Reported;
}

bool hasField(ImportTarget target)
{
    return target == ImportTarget::CustomField || target == ImportTarget::Reported;
}

void checkTimes(Check &check, const QStringList &times, const QString &place)
{
    for (qsizetype i = 0; i < times.size(); ++i) {
        check.require(ImportTimeParser::isValidFormat(times.at(i)), u"%1[%2]"_qs.arg(place).arg(i),
                      QLatin1StringView("bad-time-format"), times.at(i));
    }
}

void checkColumns(Check &check, const ImportTable &table, const QString &place)
{
    QSet<ImportTarget> targets;
    QSet<QString> fields;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ImportColumn &column = table.columns.at(i);
        const QString here = u"%1.columns[%2]"_qs.arg(place).arg(i);
        check.require(!column.names.isEmpty() && !column.names.contains(QString()), here + u".names",
                      QLatin1StringView("empty"));
        const QString key = keyOf(importTargetKeys, column.target);
        check.require(mayRepeat(column.target) || !targets.contains(column.target), here + u".target",
                      QLatin1StringView("double"), key);
        targets.insert(column.target);
        if (hasField(column.target)) {
            check.require(!column.field.isEmpty(), here + u".field", QLatin1StringView("missing"));
            const QString field = key + u':' + column.field;
            check.require(!fields.contains(field), here + u".field", QLatin1StringView("double"), column.field);
            fields.insert(field);
        }
        checkTimes(check, column.times, here + u".times");
    }
    const auto has = [&targets](ImportTarget target) { return targets.contains(target); };
    const QString columns = place + u".columns";
    if (table.kind == ImportTableKind::Events) {
        check.require(table.guessRest || has(ImportTarget::TicketKey), columns, QLatin1StringView("missing"),
                      keyOf(importTargetKeys, ImportTarget::TicketKey));
        check.require(table.guessRest || has(ImportTarget::EventTime), columns, QLatin1StringView("missing"),
                      keyOf(importTargetKeys, ImportTarget::EventTime));
    } else if (table.kind == ImportTableKind::Tickets) {
        check.require(table.guessRest || table.timeMayBeMissing || has(ImportTarget::Created), columns,
                      QLatin1StringView("missing"), keyOf(importTargetKeys, ImportTarget::Created));
    } else {
        check.require(table.guessRest || has(ImportTarget::Key), columns, QLatin1StringView("missing"),
                      keyOf(importTargetKeys, ImportTarget::Key));
    }
}

void checkTable(Check &check, const ImportTable &table, const QString &place)
{
    checkTimes(check, table.times, place + u".times");
    check.require(ImportTimeParser::isValidZone(table.zone), place + u".zone", QLatin1StringView("bad-zone"),
                  QString::fromUtf8(table.zone));
    checkColumns(check, table, place);
}

bool isKnownValue(const QString &map, const QString &value)
{
    if (map == u"status")
        return enumOf(statusKeys, value).has_value();
    if (map == u"tier")
        return enumOf(tierKeys, value).has_value();
    if (map == u"priority")
        return enumOf(priorityKeys, value).has_value();
    if (map == u"channel")
        return enumOf(channelKeys, value).has_value();
    if (map == u"role")
        return value == u"agent" || value == u"contact";
    return !value.isEmpty();
}

} // namespace

const QStringList &importValueMapNames()
{
    static const QStringList names{u"status"_qs, u"tier"_qs,       u"priority"_qs, u"channel"_qs, u"place"_qs,
                                   u"team"_qs,   u"department"_qs, u"assignee"_qs, u"role"_qs};
    return names;
}

Result<void> validate(const ImportProfile &profile)
{
    Check check(profile.name);
    static const QRegularExpression nameShape(uR"(^[a-z0-9][a-z0-9_.-]{0,63}$)"_qs);
    check.require(nameShape.match(profile.name).hasMatch(), u"name"_qs, QLatin1StringView("bad-name"), profile.name);
    check.require(!profile.source.trimmed().isEmpty(), u"source"_qs, QLatin1StringView("missing"));
    check.require(!profile.tables.isEmpty(), u"tables"_qs, QLatin1StringView("empty"));
    QSet<QString> names;
    bool anyTickets = false;
    for (qsizetype i = 0; i < profile.tables.size(); ++i) {
        const ImportTable &table = profile.tables.at(i);
        const QString place = u"tables[%1]"_qs.arg(i);
        check.require(!table.name.isEmpty(), place + u".name", QLatin1StringView("missing"));
        check.require(!names.contains(table.name), place + u".name", QLatin1StringView("double"), table.name);
        names.insert(table.name);
        anyTickets = anyTickets || holdsTickets(table.kind);
        checkTable(check, table, place);
    }
    check.require(anyTickets, u"tables"_qs, QLatin1StringView("missing"), u"tickets"_qs);
    for (auto map = profile.values.cbegin(); map != profile.values.cend(); ++map) {
        const QString place = u"values."_qs + map.key();
        check.require(importValueMapNames().contains(map.key()), place, QLatin1StringView("unknown-key"), map.key());
        for (auto it = map.value().cbegin(); it != map.value().cend(); ++it) {
            check.require(isKnownValue(map.key(), it.value()), place + u'.' + it.key(),
                          QLatin1StringView("unknown-value"), it.value());
        }
    }
    return check.result();
}

} // namespace campanile::domain
