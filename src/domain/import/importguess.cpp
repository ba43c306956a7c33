// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importguess.h"

#include "domain/import/columnname.h"
#include "domain/import/guesswords.h"
#include "domain/import/importlabels.h"
#include "domain/import/importtimeparser.h"
#include "domain/import/secretcolumns.h"

#include <QRegularExpression>
#include <QSet>

namespace campanile::domain {

namespace {

bool isTimeTarget(ImportTarget target)
{
    return target == ImportTarget::EventTime || target == ImportTarget::Created || target == ImportTarget::Updated ||
           target == ImportTarget::Due;
}

bool isFlagValue(const QString &value)
{
    static const QSet<QString> flags{u"true"_qs, u"false"_qs, u"yes"_qs, u"no"_qs, u"y"_qs, u"n"_qs};
    return flags.contains(value.trimmed().toLower());
}

/// Spreadsheets write a time of day as a fraction of it; 0 is midnight.
bool isFraction(const QString &value)
{
    bool ok = false;
    const double number = value.trimmed().toDouble(&ok);
    return ok && number >= 0.0 && number < 1.0;
}

class Guesser
{
public:
    Guesser(const ImportSample &sample, const ImportTable &given)
        : m_sample(sample)
    {
        m_guess.table = given;
        m_guess.confidence.fill(1.0, given.columns.size());
        for (const QString &name : sample.header)
            m_phrases.append(columnPhrase(name));
        for (const ImportColumn &column : given.columns) {
            m_targets.insert(column.target);
            m_fields.insert(column.field);
            for (const QString &name : column.names)
                m_taken.insert(name.toCaseFolded());
        }
    }

    ImportGuess run()
    {
        for (qsizetype i = 0; i < m_sample.header.size(); ++i) {
            const QString &name = m_sample.header.at(i);
            if (!m_taken.contains(name.toCaseFolded()) &&
                (looksSecretByName(name) || looksSecretByValues(valuesOf(i)))) {
                doubt(ImportDoubtKind::Secret, name);
                m_taken.insert(name.toCaseFolded());
            }
        }
        skipRejectColumns();
        for (const GuessWord &word : guessWords(m_guess.table.kind))
            tryWord(word);
        if (holdsTickets(m_guess.table.kind)) {
            addCreatedByValues();
            addTimeOfDay();
            addPersonAsCustomer();
            addStatusFromFlag();
        }
        addRest();
        if (holdsTickets(m_guess.table.kind))
            addDoubts();
        return std::move(m_guess);
    }

private:
    /// A mended file of rejected rows begins with three columns of ours, with a mark where the source has such names
    /// too; rejected again it begins with three more.
    void skipRejectColumns()
    {
        static const QStringList ours{u"file"_qs, u"line"_qs, u"reason"_qs};
        for (qsizetype first = 0; first + ours.size() <= m_sample.header.size(); first += ours.size()) {
            const QStringList names = m_sample.header.mid(first, ours.size());
            QStringList bare = names;
            bare.replaceInStrings(QRegularExpression(u"^(reject-)+"_qs), QString());
            if (bare != ours)
                return;
            for (const QString &name : names)
                m_taken.insert(name);
        }
    }

    QStringList valuesOf(qsizetype column) const
    {
        QStringList values;
        for (const QStringList &row : m_sample.rows) {
            const QString value = row.value(column);
            const bool missing =
                std::any_of(m_guess.table.missing.begin(), m_guess.table.missing.end(), [&value](const QString &m) {
                    return value.trimmed().compare(m, Qt::CaseInsensitive) == 0;
                });
            values.append(missing ? QString() : value);
        }
        return values;
    }

    QStringList filledOf(qsizetype column) const
    {
        QStringList values = valuesOf(column);
        values.removeIf([](const QString &value) { return value.trimmed().isEmpty(); });
        return values;
    }

    void doubt(ImportDoubtKind kind, const QString &column, const QStringList &values = {})
    {
        m_guess.doubts.append({kind, column, values});
    }

    void add(qsizetype index, ImportTarget target, double confidence, const QString &field = {})
    {
        ImportColumn column;
        column.names = QStringList{m_sample.header.at(index)};
        column.target = target;
        column.field = field;
        m_guess.table.columns.append(column);
        m_guess.confidence.append(confidence);
        m_targets.insert(target);
        m_taken.insert(m_sample.header.at(index).toCaseFolded());
    }

    bool isFree(qsizetype index) const { return !m_taken.contains(m_sample.header.at(index).toCaseFolded()); }

