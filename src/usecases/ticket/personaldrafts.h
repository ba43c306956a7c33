// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/draftjournal.h"

#include <QSet>

#include <functional>

namespace campanile::usecases {

/// The drafts of whoever works here, in a file of their own for each person. What was written before anybody had said
/// who they are goes to the first one who does.
/// Lives in the window's thread; nothing blocks.
class PersonalDrafts final : public Drafts
{
    Q_OBJECT

public:
    /// Whoever gets it holds it until the last lines are on the disk.
    using LetGo = std::function<void(std::shared_ptr<void> writer)>;

    /// path: of the files, without the person's number and ".jsonl".
    PersonalDrafts(QString path, LetGo letGo, QObject *parent = nullptr);
    ~PersonalDrafts() override;

    /// Nobody: invalid. The drafts of who worked here before are closed.
    void setPerson(domain::AgentId person);
    [[nodiscard]] domain::AgentId person() const { return m_person; }

    [[nodiscard]] domain::FormattedText draft(const DraftKey &key) const override;
    void setDraft(const DraftKey &key, const domain::FormattedText &content) override;
    [[nodiscard]] AttachedFiles files(const DraftKey &key) const override;
    void setFiles(const DraftKey &key, const AttachedFiles &files) override;
    [[nodiscard]] SentText sent(const DraftKey &key) const override;
    domain::Task<void> setSent(const DraftKey &key, const SentText &sent) override;
    void forgetSent(const DraftKey &key) override;

private:
    [[nodiscard]] std::unique_ptr<DraftJournal> open(domain::AgentId person);
    void end(std::unique_ptr<DraftJournal> journal);
    [[nodiscard]] bool isWaiting(const DraftKey &key) const;
    void take(const DraftKey &key);
    void handOver();
    void finishHandOver();

    QString m_path;
    LetGo m_letGo;
    domain::AgentId m_person;
    std::unique_ptr<DraftJournal> m_journal;
    std::unique_ptr<DraftJournal> m_nobodys; ///< until its drafts stand in the person's file
    QSet<DraftKey> m_taken;                  ///< those of nobody that the person has typed on since
    bool m_isHandedOver = false;             ///< all of them; not yet known to be on the disk
};

} // namespace campanile::usecases
