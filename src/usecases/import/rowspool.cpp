// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/rowspool.h"

#include <QHash>

#include <cstring>
#include <deque>

namespace campanile::usecases {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t parcelCount = 256; // five million rows in parcels of some ten megabytes

/// Stable within a run is enough, but it must not be Qt's seeded hash of another process in a bug report.
quint64 hashOf(QByteArrayView key)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char c : key)
        hash = (hash ^ quint8(c)) * 1099511628211ULL;
    return hash ^ (hash >> 29);
}

template <typename T>
void put(QByteArray &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void putBytes(QByteArray &out, QByteArrayView bytes)
{
    put(out, quint32(bytes.size()));
    out.append(bytes);
}

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView data)
        : m_data(data)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_data.size(); }
    template <typename T>
    T take()
    {
        T value;
        std::memcpy(&value, m_data.data() + m_at, sizeof value);
        m_at += qsizetype(sizeof value);
        return value;
    }
    QByteArrayView takeBytes()
    {
        const auto size = take<quint32>();
        const QByteArrayView bytes = m_data.sliced(m_at, size);
        m_at += size;
        return bytes;
    }

private:
    QByteArrayView m_data;
    qsizetype m_at = 0;
};

} // namespace

RowSpool::RowSpool(qint64 memoryLimit)
    : m_parcels(parcelCount)
    , m_memoryLimit(memoryLimit)
{
}

Result<void> RowSpool::add(QByteArrayView key, quint32 file, qint64 line, domain::ImportCells cells)
{
    QByteArray &out = m_parcels[hashOf(key) % parcelCount].memory;
    const qsizetype before = out.size();
    putBytes(out, key);
    put(out, file);
    put(out, line);
    put(out, quint32(cells.size()));
    for (const QByteArrayView cell : cells)
        putBytes(out, cell);
    m_inMemory += out.size() - before;
    return m_inMemory > m_memoryLimit ? spill() : Result<void>();
}

Result<void> RowSpool::spill()
{
    for (Parcel &parcel : m_parcels) {
        if (parcel.memory.isEmpty())
            continue;
        if (!parcel.file) {
            parcel.file = std::make_unique<QTemporaryFile>();
            if (!parcel.file->open())
                return fail(ErrorCode::FileCannotWrite, {parcel.file->fileTemplate()}, parcel.file->errorString());
        }
        if (parcel.file->write(parcel.memory) != parcel.memory.size())
            return fail(ErrorCode::FileCannotWrite, {parcel.file->fileName()}, parcel.file->errorString());
        parcel.memory = QByteArray();
    }
    m_inMemory = 0;
    return {};
}

Result<QByteArray> RowSpool::load(Parcel &parcel)
{
    if (!parcel.file)
        return std::move(parcel.memory);
    if (!parcel.file->flush() || !parcel.file->seek(0))
        return fail(ErrorCode::FileCannotRead, {parcel.file->fileName()}, parcel.file->errorString());
    QByteArray all = parcel.file->readAll();
    if (all.size() != parcel.file->size())
        return fail(ErrorCode::FileCannotRead, {parcel.file->fileName()}, parcel.file->errorString());
    all.append(parcel.memory);
    parcel.file.reset();
    parcel.memory = QByteArray();
    return all;
}

Result<void> RowSpool::drain(const Sink &sink)
{
    std::vector<QByteArrayView> cells;
    for (Parcel &parcel : m_parcels) {
        const Result<QByteArray> bytes = load(parcel);
        if (!bytes)
            return domain::Failure(bytes.error());
        QHash<QByteArrayView, std::size_t> places;
        std::deque<std::pair<QByteArrayView, RawRows>> groups;
        Unpacker in(*bytes);
        while (!in.atEnd()) {
            const QByteArrayView key = in.takeBytes();
            const auto file = in.take<quint32>();
            const auto line = in.take<qint64>();
            const auto count = in.take<quint32>();
            cells.clear();
            for (quint32 i = 0; i < count; ++i)
                cells.push_back(in.takeBytes());
            auto place = places.constFind(key);
            if (place == places.cend()) {
                place = places.insert(key, groups.size());
                groups.emplace_back(key, RawRows());
            }
            groups[*place].second.add(file, line, cells);
        }
        for (auto &[key, rows] : groups) {
            if (Result<void> done = sink(key, rows); !done)
                return done;
        }
    }
    return {};
}

} // namespace campanile::usecases
