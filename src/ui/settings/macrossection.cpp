// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/macrossection.h"

#include "domain/base/text.h"
#include "ui/kit/formatbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/linkquestion.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/stateview.h"
#include "ui/kit/toaststack.h"
#include "ui/settings/macroform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace campanile::ui {

using domain::Macro;

namespace {

constexpr int listWidth = 220;
constexpr int rowHeight = 32;
constexpr int widestForm = 640;

} // namespace

MacrosSection::MacrosSection(usecases::Macros &macros, const usecases::CatalogProvider &catalog,
                             const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_macros(macros)
    , m_catalog(catalog)
    , m_context(context)
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_state(new StateView(this))
    , m_messages(new MessageBar(this))
    , m_form(new MacroForm)
    , m_foot(new QWidget(this))
    , m_save(new QPushButton(m_foot))
    , m_discard(new QPushButton(m_foot))
    , m_remove(new QPushButton(m_foot))
{
    build();
    retranslate();
    connect(m_add, &QPushButton::clicked, this, &MacrosSection::add);
    connect(m_state, &StateView::actionTriggered, this, &MacrosSection::add);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            show(item->data(Qt::UserRole).toLongLong());
    });
    m_form->text().setSpelling(context.spelling);
    connect(m_form, &MacroForm::edited, this, [this] {
        keepEdits();
        updateState();
    });
    connect(&m_form->format(), &FormatBar::linkRequested, this,
            [this](const QString &now) { askForLink(m_form->text(), m_context, now); });
    connect(m_save, &QPushButton::clicked, this, &MacrosSection::save);
    connect(m_discard, &QPushButton::clicked, this, &MacrosSection::discard);
    connect(m_remove, &QPushButton::clicked, this, &MacrosSection::remove);
    connect(&m_macros, &usecases::Macros::changed, this, &MacrosSection::refill);
    connect(&m_catalog, &usecases::CatalogProvider::actorChanged, this, [this] {
        m_form->setActor(m_catalog.actor());
        updateState();
    });
    m_form->setActor(m_catalog.actor());
    refill();
}

void MacrosSection::build()
{
    m_title->setObjectName(u"macrosTitleLabel"_qs);
    m_title->setTextSize(TextSize::Title);
    m_hint->setObjectName(u"macrosHintLabel"_qs);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"macrosListWidget"_qs);
    m_list->setFixedWidth(listWidth);
    m_add->setObjectName(u"addMacroPushButton"_qs);
    m_messages->setObjectName(u"macroMessageBar"_qs);
    m_messages->hide();
    m_save->setObjectName(u"saveMacroPushButton"_qs);
    m_discard->setObjectName(u"discardMacroPushButton"_qs);
    m_remove->setObjectName(u"removeMacroPushButton"_qs);

    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(grid2, 0, grid, grid);
    inside->setSpacing(grid2);
    m_form->setMaximumWidth(widestForm);
    inside->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    m_foot->setMaximumWidth(widestForm + grid2);
    buttons->setContentsMargins(grid2, 0, 0, grid);
    m_foot->setLayout(buttons);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"macroScrollArea"_qs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_state->setContent(scroll);

    auto *list = new QVBoxLayout;
    list->setSpacing(grid);
    list->addWidget(m_list, 1);
    list->addWidget(m_add);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid);
    right->addWidget(m_messages);
    right->addWidget(m_state, 1);
    right->addWidget(m_foot);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(grid);
    sides->addLayout(list);
    sides->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid3, grid3, grid3, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(grid);
    layout->addLayout(sides, 1);
    setFocusProxy(m_list);
}

const Macro *MacrosSection::stored(qint64 id) const
{
    const auto &all = m_macros.all();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Macro &macro) { return macro.id.value() == id; });
    return found == all.end() ? nullptr : &*found;
}

bool MacrosSection::mayChange(const Macro &macro) const
{
    return domain::isAllowed(m_catalog.actor(), macro.owner.isValid() ? domain::Permission::ChangeTickets
                                                                      : domain::Permission::ManageSharedMacros);
}

void MacrosSection::refill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto addItem = [this](qint64 id, const Macro &macro) {
        QString name = domain::isolated(domain::visibleText(macro.name.isEmpty() ? tr("New macro") : macro.name));
        if (m_edits.contains(id))
            name = tr("%1 • not saved", "a macro's name").arg(name);
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, id);
        item->setSizeHint({0, rowHeight});
        item->setToolTip(macro.owner.isValid() ? tr("Only yours") : tr("Everybody's"));
        return item;
    };
    QListWidgetItem *current = nullptr;
    if (m_edits.contains(0) || m_isNew)
        current = addItem(0, m_edits.value(0));
    if (!m_isNew)
        current = nullptr;
    for (const Macro &macro : m_macros.all()) {
        QListWidgetItem *item = addItem(macro.id.value(), m_edits.value(macro.id.value(), macro));
        if (!m_isNew && macro.id.value() == m_current)
            current = item;
    }
    if (!current && m_list->count() > 0)
        current = m_list->item(0);
    m_list->setCurrentItem(current);
    if (current)
        show(current->data(Qt::UserRole).toLongLong());
    else
        updateState();
}

