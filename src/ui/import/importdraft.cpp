// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdraft.h"

#include "domain/base/text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace campanile::ui {

using domain::ImportTable;
using domain::ImportTableKind;

QStringList ImportDraft::paths() const
{
    QStringList paths;
    for (const File &file : m_files)
        paths.append(file.path);
    return paths;
}

QStringList ImportDraft::importedPaths() const
{
    QStringList paths;
    for (const File &file : m_files) {
        if (file.table >= 0)
            paths.append(file.path);
    }
    return paths;
}

bool ImportDraft::addFiles(const QStringList &paths)
{
    bool any = false;
    for (const QString &path : paths) {
        const bool known =
            std::any_of(m_files.begin(), m_files.end(), [&path](const File &file) { return file.path == path; });
        if (known || path.isEmpty())
            continue;
        File file;
        file.path = path;
        m_files.append(file);
        any = true;
    }
    if (any)
        ++m_revision;
    return any;
}

void ImportDraft::removeFile(qsizetype index)
{
    m_files.removeAt(index);
    if (m_files.isEmpty()) {
        m_tables.clear();
        m_base = {};
    }
    ++m_revision;
}

void ImportDraft::setReading(const ImportReading &reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    // What was seen of the files holds no more; should they not be readable like this, nothing of it may be imported.
    for (File &file : m_files)
        file.isLooked = false;
    ++m_revision;
}

void ImportDraft::clear()
{
    const int revision = m_revision + 1;
    *this = ImportDraft();
    m_revision = revision;
}

void ImportDraft::take(const ImportLook &look)
{
    for (qsizetype i = 0; i < m_files.size() && i < look.samples.size(); ++i) {
        File &file = m_files[i];
        file.facts = look.facts.value(i);
        file.sample = look.samples.at(i);
        file.isLooked = true;
        file.table = -1;
    }
    m_base = look.profile;
    ++m_revision;
    m_valuesEdited = false;
    m_kindsEdited = false;
    makeTables(look.plan);
    m_values.reset(look.plan.profile.values, m_names);
    refreshValues();
}

void ImportDraft::makeTables(const domain::ImportPlan &plan)
{
    m_tables.clear();
    QHash<int, int> indexes; // of the profile → of ours
    for (const domain::PlannedFile &planned : plan.files) {
        if (planned.table < 0 || indexes.contains(planned.table))
            continue;
        QVector<ImportTable> guesses;
        QVector<domain::ImportSample> samples;
        QVector<domain::ImportDoubt> doubts;
        for (std::size_t i = 0; i < plan.files.size() && qsizetype(i) < m_files.size(); ++i) {
            if (plan.files[i].table != planned.table)
                continue;
            guesses.append(plan.files[i].bound.table);
            samples.append(m_files.at(qsizetype(i)).sample);
            doubts += plan.files[i].doubts;
            m_files[qsizetype(i)].table = int(m_tables.size());
        }
        indexes.insert(planned.table, int(m_tables.size()));
        m_tables.append(DraftTable(plan.profile.tables.at(planned.table), guesses, samples, doubts));
    }
}

void ImportDraft::takeUnmapped(const ImportLook &look)
{
    take(look);
    m_kindsEdited = true;
}

bool ImportDraft::isLooked() const
{
    return !m_files.isEmpty() &&
           std::all_of(m_files.begin(), m_files.end(), [](const File &file) { return file.isLooked; });
}

DraftTable &ImportDraft::edit(qsizetype table)
{
    ++m_revision;
    return m_tables[table];
}

ImportTable ImportDraft::blankTable(ImportTableKind kind)
{
    ImportTable table;
    table.name = QString(domain::keyOf(domain::importTableKindKeys, kind));
    table.kind = kind;
    table.timeMayBeMissing = kind == ImportTableKind::Tickets;
    table.guessRest = true;
    return table;
}

void ImportDraft::setKind(qsizetype index, ImportTableKind kind, const domain::ImportGuess &guess)
{
    File &file = m_files[index];
    const int before = file.table;
    ImportTable given = blankTable(kind);
    // Recognised by its own header from now on, so that each file keeps its kind whatever the others are.
    given.recognise = file.sample.header;
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_tables.begin(), m_tables.end(),
                           [&name](const DraftTable &table) { return table.name() == name; });
    };
    const QString base = given.name;
    for (int n = 2; isTaken(given.name); ++n)
        given.name = base + u'-' + QString::number(n);
    file.table = int(m_tables.size());
    m_tables.append(DraftTable(given, {guess.table}, {file.sample}, guess.doubts));
    const bool stillUsed =
        std::any_of(m_files.begin(), m_files.end(), [before](const File &other) { return other.table == before; });
    if (before >= 0 && !stillUsed) {
        m_tables.removeAt(before);
        for (File &other : m_files) {
            if (other.table > before)
                --other.table;
        }
    }
    m_kindsEdited = true;
    ++m_revision;
    refreshValues();
}

QVector<domain::ImportSample> ImportDraft::samplesOf(qsizetype table) const
{
    QVector<domain::ImportSample> samples;
    for (const File &file : m_files) {
        if (file.table == table)
            samples.append(file.sample);
    }
    return samples;
}

void ImportDraft::setKnownNames(const KnownNames &names)
{
    m_names = names;
    m_values.reset(m_values.maps(), m_names);
    refreshValues();
}

