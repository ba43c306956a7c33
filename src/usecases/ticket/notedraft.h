// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace campanile::usecases {

/// A note that was sent and of which nobody knows yet whether it was stored. Sent again under the same operation it is
/// stored once, in this run of the program or in the next one.
struct SentNote
{
    QUuid operation; ///< null: none
    QString note;    ///< as it was sent; the draft may have grown since

    [[nodiscard]] bool isValid() const { return !operation.isNull(); }
    bool operator==(const SentNote &) const = default;
};

/// What is kept of the note that somebody writes for a ticket.
struct NoteDraft
{
    QString text;
    SentNote sent = {};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !sent.isValid(); }
    bool operator==(const NoteDraft &) const = default;
};

} // namespace campanile::usecases
