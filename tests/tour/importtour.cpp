// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/importtour.h"

#include "support/fakeimporter.h"
#include "support/uifixture.h"
#include "ui/import/importwizard.h"

#include <QPushButton>
#include <QTest>

namespace campanile::test {

void tourImport(const ui::UiContext &context, const std::function<void(QWidget &, const QString &)> &save)
{
    FakeImporter importer;
    importer.samples = {{u"/home/somebody/tickets.csv"_qs, ticketSample()},
                        {u"/home/somebody/cases.csv"_qs, caseSample()},
                        {u"/home/somebody/contacts.csv"_qs, contactSample()},
                        {u"/home/somebody/accounts.csv"_qs, accountSample()}};
    importer.checkReport = fullReport(true);
    FixedCatalog catalog;
    ui::ImportFlow flow(importer, catalog, context);
    ui::ImportWizard wizard(flow, context);
    auto *next = wizard.findChild<QPushButton *>(u"nextPushButton"_qs);
    constexpr QSize asSmallAsAPageGets(944, 620);
    wizard.resize(asSmallAsAPageGets);
    wizard.pageShown();
    const auto picture = [&](const QString &name) {
        settle();
        save(wizard, QStringLiteral("import-") + name);
    };
    wizard.show();
    picture(QStringLiteral("1-empty"));
    flow.addFiles(
        {u"/home/somebody/contacts.csv"_qs, u"/home/somebody/cases.csv"_qs, u"/home/somebody/accounts.csv"_qs});
    picture(QStringLiteral("1-linked"));
    settle();
    wizard.goTo(ui::ImportWizard::Columns);
    picture(QStringLiteral("2-linked"));
    wizard.goTo(ui::ImportWizard::Files);
    flow.reset();
    flow.addFiles({u"/home/somebody/tickets.csv"_qs});
    picture(QStringLiteral("1-files"));
    wizard.goTo(ui::ImportWizard::Columns);
    picture(QStringLiteral("2-columns"));
    wizard.goTo(ui::ImportWizard::Values);
    picture(QStringLiteral("3-values"));
    wizard.goTo(ui::ImportWizard::Preview);
    picture(QStringLiteral("4-preview"));
    wizard.goTo(ui::ImportWizard::Check);
    picture(QStringLiteral("5-check"));
    importer.checkReport.reset();
    next->click();
    importer.progress->stage = usecases::ImportProgress::Tickets;
    importer.progress->total = 100'000'000;
    importer.progress->done = 43'000'000;
    importer.progress->rows = 51'599;
    importer.progress->tickets = 8'930;
    importer.progress->rejected = 7;
    QTest::qWait(500); // until it is looked at
    picture(QStringLiteral("6-running"));
    importer.finish(fullReport(false));
    picture(QStringLiteral("6-result"));
}

} // namespace campanile::test
