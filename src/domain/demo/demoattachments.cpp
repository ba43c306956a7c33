// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/demoattachments.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QtEndian>

#include <array>

namespace campanile::domain::demo {

namespace {

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
        table[i] = crc;
    }
    return table;
}();

quint32 crc32(const QByteArray &data)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : data)
        crc = (crc >> 8) ^ crcTable[(crc ^ quint8(c)) & 0xFF];
    return ~crc;
}

quint32 adler32(const QByteArray &data)
{
    quint32 a = 1;
    quint32 b = 0;
    for (const char c : data) {
        a = (a + quint8(c)) % 65521;
        b = (b + a) % 65521;
    }
    return (b << 16) | a;
}

void appendBig(QByteArray &out, quint32 value)
{
    char bytes[4];
    qToBigEndian(value, bytes);
    out.append(bytes, 4);
}

void appendChunk(QByteArray &png, const char *type, const QByteArray &data)
{
    appendBig(png, quint32(data.size()));
    const QByteArray body = QByteArray(type, 4) + data;
    png.append(body);
    appendBig(png, crc32(body));
}

QByteArray logText(const Facts &facts, UtcTime at, Random &random)
{
    static constexpr const char *lines[] = {
        "INFO  widget: loaded",
        "INFO  session: refreshed",
        "WARN  delivery: slow answer, 4212 ms",
        "ERROR sync: HTTP 502, will retry",
        "INFO  sync: page done",
        "ERROR saml: assertion not valid before",
        "WARN  cache: stale entry dropped",
        "INFO  webhook: delivered",
        "ERROR upload: unsupported media type",
        "DEBUG cart: badge placed",
    };
    QByteArray text;
    qint64 ms = toMs(at) - 1'800'000;
    for (int i = random.between(12, 40); i > 0; --i) {
        ms += random.between(40, 60'000);
        text += QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8() + " [" +
                facts.account->shop.toUtf8() + "] " + lines[random.below(std::size(lines))] + '\n';
    }
    return text;
}

QByteArray tableText(const Facts &facts, Random &random)
{
    QByteArray text = "order,date,product,rating,status\r\n";
    static constexpr const char *states[] = {"published", "waiting", "rejected", "missing"};
    for (int i = random.between(8, 60); i > 0; --i) {
        // One number a statement: the order within an expression is the compiler's choice.
        const int order = random.between(104'000, 989'999);
        const int month = random.between(10, 12);
        const int day = random.between(10, 28);
        const int product = random.between(100, 999);
        const int rating = random.between(1, 5);
        const char *state = states[random.below(4)];
        text += QByteArray::number(order) + ',' + QByteArray::number(facts.invoiceYear) + '-' +
                QByteArray::number(month) + '-' + QByteArray::number(day) + ",P-" + QByteArray::number(product) + ',' +
                QByteArray::number(rating) + ',' + state + "\r\n";
    }
    return text;
}

/// A picture like a very small screenshot: a bar, some lines, a box in one colour.
QByteArray picture(Random &random)
{
    const int width = random.between(24, 48);
    const int height = random.between(16, 32);
    const char accent[3] = {char(random.below(256)), char(random.below(256)), char(random.below(256))};
    QByteArray rgb(qsizetype(width) * height * 3, char(0xF4));
    const int boxTop = random.between(6, height - 5);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool bar = y < 3;
            const bool box = y >= boxTop && y < boxTop + 4 && x > width / 2 && x < width - 2;
            const bool line = y % 4 == 1 && y > 4 && x > 2 && x < width / 2 - int(random.below(3));
            for (int c = 0; c < 3; ++c) {
                if (bar || box)
                    rgb[(y * width + x) * 3 + c] = accent[c];
                else if (line)
                    rgb[(y * width + x) * 3 + c] = char(0x60);
            }
        }
    }
    return encodePng(width, height, rgb);
}

} // namespace

QByteArray encodePng(int width, int height, const QByteArray &rgb)
{
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    QByteArray header;
    appendBig(header, quint32(width));
    appendBig(header, quint32(height));
    header.append("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, no interlace
    appendChunk(png, "IHDR", header);
    QByteArray raw;
    for (int y = 0; y < height; ++y) {
        raw.append('\0'); // no filter
        raw.append(rgb.mid(qsizetype(y) * width * 3, qsizetype(width) * 3));
    }
    QByteArray stream("\x78\x01\x01", 3); // zlib, one final stored block
    const quint16 length = quint16(raw.size());
    char sizes[4];
    qToLittleEndian(length, sizes);
    qToLittleEndian(quint16(~length), sizes + 2);
    stream.append(sizes, 4);
    stream.append(raw);
    appendBig(stream, adler32(raw));
    appendChunk(png, "IDAT", stream);
    appendChunk(png, "IEND", {});
    return png;
}

DemoAttachment makeAttachment(const Facts &facts, UtcTime at, Random &random)
{
    DemoAttachment attachment;
    Attachment &info = attachment.info;
    const quint32 kind = random.below(10);
    if (kind < 5) {
        static constexpr const char16_t *names[] = {u"screenshot", u"Screen Shot", u"IMG_", u"צילום מסך", u"checkout"};
        const QString base = QString::fromUtf16(names[random.below(std::size(names))]);
        info.name = base + u' ' + QString::number(random.between(1, 480)) + u".png"_qs;
        info.mediaType = u"image/png"_qs;
        attachment.bytes = picture(random);
    } else if (kind < 8) {
        info.name = u"console-"_qs + QString::number(facts.order) + u".log"_qs;
        info.mediaType = u"text/plain"_qs;
        attachment.bytes = logText(facts, at, random);
    } else {
        info.name = u"reviews-"_qs + QString::number(facts.order) + u".csv"_qs;
        info.mediaType = u"text/csv"_qs;
        attachment.bytes = tableText(facts, random);
    }
    info.size = attachment.bytes.size();
    info.sha256 = QCryptographicHash::hash(attachment.bytes, QCryptographicHash::Sha256);
    return attachment;
}

} // namespace campanile::domain::demo
