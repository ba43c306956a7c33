// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importflow.h"

#include "domain/import/builtinprofiles.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/session.h"

namespace campanile::ui {

using domain::ErrorCode;
using domain::ImportProfile;
using domain::Result;

namespace {

constexpr int pollMs = 200;

} // namespace

ImportFlow::ImportFlow(Importer &importer, usecases::CatalogProvider &catalog, const UiContext &context,
                       QObject *parent)
    : QObject(parent)
    , m_importer(importer)
    , m_catalog(catalog)
    , m_context(context)
{
    m_poll.setInterval(pollMs);
    readNames();
    connect(&catalog, &usecases::CatalogProvider::catalogChanged, this, &ImportFlow::readNames);
    connect(&m_poll, &QTimer::timeout, this, &ImportFlow::poll);
    connect(&context.work, &BackgroundWork::changed, this, &ImportFlow::takeFigures);
}

ImportFlow::~ImportFlow()
{
    m_look.cancel();
    m_run.cancel();
}

void ImportFlow::prepare()
{
    if (m_prepared)
        return;
    m_prepared = true;
    readProfiles();
    m_importer.timeZones().then(this, [this](const Result<QStringList> &zones) {
        if (zones) {
            m_zones = *zones;
            Q_EMIT profilesChanged();
        }
    });
}

void ImportFlow::readProfiles()
{
    m_importer.profiles().then(this, [this](const Result<QVector<ImportProfile>> &profiles) {
        if (profiles)
            m_profiles = *profiles;
        else
            Q_EMIT failed(profiles.error());
        Q_EMIT profilesChanged();
    });
}

void ImportFlow::readNames()
{
    const usecases::CatalogPtr catalog = m_catalog.catalog();
    const domain::Organization &organization = catalog->organization();
    m_names.clear();
    for (const domain::Place &place : organization.places)
        m_names[u"place"_qs].append(place.name);
    for (const domain::Team &team : organization.teams)
        m_names[u"team"_qs].append(team.name);
    for (const domain::Department &department : organization.departments)
        m_names[u"department"_qs].append(department.name);
    for (const domain::Agent &agent : organization.agents)
        m_names[u"assignee"_qs].append(agent.name);
    m_draft.setKnownNames(m_names);
    Q_EMIT draftChanged();
}

void ImportFlow::addFiles(const QStringList &paths)
{
    if (m_draft.addFiles(paths))
        lookAgain();
}

void ImportFlow::removeFile(qsizetype index)
{
    m_draft.removeFile(index);
    lookAgain();
}

void ImportFlow::setReading(const ImportReading &reading)
{
    if (m_draft.reading() == reading)
        return;
    m_draft.setReading(reading);
    lookAgain();
}

/// What somebody has decided already holds for the new look, too.
void ImportFlow::lookAgain()
{
    if (m_draft.isEdited())
        m_wanted = m_draft.profile();
    if (m_draft.files().isEmpty()) {
        m_wanted.reset();
        m_look.cancel();
        m_looking = 0;
        Q_EMIT lookingChanged();
        Q_EMIT draftChanged();
        return;
    }
    look(m_wanted);
}

void ImportFlow::look(std::optional<ImportProfile> profile, bool mapsNothing)
{
    m_look.cancel(); // overtaken
    m_looking = ++m_lastLook;
    const bool asked = profile.has_value();
    m_look = m_importer.look(m_draft.paths(), m_draft.reading(), std::move(profile));
    m_look.then(this, [this, number = m_looking, asked, mapsNothing](const Result<ImportLook> &result) {
        looked(number, asked, mapsNothing, result);
    });
    Q_EMIT lookingChanged();
    Q_EMIT draftChanged();
}

void ImportFlow::looked(int number, bool asked, bool mapsNothing, const Result<ImportLook> &result)
{
    if (number != m_looking)
        return;
    m_looking = 0;
    if (result) {
        if (mapsNothing)
            m_draft.takeUnmapped(*result);
        else
            m_draft.take(*result);
        if (asked && !mapsNothing)
            m_wanted = result->profile; // only now: one that does not fit is not tried on further files
    } else if (result.error().code == ErrorCode::MappingIncomplete && !asked) {
        // No profile can take these files as they are: show what is in them, so that somebody can say what it is.
        look(*domain::builtInImportProfile(u"tickets"_qs), true);
        return;
    } else {
        Q_EMIT failed(result.error());
    }
    Q_EMIT lookingChanged();
    Q_EMIT draftChanged();
    checkIfWanted();
}

void ImportFlow::setKind(qsizetype file, domain::ImportTableKind kind)
{
    const QString path = m_draft.files().at(file).path;
    ++m_guessing;
    m_importer.guess(m_draft.files().at(file).sample, ImportDraft::blankTable(kind))
        .then(this, [this, path, kind, look = m_lastLook](const Result<domain::ImportGuess> &guess) {
            --m_guessing;
            const qsizetype index = m_draft.paths().indexOf(path);
            // The file may have been taken away or read in another way meanwhile.
            if (guess && index >= 0 && look == m_lastLook)
                m_draft.setKind(index, kind, *guess);
            Q_EMIT lookingChanged();
            Q_EMIT draftChanged();
            checkIfWanted();
        });
    Q_EMIT lookingChanged();
    Q_EMIT draftChanged();
}

void ImportFlow::chooseProfile(const QString &name)
{
    for (const ImportProfile &profile : std::as_const(m_profiles)) {
        if (profile.name != name)
            continue;
        look(profile);
        return;
    }
}

void ImportFlow::loadProfile(const QString &path)
{
    m_importer.readProfile(path).then(this, [this, session = m_session](const Result<ImportProfile> &profile) {
        if (!profile) {
            Q_EMIT failed(profile.error());
            return;
        }
        m_profiles.removeIf([&profile](const ImportProfile &other) { return other.name == profile->name; });
        m_profiles.prepend(*profile);
        Q_EMIT profilesChanged();
        if (session != m_session)
            return; // it was meant for other files
        m_wanted = *profile;
        if (!m_draft.files().isEmpty())
            look(*profile);
    });
}

void ImportFlow::writeProfile(const QString &path)
{
    m_importer.writeProfile(path, m_draft.profile()).then(this, [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT profileWritten(path);
        else
            Q_EMIT failed(written.error());
    });
}

void ImportFlow::storeProfile(const QString &title)
{
    const ImportProfile profile = m_draft.profileAs(title);
    const auto taken = [this, profile, revision = m_draft.revision()](const Result<void> &stored) {
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        readProfiles();
        if (revision == m_draft.revision()) { // else what was decided meanwhile would be lost
            m_wanted = profile;
            look(profile);
        }
        Q_EMIT profileStored(profile.title);
    };
    m_importer.saveProfile(profile, m_catalog.actor()).then(this, taken);
}

void ImportFlow::editTable(qsizetype table, const std::function<void(DraftTable &)> &change)
{
    change(m_draft.edit(table));
    Q_EMIT draftChanged();
}

void ImportFlow::setValue(qsizetype row, const QString &value)
{
    m_draft.setValue(row, value);
    Q_EMIT draftChanged();
}

void ImportFlow::refreshValues()
{
    m_draft.refreshValues();
    Q_EMIT draftChanged();
}

const usecases::ImportReport *ImportFlow::checked() const
{
    return isCheckCurrent() ? &*m_checked : nullptr;
}

void ImportFlow::check()
{
    if (isLooking()) {
        m_checksAgain = true; // what would be checked now is not what will be shown
        return;
    }
    if (isCheckCurrent() || !m_draft.isComplete() || m_work == Work::Importing)
        return;
    if (m_work == Work::Checking) {
        if (m_runRevision == m_draft.revision() && !m_cancelling)
            return;
        m_checksAgain = true; // this one checks what was decided before
        cancel();
        return;
    }
    run(Work::Checking, {m_draft.importedPaths(), m_draft.profile(), m_draft.reading(), true, {}, m_catalog.actor()});
}

void ImportFlow::checkIfWanted()
{
    if (m_work == Work::None && !isLooking() && std::exchange(m_checksAgain, false))
        check();
}

void ImportFlow::start(const QString &rejectsFile)
{
    if (m_work != Work::None || isLooking() || !m_draft.isComplete())
        return;
    m_result.reset();
    m_rejectsFile = rejectsFile;
    m_wasEmpty = m_context.session.database().tickets == 0;
    run(Work::Importing,
        {m_draft.importedPaths(), m_draft.profile(), m_draft.reading(), false, rejectsFile, m_catalog.actor()});
}

void ImportFlow::run(Work work, const ImportOrder &order)
{
    m_work = work;
    m_cancelling = false;
    m_error.reset();
    m_runRevision = m_draft.revision();
    m_progress = std::make_shared<usecases::ImportProgress>();
    m_shown = std::make_shared<domain::Progress>();
    m_state = {};
    m_pace.restart();
    m_run = m_importer.run(order, m_progress);
    const Phrase title = work == Work::Checking ? Phrase{"Import", QT_TRANSLATE_NOOP("Import", "Check before import")}
                                                : Phrase{"Import", QT_TRANSLATE_NOOP("Import", "Import")};
    m_running =
        m_context.work.start({.title = title, .progress = m_shown, .cancel = [this] { cancel(); }, .countsRows = true});
    m_run.then(this, [this](const Result<usecases::ImportReport> &result) { ended(result); });
    m_poll.start();
    Q_EMIT workChanged();
}

void ImportFlow::ended(const Result<usecases::ImportReport> &result)
{
    poll();
    m_poll.stop();
    m_running.finish();
    const Work work = std::exchange(m_work, Work::None);
    m_cancelling = false;
    // A check of what is decided otherwise by now says nothing, be it good or bad.
    const bool overtaken = work == Work::Checking && m_runRevision != m_draft.revision();
    if (!result) {
        if (!overtaken)
            m_error = result.error();
    } else if (work == Work::Importing) {
        m_result = *result;
        m_checked.reset();
        ++m_reportNumber;
        Q_EMIT imported();
    } else if (!overtaken) {
        m_checked = *result;
        m_checkedRevision = m_runRevision;
        ++m_reportNumber;
        m_draft.addLabels(*result);
    }
    if (m_checksAgain)
        m_error.reset();
    checkIfWanted();
    if (m_work != Work::None)
        return;
    Q_EMIT draftChanged();
    Q_EMIT workChanged();
}

void ImportFlow::cancel()
{
    if (m_work == Work::None || m_cancelling)
        return;
    m_cancelling = true;
    m_run.cancel();
    Q_EMIT workChanged();
}

void ImportFlow::poll()
{
    if (!m_progress)
        return;
    const RunState before = std::exchange(m_state, m_pace.look(*m_progress));
    m_state.rowsPerSecond = before.rowsPerSecond; // see takeFigures()
    m_state.secondsLeft = before.secondsLeft;
    // The status line counts in rows; how many there will be follows from the share of the bytes that are read.
    const qint64 done = m_progress->done.load();
    const qint64 total = m_progress->total.load();
    const bool reading =
        (m_state.stage == usecases::ImportProgress::Tickets || m_state.stage == usecases::ImportProgress::Linked) &&
        done > 0;
    m_shown->done = reading ? m_state.rows : done;
    m_shown->total = reading ? qint64(double(m_state.rows) * double(total) / double(done)) : total;
    m_shown->stage = m_state.stage;
    Q_EMIT progressed();
}

/// Two figures of one thing on one screen would disagree: those of the status line hold, and from the moment when it
/// shows them.
void ImportFlow::takeFigures()
{
    for (const WorkState &work : m_context.work.states()) {
        if (work.number != m_running.number() || m_work == Work::None)
            continue;
        m_state.rowsPerSecond = work.rowsPerSecond;
        m_state.secondsLeft = work.secondsLeft;
        Q_EMIT progressed();
    }
}

void ImportFlow::reset()
{
    if (m_work == Work::Importing)
        return;
    m_look.cancel();
    m_looking = 0;
    cancel();
    m_checksAgain = false;
    ++m_session;
    ++m_lastLook;
    m_draft.clear();
    m_draft.setKnownNames(m_names);
    m_wanted.reset();
    m_checked.reset();
    m_result.reset();
    m_error.reset();
    Q_EMIT lookingChanged();
    Q_EMIT draftChanged();
    Q_EMIT workChanged();
}

} // namespace campanile::ui
