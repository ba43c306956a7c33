// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inboxdesk.h"
#include "support/scripteddialogs.h"
#include "support/testmain.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/compose/filechip.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/toaststack.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace campanile;
using namespace campanile::test;
using namespace campanile::ui;
using domain::AttachmentId;
using domain::TicketId;
using usecases::AttachedFile;

class AttachmentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsChosenByKeyAndGoesWithTheReply()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.page->pane().composer().focusEditor(usecases::DraftKind::Reply);
        desk.ui.dialogs.answer(u"inbox.attach"_qs, QStringList{u"/home/ana/invoice.pdf"_qs, u"/home/ana/log.txt"_qs});
        desk.ui.actions.action(u"reply.attach"_qs)->trigger();
        QTRY_COMPARE(chips(desk).size(), 2);
        QCOMPARE(desk.uploads.added, (QStringList{u"/home/ana/invoice.pdf"_qs, u"/home/ana/log.txt"_qs}));
        QTRY_COMPARE(desk.drafts.attached.value(replyOn(1)).value(1).id, AttachmentId(502));
        QVERIFY(desk.drafts.hasDraft(TicketId(1))); // a file alone is worth keeping

        type(desk, u"Here it is"_qs);
        send(desk);
        QTRY_COMPARE(desk.tickets.stored.size(), 1);
        const usecases::NewMessage sent = *desk.tickets.stored.first().message;
        QCOMPARE(sent.files, (QVector<AttachmentId>{AttachmentId(501), AttachmentId(502)}));
        QTRY_VERIFY(chips(desk).isEmpty());
        QVERIFY(!desk.drafts.hasDraft(TicketId(1)));
        QVERIFY(desk.uploads.discarded.isEmpty());
    }

    void nothingIsSentBeforeItsFilesAreThere()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        desk.uploads.hold = true;
        Composer &composer = desk.page->pane().composer();
        composer.focusEditor(usecases::DraftKind::Note);
        type(desk, u"See the log"_qs);
        composer.attach({u"/var/log/big.log"_qs});
        QVERIFY(!desk.find<QPushButton>("sendPushButton")->isEnabled());
        send(desk);
        QTest::qWait(20);
        QVERIFY(desk.tickets.changes.isEmpty());
        // After a crash the draft knows of it.
        QCOMPARE(desk.drafts.attached.value(noteOn(1)), (usecases::AttachedFiles{{{}, u"big.log"_qs, 0}}));

        desk.uploads.release();
        QTRY_VERIFY(desk.find<QPushButton>("sendPushButton")->isEnabled());
        send(desk);
        QTRY_COMPARE(desk.tickets.stored.size(), 1);
    }

    void whatFailedSaysWhyAndStandsInTheWay()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        Composer &composer = desk.page->pane().composer();
        composer.focusEditor(usecases::DraftKind::Reply);
        type(desk, u"Here"_qs);
        desk.uploads.failure =
            domain::Error{domain::ErrorCode::TooLarge, {u"/tmp/film.mkv"_qs, u"104857600"_qs}, {}, false};
        composer.attach({u"/tmp/film.mkv"_qs});
        QTRY_COMPARE(chips(desk).size(), 1);
        QTRY_VERIFY(chips(desk).first()->accessibleName().contains(u"too large"));
        QVERIFY(!desk.find<QPushButton>("sendPushButton")->isEnabled());
        QVERIFY(desk.find<QLabel>("composerHintLabel")->text().contains(u"film.mkv"));
        // Taken out by keyboard, the reply can go.
        chips(desk).first()->setFocus();
        QTest::keyClick(chips(desk).first(), Qt::Key_Delete);
        QTRY_VERIFY(chips(desk).isEmpty());
        QVERIFY(desk.find<QPushButton>("sendPushButton")->isEnabled());
        QTRY_VERIFY(composer.edit().hasFocus());
    }

    void whatIsTakenOutIsCancelledOrDiscarded()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        Composer &composer = desk.page->pane().composer();
        composer.focusEditor(usecases::DraftKind::Reply);
        composer.attach({u"/a/one.txt"_qs});
        QTRY_COMPARE(desk.drafts.attached.value(replyOn(1)).value(0).id, AttachmentId(501));
        desk.uploads.hold = true;
        composer.attach({u"/a/two.txt"_qs});
        QTRY_COMPARE(chips(desk).size(), 2);
        QTest::keyClick(chips(desk).at(1), Qt::Key_Delete);
        desk.uploads.release();
        QTest::keyClick(chips(desk).at(0), Qt::Key_Backspace);
        QTRY_VERIFY(chips(desk).isEmpty());
        QCOMPARE(desk.uploads.discarded, (QVector<AttachmentId>{AttachmentId(501)}));
        QVERIFY(!desk.drafts.hasDraft(TicketId(1)));
    }

    void theCopyGoesOnWhileAnotherTicketIsShown()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        Composer &composer = desk.page->pane().composer();
        composer.focusEditor(usecases::DraftKind::Reply);
        desk.uploads.hold = true;
        composer.attach({u"/a/slow.zip"_qs});
        desk.page->openTicket(TicketId(2));
        QVERIFY(desk.opened(2));
        QVERIFY(chips(desk).isEmpty());
        desk.uploads.release();
        QTRY_COMPARE(desk.drafts.attached.value(replyOn(1)).value(0).id, AttachmentId(501));
        QVERIFY(desk.drafts.attached.value(replyOn(2)).isEmpty());
        desk.page->openTicket(TicketId(1));
        QVERIFY(desk.opened(1));
        QTRY_COMPARE(chips(desk).size(), 1);
    }

    void whatTheLastRunDidNotFinishIsSaid()
    {
        InboxDesk desk([](InboxDesk &made) {
            made.drafts.attached.insert(replyOn(1),
                                        {{AttachmentId(7), u"whole.txt"_qs, 10}, {{}, u"half.zip"_qs, 900}});
        });
        QVERIFY(desk.opened(1));
        QTRY_COMPARE(chips(desk).size(), 2);
        QVERIFY(chips(desk).at(1)->accessibleName().contains(u"was not finished"));
        QVERIFY(!desk.find<QPushButton>("sendPushButton")->isEnabled());
    }

    void filesAndPicturesArePasted()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        Composer &composer = desk.page->pane().composer();
        composer.focusEditor(usecases::DraftKind::Reply);
        paste(composer, [](QMimeData &mime) {
            mime.setUrls({QUrl::fromLocalFile(u"/a/ש ל.txt"_qs), QUrl(u"https://example.org/x"_qs)});
        });
        QTRY_COMPARE(desk.uploads.added, QStringList{u"/a/ש ל.txt"_qs});
        QImage picture(4, 3, QImage::Format_RGB32);
        picture.fill(Qt::red);
        paste(composer, [&](QMimeData &mime) { mime.setImageData(picture); });
        QTRY_COMPARE(desk.uploads.contents.size(), 1);
        QCOMPARE(QImage::fromData(desk.uploads.contents.first(), "PNG").convertToFormat(QImage::Format_RGB32), picture);
        QVERIFY(desk.uploads.added.last().endsWith(u".png"));
        // Cells of a spreadsheet come with a picture of themselves: the words are meant.
        paste(composer, [&](QMimeData &mime) {
            mime.setImageData(picture);
            mime.setText(u"a\tb"_qs);
        });
        QCOMPARE(desk.uploads.contents.size(), 1);
        QVERIFY(composer.content().text.contains(u'a'));
    }

    void filesAreDroppedAnywhereOnTheComposer()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        Composer &composer = desk.page->pane().composer();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(u"/a/dropped.txt"_qs)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(&composer, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(&composer, &drop);
        QTRY_COMPARE(desk.uploads.added, QStringList{u"/a/dropped.txt"_qs});
        QTRY_COMPARE(chips(desk).size(), 1);
    }

    void tooManyAreLeftOutAndSaid()
    {
        InboxDesk desk;
        QVERIFY(desk.opened(1));
        QStringList paths;
        for (int i = 0; i < 23; ++i)
            paths.append(u"/a/%1.txt"_qs.arg(i));
        desk.page->pane().composer().attach(paths);
        QCOMPARE(desk.uploads.added.size(), usecases::mostFilesOfMessage);
        QTRY_COMPARE(desk.ui.toasts.count(), 1);
    }

private:
    static QList<FileChip *> chips(InboxDesk &desk)
    {
        QList<FileChip *> shown;
        for (FileChip *chip : desk.page->findChildren<FileChip *>()) {
            if (!chip->isHidden() && !chip->parentWidget()->isHidden())
                shown.append(chip);
        }
        return shown;
    }
    static void type(InboxDesk &desk, const QString &text)
    {
        desk.page->pane().composer().edit().insertContent(plain(text));
    }
    static void send(InboxDesk &desk)
    {
        QTest::keyClick(&desk.page->pane().composer().edit(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyRelease(&desk.page->pane().composer().edit(), Qt::Key_Control);
    }
    template <typename Fill>
    static void paste(Composer &composer, Fill fill)
    {
        auto *mime = new QMimeData;
        fill(*mime);
        QGuiApplication::clipboard()->setMimeData(mime);
        composer.edit().paste();
    }
};

CAMPANILE_TEST(AttachmentsTest)
#include "tst_attachments.moc"
