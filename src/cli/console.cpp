// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "cli/command.h"
#include "ui/words/errorwords.h"
#include "ui/words/queryvaluewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace campanile::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int signal)
{
    // The second one is meant: then the default applies again and ends the process.
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

QString withoutIsolates(QString text)
{
    constexpr std::array isolates{QChar(0x2068), QChar(0x2069)};
    text.removeIf([&](QChar c) { return std::find(isolates.begin(), isolates.end(), c) != isolates.end(); });
    return text;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(campanile::cli::Console)
};

void write(std::FILE *file, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), file);
    std::fflush(file);
}

} // namespace

void printOut(const QString &text)
{
    write(stdout, text + u'\n');
}

void printError(const QString &text)
{
    write(stderr, (QLocale().textDirection() == Qt::LeftToRight ? withoutIsolates(text) : text) + u'\n');
}

int reportError(const domain::Error &error)
{
    printError(u"campanile-cli: "_qs + ui::errorText(error));
    if (!error.technical.isEmpty())
        printError(u"  "_qs + error.technical);
    return Failed;
}

int reportQueryError(const domain::Error &error, const QString &query)
{
    if (error.code != domain::ErrorCode::QueryInvalid)
        return reportError(error);
    const QString text = ui::unknownWordText(error, query, {}, true);
    printError(u"campanile-cli: "_qs + (text.isEmpty() ? ui::errorText(error) : text));
    const qsizetype position = error.args.value(1).toLongLong();
    const qsizetype length = std::max<qsizetype>(1, error.args.value(2).toLongLong());
    printError(u"  "_qs + query);
    printError(u"  "_qs + QString(position, u' ') + QString(length, u'^'));
    return WrongUsage;
}

QString ticketsText(qint64 count)
{
    return Words::tr("%Ln ticket(s)", nullptr, static_cast<int>(count));
}

QString eventsText(qint64 count)
{
    return Words::tr("%Ln event(s)", nullptr, static_cast<int>(count));
}

void catchInterrupts()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

ProgressLine::ProgressLine(Format format, Format notice)
    : m_format(std::move(format))
    , m_notice(std::move(notice))
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (m_printed)
        write(stderr, u"\r\033[K"_qs);
}

void ProgressLine::update()
{
    if (!m_isTerminal && m_notice) {
        if (const QString notice = m_notice(); !notice.isEmpty()) {
            printError(notice);
            m_notice = {};
        }
    }
    if (!m_isTerminal || !m_format)
        return;
    write(stderr, u"\r\033[K"_qs + m_format());
    m_printed = true;
}

} // namespace campanile::cli