    qsizetype indexOfTarget(ImportTarget target) const
    {
        for (const ImportColumn &column : m_guess.table.columns) {
            if (column.target != target)
                continue;
            for (qsizetype i = 0; i < m_sample.header.size(); ++i) {
                if (column.names.contains(m_sample.header.at(i), Qt::CaseInsensitive))
                    return i;
            }
        }
        return -1;
    }

    void tryWord(const GuessWord &word)
    {
        if (word.target != ImportTarget::Reported && m_targets.contains(word.target))
            return;
        for (qsizetype i = 0; i < m_sample.header.size(); ++i) {
            if (!isFree(i) || m_phrases.at(i) != word.phrase)
                continue;
            if (word.target == ImportTarget::Reported) {
                addTyped(i, ImportTarget::Reported, 0.8);
                return;
            }
            if (isTimeTarget(word.target)) {
                addTime(i, word.target);
                return;
            }
            const double fit = fitOf(word.target, i);
            if (fit < 0.5)
                return;
            add(i, word.target, 0.6 + 0.35 * fit);
            if (fit < 0.95)
                doubt(ImportDoubtKind::WeakMatch, m_sample.header.at(i));
            return;
        }
    }

    /// Share of the filled values that the target can take.
    double fitOf(ImportTarget target, qsizetype index) const
    {
        const QStringList values = filledOf(index);
        if (values.isEmpty())
            return 1.0;
        const auto share = [&values](auto fits) {
            return double(std::count_if(values.begin(), values.end(), fits)) / double(values.size());
        };
        static const ImportLabels labels{ImportProfile()};
        switch (target) {
        case ImportTarget::Tier:
            return share([](const QString &v) { return labels.tier(v).has_value(); });
        case ImportTarget::ContactEmail:
        case ImportTarget::Email:
            return share([](const QString &v) { return v.contains(u'@'); });
        case ImportTarget::EventOrder:
            return share([](const QString &v) {
                bool ok = false;
                (void)v.trimmed().toLongLong(&ok);
                return ok;
            });
        case ImportTarget::Status:
            return share([](const QString &v) { return !isFlagValue(v); });
        default:
            return 1.0;
        }
    }

    void addTime(qsizetype index, ImportTarget target)
    {
        const TimeGuess times = guessTimes(filledOf(index));
        if (times.fit < 0.5)
            return;
        add(index, target, times.alternatives.isEmpty() ? 0.6 + 0.35 * times.fit : 0.5);
        m_guess.table.columns.last().times = times.formats;
        const QString &name = m_sample.header.at(index);
        if (!times.alternatives.isEmpty())
            doubt(ImportDoubtKind::DayMonthOrder, name, times.formats + times.alternatives);
        if (!times.namesZone)
            doubt(ImportDoubtKind::NoZone, name);
        if (times.fit < 0.95)
            doubt(ImportDoubtKind::WeakMatch, name);
    }

    void addTyped(qsizetype index, ImportTarget target, double confidence)
    {
        const QString &name = m_sample.header.at(index);
        QString field = columnFieldKey(name);
        for (int n = 2; m_fields.contains(field); ++n)
            field = columnFieldKey(name) + u'_' + QString::number(n);
        m_fields.insert(field);
        add(index, target, confidence, field);
        ImportColumn &column = m_guess.table.columns.last();
        const QStringList values = filledOf(index);
        if (values.isEmpty())
            return;
        const auto all = [&values](auto fits) { return std::all_of(values.begin(), values.end(), fits); };
        if (all(isFlagValue)) {
            column.type = ImportValueType::Flag;
        } else if (all([](const QString &v) {
                       bool ok = false;
                       (void)v.trimmed().toDouble(&ok);
                       // Numbers with leading zeros are labels: an article, an extension.
                       return ok && !(v.size() > 1 && v.startsWith(u'0') && !v.startsWith(u"0."));
                   })) {
            column.type = ImportValueType::Number;
        } else if (const TimeGuess times = timesOfAll(values); times.fit == 1.0) {
            column.type = ImportValueType::Time;
            column.times = times.formats;
            if (!times.alternatives.isEmpty())
                doubt(ImportDoubtKind::DayMonthOrder, name, times.formats + times.alternatives);
        }
    }

    /// A hundred formats for each value of thousands of columns take seconds: most columns are no times, and a few of
    /// their values tell.
    static TimeGuess timesOfAll(const QStringList &values)
    {
        constexpr qsizetype telling = 8;
        const TimeGuess few = guessTimes(values.mid(0, telling));
        return few.fit < 1.0 || values.size() <= telling ? few : guessTimes(values);
    }

