// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "support/uifixture.h"

#include "ui/kit/chips.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

using namespace campanile;

namespace {

int inkIn(const QImage &image, const QRect &rect, const QColor &background)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += image.pixelColor(x, y) == background ? 0 : 1;
    }
    return count;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsAA_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void contrastIsAA()
    {
        QFETCH(bool, dark);
        const ui::Tints &t = dark ? ui::darkTints() : ui::lightTints();
        QCOMPARE(t.dark, dark);
        const auto text = [](const QColor &ink, const QColor &ground, const char *what) {
            QVERIFY2(ui::contrast(ink, ground) >= 4.5,
                     qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                    .arg(QString::fromLatin1(what), ink.name(), ground.name())
                                    .arg(ui::contrast(ink, ground))));
        };
        for (const QColor &ground : {t.window, t.base, t.raised}) {
            text(t.text, ground, "text");
            text(t.secondary, ground, "secondary");
            text(t.accent, ground, "accent");
            for (const auto tone : {ui::Tone::Neutral, ui::Tone::Accent, ui::Tone::Hot, ui::Tone::Warning,
                                    ui::Tone::Good, ui::Tone::Information})
                text(t.tone(tone).ink, ground, "tone");
        }
        for (const auto &tone : t.tones)
            text(tone.ink, tone.soft, "chip");
        text(t.onAccent, t.accent, "primary button");
        text(t.text, t.selection, "selection");
        text(t.text, t.tone(ui::Tone::Accent).soft, "selected row");
        for (const QColor &colour : t.series)
            QVERIFY2(ui::contrast(colour, t.base) >= 3.0, qPrintable(colour.name()));
    }

    void switchesWhileRunning()
    {
        bool systemDark = false;
        ui::Theme theme(nullptr, [&systemDark] { return systemDark; });
        QWidget widget;
        QVERIFY(!ui::tintsOf(widget.palette()).dark);
        theme.setAppearance(ui::Appearance::Dark);
        test::settle();
        QVERIFY(ui::tintsOf(widget.palette()).dark);
        QVERIFY(ui::isDark(QApplication::palette()));
        QCOMPARE(QIcon::themeName(), QStringLiteral("breeze-dark"));

        theme.setAppearance(ui::Appearance::System);
        QVERIFY(!theme.isDark());
        systemDark = true;
        widget.show();
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(&widget, &change);
        QVERIFY2(theme.isDark(), "follows the desktop while it is asked to");
        theme.setAppearance(ui::Appearance::Light);
        QApplication::sendEvent(&widget, &change);
        QVERIFY(!theme.isDark());
    }

    void keysOfAppearances()
    {
        for (const auto appearance : {ui::Appearance::System, ui::Appearance::Light, ui::Appearance::Dark})
            QCOMPARE(ui::Theme::fromKey(ui::Theme::keyOf(appearance)), appearance);
        QCOMPARE(ui::Theme::fromKey(QStringLiteral("nonsense")), ui::Appearance::System);
    }

    void ownIconsCoverEveryNameWeUse()
    {
        const QStringList own = ui::ownIconNames();
        QVERIFY(own.size() > 40);
        const QString before = QIcon::themeName();
        const QString fallback = QIcon::fallbackThemeName();
        QIcon::setThemeName(QStringLiteral("no-such-theme"));
        QIcon::setFallbackThemeName(QStringLiteral("no-such-theme"));
        for (const QString &name : own) {
            const QImage drawn = ui::icon(name).pixmap(QSize(22, 22)).toImage();
            QVERIFY2(!drawn.isNull() && inkIn(drawn, drawn.rect(), QColor(Qt::transparent)) > 5, qPrintable(name));
        }
        QIcon::setThemeName(before);
        QIcon::setFallbackThemeName(fallback);
    }

    void directionalIconsMirror()
    {
        const auto drawn = [](Qt::LayoutDirection direction, const QString &name) {
            QImage image(22, 22, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            ui::paintIcon(&painter, image.rect(), name, Qt::black, direction);
            return image;
        };
        const QImage ltr = drawn(Qt::LeftToRight, QStringLiteral("go-next"));
        QCOMPARE(drawn(Qt::RightToLeft, QStringLiteral("go-next")), ltr.mirrored(true, false));
        QCOMPARE(drawn(Qt::RightToLeft, QStringLiteral("edit-find")),
                 drawn(Qt::LeftToRight, QStringLiteral("edit-find")));
    }

    void figuresStandInColumns()
    {
        const QFontMetricsF metrics(ui::tabular(ui::textFont(ui::TextSize::Normal)));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")), metrics.horizontalAdvance(QStringLiteral("0000")));
        QVERIFY(ui::textFont(ui::TextSize::Small).pointSizeF() < ui::textFont(ui::TextSize::Normal).pointSizeF());
        QVERIFY(ui::textFont(ui::TextSize::Title).pointSizeF() > ui::textFont(ui::TextSize::Normal).pointSizeF());
    }

    /// Whatever language a title is in, it begins at the reading edge of the layout.
    void titlesShareTheReadingEdge_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("mirrored");
        for (const bool mirrored : {false, true}) {
            QTest::addRow("latin %d", mirrored) << "Nobody can sign in" << mirrored;
            QTest::addRow("hebrew %d", mirrored) << "הזמנות כפולות" << mirrored;
        }
    }

    void titlesShareTheReadingEdge()
    {
        QFETCH(QString, text);
        QFETCH(bool, mirrored);
        QImage image(400, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        const bool elided = ui::paintLine(&painter, image.rect(), text, mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        painter.end();
        QVERIFY(!elided);
        const QRect left(0, 0, 60, 30);
        const QRect right(340, 0, 60, 30);
        QVERIFY(inkIn(image, mirrored ? right : left, Qt::white) > 0);
        QCOMPARE(inkIn(image, mirrored ? left : right, Qt::white), 0);
    }

    void longTextsAreElidedAtTheirOwnEnd()
    {
        ui::ElidedLabel label;
        label.setText(QStringLiteral("a very long subject that will not fit into such a narrow label"));
        label.resize(80, 20);
        label.show();
        QVERIFY(label.isElided());
        QVERIFY(label.toolTip().contains(QStringLiteral("narrow label")));
        label.resize(2000, 20);
        QVERIFY(!label.isElided());
        QVERIFY(label.toolTip().isEmpty());
    }

    void hostileTextStaysPlain()
    {
        ui::PlainLabel label;
        label.setText(QStringLiteral("<img src=\"/dev/zero\"><b>x</b>\u202Eevil\u200B"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.text().startsWith(QStringLiteral("<img")));
        QVERIFY(!label.text().contains(QChar(0x202E)));
        QVERIFY(!label.text().contains(QChar(0x200B)));
        const QString tip = ui::plainToolTip(QStringLiteral("<b>bold?</b>"));
        QVERIFY2(!tip.contains(QStringLiteral("<b>")), qPrintable(tip));
        QCOMPARE(ui::plainToolTip(QStringLiteral("plain & simple")), QStringLiteral("plain & simple"));
    }

    void chipsKeepToTheirRow_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("ltr") << false;
        QTest::newRow("rtl") << true;
    }

    void chipsKeepToTheirRow()
    {
        QFETCH(bool, mirrored);
        test::UiFixture ui;
        const auto direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
        QImage image(300, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRect row(50, 5, 200, 30);
        const QVector<ui::Chip> chips{
            ui::tierChip(domain::Tier::T3), ui::statusChip(domain::Status::WaitingRnd), {.text = QString(400, u'x')}};
        const QRect used = ui::paintChipRow(&painter, row, chips, ui::paletteOf(ui::lightTints()), direction);
        painter.end();
        QVERIFY(row.contains(used));
        QVERIFY(used.width() > 50);
        QCOMPARE(mirrored ? used.right() : used.left(), mirrored ? row.right() : row.left());
        QCOMPARE(inkIn(image, QRect(0, 0, 49, 40), Qt::white), 0);
        QCOMPARE(inkIn(image, QRect(251, 0, 49, 40), Qt::white), 0);
    }

    void scoreBarsAddUp()
    {
        QImage image(100, 8, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::paintScoreBar(&painter, image.rect(), {20, 20, 20, 20, 20}, 100, ui::paletteOf(ui::lightTints()),
                          Qt::RightToLeft);
        painter.end();
        QCOMPARE(image.pixelColor(90, 4), ui::lightTints().term(ui::ScoreTerm::Impact));
        QCOMPARE(image.pixelColor(10, 4), ui::lightTints().term(ui::ScoreTerm::Aging));
    }

    void initials()
    {
        QCOMPARE(ui::initialsOf(QStringLiteral("Noa Barak")), QStringLiteral("NB"));
        QCOMPARE(ui::initialsOf(QStringLiteral("  Élodie  van der  Berg ")), QStringLiteral("EB"));
        QCOMPARE(ui::initialsOf(QStringLiteral("יעל לוי")), QStringLiteral("יל"));
        QCOMPARE(ui::initialsOf(QStringLiteral("\u200B ")), QString());
        QCOMPARE(ui::initialsOf(QString::fromUtf8("\xF0\x9D\x92\x9Cx")).isEmpty(), false);
    }
};

CAMPANILE_TEST(ThemeTest)

#include "tst_theme.moc"
