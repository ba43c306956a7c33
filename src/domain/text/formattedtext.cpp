// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/formattedtext.h"

#include "domain/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

namespace campanile::domain {

namespace {

constexpr int allStyles = 0xF;

qsizetype lineCount(const QString &text)
{
    return text.count(u'\n') + 1;
}

bool isSurrogatePair(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text.at(position).isLowSurrogate() &&
           text.at(position - 1).isHighSurrogate();
}

/// Ends the mark at the end of its line each time, so that there is one way only to say how a text looks.
void appendByLines(QVector<TextMark> &marks, const QString &text, const TextMark &mark)
{
    for (qsizetype start = mark.start; start < mark.end() && marks.size() < FormattedText::mostMarks;) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? mark.end() : std::min(end, mark.end());
        const bool goesOn = !marks.isEmpty() && marks.last().end() == start && marks.last().styles == mark.styles &&
                            marks.last().link == mark.link;
        if (goesOn)
            marks.last().length += end - start;
        else if (end > start)
            marks.append({start, end - start, mark.styles, mark.link});
        start = end + 1;
    }
}

/// Sorted, within the text, without gaps inside letters; what overlaps loses against what began before.
QVector<TextMark> normalizedMarks(const QString &text, QVector<TextMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TextMark &a, const TextMark &b) { return a.start < b.start; });
    QVector<TextMark> result;
    qsizetype free = 0;
    for (TextMark &mark : marks) {
        if (mark.start < 0 || mark.length <= 0 || mark.start >= text.size())
            continue;
        qsizetype end = mark.length > text.size() - mark.start ? text.size() : mark.end();
        qsizetype start = std::max(mark.start, free);
        start -= isSurrogatePair(text, start) && start > free ? 1 : 0;
        end += isSurrogatePair(text, end) ? 1 : 0;
        mark.link = safeLink(mark.link);
        mark.styles &= TextStyles::fromInt(allStyles);
        if (start >= end || (!mark.styles && mark.link.isEmpty()))
            continue;
        free = end;
        appendByLines(result, text, {start, end - start, mark.styles, mark.link});
    }
    return result;
}

QVector<LineStyle> normalizedLines(const QString &text, QVector<LineStyle> lines)
{
    if (!lines.isEmpty())
        lines.resize(lineCount(text));
    for (LineStyle &line : lines) {
        if (line.kind > LineKind::Code)
            line.kind = LineKind::Plain;
        line.indent = line.isListed() ? std::min(line.indent, FormattedText::deepest) : quint8(0);
        line.quote = std::min(line.quote, FormattedText::deepest);
    }
    const bool isPlain = std::all_of(lines.begin(), lines.end(), [](LineStyle line) { return line == LineStyle(); });
    if (isPlain)
        return {};
    return lines;
}

bool isWhole(const QJsonArray &numbers, qsizetype count)
{
    return numbers.size() >= count && std::all_of(numbers.begin(), numbers.begin() + count,
                                                  [](const QJsonValue &value) { return value.isDouble(); });
}

} // namespace

QString safeLink(const QString &link)
{
    const QString trimmed = link.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > FormattedText::longestLink || visibleText(trimmed) != trimmed)
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    if (scheme == u"mailto")
        return url.path().contains(u'@') ? url.toString(QUrl::FullyEncoded) : QString();
    // A name or password in front of the host is a way to look like somebody else.
    const bool isWeb = scheme == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isWeb ? url.toString(QUrl::FullyEncoded) : QString();
}

FormattedText normalized(FormattedText formatted)
{
    formatted.marks = normalizedMarks(formatted.text, std::move(formatted.marks));
    formatted.lines = normalizedLines(formatted.text, std::move(formatted.lines));
    return formatted;
}

QVector<int> listNumbers(const FormattedText &formatted)
{
    QVector<int> numbers(formatted.lines.size(), 0);
    std::array<int, FormattedText::deepest + 1> last{};
    quint8 quote = 0;
    for (qsizetype i = 0; i < formatted.lines.size(); ++i) {
        const LineStyle &line = formatted.lines.at(i);
        const std::size_t depth = line.isListed() ? line.indent : 0;
        const bool isNumbered = line.kind == LineKind::Numbered;
        if (line.quote != std::exchange(quote, line.quote))
            last.fill(0);
        std::fill(last.begin() + std::ptrdiff_t(depth) + (isNumbered ? 1 : 0), last.end(), 0);
        if (isNumbered)
            numbers[i] = ++last.at(depth);
    }
    return numbers;
}

