// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chips.h"

#include <QAbstractButton>

namespace campanile::ui {

/// A ticket in one line that leads to it: when, what, and its status at the far edge. The subject is elided.
class TicketLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TicketLink(QWidget *parent = nullptr);

    /// when: our words; subject: somebody's text, or our own words for none. whenWidth: so that the subjects of several
    /// stand below each other.
    void setTicket(const QString &when, const QString &subject, Origin origin, const Chip &status, int whenWidth);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Of the font that the time is written in.
    [[nodiscard]] static int widthOf(const QString &when);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_when;
    QString m_subject;
    Origin m_origin = Origin::Foreign;
    Chip m_status;
    int m_whenWidth = 0;
};

} // namespace campanile::ui
