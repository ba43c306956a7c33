// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/message/messagerepository.h"
#include "storage/search/textindex.h"
#include "storage/search/textreading.h"
#include "storage/search/textwords.h"
#include "storage/ticket/ticketrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

namespace {

QVector<qint64> found(StorageFixture &fixture, const TextTerm &term, qint64 from = 0, qint64 to = 1'000'000)
{
    return fixture.read([&](Session &s) {
        QSet<qint64> ids;
        TextIndex(s).match(term, from, to, [&](const std::vector<qint64> &batch) {
            for (const qint64 id : batch)
                ids.insert(id);
        });
        QVector<qint64> sorted(ids.begin(), ids.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    });
}

using Ids = QVector<qint64>;

} // namespace

class TestTextIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words();
    void terms_data() { StorageFixture::addEngines(); }
    void terms();
    void replaceAndRemove_data() { StorageFixture::addEngines(); }
    void replaceAndRemove();
    void operatorsAreNoOperators_data() { StorageFixture::addEngines(); }
    void operatorsAreNoOperators();
    void readingFindsTheSame_data() { StorageFixture::addEngines(); }
    void readingFindsTheSame();
    void longTexts_data() { StorageFixture::addEngines(); }
    void longTexts();
};

void TestTextIndex::words()
{
    QCOMPARE(textWords(u"Hello, wörld!  e-mail x@y.z"),
             (QStringList{QStringLiteral("hello"), QStringLiteral("world"), QStringLiteral("e"), QStringLiteral("mail"),
                          QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}));
    QVERIFY(textWords(u" -- \U0001F4A9 …").isEmpty());
    QCOMPARE(textWords(QString(200, QChar(u'a'))).size(), 1);
    QCOMPARE(textWords(QString(200, QChar(u'a'))).first().size(), 64);
    // A letter outside the basic plane is not cut in half at the limit.
    const QString edge = QString(63, QChar(u'a')) + QString::fromUcs4(U"\U00010428", 1);
    QCOMPARE(textWords(edge).size(), 2);
    QVERIFY(textWords(edge).last().isValidUtf16());
}

void TestTextIndex::terms()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) {
        TextIndex index(s);
        index.add(TicketId(1), 0, QStringLiteral("Printer on fire"));
        index.add(TicketId(1), 1, QStringLiteral("The PRINTER does not answer, fire brigade called"));
        index.add(TicketId(2), 0, QStringLiteral("Invoice missing"));
        index.add(TicketId(2), 3, QStringLiteral("fire the printer"));
        index.add(TicketId(70'000), 0, QStringLiteral("החשבונית לא הגיעה, printing"));
        index.add(TicketId(4), 0, QStringLiteral("café 2.5 invoice-4711"));
    });
    QCOMPARE(found(fixture, {QStringLiteral("printer")}), (Ids{1, 2}));
    QCOMPARE(found(fixture, {QStringLiteral("Printer fire")}), (Ids{1, 2})); // all words in one text
    QCOMPARE(found(fixture, {QStringLiteral("invoice fire")}), Ids{});
    QCOMPARE(found(fixture, {QStringLiteral("printer on fire"), true}), Ids{1});
    QCOMPARE(found(fixture, {QStringLiteral("fire the printer"), true}), Ids{2});
    QCOMPARE(found(fixture, {QStringLiteral("print"), false, true}), (Ids{1, 2, 70'000}));
    QCOMPARE(found(fixture, {QStringLiteral("on fi"), true, true}), Ids{1});
    QCOMPARE(found(fixture, {QStringLiteral("print")}), Ids{});
    QCOMPARE(found(fixture, {QStringLiteral("CAFE")}), Ids{4});
    QCOMPARE(found(fixture, {QStringLiteral("הַחֶשְׁבּוֹנִית")}), Ids{70'000}); // pointed finds unpointed
    QCOMPARE(found(fixture, {QStringLiteral("invoice-4711"), true}), Ids{4});
    QCOMPARE(found(fixture, {QStringLiteral("printer")}, 2, 100), Ids{2});
    QCOMPARE(found(fixture, {QStringLiteral("printer")}, 1, 1), Ids{1});
    QCOMPARE(found(fixture, {QStringLiteral("printer")}, 3, 2), Ids{});
}

void TestTextIndex::replaceAndRemove()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) {
        TextIndex index(s);
        index.add(TicketId(1), 0, QStringLiteral("old subject"));
        index.add(TicketId(2), 0, QStringLiteral("old other"));
    });
    fixture.write([](Session &s) {
        TextIndex(s).replace(TicketId(1), 0, QStringLiteral("old subject"), QStringLiteral("new subject"));
        TextIndex(s).remove(TicketId(2), 0, QStringLiteral("old other"));
    });
    QCOMPARE(found(fixture, {QStringLiteral("old")}), Ids{});
    QCOMPARE(found(fixture, {QStringLiteral("new")}), Ids{1});
    QCOMPARE(found(fixture, {QStringLiteral("subject")}), Ids{1});
    fixture.write([](Session &s) {
        TextIndex(s).replace(TicketId(1), 0, QStringLiteral("new subject"), QStringLiteral("…"));
        TextIndex(s).replace(TicketId(1), 0, QStringLiteral("…"), QStringLiteral("back"));
    });
    QCOMPARE(found(fixture, {QStringLiteral("back")}), Ids{1});
}

void TestTextIndex::operatorsAreNoOperators()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) {
        TextIndex(s).add(TicketId(1), 0, QStringLiteral("this OR that AND NOT near, words: x"));
        TextIndex(s).add(TicketId(2), 0, QStringLiteral("plain"));
    });
    QCOMPARE(found(fixture, {QStringLiteral("plain OR this")}), Ids{});
    QCOMPARE(found(fixture, {QStringLiteral("NOT plain")}), Ids{});
    QCOMPARE(found(fixture, {QStringLiteral("this OR")}), Ids{1});
    for (const char16_t *text : {u"\"", u"'", u"*", u"(", u")", u":*", u"words : plain*", u"^plain", u"a\" OR \"plain",
                                 u"NEAR(a b)", u"-", u"& | !", u"\\", u"{q}", u"<->", u"' | 'plain"})
        QVERIFY(!found(fixture, {QString::fromUtf16(text)}).contains(1));
    QCOMPARE(found(fixture, {QStringLiteral("plain*")}), Ids{2}); // the star is a sign here, isPrefix says it
}

