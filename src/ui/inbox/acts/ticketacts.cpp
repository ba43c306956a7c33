// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/acts/ticketacts.h"

#include "ui/inbox/acts/changewords.h"
#include "ui/inbox/acts/choicepopup.h"
#include "ui/kit/dialogs.h"
#include "ui/words/attributewords.h"

#include <QCollator>

namespace campanile::ui {

namespace {

constexpr qsizetype manyTickets = 20;

template <typename Enum, std::size_t N>
QVector<Choice> choicesOf(const domain::EnumKeys<Enum, N> &keys, QString (*text)(Enum), std::optional<Enum> now)
{
    QVector<Choice> choices;
    for (const auto &[value, key] : keys) {
        if (static_cast<int>(value) > 0) // "unknown" is how an import left it, not something to choose
            choices.append({static_cast<int>(value), text(value), {}, now == value});
    }
    return choices;
}

void sortByText(QVector<Choice> &choices, qsizetype from)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(choices.begin() + from, choices.end(),
              [&](const Choice &a, const Choice &b) { return collator.compare(a.text, b.text) < 0; });
}

/// The team follows the person, as an assignment group does elsewhere: a ticket does not stay with a team whose members
/// no longer work on it. Nobody, and somebody without a team, leave the team as it is.
void assignTo(domain::AgentId agent, const usecases::Catalog &catalog, usecases::TicketChange &wish)
{
    wish.assignee = agent;
    for (const domain::Agent &known : catalog.organization().agents) {
        if (agent.isValid() && known.id == agent && known.team.isValid())
            wish.team = known.team;
    }
}

} // namespace

