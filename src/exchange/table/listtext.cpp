// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/listtext.h"

namespace campanile::exchange {

namespace {

bool needsQuotes(const QString &element)
{
    return element.isEmpty() || element.contains(u',') || element.contains(u'"') || element.front().isSpace() ||
           element.back().isSpace();
}

} // namespace

QString joinList(const QStringList &elements)
{
    QString text;
    for (const QString &element : elements) {
        if (!text.isEmpty())
            text += QLatin1StringView(", ");
        if (needsQuotes(element)) {
            QString escaped = element;
            escaped.replace(u'"', QLatin1StringView("\"\""));
            text += u'"' + escaped + u'"';
        } else {
            text += element;
        }
    }
    return text;
}

QStringList splitList(QStringView text)
{
    QStringList elements;
    qsizetype at = 0;
    const auto skipSpaces = [&] {
        while (at < text.size() && text[at].isSpace())
            ++at;
    };
    skipSpaces();
    while (at < text.size()) {
        QString element;
        if (text[at] == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] != u'"')
                    element += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    element += text[at++];
                else
                    break;
            }
            // What follows the closing quote up to the comma belongs to nobody's rule; keep it rather than lose it.
            const qsizetype begin = std::min(at + 1, text.size());
            at = text.indexOf(u',', begin);
            at = at < 0 ? text.size() : at;
            element += text.sliced(begin, at - begin).trimmed();
            elements.append(element);
        } else {
            const qsizetype comma = text.indexOf(u',', at);
            const qsizetype end = comma < 0 ? text.size() : comma;
            element = text.sliced(at, end - at).trimmed().toString();
            if (!element.isEmpty())
                elements.append(element);
            at = end;
        }
        ++at;
        skipSpaces();
    }
    return elements;
}

} // namespace campanile::exchange
