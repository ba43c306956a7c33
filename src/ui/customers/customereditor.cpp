// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customereditor.h"

#include "domain/customer/customerfields.h"
#include "ui/customers/customerform.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int widestForm = 640;

} // namespace

CustomerEditor::CustomerEditor(const usecases::CatalogProvider &catalog, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_form(new CustomerForm(catalog, this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"customerEditorWidget"_qs);
    m_title->setObjectName(u"editorTitleLabel"_qs);
    m_title->setTextSize(TextSize::Title, true);
    m_messages->setObjectName(u"editorMessageBar"_qs);
    m_messages->hide();
    m_save->setObjectName(u"saveCustomerPushButton"_qs);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"cancelCustomerPushButton"_qs);
    m_form->setMaximumWidth(widestForm);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"editorScrollArea"_qs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *inside = new QHBoxLayout(body);
    inside->setContentsMargins(grid3, grid, grid3, grid2);
    inside->addWidget(m_form, 1);
    inside->addStretch(0);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid3, grid, grid3, grid2);
    buttons->setSpacing(grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(grid3, grid2, grid3, grid);
    top->addWidget(m_title, 1);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    setTabOrder(m_form, m_save);
    setTabOrder(m_save, m_cancel);
    connect(m_save, &QPushButton::clicked, this, &CustomerEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &CustomerEditor::left);
    retranslate();
}

void CustomerEditor::edit(const domain::Customer &customer)
{
    m_base = customer;
    m_messages->hide();
    m_form->setCustomer(customer);
    setBusy(false);
    retranslate();
    m_form->focusFirst();
}

void CustomerEditor::rebase(const domain::Customer &latest)
{
    domain::Customer merged = m_form->customer();
    QStringList both;
    for (const domain::AuditedField<domain::Customer> &field : domain::customerFields()) {
        const QJsonValue was = field.get(m_base);
        const QJsonValue theirs = field.get(latest);
        if (theirs == was)
            continue;
        if (field.get(merged) == was)
            field.set(merged, theirs);
        else if (field.get(merged) != theirs) {
            const QString name = m_form->fieldName(QString(field.key));
            both.append(tr("%1: %2", "field, what somebody else wrote there")
                            .arg(name.isEmpty() ? tr("How they want to be answered") : name,
                                 theirs.isString() ? quoted(theirs.toString()) : tr("changed")));
        }
    }
    merged.version = latest.version;
    m_base = latest;
    m_form->setCustomer(merged);
    setBusy(false);
    m_messages->showMessage(
        Tone::Warning,
        both.isEmpty()
            ? tr("Somebody else changed this customer meanwhile. Their changes stand here beside yours; look at them "
                 "and save again.")
            : tr("Somebody else changed the same meanwhile. Yours stands in the fields, theirs is here: %1. Save again "
                 "to keep yours.")
                  .arg(QLocale().createSeparatedList(both)));
}

bool CustomerEditor::isChanged() const
{
    return !domain::differences(m_base, m_form->customer(), domain::customerFields()).isEmpty();
}

void CustomerEditor::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
    m_form->setEnabled(!isBusy);
}

void CustomerEditor::save()
{
    if (!m_form->check())
        return;
    domain::Customer wish = m_form->customer();
    wish.version = m_base.version;
    setBusy(true);
    Q_EMIT saveRequested(wish);
}

void CustomerEditor::retranslate()
{
    m_title->setText(m_base.id.isValid() ? tr("Edit %1").arg(quoted(m_base.name)) : tr("New customer"), Origin::Ours);
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

void CustomerEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_save->isEnabled())
        save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace campanile::ui
