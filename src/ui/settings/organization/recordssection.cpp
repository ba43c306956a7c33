// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organization/recordssection.h"

#include "domain/base/text.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/stateview.h"
#include "ui/settings/organization/sharedtoast.h"

#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace campanile::ui {

using usecases::OrganizationRecord;

namespace {

constexpr int listWidth = 240;
constexpr int rowHeight = 32;
constexpr int widestForm = 560;
constexpr int filterFrom = 12; ///< so many need a line to find one
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

RecordsSection::RecordsSection(RecordsSpec spec, usecases::OrganizationSettings &settings,
                               const usecases::CatalogProvider &catalog, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_spec(std::move(spec))
    , m_settings(settings)
    , m_catalog(catalog)
    , m_context(context)
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_state(new StateView(this))
    , m_messages(new MessageBar(this))
    , m_form(new RecordForm(m_spec.fields))
    , m_foot(new QWidget(this))
    , m_save(new QPushButton(m_foot))
    , m_discard(new QPushButton(m_foot))
    , m_remove(new QPushButton(m_foot))
{
    build();
    retranslate();
    connect(m_add, &QPushButton::clicked, this, &RecordsSection::add);
    connect(m_state, &StateView::actionTriggered, this, &RecordsSection::add);
    connect(m_filter, &QLineEdit::textChanged, this, &RecordsSection::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showRecord(item->data(Qt::UserRole).toLongLong());
    });
    connect(m_form, &RecordForm::edited, this, [this] {
        keepEdits();
        updateState();
    });
    connect(m_save, &QPushButton::clicked, this, &RecordsSection::save);
    connect(m_discard, &QPushButton::clicked, this, &RecordsSection::discard);
    connect(m_remove, &QPushButton::clicked, this, &RecordsSection::remove);
    connect(&m_catalog, &usecases::CatalogProvider::catalogChanged, this, &RecordsSection::takeCatalog);
    connect(&m_catalog, &usecases::CatalogProvider::actorChanged, this, &RecordsSection::updateState);
    takeCatalog();
}

void RecordsSection::build()
{
    m_title->setObjectName(u"recordsTitleLabel"_qs);
    m_title->setTextSize(TextSize::Title);
    m_hint->setObjectName(u"recordsHintLabel"_qs);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_filter->setObjectName(u"recordsFilterLineEdit"_qs);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(listWidth);
    m_list->setObjectName(u"recordsListWidget"_qs);
    m_list->setFixedWidth(listWidth);
    m_list->setUniformItemSizes(true);
    m_add->setObjectName(u"addRecordPushButton"_qs);
    m_messages->setObjectName(u"recordMessageBar"_qs);
    m_messages->hide();
    m_save->setObjectName(u"saveRecordPushButton"_qs);
    m_discard->setObjectName(u"discardRecordPushButton"_qs);
    m_remove->setObjectName(u"removeRecordPushButton"_qs);

    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(grid2, 0, grid, grid);
    inside->setSpacing(grid2);
    m_form->setMaximumWidth(widestForm);
    inside->addWidget(m_form);
    inside->addStretch(1);
    auto *buttons = new QHBoxLayout(m_foot);
    buttons->setContentsMargins(grid2, 0, 0, grid);
    buttons->setSpacing(grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"recordScrollArea"_qs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_state->setContent(scroll);

    auto *left = new QVBoxLayout;
    left->setSpacing(grid);
    left->addWidget(m_filter);
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid);
    right->addWidget(m_messages);
    right->addWidget(m_state, 1);
    right->addWidget(m_foot);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(grid);
    sides->addLayout(left);
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

const OrganizationRecord *RecordsSection::stored(qint64 id) const
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [id](const auto &record) { return record.id == id; });
    return found == m_records.end() ? nullptr : &*found;
}

void RecordsSection::takeCatalog()
{
    m_records = usecases::recordsOf(*m_catalog.catalog(), m_spec.kind);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isGone = [](const OrganizationRecord &record) {
        return !record.values.value(u"active"_qs).toBool(true);
    };
    std::stable_sort(m_records.begin(), m_records.end(), [&](const auto &a, const auto &b) {
        return isGone(a) != isGone(b) ? isGone(b) : collator.compare(a.name(), b.name()) < 0;
    });
    refill();
}

