// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"
#include "domain/inbox/compiledquery.h"
#include "domain/query/queryparser.h"
#include "domain/randomcolumns.h"
#include "support/testmain.h"

#include <QTest>

#include <map>
#include <tuple>

using namespace campanile;
using namespace campanile::domain;

namespace {

constexpr AgentId me{17};

/// The meaning of a query once more, ticket by ticket and as plainly as it can be said.
class PlainReading
{
public:
    PlainReading(const TicketColumns &columns, const NameResolver &names, QueryMoment moment)
        : m_columns(columns)
        , m_names(names)
        , m_moment(std::move(moment))
    {
    }

    /// Words and references match by a rule that needs no text: see slotMatches().
    [[nodiscard]] bool matches(const QueryNode &node, const ColumnRow &row) const
    {
        const auto child = [&](const QueryNode &part) { return matches(part, row); };
        switch (node.kind) {
        case QueryNode::Kind::Everything:
            return true;
        case QueryNode::Kind::And:
            return std::all_of(node.children.begin(), node.children.end(), child);
        case QueryNode::Kind::Or:
            return std::any_of(node.children.begin(), node.children.end(), child);
        case QueryNode::Kind::Not:
            return !child(node.children.front());
        case QueryNode::Kind::Text:
            return slotMatches(node.text, row.id);
        case QueryNode::Kind::Comparison:
            break;
        }
        return std::any_of(node.values.begin(), node.values.end(),
                           [&](const QueryValue &value) { return compare(node, value, row); });
    }

    static bool slotMatches(const QString &text, quint32 id) { return id % (1 + quint32(text.size())) == 0; }

private:
    static bool ordered(QueryOperator op, qint64 left, qint64 right)
    {
        switch (op) {
        case QueryOperator::Is:
            return left == right;
        case QueryOperator::Less:
            return left < right;
        case QueryOperator::LessEqual:
            return left <= right;
        case QueryOperator::Greater:
            return left > right;
        case QueryOperator::GreaterEqual:
            return left >= right;
        }
        return false;
    }

    static bool byRank(const QueryNode &node, const QueryValue &value, quint32 number)
    {
        if (value.kind == QueryValue::Kind::None)
            return number == 0;
        if (node.op == QueryOperator::Is)
            return ((value.number >> number) & 1U) != 0;
        qint64 wanted = 0;
        while (((value.number >> wanted) & 1U) == 0)
            ++wanted;
        return number != 0 && ordered(node.op, number, wanted);
    }

    bool byName(const QueryNode &node, const QueryValue &value, quint32 id) const
    {
        if (value.kind == QueryValue::Kind::None)
            return id == 0;
        if (value.kind == QueryValue::Kind::Me)
            return id == quint32(me.value());
        const QueryNames kind = infoOf(node.field).names;
        QVector<quint32> &ids = m_ids[{int(kind), value.isPrefix, value.text}];
        if (ids.isEmpty())
            ids = m_names.ids(kind, {searchKey(value.text), value.isPrefix});
        return ids.contains(id);
    }

    bool byTime(const QueryNode &node, const QueryValue &value, quint32 column) const
    {
        if (value.kind == QueryValue::Kind::None)
            return column == noColumnTime;
        if (column == noColumnTime)
            return false;
        const qint64 at = column;
        const qint64 now = toMs(m_moment.now) / 1000;
        if (value.time.kind == QueryTime::Kind::Duration) {
            const bool ahead = node.field == QueryField::Due;
            const qint64 distance = ahead ? at - now : now - at;
            const qint64 length = value.time.minutes * 60;
            return node.op == QueryOperator::Is ? distance >= 0 && distance <= length
                                                : ordered(node.op, distance, length);
        }
        const TimeRange range = rangeOf(value.time, m_moment, false);
        const qint64 from = toMs(range.from) / 1000;
        const qint64 last = range.from == range.to ? from : toMs(range.to) / 1000 - 1;
        switch (node.op) {
        case QueryOperator::Is:
            return at >= from && at <= last;
        case QueryOperator::Less:
        case QueryOperator::GreaterEqual:
            return ordered(node.op, at, from);
        default:
            return ordered(node.op, at, last);
        }
    }

    bool byLanguage(const QueryValue &value, quint8 code) const
    {
        if (value.kind == QueryValue::Kind::None)
            return code == 0;
        const QString language = m_columns.languages().at(code).toLower();
        return language == value.text.toLower() || language.startsWith(value.text.toLower() + u'-');
    }

    bool bySegment(const QueryValue &value, quint32 customer) const
    {
        const quint32 mask = value.kind == QueryValue::Kind::None ? 1U : value.number;
        return ((mask >> (customer == 0 ? 0 : customer % 3)) & 1U) != 0;
    }

