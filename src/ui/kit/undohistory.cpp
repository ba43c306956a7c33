// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/undohistory.h"

#include <algorithm>

namespace campanile::ui {

void UndoHistory::add(int number, const QString &text, QObject *context, std::function<void()> undo)
{
    Q_ASSERT(context && undo);
    connect(context, &QObject::destroyed, this, [this, number] { withdraw(number); });
    m_entries.append({{number, text, QDateTime::currentDateTime()}, std::move(undo)});
    if (m_entries.size() > most)
        m_entries.removeFirst();
    Q_EMIT changed();
}

qsizetype UndoHistory::indexOf(int number) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [number](const Kept &kept) { return kept.entry.number == number; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

void UndoHistory::withdraw(int number)
{
    const qsizetype index = indexOf(number);
    if (index < 0)
        return;
    m_entries.removeAt(index);
    Q_EMIT changed();
}

bool UndoHistory::undo(int number)
{
    const qsizetype index = indexOf(number);
    if (index < 0)
        return false;
    // Gone before it runs: what it shows afterwards must not find itself here.
    const Kept kept = m_entries.takeAt(index);
    Q_EMIT changed();
    kept.undo();
    return true;
}

int UndoHistory::newest() const
{
    return m_entries.isEmpty() ? 0 : m_entries.constLast().entry.number;
}

QVector<UndoHistory::Entry> UndoHistory::entries() const
{
    QVector<Entry> entries;
    for (auto kept = m_entries.crbegin(); kept != m_entries.crend(); ++kept)
        entries.append(kept->entry);
    return entries;
}

} // namespace campanile::ui
