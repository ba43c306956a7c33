// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

namespace campanile::ui {

/// The sections of the command field's answers, in the order they are shown.
enum class CommandGroup { Tickets, Customers, Articles, Macros, Pages, Actions };
inline constexpr int commandGroupCount = 6;

struct CommandHit
{
    QString id;       ///< stable within its group, keeps the selection while answers arrive: "ticket:10482"
    QString title;    ///< somebody's text is allowed: it is painted visible and isolated
    QString detail;   ///< quieter, behind the title
    QString iconName; ///< freedesktop name
    QString keyText;  ///< "E", or a ticket's number: shown at the far edge
    std::function<void()> run;
    /// A second, quieter line to choose by: our own words, in which parts of anybody's went through quoted(). May be
    /// empty.
    QString below = {};
};

/// Finds things for the command field. Lives in the main thread, answers later: search() only starts the work (on a
/// worker) and must not block. A new search replaces the one before, which is then to be interrupted.
class CommandProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual CommandGroup group() const = 0;
    /// text is trimmed and may be empty (then: what is used most, or nothing). Answer by answered() with the same
    /// number, once or several times (each answer replaces the one before), best first, at most some ten.
    /// What never answers must go, or be asked anew: until then the field says that it is searching.
    virtual void search(const QString &text, int number) = 0;
    /// The field was closed: stop working.
    virtual void cancel() {}

Q_SIGNALS:
    void answered(int number, const QVector<campanile::ui::CommandHit> &hits);
};

} // namespace campanile::ui
