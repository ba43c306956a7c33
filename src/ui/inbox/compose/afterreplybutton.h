// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/status.h"

#include <QToolButton>

#include <optional>

class QMenu;

namespace campanile::ui {

/// What a reply makes of its ticket: chosen once for all replies, or by a macro for the one being written alone.
class AfterReplyButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit AfterReplyButton(QWidget *parent = nullptr);

    /// None: the ticket stays as it is.
    [[nodiscard]] std::optional<domain::Status> status() const { return m_forThis.value_or(m_status); }
    void setStatus(std::optional<domain::Status> status); ///< for this reply and the next ones
    void setStatusForThis(domain::Status status);
    void forgetThis();
    [[nodiscard]] bool isOpen() const; ///< its menu stands there

Q_SIGNALS:
    void chosen(); ///< by the person, for this reply and the next ones

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateState();

    std::optional<domain::Status> m_status = domain::Status::WaitingCustomer;
    std::optional<std::optional<domain::Status>> m_forThis;
    QMenu *m_choices;
};

} // namespace campanile::ui
