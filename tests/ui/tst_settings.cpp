// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeaudittrail.h"
#include "support/fakebackups.h"
#include "support/fakeinbox.h"
#include "support/fakemacros.h"
#include "support/fakeorganization.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/uifixture.h"

#include "ui/kit/messagebar.h"
#include "ui/kit/toaststack.h"
#include "ui/settings/audit/auditsection.h"
#include "ui/settings/firststeps.h"
#include "ui/settings/organization/organizationsections.h"
#include "ui/settings/rolesmodel.h"
#include "ui/settings/rolessection.h"
#include "ui/settings/sectionprovider.h"
#include "ui/settings/sections.h"
#include "ui/settings/settingssections.h"
#include "ui/shell/shellactions.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace campanile;

namespace {

QVector<ui::PageSpec> twoSections(QStringList *made)
{
    const auto section = [made](const char *id) {
        return ui::PageSpec{.id = QString::fromLatin1(id),
                            .title = {"Test", id},
                            .iconName = {},
                            .create = [made, id](QWidget *parent) {
                                made->append(QString::fromLatin1(id));
                                return new QLineEdit(parent);
                            }};
    };
    return {section("first"), section("second")};
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionIsMadeWhenItIsShownFirstAndKeepsWhatWasTyped()
    {
        QStringList made;
        ui::SettingsSections page(twoSections(&made));
        page.show();
        QCOMPARE(made, QStringList{QStringLiteral("first")});
        auto *stack = page.findChild<QStackedWidget *>(QStringLiteral("sectionsStackedWidget"));
        auto *first = qobject_cast<QLineEdit *>(stack->currentWidget());
        QVERIFY(first != nullptr);
        QTest::keyClicks(first, QStringLiteral("half a na"));

        page.showSection(QStringLiteral("second"));
        QCOMPARE(page.currentSection(), QStringLiteral("second"));
        QVERIFY(!first->isVisible());
        page.showSection(QStringLiteral("no such"));
        QCOMPARE(page.currentSection(), QStringLiteral("second"));
        QTest::keyClick(page.findChild<QListWidget *>(QStringLiteral("sectionsListWidget")), Qt::Key_Up);
        QCOMPARE(page.currentSection(), QStringLiteral("first"));
        QVERIFY(first->isVisible());
        QCOMPARE(first->text(), QStringLiteral("half a na"));
        QCOMPARE(made, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    }

    void theMatrixSaysWhatTheUseCasesAsk()
    {
        ui::RolesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 6);
        const auto allowed = [&model](const char *act, const char *role) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, 0).data().toString() != QLatin1String(act))
                    continue;
                for (int column = 1; column < model.columnCount(); ++column) {
                    if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QLatin1String(role))
                        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
                }
            }
            return QStringLiteral("not in the table");
        };
        const QString yes = QStringLiteral("Allowed");
        const QString no = QStringLiteral("Not allowed");
        QCOMPARE(allowed("Change tickets", "Viewer"), no);
        QCOMPARE(allowed("Change tickets", "Agent"), yes);
        QCOMPARE(allowed("Export tickets", "Agent"), no);
        QCOMPARE(allowed("Export tickets", "Team lead"), yes);
        QCOMPARE(allowed("Import tickets", "Team lead"), no);
        QCOMPARE(allowed("Import tickets", "Manager"), yes);
        QCOMPARE(allowed("Manage people and roles", "Team lead"), no);
        QCOMPARE(allowed("Manage people and roles", "Administrator"), yes);
    }

    void aTickIsAWishAndOnlyForThoseWhoMay()
    {
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeOrganization organization;
        catalog.who.role = domain::Role::Manager;
        ui::RolesSection section(organization, catalog, ui.context);
        section.resize(900, 620);
        section.show();
        ui.toasts.attach(&section);
        auto *model = section.findChild<QTableView *>(QStringLiteral("rolesTableView"))->model();
        const QModelIndex agents = model->index(2, 2); // export tickets, agent
        QVERIFY(agents.flags() & Qt::ItemIsUserCheckable);
        QVERIFY(!(model->index(2, 5).flags() & Qt::ItemIsUserCheckable)); // administrators
        QVERIFY(model->setData(agents, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(organization.rights.size(), 1);
        QCOMPARE(organization.rights.first().role, domain::Role::Agent);
        QCOMPARE(organization.rights.first().permission, domain::Permission::ExportTickets);
        // It is ticked when the database says so, and can be taken back.
        QCOMPARE(agents.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QTRY_COMPARE(ui.toasts.count(), 1);
        QVERIFY(ui.toasts.undoNewest());
        QCOMPARE(organization.undone.size(), 1);
        catalog.who.role = domain::Role::Agent;
        Q_EMIT catalog.actorChanged();
        QVERIFY(!(agents.flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!model->setData(agents, Qt::Checked, Qt::CheckStateRole));
        ui.toasts.attach(nullptr);
    }

    void aPersonIsAddedChangedAndKeptThroughAConflict()
    {
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeOrganization organization;
        catalog.who.role = domain::Role::Manager;
        ui::RecordsSection section(ui::peopleSpec(), organization, catalog, ui.context);
        section.resize(900, 620);
        section.show();
        ui.toasts.attach(&section);
        QVERIFY(section.list().count() > 1);
        auto *name = section.findChild<QLineEdit *>(QStringLiteral("nameLineEdit"));
        auto *save = section.findChild<QPushButton *>(QStringLiteral("saveRecordPushButton"));
        QVERIFY(!save->isEnabled());
        const QString first = name->text();
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Another name"));
        QVERIFY(save->isEnabled());
        // What was typed waits while somebody else is looked at.
        section.list().setCurrentRow(1);
        QVERIFY(name->text() != QLatin1String("Another name"));
        section.list().setCurrentRow(0);
        QCOMPARE(name->text(), QStringLiteral("Another name"));
        organization.failure = test::errorOf(domain::ErrorCode::Conflict, {first});
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(name->text(), QStringLiteral("Another name"));
        QVERIFY(section.findChild<ui::MessageBar *>(QStringLiteral("recordMessageBar"))->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(organization.saved.size(), 1);
        QCOMPARE(organization.saved.first().name(), QStringLiteral("Another name"));
        QTRY_COMPARE(ui.toasts.count(), 1);

        QVERIFY(!section.findChild<QPushButton *>(QStringLiteral("removeRecordPushButton"))->isVisible()); // they leave
        section.add();
        QTest::keyClicks(name, QStringLiteral("Noa"));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(organization.saved.size(), 2);
        QCOMPARE(organization.saved.last().id, 0);
        // Who was added stays before one's eyes, also before the catalogue tells of them.
        QTRY_COMPARE(section.form().record().id, 99);
        QCOMPARE(section.form().record().name(), QStringLiteral("Noa"));
        QCOMPARE(organization.saved.last().values.value(QStringLiteral("role")).toInt(), int(domain::Role::Agent));
        catalog.who.role = domain::Role::Agent;
        Q_EMIT catalog.actorChanged();
        QVERIFY(name->isReadOnly());
        QVERIFY(!save->isVisible());
        ui.toasts.attach(nullptr);
    }

    void aLocationHasAWeekAndTakesItsDaysOffFromAFile()
    {
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeOrganization organization;
        catalog.who.role = domain::Role::Manager;
        ui::RecordsSection section(ui::placesSpec(organization, ui.context), organization, catalog, ui.context);
        section.resize(900, 620);
        section.show();
        ui.toasts.attach(&section);
        section.add();
        QTest::keyClicks(section.findChild<QLineEdit *>(QStringLiteral("nameLineEdit")), QStringLiteral("Cebu"));
        auto *monday = section.findChild<QLineEdit *>(QStringLiteral("day1LineEdit"));
        auto *save = section.findChild<QPushButton *>(QStringLiteral("saveRecordPushButton"));
        monday->clear();
        QTest::keyClicks(monday, QStringLiteral("nine to five"));
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(section.findChild<ui::MessageBar *>(QStringLiteral("recordMessageBar"))->isVisible());
        QVERIFY(organization.saved.isEmpty());
        QCOMPARE(monday->text(), QStringLiteral("nine to five")); // what was typed stays
        monday->clear();
        QTest::keyClicks(monday, QStringLiteral("22-6"));

        auto *days = section.findChild<QListWidget *>(QStringLiteral("holidaysListWidget"));
        auto *note = section.findChild<QLabel *>(QStringLiteral("holidaysNoteLabel"));
        auto *import = section.findChild<QPushButton *>(QStringLiteral("importHolidaysPushButton"));
        organization.holidays = {{{{2026, 6, 12}, QStringLiteral("Araw")}, {{2026, 12, 25}, QStringLiteral("Pasko")}},
                                 3};
        ui.dialogs.answer(QStringLiteral("holidays.import"), QStringLiteral("/somewhere/days.ics"));
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE(days->count(), 2);
        QVERIFY(note->text().contains(QLatin1Char('2')) && note->text().contains(QLatin1Char('3')));
        ui.dialogs.answer(QStringLiteral("holidays.import"), QStringLiteral("/somewhere/days.ics"));
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY(!note->text().contains(QLatin1Char('2')));
        QCOMPARE(days->count(), 2); // each once
        organization.failure = test::errorOf(domain::ErrorCode::FormatUnknown, {QStringLiteral("days.ics")});
        ui.dialogs.answer(QStringLiteral("holidays.import"), QStringLiteral("/somewhere/days.ics"));
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY(note->text().contains(QLatin1String("days.ics")));
        QTest::keyClicks(section.findChild<QLineEdit *>(QStringLiteral("holidayNameLineEdit")),
                         QStringLiteral("Fiesta"));
        QTest::keyClick(section.findChild<QLineEdit *>(QStringLiteral("holidayNameLineEdit")), Qt::Key_Return);
        QCOMPARE(days->count(), 3);
        days->setCurrentRow(0);
        QTest::keyClick(days, Qt::Key_Delete);
        QCOMPARE(days->count(), 2);

        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(organization.saved.size(), 1);
        const QJsonObject values = organization.saved.first().values;
        QCOMPARE(values.value(QStringLiteral("holidays")).toArray().size(), 2);
        QVERIFY(values.value(QStringLiteral("week")).toArray().contains(QJsonArray{1, 22 * 60, 6 * 60}));
        ui.toasts.attach(nullptr);
    }

    void aTeamIsRemovedAndComesBack()
    {
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeOrganization organization;
        catalog.who.role = domain::Role::Manager;
        ui::RecordsSection section(ui::teamsSpec(), organization, catalog, ui.context);
        section.resize(900, 620);
        section.show();
        ui.toasts.attach(&section);
        auto *remove = section.findChild<QPushButton *>(QStringLiteral("removeRecordPushButton"));
        QVERIFY(remove->isVisible() && remove->isEnabled());
        const int count = section.list().count();
        const qint64 first = section.form().record().id;
        organization.failure = test::errorOf(domain::ErrorCode::InvalidArgument,
                                             {QStringLiteral("organization"), QStringLiteral("in-use")});
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(section.findChild<ui::MessageBar *>(QStringLiteral("recordMessageBar"))->isVisible());
        QCOMPARE(section.list().count(), count);
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_COMPARE(section.list().count(), count - 1);
        QCOMPARE(organization.removed.first().id, first);
        QTRY_COMPARE(ui.toasts.count(), 1);
        QVERIFY(ui.toasts.undoNewest());
        QCOMPARE(organization.undone.first().action, domain::AuditAction::Removed);
        ui.toasts.attach(nullptr);
    }

    void theFirstStepsLeadToWhereTheyAreDone()
    {
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeMacros macros;
        test::FakeOrganization organization;
        test::FakeAuditTrail trail;
        test::FakeBackups backups;
        QStringList wanted;
        ui::FirstStepsSection section(catalog, [&wanted](const QString &where) { wanted.append(where); });
        section.resize(900, 620);
        section.show();
        const auto buttons = section.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 9);
        for (QPushButton *button : buttons) {
            button->click();
            QVERIFY(!button->accessibleDescription().isEmpty());
        }
        const QVector<ui::PageSpec> sections =
            ui::settingsSections(ui.context, {catalog, macros, organization, trail, backups});
        for (const QString &where : std::as_const(wanted)) {
            const bool isSection = std::any_of(sections.begin(), sections.end(),
                                               [&](const ui::PageSpec &spec) { return spec.id == where; });
            QVERIFY2(isSection || where == QLatin1String("import") || where == QLatin1String("new-ticket"),
                     qPrintable(where));
        }
        auto *people = section.findChild<QPushButton *>(QStringLiteral("peoplePushButton"));
        QVERIFY(people->accessibleDescription().contains(QStringLiteral("done"))); // the company has some
        ui::SectionProvider provider(sections, [&wanted](const QString &where) { wanted = {where}; });
        QVector<ui::CommandHit> hits;
        connect(&provider, &ui::CommandProvider::answered, &section, [&hits](int, const auto &found) { hits = found; });
        provider.search(QStringLiteral("settings hist"), 1);
        QTRY_COMPARE(hits.size(), 1);
        hits.constFirst().run();
        QCOMPARE(wanted, QStringList{QStringLiteral("history")});
    }

    void theTrailIsReadPageByPageAndFiltered()
    {
        test::FakeAuditTrail trail;
        trail.fill(250);
        ui::AuditTrailModel model(trail);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_VERIFY(model.rowCount() >= 100); // the tester asks for more at once
        while (model.rowCount() < 250) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.entryAt(249)->subjectName, QStringLiteral("Thing 250"));

        usecases::AuditFilter filter;
        filter.words = QStringLiteral("Thing 7");
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 11); // 7, 70 … 79
        trail.failure = test::errorOf(domain::ErrorCode::NotAllowed, {QStringLiteral("read-audit"), {}});
        model.reload();
        QTRY_COMPARE(model.state(), ui::AuditTrailModel::State::Failed);
    }

    void theHistoryShowsWhatWasChangedAndExportsWhatIsFiltered()
    {
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeAuditTrail trail;
        trail.fill(3);
        ui::AuditSection section(trail, catalog, ui.context);
        section.resize(900, 620);
        section.show();
        QTRY_COMPARE(section.model().rowCount(), 3);
        auto *detail = section.findChild<QLabel *>(QStringLiteral("auditDetailLabel"));
        QTRY_VERIFY(detail->text().contains(QStringLiteral("E-mail")));
        QVERIFY(detail->text().contains(QStringLiteral("new1@example.org")));
        section.findChild<QLineEdit *>(QStringLiteral("auditWordsLineEdit"))->setText(QStringLiteral("Thing 2"));
        QTRY_COMPARE(section.model().rowCount(), 1);
        ui.dialogs.answer(QStringLiteral("audit.export"), QStringLiteral("/somewhere/history.csv"));
        QTest::mouseClick(section.findChild<QPushButton *>(QStringLiteral("exportAuditPushButton")), Qt::LeftButton);
        QTRY_COMPARE(trail.exported.size(), 1);
        QCOMPARE(trail.exported.first().filter.words, QStringLiteral("Thing 2"));
        QCOMPARE(trail.exported.first().titles.size(), 6);
        section.findChild<QLineEdit *>(QStringLiteral("auditWordsLineEdit"))->setText(QStringLiteral("nothing such"));
        QTRY_COMPARE(section.model().rowCount(), 0);
        QVERIFY(!section.findChild<QPushButton *>(QStringLiteral("exportAuditPushButton"))->isEnabled());
    }

    void nothingClipsOverlapsOrLacksAName_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : ui::LanguageManager::languages())
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
    }

    void nothingClipsOverlapsOrLacksAName()
    {
        QFETCH(QString, language);
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeMacros macros;
        test::FakeOrganization organization;
        test::FakeAuditTrail trail;
        test::FakeBackups backups;
        test::fillSession(ui.session);
        ui.actions.add(ui::windowActions());
        ui.actions.add(ui::databaseActions());
        ui.languages.setLanguage(language);
        const QVector<ui::PageSpec> sections =
            ui::settingsSections(ui.context, {catalog, macros, organization, trail, backups});
        ui::SettingsSections page(sections);
        page.show();
        QStringList faults;
        for (const ui::PageSpec &section : sections) {
            page.showSection(section.id);
            faults += test::layoutFaultsAt(&page, 900, 620); // what a window of 1024x700 leaves
            faults += test::layoutFaultsAt(&page, 1400, 850);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theListStandsAtTheReadingEdge()
    {
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeMacros macros;
        test::FakeOrganization organization;
        test::FakeAuditTrail trail;
        test::FakeBackups backups;
        ui.actions.add(ui::windowActions());
        ui::SettingsSections page(ui::settingsSections(ui.context, {catalog, macros, organization, trail, backups}));
        page.resize(900, 620);
        page.show();
        test::settle();
        auto *list = page.findChild<QListWidget *>(QStringLiteral("sectionsListWidget"));
        auto *stack = page.findChild<QStackedWidget *>(QStringLiteral("sectionsStackedWidget"));
        QVERIFY(list->geometry().right() < stack->geometry().left());
        ui.languages.setLanguage(QStringLiteral("he"));
        test::settle();
        QVERIFY(list->geometry().left() > stack->geometry().right());
    }

    void theWholeMatrixIsSeenWithoutScrolling()
    {
        test::UiFixture ui;
        test::FakeCatalog catalog;
        test::FakeMacros macros;
        test::FakeOrganization organization;
        test::FakeAuditTrail trail;
        test::FakeBackups backups;
        ui.actions.add(ui::windowActions());
        ui::SettingsSections page(ui::settingsSections(ui.context, {catalog, macros, organization, trail, backups}));
        page.resize(900, 620);
        page.show();
        page.showSection(QStringLiteral("roles"));
        test::settle();
        auto *table = page.findChild<QTableView *>(QStringLiteral("rolesTableView"));
        const QModelIndex last =
            table->model()->index(table->model()->rowCount() - 1, table->model()->columnCount() - 1);
        QVERIFY(table->viewport()->rect().contains(table->visualRect(last)));
    }
};

CAMPANILE_TEST(SettingsTest)
#include "tst_settings.moc"