void ImportDraft::setValue(qsizetype row, const QString &value)
{
    m_values.setValue(row, value);
    m_valuesEdited = true;
    ++m_revision;
}

void ImportDraft::addLabels(const usecases::ImportReport &report)
{
    m_values.add(report);
    m_values.settle();
}

void ImportDraft::refreshValues()
{
    const auto maps = m_values.maps();
    m_values.reset(maps, m_names);
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        m_values.collect(m_tables.at(i), samplesOf(i));
    m_values.settle();
}

bool ImportDraft::isEdited() const
{
    return m_valuesEdited || m_kindsEdited ||
           std::any_of(m_tables.begin(), m_tables.end(), [](const DraftTable &table) { return table.isEdited(); });
}

domain::ImportProfile ImportDraft::profile() const
{
    if (!isEdited())
        return m_base;
    domain::ImportProfile profile = m_base;
    profile.values = m_values.maps();
    QVector<ImportTable> tables;
    for (const DraftTable &table : m_tables)
        tables.append(table.table());
    // Tables of the profile that no file is today stay for another day.
    for (const ImportTable &table : m_base.tables) {
        const bool replaced =
            m_kindsEdited ||
            std::any_of(tables.begin(), tables.end(), [&table](const ImportTable &t) { return t.name == table.name; });
        if (!replaced)
            tables.append(table);
    }
    profile.tables = tables;
    return profile;
}

QString ImportDraft::nameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.toLower().normalized(QString::NormalizationForm_KD)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_')
            name.append(c);
        else if (!c.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    while (!name.isEmpty() && !name.front().isLetterOrNumber())
        name.remove(0, 1);
    if (name.isEmpty()) // in another script: two titles must not become one name
        return u"profile-"_qs +
               QString::fromLatin1(
                   QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
    return name.left(64);
}

domain::ImportProfile ImportDraft::profileAs(const QString &title) const
{
    domain::ImportProfile named = profile();
    named.title = domain::cleanText(title.simplified());
    named.name = nameOf(named.title);
    return named;
}

QVector<ImportDraft::LooseLink> ImportDraft::looseLinks() const
{
    using domain::ImportTarget;
    // What a key may point to.
    const auto kindsOf = [](ImportTarget target) -> QVector<ImportTableKind> {
        switch (target) {
        case ImportTarget::CustomerKey:
            return {ImportTableKind::Customers};
        case ImportTarget::ContactKey:
            return {ImportTableKind::Contacts, ImportTableKind::People};
        case ImportTarget::AssigneeKey:
            return {ImportTableKind::Agents, ImportTableKind::People};
        default:
            return {};
        }
    };
    QVector<LooseLink> links;
    QStringList tables; // each is named once, by the first column that points there
    for (const DraftTable &table : m_tables) {
        for (const ColumnUse &use : table.uses()) {
            const QVector<ImportTableKind> kinds = kindsOf(use.spec.target);
            const bool isHere = std::any_of(m_tables.begin(), m_tables.end(),
                                            [&kinds](const DraftTable &other) { return kinds.contains(other.kind()); });
            const bool isFilled = std::any_of(use.samples.begin(), use.samples.end(),
                                              [](const QString &value) { return !value.trimmed().isEmpty(); });
            const auto known = std::find_if(m_base.tables.begin(), m_base.tables.end(),
                                            [&kinds](const ImportTable &other) { return kinds.contains(other.kind); });
            if (isHere || !isFilled || known == m_base.tables.end() || tables.contains(known->name))
                continue;
            tables.append(known->name);
            links.append({use.column, known->name});
        }
    }
    return links;
}

bool ImportDraft::isGuessed() const
{
    return !m_base.tables.isEmpty() && m_base.tables.constFirst().recognise.isEmpty() &&
           m_base.tables.constFirst().guessRest;
}

bool ImportDraft::holdsTickets() const
{
    return std::any_of(m_files.begin(), m_files.end(), [this](const File &file) {
        return file.table >= 0 && domain::holdsTickets(m_tables.at(file.table).kind());
    });
}

bool ImportDraft::mapsLabels() const
{
    return std::any_of(m_tables.begin(), m_tables.end(), [](const DraftTable &table) {
        return std::any_of(table.uses().begin(), table.uses().end(),
                           [](const ColumnUse &use) { return DraftValues::holdsLabels(use.spec.target); });
    });
}

bool ImportDraft::hasRows() const
{
    return std::any_of(m_files.begin(), m_files.end(), [this](const File &file) {
        return file.table >= 0 && domain::holdsTickets(m_tables.at(file.table).kind()) && !file.sample.rows.isEmpty();
    });
}

bool ImportDraft::isComplete() const
{
    return isLooked() && holdsTickets() && std::all_of(m_tables.begin(), m_tables.end(), [](const DraftTable &table) {
               return table.missing().isEmpty();
           });
}

QString ImportDraft::rejectsFile(const QDateTime &now) const
{
    if (m_files.isEmpty())
        return {};
    const QFileInfo first(m_files.constFirst().path);
    return QString(first.path() + u'/' + first.completeBaseName() + u"-rejected-"_qs +
                   now.toString(u"yyyyMMdd-HHmmss"_qs) + u".csv"_qs);
}

} // namespace campanile::ui
