// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/draftvalues.h"
#include "ui/import/importer.h"

namespace campanile::ui {

/// Everything that is decided about an import before it starts; the state behind the wizard, without widgets.
///
/// Files are looked at by the engine; what it finds is taken in by take(), and from then on the draft holds its own
/// copy of the profile, which people change. revision() grows with every change that could change the result, so that a
/// dry run that is out of date can be told.
class ImportDraft
{
public:
    struct File
    {
        QString path;
        ImportFileFacts facts;
        domain::ImportSample sample;
        int table = -1;        ///< index into tables(); -1: not recognised, it will be left out
        bool isLooked = false; ///< facts and sample are there
    };

    [[nodiscard]] const QVector<File> &files() const { return m_files; }
    [[nodiscard]] QStringList paths() const;
    /// Those that are a table; the others are left out.
    [[nodiscard]] QStringList importedPaths() const;
    /// Paths that are there already are skipped; answers whether any was new.
    bool addFiles(const QStringList &paths);
    void removeFile(qsizetype index);
    [[nodiscard]] const ImportReading &reading() const { return m_reading; }
    void setReading(const ImportReading &reading);

    /// Forgets everything but what goes on counting: no revision comes again.
    void clear();
    /// The result of looking at exactly these files.
    void take(const ImportLook &look);
    /// Facts and first rows only, for files that no profile fits yet; each becomes a table of tickets.
    void takeUnmapped(const ImportLook &look);
    [[nodiscard]] bool isLooked() const;

    [[nodiscard]] const QVector<DraftTable> &tables() const { return m_tables; }
    /// For changes; counts as one.
    [[nodiscard]] DraftTable &edit(qsizetype table);
    /// The file is another kind of table: its columns are mapped anew from the guess.
    void setKind(qsizetype file, domain::ImportTableKind kind, const domain::ImportGuess &guess);
    /// What to guess from for setKind().
    [[nodiscard]] static domain::ImportTable blankTable(domain::ImportTableKind kind);
    [[nodiscard]] QVector<domain::ImportSample> samplesOf(qsizetype table) const;

    void setKnownNames(const KnownNames &names);
    [[nodiscard]] const DraftValues &values() const { return m_values; }
    void setValue(qsizetype row, const QString &value);
    /// Labels that only a look at all rows could find.
    void addLabels(const usecases::ImportReport &report);
    /// Looks again what labels there are, after columns have changed.
    void refreshValues();

    [[nodiscard]] const QString &profileName() const { return m_base.name; }
    [[nodiscard]] const domain::ImportProfile &baseProfile() const { return m_base; }
    /// As it will be run: the chosen profile with everything that was decided here.
    [[nodiscard]] domain::ImportProfile profile() const;
    /// The same under a name of its own, to be stored.
    [[nodiscard]] domain::ImportProfile profileAs(const QString &title) const;
    /// "Zendesk EU 2" → "zendesk-eu-2"; "profile-" and figures of its own where no letter can be kept.
    [[nodiscard]] static QString nameOf(const QString &title);
    [[nodiscard]] bool isEdited() const;

    /// Columns that hold keys of a table that the profile knows and no file is: "organization_id" without
    /// organizations.
    struct LooseLink
    {
        QString column;
        QString table; ///< as the profile calls it
    };
    [[nodiscard]] QVector<LooseLink> looseLinks() const;
    /// What the columns are was guessed: no profile knows such files.
    [[nodiscard]] bool isGuessed() const;

    [[nodiscard]] bool holdsTickets() const;
    /// Nothing that is needed is missing.
    /// Some column holds what the step "Values" is about, whether or not it is filled.
    [[nodiscard]] bool mapsLabels() const;
    /// Some row of a file with tickets can be read.
    [[nodiscard]] bool hasRows() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] int revision() const { return m_revision; }
    /// Beside the first file: "tickets-rejected-20261122-1252.csv".
    [[nodiscard]] QString rejectsFile(const QDateTime &now) const;

private:
    void makeTables(const domain::ImportPlan &plan);

    QVector<File> m_files;
    ImportReading m_reading;
    domain::ImportProfile m_base; ///< as it was chosen
    QVector<DraftTable> m_tables; ///< those that files are of
    DraftValues m_values;
    KnownNames m_names;
    bool m_valuesEdited = false;
    bool m_kindsEdited = false;
    int m_revision = 0;
};

} // namespace campanile::ui
