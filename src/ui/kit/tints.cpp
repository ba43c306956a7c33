// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tints.h"

#include <cmath>

namespace campanile::ui {

namespace {

QColor rgb(quint32 value)
{
    return QColor::fromRgb(QRgb(0xFF000000U | value));
}

// Hues of the score and of the charts follow Okabe and Ito (2008), lightened where the dark theme needs it.
Tints makeLight()
{
    return {.dark = false,
            .window = rgb(0xF4F5F7),
            .base = rgb(0xFFFFFF),
            .raised = rgb(0xFAFBFC),
            .text = rgb(0x1C2127),
            .secondary = rgb(0x5D6771),
            .line = rgb(0xE2E6EB),
            .control = rgb(0xC5CCD4),
            .accent = rgb(0x14695A),
            .onAccent = rgb(0xFFFFFF),
            .selection = rgb(0xC4E5DB),
            .tones = {ToneColours{rgb(0x4C5661), rgb(0xECEFF3)}, ToneColours{rgb(0x14695A), rgb(0xE0F1EC)},
                      ToneColours{rgb(0xA53618), rgb(0xFBE4DC)}, ToneColours{rgb(0x7A5000), rgb(0xFDF0CF)},
                      ToneColours{rgb(0x2B652B), rgb(0xE2F2DF)}, ToneColours{rgb(0x1F5F99), rgb(0xE0EDF8)},
                      ToneColours{rgb(0xFFFFFF), rgb(0x1C2127)}},
            .scoreTerms = {rgb(0xD55E00), rgb(0xE69F00), rgb(0x0072B2), rgb(0xCC79A7), rgb(0x9AA4AE)},
            .series = {rgb(0x0072B2), rgb(0xD55E00), rgb(0xB8578E), rgb(0x00805F), rgb(0xA87400), rgb(0x3E8FBF),
                       rgb(0x6B7580)}};
}

Tints makeDark()
{
    return {.dark = true,
            .window = rgb(0x15181C),
            .base = rgb(0x1C2026),
            .raised = rgb(0x20252C),
            .text = rgb(0xE7EAEE),
            .secondary = rgb(0x9FA9B4),
            .line = rgb(0x2D343C),
            .control = rgb(0x46505B),
            .accent = rgb(0x56BFA6),
            .onAccent = rgb(0x0D1C18),
            .selection = rgb(0x1F4D42),
            .tones = {ToneColours{rgb(0xC0C8D1), rgb(0x2B323A)}, ToneColours{rgb(0x6CCDB5), rgb(0x1B3A33)},
                      ToneColours{rgb(0xFF9B7A), rgb(0x45231A)}, ToneColours{rgb(0xF2C063), rgb(0x3D2E12)},
                      ToneColours{rgb(0x8BCB88), rgb(0x1D3520)}, ToneColours{rgb(0x8FC4F3), rgb(0x1A3148)},
                      ToneColours{rgb(0x15181C), rgb(0xE7EAEE)}},
            .scoreTerms = {rgb(0xF07F2E), rgb(0xF2B63C), rgb(0x4AA3DF), rgb(0xDC93BC), rgb(0x8B96A1)},
            .series = {rgb(0x56B4E9), rgb(0xF0853A), rgb(0xDE95BF), rgb(0x4CC9A4), rgb(0xF0C04A), rgb(0x8FA8F0),
                       rgb(0xA9B3BD)}};
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

const Tints &lightTints()
{
    static const Tints tints = makeLight();
    return tints;
}

const Tints &darkTints()
{
    static const Tints tints = makeDark();
    return tints;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Tints &tintsOf(const QPalette &palette)
{
    return isDark(palette) ? darkTints() : lightTints();
}

QPalette paletteOf(const Tints &t)
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    all(QPalette::Window, t.window);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.base);
    all(QPalette::AlternateBase, t.raised);
    all(QPalette::Text, t.text);
    all(QPalette::PlaceholderText, t.secondary);
    all(QPalette::Button, t.base);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, t.tone(Tone::Hot).ink);
    all(QPalette::Light, t.dark ? t.control : t.base);
    all(QPalette::Midlight, t.line);
    all(QPalette::Mid, t.control);
    all(QPalette::Dark, t.dark ? t.window : t.control);
    all(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.secondary);
    all(QPalette::Highlight, t.selection);
    all(QPalette::HighlightedText, t.text);
    all(QPalette::Link, t.accent);
    all(QPalette::LinkVisited, t.accent);
    all(QPalette::ToolTipBase, t.dark ? t.raised : t.text);
    all(QPalette::ToolTipText, t.dark ? t.text : t.base);
    const QColor faint = mixed(t.secondary, t.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return palette;
}

Tone toneOf(domain::Status status)
{
    switch (status) {
    case domain::Status::New:
        return Tone::Accent;
    case domain::Status::Open:
        return Tone::Information;
    case domain::Status::WaitingCustomer:
    case domain::Status::WaitingOther:
        return Tone::Warning;
    case domain::Status::WaitingRnd:
        return Tone::Information;
    case domain::Status::Resolved:
        return Tone::Good;
    case domain::Status::Closed:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(domain::Tier tier)
{
    return tier == domain::Tier::T3 ? Tone::Strong : tier == domain::Tier::T2 ? Tone::Information : Tone::Neutral;
}

Tone toneOf(domain::Priority priority)
{
    return priority == domain::Priority::Urgent ? Tone::Hot
           : priority == domain::Priority::High ? Tone::Warning
                                                : Tone::Neutral;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace campanile::ui
