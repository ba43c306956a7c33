// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importwizard.h"

#include "import/ui_importwizard.h"
#include "ui/import/checkstep.h"
#include "ui/import/columnsstep.h"
#include "ui/import/filesstep.h"
#include "ui/import/previewstep.h"
#include "ui/import/runstep.h"
#include "ui/import/steprail.h"
#include "ui/import/valuesstep.h"
#include "ui/kit/textpaint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace campanile::ui {

QString queryOfImport(const usecases::ImportReport &report)
{
    // New tickets get growing ids, so that those of the import are all from the first one on.
    if (report.firstTicket.isValid())
        return u"id>="_qs + QString::number(report.firstTicket.value());
    QStringList numbers;
    for (const usecases::ImportPreview &ticket : report.preview) {
        QString number = ticket.ticket.reference;
        if (!number.isEmpty())
            numbers.append(u"number:\""_qs + number.remove(u'"') + u'"');
    }
    return numbers.join(u" OR "_qs);
}

namespace {

/// Where the keys should go when a page comes to the front: its first control that can take them.
QWidget *firstControl(QWidget *page)
{
    for (QWidget *w = page->nextInFocusChain(); w != page; w = w->nextInFocusChain()) {
        if (page->isAncestorOf(w) && w->isVisibleTo(page) && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) != 0)
            return w;
    }
    return page;
}

} // namespace

ImportWizard::ImportWizard(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportWizard>())
    , m_flow(flow)
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->nextPushButton->setProperty("primary", true);
    makeSteps();
    connect(m_ui->stepRail, &StepRail::chosen, this, [this](int step) { goTo(static_cast<Step>(step)); });
    connect(m_ui->nextPushButton, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_ui->overPushButton, &QPushButton::clicked, this, &ImportWizard::startOver);
    connect(&flow, &ImportFlow::failed, this,
            [this](const domain::Error &error) { m_ui->messageBar->showError(error); });
    connect(&flow, &ImportFlow::profileStored, this, [this](const QString &title) {
        m_ui->messageBar->showMessage(Tone::Good, tr("The profile %1 is kept.").arg(quoted(title)));
    });
    connect(&flow, &ImportFlow::profileWritten, this, [this](const QString &path) {
        m_ui->messageBar->showMessage(Tone::Good, tr("The profile was saved as %1.").arg(quoted(path)));
    });
    connect(&flow, &ImportFlow::lookingChanged, this, [this] {
        if (m_flow.isLooking())
            m_ui->messageBar->dismiss(); // what was wrong before is being looked at anew
    });
    connect(&flow, &ImportFlow::workChanged, this, [this] {
        refresh();
        // The button that had the focus was hidden while the import ran.
        if (m_step == Run && m_flow.result() != nullptr && isAncestorOf(QApplication::focusWidget()))
            m_ui->nextPushButton->setFocus(Qt::OtherFocusReason);
    });
    connect(&flow, &ImportFlow::draftChanged, this, &ImportWizard::refresh);
    if (flow.work() == ImportFlow::Work::Importing || flow.result() != nullptr) {
        m_reached = Run;
        goTo(Run);
    }
    refresh();
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::makeSteps()
{
    m_check = new CheckStep(m_flow, m_context, this);
    auto *run = new RunStep(m_flow, m_context, this);
    m_steps = {new FilesStep(m_flow, m_context, this),
               new ColumnsStep(m_flow, m_context, this),
               new ValuesStep(m_flow, m_context, this),
               new PreviewStep(m_flow, m_context, this),
               m_check,
               run};
    const QStringList names{QStringLiteral("filesStep"),   QStringLiteral("columnsStep"), QStringLiteral("valuesStep"),
                            QStringLiteral("previewStep"), QStringLiteral("checkStep"),   QStringLiteral("runStep")};
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        m_steps.at(i)->setObjectName(names.at(i));
        m_ui->stepsStackedWidget->addWidget(m_steps.at(i));
        connect(m_steps.at(i), &ImportStep::changed, this, &ImportWizard::refresh);
    }
    connect(run, &RunStep::openFolderRequested, this, &ImportWizard::openFolderRequested);
    connect(run, &RunStep::startRequested, this, &ImportWizard::startImport);
    connect(run, &RunStep::anotherRequested, this, &ImportWizard::startOver);
}

void ImportWizard::startOver()
{
    if (m_flow.work() == ImportFlow::Work::Importing)
        return;
    m_flow.cancel();
    m_flow.reset();
    m_ui->messageBar->dismiss();
    m_reached = Files;
    m_step = Files;
    m_ui->stepsStackedWidget->setCurrentWidget(m_steps.at(Files));
    refresh();
    firstControl(m_steps.at(Files))->setFocus(Qt::OtherFocusReason);
}

