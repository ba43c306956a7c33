// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVector>

#include <functional>

class QListWidget;
class QTextEdit;

namespace campanile::ui {

/// Somebody who can be named in a note.
struct MentionPerson
{
    QString name;
    QString team; ///< to tell two of one name apart; may be empty
};

/// The people to be named, below the "@" that was typed. The focus stays in the text: arrows choose, Enter and Tab
/// take, Escape closes, and typing on narrows the list.
class MentionPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Whom to offer, asked for each "@"; nobody: it is not offered here.
    using People = std::function<QVector<MentionPerson>()>;

    /// edit must outlive it.
    MentionPopup(QTextEdit &edit, People people);

    [[nodiscard]] QListWidget *list() const { return m_list; }

    static constexpr int mostShown = 50;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void fill(const QString &typed);
    void place();
    void take();
    void step(int by);
    void tell() const;
    void dismiss();
    void retranslate();

    QTextEdit &m_edit;
    People m_people;
    QListWidget *m_list;
    bool m_isTyping = false;
    int m_dismissed = -1; ///< position of an "@" at which it was closed
};

} // namespace campanile::ui
