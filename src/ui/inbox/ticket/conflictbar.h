// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace campanile::ui {

class PlainLabel;

/// Both sides of a change that met another one: what happened meanwhile, what was wanted, and the two ways on.
class ConflictBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent = nullptr);

    enum class Kind {
        Change, ///< of a field that is another one now
        Reply,  ///< to what is perhaps not the question any more
    };
    void showConflict(Kind kind, const QString &theirs, const QString &mine);

Q_SIGNALS:
    void applyAgainRequested();
    void keepTheirsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Kind m_kind = Kind::Change;
    PlainLabel *m_title;
    PlainLabel *m_theirsName;
    PlainLabel *m_theirs;
    PlainLabel *m_mineName;
    PlainLabel *m_mine;
    QPushButton *m_again;
    QPushButton *m_keep;
};

} // namespace campanile::ui
