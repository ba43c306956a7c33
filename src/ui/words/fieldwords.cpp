// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/fieldwords.h"

#include "domain/base/time.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

const char *knownField(const QString &key)
{
    static const QHash<QString, const char *> words{
        {u"active"_qs, QT_TRANSLATE_NOOP("Fields", "Active")},
        {u"closed_at"_qs, QT_TRANSLATE_NOOP("Fields", "Closed at")},
        {u"closed_code"_qs, QT_TRANSLATE_NOOP("Fields", "Closing code")},
        {u"external_id"_qs, QT_TRANSLATE_NOOP("Fields", "Number in another system")},
        {u"has_incidents"_qs, QT_TRANSLATE_NOOP("Fields", "Has incidents")},
        {u"is_closed"_qs, QT_TRANSLATE_NOOP("Fields", "Is closed")},
        {u"is_escalated"_qs, QT_TRANSLATE_NOOP("Fields", "Is escalated")},
        {u"knowledge"_qs, QT_TRANSLATE_NOOP("Fields", "Knowledge was used")},
        {u"made_sla"_qs, QT_TRANSLATE_NOOP("Fields", "Promise was kept")},
        {u"notify"_qs, QT_TRANSLATE_NOOP("Fields", "Notification")},
        {u"opened_by"_qs, QT_TRANSLATE_NOOP("Fields", "Opened by")},
        {u"parent_id"_qs, QT_TRANSLATE_NOOP("Fields", "Parent ticket")},
        {u"priority_confirmation"_qs, QT_TRANSLATE_NOOP("Fields", "Priority was confirmed")},
        {u"reassignment_count"_qs, QT_TRANSLATE_NOOP("Fields", "Times handed over")},
        {u"reopen_count"_qs, QT_TRANSLATE_NOOP("Fields", "Times opened again")},
        {u"resolved_at"_qs, QT_TRANSLATE_NOOP("Fields", "Resolved at")},
        {u"resolved_by"_qs, QT_TRANSLATE_NOOP("Fields", "Resolved by")},
        {u"salesforce_id"_qs, QT_TRANSLATE_NOOP("Fields", "Number in Salesforce")},
        {u"sys_created_at"_qs, QT_TRANSLATE_NOOP("Fields", "Recorded at")},
        {u"sys_created_by"_qs, QT_TRANSLATE_NOOP("Fields", "Recorded by")},
    };
    return words.value(key, nullptr);
}

} // namespace

QString fieldKeyText(const QString &key)
{
    if (const char *known = knownField(key))
        return Words::tr(known);
    QString text = key;
    text.replace(u'_', u' ');
    text = text.trimmed();
    if (text.isEmpty())
        return key;
    if (text.front().isLower())
        text.front() = text.front().toUpper();
    return text;
}

QString fieldValueText(const QString &stored, const QTimeZone &zone)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$"_qs);
    if (stored.size() > 40 || !form.match(stored).hasMatch())
        return stored;
    const QDateTime time = QDateTime::fromString(stored, Qt::ISODateWithMs);
    if (!time.isValid())
        return stored;
    // A day without a clock is stored as its midnight, and is that day everywhere.
    static const QRegularExpression midnight(u"T00:00(:00(\\.0+)?)?Z$"_qs);
    if (stored.contains(midnight))
        return dateOnly(time.toUTC().date());
    return dateAndTime(domain::fromMs(time.toMSecsSinceEpoch()), zone);
}

QString customFieldKindText(domain::CustomFieldKind kind)
{
    switch (kind) {
    case domain::CustomFieldKind::Text:
        return Words::tr("Text");
    case domain::CustomFieldKind::Number:
        return Words::tr("Number");
    case domain::CustomFieldKind::Date:
        return Words::tr("Date");
    case domain::CustomFieldKind::YesNo:
        return Words::tr("Yes or no");
    case domain::CustomFieldKind::Choice:
        return Words::tr("One of several");
    }
    return {};
}

QString customValueText(const domain::CustomField &field, const QJsonValue &stored, const QTimeZone &zone)
{
    if (stored.isNull() || stored.isUndefined())
        return {};
    if (stored.isBool())
        return stored.toBool() ? Words::tr("yes") : Words::tr("no");
    return field.kind == domain::CustomFieldKind::Date ? fieldValueText(stored.toString(), zone)
                                                       : fieldValueText(domain::typedFieldValue(field, stored), zone);
}

QString subjectText(const QString &subject)
{
    return subject.trimmed().isEmpty() ? Words::tr("(no subject)") : subject;
}

QString shortReference(const QString &reference)
{
    constexpr qsizetype longest = 14; // "CS-2026-000123" is a number to be read
    constexpr qsizetype begin = 6;
    constexpr qsizetype end = 4;
    if (reference.size() <= longest)
        return reference;
    QString first = reference.left(begin);
    QString last = reference.right(end);
    if (first.back().isHighSurrogate())
        first.chop(1);
    if (last.front().isLowSurrogate())
        last.remove(0, 1);
    return first + QChar(0x2026) + last;
}

} // namespace campanile::ui
