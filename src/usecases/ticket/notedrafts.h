// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/task.h"
#include "usecases/ticket/notedraft.h"

#include <QObject>
#include <QString>

#include <algorithm>

namespace campanile::usecases {

/// Texts that somebody is still writing, one a ticket. They outlive the window: nothing typed is ever lost, and nothing
/// sent is stored twice.
/// Lives in the window's thread; nothing blocks.
class NoteDrafts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The text kept for a ticket; empty for none.
    [[nodiscard]] virtual QString draft(domain::TicketId ticket) const = 0;
    /// Remembers the text at once and writes it down soon; an empty text forgets the draft.
    virtual void setDraft(domain::TicketId ticket, const QString &text) = 0;
    /// Something worth keeping was written for a ticket and is not known to be stored. Cheap enough to ask while
    /// painting.
    [[nodiscard]] bool hasDraft(domain::TicketId ticket) const { return isDraft(draft(ticket)); }

    /// The note of a ticket that was sent and not acknowledged.
    [[nodiscard]] virtual SentNote sent(domain::TicketId ticket) const = 0;
    /// To be called before a note is sent, which waits for the answer: written down (FileCannotWrite when it cannot be
    /// at the moment; it is remembered all the same).
    virtual domain::Task<void> setSent(domain::TicketId ticket, const SentNote &sent) = 0;
    /// It is known what became of it.
    virtual void forgetSent(domain::TicketId ticket) = 0;

Q_SIGNALS:
    /// The drafts of an earlier run were read: ask again for the ticket that is shown.
    void restored();
    /// A ticket has a draft now, or none any more.
    void hasDraftChanged(domain::TicketId ticket);
    /// Something was typed that is not written down yet.
    void writing();
    /// Everything typed is on the disk (again).
    void written();
    /// Drafts cannot be written down at the moment (errno text); they are kept in memory only. written() follows as
    /// soon as they can.
    void writeFailed(const QString &technical);

protected:
    [[nodiscard]] static bool isDraft(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    }
};

} // namespace campanile::usecases
