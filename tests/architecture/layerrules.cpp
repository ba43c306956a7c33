// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/layerrules.h"

#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QVector>

#include <functional>

namespace campanile::test {

namespace {

constexpr int maxSourceLines = 600;
constexpr int maxHeaderLines = 160;
constexpr int maxFormLines = 400;

/// The layers of ours that each layer may include, itself included.
const QHash<QString, QSet<QString>> &allowedLayers()
{
    static const QHash<QString, QSet<QString>> layers{
        {u"domain"_qs, {u"domain"_qs}},
        {u"exchange"_qs, {u"exchange"_qs, u"domain"_qs}},
        {u"storage"_qs, {u"storage"_qs, u"domain"_qs}},
        {u"usecases"_qs, {u"usecases"_qs, u"storage"_qs, u"exchange"_qs, u"domain"_qs}},
        {u"ui"_qs, {u"ui"_qs, u"usecases"_qs, u"domain"_qs}},
        {u"cli"_qs, {u"cli"_qs, u"ui"_qs, u"usecases"_qs, u"exchange"_qs, u"domain"_qs}},
        {u"app"_qs, {u"app"_qs, u"ui"_qs, u"usecases"_qs, u"domain"_qs}},
    };
    return layers;
}

/// Folders of the window that every feature may use.
const QSet<QString> &sharedUiFolders()
{
    static const QSet<QString> folders{u"kit"_qs, u"words"_qs};
    return folders;
}

/// "QSqlQuery" and "QtSql/QSqlQuery" → "Sql", as the installed headers say; empty for what is not Qt's.
QString moduleOf(const QString &header)
{
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> all;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &folder : headers.entryList({u"Qt*"_qs}, QDir::Dirs)) {
            for (const QString &name : QDir(headers.filePath(folder)).entryList(QDir::Files))
                all.insert(name, folder.mid(2));
        }
        return all;
    }();
    if (header.contains(u'/'))
        return header.startsWith(u"Qt") ? header.section(u'/', 0, 0).mid(2) : QString();
    return modules.value(header);
}

bool mayUseModule(const QString &layer, const QString &path, const QString &module)
{
    static const QSet<QString> windowModules{u"Gui"_qs,        u"Widgets"_qs, u"Svg"_qs,
                                             u"SvgWidgets"_qs, u"Charts"_qs,  u"PrintSupport"_qs};
    if (module.isEmpty() || module == u"Core")
        return true;
    if (module == u"Sql")
        return layer == u"storage";
    if (module == u"Network")
        return layer == u"app"; // a second start hands its arguments to the first; nothing else talks
    // Words are shared with the command line, which has no window.
    return windowModules.contains(module) &&
           ((layer == u"ui" && !path.startsWith(u"src/ui/words/")) || layer == u"app");
}

QString layerOf(const QString &path)
{
    return path.startsWith(u"src/") ? path.section(u'/', 1, 1) : QString();
}

void checkInclude(const SourceFile &file, const QString &header, bool isOwn, int line, QStringList &found)
{
    const QString layer = layerOf(file.path);
    const auto complain = [&](const QString &what) {
        found.append(u"%1:%2: %3"_qs.arg(file.path, QString::number(line), what));
    };
    if (!isOwn) {
        if (const QString module = moduleOf(header); !mayUseModule(layer, file.path, module))
            complain(u"Qt %1 (<%2>) does not belong in %3"_qs.arg(module, header, layer));
        static const QSet<QString> engines{u"sqlite3.h"_qs, u"libpq-fe.h"_qs};
        if (engines.contains(header) && layer != u"storage")
            complain(u"<%1> does not belong in %2"_qs.arg(header, layer));
        return;
    }
    const QString target = header.section(u'/', 0, 0);
    if (!allowedLayers().contains(target))
        return; // generated: "ui_x.h", "x.moc"
    if (!allowedLayers().value(layer).contains(target)) {
        complain(u"%1 may not include %2 (%3)"_qs.arg(layer, target, header));
        return;
    }
    if (layer != u"ui" || target != u"ui")
        return;
    const QString from = file.path.section(u'/', 2, 2);
    const QString to = header.section(u'/', 1, 1);
    const bool isShared = sharedUiFolders().contains(to);
    if (from != to && !isShared)
        complain(u"ui/%1 may not include ui/%2 (%3)"_qs.arg(from, to, header));
}

/// What stands nowhere, or only in one place.
struct WordRule
{
    QRegularExpression pattern;
    QString why;
    std::function<bool(const SourceFile &)> isAllowed;
};