    bool has(const QueryValue &value, const ColumnRow &row) const
    {
        if (value.text == u"attachment")
            return row.flags.testFlag(TicketFlag::Attachment);
        if (value.text == u"unsent")
            return row.flags.testFlag(TicketFlag::Unsent);
        if (value.text == u"assignee")
            return row.assignee != 0;
        if (value.text == u"team")
            return row.team != 0;
        if (value.text == u"customer")
            return row.customer != 0;
        if (value.text == u"tag")
            return row.tagSet != 0;
        return value.text == u"due" && row.due != noColumnTime;
    }

    bool compare(const QueryNode &node, const QueryValue &value, const ColumnRow &row) const
    {
        switch (node.field) {
        case QueryField::Status:
            return byRank(node, value, quint32(row.status));
        case QueryField::Tier:
            return byRank(node, value, quint32(row.tier));
        case QueryField::Priority:
            return byRank(node, value, quint32(row.priority));
        case QueryField::Channel:
            return byRank(node, value, quint32(row.channel));
        case QueryField::Location:
            return byName(node, value, row.place);
        case QueryField::Department:
            return byName(node, value, row.department);
        case QueryField::Team:
            return byName(node, value, row.team);
        case QueryField::Assignee:
            return byName(node, value, row.assignee);
        case QueryField::Customer:
            return byName(node, value, row.customer);
        case QueryField::Segment:
            return bySegment(value, row.customer);
        case QueryField::Tag: {
            const auto &tags = m_columns.tagSets()[row.tagSet];
            return value.kind == QueryValue::Kind::None
                       ? tags.isEmpty()
                       : std::any_of(tags.begin(), tags.end(), [&](quint32 tag) { return byName(node, value, tag); });
        }
        case QueryField::Language:
            return byLanguage(value, row.language);
        case QueryField::Has:
            return has(value, row);
        case QueryField::Created:
            return byTime(node, value, row.created);
        case QueryField::Updated:
            return byTime(node, value, row.updated);
        case QueryField::Due:
            return byTime(node, value, row.due);
        case QueryField::Resolved:
            return byTime(node, value, row.resolved);
        case QueryField::Number:
            return slotMatches(value.text, row.id);
        case QueryField::Id:
            return ordered(node.op, row.id, value.number);
        }
        return false;
    }

    const TicketColumns &m_columns;
    const NameResolver &m_names;
    QueryMoment m_moment;
    mutable std::map<std::tuple<int, bool, QString>, QVector<quint32>> m_ids; ///< of names asked for before
};

QString randomValue(QRandomGenerator &random, const QueryFieldInfo &info, bool isList)
{
    if (info.hasNone && isList && random.bounded(6) == 0)
        return u"none"_qs;
    static const QStringList times{u"7d"_qs,      u"36h"_qs,        u"90m"_qs,       u"300d"_qs,
                                   u"now"_qs,     u"today"_qs,      u"yesterday"_qs, u"2025"_qs,
                                   u"2025-11"_qs, u"2024-02-29"_qs, u"tomorrow"_qs,  u"2025-12-30T13:30"_qs,
                                   u"1970"_qs,    u"2105"_qs};
    static const QStringList languages{u"en"_qs, u"HE"_qs, u"fil"_qs, u"en-us"_qs, u"tlh"_qs};
    switch (info.type) {
    case QueryValueType::Keyword:
        return QString(info.keywords[random.bounded(quint32(info.keywords.size()))].key);
    case QueryValueType::Time:
        return times.at(random.bounded(int(times.size())));
    case QueryValueType::Language:
        return languages.at(random.bounded(int(languages.size())));
    case QueryValueType::Reference:
        return u"R"_qs.repeated(random.bounded(1, 4));
    case QueryValueType::Number:
        return QString::number(random.bounded(1, 6000));
    case QueryValueType::Name:
        break;
    }
    if (info.names == QueryNames::Agents && random.bounded(5) == 0)
        return u"me"_qs;
    const QChar letter = u" atpdgc"_qs.at(int(info.names));
    return letter + QString::number(random.bounded(1, 4)) + (random.bounded(4) == 0 ? u"*"_qs : QString());
}

QString randomTerm(QRandomGenerator &random, int depth)
{
    const int what = random.bounded(10);
    if (what == 0 && depth > 0)
        return u"-"_qs + randomTerm(random, depth - 1);
    if (what < 4 && depth > 0) {
        QStringList parts;
        for (int n = random.bounded(1, 4); n > 0; --n)
            parts.append(randomTerm(random, depth - 1));
        return u'(' + parts.join(random.bounded(2) == 0 ? u" "_qs : u" OR "_qs) + u')';
    }
    if (what == 4)
        return u"abcdef"_qs.left(random.bounded(1, 5));
    const QueryFieldInfo &info = queryFields()[random.bounded(quint32(queryFields().size()))];
    const auto op = static_cast<QueryOperator>(info.isOrdered ? random.bounded(5) : 0);
    QString text = info.key + textOf(op) + randomValue(random, info, op == QueryOperator::Is);
    while (op == QueryOperator::Is && random.bounded(3) == 0)
        text += u',' + randomValue(random, info, true);
    return text;
}

} // namespace