    /// A column whose name says nothing, in no language that we know: when it is the only one that holds nothing but
    /// dates, they are most likely those when the tickets were opened.
    void addCreatedByValues()
    {
        if (m_guess.table.kind != ImportTableKind::Tickets || m_targets.contains(ImportTarget::Created))
            return;
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_sample.header.size(); ++i) {
            const QStringList values = filledOf(i);
            if (!isFree(i) || values.isEmpty() || values.size() * 2 < m_sample.rows.size())
                continue;
            const TimeGuess times = timesOfAll(values);
            if (times.fit < 1.0 || isNumberFormat(times.formats.value(0)))
                continue;
            if (found >= 0)
                return;
            found = i;
        }
        // English names that nobody has listed are hints all the same: a date of purchase or of birth.
        if (found >= 0 && !saysWhatDate(m_phrases.at(found)))
            addTime(found, ImportTarget::Created);
    }

    static bool isNumberFormat(const QString &format)
    {
        return format.isEmpty() || format.startsWith(u"epoch") || format.startsWith(u"excel");
    }

    static bool saysWhatDate(const QString &phrase)
    {
        static const QStringList hints{u"purchase"_qs, u"birth"_qs,    u"born"_qs,    u"due"_qs,      u"end"_qs,
                                       u"until"_qs,    u"expiry"_qs,   u"expires"_qs, u"warranty"_qs, u"delivery"_qs,
                                       u"closed"_qs,   u"resolved"_qs, u"solved"_qs,  u"response"_qs, u"last"_qs,
                                       u"updated"_qs,  u"changed"_qs,  u"order"_qs,   u"ordered"_qs,  u"renewal"_qs};
        const QStringList words = phrase.split(u' ');
        return std::any_of(words.begin(), words.end(), [](const QString &word) { return hints.contains(word); });
    }

    /// A date column and a time column beside it, as call logs have them.
    void addTimeOfDay()
    {
        const bool log = m_guess.table.kind == ImportTableKind::Events;
        const qsizetype date = indexOfTarget(log ? ImportTarget::EventTime : ImportTarget::Created);
        if (date < 0 || guessTimes(filledOf(date)).hasTime)
            return;
        for (qsizetype i = 0; i < m_sample.header.size(); ++i) {
            const QString &phrase = m_phrases.at(i);
            if (!isFree(i) || !(phrase == u"time" || phrase == u"time of day" || phrase == u"call time"))
                continue;
            const QStringList values = filledOf(i);
            ImportTimeParser parser({u"H:mm"_qs}, "UTC");
            const bool fits = std::all_of(values.begin(), values.end(), [&parser](const QString &v) {
                return isFraction(v) || parser.parseTimeOfDay(v.toUtf8()).has_value();
            });
            if (fits && !values.isEmpty())
                add(i, log ? ImportTarget::EventTimeOfDay : ImportTarget::CreatedTimeOfDay, 0.85);
            return;
        }
    }

    /// "Customer Name" beside "Customer Email" is a person: customer and contact in one, told apart by the address.
    void addPersonAsCustomer()
    {
        const qsizetype email = indexOfTarget(ImportTarget::ContactEmail);
        const qsizetype name = indexOfTarget(ImportTarget::CustomerName);
        if (email < 0 || name < 0 || m_targets.contains(ImportTarget::CustomerKey) ||
            m_targets.contains(ImportTarget::ContactName) || m_phrases.at(email) != u"customer email")
            return;
        add(email, ImportTarget::CustomerKey, 0.7);
        add(name, ImportTarget::ContactName, 0.7);
    }

    /// A table that knows only "resolved: Y or N".
    void addStatusFromFlag()
    {
        if (m_targets.contains(ImportTarget::Status))
            return;
        static const QStringList names{u"resolved"_qs, u"is resolved"_qs, u"closed"_qs, u"is closed"_qs, u"solved"_qs};
        for (const QString &phrase : names) {
            for (qsizetype i = 0; i < m_sample.header.size(); ++i) {
                if (m_phrases.at(i) != phrase)
                    continue;
                const QStringList values = filledOf(i);
                if (values.isEmpty() || !std::all_of(values.begin(), values.end(), isFlagValue))
                    continue;
                add(i, ImportTarget::Status, 0.6);
                const QString done = phrase.contains(u"closed") ? u"closed"_qs : u"resolved"_qs;
                m_guess.values.insert(u"status"_qs, {{u"y"_qs, done},
                                                     {u"yes"_qs, done},
                                                     {u"true"_qs, done},
                                                     {u"n"_qs, u"open"_qs},
                                                     {u"no"_qs, u"open"_qs},
                                                     {u"false"_qs, u"open"_qs}});
                return;
            }
        }
    }