QString plainText(const FormattedText &formatted)
{
    if (formatted.lines.isEmpty())
        return formatted.text;
    const QVector<int> numbers = listNumbers(formatted);
    QString result;
    qsizetype index = 0;
    for (const QStringView line : QStringView(formatted.text).split(u'\n')) {
        const LineStyle style = formatted.line(index);
        if (index > 0)
            result += u'\n';
        result += QStringLiteral("> ").repeated(style.quote);
        if (style.isListed())
            result += QStringLiteral("   ").repeated(style.indent);
        if (style.kind == LineKind::Bullet)
            result += QStringLiteral("• ");
        else if (style.kind == LineKind::Numbered)
            result += QString::number(numbers.at(index)) + QStringLiteral(". ");
        result += line;
        ++index;
    }
    return result;
}

FormattedText quotedText(FormattedText formatted)
{
    formatted.lines.resize(lineCount(formatted.text));
    for (LineStyle &line : formatted.lines)
        line.quote = std::min<quint8>(line.quote + 1, FormattedText::deepest);
    return formatted;
}

FormattedText joined(const FormattedText &one, const FormattedText &other)
{
    if (one.text.isEmpty() && one.isPlain())
        return other;
    if (other.text.isEmpty() && other.isPlain())
        return one;
    FormattedText result = one;
    const qsizetype offset = one.text.size() + 1;
    result.text += u'\n' + other.text;
    for (TextMark mark : other.marks) {
        mark.start += offset;
        result.marks.append(mark);
    }
    if (!one.lines.isEmpty() || !other.lines.isEmpty()) {
        result.lines.resize(lineCount(one.text));
        result.lines += other.lines;
        result.lines.resize(lineCount(result.text));
    }
    return result;
}

QByteArray toStoredFormat(const FormattedText &formatted)
{
    if (formatted.isPlain())
        return {};
    QJsonObject object;
    QJsonArray marks;
    for (const TextMark &mark : formatted.marks) {
        QJsonArray entry{mark.start, mark.length, static_cast<int>(mark.styles.toInt())};
        if (!mark.link.isEmpty())
            entry.append(mark.link);
        marks.append(entry);
    }
    if (!marks.isEmpty())
        object.insert(QStringLiteral("m"), marks);
    QJsonArray lines;
    for (qsizetype i = 0; i < formatted.lines.size();) {
        const LineStyle line = formatted.lines.at(i);
        qsizetype end = i + 1;
        while (end < formatted.lines.size() && formatted.lines.at(end) == line)
            ++end;
        if (line != LineStyle())
            lines.append(QJsonArray{i, end - i, int(line.kind), int(line.indent), int(line.quote)});
        i = end;
    }
    if (!lines.isEmpty())
        object.insert(QStringLiteral("l"), lines);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

FormattedText fromStoredFormat(const QString &text, const QByteArray &format)
{
    FormattedText result{text, {}, {}};
    if (format.isEmpty())
        return result;
    const QJsonObject object = QJsonDocument::fromJson(format).object();
    const QJsonArray marks = object.value(QStringLiteral("m")).toArray();
    for (const auto &value : marks) {
        const QJsonArray entry = value.toArray();
        if (isWhole(entry, 3))
            result.marks.append({entry.at(0).toInteger(), entry.at(1).toInteger(),
                                 TextStyles::fromInt(entry.at(2).toInt() & allStyles), entry.at(3).toString()});
    }
    const QJsonArray lines = object.value(QStringLiteral("l")).toArray();
    const qsizetype count = lineCount(text);
    for (const auto &value : lines) {
        const QJsonArray entry = value.toArray();
        if (!isWhole(entry, 5))
            continue;
        const qint64 first = entry.at(0).toInteger();
        const qint64 wanted = entry.at(1).toInteger();
        if (first < 0 || first >= count || wanted <= 0)
            continue;
        const auto small = [&entry](qsizetype i) {
            return static_cast<quint8>(std::clamp<qint64>(entry.at(i).toInteger(), 0, 255));
        };
        result.lines.resize(count);
        std::fill_n(result.lines.begin() + first, std::min(wanted, count - first),
                    LineStyle{static_cast<LineKind>(small(2)), small(3), small(4)});
    }
    return normalized(std::move(result));
}

} // namespace campanile::domain
