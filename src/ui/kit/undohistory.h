// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QVector>

#include <functional>

namespace campanile::ui {

/// What was done in this window and can be taken back, newest first, the last fifty: Ctrl+Z goes through it, and the
/// list of it lets choose. Each is taken back once at most.
class UndoHistory final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        int number = 0;
        QString text; ///< what was done, as it was said then
        QDateTime at;
    };

    static constexpr qsizetype most = 50;

    using QObject::QObject;

    /// number: higher than any before. context is what undo works on: the entry goes with it.
    void add(int number, const QString &text, QObject *context, std::function<void()> undo);
    void withdraw(int number);
    /// False where it was taken back already, or went.
    bool undo(int number);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] bool contains(int number) const { return indexOf(number) >= 0; }
    /// 0 without one.
    [[nodiscard]] int newest() const;
    [[nodiscard]] QVector<Entry> entries() const;

Q_SIGNALS:
    void changed();

private:
    struct Kept
    {
        Entry entry;
        std::function<void()> undo;
    };

    [[nodiscard]] qsizetype indexOf(int number) const;

    QVector<Kept> m_entries; ///< oldest first
};

} // namespace campanile::ui
