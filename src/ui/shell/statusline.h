// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace campanile::ui {

class BackgroundWork;
class ElidedLabel;
class PlainLabel;
class Session;

/// The quiet line at the bottom: database and how many tickets; work in the background; whether all is saved.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Session &session, BackgroundWork &work, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshDatabase();
    void refreshWork();
    void refreshSaved();

    const Session &m_session;
    BackgroundWork &m_work;
    ElidedLabel *m_database;
    PlainLabel *m_workText;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    PlainLabel *m_saved;
    int m_shownWork = 0;
};

} // namespace campanile::ui
