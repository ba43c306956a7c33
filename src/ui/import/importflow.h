// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importdraft.h"
#include "ui/import/runpace.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/uicontext.h"
#include "usecases/catalog/catalogprovider.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace campanile::ui {

/// The work behind the wizard: looks at files, checks, imports. It outlives the wizard's window, so that this can be
/// closed and opened again while work goes on. Main thread only; everything that takes time goes through the Importer.
class ImportFlow final : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, Checking, Importing };
    enum class Outcome { None, Done, Failed };

    /// All outlive the flow.
    ImportFlow(Importer &importer, usecases::CatalogProvider &catalog, const UiContext &context,
               QObject *parent = nullptr);
    ~ImportFlow() override;

    [[nodiscard]] const ImportDraft &draft() const { return m_draft; }
    [[nodiscard]] const QVector<domain::ImportProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const QStringList &timeZones() const { return m_zones; }
    /// Reads profiles and zones once; when the wizard is shown first.
    void prepare();
    /// The names of the moment.
    [[nodiscard]] usecases::CatalogPtr catalog() const { return m_catalog.catalog(); }

    // Files
    void addFiles(const QStringList &paths);
    void removeFile(qsizetype index);
    void setReading(const ImportReading &reading);
    void setKind(qsizetype file, domain::ImportTableKind kind);
    /// Files are being read again, or what a file's columns are is being found out: the draft is about to change.
    [[nodiscard]] bool isLooking() const { return m_looking > 0 || m_guessing > 0; }

    // Profile and mapping
    void chooseProfile(const QString &name);
    void loadProfile(const QString &path);
    void writeProfile(const QString &path);
    void storeProfile(const QString &title);
    /// Changes one table and tells everybody.
    void editTable(qsizetype table, const std::function<void(DraftTable &)> &change);
    void setValue(qsizetype row, const QString &value);
    /// Labels may be others after columns have changed.
    void refreshValues();

    // Dry run
    /// Starts one unless it runs already or its result still holds; while files are looked at, as soon as that is done.
    void check();
    [[nodiscard]] bool isCheckCurrent() const
    {
        return m_checked && m_checkedRevision == m_draft.revision() && !isLooking();
    }
    /// Null while there is none that still holds.
    [[nodiscard]] const usecases::ImportReport *checked() const;

    // Import
    /// Refused while something runs, is looked at or is missing.
    void start(const QString &rejectsFile);
    /// Null until it is done.
    [[nodiscard]] const usecases::ImportReport *result() const { return m_result ? &*m_result : nullptr; }
    [[nodiscard]] const QString &rejectsFile() const { return m_rejectsFile; }
    /// Another one for each report of a check or an import, to tell whether the one that is shown is the last.
    [[nodiscard]] int reportNumber() const { return m_reportNumber; }

    /// Before the last import there was no ticket.
    [[nodiscard]] bool filledEmptyDatabase() const { return m_wasEmpty; }

    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }
    [[nodiscard]] const RunState &state() const { return m_state; }
    /// The last error of checking or importing; none after success. Cancelled is one, too.
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    void cancel();
    /// Forgets everything, for the next import. Not while one runs.
    void reset();

Q_SIGNALS:
    void draftChanged();
    void profilesChanged();
    void lookingChanged();
    /// Looking at files or a profile failed.
    void failed(const campanile::domain::Error &error);
    void profileStored(const QString &title);
    void profileWritten(const QString &path);
    void workChanged(); ///< began, ended, is being cancelled
    void progressed();
    void imported(); ///< tickets have arrived

private:
    void look(std::optional<domain::ImportProfile> profile, bool mapsNothing = false);
    void checkIfWanted();
    void looked(int number, bool asked, bool mapsNothing, const domain::Result<ImportLook> &result);
    void lookAgain();
    void readProfiles();
    void readNames();
    void run(Work work, const ImportOrder &order);
    void ended(const domain::Result<usecases::ImportReport> &result);
    void poll();
    void takeFigures();

    Importer &m_importer;
    usecases::CatalogProvider &m_catalog;
    UiContext m_context;
    ImportDraft m_draft;
    QVector<domain::ImportProfile> m_profiles;
    QStringList m_zones;
    KnownNames m_names;
    bool m_prepared = false;

    domain::Task<ImportLook> m_look;
    int m_looking = 0; ///< number of the look that is awaited; 0: none
    int m_lastLook = 0;
    int m_guessing = 0; ///< guesses of kinds that are awaited
    int m_session = 0;  ///< grows when everything is forgotten; answers to older questions are not taken
    std::optional<domain::ImportProfile> m_wanted; ///< the profile somebody chose, for further files

    domain::Task<usecases::ImportReport> m_run;
    Work m_work = Work::None;
    RunningWork m_running;
    int m_runRevision = 0;
    bool m_cancelling = false;
    bool m_checksAgain = false; ///< when the check that is being stopped, or the look, has ended
    int m_reportNumber = 0;
    usecases::ImportProgressPtr m_progress;
    domain::ProgressPtr m_shown; ///< the same in rows, for the status line
    RunPace m_pace;
    RunState m_state;
    QTimer m_poll;
    std::optional<usecases::ImportReport> m_checked;
    int m_checkedRevision = -1;
    std::optional<usecases::ImportReport> m_result;
    std::optional<domain::Error> m_error;
    QString m_rejectsFile;
    bool m_wasEmpty = false;
};

} // namespace campanile::ui
