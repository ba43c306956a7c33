// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticket/subjectorder.h"

#include "domain/base/text.h"

#include <algorithm>
#include <cstring>

namespace campanile::storage {

namespace {

constexpr qsizetype headBytes = 8;
constexpr qsizetype longestKey = 64;
constexpr qint64 memory = 72 * 1024 * 1024;
constexpr qsizetype blockBits = 20;
constexpr qsizetype blockSize = qsizetype(1) << blockBits;
constexpr qsizetype longestLook = 256; ///< letters of a subject: marks and spaces may leave far fewer in the key
constexpr std::size_t batchSize = 4096;
constexpr unsigned checkEvery = 0x10000;

bool isAscii(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

} // namespace

SubjectOrder::SubjectOrder(qint64 tickets)
    : m_keyBytes(std::clamp<qsizetype>(memory / std::max<qint64>(tickets, 1), headBytes, longestKey))
{
    m_entries.reserve(static_cast<std::size_t>(std::clamp<qint64>(tickets, 0, 4'000'000)));
}

void SubjectOrder::add(quint32 id, QByteArrayView subject)
{
    const QByteArrayView start = subject.first(std::min(subject.size(), m_keyBytes));
    if (isAscii(subject.first(std::min<qsizetype>(subject.size(), longestLook)))) {
        // By far the most common kind, and searchKey() does no more to it than this.
        m_key.resize(start.size());
        std::transform(start.begin(), start.end(), m_key.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    } else {
        m_key = domain::searchKey(QString::fromUtf8(subject).left(longestLook)).toUtf8();
    }
    append(id, QByteArrayView(m_key).first(std::min(m_key.size(), m_keyBytes)));
}

void SubjectOrder::append(quint32 id, QByteArrayView key)
{
    Entry entry{0, 0, id};
    for (qsizetype i = 0; i < headBytes; ++i)
        entry.head = entry.head << 8 | (i < key.size() ? static_cast<unsigned char>(key.at(i)) : 0);
    const QByteArrayView rest = key.sliced(std::min(key.size(), headBytes));
    if (m_blocks.empty() || m_used + 1 + rest.size() > blockSize) {
        m_blocks.push_back(std::make_unique<char[]>(blockSize));
        m_used = 0;
    }
    char *place = m_blocks.back().get() + m_used;
    *place = static_cast<char>(rest.size());
    std::memcpy(place + 1, rest.data(), static_cast<std::size_t>(rest.size()));
    entry.place = static_cast<quint32>(((static_cast<qsizetype>(m_blocks.size()) - 1) << blockBits) + m_used);
    m_used += 1 + rest.size();
    m_entries.push_back(entry);
}

QByteArrayView SubjectOrder::tail(const Entry &entry) const
{
    const char *place = m_blocks[entry.place >> blockBits].get() + (entry.place & (blockSize - 1));
    return {place + 1, qsizetype(*place)};
}

void SubjectOrder::finish(const std::function<void(const std::vector<quint32> &ids)> &sink,
                          const std::function<void()> &check)
{
    unsigned compared = 0;
    std::sort(m_entries.begin(), m_entries.end(), [&](const Entry &a, const Entry &b) {
        if (++compared % checkEvery == 0)
            check();
        if (a.head != b.head)
            return a.head < b.head;
        const QByteArrayView left = tail(a);
        const QByteArrayView right = tail(b);
        const int order = std::memcmp(left.data(), right.data(), std::size_t(std::min(left.size(), right.size())));
        if (order != 0)
            return order < 0;
        return left.size() != right.size() ? left.size() < right.size() : a.id < b.id;
    });
    m_blocks.clear();
    std::vector<quint32> batch;
    batch.reserve(batchSize);
    for (const Entry &entry : m_entries) {
        batch.push_back(entry.id);
        if (batch.size() == batchSize) {
            sink(batch);
            batch.clear();
        }
    }
    if (!batch.empty())
        sink(batch);
    m_entries = {};
}

} // namespace campanile::storage
