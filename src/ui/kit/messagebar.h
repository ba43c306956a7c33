// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "ui/kit/tints.h"

#include <QFrame>

#include <functional>
#include <optional>

class QPushButton;
class QToolButton;

namespace campanile::ui {

class PlainLabel;

/// A message inside the page it belongs to. It stays until it is dismissed or withdrawn; it never covers anything.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Texts are ours (parts of anybody's quoted()).
    /// tone: Information, Good, Warning or Hot. actionText may be empty.
    void showMessage(Tone tone, const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// Shows an error; re-worded by itself when the language changes. Cancelled is not shown.
    void showError(const domain::Error &error, const QString &actionText = {}, std::function<void()> action = {});
    /// Other words for the message that is shown (how far something is), without saying it aloud again.
    void setText(const QString &text);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    PlainLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Tone m_tone = Tone::Information;
    std::function<void()> m_run;
    std::optional<domain::Error> m_error;
};

} // namespace campanile::ui
