// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/maintenance/doctor.h"

#include "domain/base/enumkey.h"
#include "storage/core/migrator.h"
#include "storage/maintenance/schemanames.h"

namespace campanile::storage {

namespace {

using Code = FindingCode;

constexpr domain::EnumKeys<FindingCode, 20> keys{{
    {Code::EngineDamage, QLatin1StringView("engine-damage")},
    {Code::ForeignKeyBroken, QLatin1StringView("foreign-key-broken")},
    {Code::SchemaVersionWrong, QLatin1StringView("schema-version-wrong")},
    {Code::SchemaObjectMissing, QLatin1StringView("schema-object-missing")},
    {Code::ReferenceBroken, QLatin1StringView("reference-broken")},
    {Code::AttachmentPieceWrong, QLatin1StringView("attachment-piece-wrong")},
    {Code::AttachmentPieceMissing, QLatin1StringView("attachment-piece-missing")},
    {Code::AttachmentHashWrong, QLatin1StringView("attachment-hash-wrong")},
    {Code::AttachmentOrphan, QLatin1StringView("attachment-orphan")},
    {Code::AttachmentFlagWrong, QLatin1StringView("attachment-flag-wrong")},
    {Code::EventSequenceBroken, QLatin1StringView("event-sequence-broken")},
    {Code::EventsMissing, QLatin1StringView("events-missing")},
    {Code::EventOrphan, QLatin1StringView("event-orphan")},
    {Code::MessageOrphan, QLatin1StringView("message-orphan")},
    {Code::UnsentFlagWrong, QLatin1StringView("unsent-flag-wrong")},
    {Code::MergeFlagWrong, QLatin1StringView("merge-flag-wrong")},
    {Code::TicketContradictsEvents, QLatin1StringView("ticket-contradicts-events")},
    {Code::TextIndexBroken, QLatin1StringView("text-index-broken")},
    {Code::CounterBehind, QLatin1StringView("counter-behind")},
    {Code::ImportLeftOver, QLatin1StringView("import-left-over")},
}};

} // namespace

QLatin1StringView keyOf(FindingCode code)
{
    return domain::keyOf(keys, code);
}

bool DoctorReport::isHealthy() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.severity != FindingSeverity::Note; });
}

Doctor::Doctor(Session &session, domain::ProgressPtr progress)
    : m_session(session)
    , m_progress(std::move(progress))
{
}

DoctorReport Doctor::examine()
{
    using Check = void (Doctor::*)();
    constexpr std::array<Check, 12> checks{&Doctor::checkEngine,      &Doctor::checkSchema,    &Doctor::checkReferences,
                                           &Doctor::checkAttachments, &Doctor::checkEvents,    &Doctor::checkMessages,
                                           &Doctor::checkUnsent,      &Doctor::checkTextIndex, &Doctor::checkCounters,
                                           &Doctor::checkImports,     &Doctor::checkLinks,     &Doctor::checkMerges};
    for (const Check check : checks) {
        m_session.throwIfStopped();
        if (m_progress)
            ++m_progress->stage;
        (this->*check)();
    }
    return m_report;
}

void Doctor::add(FindingCode code, FindingSeverity severity, QStringList args)
{
    const auto same = std::count_if(m_report.findings.begin(), m_report.findings.end(),
                                    [code](const Finding &finding) { return finding.code == code; });
    if (same < maxFindings)
        m_report.findings.append({code, severity, std::move(args)});
}

void Doctor::checkEngine()
{
    if (!m_session.dialect().isSqlite())
        return; // PostgreSQL looks after its own pages (data checksums, amcheck)
    Statement check = m_session.prepare("PRAGMA integrity_check(100)");
    check.bind();
    while (check.next()) {
        if (check.utf8(0) != "ok")
            add(Code::EngineDamage, FindingSeverity::Damage, {check.text(0)});
    }
    Statement keysCheck = m_session.prepare("PRAGMA foreign_key_check");
    keysCheck.bind();
    while (keysCheck.next())
        add(Code::ForeignKeyBroken, FindingSeverity::Damage, {keysCheck.text(0), keysCheck.text(1), keysCheck.text(2)});
}