class CompiledQueryTest final : public QObject
{
    Q_OBJECT

    test::RandomShape m_shape{.agents = 40, .customers = 60, .tags = 12, .openTickets = 900, .gaps = 0.1};
    test::NumberedNames m_names{m_shape};
    TicketColumns m_columns;
    QueryMoment m_moment{test::endOfRandomTime() - std::chrono::hours(30), QTimeZone("Asia/Manila")};

    Result<CompiledQuery> compiled(const QString &text, AgentId actor = me) const
    {
        const Result<QueryNode> node = parseQuery(text);
        return node ? CompiledQuery::compile(*node, m_names, actor) : Result<CompiledQuery>(Failure(node.error()));
    }
    std::vector<TicketSet> slotHits(const CompiledQuery &query) const
    {
        std::vector<TicketSet> hits;
        for (const QuerySlot &slot : query.textSlots()) {
            TicketSet &set = hits.emplace_back();
            for (quint32 id = 0; id < m_columns.idLimit() + 100; ++id) {
                if (PlainReading::slotMatches(slot.text, id))
                    set.insert(id);
            }
        }
        return hits;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(23);
        m_columns.load(test::randomRows(m_columns, 6000, m_shape, random));
        m_columns.setLoaded(TicketColumns::Loaded::Everything);
    }

    void likeAPlainReading()
    {
        QRandomGenerator random(42);
        const PlainReading plain(m_columns, m_names, m_moment);
        int openOnly = 0;
        int found = 0;
        for (int i = 0; i < 1500; ++i) {
            const QString text = (random.bounded(3) == 0 ? u"status:open "_qs : QString()) + randomTerm(random, 4);
            const QueryNode node = parseQuery(text).value();
            const auto query = CompiledQuery::compile(node, m_names, me);
            QVERIFY2(query.has_value(), qPrintable(text));
            const auto hits = slotHits(*query);
            const IdRange range =
                random.bounded(2) == 0 ? IdRange{} : IdRange{random.bounded(6100U), random.bounded(6100U)};
            TicketSet expected;
            m_columns.present().forEach([&](quint32 id) {
                if (id >= range.first && id <= range.last && plain.matches(node, m_columns.row(id)))
                    expected.insert(id);
            });
            const auto got = query->evaluate(m_columns, m_moment, hits, {}, range);
            QVERIFY2(got.has_value() && *got == expected, qPrintable(text));
            openOnly += query->needsArchive() ? 0 : 1;
            found += expected.isEmpty() ? 0 : 1;
            if (query->textSlots().empty() && range == IdRange{}) {
                const auto counts = countTickets(m_columns, std::span(&*query, 1), m_moment);
                QCOMPARE(counts.value(), QVector<qint64>{expected.count()});
            }
        }
        QVERIFY(openOnly > 300 && found > 700);
    }