void TestTextIndex::readingFindsTheSame()
{
    STORAGE_FIXTURE(fixture);
    const QVector<QStringList> texts{
        {QStringLiteral("Printer on fire"), QStringLiteral("The PRINTER does not answer, fire brigade called")},
        {QStringLiteral("Invoice missing"), QStringLiteral("fire the printer"), QStringLiteral("…")},
        {QStringLiteral("החשבונית לא הגיעה, printing"), QStringLiteral("הַחֶשְׁבּוֹנִית")},
        {QStringLiteral("café 2.5 invoice-4711")},
        {QStringLiteral("…"), QStringLiteral("x") + QString(200, QChar(u'y')), QStringLiteral("in voice")},
    };
    QVector<qint64> ids;
    fixture.write([&](Session &s) {
        for (const QStringList &ticketTexts : texts) {
            Ticket ticket;
            ticket.reference = QString::number(ids.size());
            ticket.subject = ticketTexts.first();
            TicketRepository(s).insert(ticket);
            for (const QString &text : ticketTexts.mid(1)) {
                Message message;
                message.ticket = ticket.id;
                message.text = text;
                MessageRepository(s).append(message);
            }
            ids.append(ticket.id.value());
        }
    });
    const auto term = [](const char16_t *text, bool isPhrase, bool isPrefix) {
        return TextTerm{QString::fromUtf16(text), isPhrase, isPrefix};
    };
    std::vector<TextTerm> terms;
    for (const char16_t *text : {u"printer", u"p", u"print", u"fire printer", u"printer on fi", u"fire the", u"החש",
                                 u"in", u"invoice-47", u"CAFE", u"2.5", u"x", u"…", u"xyy", u"voice"}) {
        for (const bool isPhrase : {false, true}) {
            for (const bool isPrefix : {false, true})
                terms.push_back(term(text, isPhrase, isPrefix));
        }
    }
    const auto read = fixture.read([&](Session &s) { return TextReading(s).match(terms, ids); });
    QCOMPARE(read.size(), terms.size());
    for (std::size_t i = 0; i < terms.size(); ++i)
        QCOMPARE(Ids(read[i].begin(), read[i].end()), found(fixture, terms[i]));
    const auto few = fixture.read([&](Session &s) { return TextReading(s).match(terms, {ids.at(1)}); });
    QCOMPARE(few.front(), std::vector<qint64>{ids.at(1)}); // only where it was asked to look
}

void TestTextIndex::longTexts()
{
    STORAGE_FIXTURE(fixture);
    QString text;
    for (int i = 1; i <= 20'000; ++i)
        text += QStringLiteral("w%1 ").arg(i);
    fixture.write([&](Session &s) { TextIndex(s).add(TicketId(1), 1, text); });
    QCOMPARE(found(fixture, {QStringLiteral("w15999 w1"), false}), Ids{1});
    QCOMPARE(found(fixture, {QStringLiteral("w15998 w15999"), true}), Ids{1});
    QCOMPARE(found(fixture, {QStringLiteral("w16001")}), Ids{}); // the documented end
    const QString giant(1'000'000, QChar(u'z'));
    fixture.write([&](Session &s) { TextIndex(s).add(TicketId(2), 1, giant); });
    QCOMPARE(found(fixture, {giant}), Ids{2});
    // 16,000 long words, as the lines of an encoded file are: more than a tsvector holds.
    QString encoded;
    for (int i = 0; i < 16'000; ++i)
        encoded += QStringLiteral("x%1 ").arg(i, 63, 10, QChar(u'\u05D0'));
    fixture.write([&](Session &s) { TextIndex(s).add(TicketId(3), 1, encoded); });
    QCOMPARE(found(fixture, {encoded.section(QChar(u' '), 7000, 7000)}), Ids{3});
    fixture.write([&](Session &s) { TextIndex(s).remove(TicketId(3), 1, encoded); });
    QCOMPARE(found(fixture, {encoded.section(QChar(u' '), 7000, 7000)}), Ids{});
}

CAMPANILE_TEST(TestTextIndex)
#include "tst_textindex.moc"
