// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/firststeps.h"

#include "domain/base/text.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace campanile::ui {

using usecases::Catalog;

namespace {

constexpr int markSize = 22;
constexpr int widest = 720;

Phrase words(const char *text)
{
    return {"FirstStepsSection", text};
}

} // namespace

QVector<FirstStepsSection::Step> FirstStepsSection::steps()
{
    return {
        {u"people"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Say who works here")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Agents, leads and managers, each with a role.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Add people")),
         [](const Catalog &catalog) {
             const auto &agents = catalog.organization().agents;
             return std::count_if(agents.begin(), agents.end(), [](const auto &agent) { return agent.active; }) > 1;
         }},
        {u"locations"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Say where and when they work")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Time zone, working week and days off of each location.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Add locations")),
         [](const Catalog &catalog) { return !catalog.organization().places.isEmpty(); }},
        {u"departments"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Divide the center")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Departments, for example small business and enterprise.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Add departments")),
         [](const Catalog &catalog) { return !catalog.organization().departments.isEmpty(); }},
        {u"teams"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Make the teams")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Tickets are handed to them; each works on a tier.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Add teams")),
         [](const Catalog &catalog) { return !catalog.organization().teams.isEmpty(); }},
        {u"import"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Bring your tickets along")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "From Zendesk, Salesforce, ServiceNow or any table.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Import…")), nullptr},
        {u"fields"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Add your own fields")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "What your tickets tell besides the usual.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Add fields")), nullptr},
        {u"macros"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Write what is often answered")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Macros fill in a reply and change a ticket in one act.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Write macros")), nullptr},
        {u"backups"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Have copies made")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Every night, into a folder on another disk.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "Plan backups")), nullptr},
        {u"new-ticket"_qs, words(QT_TRANSLATE_NOOP("FirstStepsSection", "Write the first ticket down")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "A call, a visit, a chat: the customer is added with it.")),
         words(QT_TRANSLATE_NOOP("FirstStepsSection", "New ticket…")), nullptr},
    };
}

FirstStepsSection::FirstStepsSection(const usecases::CatalogProvider &catalog, Go go, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_go(std::move(go))
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_body(new QWidget)
{
    m_title->setTextSize(TextSize::Title);
    m_hint->setObjectName(u"firstStepsHintLabel"_qs);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, grid, grid);
    inside->setSpacing(grid);
    const QVector<Step> all = steps();
    for (const Step &step : all)
        addLine(step);
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"firstStepsScrollArea"_qs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid3, grid3, grid3, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(grid);
    layout->addWidget(scroll, 1);
    connect(&m_catalog, &usecases::CatalogProvider::catalogChanged, this, &FirstStepsSection::refresh);
    refresh();
}

void FirstStepsSection::addLine(const Step &step)
{
    auto *card = new Card(m_body);
    auto *mark = new QLabel(card);
    mark->setFixedSize(markSize, markSize);
    mark->setAlignment(Qt::AlignCenter);
    const Line line{step, mark, new PlainLabel(card), new PlainLabel(card), new QPushButton(card)};
    line.title->setStrong(true);
    line.text->setSecondary(true);
    line.text->setWordWrap(true);
    line.button->setObjectName(step.where + u"PushButton"_qs);
    connect(line.button, &QPushButton::clicked, this, [this, where = step.where] { m_go(where); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(line.title);
    texts->addWidget(line.text);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(grid2, grid, grid2, grid);
    row->setSpacing(grid2);
    row->addWidget(mark);
    row->addLayout(texts, 1);
    row->addWidget(line.button);
    static_cast<QVBoxLayout *>(m_body->layout())->addWidget(card);
    m_lines.append(line);
}

void FirstStepsSection::refresh()
{
    int done = 0;
    int needed = 0;
    int number = 0;
    for (const Line &line : std::as_const(m_lines)) {
        ++number;
        const bool isDone = line.step.isDone && line.step.isDone(*m_catalog.catalog());
        needed += line.step.isDone ? 1 : 0;
        done += isDone ? 1 : 0;
        if (isDone)
            line.mark->setPixmap(icon(u"dialog-ok"_qs).pixmap(markSize, markSize));
        else
            line.mark->setText(line.step.isDone ? QLocale().toString(number) : QString(QChar(0x2022)));
        const QString title = line.step.title.shown();
        line.title->setText(title, Origin::Ours);
        line.text->setText(line.step.text.shown(), Origin::Ours);
        line.button->setText(line.step.verb.shown());
        line.button->setAccessibleDescription(isDone ? tr("%1: done", "a step").arg(title) : title);
        line.mark->setAccessibleName(isDone ? tr("done") : tr("to do"));
    }
    m_title->setText(tr("First steps"), Origin::Ours);
    m_hint->setText(done == needed
                        ? tr("What a center needs is there. The rest is here for when you want it.")
                        : tr("%1 of %2 are done. The center works from the first one on; nothing here has to wait.")
                              .arg(QLocale().toString(done), QLocale().toString(needed)),
                    Origin::Ours);
}

void FirstStepsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace campanile::ui
