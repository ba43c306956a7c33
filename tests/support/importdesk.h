// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeimporter.h"
#include "support/uifixture.h"
#include "ui/import/choicetable.h"
#include "ui/import/importwizard.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace campanile::test {

inline const QString ticketsPath = QStringLiteral("/data/tickets.csv");
inline const QString logPath = QStringLiteral("/data/log.csv");

/// A wizard on a scripted engine.
struct ImportDesk
{
    ImportDesk()
        : flow(importer, catalog, ui.context)
        , wizard(flow, ui.context)
    {
        importer.samples = {{ticketsPath, ticketSample()},
                            {logPath, logSample()},
                            {u"/data/cases.csv"_qs, caseSample()},
                            {u"/data/contacts.csv"_qs, contactSample()},
                            {u"/data/accounts.csv"_qs, accountSample()}};
        importer.checkReport = fullReport(true);
        fillSession(ui.session);
        wizard.resize(944, 620);
    }

    void show()
    {
        wizard.pageShown();
        wizard.show();
        settle();
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = wizard.findChild<Widget *>(name);
        if (widget == nullptr)
            QTest::qFail(qPrintable(u"no widget "_qs + name), __FILE__, __LINE__);
        return widget;
    }

    /// One of the four of the check.
    QString number(const QString &name)
    {
        return find<QWidget>(u"checkReportPane"_qs)->findChild<QLabel *>(name + u"NumberLabel"_qs)->text();
    }

    void next()
    {
        QTest::keyClick(find<QPushButton>(u"nextPushButton"_qs), Qt::Key_Space);
        settle();
    }

    /// Up to a step, without a look at what lies between.
    void walkTo(ui::ImportWizard::Step step)
    {
        if (flow.draft().files().isEmpty())
            flow.addFiles({ticketsPath});
        settle();
        while (wizard.step() < step && find<QPushButton>(u"nextPushButton"_qs)->isEnabled())
            next();
        QCOMPARE(wizard.step(), step);
    }

    UiFixture ui;
    FakeImporter importer;
    FixedCatalog catalog;
    ui::ImportFlow flow;
    ui::ImportWizard wizard;
};

/// Opens the list of the current row by the keyboard and takes an entry.
inline void choose(ui::ChoiceTable *table, int row, const QString &value)
{
    table->setFocus();
    table->selectRow(row);
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    auto *combo = table->findChild<QComboBox *>(u"cellComboBox"_qs);
    QVERIFY(combo != nullptr);
    const int index = combo->findData(value);
    QVERIFY2(index >= 0, qPrintable(value));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
    combo->hidePopup();
    settle();
}

/// Of other files than fullReport().
inline usecases::ImportReport otherReport()
{
    usecases::ImportReport report;
    report.profile = u"events"_qs;
    report.rows = 12;
    report.tickets = 3;
    report.created = 3;
    report.rejected = 1;
    report.rejectedByReason = {{u"stray-quote"_qs, 1}};
    usecases::ImportPreview ticket;
    ticket.ticket.reference = u"INC0001"_qs;
    report.preview = {ticket};
    return report;
}

inline int rowWith(const QAbstractItemModel *model, int column, const QString &text)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, column).data().toString() == text)
            return row;
    }
    return -1;
}

} // namespace campanile::test
