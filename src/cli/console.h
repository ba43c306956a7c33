// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/task.h"

#include <QString>
#include <QThread>

#include <functional>

namespace campanile::cli {

/// Writes UTF-8, whatever the locale is: scripts on the other side rely on it.
void printOut(const QString &text);
/// The same on stderr. In languages that are written from left to right the marks that keep foreign text apart are left
/// out, so that a path in a message is that path.
void printError(const QString &text);

/// Tells what went wrong on stderr, in words, with the technical part behind it. Always returns ExitCode::Failed.
[[nodiscard]] int reportError(const domain::Error &error);
/// The same for a query, with the place underlined.
[[nodiscard]] int reportQueryError(const domain::Error &error, const QString &query);

/// "1 ticket", "20,000 events".
[[nodiscard]] QString ticketsText(qint64 count);
[[nodiscard]] QString eventsText(qint64 count);

/// From now on Ctrl+C and SIGTERM ask the running work to stop instead of ending the process; nothing half is left.
void catchInterrupts();
[[nodiscard]] bool wasInterrupted();

/// A line of progress on stderr while work goes on, only when stderr is a terminal; elsewhere a notice, once.
class ProgressLine
{
public:
    using Format = std::function<QString()>;

    explicit ProgressLine(Format format, Format notice = {});
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void update();

private:
    Format m_format;
    Format m_notice;
    bool m_isTerminal = false;
    bool m_printed = false;
};

/// Waits for a task, showing progress and passing an interrupt on to it.
template <typename T>
domain::Result<T> waitFor(domain::Task<T> task, ProgressLine::Format format = {}, ProgressLine::Format notice = {})
{
    ProgressLine line(std::move(format), std::move(notice));
    bool cancelled = false;
    while (!task.isFinished()) {
        if (wasInterrupted() && !cancelled) {
            cancelled = true;
            task.cancel();
        }
        line.update();
        QThread::msleep(20);
    }
    return task.wait();
}

} // namespace campanile::cli