bool ImportWizard::goTo(Step step)
{
    if (step == m_step)
        return true;
    // An import that runs, or is over, is not gone back from: "more files" begins anew.
    const bool inRun = m_step == Run && (m_flow.work() == ImportFlow::Work::Importing || m_flow.result() != nullptr);
    const bool isNext = step == m_step + 1 && m_steps.at(m_step)->canGoOn();
    if (inRun || (step > m_reached && !isNext))
        return false;
    // What was decided anew is checked anew before it can be imported.
    if (step == Run && m_flow.work() != ImportFlow::Work::Importing && !m_steps.at(Check)->canGoOn())
        return false;
    // Steps that were reached once stay closed while something before them is open again.
    for (int i = 0; i < step && step <= m_reached && step != Run; ++i) {
        if (i < Values && !m_steps.at(i)->canGoOn())
            return false;
    }
    m_ui->messageBar->dismiss(); // it was about the step that is left
    m_step = step;
    m_reached = qMax<int>(m_reached, step);
    m_ui->stepsStackedWidget->setCurrentWidget(m_steps.at(step));
    m_steps.at(step)->entered();
    refresh();
    // Enter leads on; Shift+Tab leads into the page.
    m_ui->nextPushButton->setFocus(Qt::OtherFocusReason);
    return true;
}

void ImportWizard::goOn()
{
    if (!m_steps.at(m_step)->canGoOn())
        return;
    if (m_step == Check) {
        startImport();
    } else if (m_step == Run && m_flow.result()->tickets == 0) {
        startOver();
    } else if (m_step == Run) {
        // Where there was nothing before, the whole list is the import.
        Q_EMIT showTicketsRequested(m_flow.filledEmptyDatabase() ? QString() : queryOfImport(*m_flow.result()));
    } else {
        goTo(static_cast<Step>(m_step + 1));
    }
}

void ImportWizard::startImport()
{
    if (m_flow.checked() == nullptr)
        return;
    const QString rejects = m_check->rejectsFile();
    if (m_step != Run) {
        m_reached = Run;
        m_step = Run;
        m_ui->stepsStackedWidget->setCurrentWidget(m_steps.at(Run));
    }
    m_flow.start(rejects);
    refresh();
}

void ImportWizard::goBack()
{
    if (m_step > Files)
        goTo(static_cast<Step>(m_step - 1));
}

void ImportWizard::refresh()
{
    if (m_steps.size() != StepCount)
        return; // still being made
    m_ui->retranslateUi(this);
    QStringList titles;
    for (const ImportStep *step : std::as_const(m_steps))
        titles.append(step->title());
    const ImportStep *now = m_steps.at(m_step);
    const bool importing = m_flow.work() == ImportFlow::Work::Importing;
    const bool over = m_step == Run && (importing || m_flow.result() != nullptr);
    m_ui->stepRail->setTitles(titles);
    m_ui->stepRail->setCurrent(m_step, m_flow.result() != nullptr ? int(StepCount) : m_reached, !over);
    m_ui->headingLabel->setText(now->title(), Origin::Ours);
    m_ui->hintLabel->setText(now->hint(), Origin::Ours);
    m_ui->backPushButton->setVisible(!over);
    m_ui->backPushButton->setEnabled(m_step > Files);
    m_ui->nextPushButton->setText(now->nextText());
    m_ui->nextPushButton->setEnabled(now->canGoOn());
    m_ui->nextPushButton->setVisible(m_step != Run || m_flow.result() != nullptr);
    m_ui->overPushButton->setVisible(!over && !m_flow.draft().files().isEmpty());
}

void ImportWizard::pageShown()
{
    m_flow.prepare();
    if (m_ui->nextPushButton->isVisible() && m_ui->nextPushButton->isEnabled())
        m_ui->nextPushButton->setFocus(Qt::OtherFocusReason);
    else
        firstControl(m_steps.at(m_step))->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    // Alt with the arrows as in a browser; Enter belongs to the button that has the focus.
    const bool back =
        layoutDirection() == Qt::RightToLeft ? event->key() == Qt::Key_Right : event->key() == Qt::Key_Left;
    const bool on = layoutDirection() == Qt::RightToLeft ? event->key() == Qt::Key_Left : event->key() == Qt::Key_Right;
    if (event->modifiers().testFlag(Qt::AltModifier) && (back || on)) {
        if (back)
            goBack();
        else if (m_step < Check)
            goOn();
        return;
    }
    // Outside of dialogs Enter presses no button by itself.
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && button != nullptr && isAncestorOf(button) && !event->isAutoRepeat()) {
        button->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace campanile::ui
