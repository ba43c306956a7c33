// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cputimer.h"
#include "support/fakeinbox.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/inbox/acts/changerunner.h"
#include "ui/inbox/acts/changewords.h"
#include "ui/inbox/timeline/timelineview.h"
#include "ui/words/fieldwords.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::Field;

namespace {

QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

std::shared_ptr<const usecases::TicketDetails> shared(usecases::TicketDetails details)
{
    return std::make_shared<const usecases::TicketDetails>(std::move(details));
}

domain::Event anEvent(int sequence, const QString &actor, const QVector<domain::FieldChange> &changes)
{
    domain::Event event;
    event.sequence = sequence;
    event.actorName = actor;
    event.changes = changes;
    return event;
}

} // namespace

class TimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreSentences_data()
    {
        QTest::addColumn<domain::FieldChange>("change");
        QTest::addColumn<QString>("withActor");
        QTest::addColumn<QString>("without");
        using Change = domain::FieldChange;
        const QJsonValue null = QJsonValue::Null;
        QTest::newRow("tier") << Change{Field::Tier, {}, 1, 2} << u"Ana moved it from Tier 1 to Tier 2."_qs
                              << u"It was moved from Tier 1 to Tier 2."_qs;
        QTest::newRow("first tier") << Change{Field::Tier, {}, null, 2} << u"Tier: none → Tier 2 (Ana)"_qs
                                    << u"Tier: none → Tier 2"_qs;
        QTest::newRow("status") << Change{Field::Status, {}, 2, 3} << u"Status: Open → Waiting for customer (Ana)"_qs
                                << u"Status: Open → Waiting for customer"_qs;
        QTest::newRow("assignee") << Change{Field::Assignee, {}, null, 3} << u"Ana assigned it to Yael Levi."_qs
                                  << u"It was assigned to Yael Levi."_qs;
        QTest::newRow("nobody") << Change{Field::Assignee, {}, 3, null}
                                << u"Ana took Yael Levi off it; nobody is assigned."_qs
                                << u"Yael Levi was taken off it; nobody is assigned."_qs;
        QTest::newRow("unknown agent") << Change{Field::Assignee, {}, null, 999}
                                       << u"Ana assigned it to one that is not known any more."_qs
                                       << u"It was assigned to one that is not known any more."_qs;
        QTest::newRow("team") << Change{Field::Team, {}, 1, 2} << u"Ana handed it over to Core support."_qs
                              << u"It was handed over to Core support."_qs;
        QTest::newRow("tag") << Change{Field::TagAdded, {}, null, 1} << u"Ana added the tag SSO."_qs
                             << u"The tag SSO was added."_qs;
        QTest::newRow("custom") << Change{Field::CustomField, u"stores"_qs, 3, true} << u"Stores: 3 → yes (Ana)"_qs
                                << u"Stores: 3 → yes"_qs;
        QTest::newRow("custom words") << Change{Field::CustomField, u"release_tonight"_qs, false, true}
                                      << u"Release tonight: no → yes (Ana)"_qs << u"Release tonight: no → yes"_qs;
        QTest::newRow("reported") << Change{Field::Reported, u"reassignment_count"_qs, 0, 1}
                                  << u"Times handed over: 0 → 1 (Ana)"_qs << u"Times handed over: 0 → 1"_qs;
        QTest::newRow("reported time") << Change{Field::Reported, u"closed_at"_qs, null, u"2017-02-08T18:07:00Z"_qs}
                                       << u"Closed at: none → 8 Feb 2017 18:07 (Ana)"_qs
                                       << u"Closed at: none → 8 Feb 2017 18:07"_qs;
        QTest::newRow("text") << Change{Field::SourceStatus, {}, u"a"_qs, u"b"_qs}
                              << u"Status in the source: a → b (Ana)"_qs << u"Status in the source: a → b"_qs;
    }

    void eventsAreSentences()
    {
        const UiFixture ui;
        QFETCH(domain::FieldChange, change);
        const EventWords words(smallCatalog(), QTimeZone::utc());
        QTEST(bare(words.sentence(change, u"Ana"_qs)), "withActor");
        QTEST(bare(words.sentence(change, {})), "without");
    }

    void theSourceDoesNotRepeatTheStatus()
    {
        const UiFixture ui;
        const EventWords words(smallCatalog(), QTimeZone::utc());
        const auto closed = static_cast<int>(domain::Status::Closed);
        QCOMPARE(
            words
                .sentences(anEvent(
                    1, {}, {{Field::Status, {}, 2, closed}, {Field::SourceStatus, {}, u"Active"_qs, u"closed"_qs}}))
                .size(),
            1);
        QCOMPARE(
            words
                .sentences(anEvent(
                    1, {}, {{Field::Status, {}, 2, closed}, {Field::SourceStatus, {}, u"Active"_qs, u"Cancelled"_qs}}))
                .size(),
            2);
    }

    void whoChangedSeveralFieldsIsSaidOnce()
    {
        const UiFixture ui;
        const EventWords words(smallCatalog(), QTimeZone::utc());
        const auto event = [](int sequence, const QString &actor) {
            return anEvent(sequence, actor,
                           {{Field::CustomField, u"stores"_qs, 3, sequence},
                            {Field::CustomField, u"release_tonight"_qs, false, true}});
        };
        QCOMPARE(bare(words.sentences({event(1, u"Ana"_qs), event(2, u"Ana"_qs)}).join(u'\n')),
                 u"Stores: 3 → 1\nRelease tonight: no → yes\nStores: 3 → 2 (Ana)"_qs);
        QCOMPARE(bare(words.sentences({event(1, u"Ana"_qs), event(2, u"Yael"_qs)}).join(u'\n')),
                 u"Stores: 3 → 1\nRelease tonight: no → yes (Ana)\nStores: 3 → 2\nRelease tonight: no → yes (Yael)"_qs);
    }

    void takingATagBackIsNotTakingAllOfThem()
    {
        const UiFixture ui;
        const EventWords words(smallCatalog(), QTimeZone::utc());
        domain::Event undone = anEvent(1, u"Ana"_qs, {{Field::TagRemoved, {}, 1, QJsonValue::Null}});
        undone.kind = domain::EventKind::Undone;
        QCOMPARE(bare(words.sentences(undone).join(u' ')), u"Ana took a change back. The tag SSO was removed."_qs);
    }

    void theToastSaysWhatWasDoneNotWhatFollows()
    {
        const UiFixture ui;
        const auto catalog = smallCatalog();
        ChangeOutcome outcome;
        outcome.tickets = 1;
        outcome.wish.addTags = {u"vip"_qs};
        constexpr int newTag = 999;
        outcome.receipts = {{.operation = {},
                             .ticket = domain::TicketId(1),
                             .reference = u"10401"_qs,
                             .version = 8,
                             .changes = {{Field::Department, {}, 1, 2},
                                         {Field::Team, {}, 1, 2},
                                         {Field::TagAdded, {}, QJsonValue::Null, newTag}},
                             .message = {},
                             .visibility = {}}};
        QCOMPARE(bare(outcomeText(outcome, EventWords(catalog), *catalog)),
                 u"10401: It was handed over to Core support. · The tag vip was added."_qs);
    }

    void aDayWithoutAClockIsADay_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("day") << u"2021-08-17T00:00:00Z"_qs << u"17 Aug 2021"_qs;
        QTest::newRow("time") << u"2021-08-17T10:30:00Z"_qs << u"17 Aug 2021 06:30"_qs;
        QTest::newRow("text") << u"2021-08-17T"_qs << u"2021-08-17T"_qs;
    }

    void aDayWithoutAClockIsADay()
    {
        const UiFixture ui;
        QFETCH(QString, stored);
        QTEST(fieldValueText(stored, QTimeZone("America/New_York")), "shown");
    }

    void takingItOverIsSaidSo()
    {
        const UiFixture ui;
        const EventWords words(smallCatalog(), QTimeZone::utc());
        const domain::Event event = anEvent(1, u"Ana Cruz"_qs, {{Field::Assignee, {}, QJsonValue::Null, 1}});
        QCOMPARE(bare(words.sentences(event).constFirst()), u"Ana Cruz took it over."_qs);
    }

    void namesCannotTurnTheSentenceAround()
    {
        const EventWords words(smallCatalog(), QTimeZone::utc());
        const domain::Event event =
            anEvent(1, u"\u202Eevil"_qs, {{Field::TagAdded, {}, QJsonValue::Null, u"x\u2067y"_qs}});
        const QString sentence = words.sentences(event).constFirst();
        QVERIFY(!sentence.contains(QChar(0x202E)));
        QVERIFY(!sentence.contains(QChar(0x2067)));
        QCOMPARE(sentence.count(QChar(0x2068)), 2);
        QCOMPARE(sentence.count(QChar(0x2069)), 2);
    }

    void runsOfSmallEventsAreFoldedAndUnfold()
    {
        const UiFixture ui;
        TimelineModel model(ui.clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalog(smallCatalog(), QTimeZone::utc());
        model.setDetails(shared(aStory(1, ui.clock.now())));
        int fold = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.entry(row).kind == TimelineEntry::Kind::Fold)
                fold = row;
        }
        QCOMPARE(fold, model.rowCount() - 1);
        QCOMPARE(model.entry(fold).count, 5);
        QCOMPARE(bare(model.eventText(fold)), u"5 changes: Priority, Tags"_qs);
        const int before = model.rowCount();
        model.unfold(fold);
        QCOMPARE(model.rowCount(), before + 4);
        QCOMPARE(model.entry(fold).kind, TimelineEntry::Kind::Events);
        // A refresh of the same ticket keeps it open, another ticket does not.
        model.setDetails(shared(aStory(1, ui.clock.now())));
        QCOMPARE(model.rowCount(), before + 4);
        model.setDetails(shared(aStory(2, ui.clock.now())));
        QCOMPARE(model.rowCount(), before);
    }

    void milestonesAreNeverFoldedAway()
    {
        const UiFixture ui;
        TimelineModel model(ui.clock);
        model.setCatalog(smallCatalog(), QTimeZone::utc());
        auto story = aStory(1, ui.clock.now());
        story.messages.clear();
        story.attachments.clear();
        story.events.clear();
        // As a log of another program tells it: some counters, a handover, counters again, then closed months later.
        const QDate begin(2016, 2, 29);
        const auto add = [&](int day, const domain::FieldChange &change) {
            domain::Event event = anEvent(int(story.events.size()) + 1, u"Resolver 5"_qs, {change});
            event.at = domain::fromMs(begin.addDays(day).startOfDay(Qt::UTC).toMSecsSinceEpoch());
            event.sourceKey = QString::number(day);
            story.events.append(event);
        };
        for (int day = 0; day < 4; ++day)
            add(day, {Field::Reported, u"reassignment_count"_qs, day, day + 1});
        add(5, {Field::Team, {}, 1, 2});
        for (int day = 6; day < 11; ++day)
            add(day, {Field::CustomField, u"stores"_qs, day, day + 1});
        add(20, {Field::Status, {}, 2, 3});
        add(21, {Field::Assignee, {}, QJsonValue::Null, 3});
        add(22, {Field::Tier, {}, 1, 2});
        add(300, {Field::Status, {}, 3, 5});
        model.setDetails(shared(story));
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(bare(model.eventText(row)));
        QCOMPARE(model.rowCount(), 7);
        QVERIFY2(lines.at(0).startsWith(u"4 changes: ") && lines.at(0).endsWith(u"29 Feb 2016 – 3 Mar 2016"),
                 qPrintable(lines.at(0)));
        QCOMPARE(lines.at(1), u"Resolver 5 handed it over to Core support."_qs);
        QVERIFY2(lines.at(2).startsWith(u"5 changes: ") && lines.at(2).endsWith(u"6 Mar 2016 – 10 Mar 2016"),
                 qPrintable(lines.at(2)));
        QVERIFY(lines.at(3).startsWith(u"Status: "));
        QVERIFY(lines.at(6).startsWith(u"Status: "));
        QCOMPARE(model.timeOf(6), story.events.constLast().at);
    }

    void whatWasDoneTogetherWithATextStandsBelowIt()
    {
        const UiFixture ui;
        TimelineModel model(ui.clock);
        model.setCatalog(smallCatalog(), QTimeZone::utc());
        auto story = aStory(1, ui.clock.now());
        domain::Message note = story.messages.constLast();
        note.id = domain::MessageId(note.id.value() + 1);
        note.visibility = domain::Visibility::Internal;
        note.text = u"Over to you"_qs;
        note.at = ui.clock.now();
        domain::Event event;
        event.sequence = 900;
        event.kind = domain::EventKind::NoteAdded;
        event.at = note.at;
        event.actorName = u"Lior Katz"_qs;
        event.changes = {{domain::Field::Message, {}, {}, note.id.value()},
                         {domain::Field::Tier, {}, 1, 2},
                         {domain::Field::Due, {}, {}, 1000}};
        story.messages.append(note);
        story.events.append(event);
        // The next note does nothing but say something.
        note.id = domain::MessageId(note.id.value() + 1);
        event.sequence = 901;
        event.changes = {{domain::Field::Message, {}, {}, note.id.value()}, {domain::Field::Due, {}, 1000, 2000}};
        story.messages.append(note);
        story.events.append(event);
        model.setDetails(shared(story));
        const int last = model.rowCount() - 1;
        QVERIFY(model.message(last - 2));
        QVERIFY(model.message(last - 1));
        QCOMPARE(bare(model.eventText(last)), u"Lior Katz moved it from Tier 1 to Tier 2."_qs);
    }

    void theStoryIsInOrderAndSaysWhoWroteWhat()
    {
        const UiFixture ui;
        TimelineModel model(ui.clock);
        model.setCatalog(smallCatalog(), QTimeZone::utc());
        model.setDetails(shared(aStory(1, ui.clock.now())));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.timeOf(row - 1) <= model.timeOf(row));
        QCOMPARE(model.entry(0).kind, TimelineEntry::Kind::Events);
        QCOMPARE(model.authorOf(1), u"Paola Verdi"_qs);
        QCOMPARE(model.attachmentsOf(1).size(), 1);
        const QString spoken = bare(model.index(1).data(Qt::AccessibleTextRole).toString());
        QVERIFY2(spoken.startsWith(u"Message from Paola Verdi, 2 hours ago: Since"_qs), qPrintable(spoken));
    }

    void aTicketWithTwoThousandEntriesOpensAtItsEnd()
    {
        const UiFixture ui;
        TimelineModel model(ui.clock);
        model.setCatalog(smallCatalog(), QTimeZone::utc());
        TimelineView view(model);
        view.resize(520, 600);
        view.show();
        model.setDetails(shared(aLongStory(1, 2000, ui.clock.now())));
        settle();
        QCOMPARE(model.rowCount(), 2000);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        const QRect last = view.visualRect(model.index(1999));
        QVERIFY(view.viewport()->rect().intersects(last));
        QVERIFY(last.bottom() <= view.viewport()->height());
        // Walking up never moves what is read: the entry under the top edge stays under it.
        for (int i = 0; i < 40; ++i) {
            const QModelIndex middle = view.indexAt({100, 300});
            QVERIFY(middle.isValid());
            const int y = view.visualRect(middle).top();
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 50);
            const int moved = view.visualRect(middle).top() - y;
            settle();
            QCOMPARE(view.visualRect(middle).top() - y, moved);
        }
        // And back to the very beginning and end.
        view.verticalScrollBar()->setValue(0);
        settle();
        QVERIFY(view.visualRect(model.index(0)).top() >= 0);
        view.scrollTo(model.index(1999));
        settle();
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(model.index(1999))));
    }

    void entriesNeverOverlap()
    {
        const UiFixture ui;
        TimelineModel model(ui.clock);
        model.setCatalog(smallCatalog(), QTimeZone::utc());
        TimelineView view(model);
        view.resize(420, 700);
        view.show();
        model.setDetails(shared(aLongStory(1, 60, ui.clock.now())));
        for (int value = 0; value <= view.verticalScrollBar()->maximum(); value += 200) {
            view.verticalScrollBar()->setValue(value);
            settle();
            for (int row = 1; row < model.rowCount(); ++row)
                QCOMPARE(view.visualRect(model.index(row)).top(), view.visualRect(model.index(row - 1)).bottom() + 1);
        }
    }

    void longMessagesShowMoreStepByStep()
    {
        const UiFixture ui;
        usecases::TicketDetails details = aStory(1, ui.clock.now());
        details.events.clear();
        details.messages = {details.messages.constFirst()};
        details.messages[0].text = QString(u"word "_qs).repeated(200'000); // a megabyte in one line
        TimelineModel model(ui.clock);
        TimelineView view(model);
        view.resize(520, 600);
        view.show();
        const CpuTimer timer;
        model.setDetails(shared(details));
        settle();
        view.grab();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        const int before = view.visualRect(model.index(0)).height();
        QTest::keyClick(&view, Qt::Key_Home);
        view.setCurrentIndex(model.index(0));
        QTest::keyClick(&view, Qt::Key_Return);
        settle();
        const int after = view.visualRect(model.index(0)).height();
        QVERIFY2(after > before * 2, qPrintable(u"%1 %2"_qs.arg(before).arg(after)));
        QVERIFY(after < before * 20);                // a part, not the whole megabyte
        QCOMPARE(view.copyText().size(), 1'000'000); // copying takes the whole text
    }

    void hostileTextsAreHarmless()
    {
        UiFixture ui;
        for (const QString &language : {u"en"_qs, u"he"_qs}) {
            ui.languages.setLanguage(language);
            for (const QString &text : hostileTexts()) {
                usecases::TicketDetails details = aStory(1, ui.clock.now());
                for (domain::Message &message : details.messages) {
                    message.text = text;
                    message.authorName = text;
                }
                for (domain::Event &event : details.events) {
                    event.actorName = text;
                    event.changes.append({Field::Reported, text, text, text});
                }
                details.attachments[0].name = text;
                TimelineModel model(ui.clock);
                model.setCatalog(smallCatalog(), QTimeZone::utc());
                TimelineView view(model);
                view.resize(420, 600);
                view.show();
                const CpuTimer timer;
                model.setDetails(shared(details));
                settle();
                const QImage picture = view.grab().toImage();
                QVERIFY2(timer.elapsed() < 2000, qPrintable(text.left(20)));
                QVERIFY(!picture.isNull());
                for (int row = 0; row < model.rowCount(); ++row) {
                    const QString spoken = model.index(row).data(Qt::AccessibleTextRole).toString();
                    QVERIFY(!spoken.contains(QChar(0x202E)));
                }
            }
        }
        ui.languages.setLanguage(u"en"_qs);
    }

    void everyParagraphHasItsOwnDirection()
    {
        const TextBlock block({u"left to right\nמימין לשמאל\n123"_qs, {}, {}}, QFont(), 300, Qt::RightToLeft);
        QImage picture(300, static_cast<int>(block.height()) + 1, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        block.paint(&painter, {0, 0}, picture.rect(), {Qt::black, Qt::blue, Qt::gray, Qt::yellow});
        painter.end();
        const auto inkIn = [&](const QRect &rect) {
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x) {
                    if (picture.pixelColor(x, y).lightness() < 128)
                        return true;
                }
            }
            return false;
        };
        const int line = picture.height() / 3;
        QVERIFY(inkIn({0, 0, 30, line}));
        QVERIFY(!inkIn({270, 0, 30, line}));
        QVERIFY(inkIn({270, line, 30, line}));
        QVERIFY(!inkIn({0, line, 30, line}));
        QVERIFY(inkIn({270, 2 * line, 30, line})); // numbers alone follow the layout
    }

    void aRefreshAddsAtTheEndWithoutMovingTheRest()
    {
        const UiFixture ui;
        TimelineModel model(ui.clock);
        model.setCatalog(smallCatalog(), QTimeZone::utc());
        usecases::TicketDetails details = aLongStory(1, 100, ui.clock.now());
        model.setDetails(shared(details));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        domain::Message more = details.messages.constLast();
        more.at = ui.clock.now() + std::chrono::hours(100);
        details.messages.append(more);
        model.setDetails(shared(details));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 101);
    }

    void selectedTextIsCopied()
    {
        const UiFixture ui;
        TimelineModel model(ui.clock);
        model.setCatalog(smallCatalog(), QTimeZone::utc());
        TimelineView view(model);
        view.resize(520, 600);
        view.show();
        model.setDetails(shared(aStory(1, ui.clock.now())));
        settle();
        view.setCurrentIndex(model.index(1));
        QVERIFY(view.copyText().startsWith(u"Since the change"_qs));
        const QRect entry = view.visualRect(model.index(1));
        const QPoint text(entry.left() + 40, entry.top() + 46);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, text);
        QMouseEvent move(QEvent::MouseMove, QPointF(text + QPoint(120, 0)), view.viewport()->mapToGlobal(text),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, text + QPoint(120, 0));
        const QString copied = view.copyText();
        QVERIFY2(copied.size() > 5 && copied.size() < 60, qPrintable(copied));
        QVERIFY(model.message(1)->text.contains(copied));
    }
};

CAMPANILE_TEST(TimelineTest)
#include "tst_timeline.moc"
