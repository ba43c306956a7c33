// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/presence/presencemark.h"

#include <QWidget>

namespace campanile::ui {

class PlainLabel;

/// Who else has the ticket open, before anything is written to it twice; hidden while nobody has.
class PresenceLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PresenceLine(QWidget *parent = nullptr);
    void setMark(const PresenceMark &mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    bool m_isWriting = false;
};

} // namespace campanile::ui
