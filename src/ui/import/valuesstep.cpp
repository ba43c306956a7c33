// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/valuesstep.h"

#include "import/ui_valuesstep.h"
#include "ui/import/valuesmodel.h"
#include "ui/kit/tints.h"
#include "ui/words/attributewords.h"
#include "ui/words/importwords.h"

#include <algorithm>

namespace campanile::ui {

ValuesStep::ValuesStep(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : ImportStep(flow, context, parent)
    , m_ui(std::make_unique<Ui::ValuesStep>())
    , m_model(new ValuesModel(flow, this))
{
    m_ui->setupUi(this);
    m_ui->valuesChoiceTable->setModel(m_model);
    m_ui->valuesChoiceTable->setWeights({3, 6, 0, 5});
    m_ui->valuesStateView->setContent(m_ui->valuesBody);
    connect(m_ui->fieldComboBox, &QComboBox::activated, this,
            [this] { m_model->setFilter(m_ui->fieldComboBox->currentData().toString()); });
    connect(&flow, &ImportFlow::draftChanged, this, &ValuesStep::refresh);
    connect(&flow, &ImportFlow::workChanged, this, &ValuesStep::refreshNote);
    connect(&flow, &ImportFlow::progressed, this, &ValuesStep::refreshNote);
    refresh();
}

ValuesStep::~ValuesStep() = default;

QString ValuesStep::title() const
{
    return tr("Values");
}

QString ValuesStep::hint() const
{
    return tr("What the words of the other system mean here. Those that are not known come first.");
}

bool ValuesStep::canGoOn() const
{
    return flow().draft().isComplete();
}

void ValuesStep::entered()
{
    flow().refreshValues();
    flow().check();
    m_ui->valuesChoiceTable->ensureCurrentRow();
}

void ValuesStep::refresh()
{
    m_ui->retranslateUi(this);
    refreshFilter();
    m_model->refresh();
    refreshNote();
    if (flow().draft().values().labels().isEmpty()) {
        m_ui->valuesStateView->showEmpty(
            tr("Nothing to translate"),
            flow().draft().mapsLabels() ? tr("The columns that hold a status, a tier, a priority, a channel, a place "
                                             "or a team are empty in the first rows. You can go on.")
                                        : tr("No column holds a status, a tier, a priority, a channel, a place or a "
                                             "team. You can go on."));
    } else {
        m_ui->valuesStateView->showContent();
    }
}

void ValuesStep::refreshFilter()
{
    QComboBox *combo = m_ui->fieldComboBox;
    const QString now = combo->currentData().toString();
    combo->clear();
    combo->addItem(tr("All fields"), QString());
    for (const QString &map : domain::importValueMapNames()) {
        const auto &labels = flow().draft().values().labels();
        if (std::any_of(labels.begin(), labels.end(), [&map](const DraftLabel &label) { return label.map == map; }))
            combo->addItem(importValueMapText(map), map);
    }
    combo->setCurrentIndex(qMax(0, combo->findData(now)));
    m_model->setFilter(combo->currentData().toString());
}

void ValuesStep::refreshNote()
{
    const int unknown = int(flow().draft().values().unknownCount());
    const int created = int(flow().draft().values().newCount());
    const auto &labels = flow().draft().values().labels();
    const int statuses = int(std::count_if(labels.begin(), labels.end(), [](const DraftLabel &label) {
        return DraftValues::isUnknown(label) && label.map == u"status";
    }));
    QString note = statuses > 0
                       ? tr("%Ln status(es) are not known: their tickets arrive as %1. Please choose what they mean.",
                            nullptr, statuses)
                             .arg(statusText(domain::Status::New))
                   : unknown > 0 ? tr("%Ln value(s) are not known; their field stays empty.", nullptr, unknown)
                   : created > 0 ? tr("%Ln name(s) are new here and will be created.", nullptr, created)
                                 : tr("All values are known.");
    if (flow().work() == ImportFlow::Work::Checking) {
        const int percent = flow().state().percent;
        const QString looking =
            percent >= 0 ? tr("Looking at all rows… %1 %").arg(percent) : tr("Looking at all rows…");
        //: two sentences after each other
        note = tr("%1 %2").arg(note, looking);
    }
    m_ui->noteLabel->setText(note, Origin::Ours);
    m_ui->noteLabel->setSecondary(unknown == 0);
    QPalette palette = this->palette();
    if (unknown > 0)
        palette.setColor(QPalette::WindowText, tintsOf(palette).tone(Tone::Warning).ink);
    m_ui->noteLabel->setPalette(palette);
}

} // namespace campanile::ui
