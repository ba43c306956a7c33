// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "usecases/ticket/drafts.h"
#include "usecases/ticket/uploads.h"

#include <QHash>
#include <QTimer>

#include <optional>

class QImage;

namespace campanile::ui {

/// The files of the texts that are being written: they are copied into the database at once, whichever ticket is shown
/// meanwhile, and kept with the draft.
class MessageFiles final : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Copying,
        Complete,
        Failed,     ///< error says why
        Unfinished, ///< the program ended while it was copied
    };
    struct File
    {
        QString name;
        qint64 size = 0; ///< bytes; 0 while unknown
        qint64 done = 0; ///< bytes, while copying
        State state = State::Complete;
        std::optional<domain::Error> error = {};
    };

    /// Both must outlive it.
    MessageFiles(usecases::Drafts &drafts, usecases::Uploads &uploads, QObject *parent = nullptr);
    ~MessageFiles() override;

    [[nodiscard]] QVector<File> files(const usecases::DraftKey &key) const;
    /// Beyond mostFilesOfMessage they are left out, see refused().
    void add(const usecases::DraftKey &key, const QStringList &paths);
    /// As PNG, made on another thread.
    void addPicture(const usecases::DraftKey &key, const QString &name, const QImage &picture);
    void remove(const usecases::DraftKey &key, qsizetype index);
    /// They went with a message.
    void takeSent(const usecases::DraftKey &key, const QVector<domain::AttachmentId> &sent);

Q_SIGNALS:
    void changed(const campanile::usecases::DraftKey &key);
    void refused(int count); ///< so many files did not fit into the message

private:
    struct Entry
    {
        usecases::AttachedFile file;
        int number = 0; ///< of the work on it; 0: there is none
        domain::ProgressPtr progress = {};
        domain::Task<usecases::AttachedFile> task = {};
        std::optional<domain::Error> error = {};
    };

    [[nodiscard]] QVector<Entry> entries(const usecases::DraftKey &key) const;
    void keep(const usecases::DraftKey &key, const QVector<Entry> &entries);
    void begin(const usecases::DraftKey &key, Entry entry);
    void finish(const usecases::DraftKey &key, int number, const domain::Result<usecases::AttachedFile> &answer);
    void takeRestored();
    void tellProgress();

    usecases::Drafts &m_drafts;
    usecases::Uploads &m_uploads;
    QHash<usecases::DraftKey, QVector<Entry>> m_entries; ///< where more is known than the draft says
    QTimer m_poll;
    int m_last = 0;
};

} // namespace campanile::ui
