// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/draftjournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace campanile::usecases {

namespace {

QByteArray lineOf(qint64 ticket, const QString &text)
{
    QJsonObject entry;
    entry.insert(u"ticket"_qs, ticket);
    entry.insert(u"text"_qs, text);
    return QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
}

constexpr QFileDevice::Permissions onlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

DraftJournal::DraftJournal(const QString &path, QObject *parent)
    : NoteDrafts(parent)
    , m_file(new DraftFile(path))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftJournal::writePending);

    m_file->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_file, &DraftFile::load);
    connect(&m_thread, &QThread::finished, m_file, &QObject::deleteLater);
    connect(m_file, &DraftFile::failed, this, &NoteDrafts::writeFailed);
    connect(m_file, &DraftFile::loaded, this, [this](const QHash<qint64, QString> &drafts) {
        for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
            if (!m_drafts.contains(it.key())) // what was typed since the start is newer
                m_drafts.insert(it.key(), it.value());
        }
        Q_EMIT restored();
    });
    m_thread.setObjectName(u"drafts"_qs);
    m_thread.start();
}

DraftJournal::~DraftJournal()
{
    writePending();
    // The queued append stands before the quit, so it still runs.
    QMetaObject::invokeMethod(
        m_file, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

QString DraftJournal::draft(domain::TicketId ticket) const
{
    return m_drafts.value(ticket.value());
}

void DraftJournal::setDraft(domain::TicketId ticket, const QString &text)
{
    if (!ticket.isValid() || m_drafts.value(ticket.value()) == text)
        return;
    m_drafts.insert(ticket.value(), text); // an empty one stays, so that a late load does not bring the old text back
    m_pending.insert(ticket.value(), text);
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftJournal::writePending()
{
    m_pause.stop();
    if (m_pending.isEmpty())
        return;
    QMetaObject::invokeMethod(
        m_file, [file = m_file, changes = std::exchange(m_pending, {})] { file->append(changes); },
        Qt::QueuedConnection);
}

DraftFile::DraftFile(QString path)
    : m_path(std::move(path))
{
}

void DraftFile::load()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkpath(QFileInfo(folder).absolutePath());
    QDir().mkdir(folder, onlyMine | QFileDevice::ExeOwner);
    QHash<qint64, QString> drafts;
    QFile file(m_path);
    qsizetype lines = 0;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
            const qint64 ticket = entry.value(u"ticket"_qs).toInteger();
            ++lines;
            if (ticket <= 0)
                continue;
            const QString text = entry.value(u"text"_qs).toString();
            if (text.isEmpty())
                drafts.remove(ticket);
            else
                drafts.insert(ticket, text);
        }
        file.close();
        if (lines > drafts.size() * 2 + 100)
            rewrite(drafts);
    }
    Q_EMIT loaded(drafts);
}

void DraftFile::append(const QHash<qint64, QString> &changes)
{
    QFile file(m_path);
    const bool fresh = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append)) {
        Q_EMIT failed(file.errorString());
        return;
    }
    if (fresh)
        file.setPermissions(onlyMine);
    QByteArray bytes;
    // A line that was cut off by a crash must not swallow the one that follows.
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        bytes += '\n';
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        bytes += lineOf(it.key(), it.value());
    if (file.write(bytes) != bytes.size() || !file.flush())
        Q_EMIT failed(file.errorString());
    else if (::fsync(file.handle()) != 0)
        Q_EMIT failed(QString::fromLocal8Bit(std::strerror(errno)));
}

bool DraftFile::rewrite(const QHash<qint64, QString> &drafts)
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(onlyMine);
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
        file.write(lineOf(it.key(), it.value()));
    return file.commit();
}

} // namespace campanile::usecases
