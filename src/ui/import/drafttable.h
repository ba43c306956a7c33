// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importplan.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace campanile::ui {

/// How sure it is what a column becomes.
enum class Certainty {
    Given,   ///< the profile says it
    Chosen,  ///< a person did
    Guessed, ///< by its name and values
    Unsure,  ///< guessed, but not all values fit
    Secret,  ///< left out: looks like identity or card numbers
    Unused,  ///< left out: nobody says what it is
};

/// One column of the files and what becomes of it. A column may be used twice: then it has two of these.
struct ColumnUse
{
    domain::ImportColumn spec; ///< its names hold the column; target Ignored: left out
    QString column;            ///< as the file writes it
    QStringList samples;       ///< the first different values
    Certainty certainty = Certainty::Unused;
    bool looksSecret = false;

    [[nodiscard]] bool isUsed() const { return spec.target != domain::ImportTarget::Ignored; }
};

/// One table of the import while it is being decided: the columns of all files that are it. No widgets.
class DraftTable
{
public:
    DraftTable() = default;
    /// given: as the profile has it. guesses: the same with what was guessed for each file. samples: its files; they
    /// are read, not kept. doubts: of all its files.
    DraftTable(const domain::ImportTable &given, const QVector<domain::ImportTable> &guesses,
               const QVector<domain::ImportSample> &samples, const QVector<domain::ImportDoubt> &doubts);

    [[nodiscard]] const QString &name() const { return m_table.name; }
    [[nodiscard]] domain::ImportTableKind kind() const { return m_table.kind; }
    [[nodiscard]] const QVector<ColumnUse> &uses() const { return m_uses; }
    [[nodiscard]] const QByteArray &zone() const { return m_table.zone; }
    /// Doubts that nobody has answered yet.
    [[nodiscard]] const QVector<domain::ImportDoubt> &doubts() const { return m_doubts; }
    [[nodiscard]] bool isEdited() const { return m_edited; }

    /// A target that may be there only once is taken from the column that had it.
    void setTarget(qsizetype row, domain::ImportTarget target);
    /// For custom and reported fields: what people read, and the kind of value.
    void setField(qsizetype row, const QString &title);
    void setType(qsizetype row, domain::ImportValueType type);
    /// The column once more, below; its target is still to be chosen. Answers its row.
    qsizetype useTwice(qsizetype row);
    void setZone(const QByteArray &zone);
    /// Answers the question about day and month of a column: the order of the formats it was asked with.
    void setTimes(const QString &column, const QStringList &formats);
    [[nodiscard]] QStringList timesOf(const QString &column) const;
    /// The doubt needs no answer any more.
    void settle(domain::ImportDoubtKind kind, const QString &column);

    /// Targets without which the rows cannot be imported and that no column has.
    [[nodiscard]] QVector<domain::ImportTarget> missing() const;
    /// Whether any column holds times, so that the zone matters.
    [[nodiscard]] bool hasTimes() const;
    /// The first filled values of a column.
    [[nodiscard]] QStringList samplesOf(const QString &column) const;

    /// As it will be imported: nothing is guessed any more.
    [[nodiscard]] domain::ImportTable table() const;

    /// The targets that a column of such a table can have, in the order in which they are offered; Ignored first.
    [[nodiscard]] static QVector<domain::ImportTarget> targets(domain::ImportTableKind kind);

private:
    void addUses(const QStringList &header, const QVector<domain::ImportTable> &guesses);
    void addSamples(const QVector<domain::ImportSample> &samples);
    void settleAnswered(const ColumnUse &use);
    void giveFieldKey(qsizetype row);

    domain::ImportTable m_table; ///< columns: those that no file has
    QVector<ColumnUse> m_uses;
    QVector<domain::ImportDoubt> m_doubts;
    bool m_edited = false;
};

/// Several columns may go there.
[[nodiscard]] bool mayRepeat(domain::ImportTarget target);
/// Needs a name of its own.
[[nodiscard]] bool isOwnField(domain::ImportTarget target);
[[nodiscard]] bool isTimeTarget(domain::ImportTarget target);

} // namespace campanile::ui
