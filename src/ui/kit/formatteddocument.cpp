// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formatteddocument.h"

#include "ui/kit/tints.h"

#include <QFontDatabase>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace campanile::ui::FormattedDocument {

using domain::FormattedText;
using domain::LineKind;
using domain::LineStyle;
using domain::TextMark;
using domain::TextStyle;
using domain::TextStyles;

namespace {

constexpr int codeProperty = QTextFormat::UserProperty + 1;  ///< of letters and of blocks: program text
constexpr int quoteProperty = QTextFormat::UserProperty + 2; ///< of blocks: how often it was quoted

QTextListFormat listFormat(LineStyle line)
{
    QTextListFormat format;
    if (line.kind == LineKind::Numbered)
        format.setStyle(QTextListFormat::ListDecimal);
    else
        format.setStyle(line.indent % 2 == 0 ? QTextListFormat::ListDisc : QTextListFormat::ListCircle);
    format.setIndent(line.indent + 1);
    return format;
}

/// The list that a line goes on: over deeper ones, up to another line of its depth or less.
QTextList *listBefore(const QTextBlock &block, LineStyle line)
{
    for (QTextBlock before = block.previous(); before.isValid(); before = before.previous()) {
        const LineStyle other = lineOf(before);
        if (!other.isListed() || other.quote != line.quote || other.indent < line.indent)
            return nullptr;
        if (other.indent == line.indent)
            return other.kind == line.kind ? before.textList() : nullptr;
    }
    return nullptr;
}

/// Line separators and the places of objects are the editor's own.
QString cleaned(QString text)
{
    text.remove(QChar::ObjectReplacementCharacter);
    text.replace(QChar::Nbsp, u' ');
    return text.replace(QChar::LineSeparator, u' ');
}

} // namespace

TextStyles stylesOf(const QTextCharFormat &format)
{
    TextStyles styles;
    styles.setFlag(TextStyle::Bold, format.fontWeight() >= QFont::DemiBold);
    styles.setFlag(TextStyle::Italic, format.fontItalic());
    styles.setFlag(TextStyle::Struck, format.fontStrikeOut());
    styles.setFlag(TextStyle::Code, format.boolProperty(codeProperty));
    return styles;
}

QTextCharFormat charFormat(TextStyles styles, const QString &link, const QPalette &palette)
{
    const Tints &tints = tintsOf(palette);
    QTextCharFormat format;
    if (styles.testFlag(TextStyle::Bold))
        format.setFontWeight(QFont::Bold);
    if (styles.testFlag(TextStyle::Italic))
        format.setFontItalic(true);
    if (styles.testFlag(TextStyle::Struck))
        format.setFontStrikeOut(true);
    if (styles.testFlag(TextStyle::Code)) {
        format.setProperty(codeProperty, true);
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        format.setBackground(tints.tone(Tone::Neutral).soft);
    }
    if (!link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(link);
        format.setFontUnderline(true);
        format.setForeground(tints.accent);
    }
    return format;
}

LineStyle lineOf(const QTextBlock &block)
{
    LineStyle line;
    const QTextBlockFormat format = block.blockFormat();
    line.quote = static_cast<quint8>(std::clamp(format.intProperty(quoteProperty), 0, int(FormattedText::deepest)));
    if (format.boolProperty(codeProperty))
        line.kind = LineKind::Code;
    if (const QTextList *list = block.textList()) {
        const QTextListFormat listed = list->format();
        line.kind = listed.style() == QTextListFormat::ListDecimal ? LineKind::Numbered : LineKind::Bullet;
        line.indent = static_cast<quint8>(std::clamp(listed.indent() - 1, 0, int(FormattedText::deepest)));
    }
    return line;
}

void setLine(const QTextBlock &block, LineStyle line, const QPalette &palette)
{
    QTextCursor cursor(block);
    if (QTextList *list = block.textList())
        list->remove(block);
    QTextBlockFormat format;
    format.setProperty(quoteProperty, int(line.quote));
    // Both edges: which of them the text begins at is its own affair, and may change while it is typed.
    format.setLeftMargin(quoteStep * line.quote);
    format.setRightMargin(quoteStep * line.quote);
    if (line.kind == LineKind::Code) {
        format.setProperty(codeProperty, true);
        format.setBackground(tintsOf(palette).tone(Tone::Neutral).soft);
    }
    cursor.setBlockFormat(format);
    QTextCharFormat letters;
    letters.setFontFamilies(line.kind == LineKind::Code
                                ? QStringList{QFontDatabase::systemFont(QFontDatabase::FixedFont).family()}
                                : QStringList());
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (line.kind == LineKind::Code)
        cursor.mergeCharFormat(letters);
    if (!line.isListed())
        return;
    if (QTextList *list = listBefore(block, line))
        list->add(block);
    else
        cursor.createList(listFormat(line));
}

void insert(QTextCursor &cursor, const FormattedText &content, const QPalette &palette)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    qsizetype index = 0;
    qsizetype mark = 0;
    qsizetype start = 0;
    while (start <= content.text.size()) {
        qsizetype end = content.text.indexOf(u'\n', start);
        end = end < 0 ? content.text.size() : end;
        if (index > 0)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        const LineStyle line = content.line(index);
        // What is put into a line that has begun stays in that line, as it is.
        if (index > 0 || (cursor.block().length() <= 1 && line != LineStyle()))
            setLine(cursor.block(), line, palette);
        for (qsizetype at = start; at < end;) {
            while (mark < content.marks.size() && content.marks.at(mark).end() <= at)
                ++mark;
            const TextMark *next = mark < content.marks.size() ? &content.marks.at(mark) : nullptr;
            const bool isMarked = next && next->start <= at;
            const qsizetype until = std::min(end, isMarked ? next->end() : next ? next->start : end);
            const QTextCharFormat format =
                isMarked ? charFormat(next->styles, next->link, palette) : charFormat({}, {}, palette);
            cursor.insertText(content.text.mid(at, until - at), format);
            at = until;
        }
        start = end + 1;
        ++index;
    }
    cursor.endEditBlock();
}

void setContent(QTextDocument &document, const FormattedText &content, const QPalette &palette)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    setLine(cursor.block(), {}, palette);
    cursor.setBlockCharFormat({});
    insert(cursor, content, palette);
    cursor.endEditBlock();
}

FormattedText content(const QTextDocument &document)
{
    FormattedText result;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block != document.begin())
            result.text += u'\n';
        const LineStyle line = lineOf(block);
        result.lines.append(line);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString text = cleaned(fragment.text());
            const QTextCharFormat format = fragment.charFormat();
            result.marks.append({result.text.size(), text.size(), stylesOf(format), format.anchorHref()});
            result.text += text;
        }
    }
    return domain::normalized(std::move(result));
}

} // namespace campanile::ui::FormattedDocument
