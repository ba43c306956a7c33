// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace campanile::ui {

class NoticePane;

/// A view's four states in one place: full, empty, loading, failed.
///
/// Nothing jumps: loading keeps what was there for 200 ms, and then shows itself in the same place; a refresh of
/// shown data is best done without a state change at all. Texts are ours (parts of anybody's quoted()); the owner gives
/// them again on LanguageChange. Errors are kept as codes and re-worded by the view itself.
class StateView final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Content, Empty, Loading, Failed };
    Q_ENUM(State)

    explicit StateView(QWidget *parent = nullptr);

    /// The widget of the full state; the view owns it.
    void setContent(QWidget *content);
    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] State state() const { return m_state; }

    void showContent();
    /// title says what is not there, hint what to do next; actionText makes a button (actionTriggered), may be empty.
    void showEmpty(const QString &title, const QString &hint, const QString &actionText = {},
                   const QString &iconName = {});
    /// text says what is being done; cancellable shows a button (cancelRequested).
    void showLoading(const QString &text, bool cancellable = false);
    /// 0 … 100, or -1 while unknown.
    void setLoadingPercent(int percent);
    /// what: what could not be done ("The list could not be loaded"); the why comes from the error.
    void showFailed(const QString &what, const domain::Error &error);

Q_SIGNALS:
    void actionTriggered();
    void cancelRequested();
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void enter(State state);
    void refreshFailure();

    QStackedLayout *m_stack;
    NoticePane *m_notice;
    QWidget *m_content = nullptr;
    QTimer m_delay;
    State m_state = State::Content;
    QString m_failedWhat;
    domain::Error m_error;
};

} // namespace campanile::ui
