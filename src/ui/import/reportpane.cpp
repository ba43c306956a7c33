// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reportpane.h"

#include "ui/import/choicetable.h"
#include "ui/import/conflictsmodel.h"
#include "ui/import/reportfacts.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/words/timewords.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

void setTone(QWidget *widget, Tone tone)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, tintsOf(palette).tone(tone).ink);
    widget->setPalette(palette);
}

} // namespace

ReportPane::ReportPane(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QScrollArea(this))
    , m_conflictsTitle(new PlainLabel(this))
    , m_conflicts(new ChoiceTable(this))
    , m_model(new ConflictsModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid2);
    makeNumbers();
    m_facts->setObjectName(QStringLiteral("factsScrollArea"));
    m_facts->setWidgetResizable(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->viewport()->setAutoFillBackground(false);
    m_conflictsTitle->setObjectName(QStringLiteral("conflictsLabel"));
    m_conflictsTitle->setStrong(true);
    m_conflicts->setObjectName(QStringLiteral("conflictsChoiceTable"));
    m_conflicts->setModel(m_model);
    m_conflicts->setWeights({3, 3, 4, 4});
    column->addWidget(m_facts, 3);
    column->addWidget(m_conflictsTitle);
    column->addWidget(m_conflicts, 2);
}

void ReportPane::makeNumbers()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid2);
    for (const char *name : {"created", "updated", "unchanged", "rejected"}) {
        auto *card = new Card(this);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(grid2, grid, grid2, grid);
        inside->setSpacing(0);
        Number number{new PlainLabel(card), new PlainLabel(card)};
        number.number->setObjectName(QString::fromLatin1(name) + QStringLiteral("NumberLabel"));
        number.number->setTextSize(TextSize::Title, true);
        number.words->setObjectName(QString::fromLatin1(name) + QStringLiteral("WordsLabel"));
        number.words->setSecondary(true);
        inside->addWidget(number.number);
        inside->addWidget(number.words);
        row->addWidget(card, 1);
        m_numbers.append(number);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ReportPane::setReport(const usecases::ImportReport &report, const usecases::CatalogPtr &catalog)
{
    m_report = report;
    m_model->setConflicts(report.conflicts, catalog);
    retranslate();
}

void ReportPane::retranslate()
{
    const std::array<qint64, 4> counts{m_report.created, m_report.updated, m_report.unchanged, m_report.rejected};
    const auto plural = [&counts](std::size_t i) { return int(qMin<qint64>(counts.at(i), INT_MAX)); };
    // Under their number, which is not said again.
    const QStringList words{tr("new ticket(s)", nullptr, plural(0)), tr("changed ticket(s)", nullptr, plural(1)),
                            tr("unchanged ticket(s)", nullptr, plural(2)), tr("row(s) rejected", nullptr, plural(3))};
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        m_numbers.at(i).number->setText(numberText(counts.at(std::size_t(i))), Origin::Ours);
        m_numbers.at(i).words->setText(words.at(i), Origin::Ours);
    }
    setTone(m_numbers.last().number, m_report.rejected > 0 ? Tone::Hot : Tone::Neutral);
    refreshFacts();
    const bool conflicts = !m_report.conflicts.isEmpty();
    m_conflictsTitle->setVisible(conflicts);
    m_conflicts->setVisible(conflicts);
    m_conflictsTitle->setText(m_report.conflictCount > m_report.conflicts.size()
                                  ? tr("The first %1 conflicts").arg(numberText(m_report.conflicts.size()))
                                  : tr("Conflicts"),
                              Origin::Ours);
    m_conflicts->setAccessibleName(tr("Conflicts"));
    m_facts->setAccessibleName(tr("What this means"));
    m_model->retranslate();
}

void ReportPane::refreshFacts()
{
    auto *body = new QWidget;
    body->setAutoFillBackground(false);
    auto *lines = new QGridLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(grid2);
    lines->setVerticalSpacing(grid);
    lines->setColumnStretch(1, 1);
    int row = 0;
    const QVector<ReportFact> facts = reportFacts(m_report);
    for (const ReportFact &fact : facts) {
        auto *number = new PlainLabel(body);
        number->setText(fact.count > 0 ? numberText(fact.count) : QString(), Origin::Ours);
        number->setFont(tabular(textFont(TextSize::Normal, true)));
        number->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        auto *words = new PlainLabel(body);
        words->setObjectName(QStringLiteral("factLabel"));
        words->setText(fact.words, Origin::Ours);
        words->setWordWrap(true);
        if (fact.tone != Tone::Neutral) {
            setTone(number, fact.tone);
            setTone(words, fact.tone);
        }
        lines->addWidget(number, row, 0);
        lines->addWidget(words, row, 1);
        ++row;
    }
    lines->setRowStretch(row, 1);
    m_facts->setWidget(body);
}

} // namespace campanile::ui
