// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakebackups.h"
#include "support/fakeinbox.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/uifixture.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/messagebar.h"
#include "ui/settings/backup/backupplanform.h"
#include "ui/settings/backup/backupssection.h"
#include "ui/words/backupwords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace campanile;
using namespace campanile::ui;
using domain::BackupPlan;
using domain::BackupRhythm;

/// The section with everything that it stands on.
struct BackupsDesk
{
    BackupsDesk()
    {
        backups.folder.path = u"/copies"_qs;
        backups.folder.exists = backups.folder.isWritable = true;
    }
    void open()
    {
        section = std::make_unique<BackupsSection>(backups, catalog, ui.context,
                                                   [this](const QString &path) { opened.append(path); });
        section->resize(900, 700);
        section->show();
        test::settle();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return section->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    [[nodiscard]] QString message() const { return find<MessageBar>("backupsMessageBar")->text(); }

    test::UiFixture ui;
    test::FakeCatalog catalog;
    test::FakeBackups backups;
    QStringList opened;
    std::unique_ptr<BackupsSection> section;
};

class BackupsSectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelShowsOnlyCopiesOfThisDatabase()
    {
        test::FakeBackups backups;
        backups.add(1);
        backups.add(2);
        backups.folder.copies.first().isOfThis = false;
        backups.folder.copies.last().hasSize = false;
        BackupCopiesModel model(QTimeZone::utc());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFolder(backups.folder);
        QCOMPARE(model.rowCount(), 1);
        const QString path = model.copyAt(0)->note.path;
        QCOMPARE(path, u"/copies/support-1.backup.db"_qs);
        const auto state = [&] { return model.index(0, BackupCopiesModel::State).data().toString(); };
        QVERIFY(state().contains(u"Damaged"_qs));
        backups.folder.copies.last().hasSize = true;
        model.setFolder(backups.folder);
        QVERIFY(state().contains(u"Checked"_qs));
        model.setTried(path, false);
        QVERIFY(state().contains(u"damaged"_qs));
    }

    void aPlanIsSaved()
    {
        BackupsDesk desk;
        desk.open();
        QVERIFY(!desk.button("savePlanPushButton")->isEnabled());
        QVERIFY(!desk.find<QComboBox>("backupWeekdayComboBox")->isVisible());
        auto *rhythm = desk.find<QComboBox>("backupRhythmComboBox");
        rhythm->setCurrentIndex(rhythm->findData(static_cast<int>(BackupRhythm::Weekly)));
        QVERIFY(desk.find<QComboBox>("backupWeekdayComboBox")->isVisible());
        auto *hour = desk.find<QComboBox>("backupHourComboBox");
        hour->setCurrentIndex(hour->findData(6));
        desk.find<QSpinBox>("backupNewestSpinBox")->setValue(5);
        QVERIFY(desk.button("savePlanPushButton")->isEnabled());
        // Where to is asked for.
        desk.ui.dialogs.answer(u"backup.folder"_qs, u"/mnt/copies"_qs);
        desk.button("savePlanPushButton")->click();
        QTRY_COMPARE(desk.backups.kept.folder, u"/mnt/copies"_qs);
        QCOMPARE(desk.backups.kept.rhythm, BackupRhythm::Weekly);
        QCOMPARE(desk.backups.kept.hour, 6);
        QCOMPARE(desk.backups.kept.keepNewest, 5);
        QTRY_VERIFY(!desk.message().isEmpty());
        QVERIFY(!desk.button("savePlanPushButton")->isEnabled());
        QVERIFY(!desk.button("discardPlanPushButton")->isEnabled());
    }

    void whatIsRefusedStaysTyped()
    {
        BackupsDesk desk;
        desk.backups.kept.rhythm = BackupRhythm::Daily;
        desk.backups.kept.folder = u"/copies"_qs;
        desk.open();
        desk.find<QSpinBox>("backupMonthsSpinBox")->setValue(3);
        desk.backups.failure = test::errorOf(domain::ErrorCode::FileCannotWrite, {u"/copies"_qs});
        desk.button("savePlanPushButton")->click();
        QTRY_VERIFY(desk.message().contains(u"/copies"_qs));
        QCOMPARE(desk.find<QSpinBox>("backupMonthsSpinBox")->value(), 3);
        desk.button("discardPlanPushButton")->click();
        QCOMPARE(desk.find<QSpinBox>("backupMonthsSpinBox")->value(), BackupPlan().keepMonths);
    }

    void aCopyIsMadeAtOnce()
    {
        BackupsDesk desk;
        desk.open();
        desk.ui.dialogs.answer(u"backup.folder"_qs, QString());
        desk.button("backUpNowPushButton")->click();
        test::settle();
        QVERIFY(desk.backups.madeIn.isEmpty()); // no folder, no copy
        desk.ui.dialogs.answer(u"backup.folder"_qs, u"/mnt/copies"_qs);
        desk.button("backUpNowPushButton")->click();
        QTRY_COMPARE(desk.backups.madeIn, QStringList{u"/mnt/copies"_qs});
        QTRY_VERIFY(desk.message().contains(u"support-1.backup.db"_qs));
        QTRY_COMPARE(desk.section->model().rowCount(), 1);
        desk.backups.busy = true;
        Q_EMIT desk.backups.busyChanged();
        QVERIFY(!desk.button("backUpNowPushButton")->isEnabled());
    }

