// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/tints.h"

#include <QApplication>
#include <QEvent>

namespace campanile::ui {

namespace {

/// The desktop's own palette: what QApplication has once nobody sets one.
bool desktopIsDark()
{
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

} // namespace

Theme::Theme(QObject *parent, std::function<bool()> systemIsDark)
    : QObject(parent)
    , m_systemIsDark(systemIsDark ? std::move(systemIsDark) : desktopIsDark)
{
    QApplication::setStyle(new Style);
    qApp->installEventFilter(this);
    apply();
}

Theme::~Theme() = default;

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

QString Theme::keyOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance Theme::fromKey(const QString &key)
{
    if (key == QLatin1String("light"))
        return Appearance::Light;
    return key == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop tells each window that its theme changed; by then the base palette is the new one.
    if (event->type() == QEvent::ThemeChange && m_appearance == Appearance::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemIsDark());
    chooseIconTheme(m_dark);
    QApplication::setPalette(paletteOf(m_dark ? darkTints() : lightTints()));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace campanile::ui