    void addRest()
    {
        for (qsizetype i = 0; i < m_sample.header.size(); ++i) {
            if (!isFree(i))
                continue;
            const bool keeps = holdsTickets(m_guess.table.kind) || m_guess.table.kind == ImportTableKind::Customers;
            if (keeps)
                addTyped(i, ImportTarget::CustomField, 0.4);
        }
    }

    void addDoubts()
    {
        const bool log = m_guess.table.kind == ImportTableKind::Events;
        if (!m_targets.contains(ImportTarget::TicketKey))
            doubt(ImportDoubtKind::NoTicketKey, {});
        if (log && !m_targets.contains(ImportTarget::EventTime))
            doubt(ImportDoubtKind::NoEventTime, {});
        if (!log && !m_targets.contains(ImportTarget::Created))
            doubt(ImportDoubtKind::NoCreatedTime, {});
        static const ImportLabels labels{ImportProfile()};
        addUnknown(ImportTarget::Status, [](const QString &v) { return labels.status(v).has_value(); });
        addUnknown(ImportTarget::Priority, [](const QString &v) { return labels.priority(v).has_value(); });
        addUnknown(ImportTarget::Channel, [](const QString &v) { return labels.channel(v).has_value(); });
    }

    template <typename Known>
    void addUnknown(ImportTarget target, Known known)
    {
        const qsizetype index = indexOfTarget(target);
        if (index < 0)
            return;
        const ImportValueMap proposed = m_guess.values.value(QString(keyOf(importTargetKeys, target)));
        QStringList unknown;
        for (const QString &value : filledOf(index)) {
            if (!known(value) && !proposed.contains(value.trimmed().toLower()) && !unknown.contains(value))
                unknown.append(value);
        }
        if (!unknown.isEmpty())
            doubt(ImportDoubtKind::UnknownLabels, m_sample.header.at(index), unknown);
    }

    const ImportSample &m_sample;
    QStringList m_phrases; ///< columnPhrase() of each column of the header
    ImportGuess m_guess;
    QSet<ImportTarget> m_targets;
    QSet<QString> m_fields;
    QSet<QString> m_taken; ///< case-folded names of columns that are decided
};

} // namespace

ImportGuess guessTable(const ImportSample &sample, const ImportTable &given)
{
    return Guesser(sample, given).run();
}

ImportTableKind guessKind(const ImportSample &sample)
{
    QSet<QString> phrases;
    for (const QString &name : sample.header)
        phrases.insert(columnPhrase(name));
    const auto any = [&phrases](std::initializer_list<const char16_t *> names) {
        return std::any_of(names.begin(), names.end(),
                           [&](const char16_t *name) { return phrases.contains(QString::fromUtf16(name)); });
    };
    const bool ticketLike =
        any({u"status", u"state", u"priority", u"subject", u"ticket status", u"ticket priority", u"incident state",
             u"ticket subject", u"ticket id", u"case number", u"call id", u"short description", u"סטטוס", u"עדיפות",
             u"נושא", u"katayuan", u"prayoridad", u"paksa"});
    if (!ticketLike) {
        const QString file = sample.name.toCaseFolded();
        if (any({u"role"}) && any({u"email", u"name"}))
            return ImportTableKind::People;
        if (file.contains(u"agent"))
            return ImportTableKind::Agents;
        if (any({u"email", u"first name", u"last name"}))
            return ImportTableKind::Contacts;
        if (any({u"name", u"account name", u"company name", u"customer name"}) &&
            !any({u"description", u"title", u"date"}))
            return ImportTableKind::Customers;
    }
    // A log repeats its ticket numbers, each row with a time of its own.
    ImportTable log;
    log.kind = ImportTableKind::Events;
    const ImportGuess guess = guessTable(sample, log);
    const ImportColumn *key = nullptr;
    const ImportColumn *time = nullptr;
    for (const ImportColumn &column : guess.table.columns) {
        if (column.target == ImportTarget::TicketKey)
            key = &column;
        if (column.target == ImportTarget::EventTime)
            time = &column;
    }
    if (key && time && !sample.rows.isEmpty()) {
        const qsizetype index = sample.header.indexOf(key->names.constFirst());
        QSet<QString> keys;
        for (const QStringList &row : sample.rows)
            keys.insert(row.value(index));
        if (keys.size() * 10 < sample.rows.size() * 9)
            return ImportTableKind::Events;
    }
    return ImportTableKind::Tickets;
}

} // namespace campanile::domain