    void knowsWhenOpenTicketsAreEnough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("needsArchive");
        QTest::newRow("everything") << QString() << true;
        QTest::newRow("open") << u"status:open"_qs << false;
        QTest::newRow("one open status") << u"status:waiting-rnd"_qs << false;
        QTest::newRow("and") << u"tier:2 (status:new word)"_qs << false;
        QTest::newRow("or") << u"status:new OR status:open-only"_qs << false;
        QTest::newRow("or with any") << u"status:new OR tier:1"_qs << true;
        QTest::newRow("resolved") << u"status:resolved,new"_qs << true;
        QTest::newRow("not done") << u"-status:done"_qs << false;
        QTest::newRow("not resolved") << u"-status:resolved"_qs << true;
        QTest::newRow("neither") << u"-status:resolved -status:closed"_qs << false;
        QTest::newRow("not one of both") << u"-(status:resolved OR status:closed)"_qs << false;
        QTest::newRow("contradiction") << u"status:done status:new"_qs << false;
        QTest::newRow("not not") << u"--status:open"_qs << false;
        QTest::newRow("not any of") << u"-(status:done OR tier:1)"_qs << false;
        QTest::newRow("not all") << u"-(status:done tier:1)"_qs << true;
        QTest::newRow("has") << u"status:open has:due,tag"_qs << false;
    }
    void knowsWhenOpenTicketsAreEnough()
    {
        QFETCH(QString, text);
        QFETCH(bool, needsArchive);
        QCOMPARE(compiled(text)->needsArchive(), needsArchive);
    }

    void namesAreResolvedAtTheirPlace_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("reason");
        QTest::newRow("agent") << u"a assignee:«Nobody»"_qs << u"unknown-name"_qs;
        QTest::newRow("quoted, Hebrew") << u"location:p1,«\"תל אביב\"»"_qs << u"unknown-name"_qs;
        QTest::newRow("prefix") << u"(tag:«zz*»)"_qs << u"unknown-name"_qs;
        QTest::newRow("me") << u"status:open assignee:none,«me»"_qs << u"no-actor"_qs;
    }
    void namesAreResolvedAtTheirPlace()
    {
        QFETCH(QString, marked);
        QFETCH(QString, reason);
        const qsizetype from = marked.indexOf(u'«');
        marked.remove(u'«');
        const qsizetype to = marked.indexOf(u'»');
        marked.remove(u'»');
        const auto query = compiled(marked, AgentId());
        QVERIFY(!query.has_value());
        QCOMPARE(query.error().code, ErrorCode::QueryInvalid);
        QCOMPARE(query.error().args, (QStringList{reason, QString::number(from), QString::number(to - from)}));
    }

    void slotsSayWhatToLookFor()
    {
        const auto query = compiled(u"Über* OR \"Foo  BAR\" foo-bar, -über* number:R1 שָׁלוֹם דו\"ח \"one\""_qs);
        QVERIFY(query.has_value());
        const auto &found = query->textSlots();
        const auto slot = [](const char16_t *text, bool isPhrase, bool isPrefix) {
            return QuerySlot{QuerySlot::Kind::Text, QString::fromUtf16(text), isPhrase, isPrefix, {}};
        };
        const std::vector<QuerySlot> expected{slot(u"uber", false, true),    slot(u"foo bar", true, false),
                                              slot(u"foo-bar", true, false), slot(u"שלום", false, false),
                                              slot(u"דו\"ח", true, false),   slot(u"one", false, false)};
        QCOMPARE(found.size(), expected.size() + 1);
        for (const QuerySlot &one : expected)
            QVERIFY2(std::find(found.begin(), found.end(), one) != found.end(), qPrintable(one.text));
        QVERIFY(std::any_of(found.begin(), found.end(), [](const QuerySlot &one) {
            return one.kind == QuerySlot::Kind::Reference && one.text == u"R1"_qs;
        }));
    }

    void tooFewHitsAreAMistake()
    {
        const auto got = compiled(u"word"_qs)->evaluate(m_columns, m_moment);
        QCOMPARE(got.error().code, ErrorCode::InvalidArgument);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const QString &text : {u"tier:1"_qs, u"status:open tier:1"_qs}) {
            const auto query = compiled(text);
            QCOMPARE(query->evaluate(m_columns, m_moment, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
            QCOMPARE(countTickets(m_columns, std::span(&*query, 1), m_moment, stop.get_token()).error().code,
                     ErrorCode::Cancelled);
        }
    }

    void countsWaitForWhatIsNotLoaded()
    {
        const std::vector<CompiledQuery> queries{compiled(u"status:open"_qs).value(), compiled(u"tier:1"_qs).value(),
                                                 compiled(u"status:open word"_qs).value()};
        TicketColumns columns;
        QCOMPARE(countTickets(columns, queries, m_moment).value(), (QVector<qint64>{-1, -1, -1}));
        ColumnRow row;
        row.id = 77;
        row.tier = Tier::T1;
        columns.upsert(row);
        columns.setLoaded(TicketColumns::Loaded::OpenTickets);
        QCOMPARE(countTickets(columns, queries, m_moment).value(), (QVector<qint64>{1, -1, -1}));
        columns.setLoaded(TicketColumns::Loaded::Everything);
        QCOMPARE(countTickets(columns, queries, m_moment).value(), (QVector<qint64>{1, 1, -1}));
    }

    void knowsWhatTimeChanges()
    {
        QVERIFY(compiled(u"due<4h"_qs)->dependsOnNow());
        QVERIFY(compiled(u"a OR -created:today"_qs)->dependsOnNow());
        QVERIFY(!compiled(u"created:2026 due:none"_qs)->dependsOnNow());
    }

    void survivesNewLanguagesAndTags()
    {
        TicketColumns columns;
        const auto query = compiled(u"language:ar tag:g3"_qs);
        ColumnRow row;
        row.id = 9;
        row.language = columns.internLanguage(u"ar"_qs); // after the query was compiled
        row.tagSet = columns.internTags({1, 3});
        columns.upsert(row);
        QVERIFY(query->evaluate(columns, m_moment)->contains(9));
    }
};

CAMPANILE_TEST(CompiledQueryTest)
#include "tst_compiledquery.moc"
