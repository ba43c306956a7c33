// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/macro/macrotext.h"

#include "domain/base/text.h"

namespace campanile::domain {

namespace {

constexpr char16_t placeBegin = u'\u27E6';
constexpr char16_t placeEnd = u'\u27E7';
constexpr qsizetype longestName = 100; ///< of a field or a place; what is longer is text

struct Piece
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString with;
};

/// What stands between two signs that begin here and two that end on the same line; none when there is nothing.
std::optional<QString> between(const QString &text, qsizetype start, QStringView begin, QStringView end)
{
    if (QStringView(text).mid(start, begin.size()) != begin)
        return std::nullopt;
    const qsizetype from = start + begin.size();
    const qsizetype to = text.indexOf(end, from);
    if (to <= from || to - from > longestName || QStringView(text).mid(from, to - from).contains(u'\n'))
        return std::nullopt;
    return text.mid(from, to - from);
}

QString placeOf(const QString &name)
{
    return placeBegin + name + placeEnd;
}

QVector<Piece> piecesOf(const QString &text, const MacroValues &values)
{
    QVector<Piece> pieces;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const auto place = between(text, at, u"[[", u"]]")) {
            pieces.append({at, place->size() + 4, placeOf(place->trimmed())});
        } else if (const auto key = between(text, at, u"{{", u"}}")) {
            const auto field = enumOf(macroFieldKeys, key->trimmed().toLower());
            if (!field)
                continue;
            const QString value = cleanText(values.value(*field)).simplified();
            pieces.append({at, key->size() + 4, value.isEmpty() ? placeOf(key->trimmed()) : value});
        } else {
            continue;
        }
        at += pieces.constLast().length - 1;
    }
    return pieces;
}

/// Where a position of the old text stands in the new one. Inside of what was replaced: at its end, so that looks that
/// covered a part of it cover all of it.
qsizetype movedTo(qsizetype position, const QVector<Piece> &pieces)
{
    qsizetype shift = 0;
    for (const Piece &piece : pieces) {
        if (position <= piece.start)
            break;
        if (position < piece.start + piece.length)
            return piece.start + shift + piece.with.size();
        shift += piece.with.size() - piece.length;
    }
    return position + shift;
}

} // namespace

FormattedText expanded(const FormattedText &macro, const MacroValues &values)
{
    const QVector<Piece> pieces = piecesOf(macro.text, values);
    FormattedText result = macro;
    result.text.clear();
    qsizetype done = 0;
    for (const Piece &piece : pieces) {
        result.text += macro.text.mid(done, piece.start - done) + piece.with;
        done = piece.start + piece.length;
    }
    result.text += macro.text.mid(done);
    for (TextMark &mark : result.marks) {
        const qsizetype end = movedTo(mark.end(), pieces);
        mark.start = movedTo(mark.start, pieces);
        mark.length = end - mark.start;
    }
    return normalized(std::move(result));
}

std::optional<TextPlace> nextPlace(const QString &text, qsizetype from)
{
    const auto after = [&text](qsizetype begin) -> std::optional<TextPlace> {
        for (qsizetype at = text.indexOf(placeBegin, begin); at >= 0; at = text.indexOf(placeBegin, at + 1)) {
            const qsizetype end = text.indexOf(placeEnd, at);
            if (end < 0)
                return std::nullopt;
            const QString name = text.mid(at + 1, end - at - 1);
            // On one line, however an editor tells lines apart.
            const bool isOneLine = !name.contains(u'\n') && !name.contains(QChar::ParagraphSeparator);
            if (isOneLine && !name.contains(placeBegin))
                return TextPlace{at, end - at + 1, name};
        }
        return std::nullopt;
    };
    const auto found = after(std::max<qsizetype>(from, 0));
    return found || from <= 0 ? found : after(0);
}

QString macroText(MacroField field)
{
    return u"{{"_qs + keyOf(macroFieldKeys, field) + u"}}"_qs;
}

} // namespace campanile::domain
