// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/draftfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace campanile::usecases {

using domain::ErrorCode;
using domain::FormattedText;
using domain::Result;

namespace {

constexpr QFileDevice::Permissions onlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// A file may be so many times its content before it is written anew.
constexpr qint64 waste = 4;

enum class Lock { Held, Taken, Impossible };

/// The lock belongs to the descriptor: the kernel lets go of it when the program ends, however it ends.
Lock lockFile(const QString &path, int &descriptor)
{
    descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Lock::Impossible;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return Lock::Held;
    const bool isTaken = errno == EWOULDBLOCK;
    ::close(std::exchange(descriptor, -1));
    return isTaken ? Lock::Taken : Lock::Impossible;
}

void insertText(QJsonObject &entry, const QString &textKey, const QString &formatKey, const FormattedText &content)
{
    entry.insert(textKey, content.text);
    if (const QByteArray format = domain::toStoredFormat(content); !format.isEmpty())
        entry.insert(formatKey, QString::fromUtf8(format));
}

FormattedText textFrom(const QJsonObject &entry, const QString &textKey, const QString &formatKey)
{
    return domain::fromStoredFormat(entry.value(textKey).toString(), entry.value(formatKey).toString().toUtf8());
}

void insertFiles(QJsonObject &entry, const QString &key, const AttachedFiles &files)
{
    QJsonArray list;
    for (const AttachedFile &file : files)
        list.append(QJsonObject{{u"id"_qs, file.id.value()}, {u"name"_qs, file.name}, {u"size"_qs, file.size}});
    if (!list.isEmpty())
        entry.insert(key, list);
}

AttachedFiles filesFrom(const QJsonObject &entry, const QString &key)
{
    AttachedFiles files;
    const QJsonArray list = entry.value(key).toArray();
    for (const auto &value : list) {
        const QJsonObject file = value.toObject();
        files.append({domain::AttachmentId(file.value(u"id"_qs).toInteger()), file.value(u"name"_qs).toString(),
                      file.value(u"size"_qs).toInteger()});
    }
    return files;
}

QByteArray lineOf(const DraftKey &key, const Draft &draft)
{
    QJsonObject entry;
    entry.insert(u"ticket"_qs, key.ticket.value());
    if (key.kind != DraftKind::Note)
        entry.insert(u"kind"_qs, QString(domain::keyOf(draftKindKeys, key.kind)));
    insertText(entry, u"text"_qs, u"format"_qs, draft.content);
    insertFiles(entry, u"files"_qs, draft.files);
    if (draft.sent.isValid()) {
        insertFiles(entry, u"sentFiles"_qs, draft.sent.files);
        entry.insert(u"operation"_qs, draft.sent.operation.toString(QUuid::WithoutBraces));
        if (draft.sent.content != draft.content)
            insertText(entry, u"sent"_qs, u"sentFormat"_qs, draft.sent.content);
        if (draft.sent.status)
            entry.insert(u"sentStatus"_qs, QString(domain::keyOf(domain::statusKeys, *draft.sent.status)));
    }
    return QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n';
}

DraftFile::Content read(const QString &path)
{
    DraftFile::Content drafts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return drafts;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        // Sectors that a power cut kept from the disk read as zeros, which would else count as letters of the text.
        if (line.contains('\0'))
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const auto kind = domain::enumOf(draftKindKeys, entry.value(u"kind"_qs).toString(u"note"_qs));
        const DraftKey key{domain::TicketId(entry.value(u"ticket"_qs).toInteger()), kind.value_or(DraftKind::Note)};
        if (!key.isValid() || !kind)
            continue;
        Draft draft{textFrom(entry, u"text"_qs, u"format"_qs), {}, filesFrom(entry, u"files"_qs)};
        draft.sent.operation = QUuid::fromString(entry.value(u"operation"_qs).toString());
        if (draft.sent.isValid()) {
            draft.sent.content =
                entry.contains(u"sent"_qs) ? textFrom(entry, u"sent"_qs, u"sentFormat"_qs) : draft.content;
            draft.sent.files = filesFrom(entry, u"sentFiles"_qs);
            draft.sent.status = domain::enumOf(domain::statusKeys, entry.value(u"sentStatus"_qs).toString());
        }
        if (draft.isEmpty())
            drafts.remove(key);
        else
            drafts.insert(key, draft);
    }
    return drafts;
}

/// A file that was made or renamed is there after a power cut for certain only when its folder was synced too. What the
/// folder says is not in doubt where this fails: some file systems cannot do it, and need not.
void syncFolderOf(const QString &path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

domain::Failure cannotWrite(const QString &path, const QString &technical)
{
    return domain::fail(ErrorCode::FileCannotWrite, {path}, technical, true);
}

} // namespace

