// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>

namespace campanile::ui {

namespace {

bool figuresAreEven(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

QFont evenFont(const QFont &font)
{
    if (figuresAreEven(font))
        return font;
    static const QStringList evenFamilies{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                          QStringLiteral("Liberation Sans")};
    for (const QString &family : evenFamilies) {
        QFont even = font;
        even.setFamilies({family});
        if (QFontInfo(even).family().startsWith(family) && figuresAreEven(even))
            return even;
    }
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(QFontInfo(font).pointSizeF());
    fixed.setWeight(font.weight());
    return fixed;
}

} // namespace

QFont textFont(TextSize size, bool strong)
{
    QFont font = QApplication::font();
    const qreal factor = size == TextSize::Small ? 0.88 : size == TextSize::Title ? 1.3 : 1.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(strong || size == TextSize::Title ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont tabular(const QFont &font)
{
    // Asked for while painting; measuring ten figures each time would be seen.
    static QHash<QString, QFont> known;
    const QString key = font.key();
    const auto it = known.constFind(key);
    return it != known.cend() ? *it : *known.insert(key, evenFont(font));
}

} // namespace campanile::ui
