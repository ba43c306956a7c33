// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organization/recordform.h"

#include "domain/base/text.h"
#include "domain/org/organizationfields.h"
#include "ui/kit/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace campanile::ui {

using usecases::OrganizationRecord;

namespace {

constexpr int longestLine = 300;
constexpr int longestList = 10'000;

QStringList partsOf(const QString &text)
{
    QStringList parts;
    const QStringList typed = text.split(u',');
    for (const QString &part : typed) {
        if (const QString tidy = part.simplified(); !tidy.isEmpty() && !parts.contains(tidy))
            parts.append(tidy);
    }
    return parts;
}

QString joined(const QJsonValue &value)
{
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const auto &part : list)
        parts.append(part.toString());
    return parts.join(u", "_qs);
}

} // namespace

RecordForm::RecordForm(QVector<RecordField> fields, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"recordFormWidget"_qs);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout->setHorizontalSpacing(grid2);
    layout->setVerticalSpacing(grid);
    for (RecordField &field : fields) {
        QWidget *widget = make(field);
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(widget);
        if (field.kind == RecordFieldKind::Check) {
            label->hide();
            layout->addRow(widget);
        } else {
            layout->addRow(label, widget);
        }
        if (field.kind == RecordFieldKind::Own)
            label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        m_lines.append({std::move(field), label, widget});
    }
    retranslate();
}

QWidget *RecordForm::make(const RecordField &field)
{
    const auto tell = [this] {
        if (!m_isLoading)
            Q_EMIT edited();
    };
    switch (field.kind) {
    case RecordFieldKind::Choice: {
        auto *box = new QComboBox(this);
        box->setObjectName(field.key + u"ComboBox"_qs);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        connect(box, qOverload<int>(&QComboBox::activated), this, tell);
        return box;
    }
    case RecordFieldKind::Check: {
        auto *box = new QCheckBox(this);
        box->setObjectName(field.key + u"CheckBox"_qs);
        connect(box, &QCheckBox::clicked, this, tell);
        return box;
    }
    case RecordFieldKind::Own: {
        RecordEditor *editor = field.make(this);
        editor->setObjectName(field.key + u"Editor"_qs);
        connect(editor, &RecordEditor::edited, this, tell);
        return editor;
    }
    case RecordFieldKind::Line:
    case RecordFieldKind::List:
        break;
    }
    auto *line = new QLineEdit(this);
    line->setObjectName(field.key + u"LineEdit"_qs);
    line->setMaxLength(field.key == u"name"                  ? int(domain::longestOrganizationName)
                       : field.kind == RecordFieldKind::List ? longestList
                                                             : longestLine);
    connect(line, &QLineEdit::textEdited, this, tell);
    return line;
}

void RecordForm::fill(const Line &line)
{
    const QJsonValue value = m_base.values.value(line.field.key);
    if (auto *editor = qobject_cast<RecordEditor *>(line.widget)) {
        editor->setValue(value);
    } else if (auto *box = qobject_cast<QComboBox *>(line.widget)) {
        box->clear();
        const QVector<RecordChoice> choices = line.field.choices(*m_catalog, m_base);
        for (const RecordChoice &choice : choices) {
            box->addItem(choice.text, choice.value.toVariant());
            if (choice.value == value || (choice.value.isNull() && value.isUndefined()))
                box->setCurrentIndex(box->count() - 1);
        }
    } else if (auto *check = qobject_cast<QCheckBox *>(line.widget)) {
        check->setChecked(value.toBool());
    } else if (auto *edit = qobject_cast<QLineEdit *>(line.widget)) {
        edit->setText(line.field.kind == RecordFieldKind::List ? joined(value) : value.toString());
        edit->setCursorPosition(0);
    }
}

QJsonValue RecordForm::valueOf(const Line &line)
{
    if (const auto *editor = qobject_cast<const RecordEditor *>(line.widget))
        return editor->value();
    if (const auto *box = qobject_cast<const QComboBox *>(line.widget))
        return QJsonValue::fromVariant(box->currentData());
    if (const auto *check = qobject_cast<const QCheckBox *>(line.widget))
        return check->isChecked();
    const auto *edit = qobject_cast<const QLineEdit *>(line.widget);
    if (line.field.kind == RecordFieldKind::List) {
        const QStringList parts = partsOf(edit->text());
        return parts.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(parts));
    }
    const QString text = domain::cleanText(edit->text()).simplified();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void RecordForm::setRecord(const OrganizationRecord &record, const usecases::CatalogPtr &catalog)
{
    const QScopedValueRollback<bool> guard(m_isLoading, true);
    m_base = record;
    m_catalog = catalog;
    for (const Line &line : std::as_const(m_lines))
        fill(line);
}

OrganizationRecord RecordForm::record() const
{
    OrganizationRecord record = m_base;
    for (const Line &line : m_lines) {
        const QJsonValue value = valueOf(line);
        if (value.isNull() || value.isUndefined())
            record.values.remove(line.field.key);
        else
            record.values.insert(line.field.key, value);
    }
    return record;
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (auto *edit = qobject_cast<QLineEdit *>(line.widget))
            edit->setReadOnly(readOnly);
        else if (auto *editor = qobject_cast<RecordEditor *>(line.widget))
            editor->setReadOnly(readOnly);
        else
            line.widget->setEnabled(!readOnly);
    }
}

void RecordForm::focusName()
{
    m_lines.constFirst().widget->setFocus(Qt::OtherFocusReason);
}

QString RecordForm::takeFault()
{
    for (const Line &line : std::as_const(m_lines)) {
        const auto *editor = qobject_cast<RecordEditor *>(line.widget);
        const QString fault = editor ? editor->fault() : QString();
        if (fault.isEmpty())
            continue;
        line.widget->setFocus(Qt::OtherFocusReason);
        return fault;
    }
    return {};
}

void RecordForm::retranslate()
{
    for (const Line &line : std::as_const(m_lines)) {
        const QString words = line.field.label.shown();
        line.label->setText(words);
        if (auto *check = qobject_cast<QCheckBox *>(line.widget))
            check->setText(words);
        QString spoken = words;
        line.widget->setAccessibleName(spoken.remove(u'&'));
        if (qobject_cast<QComboBox *>(line.widget))
            line.widget->setAccessibleDescription(line.widget->accessibleName());
        if (line.field.kind == RecordFieldKind::List)
            static_cast<QLineEdit *>(line.widget)->setPlaceholderText(tr("Separated by commas"));
    }
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    setRecord(record(), m_catalog); // the choices in the other language
}

} // namespace campanile::ui