void Doctor::checkSchema()
{
    const SchemaState state = Migrator(m_session.connection(), QString()).state();
    if (state.version != latestSchemaVersion())
        add(Code::SchemaVersionWrong, FindingSeverity::Warning,
            {QString::number(state.version), QString::number(latestSchemaVersion())});
    const QSet<QByteArray> present = presentSchemaObjects(m_session);
    for (const SchemaObject &object : expectedSchemaObjects(m_session.dialect())) {
        if (!present.contains(object.name))
            add(Code::SchemaObjectMissing, FindingSeverity::Damage,
                {QString::fromUtf8(object.kind), QString::fromUtf8(object.name)});
    }
}

void Doctor::checkReferences()
{
    struct Reference
    {
        const char *table;
        const char *column;
        const char *target;
    };
    constexpr std::array references{
        Reference{"ticket", "place_id", "place"},         Reference{"ticket", "department_id", "department"},
        Reference{"ticket", "team_id", "team"},           Reference{"ticket", "assignee_id", "agent"},
        Reference{"ticket", "customer_id", "customer"},   Reference{"ticket", "contact_id", "contact"},
        Reference{"ticket", "source_id", "source"},       Reference{"ticket", "import_id", "import"},
        Reference{"customer", "source_id", "source"},     Reference{"customer", "csm_id", "agent"},
        Reference{"attachment", "ticket_id", "ticket"},   Reference{"ticket_extra", "ticket_id", "ticket"},
        Reference{"ticket_tag", "ticket_id", "ticket"},   Reference{"ticket_tag", "tag_id", "tag"},
        Reference{"import_update", "ticket_id", "ticket"}};
    for (const Reference &reference : references) {
        const std::string column = reference.column;
        const bool hasOwnId = qstrcmp(reference.table, "ticket") == 0 || qstrcmp(reference.table, "customer") == 0 ||
                              qstrcmp(reference.table, "attachment") == 0;
        std::string sql("SELECT ");
        sql.append(hasOwnId ? "id" : "ticket_id").append(", ").append(column).append(" FROM ").append(reference.table);
        sql.append(" r WHERE ").append(column).append(" <> 0 AND NOT EXISTS (SELECT 1 FROM ").append(reference.target);
        sql.append(" o WHERE o.id = r.").append(column).append(") LIMIT $1");
        Statement row = m_session.prepare(sql);
        row.bind(maxFindings);
        while (row.next())
            add(Code::ReferenceBroken, FindingSeverity::Warning,
                {QString::fromLatin1(reference.table), QString::number(row.int64(0)),
                 QString::fromLatin1(reference.column), QString::number(row.int64(1))});
    }
}

void Doctor::checkCounters()
{
    struct Counter
    {
        const char *name;
        const char *table;
    };
    constexpr std::array counters{Counter{"ticket", "ticket"},
                                  Counter{"customer", "customer"},
                                  Counter{"contact", "contact"},
                                  Counter{"customer_note", "customer_note"},
                                  Counter{"agent", "agent"},
                                  Counter{"team", "team"},
                                  Counter{"department", "department"},
                                  Counter{"place", "place"},
                                  Counter{"skill", "skill"},
                                  Counter{"tag", "tag"},
                                  Counter{"attachment", "attachment"},
                                  Counter{"attachment", "upload"},
                                  Counter{"custom_field", "custom_field"},
                                  Counter{"view", "saved_view"},
                                  Counter{"macro", "macro"},
                                  Counter{"source", "source"},
                                  Counter{"import", "import"}};
    for (const Counter &counter : counters) {
        std::string sql(
            "SELECT COALESCE(max(id), 0), COALESCE((SELECT next FROM id_counter WHERE name = $1), 1) FROM ");
        Statement row = m_session.prepare(sql.append(counter.table));
        row.bind(QUtf8StringView(counter.name));
        if (row.next() && row.int64(0) >= row.int64(1))
            add(Code::CounterBehind, FindingSeverity::Damage,
                {QString::fromLatin1(counter.name), QString::number(row.int64(1)), QString::number(row.int64(0))});
    }
}

void Doctor::checkImports()
{
    Statement row = m_session.prepare("SELECT id, state FROM import WHERE state IN (1, 2, 4) ORDER BY id");
    row.bind();
    while (row.next())
        add(Code::ImportLeftOver, FindingSeverity::Note,
            {QString::number(row.int64(0)), QString::number(row.int64(1))});
}

} // namespace campanile::storage
