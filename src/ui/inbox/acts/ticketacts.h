// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/acts/changerunner.h"
#include "usecases/catalog/catalogprovider.h"

#include <QPointer>

namespace campanile::ui {

class ChoicePopup;
class Dialogs;
struct Choice;

/// What an act would change: one ticket with what it holds now, or several.
struct ActSubject
{
    QVector<ChangeTarget> targets;
    // Of a single ticket, for marking what holds now.
    std::optional<domain::Status> status;
    std::optional<domain::Tier> tier;
    std::optional<domain::Priority> priority;
    std::optional<domain::AgentId> assignee;
    std::optional<domain::TeamId> team;
    QStringList tags;
    domain::DepartmentId department;
    QJsonObject customFields;
};

/// The acts on tickets: asks with a popup where there is something to choose, then hands the change to the runner. More
/// tickets than fit on a screen are asked about first: a key is pressed quickly.
class TicketActs final : public QObject
{
    Q_OBJECT

public:
    /// subject is asked at the moment of each act; popups open at anchor. Everything must outlive the acts.
    TicketActs(const usecases::CatalogProvider &catalog, ChangeRunner &runner, Dialogs &dialogs,
               std::function<ActSubject()> subject, QWidget *anchor, QObject *parent = nullptr);

    void assign();
    void assignToMe();
    void chooseStatus();
    void chooseTier();
    void choosePriority();
    void chooseTeam();
    void chooseTag();
    void chooseTagToRemove();
    /// Which of the center's own fields, then its value.
    void chooseField();
    void resolve();

    // For what is put together elsewhere.
    /// Whether there is a ticket to change and somebody to do it; tells where nobody has said who works here.
    [[nodiscard]] bool hasSubject();
    [[nodiscard]] int subjectCount() const { return static_cast<int>(m_subject().targets.size()); }
    void applyToSubject(const usecases::TicketChange &wish);

    /// The popup that is open, for tests; null when there is none.
    [[nodiscard]] ChoicePopup *popup() const;

Q_SIGNALS:
    /// Nobody has said who works here: nothing is changed by nobody.
    void actorMissing();

private:
    void ask(const QString &title, const QVector<Choice> &choices,
             std::function<void(const QVariant &, usecases::TicketChange &)> fill, const QString &newPattern = {});
    void askValue(const ActSubject &subject, const domain::CustomField &field);
    void askTyped(const ActSubject &subject, const domain::CustomField &field, const QString &typed,
                  const QString &complaint);
    void apply(const ActSubject &subject, const usecases::TicketChange &wish);
    /// False, after saying so, while nobody has said who works here.
    bool knowsActor();

    const usecases::CatalogProvider &m_catalog;
    ChangeRunner &m_runner;
    Dialogs &m_dialogs;
    std::function<ActSubject()> m_subject;
    QWidget *m_anchor;
    QPointer<ChoicePopup> m_popup;
};

} // namespace campanile::ui
