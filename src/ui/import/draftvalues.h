// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/drafttable.h"
#include "usecases/import/importreport.h"

#include <QHash>

namespace campanile::ui {

/// One label of the source and what it means here.
struct DraftLabel
{
    QString map;           ///< of importValueMapNames()
    QString label;         ///< as the source writes it
    qint64 rows = 0;       ///< how many rows have it; 0: not counted
    bool allRows = false;  ///< counted over whole files, not only their first rows
    QString value;         ///< what it becomes: a key of the enumeration or a name of ours; empty: not known, or new
    bool isChosen = false; ///< by the profile or a person, not by the common words

    bool operator==(const DraftLabel &) const = default;
};

/// The names that exist here already, by value map ("place", "team", "department", "assignee").
using KnownNames = QHash<QString, QStringList>;

/// What the labels of a source mean. Unknown ones come first.
class DraftValues
{
public:
    /// maps: of the profile.
    void reset(const QMap<QString, domain::ImportValueMap> &maps, const KnownNames &names);
    /// Looks for labels in the first rows of a table's files. The profile's tables are the ones to be imported.
    void collect(const DraftTable &table, const QVector<domain::ImportSample> &samples);
    /// Adds what was found in all rows.
    void add(const usecases::ImportReport &report);
    /// Whether its values are labels that can be translated.
    [[nodiscard]] static bool holdsLabels(domain::ImportTarget target);
    /// Works out what each label means, and sorts. Call after collecting.
    void settle();

    [[nodiscard]] const QVector<DraftLabel> &labels() const { return m_labels; }
    /// Not known and, where names can be created, not even that: its field will stay empty.
    [[nodiscard]] static bool isUnknown(const DraftLabel &label);
    /// A name that is not here yet: it will be created.
    [[nodiscard]] static bool isNew(const DraftLabel &label);
    [[nodiscard]] qsizetype unknownCount() const;
    [[nodiscard]] qsizetype newCount() const;

    /// value: one of choices(), or empty to take the person's choice back.
    void setValue(qsizetype row, const QString &value);
    [[nodiscard]] QStringList choices(const QString &map) const;
    [[nodiscard]] const QMap<QString, domain::ImportValueMap> &maps() const { return m_maps; }

private:
    struct Place
    {
        QString map;
        QString key; ///< the label as labels are compared
        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed) noexcept { return qHashMulti(seed, place.map, place.key); }
    };

    void count(const QString &map, const QString &label, qint64 rows, bool allRows);
    [[nodiscard]] QString meaning(const DraftLabel &label) const;
    [[nodiscard]] std::optional<QString> chosen(const DraftLabel &label) const;

    QMap<QString, domain::ImportValueMap> m_maps;
    KnownNames m_names;
    QVector<DraftLabel> m_labels;
    QHash<Place, qsizetype> m_places;
};

} // namespace campanile::ui
