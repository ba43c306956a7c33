// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>

class QPalette;
class QTextDocument;

namespace campanile::ui {

/// A formatted text as an editor holds it, there and back without a loss. Nothing but what FormattedText knows is ever
/// taken out of a document, whatever was put into it.
namespace FormattedDocument {

/// Replaces everything, as one step that can be undone.
void setContent(QTextDocument &document, const domain::FormattedText &content, const QPalette &palette);
/// In place of what the cursor has selected.
void insert(QTextCursor &cursor, const domain::FormattedText &content, const QPalette &palette);
[[nodiscard]] domain::FormattedText content(const QTextDocument &document);

[[nodiscard]] domain::TextStyles stylesOf(const QTextCharFormat &format);
[[nodiscard]] QTextCharFormat charFormat(domain::TextStyles styles, const QString &link, const QPalette &palette);
[[nodiscard]] domain::LineStyle lineOf(const QTextBlock &block);
/// Turns the block into such a line; lists go on with the ones before.
void setLine(const QTextBlock &block, domain::LineStyle line, const QPalette &palette);

inline constexpr int quoteStep = 14; ///< px that a quoted line stands in from its edge, for each time it was quoted

} // namespace FormattedDocument
} // namespace campanile::ui
