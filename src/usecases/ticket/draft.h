// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/base/id.h"
#include "domain/text/formattedtext.h"
#include "domain/ticket/status.h"
#include "usecases/ticket/attachedfile.h"

#include <QUuid>

#include <optional>

namespace campanile::usecases {

/// What somebody writes for a ticket: both can be begun at the same time.
enum class DraftKind : quint8 {
    Note,
    Reply,
    NewTicket, ///< of no ticket yet; its text is what NewTicketDraft makes of it
};

inline constexpr domain::EnumKeys<DraftKind, 3> draftKindKeys{{
    {DraftKind::Note, QLatin1StringView("note")},
    {DraftKind::Reply, QLatin1StringView("reply")},
    {DraftKind::NewTicket, QLatin1StringView("new-ticket")},
}};

struct DraftKey
{
    domain::TicketId ticket;
    DraftKind kind = DraftKind::Note;

    [[nodiscard]] bool isValid() const { return ticket.isValid() || kind == DraftKind::NewTicket; }
    bool operator==(const DraftKey &) const = default;
    friend size_t qHash(const DraftKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.ticket, static_cast<int>(key.kind));
    }
};

/// A text that was sent and of which nobody knows yet whether it was stored. Sent again under the same operation it is
/// stored once, in this run of the program or in the next one.
struct SentText
{
    QUuid operation;                           ///< null: none
    domain::FormattedText content = {};        ///< as it was sent; the draft may have grown since
    std::optional<domain::Status> status = {}; ///< what the ticket is to become with it
    AttachedFiles files = {};                  ///< all complete

    [[nodiscard]] bool isValid() const { return !operation.isNull(); }
    bool operator==(const SentText &) const = default;
};

/// What is kept of a text that somebody is still writing.
struct Draft
{
    domain::FormattedText content = {};
    SentText sent = {};
    AttachedFiles files = {};

    [[nodiscard]] bool isEmpty() const { return content.text.isEmpty() && files.isEmpty() && !sent.isValid(); }
    bool operator==(const Draft &) const = default;
};

/// Of two texts for one place, of which nobody can say which one is wanted: both, unless one holds the other.
[[nodiscard]] domain::FormattedText bothTexts(const domain::FormattedText &one, const domain::FormattedText &other);
/// The same of files: each once.
[[nodiscard]] AttachedFiles bothFiles(const AttachedFiles &one, const AttachedFiles &other);

} // namespace campanile::usecases
