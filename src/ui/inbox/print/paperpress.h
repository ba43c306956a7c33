// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "ui/inbox/print/ticketpaper.h"

#include <QThreadPool>

class QPrinter;

namespace campanile::ui {

/// Lays tickets out and writes them to files and printers, on a thread of its own: a long story takes a moment.
class PaperPress final
{
public:
    PaperPress();
    /// Waits for what is being written.
    ~PaperPress();
    Q_DISABLE_COPY_MOVE(PaperPress)

    /// The file is there whole or not at all. Errors: FileCannotWrite (path).
    [[nodiscard]] domain::Task<void> save(const PaperRequest &request, const QString &path);
    [[nodiscard]] domain::Task<void> print(const PaperRequest &request, std::shared_ptr<QPrinter> printer);

private:
    template <typename Work>
    [[nodiscard]] domain::Task<void> start(Work work);

    QThreadPool m_pool;
};

} // namespace campanile::ui