DraftFile::DraftFile(QString path)
    : m_path(std::move(path))
    , m_mine(m_path)
{
}

DraftFile::~DraftFile()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

QString DraftFile::slotPath(int number) const
{
    return number == 1 ? m_path : m_path + u'.' + QString::number(number);
}

DraftFile::Content DraftFile::load()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkpath(QFileInfo(folder).absolutePath());
    QDir().mkdir(folder, onlyMine | QFileDevice::ExeOwner);
    for (int number = 1; number <= mostPrograms && m_slot == 0; ++number) {
        if (const Lock lock = lockFile(slotPath(number) + u".lock"_qs, m_lock); lock != Lock::Taken)
            m_slot = number;
    }
    m_mine = slotPath(m_slot == 0 ? 1 : m_slot);
    // Beyond the last place the first file is shared, by appending only; its drafts belong to who holds it.
    if (m_slot != 0)
        m_content = read(m_mine);
    if (m_lock >= 0)
        takeOverOthers();
    for (auto it = m_content.cbegin(); it != m_content.cend(); ++it)
        m_contentBytes += lineOf(it.key(), it.value()).size();
    if (m_lock >= 0 && QFileInfo(m_mine).size() > compactFrom + waste * m_contentBytes)
        static_cast<void>(rewrite()); // else it is only longer than it need be
    return m_content;
}

void DraftFile::takeOverOthers()
{
    QStringList taken;
    QVector<int> locks;
    for (int number = 1; number <= mostPrograms; ++number) {
        const QString path = slotPath(number);
        int lock = -1;
        if (number == m_slot || !QFileInfo::exists(path) || lockFile(path + u".lock"_qs, lock) != Lock::Held)
            continue;
        const Content drafts = read(path);
        for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
            Draft &draft = m_content[it.key()];
            draft.content = bothTexts(draft.content, it.value().content);
            draft.files = bothFiles(draft.files, it.value().files);
            if (!draft.sent.isValid())
                draft.sent = it.value().sent;
        }
        taken.append(path);
        locks.append(lock);
    }
    // Theirs go only when they stand here; else they are taken over at the next start.
    if (!taken.isEmpty() && rewrite()) {
        for (const QString &path : std::as_const(taken))
            QFile::remove(path);
    }
    for (const int lock : std::as_const(locks))
        ::close(lock);
}

Result<void> DraftFile::append(const Content &changes)
{
    Content next = m_content;
    qint64 bytes = m_contentBytes;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (const auto before = next.constFind(it.key()); before != next.cend())
            bytes -= lineOf(it.key(), *before).size();
        if (it.value().isEmpty()) {
            next.remove(it.key());
            continue;
        }
        bytes += lineOf(it.key(), it.value()).size();
        next.insert(it.key(), it.value());
    }
    const bool isWasteful = m_lock >= 0 && QFileInfo(m_mine).size() > compactFrom + waste * bytes;
    if (isWasteful) {
        const Content before = std::exchange(m_content, next);
        if (rewrite()) {
            m_contentBytes = bytes;
            return {};
        }
        m_content = before; // no room for a second file, perhaps there is for a line
    }
    if (Result<void> appended = appendLines(changes); !appended)
        return appended;
    m_content = next;
    m_contentBytes = bytes;
    return {};
}

Result<void> DraftFile::appendLines(const Content &changes)
{
    QFile file(m_mine);
    const bool isFresh = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return cannotWrite(m_mine, file.errorString());
    if (isFresh)
        file.setPermissions(onlyMine);
    QByteArray bytes;
    // A line that was cut off by a crash must not swallow the one that follows.
    if (file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n")
        bytes += '\n';
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        bytes += lineOf(it.key(), it.value());
    if (file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(m_mine, file.errorString());
    if (::fsync(file.handle()) != 0)
        return cannotWrite(m_mine, QString::fromLocal8Bit(std::strerror(errno)));
    if (isFresh)
        syncFolderOf(m_mine);
    return {};
}

Result<void> DraftFile::rewrite()
{
    QSaveFile file(m_mine);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(m_mine, file.errorString());
    file.setPermissions(onlyMine);
    for (auto it = m_content.cbegin(); it != m_content.cend(); ++it)
        file.write(lineOf(it.key(), it.value()));
    if (!file.commit())
        return cannotWrite(m_mine, file.errorString());
    syncFolderOf(m_mine);
    return {};
}

} // namespace campanile::usecases