    void theDrillTellsWhatItFound()
    {
        BackupsDesk desk;
        desk.backups.add(1);
        desk.backups.add(2);
        desk.open();
        QTRY_COMPARE(desk.section->model().rowCount(), 2);
        desk.button("tryRestorePushButton")->click();
        QCOMPARE(desk.backups.tried, QStringList{u"/copies/support-2.backup.db"_qs});
        QCOMPARE(desk.ui.work.states().size(), 1);
        QVERIFY(!desk.button("tryRestorePushButton")->isEnabled());
        usecases::DrillReport report;
        report.path = desk.backups.tried.first();
        report.hash = usecases::DrillReport::Hash::Different;
        report.doctor.isHealthy = true;
        report.doctor.tickets = 1200;
        desk.backups.drill.answer(report);
        QTRY_COMPARE(desk.message(), drillVerdict(report));
        QVERIFY(desk.message().contains(u"damaged"_qs));
        QVERIFY(desk.find<QLabel>("drillDetailLabel")->text().contains(u"1,200"_qs));
        QVERIFY(desk.section->model().index(0, BackupCopiesModel::State).data().toString().contains(u"damaged"_qs));
        QVERIFY(desk.ui.work.isEmpty());
        desk.ui.languages.setLanguage(u"he"_qs);
        test::settle();
        QCOMPARE(desk.message(), drillVerdict(report));
        QVERIFY(!desk.message().contains(u"damaged"_qs));
    }

    void aCancelledDrillSaysNothing()
    {
        BackupsDesk desk;
        desk.backups.add(1);
        desk.open();
        QTRY_COMPARE(desk.section->model().rowCount(), 1);
        desk.button("tryRestorePushButton")->click();
        desk.ui.work.cancel(desk.ui.work.states().constFirst().number);
        QVERIFY(desk.backups.drill.isCancelled());
        desk.backups.drill.answer(domain::fail(domain::ErrorCode::Cancelled));
        QTRY_VERIFY(desk.button("tryRestorePushButton")->isEnabled());
        QVERIFY(desk.find<MessageBar>("backupsMessageBar")->isHidden());
    }

    void aCopyIsOpenedAsADatabaseOfItsOwn()
    {
        BackupsDesk desk;
        desk.backups.add(1);
        desk.open();
        QTRY_VERIFY(desk.button("openCopyPushButton")->isEnabled());
        desk.ui.dialogs.answer(u"backup.open"_qs, -1);
        desk.button("openCopyPushButton")->click();
        test::settle();
        QVERIFY(desk.backups.restored.isEmpty());
        desk.ui.dialogs.answer(u"backup.open"_qs, 0);
        desk.button("openCopyPushButton")->click();
        QTRY_COMPARE(desk.opened, QStringList{u"/copies/support-1.backup.db.restored"_qs});
    }

    void warningsAreShown()
    {
        BackupsDesk desk;
        desk.backups.kept.rhythm = BackupRhythm::Daily;
        desk.backups.kept.folder = u"/copies"_qs;
        desk.backups.warning = usecases::BackupWarning::FolderMissing;
        desk.open();
        auto *bar = desk.find<MessageBar>("backupsWarningBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"/copies"_qs));
        desk.backups.warning = usecases::BackupWarning::None;
        Q_EMIT desk.backups.copiesChanged();
        QTRY_VERIFY(!bar->isVisible());
    }

    void whoMayNotSeesButDoesNot()
    {
        BackupsDesk desk;
        desk.backups.mayManage = false;
        desk.backups.add(1);
        desk.open();
        QTRY_COMPARE(desk.section->model().rowCount(), 1);
        for (const char *name :
             {"savePlanPushButton", "backUpNowPushButton", "tryRestorePushButton", "openCopyPushButton"})
            QVERIFY2(!desk.button(name)->isEnabled(), name);
        QVERIFY(!desk.find<QComboBox>("backupRhythmComboBox")->isEnabled());
        desk.backups.mayManage = true;
        Q_EMIT desk.catalog.actorChanged();
        QVERIFY(desk.button("backUpNowPushButton")->isEnabled());
    }

    void aServerNamesItsOwnTool()
    {
        BackupsDesk desk;
        desk.backups.command = u"pg_dump 'postgresql://db/support'"_qs;
        desk.open();
        QCOMPARE(desk.find<QLineEdit>("serverCommandLineEdit")->text(), desk.backups.command);
        QVERIFY(!desk.button("backUpNowPushButton")->isVisible());
        QVERIFY(test::layoutFaultsAt(desk.section.get(), 700, 620).isEmpty());
    }

    void nothingClipsOverlapsOrLacksAName_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : LanguageManager::languages())
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
    }

    void nothingClipsOverlapsOrLacksAName()
    {
        QFETCH(QString, language);
        BackupsDesk desk;
        desk.backups.kept.rhythm = BackupRhythm::Weekly;
        desk.backups.kept.folder = u"/a/very/long/way/to/the/folder/where/the/copies/of/the/database/are/kept/safe"_qs;
        desk.backups.folder.path = desk.backups.kept.folder;
        desk.backups.warning = usecases::BackupWarning::SameDisk;
        for (int day = 1; day <= 20; ++day)
            desk.backups.add(day);
        desk.ui.languages.setLanguage(language);
        desk.open();
        QTRY_COMPARE(desk.section->model().rowCount(), 20);
        QStringList faults = test::layoutFaultsAt(desk.section.get(), 700, 620);
        faults += test::layoutFaultsAt(desk.section.get(), 1200, 850);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

CAMPANILE_TEST(BackupsSectionTest)
#include "tst_backupssection.moc"
