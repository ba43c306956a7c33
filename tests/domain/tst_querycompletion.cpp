// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/querycompletion.h"
#include "domain/query/queryparser.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace campanile::domain;

namespace {

class Names final : public NameCatalog
{
public:
    QVector<NameCandidate> names(QueryNames kind, const QString &typedKey, int limit) const override
    {
        QVector<NameCandidate> known;
        if (kind == QueryNames::Places)
            known = {{u"manila"_qs, u"Manila"_qs}, {u"tel-aviv"_qs, u"תל אביב"_qs}, {u"new-york"_qs, u"New York"_qs}};
        else if (kind == QueryNames::Customers)
            known = {{u"Orchard Retail"_qs, {}}, {u"Orchid"_qs, {}}, {u"מאפיית השחר"_qs, {}}, {u"O\"Neil"_qs, {}}};
        else if (kind == QueryNames::Agents)
            known = {{u"Maya"_qs, {}}, {u"Me"_qs, {}}};
        QVector<NameCandidate> found;
        for (const NameCandidate &name : std::as_const(known)) {
            if (found.size() < limit && (offersName(name.value, typedKey) || offersName(name.label, typedKey)))
                found.append(name);
        }
        return found;
    }
};

} // namespace

class QueryCompletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("marked");      // ¦ is the cursor
        QTest::addColumn<QStringList>("results"); // the whole text after choosing each of the first candidates
        QTest::newRow("field") << u"a loc¦"_qs << QStringList{u"a location:"_qs};
        QTest::newRow("field in the middle") << u"lo¦c b"_qs << QStringList{u"location: b"_qs};
        QTest::newRow("alias") << u"plac¦"_qs << QStringList{u"place:"_qs};
        QTest::newRow("behind minus") << u"-ta¦"_qs << QStringList{u"-tag:"_qs};
        QTest::newRow("in group") << u"(x OR sta¦)"_qs << QStringList{u"(x OR status:)"_qs};
        QTest::newRow("operators") << u"due¦"_qs
                                   << QStringList{u"due:"_qs, u"due<"_qs, u"due<="_qs, u"due>"_qs, u"due>="_qs};
        QTest::newRow("renaming a field") << u"sta¦tus:open x"_qs << QStringList{u"status:open x"_qs};
        QTest::newRow("keyword") << u"status:wait¦"_qs
                                 << QStringList{u"status:waiting"_qs, u"status:waiting-customer"_qs,
                                                u"status:waiting-rnd"_qs, u"status:waiting-other"_qs};
        QTest::newRow("second of a list")
            << u"tier:2,¦ x"_qs
            << QStringList{u"tier:2,1 x"_qs, u"tier:2,2 x"_qs, u"tier:2,3 x"_qs, u"tier:2,none x"_qs};
        QTest::newRow("first of a list") << u"channel:e¦,chat"_qs << QStringList{u"channel:email,chat"_qs};
        QTest::newRow("name") << u"location:man¦"_qs << QStringList{u"location:manila"_qs};
        QTest::newRow("name by its Hebrew label") << u"location:אב¦"_qs << QStringList{u"location:tel-aviv"_qs};
        QTest::newRow("name with spaces")
            << u"customer:orch¦"_qs << QStringList{u"customer:\"Orchard Retail\""_qs, u"customer:Orchid"_qs};
        QTest::newRow("inside quotes") << u"customer:\"orchard r¦\" x"_qs
                                       << QStringList{u"customer:\"Orchard Retail\" x"_qs};
        QTest::newRow("open quote keeps the rest")
            << u"customer:\"orchard¦ status:open"_qs << QStringList{u"customer:\"Orchard Retail\" status:open"_qs};
        QTest::newRow("Hebrew, second word") << u"customer:השח¦"_qs << QStringList{u"customer:\"מאפיית השחר\""_qs};
        QTest::newRow("quote in a name") << u"customer:o\\\"n¦"_qs << QStringList{};
        QTest::newRow("me and none") << u"assignee:¦"_qs
                                     << QStringList{u"assignee:me"_qs, u"assignee:Maya"_qs, u"assignee:\"Me\""_qs,
                                                    u"assignee:none"_qs};
        QTest::newRow("no none when ordered") << u"due<n¦"_qs << QStringList{u"due<now"_qs};
        QTest::newRow("time units") << u"updated<7¦"_qs
                                    << QStringList{u"updated<7m"_qs, u"updated<7h"_qs, u"updated<7d"_qs,
                                                   u"updated<7w"_qs};
        QTest::newRow("bidi marks") << u"\u200Floc\u200E¦"_qs << QStringList{u"\u200Flocation:\u200E"_qs};
        QTest::newRow("phrase") << u"\"loc¦ x\""_qs << QStringList{};
        QTest::newRow("plain word") << u"printer¦"_qs << QStringList{};
        QTest::newRow("unknown field") << u"colour:r¦"_qs << QStringList{};
    }
    void offers()
    {
        QFETCH(QString, marked);
        QFETCH(QStringList, results);
        const qsizetype cursor = marked.indexOf(u'¦');
        const QString text = QString(marked).remove(u'¦');
        QStringList got;
        for (const QueryCandidate &candidate : completeQuery(text, cursor, Names())) {
            QString chosen = text;
            chosen.replace(candidate.replace.position, candidate.replace.length, candidate.insertion);
            got.append(chosen);
        }
        QCOMPARE(got, results);
    }

    void emptyTextOffersEveryField()
    {
        const auto candidates = completeQuery({}, 0, Names());
        QCOMPARE(std::size_t(candidates.size()), queryFields().size());
        QVERIFY(std::all_of(candidates.begin(), candidates.end(),
                            [](const QueryCandidate &c) { return c.kind == QueryCandidate::Kind::Field; }));
        QCOMPARE(completeQuery(u"status:open "_qs, 12, Names()).size(), candidates.size());
    }

    void whatIsOfferedForAValueIsUnderstood()
    {
        for (const QueryFieldInfo &info : queryFields()) {
            const QString text = info.key + QStringView(u":");
            for (const QueryCandidate &candidate : completeQuery(text, text.size(), Names())) {
                const auto node = parseQuery(text + candidate.insertion);
                QVERIFY2(node.has_value(), qPrintable(text + candidate.insertion));
            }
        }
    }

    void anyCursorInAnyTextIsSafe()
    {
        QRandomGenerator random(7);
        const QString letters = u"st:tu,\"*()- <>=אב\u200F|ORtag\\"_qs;
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = random.bounded(20); n > 0; --n)
                text += letters.at(random.bounded(int(letters.size())));
            for (const QueryCandidate &candidate : completeQuery(text, random.bounded(25) - 2, Names()))
                QVERIFY2(candidate.replace.position >= 0 && candidate.replace.length >= 0 &&
                             candidate.replace.end() <= text.size(),
                         qPrintable(text));
        }
    }
};

CAMPANILE_TEST(QueryCompletionTest)
#include "tst_querycompletion.moc"
