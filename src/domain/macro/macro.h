// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditedfields.h"
#include "domain/base/id.h"
#include "domain/text/formattedtext.h"
#include "domain/ticket/attributes.h"
#include "domain/ticket/status.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>

namespace campanile::domain {

/// Whom a macro gives the ticket to. The numbers are stored.
enum class MacroAssignee : quint8 { Unchanged = 0, Me = 1, Nobody = 2 };

/// An answer that is given often, with what goes along with it: a text to begin with, and changes of the ticket.
struct Macro
{
    static constexpr qsizetype longestName = 100; ///< in characters
    static constexpr int mostTags = 20;

    MacroId id = {};
    AgentId owner = {}; ///< whose own it is; none: everybody's
    QString name = {};
    FormattedText text = {}; ///< with fields and places, see macrotext.h; may be empty
    bool isReply = true;     ///< else an internal note
    std::optional<Status> status = {};
    std::optional<Priority> priority = {};
    std::optional<Tier> tier = {};
    MacroAssignee assignee = MacroAssignee::Unchanged;
    QStringList addTags = {}; ///< names
    QStringList removeTags = {};
    qint64 version = 1; ///< as read; a stale save is a conflict

    [[nodiscard]] bool hasText() const { return !text.text.trimmed().isEmpty(); }
    [[nodiscard]] bool hasChanges() const
    {
        return status || priority || tier || assignee != MacroAssignee::Unchanged || !addTags.isEmpty() ||
               !removeTags.isEmpty();
    }
    bool operator==(const Macro &) const = default;
};

/// What it does, as it is stored beside its name.
[[nodiscard]] QJsonObject toJson(const Macro &macro);
/// Never fails: what cannot be understood does nothing.
void readJson(Macro &macro, const QJsonObject &json);

/// What the audit trail tells of a macro, and its undo goes by.
[[nodiscard]] std::span<const AuditedField<Macro>> macroFields();

/// Name, texts and tags as they may be kept: simplified, within their limits.
[[nodiscard]] Macro tidied(Macro macro);

} // namespace campanile::domain
