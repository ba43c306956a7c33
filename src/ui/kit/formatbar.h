// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"

#include <QVector>
#include <QWidget>

class QAction;

namespace campanile::ui {

class MessageEdit;

/// How the letters and lines of an editor look, as buttons and keys; shows what holds at its cursor.
class FormatBar final : public QWidget
{
    Q_OBJECT

public:
    /// The edit must outlive the bar; the keys work while it has the focus.
    explicit FormatBar(MessageEdit &edit, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The address of the link at the cursor, empty for a new one, is to be asked for.
    void linkRequested(const QString &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Look;

    void add(const Look &look);
    void retranslate();
    void refresh();

    MessageEdit &m_edit;
    QVector<QAction *> m_actions; ///< by the table of looks
};

} // namespace campanile::ui