const QVector<WordRule> &wordRules()
{
    const auto nowhere = [](const SourceFile &) { return false; };
    const auto speaksToPeople = [](const SourceFile &file) {
        return QSet<QString>{u"ui"_qs, u"app"_qs, u"cli"_qs}.contains(layerOf(file.path));
    };
    static const QVector<WordRule> rules{
        {QRegularExpression(u"\\b(SIGNAL|SLOT)\\s*\\("_qs), u"connects name functions"_qs, nowhere},
        {QRegularExpression(u"\\bvoid on_[a-z]\\w*_\\w+\\("_qs), u"connects are written down"_qs, nowhere},
        {QRegularExpression(u"\\b(processEvents|QEventLoop)\\b"_qs), u"no nested event loops"_qs, nowhere},
        {QRegularExpression(u"(\\.|->)exec\\(\\)"_qs), u"no nested event loops"_qs,
         [](const SourceFile &file) {
             return file.path == u"src/app/main.cpp" || layerOf(file.path) == u"storage"; // there a statement is run
         }},
        {QRegularExpression(u"\\bwaitForFinished\\b"_qs), u"only Task waits"_qs,
         [](const SourceFile &file) { return file.path == u"src/domain/base/task.h"; }},
        {QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_qs), u"finish it, or open an issue"_qs, nowhere},
        {QRegularExpression(u"<Q(Message|Input|File|Color|Font)(Box|Dialog)>"_qs), u"questions go through one seam"_qs,
         [](const SourceFile &file) { return file.path == u"src/ui/kit/dialogs.cpp"; }},
        {QRegularExpression(u"\\btr\\(|\\bQT_TR|\\b(QCoreApplication|QObject)::translate\\("_qs),
         u"text for people lives in ui, app and cli"_qs, speaksToPeople},
        {QRegularExpression(u"\"\\s*(SELECT\\b.*\\bFROM|INSERT INTO|UPDATE \\w+ SET|DELETE FROM)\\b"_qs),
         u"SQL lives in storage"_qs, [](const SourceFile &file) { return layerOf(file.path) == u"storage"; }},
    };
    return rules;
}

void checkWords(const SourceFile &file, const QString &line, int number, QStringList &found)
{
    for (const WordRule &rule : wordRules()) {
        const auto match = rule.pattern.match(line);
        if (match.hasMatch() && !rule.isAllowed(file))
            found.append(
                u"%1:%2: “%3”: %4"_qs.arg(file.path, QString::number(number), match.captured(0).trimmed(), rule.why));
    }
}

void checkLines(const SourceFile &file, QStringList &found)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_qs);
    int number = 0;
    for (const QString &line : file.text.split(u'\n')) {
        ++number;
        const auto match = include.match(line);
        if (match.hasMatch())
            checkInclude(file, match.captured(2), match.captured(1) == u"\"", number, found);
        checkWords(file, line, number, found);
    }
    const bool isHeader = file.path.endsWith(u".h");
    const int limit = isHeader ? maxHeaderLines : maxSourceLines;
    if (number > limit + 1)
        found.append(u"%1: %2 lines, at most %3"_qs.arg(file.path).arg(number).arg(limit));
    if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"))
        found.append(u"%1: the first line is the SPDX line"_qs.arg(file.path));
    if (isHeader && !file.text.contains(u"#pragma once"))
        found.append(u"%1: #pragma once is missing"_qs.arg(file.path));
}

} // namespace

QStringList violationsOf(const SourceFile &file)
{
    QStringList found;
    if (!allowedLayers().contains(layerOf(file.path)))
        return {u"%1: belongs to no layer"_qs.arg(file.path)};
    checkLines(file, found);
    return found;
}

QStringList formViolationsOf(const SourceFile &file)
{
    QStringList found;
    if (const qsizetype lines = file.text.count(u'\n'); lines > maxFormLines)
        found.append(u"%1: %2 lines, at most %3"_qs.arg(file.path).arg(lines).arg(maxFormLines));
    // An auto-connected or string-based slot would need no line of ours.
    if (file.text.contains(u"<slot>"))
        found.append(u"%1: connects are written down in code"_qs.arg(file.path));
    return found;
}

QStringList linkViolationsOf(const SourceFile &file)
{
    struct Rule
    {
        QString target;
        QSet<QString> layers;
    };
    static const QVector<Rule> rules{
        {u"Qt6::Sql"_qs, {u"storage"_qs}},
        {u"SQLite::SQLite3"_qs, {u"storage"_qs}},
        {u"PostgreSQL::PostgreSQL"_qs, {u"storage"_qs}},
        {u"Qt6::Widgets"_qs, {u"ui"_qs, u"app"_qs}},
        {u"Qt6::Gui"_qs, {u"ui"_qs, u"app"_qs}},
        {u"Qt6::Charts"_qs, {u"ui"_qs}},
        {u"Qt6::PrintSupport"_qs, {u"ui"_qs}},
        {u"Qt6::Svg"_qs, {u"ui"_qs, u"app"_qs}},
        {u"Qt6::Network"_qs, {u"app"_qs}},
        {u"campanile_storage"_qs, {u"usecases"_qs}},
        {u"campanile_exchange"_qs, {u"usecases"_qs, u"cli"_qs}},
        {u"campanile_usecases"_qs, {u"ui"_qs, u"cli"_qs, u"app"_qs}},
    };
    QStringList found;
    const QString layer = layerOf(file.path);
    QString withoutComments = file.text;
    withoutComments.remove(QRegularExpression(u"#[^\n]*"_qs));
    for (const Rule &rule : rules) {
        const QRegularExpression name(u"(?<![\\w:])"_qs + QRegularExpression::escape(rule.target) + u"(?![\\w:])"_qs);
        if (withoutComments.contains(name) && !rule.layers.contains(layer))
            found.append(u"%1: %2 may not link %3"_qs.arg(file.path, layer, rule.target));
    }
    return found;
}

} // namespace campanile::test
