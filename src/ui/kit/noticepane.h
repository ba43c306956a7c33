// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace campanile::ui {

class PlainLabel;

/// The middle of an empty, loading or failed view: mark, title, words, bar, details, button. Used by StateView.
class NoticePane final : public QWidget
{
    Q_OBJECT

public:
    struct Notice
    {
        QString iconName;
        QString title;
        QString words;
        QString details; ///< what the library said, behind "Details"
        QString button;
        bool showsBar = false;
        bool alarming = false;
    };

    explicit NoticePane(QWidget *parent = nullptr);
    void show(const Notice &notice);
    void setPercent(int percent);

Q_SIGNALS:
    void pressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshMark();
    void retranslate();

    Notice m_notice;
    PlainLabel *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_button;
    QPushButton *m_more;
    PlainLabel *m_details;
};

} // namespace campanile::ui
