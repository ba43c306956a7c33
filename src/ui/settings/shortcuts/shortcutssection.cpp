// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts/shortcutssection.h"

#include "domain/base/text.h"
#include "ui/kit/actions.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace campanile::ui {

namespace {

constexpr int rowHeight = 28;
constexpr int widest = 760;

} // namespace

ShortcutsSection::ShortcutsSection(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keys(context.actions, context.settings)
    , m_model(context.actions, m_keys)
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_messages(new MessageBar(this))
    , m_key(new QKeySequenceEdit(this))
    , m_give(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_reset(new QPushButton(this))
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    retranslate();
    connect(m_filter, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_messages->dismiss();
        showCurrent();
    });
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, [this] { refresh(); });
    connect(m_give, &QPushButton::clicked, this, &ShortcutsSection::give);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_keys.setKeys(currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(currentId()); });
    connect(&context.actions, &ActionRegistry::keysChanged, this, [this](const QString &id) {
        if (const int row = m_model.rowOf(id); row >= 0)
            Q_EMIT m_model.dataChanged(m_model.index(row, 0), m_model.index(row, ShortcutsModel::ColumnCount - 1));
        refresh();
    });
    connect(&context.actions, &ActionRegistry::added, &m_model, &ShortcutsModel::reload);
    m_table->selectRow(0);
    showCurrent();
}

void ShortcutsSection::build()
{
    m_title->setObjectName(u"shortcutsTitleLabel"_qs);
    m_title->setTextSize(TextSize::Title);
    m_hint->setObjectName(u"shortcutsHintLabel"_qs);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_filter->setObjectName(u"shortcutsFilterLineEdit"_qs);
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"shortcutsTableView"_qs);
    m_table->setModel(&m_shown);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ShortcutsModel::Action, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_messages->setObjectName(u"shortcutsMessageBar"_qs);
    m_messages->hide();
    m_key->setObjectName(u"shortcutKeySequenceEdit"_qs);
    m_give->setObjectName(u"giveShortcutPushButton"_qs);
    m_clear->setObjectName(u"clearShortcutPushButton"_qs);
    m_reset->setObjectName(u"resetShortcutPushButton"_qs);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_key, 1);
    for (QPushButton *button : {m_give, m_clear, m_reset})
        row->addWidget(button);
    auto *column = new QVBoxLayout;
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_messages);
    column->addLayout(row);
    auto *body = new QWidget(this);
    body->setMaximumWidth(widest);
    body->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(grid3, grid3, grid3, grid2);
    sides->addWidget(body, 8);
    sides->addStretch(1);
    setFocusProxy(m_table);
}

QString ShortcutsSection::currentId() const
{
    const QModelIndex current = m_shown.mapToSource(m_table->currentIndex());
    return current.isValid() ? m_model.id(current.row()) : QString();
}

void ShortcutsSection::showCurrent()
{
    m_key->setKeySequence(m_keys.keys(currentId()).value(0));
    refresh();
}

void ShortcutsSection::refresh()
{
    const QString id = currentId();
    const bool has = !id.isEmpty();
    m_key->setEnabled(has);
    m_give->setEnabled(has && !m_key->keySequence().isEmpty() && m_keys.keys(id).value(0) != m_key->keySequence());
    m_clear->setEnabled(has && !m_keys.keys(id).isEmpty());
    m_reset->setEnabled(has && m_keys.isOwn(id));
}

void ShortcutsSection::give()
{
    const QString id = currentId();
    const QKeySequence key = m_key->keySequence();
    const QString shown = domain::isolated(ActionRegistry::keyText(key));
    if (!m_keys.isPossible(id, key)) {
        m_messages->showMessage(Tone::Warning, tr("%1 is needed for typing or moving. Take a key with Ctrl or Alt, or "
                                                  "one of F1 to F12.")
                                                   .arg(shown));
        return;
    }
    const QStringList others = m_keys.idsWith(key, id);
    if (others.isEmpty())
        return take(id, key, {});
    QStringList names;
    for (const QString &other : others)
        names.append(ActionRegistry::plainText(m_context.actions.action(other)));
    m_messages->showMessage(Tone::Warning, tr("%1 does this already: %2.").arg(shown, names.join(tr(", "))),
                            tr("Take it from there"), [this, id, key, others] { take(id, key, others); });
}

void ShortcutsSection::take(const QString &id, const QKeySequence &key, const QStringList &from)
{
    m_messages->dismiss();
    for (const QString &other : from) {
        QVector<QKeySequence> left = m_keys.keys(other);
        left.removeAll(key);
        m_keys.setKeys(other, left);
    }
    m_keys.setKeys(id, {key});
}

void ShortcutsSection::retranslate()
{
    m_title->setText(tr("Keys"), Origin::Ours);
    m_hint->setText(tr("Choose an action, press its new keys in the field below, and give them to it. Keys that you "
                       "changed stand out."),
                    Origin::Ours);
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_key->setAccessibleName(tr("New keys of the action"));
    m_give->setText(tr("Give these keys"));
    m_clear->setText(tr("No keys"));
    m_reset->setText(tr("The usual ones"));
}

void ShortcutsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString id = currentId();
    retranslate();
    m_model.reload();
    if (const QModelIndex index = m_shown.mapFromSource(m_model.index(m_model.rowOf(id), 0)); index.isValid())
        m_table->setCurrentIndex(index);
}

} // namespace campanile::ui