TicketActs::TicketActs(const usecases::CatalogProvider &catalog, ChangeRunner &runner, Dialogs &dialogs,
                       std::function<ActSubject()> subject, QWidget *anchor, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_runner(runner)
    , m_dialogs(dialogs)
    , m_subject(std::move(subject))
    , m_anchor(anchor)
{
}

ChoicePopup *TicketActs::popup() const
{
    return m_popup;
}

void TicketActs::apply(const ActSubject &subject, const usecases::TicketChange &wish)
{
    if (subject.targets.size() <= manyTickets) {
        m_runner.apply(subject.targets, wish);
        return;
    }
    const int count = static_cast<int>(subject.targets.size());
    Question question;
    question.key = u"inbox.change-many"_qs;
    question.title = tr("Change many tickets");
    question.text = tr("Change %n tickets at once?", nullptr, count);
    question.explanation = tr("%1. It can be taken back.").arg(wishText(wish, *m_catalog.catalog()));
    question.answers = {tr("Change %n tickets", nullptr, count)};
    question.destructive = true; // not what Return does
    m_dialogs.ask(m_anchor->window(), question, this, [this, targets = subject.targets, wish](int answer) {
        if (answer == 0)
            m_runner.apply(targets, wish);
    });
}

void TicketActs::ask(const QString &title, const QVector<Choice> &choices,
                     std::function<void(const QVariant &, usecases::TicketChange &)> fill, const QString &newPattern)
{
    const ActSubject subject = m_subject();
    if (subject.targets.isEmpty() || !knowsActor())
        return;
    m_popup = new ChoicePopup(title, choices, m_anchor->window());
    if (!newPattern.isEmpty())
        m_popup->allowNew(newPattern);
    // The tickets are those of the moment of asking, whatever is selected when the answer comes.
    connect(m_popup, &ChoicePopup::chosen, this, [this, subject, fill = std::move(fill)](const QVariant &value) {
        usecases::TicketChange wish;
        fill(value, wish);
        apply(subject, wish);
    });
    m_popup->popupAt(m_anchor);
}

void TicketActs::assign()
{
    const ActSubject subject = m_subject();
    const usecases::CatalogPtr catalog = m_catalog.catalog();
    const domain::AgentId me = m_catalog.actor().agent;
    QVector<Choice> choices;
    if (me.isValid())
        choices.append({me.value(), tr("Me"), catalog->agentName(me), subject.assignee == me});
    choices.append({0, tr("Nobody"), {}, subject.assignee && !subject.assignee->isValid()});
    const qsizetype fixed = choices.size();
    for (const domain::Agent &agent : catalog->organization().agents) {
        if (agent.active && agent.id != me)
            choices.append({agent.id.value(), agent.name, catalog->teamName(agent.team), subject.assignee == agent.id});
    }
    sortByText(choices, fixed);
    const int count = static_cast<int>(subject.targets.size());
    ask(count > 1 ? tr("Assign %n tickets to", nullptr, count) : tr("Assign to"), choices,
        [catalog](const QVariant &value, usecases::TicketChange &wish) {
            assignTo(domain::AgentId(value.toLongLong()), *catalog, wish);
        });
}

void TicketActs::assignToMe()
{
    if (!knowsActor())
        return;
    usecases::TicketChange wish;
    assignTo(m_catalog.actor().agent, *m_catalog.catalog(), wish);
    apply(m_subject(), wish);
}

void TicketActs::chooseStatus()
{
    const ActSubject subject = m_subject();
    const int count = static_cast<int>(subject.targets.size());
    ask(count > 1 ? tr("Status of %n tickets", nullptr, count) : tr("Status"),
        choicesOf(domain::statusKeys, &statusText, subject.status),
        [](const QVariant &value, usecases::TicketChange &wish) {
            wish.status = static_cast<domain::Status>(value.toInt());
        });
}

void TicketActs::chooseTier()
{
    const ActSubject subject = m_subject();
    const int count = static_cast<int>(subject.targets.size());
    ask(count > 1 ? tr("Tier of %n tickets", nullptr, count) : tr("Tier"),
        choicesOf(domain::tierKeys, &tierText, subject.tier), [](const QVariant &value, usecases::TicketChange &wish) {
            wish.tier = static_cast<domain::Tier>(value.toInt());
        });
}

void TicketActs::choosePriority()
{
    const ActSubject subject = m_subject();
    const int count = static_cast<int>(subject.targets.size());
    ask(count > 1 ? tr("Priority of %n tickets", nullptr, count) : tr("Priority"),
        choicesOf(domain::priorityKeys, &priorityText, subject.priority),
        [](const QVariant &value, usecases::TicketChange &wish) {
            wish.priority = static_cast<domain::Priority>(value.toInt());
        });
}

void TicketActs::chooseTeam()
{
    const ActSubject subject = m_subject();
    const usecases::CatalogPtr catalog = m_catalog.catalog();
    QVector<Choice> choices;
    for (const domain::Team &team : catalog->organization().teams)
        choices.append({team.id.value(), team.name, catalog->departmentName(team.department), subject.team == team.id});
    sortByText(choices, 0);
    const int count = static_cast<int>(subject.targets.size());
    ask(count > 1 ? tr("Team of %n tickets", nullptr, count) : tr("Team"), choices,
        [](const QVariant &value, usecases::TicketChange &wish) { wish.team = domain::TeamId(value.toLongLong()); });
}

void TicketActs::chooseTag()
{
    const ActSubject subject = m_subject();
    const int count = static_cast<int>(subject.targets.size());
    const QStringList now = subject.tags;
    QVector<Choice> choices;
    for (const QString &tag : now)
        choices.append({tag, tag, tr("choose it to remove it"), true});
    const qsizetype marked = choices.size();
    for (const usecases::Tag &tag : m_catalog.catalog()->tags()) {
        if (!now.contains(tag.name))
            choices.append({tag.name, tag.name, {}, false});
    }
    sortByText(choices, marked);
    ask(
        count > 1 ? tr("Add a tag to %n tickets", nullptr, count) : tr("Add or remove a tag"), choices,
        [now](const QVariant &value, usecases::TicketChange &wish) {
            const QString tag = value.toString();
            (now.contains(tag) ? wish.removeTags : wish.addTags).append(tag);
        },
        tr("Add the new tag %1"));
}

void TicketActs::chooseTagToRemove()
{
    const ActSubject subject = m_subject();
    const int count = static_cast<int>(subject.targets.size());
    QVector<Choice> choices;
    if (count == 1) {
        for (const QString &tag : subject.tags)
            choices.append({tag, tag, {}, false});
    } else {
        for (const usecases::Tag &tag : m_catalog.catalog()->tags())
            choices.append({tag.name, tag.name, {}, false});
    }
    sortByText(choices, 0);
    ask(count > 1 ? tr("Remove a tag from %n tickets", nullptr, count) : tr("Remove a tag"), choices,
        [](const QVariant &value, usecases::TicketChange &wish) { wish.removeTags.append(value.toString()); });
}

bool TicketActs::knowsActor()
{
    const bool isKnown = m_catalog.actor().agent.isValid();
    if (!isKnown)
        Q_EMIT actorMissing();
    return isKnown;
}

bool TicketActs::hasSubject()
{
    return !m_subject().targets.isEmpty() && knowsActor();
}

void TicketActs::applyToSubject(const usecases::TicketChange &wish)
{
    if (knowsActor())
        apply(m_subject(), wish);
}

void TicketActs::resolve()
{
    if (!knowsActor())
        return;
    usecases::TicketChange wish;
    wish.status = domain::Status::Resolved;
    wish.onlyOpen = true;
    apply(m_subject(), wish);
}

} // namespace campanile::ui
