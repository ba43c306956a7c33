// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace campanile::ui {

enum class Appearance { System, Light, Dark };

/// Style, palette and icon theme of the application. One object, made by the composition root after QApplication.
///
/// Widgets never ask it: they paint with tintsOf(palette()) and hear of a switch by QEvent::PaletteChange.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// systemIsDark is replaced by tests; by default it reads the lightness of the palette the desktop gives (Qt 6.4
    /// has no other way).
    explicit Theme(QObject *parent = nullptr, std::function<bool()> systemIsDark = {});
    ~Theme() override;

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setAppearance(Appearance appearance);

    /// "system", "light", "dark": how it is written in the settings and read back.
    [[nodiscard]] static QString keyOf(Appearance appearance);
    [[nodiscard]] static Appearance fromKey(const QString &key);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    std::function<bool()> m_systemIsDark;
    Appearance m_appearance = Appearance::System;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace campanile::ui
