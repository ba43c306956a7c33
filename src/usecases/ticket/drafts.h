// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/task.h"
#include "usecases/ticket/draft.h"

#include <QObject>

#include <algorithm>

namespace campanile::usecases {

/// Texts that the person who works here is still writing, a reply and a note a ticket. They outlive the window: nothing
/// typed is ever lost, and nothing sent is stored twice. Nothing that anybody else does changes them.
/// Lives in the window's thread; nothing blocks.
class Drafts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The text kept under a key; empty for none.
    [[nodiscard]] virtual domain::FormattedText draft(const DraftKey &key) const = 0;
    /// Remembers the text at once and writes it down soon; an empty text forgets the draft.
    virtual void setDraft(const DraftKey &key, const domain::FormattedText &content) = 0;
    /// The files that go with it.
    [[nodiscard]] virtual AttachedFiles files(const DraftKey &key) const = 0;
    virtual void setFiles(const DraftKey &key, const AttachedFiles &files) = 0;
    /// Something worth keeping was written and is not known to be stored. Cheap enough to ask while painting.
    [[nodiscard]] bool hasDraft(const DraftKey &key) const { return isDraft(draft(key)) || !files(key).isEmpty(); }
    [[nodiscard]] bool hasDraft(domain::TicketId ticket) const
    {
        return hasDraft({ticket, DraftKind::Reply}) || hasDraft({ticket, DraftKind::Note});
    }

    /// The text that was sent and not acknowledged.
    [[nodiscard]] virtual SentText sent(const DraftKey &key) const = 0;
    /// To be called before a text is sent, which waits for the answer: written down (FileCannotWrite when it cannot be
    /// at the moment; it is remembered all the same).
    virtual domain::Task<void> setSent(const DraftKey &key, const SentText &sent) = 0;
    /// It is known what became of it.
    virtual void forgetSent(const DraftKey &key) = 0;

Q_SIGNALS:
    /// The drafts of an earlier run, or of another person who works here now, were read: ask again for what is shown.
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
    [[nodiscard]] static bool isDraft(const domain::FormattedText &content)
    {
        return std::any_of(content.text.begin(), content.text.end(), [](QChar c) { return !c.isSpace(); });
    }
};

} // namespace campanile::usecases
