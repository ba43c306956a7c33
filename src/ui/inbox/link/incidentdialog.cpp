// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/link/incidentdialog.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace campanile::ui {

IncidentDialog::IncidentDialog(int tickets, int customers, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_tickets(tickets)
    , m_customers(customers)
    , m_preview(new PlainLabel(this))
    , m_reply(new QRadioButton(this))
    , m_note(new QRadioButton(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"incidentDialog"_qs);
    m_preview->setObjectName(u"incidentPreviewLabel"_qs);
    m_preview->setWordWrap(true);
    m_reply->setObjectName(u"incidentReplyRadioButton"_qs);
    m_note->setObjectName(u"incidentNoteRadioButton"_qs);
    m_reply->setChecked(true);
    m_text->setObjectName(u"incidentPlainTextEdit"_qs);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(text);
    auto *buttons = new QDialogButtonBox(this);
    m_write = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"incidentWritePushButton"_qs);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"incidentCancelPushButton"_qs);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid);
    for (QWidget *part :
         {static_cast<QWidget *>(m_reply), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(m_preview), static_cast<QWidget *>(buttons)})
        layout->addWidget(part);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        updateState();
        Q_EMIT textChanged(m_text->toPlainText());
    });
    connect(m_reply, &QRadioButton::toggled, this, &IncidentDialog::updateState);
    connect(buttons, &QDialogButtonBox::accepted, this, &IncidentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &IncidentDialog::reject);
    retranslate();
    setMinimumSize(std::max(460, widthForTitle(windowTitle())), 320);
    m_text->setFocus(Qt::OtherFocusReason);
}

void IncidentDialog::retranslate()
{
    setWindowTitle(tr("Write to all incidents"));
    m_reply->setText(tr("Reply to the customers"));
    m_note->setText(tr("Internal note"));
    m_text->setAccessibleName(tr("Text for all incidents"));
    m_cancel->setText(tr("Cancel"));
    updateState();
}

void IncidentDialog::updateState()
{
    const QString tickets = tr("%n tickets", nullptr, m_tickets);
    const QString customers = tr("%n customers", nullptr, m_customers);
    m_preview->setText(
        m_reply->isChecked()
            ? tr("The reply is written into %1 of %2, and waits in the outbox of each.").arg(tickets, customers)
            : tr("The note is written into %1; no customer sees it.").arg(tickets),
        Origin::Ours);
    m_write->setText(m_reply->isChecked() ? tr("Write %n replies", nullptr, m_tickets)
                                          : tr("Write %n notes", nullptr, m_tickets));
    m_write->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
}

void IncidentDialog::accept()
{
    if (m_text->toPlainText().trimmed().isEmpty())
        return;
    usecases::NewMessage message;
    message.visibility = m_reply->isChecked() ? domain::Visibility::Public : domain::Visibility::Internal;
    message.content.text = m_text->toPlainText();
    Q_EMIT written(message);
    QDialog::accept();
}

void IncidentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui
