// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/jsonstructure.h"

namespace campanile::exchange {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

QString joinPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// Calls member(path, depth) at the value of each member, which must go behind it; objects are entered by calling
/// itself.
template <typename Leaf>
bool walkObject(JsonCursor &cursor, const QString &path, int depthLeft, const Leaf &leaf)
{
    if (depthLeft <= 0)
        return cursor.failWith(ParseReason::NestedTooDeep);
    if (!cursor.take('{'))
        return cursor.failWith(ParseReason::UnexpectedText);
    if (cursor.take('}'))
        return true;
    for (;;) {
        QString key;
        if (!cursor.key(key))
            return false;
        if (!cursor.take(':'))
            return cursor.failWith(cursor.peek() == '\0' ? ParseReason::UnexpectedEnd : ParseReason::UnexpectedText);
        const QString here = joinPath(path, key);
        const bool good =
            cursor.skipSpace() == '{' ? walkObject(cursor, here, depthLeft - 1, leaf) : leaf(cursor, here);
        if (!good)
            return false;
        if (cursor.take('}'))
            return true;
        if (!cursor.take(','))
            return cursor.failWith(cursor.peek() == '\0' ? ParseReason::UnexpectedEnd : ParseReason::UnexpectedText);
    }
}

/// Behind an array; located when its first element is an object.
bool measureArray(JsonCursor &cursor, const QString &path, QVector<LocatedArray> &found, const std::stop_token &stop)
{
    cursor.advance();
    LocatedArray located;
    located.array.path = path;
    located.offset = cursor.offset();
    const bool ofObjects = cursor.skipSpace() == '{';
    bool first = true;
    while (!cursor.take(']')) {
        if (stop.stop_requested() || (!first && !cursor.take(',')))
            return cursor.failWith(cursor.peek() == '\0' ? ParseReason::UnexpectedEnd : ParseReason::UnexpectedText);
        first = false;
        if (!cursor.value(nullptr))
            return false;
        ++located.array.elements;
    }
    located.array.bytes = cursor.offset() - located.offset;
    if (ofObjects)
        found.append(located);
    return true;
}

} // namespace

Result<QVector<LocatedArray>> findArrays(JsonCursor &cursor, int depthLimit, const std::stop_token &stop)
{
    QVector<LocatedArray> found;
    const char first = cursor.skipSpace();
    if (first == '[') {
        cursor.advance();
        found.append({{}, cursor.offset()});
        return found;
    }
    if (first == '{') {
        const bool good = walkObject(cursor, QString(), depthLimit, [&](JsonCursor &at, const QString &path) {
            return at.peek() == '[' ? measureArray(at, path, found, stop) : at.value(nullptr);
        });
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        if (good && cursor.skipSpace() != '\0')
            cursor.failWith(ParseReason::UnexpectedText);
    } else {
        cursor.failWith(first == '\0' ? ParseReason::EmptyFile : ParseReason::NoRecords);
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    std::stable_sort(found.begin(), found.end(),
                     [](const LocatedArray &a, const LocatedArray &b) { return a.array.bytes > b.array.bytes; });
    return found;
}

void JsonColumns::collect(QByteArrayView object, const ReadLimits &limits)
{
    JsonCursor cursor(object, QString(), limits);
    walkObject(cursor, QString(), limits.depth, [this](JsonCursor &at, const QString &path) {
        auto known = m_hasValue.find(path);
        if (known == m_hasValue.end()) {
            known = m_hasValue.insert(path, false);
            m_columns.append(path);
            for (qsizetype dot = path.lastIndexOf(u'.'); dot > 0; dot = path.lastIndexOf(u'.', dot - 1))
                m_objects.insert(path.first(dot));
        }
        *known = *known || at.peek() != 'n';
        return at.value(nullptr);
    });
}

QStringList JsonColumns::names() const
{
    QStringList names;
    for (const QString &column : m_columns) {
        if (m_hasValue.value(column) || !m_objects.contains(column))
            names.append(column);
    }
    return names;
}

} // namespace campanile::exchange
