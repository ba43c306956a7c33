// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerchanges.h"

#include "ui/kit/session.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"

namespace campanile::ui {

using usecases::SharedReceipt;

CustomerChanges::CustomerChanges(usecases::Customers &customers, const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_customers(customers)
    , m_context(context)
{
}

void CustomerChanges::send(const Send &send, const std::function<QString(const SharedReceipt &)> &said,
                           const std::function<bool(const Receipt &)> &done)
{
    countRunning(1);
    domain::Task<SharedReceipt> task = send();
    task.then(this, [this, send, said, done](const Receipt &receipt) {
        countRunning(-1);
        const bool isTakenCareOf = done && done(receipt);
        if (!receipt) {
            if (!isTakenCareOf)
                Q_EMIT failed(receipt.error(), receipt.error().retryable
                                                   ? std::function<void()>([=, this] { this->send(send, said, done); })
                                                   : std::function<void()>());
            return;
        }
        if (receipt->canUndo()) {
            m_last = *receipt;
            if (const QString words = said ? said(*receipt) : QString(); !words.isEmpty())
                m_context.toasts.show(words, this, [this, undone = *receipt] { undo(undone); });
        }
        Q_EMIT changed(*receipt);
    });
}

void CustomerChanges::undoLast()
{
    if (m_context.toasts.undoNewest())
        return;
    if (m_last)
        undo(SharedReceipt(*m_last)); // a copy: it is forgotten on the way
    else
        m_context.toasts.show(tr("There is nothing to take back."));
}

void CustomerChanges::undo(const SharedReceipt &receipt)
{
    m_last.reset();
    countRunning(1);
    domain::Task<SharedReceipt> task = m_customers.undo(receipt);
    task.then(this, [this, receipt](const Receipt &undone) {
        countRunning(-1);
        if (!undone) {
            m_last = receipt;
            Q_EMIT failed(undone.error(), {});
            return;
        }
        m_context.toasts.show(tr("Taken back: %1").arg(quoted(undone->name)));
        Q_EMIT changed(*undone);
    });
}

void CustomerChanges::countRunning(int difference)
{
    m_running += difference;
    m_context.session.setSaveState(SaveSource::Changes, m_running > 0 ? SaveState::Saving : SaveState::Saved);
}

} // namespace campanile::ui
