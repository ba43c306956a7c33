// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/macroform.h"

#include "domain/macro/macrotext.h"
#include "ui/kit/formatbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/messageedit.h"
#include "ui/words/attributewords.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace campanile::ui {

using domain::Macro;

namespace {

constexpr int fewestLines = 6;
constexpr int mostLines = 14;
constexpr int unchanged = -1; ///< what a macro leaves as it is

QStringList tagsIn(const QString &text)
{
    return text.split(u',', Qt::SkipEmptyParts); // tidied() sees to the rest
}

template <typename Enum>
void choose(QComboBox *box, const std::optional<Enum> &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value ? static_cast<int>(*value) : unchanged)));
}

template <typename Enum>
std::optional<Enum> chosen(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value == unchanged ? std::nullopt : std::optional(static_cast<Enum>(value));
}

template <typename Enum, std::size_t N>
void fill(QComboBox *box, const QString &leaveIt, const domain::EnumKeys<Enum, N> &keys, QString (*text)(Enum))
{
    const QVariant before = box->currentData();
    box->clear();
    box->addItem(leaveIt, unchanged);
    for (const auto &[value, key] : keys) {
        if (static_cast<int>(value) > 0)
            box->addItem(text(value), static_cast<int>(value));
    }
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

MacroForm::MacroForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_owner(comboBox(u"macroOwnerComboBox"_qs))
    , m_kind(comboBox(u"macroKindComboBox"_qs))
    , m_fields(new QToolButton(this))
    , m_fieldsMenu(new QMenu(this))
    , m_text(new MessageEdit(this))
    , m_format(new FormatBar(*m_text, this))
    , m_help(new PlainLabel(this))
    , m_status(comboBox(u"macroStatusComboBox"_qs))
    , m_tier(comboBox(u"macroTierComboBox"_qs))
    , m_priority(comboBox(u"macroPriorityComboBox"_qs))
    , m_assignee(comboBox(u"macroAssigneeComboBox"_qs))
    , m_addTags(new QLineEdit(this))
    , m_removeTags(new QLineEdit(this))
{
    setObjectName(u"macroFormWidget"_qs);
    makeFields();
    fillChoices();
    retranslate();
    const auto tell = [this] {
        if (!m_isLoading)
            Q_EMIT edited();
    };
    for (QLineEdit *line : {m_name, m_addTags, m_removeTags})
        connect(line, &QLineEdit::textEdited, this, tell);
    for (QComboBox *box : {m_owner, m_kind, m_status, m_tier, m_priority, m_assignee})
        connect(box, qOverload<int>(&QComboBox::activated), this, tell);
    connect(m_text, &QTextEdit::textChanged, this, tell);
}

QComboBox *MacroForm::comboBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QLabel *MacroForm::addLine(QFormLayout *lines, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    m_labels.insert(field, label);
    if (lines)
        lines->addRow(label, field);
    return label;
}

void MacroForm::makeFields()
{
    m_name->setObjectName(u"macroNameLineEdit"_qs);
    m_name->setMaxLength(int(Macro::longestName));
    m_text->setObjectName(u"macroTextEdit"_qs);
    m_text->setLines(fewestLines, mostLines);
    m_addTags->setObjectName(u"macroAddTagsLineEdit"_qs);
    m_removeTags->setObjectName(u"macroRemoveTagsLineEdit"_qs);
    m_fields->setObjectName(u"macroFieldsToolButton"_qs);
    m_fields->setMenu(m_fieldsMenu);
    m_fields->setPopupMode(QToolButton::InstantPopup);
    m_fields->setFocusPolicy(Qt::StrongFocus);
    m_help->setObjectName(u"macroHelpLabel"_qs);
    m_help->setTextSize(TextSize::Small);
    m_help->setSecondary(true);
    m_help->setWordWrap(true);
    for (const auto &[field, key] : domain::macroFieldKeys) {
        QAction *action = m_fieldsMenu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, field = field] {
            m_text->insertContent({domain::macroText(field), {}, {}});
            m_text->setFocus(Qt::OtherFocusReason);
        });
    }

    auto *top = new QFormLayout;
    auto *bottom = new QFormLayout;
    for (QFormLayout *lines : {top, bottom}) {
        lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
        lines->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        lines->setHorizontalSpacing(grid2);
        lines->setVerticalSpacing(grid);
    }
    addLine(top, m_name);
    addLine(top, m_owner);
    addLine(top, m_kind);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(grid);
    bar->addWidget(addLine(nullptr, m_text), 1);
    bar->addWidget(m_fields);
    bar->addWidget(m_format);
    for (QWidget *field :
         {static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_tier), static_cast<QWidget *>(m_priority),
          static_cast<QWidget *>(m_assignee), static_cast<QWidget *>(m_addTags), static_cast<QWidget *>(m_removeTags)})
        addLine(bottom, field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(top);
    layout->addSpacing(grid);
    layout->addLayout(bar);
    layout->addWidget(m_text);
    layout->addWidget(m_help);
    layout->addSpacing(grid);
    layout->addLayout(bottom);
}

void MacroForm::setMacro(const Macro &macro)
{
    const QScopedValueRollback<bool> guard(m_isLoading, true);
    m_base = macro;
    m_name->setText(macro.name);
    fillChoices();
    m_owner->setCurrentIndex(macro.owner.isValid() ? 0 : 1);
    m_kind->setCurrentIndex(macro.isReply ? 0 : 1);
    if (m_text->content() != macro.text)
        m_text->setContent(macro.text);
    choose(m_status, macro.status);
    choose(m_tier, macro.tier);
    choose(m_priority, macro.priority);
    m_assignee->setCurrentIndex(static_cast<int>(macro.assignee));
    m_addTags->setText(macro.addTags.join(u", "_qs));
    m_removeTags->setText(macro.removeTags.join(u", "_qs));
}

Macro MacroForm::macro() const
{
    Macro macro = m_base;
    macro.name = m_name->text();
    if (m_owner->currentIndex() == 1)
        macro.owner = {};
    else if (!m_base.owner.isValid())
        macro.owner = m_actor.agent;
    macro.isReply = m_kind->currentIndex() == 0;
    macro.text = m_text->content();
    macro.status = chosen<domain::Status>(m_status);
    macro.tier = chosen<domain::Tier>(m_tier);
    macro.priority = chosen<domain::Priority>(m_priority);
    macro.assignee = static_cast<domain::MacroAssignee>(std::max(0, m_assignee->currentIndex()));
    macro.addTags = tagsIn(m_addTags->text());
    macro.removeTags = tagsIn(m_removeTags->text());
    return domain::tidied(macro);
}

void MacroForm::setActor(const domain::Actor &actor)
{
    m_actor = actor;
    m_owner->setEnabled(domain::isAllowed(actor, domain::Permission::ManageSharedMacros));
}

void MacroForm::setReadOnly(bool readOnly)
{
    for (QLineEdit *line : {m_name, m_addTags, m_removeTags})
        line->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    for (QWidget *field :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_format),
          static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_tier), static_cast<QWidget *>(m_priority),
          static_cast<QWidget *>(m_assignee)})
        field->setEnabled(!readOnly);
}

void MacroForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void MacroForm::fillChoices()
{
    const QString leaveIt = tr("Leave as it is");
    fill(m_status, leaveIt, domain::statusKeys, &statusText);
    fill(m_tier, leaveIt, domain::tierKeys, &tierText);
    fill(m_priority, leaveIt, domain::priorityKeys, &priorityText);
    const auto words = [](QComboBox *box, const QStringList &texts) {
        const int before = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(before);
    };
    words(m_owner, {tr("Only me"), tr("Everybody")});
    words(m_kind, {tr("A reply"), tr("An internal note")});
    words(m_assignee, {leaveIt, tr("Me"), tr("Nobody")});
}

void MacroForm::retranslate()
{
    const QScopedValueRollback<bool> guard(m_isLoading, true);
    const auto name = [this](QWidget *field, const QString &words) {
        m_labels.value(field)->setText(words);
        QString spoken = words;
        field->setAccessibleName(spoken.remove(u'&'));
        if (qobject_cast<QComboBox *>(field))
            field->setAccessibleDescription(field->accessibleName());
    };
    name(m_name, tr("&Name"));
    name(m_owner, tr("&Who uses it"));
    name(m_kind, tr("Wr&ites"));
    name(m_text, tr("Te&xt"));
    name(m_status, tr("&Status"));
    name(m_tier, tr("T&ier"));
    name(m_priority, tr("&Priority"));
    name(m_assignee, tr("&Assignee"));
    name(m_addTags, tr("Tags to a&dd"));
    name(m_removeTags, tr("Tags to &remove"));
    m_addTags->setPlaceholderText(tr("Separated by commas"));
    m_removeTags->setPlaceholderText(tr("Separated by commas"));
    m_text->setHint(tr("Hello {{first-name}}, …"));
    m_help->setText(tr("A field is filled in from the ticket. What stands in [[double square brackets]] has to be "
                       "written before the text can be sent."),
                    Origin::Ours);
    m_fields->setText(tr("Insert a field"));
    const QStringList fields{
        tr("Contact's name"), tr("Contact's first name"), tr("Customer"), tr("Ticket's number"), tr("Subject"),
        tr("My name"),        tr("Today's date")};
    const QList<QAction *> actions = m_fieldsMenu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(fields.value(i));
}

void MacroForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QScopedValueRollback<bool> guard(m_isLoading, true);
        fillChoices();
        retranslate();
    }
}

} // namespace campanile::ui
