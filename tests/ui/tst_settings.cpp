// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeinbox.h"
#include "support/fakemacros.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/uifixture.h"

#include "ui/settings/rolesmodel.h"
#include "ui/settings/sections.h"
#include "ui/settings/settingssections.h"
#include "ui/shell/shellactions.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
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
        QCOMPARE(allowed("Add people", "Team lead"), no);
        QCOMPARE(allowed("Add people", "Administrator"), yes);
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
        test::fillSession(ui.session);
        ui.actions.add(ui::windowActions());
        ui.actions.add(ui::databaseActions());
        ui.languages.setLanguage(language);
        const QVector<ui::PageSpec> sections = ui::settingsSections(ui.context, {catalog, macros});
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
        ui.actions.add(ui::windowActions());
        ui::SettingsSections page(ui::settingsSections(ui.context, {catalog, macros}));
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
        ui.actions.add(ui::windowActions());
        ui::SettingsSections page(ui::settingsSections(ui.context, {catalog, macros}));
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
