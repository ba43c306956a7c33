// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/layerrules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace campanile::test {

namespace {

constexpr int maxSourceLines = 600;
constexpr int maxHeaderLines = 160;

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

/// Beginnings of Qt headers by module; a header that fits none belongs to Qt Core.
QString moduleOf(const QString &header)
{
    static const QRegularExpression sql(u"^(QtSql/|QSql)"_qs);
    static const QRegularExpression network(u"^(QtNetwork/|QNetwork|QTcp|QUdp|QSsl|QHostAddress|QLocalS)"_qs);
    static const QRegularExpression gui(
        u"^(QtGui/"
        u"|QGuiApplication|QPaint|QPainter|QPalette|QFont|QIcon|QPixmap|QImage|QColor|QTextDocument|QTextLayout|"
        "QClipboard|QKeySequence|QStandardItem|QAction$|QShortcut|QWindow|QScreen|QPdf)"_qs);
    static const QRegularExpression widgets(
        u"^(QtWidgets/"
        u"|QWidget|QApplication|QMainWindow|QDialog|QLabel|QPushButton|QToolButton|QAbstractItemView|QTable|QList"
        "View|QTreeView|QStyle|QLayout|QBoxLayout|QHBox|QVBox|QGrid|QForm|QMenu|QScroll|QStacked|QSplitter|QLineEdit|"
        "QTextEdit|QPlainText|QComboBox|QCheckBox|QMessageBox|QFileDialog|QWizard)"_qs);
    static const QRegularExpression charts(u"^(QtCharts/|QChart|QLineSeries|QBarS)"_qs);
    if (sql.match(header).hasMatch())
        return u"Sql"_qs;
    if (network.match(header).hasMatch())
        return u"Network"_qs;
    if (charts.match(header).hasMatch())
        return u"Charts"_qs;
    if (widgets.match(header).hasMatch())
        return u"Widgets"_qs;
    if (gui.match(header).hasMatch())
        return u"Gui"_qs;
    return u"Core"_qs;
}

bool mayUseModule(const QString &layer, const QString &path, const QString &module)
{
    if (module == u"Core")
        return true;
    if (module == u"Sql")
        return layer == u"storage";
    if (module == u"Network")
        return layer == u"app"; // a second start hands its arguments to the first; nothing else talks
    // Words are shared with the command line, which has no window.
    return (layer == u"ui" && !path.startsWith(u"src/ui/words/")) || layer == u"app";
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

void checkLines(const SourceFile &file, QStringList &found)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_qs);
    static const QRegularExpression forbidden(
        u"\\b(SIGNAL|SLOT)\\s*\\(|\\bprocessEvents\\b|\\bQEventLoop\\b|\\bwaitForFinished\\b|\\b(TODO|FIXME|XXX|HACK)\\b"_qs);
    int number = 0;
    for (const QString &line : file.text.split(u'\n')) {
        ++number;
        const auto match = include.match(line);
        if (match.hasMatch())
            checkInclude(file, match.captured(2), match.captured(1) == u"\"", number, found);
        const auto bad = forbidden.match(line);
        const bool isTheOneDoor = file.path == u"src/domain/base/task.h" && bad.captured(0) == u"waitForFinished";
        if (bad.hasMatch() && !isTheOneDoor)
            found.append(u"%1:%2: “%3” is not used here"_qs.arg(file.path, QString::number(number), bad.captured(0)));
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

QStringList linkViolationsOf(const SourceFile &file)
{
    struct Rule
    {
        QString library;
        QSet<QString> layers;
    };
    static const QVector<Rule> rules{
        {u"Qt6::Sql"_qs, {u"storage"_qs}},
        {u"SQLite::SQLite3"_qs, {u"storage"_qs}},
        {u"PostgreSQL::PostgreSQL"_qs, {u"storage"_qs}},
        {u"Qt6::Widgets"_qs, {u"ui"_qs, u"app"_qs}},
        {u"Qt6::Gui"_qs, {u"ui"_qs, u"app"_qs}},
        {u"Qt6::Charts"_qs, {u"ui"_qs}},
        {u"campanile_storage"_qs, {u"usecases"_qs}},
        {u"campanile_exchange"_qs, {u"usecases"_qs, u"cli"_qs}},
        {u"campanile_usecases"_qs, {u"ui"_qs, u"cli"_qs, u"app"_qs}},
    };
    QStringList found;
    const QString layer = layerOf(file.path);
    QString withoutComments = file.text;
    withoutComments.remove(QRegularExpression(u"#[^\n]*"_qs));
    for (const Rule &rule : rules) {
        const QRegularExpression name(u"(?<![\\w:])"_qs + QRegularExpression::escape(rule.library) + u"(?![\\w:])"_qs);
        if (withoutComments.contains(name) && !rule.layers.contains(layer))
            found.append(u"%1: %2 may not link %3"_qs.arg(file.path, layer, rule.library));
    }
    return found;
}

} // namespace campanile::test
