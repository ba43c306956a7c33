// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace campanile::ui {

namespace {

// What points somewhere along the line of reading; everything else looks the same from both sides.
constexpr std::array directional{
    QLatin1StringView("go-next"),
    QLatin1StringView("go-previous"),
    QLatin1StringView("edit-undo"),
    QLatin1StringView("edit-redo"),
    QLatin1StringView("mail-reply-sender"),
    QLatin1StringView("go-jump"),
    QLatin1StringView("application-exit"),
    QLatin1StringView("view-list-tree"),
    QLatin1StringView("edit-clear"),
    QLatin1StringView("view-list-details"),
    QLatin1StringView("view-sort-ascending"),
    QLatin1StringView("view-sort-descending"),
    QLatin1StringView("help-contents"),
    QLatin1StringView("media-playback-pause"),
    QLatin1StringView("media-playback-start"),
    QLatin1StringView("format-list-unordered"),
    QLatin1StringView("format-list-ordered"),
    QLatin1StringView("format-text-blockquote"),
};

QString ownFile(const QString &name)
{
    return QStringLiteral(":/icons/campanile/") + name + QStringLiteral(".svg");
}

/// A drawing of colours and filled shapes says nothing in a single ink.
bool isColoured(const QImage &image)
{
    constexpr int opaque = 128;
    constexpr int vivid = 90;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() > opaque && colour.saturation() > vivid)
                return true;
        }
    }
    return false;
}

QImage fromTheme(const QString &name, QSize pixels, qreal scale)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QPixmap found = QIcon::fromTheme(name).pixmap((QSizeF(pixels) / scale).toSize(), scale);
    const QSize real = (found.deviceIndependentSize() * scale).toSize();
    QPainter painter(&image);
    painter.drawPixmap(QRect(QPoint((pixels.width() - real.width()) / 2, (pixels.height() - real.height()) / 2), real),
                       found);
    return image;
}

QImage drawn(const QString &name, QSize pixels, qreal scale)
{
    const bool own = QFile::exists(ownFile(name));
    // Breeze's moon is a grey disc: a blot in one ink, though not coloured.
    const bool blot = name == QLatin1String("weather-clear-night");
    if (QIcon::hasThemeIcon(name) && !blot) {
        const QImage image = fromTheme(name, pixels, scale);
        if (!own || !isColoured(image))
            return image;
    }
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (own) {
        QPainter painter(&image);
        QSvgRenderer(ownFile(name)).render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    }
    return image;
}

/// Drawn once for each size and colour, then kept in the pixmap cache.
QPixmap tinted(const QString &name, QSize size, qreal scale, const QColor &colour, bool mirrored)
{
    const QString key =
        QStringLiteral("campanile/%1/%2x%3@%4/%5/%6/%7")
            .arg(name)
            .arg(size.width())
            .arg(size.height())
            .arg(scale)
            .arg(colour.name(QColor::HexArgb), mirrored ? QStringLiteral("m") : QString(), QIcon::themeName());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = drawn(name, (QSizeF(size) * scale).toSize(), scale);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    if (mirrored)
        image = image.mirrored(true, false);
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool mirrors(const QString &name, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft && std::find(directional.begin(), directional.end(), name) != directional.end();
}

class ThemedIconEngine final : public QIconEngine
{
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, tinted(m_name, rect.size(), painter->device()->devicePixelRatioF(), colour(mode),
                                         mirrors(m_name, QGuiApplication::layoutDirection())));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels.
        QPixmap pixmap = tinted(m_name, (QSizeF(size) / scale).toSize(), scale, colour(mode),
                                mirrors(m_name, QGuiApplication::layoutDirection()));
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(m_name); }
    [[nodiscard]] QString key() const override { return QStringLiteral("campanile"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        return QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                                QPalette::WindowText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(name));
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour,
               Qt::LayoutDirection direction)
{
    const int side = qMin(rect.width(), rect.height());
    const QRect place(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    painter->drawPixmap(
        place, tinted(name, place.size(), painter->device()->devicePixelRatioF(), colour, mirrors(name, direction)));
}

QStringList ownIconNames()
{
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(":/icons/campanile")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

void chooseIconTheme(bool dark)
{
    static const QString system = QStringLiteral("/usr/share/icons");
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(system)) {
        paths.append(system);
        QIcon::setThemeSearchPaths(paths);
    }
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
}

} // namespace campanile::ui