QString RecordsSection::textOf(const OrganizationRecord &record) const
{
    const QString name =
        domain::isolated(domain::visibleText(record.name().isEmpty() ? m_spec.fresh.shown() : record.name()));
    if (m_edits.contains(record.id))
        return tr("%1 • not saved", "a name").arg(name);
    const QString detail = m_spec.detail ? m_spec.detail(*m_catalog.catalog(), record) : QString();
    return detail.isEmpty() ? name : tr("%1 · %2", "a name, what it is").arg(name, detail);
}

void RecordsSection::refill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QListWidgetItem *current = nullptr;
    const auto addItem = [&](const OrganizationRecord &record) {
        auto *item = new QListWidgetItem(textOf(record), m_list);
        item->setData(Qt::UserRole, record.id);
        item->setData(nameRole, domain::searchKey(record.name()));
        item->setSizeHint({0, rowHeight});
        item->setToolTip(domain::visibleText(record.name()).toHtmlEscaped());
        if (record.id == m_current)
            current = item;
    };
    if (m_edits.contains(0))
        addItem(m_edits.value(0));
    for (const OrganizationRecord &record : std::as_const(m_records))
        addItem(m_edits.value(record.id, record));
    if (!current && m_list->count() > 0)
        current = m_list->item(0);
    m_list->setCurrentItem(current);
    m_filter->setVisible(m_list->count() >= filterFrom);
    filter();
    if (current)
        showRecord(current->data(Qt::UserRole).toLongLong());
    else
        updateState();
}

void RecordsSection::filter()
{
    const QString wanted = m_filter->isVisibleTo(this) ? domain::searchKey(m_filter->text()) : QString();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->data(nameRole).toString().contains(wanted));
}

/// What was typed on it, else as it is stored.
void RecordsSection::showRecord(qint64 id)
{
    if (id != m_current)
        m_messages->dismiss();
    m_current = id;
    const OrganizationRecord *known = stored(id);
    const OrganizationRecord wanted = m_edits.value(id, known ? *known : usecases::newRecord(m_spec.kind));
    if (m_form->record() != wanted || !known)
        m_form->setRecord(wanted, m_catalog.catalog());
    updateState();
}

void RecordsSection::keepEdits()
{
    const OrganizationRecord now = m_form->record();
    const OrganizationRecord *known = stored(m_current);
    const bool wasEdited = m_edits.contains(m_current);
    if (known && known->values == now.values)
        m_edits.remove(m_current);
    else
        m_edits.insert(m_current, now);
    if (QListWidgetItem *item = m_list->currentItem();
        item && (m_current == 0 || wasEdited != m_edits.contains(m_current)))
        item->setText(textOf(m_edits.value(m_current, now)));
}

void RecordsSection::updateState()
{
    const bool isShown = m_current == 0 || stored(m_current);
    const bool mayChange = domain::isAllowed(m_catalog.actor(), m_spec.permission);
    if (isShown)
        m_state->showContent();
    else
        m_state->showEmpty(m_spec.emptyTitle.shown(), m_spec.emptyText.shown(),
                           mayChange ? m_spec.add.shown() : QString(), m_spec.iconName);
    m_foot->setVisible(isShown && mayChange);
    m_list->setVisible(m_list->count() > 0);
    m_add->setVisible(m_list->count() > 0);
    m_add->setEnabled(mayChange && !m_edits.contains(0));
    const bool isEdited = m_edits.contains(m_current);
    m_form->setReadOnly(!mayChange || m_isBusy);
    m_save->setEnabled(mayChange && isEdited && !m_isBusy);
    m_discard->setEnabled(isEdited && !m_isBusy);
    m_remove->setVisible(m_spec.canRemove && m_current > 0);
    m_remove->setEnabled(mayChange && !m_isBusy);
}

