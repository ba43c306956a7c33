// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cputimer.h"
#include "support/fakeinbox.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/inbox/list/rowsentence.h"
#include "ui/inbox/list/ticketcarddelegate.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/inbox/list/ticketlistview.h"
#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"
#include "ui/words/fieldwords.h"

#include <QAccessible>
#include <QIdentityProxyModel>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;

class TicketDelegateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsDoNotOverlapAndMirror_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {220, 280, 392, 900})
            QTest::addRow("%d", width) << width;
    }

    void partsDoNotOverlapAndMirror()
    {
        QFETCH(int, width);
        const UiFixture ui;
        const TicketCardDelegate delegate(ui.clock);
        usecases::TicketRow row = aRow(1, ui.clock.now());
        row.flags |= domain::TicketFlag::Attachment;
        const QRect rect(30, 100, width, delegate.rowHeight());
        const auto ltr = delegate.parts(rect, row, Qt::LeftToRight, true);
        const auto rtl = delegate.parts(rect, row, Qt::RightToLeft, true);
        const auto all = [](const TicketCardDelegate::Parts &parts) {
            return QVector<QRect>{parts.mark, parts.title, parts.due, parts.detail, parts.draft, parts.marks};
        };
        QVERIFY(ltr.draft.width() >= iconSmall);
        QVERIFY(delegate.parts(rect, row, Qt::LeftToRight).detail.width() >= ltr.detail.width());
        for (const auto &parts : {all(ltr), all(rtl)}) {
            for (qsizetype i = 0; i < parts.size(); ++i) {
                QVERIFY(rect.contains(parts.at(i)));
                for (qsizetype j = i + 1; j < parts.size(); ++j)
                    QVERIFY2(!parts.at(i).intersects(parts.at(j)), qPrintable(u"%1 and %2"_qs.arg(i).arg(j)));
            }
        }
        for (qsizetype i = 0; i < all(ltr).size(); ++i) {
            const QRect mirrored = QStyle::visualRect(Qt::RightToLeft, rect, all(ltr).at(i));
            QCOMPARE(all(rtl).at(i), mirrored);
        }
    }

    void theAccentOfTheSelectionStandsAtTheReadingEdge_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_qs;
        QTest::newRow("right to left") << u"he"_qs;
    }

    void theAccentOfTheSelectionStandsAtTheReadingEdge()
    {
        QFETCH(QString, language);
        UiFixture ui;
        ui.languages.setLanguage(language);
        FakeSource source(ui.clock);
        TicketListModel model(source, ui.clock);
        TicketListView view(model, ui.clock);
        view.resize(400, 300);
        view.show();
        model.setRequest({});
        QTRY_VERIFY(model.rowAt(0) != nullptr);
        view.select(domain::TicketId(1));
        settle();
        const QImage picture = view.viewport()->grab().toImage();
        const QColor accent = tintsOf(view.palette()).accent;
        const int y = view.rowHeight(0) - 4;
        const bool isRightToLeft = language == u"he"_qs;
        QCOMPARE(picture.pixelColor(isRightToLeft ? picture.width() - 2 : 1, y), accent);
        QVERIFY(picture.pixelColor(isRightToLeft ? 1 : picture.width() - 2, y) != accent);
        ui.languages.setLanguage(u"en"_qs);
    }

    void hostileTextsStayInTheirRow()
    {
        UiFixture ui;
        FakeSource source(ui.clock);
        source.setCount(2);
        const QStringList texts = hostileTexts();
        for (const QString &text : texts) {
            source.makeRow = [&](quint32 id) {
                usecases::TicketRow row = aRow(id, ui.clock.now());
                if (id == 2) {
                    row.subject = text;
                    row.customer = text;
                    row.place = text;
                    row.reference = text;
                    row.assignee = text;
                }
                return row;
            };
            TicketListModel model(source, ui.clock);
            TicketListView view(model, ui.clock);
            view.resize(400, 200);
            view.show();
            model.setRequest({});
            QTRY_VERIFY(model.rowAt(1) != nullptr);
            const CpuTimer timer;
            const QImage picture = view.viewport()->grab().toImage();
            QVERIFY2(timer.elapsed() < 2000, qPrintable(text.left(20)));
            source.makeRow = [&](quint32 id) { return aRow(id, ui.clock.now()); };
            TicketListModel plainModel(source, ui.clock);
            TicketListView plain(plainModel, ui.clock);
            plain.resize(400, 200);
            plain.show();
            plainModel.setRequest({});
            QTRY_VERIFY(plainModel.rowAt(1) != nullptr);
            const QImage expected = plain.viewport()->grab().toImage();
            const QRect neighbour(0, 0, picture.width(), view.rowHeight(0) - 1);
            QVERIFY2(picture.copy(neighbour) == expected.copy(neighbour), qPrintable(text.left(20)));
        }
    }

    void textsAreElidedAtTheirOwnEnd()
    {
        // The beginning of a title is what tells it from others, in both directions.
        TextRuns runs;
        QImage picture(200, 40, QImage::Format_ARGB32_Premultiplied);
        for (const QString &text : {u"abcdefgh "_qs.repeated(20), u"אבגדהוזח "_qs.repeated(20)}) {
            picture.fill(Qt::white);
            QPainter painter(&picture);
            const QRect used = runs.paint(&painter, picture.rect(), text, QFont(), Qt::black, Qt::LeftToRight);
            QVERIFY(used.width() <= picture.width());
            QVERIFY(used.width() > picture.width() / 2);
            QCOMPARE(used.left(), 0); // all titles share the reading edge
            const QRect mirrored = runs.paint(&painter, picture.rect(), text, QFont(), Qt::black, Qt::RightToLeft);
            QCOMPARE(mirrored.right(), picture.width() - 1);
        }
        QVERIFY(runs.width(QString(1'000'000, u'W'), QFont()) < 100'000); // cut before it is shaped
    }

    void aRowIsAFullSentence()
    {
        UiFixture ui;
        usecases::TicketRow row = aRow(1, ui.clock.now());
        const QString sentence = rowSentence(row, ui.clock.now(), QTimeZone::utc());
        for (const QString &part : {row.subject, row.reference, row.customer, row.place, row.assignee})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.'));
        // Of a source that knows people only.
        usecases::TicketRow person = row;
        person.customer.clear();
        person.contact = u"Caller 257"_qs;
        QCOMPARE(person.requester(), person.contact);
        QVERIFY(rowSentence(person, ui.clock.now(), QTimeZone::utc()).contains(u"Caller 257"));
        row.assignee.clear();
        row.dueAt.reset();
        QVERIFY(rowSentence(row, ui.clock.now(), QTimeZone::utc()) != sentence);

        FakeSource source(ui.clock);
        TicketListModel model(source, ui.clock);
        TicketListView view(model, ui.clock);
        view.setAccessibleName(u"Tickets"_qs);
        view.resize(400, 300);
        view.show();
        model.setRequest({});
        QTRY_VERIFY(model.rowAt(0) != nullptr);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list && list->tableInterface());
        QAccessibleInterface *cell = list->tableInterface()->cellAt(0, 0);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), rowSentence(*model.rowAt(0), ui.clock.now(), model.zone()));
    }

    void tooltipsSayTheExactTimeWithItsZone()
    {
        const UiFixture ui;
        FakeSource source(ui.clock);
        TicketListModel model(source, ui.clock);
        model.setZone(QTimeZone("Asia/Jerusalem"));
        model.setRequest({});
        QTRY_VERIFY(model.rowAt(0) != nullptr);
        const TicketCardDelegate delegate(ui.clock);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 392, delegate.rowHeight());
        const QModelIndex index = model.index(0, subjectColumn);
        const auto parts = delegate.parts(option.rect, *model.rowAt(0), option.direction);
        const QString due = delegate.toolTipAt(parts.due.center(), option, index);
        QVERIFY2(due.contains(u"Asia/Jerusalem (UTC+02:00)"), qPrintable(due));
        QVERIFY2(due.contains(u"The next promise breaks"), qPrintable(due));
        QIdentityProxyModel proxy; // whatever model the view stands on
        proxy.setSourceModel(&model);
        QCOMPARE(delegate.toolTipAt(parts.due.center(), option, proxy.mapFromSource(index)), due);
        const QModelIndex cell = model.index(0, ticketColumnOf(u"due"));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), due);
        QVERIFY(!cell.data().toString().contains(u':')); // no clock time
        for (const QRect &part : {parts.mark, parts.title, parts.due, parts.detail, parts.marks})
            QVERIFY(!delegate.toolTipAt(part.center(), option, index).contains(QChar(0x25CC))); // ours are no strangers
    }

    void longNumbersLeaveRoomForTheRest()
    {
        const QString longNumber = u"6f9619ff-8b86-d011-b42d-00cf4fc964ff"_qs;
        QCOMPARE(shortReference(longNumber), u"6f9619…64ff"_qs);
        for (const QString &kept : {u"10442"_qs, u"CS-2026-000123"_qs, QString()})
            QCOMPARE(shortReference(kept), kept);
        const QString bells = shortReference(u"x"_qs + u"\U0001F514"_qs.repeated(9) + u"x"_qs);
        QCOMPARE(QString::fromUtf8(bells.toUtf8()), bells); // no half letter
        QVERIFY(bells.contains(QChar(0x2026)));

        const UiFixture ui;
        FakeSource source(ui.clock);
        source.makeRow = [&](quint32 id) {
            usecases::TicketRow row = aRow(id, ui.clock.now());
            row.reference = longNumber;
            return row;
        };
        TicketListModel model(source, ui.clock);
        model.setRequest({});
        QTRY_VERIFY(model.rowAt(0) != nullptr);
        const QModelIndex cell = model.index(0, ticketColumnOf(u"number"));
        QCOMPARE(cell.data().toString(), shortReference(longNumber));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), longNumber);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), longNumber);
        QVERIFY(model.index(0, subjectColumn).data(Qt::AccessibleTextRole).toString().contains(longNumber));
        const TicketCardDelegate delegate(ui.clock);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 392, delegate.rowHeight());
        const QPoint detail = delegate.parts(option.rect, *model.rowAt(0), option.direction).detail.center();
        const QString toolTip = delegate.toolTipAt(detail, option, model.index(0, subjectColumn));
        QVERIFY2(toolTip.contains(longNumber) && toolTip.contains(model.rowAt(0)->customer), qPrintable(toolTip));
    }

    void theTimeLeftIsSaidByToneAndByText()
    {
        const UiFixture ui;
        const auto now = ui.clock.now();
        QCOMPARE(dueChip(now - std::chrono::minutes(5), now).tone, Tone::Hot);
        QCOMPARE(dueChip(now + std::chrono::minutes(59), now).tone, Tone::Hot);
        QCOMPARE(dueChip(now + std::chrono::minutes(61), now).tone, Tone::Warning);
        QCOMPARE(dueChip(now + std::chrono::minutes(121), now).tone, Tone::Neutral);
        QVERIFY(dueChip(now - std::chrono::minutes(5), now).text != dueChip(now + std::chrono::minutes(5), now).text);
    }
};

CAMPANILE_TEST(TicketDelegateTest)
#include "tst_ticketdelegate.moc"