/// What was typed on it, else as it is stored.
void MacrosSection::show(qint64 id)
{
    if (id != m_current || m_isNew != (id == 0))
        m_messages->dismiss();
    m_isNew = id == 0;
    m_current = id;
    const Macro *known = stored(id);
    Macro macro = known ? *known : Macro();
    if (!known && m_catalog.actor().agent.isValid())
        macro.owner = m_catalog.actor().agent;
    if (const auto edit = m_edits.constFind(id); edit != m_edits.cend())
        macro = *edit;
    if (m_form->macro() != domain::tidied(macro) || m_form->macro().id != macro.id)
        m_form->setMacro(macro);
    updateState();
}

void MacrosSection::keepEdits()
{
    const Macro now = m_form->macro();
    const Macro *known = stored(m_current);
    const bool wasEdited = m_edits.contains(m_current);
    if (known && domain::differences(*known, now, domain::macroFields()).isEmpty())
        m_edits.remove(m_current);
    else
        m_edits.insert(m_current, now);
    if (wasEdited != m_edits.contains(m_current) || m_isNew)
        refill();
}

void MacrosSection::updateState()
{
    const bool isShown = m_isNew || stored(m_current);
    if (isShown)
        m_state->showContent();
    else
        m_state->showEmpty(tr("No macros yet"),
                           tr("A macro writes an answer that is given often, and changes what goes along with it."),
                           tr("Make the first macro"), u"media-playback-start"_qs);
    m_foot->setVisible(isShown);
    m_list->setVisible(m_list->count() > 0);
    m_add->setVisible(m_list->count() > 0);
    const Macro *known = stored(m_current);
    const bool isMine = m_isNew || (known && mayChange(*known));
    const bool isEdited = m_edits.contains(m_current);
    m_form->setReadOnly(!isMine || m_isBusy);
    m_save->setEnabled(isMine && isEdited && !m_isBusy);
    m_discard->setEnabled(isEdited && !m_isBusy);
    m_remove->setEnabled(isMine && !m_isNew && !m_isBusy);
    m_remove->setVisible(!m_isNew);
}

void MacrosSection::add()
{
    m_isNew = true;
    m_current = 0;
    if (!m_edits.contains(0)) {
        Macro fresh;
        fresh.owner = m_catalog.actor().agent;
        m_edits.insert(0, fresh);
    }
    refill();
    m_form->focusName();
}

void MacrosSection::save()
{
    const qint64 of = m_current;
    m_isBusy = true;
    updateState();
    m_macros.save(m_form->macro(), m_operation).then(this, [this, of](const auto &answer) { take(answer, of); });
}

void MacrosSection::take(const domain::Result<usecases::SharedReceipt> &answer, qint64 of)
{
    m_isBusy = false;
    const bool mayHaveArrived = !answer && answer.error().retryable;
    if (!mayHaveArrived)
        m_operation = QUuid::createUuid();
    if (answer) {
        m_edits.remove(of);
        m_isNew = false;
        m_current = answer->id;
        m_messages->dismiss();
        tell(*answer);
        refill();
        return;
    }
    updateState();
    if (answer.error().code == domain::ErrorCode::Conflict && stored(of)) {
        m_edits[of].version = stored(of)->version;
        m_form->setMacro(m_edits.value(of));
        m_messages->showMessage(Tone::Warning, tr("Somebody else changed this macro meanwhile. What you wrote stands "
                                                  "in the form; save again to keep it."));
        updateState();
        return;
    }
    m_messages->showError(answer.error());
}

void MacrosSection::tell(const usecases::SharedReceipt &receipt)
{
    if (!receipt.canUndo())
        return;
    const QString name = quoted(receipt.name);
    const QString text = receipt.action == domain::AuditAction::Added     ? tr("The macro %1 was added.").arg(name)
                         : receipt.action == domain::AuditAction::Removed ? tr("The macro %1 was removed.").arg(name)
                         : receipt.action == domain::AuditAction::Undone
                             ? tr("The change of the macro %1 was taken back.").arg(name)
                             : tr("The macro %1 was changed.").arg(name);
    if (receipt.action == domain::AuditAction::Undone) {
        m_context.toasts.show(text);
        return;
    }
    m_context.toasts.show(text, this, [this, receipt] {
        m_macros.undo(receipt).then(this, [this](const domain::Result<usecases::SharedReceipt> &answer) {
            if (answer)
                tell(*answer);
            else
                m_messages->showError(answer.error());
        });
    });
}

void MacrosSection::discard()
{
    m_edits.remove(m_current);
    m_isNew = false;
    m_messages->dismiss();
    refill();
}

void MacrosSection::remove()
{
    const Macro *known = stored(m_current);
    if (!known)
        return;
    m_macros.remove(*known, QUuid::createUuid()).then(this, [this, id = m_current](const auto &answer) {
        if (!answer) {
            m_messages->showError(answer.error());
            return;
        }
        m_edits.remove(id);
        tell(*answer);
    });
}

void MacrosSection::retranslate()
{
    m_title->setText(tr("Macros"), Origin::Ours);
    m_hint->setText(tr("Answers that are given often. In a ticket a semicolon (;) chooses one, and Ctrl+K finds it by "
                       "its name."),
                    Origin::Ours);
    m_list->setAccessibleName(tr("Macros"));
    m_add->setText(tr("New macro"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard the changes"));
    m_remove->setText(tr("Remove"));
}

void MacrosSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
    }
}

} // namespace campanile::ui