void RecordsSection::add()
{
    if (!m_edits.contains(0))
        m_edits.insert(0, usecases::newRecord(m_spec.kind));
    m_current = 0;
    m_filter->clear();
    refill();
    m_form->focusName();
}

void RecordsSection::save()
{
    if (const QString fault = m_form->takeFault(); !fault.isEmpty()) {
        m_messages->showMessage(Tone::Warning, fault);
        return;
    }
    const qint64 of = m_current;
    m_isBusy = true;
    updateState();
    m_settings.save(m_form->record(), m_operation).then(this, [this, of](const auto &answer) { take(answer, of); });
}

void RecordsSection::take(const domain::Result<usecases::SharedReceipt> &answer, qint64 of)
{
    m_isBusy = false;
    const bool mayHaveArrived = !answer && answer.error().retryable;
    if (!mayHaveArrived)
        m_operation = QUuid::createUuid();
    if (answer) {
        keepSaved(m_edits.take(of), *answer);
        if (m_current == of)
            m_current = answer->id;
        m_messages->dismiss();
        tell(*answer);
        refill();
        return;
    }
    updateState();
    if (answer.error().code == domain::ErrorCode::Conflict && stored(of)) {
        m_edits[of].version = stored(of)->version;
        m_form->setRecord(m_edits.value(of), m_catalog.catalog());
        m_messages->showMessage(Tone::Warning, tr("Somebody else changed this meanwhile. What you wrote stands in the "
                                                  "form; save again to keep it."));
        updateState();
        return;
    }
    m_messages->showError(answer.error());
}

/// As it is stored now: the catalogue tells of it a moment later.
void RecordsSection::keepSaved(OrganizationRecord record, const usecases::SharedReceipt &receipt)
{
    const bool isNew = record.id == 0;
    record.id = receipt.id;
    if (record.kind == domain::AuditSubject::Tag)
        record.version = usecases::tagVersion(receipt.name);
    else
        record.version = isNew ? 1 : record.version + (receipt.changes.isEmpty() ? 0 : 1);
    const auto known = std::find_if(m_records.begin(), m_records.end(),
                                    [&record](const auto &other) { return other.id == record.id; });
    if (known == m_records.end())
        m_records.append(record);
    else if (known->version < record.version || record.kind == domain::AuditSubject::Tag)
        *known = record;
}

void RecordsSection::tell(const usecases::SharedReceipt &receipt)
{
    showSharedToast(m_context.toasts, receipt, this, [this, receipt] {
        m_settings.undo(receipt).then(this, [this](const domain::Result<usecases::SharedReceipt> &answer) {
            if (answer)
                tell(*answer);
            else
                m_messages->showError(answer.error());
        });
    });
}

void RecordsSection::discard()
{
    m_edits.remove(m_current);
    m_messages->dismiss();
    refill();
}

void RecordsSection::remove()
{
    const OrganizationRecord *known = stored(m_current);
    if (!known)
        return;
    const qint64 of = m_current;
    m_isBusy = true;
    updateState();
    m_settings.remove(*known, QUuid::createUuid()).then(this, [this, of](const auto &answer) {
        takeRemoved(answer, of);
    });
}

void RecordsSection::takeRemoved(const domain::Result<usecases::SharedReceipt> &answer, qint64 of)
{
    m_isBusy = false;
    if (!answer) {
        updateState();
        m_messages->showError(answer.error());
        return;
    }
    m_edits.remove(of);
    m_records.removeIf([of](const OrganizationRecord &record) { return record.id == of; });
    m_messages->dismiss();
    tell(*answer);
    refill();
}

void RecordsSection::retranslate()
{
    m_title->setText(m_spec.title.shown(), Origin::Ours);
    m_hint->setText(m_spec.hint.shown(), Origin::Ours);
    m_list->setAccessibleName(m_spec.title.shown());
    m_filter->setPlaceholderText(tr("Find a name"));
    m_filter->setAccessibleName(tr("Find a name"));
    m_add->setText(m_spec.add.shown());
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard the changes"));
    m_remove->setText(tr("Remove"));
}

void RecordsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        takeCatalog();
    }
}

} // namespace campanile::ui
