// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/pending.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/inbox/savedviews.h"
#include "usecases/inbox/ticketlistsource.h"
#include "usecases/presence/presence.h"
#include "usecases/ticket/drafts.h"
#include "usecases/ticket/tickets.h"
#include "usecases/ticket/uploads.h"

#include <functional>

namespace campanile::test {

/// Three places, teams, agents, tags: the small company of the tests.
[[nodiscard]] usecases::CatalogPtr smallCatalog();
/// A row that is different for every id, some of them Hebrew.
[[nodiscard]] usecases::TicketRow aRow(quint32 id, domain::UtcTime now);
/// A ticket with a short story: messages of both sides, a note in Hebrew, escalation.
[[nodiscard]] usecases::TicketDetails aStory(quint32 id, domain::UtcTime now);
/// A ticket with so many entries, half of them messages.
[[nodiscard]] usecases::TicketDetails aLongStory(quint32 id, int entries, domain::UtcTime now);
/// Texts as people write them who want to break or deceive the window.
[[nodiscard]] QStringList hostileTexts();

class FakeSource final : public usecases::TicketListSource
{
    Q_OBJECT

public:
    explicit FakeSource(const domain::Clock &clock);

    domain::Task<usecases::TicketList> list(const usecases::ListRequest &request) override;
    domain::Task<usecases::TicketList> wholeList(const usecases::ListRequest &request) override;
    domain::Task<QVector<usecases::TicketRow>> rows(const QVector<quint32> &wanted) override;
    domain::Task<QVector<qint64>> counts(const QStringList &queries) override;

    void setCount(quint32 count); ///< ids 1 … count
    QVector<quint32> ids;
    std::function<usecases::TicketRow(quint32)> makeRow;
    bool hold = false; ///< answers wait for the test
    std::vector<std::shared_ptr<Pending<usecases::TicketList>>> heldLists;
    std::vector<std::shared_ptr<Pending<QVector<usecases::TicketRow>>>> heldRows;
    QVector<usecases::ListRequest> requests;
    QVector<QVector<quint32>> rowRequests;
    std::optional<domain::Error> failure; ///< of the next lists
    bool incomplete = false;
    std::function<quint32(quint32)> groupOf; ///< key of the group of a ticket, whatever a list is grouped by
    QString badQuery;                        ///< cannot be counted
    QHash<QString, qint64> countOf;          ///< by query; others have made-up ones
    bool holdCounts = false;                 ///< counts wait for the test
    std::vector<std::shared_ptr<Pending<QVector<qint64>>>> heldCounts;

private:
    [[nodiscard]] usecases::TicketList listFor(const usecases::ListRequest &request) const;

    const domain::Clock &m_clock;
};

class FakeTickets final : public usecases::Tickets
{
    Q_OBJECT

public:
    explicit FakeTickets(const domain::Clock &clock);

    domain::Task<usecases::TicketDetails> open(domain::TicketId id) override;
    domain::Task<usecases::CreatedTicket> create(const usecases::NewTicket &wish) override;
    domain::Task<usecases::ChangeReceipt> change(const usecases::TicketChange &change) override;
    domain::Task<usecases::ChangeReceipt> undo(const usecases::ChangeReceipt &receipt) override;
    domain::Task<usecases::ManyAnswers> changeMany(const QVector<usecases::TicketChange> &many) override;
    domain::Task<usecases::ManyAnswers> undoMany(const QVector<usecases::ChangeReceipt> &receipts) override;
    domain::Task<usecases::LinkReceipt> changeLink(const usecases::LinkChange &change) override;
    domain::Task<usecases::SplitReceipt> split(const usecases::MessageSplit &wish) override;
    domain::Task<void> undoSplit(const usecases::SplitReceipt &receipt) override;
    domain::Task<void> saveAttachment(domain::AttachmentId id, const QString &path) override;

    QVector<usecases::MessageSplit> splits;
    QVector<usecases::SplitReceipt> splitsUndone;
    std::optional<domain::Error> splitFailure; ///< of the next split
    std::function<usecases::TicketDetails(quint32)> makeDetails;
    QVector<usecases::NewTicket> created;
    std::optional<domain::Error> createFailure; ///< of the next creation
    QVector<usecases::TicketChange> changes;
    QVector<usecases::ChangeReceipt> undone;
    QVector<QString> savedTo;
    QVector<domain::TicketId> opened;
    QHash<qint64, domain::Error> failures; ///< of the next change, by ticket
    std::optional<domain::Error> openFailure;
    /// What really happened to the tickets: each operation once, whatever was answered.
    QVector<usecases::TicketChange> stored;
    int lostAnswers = 0;                 ///< so many of the next changes are stored, but answer DatabaseLost
    int lostChanges = 0;                 ///< after those, so many calls reach nobody and answer DatabaseLost
    QVector<domain::Error> undoFailures; ///< of the next undos
    bool hold = false;                   ///< changes are answered by release()
    QVector<usecases::LinkChange> links;
    std::optional<domain::Error> linkFailure; ///< of the next link
    qsizetype batch = 4;                      ///< so many of many are answered at once
    int manyCalls = 0;                        ///< of changeMany() and undoMany()
    void release();

private:
    [[nodiscard]] domain::Result<usecases::ChangeReceipt> answerTo(const usecases::TicketChange &change);
    [[nodiscard]] domain::Result<usecases::ChangeReceipt> takeBack(const usecases::ChangeReceipt &receipt);

    const domain::Clock &m_clock;
    QHash<QUuid, usecases::ChangeReceipt> m_done;
    std::vector<std::pair<usecases::TicketChange, std::shared_ptr<Pending<usecases::ChangeReceipt>>>> m_held;
};

class FakeSavedViews final : public usecases::SavedViews
{
    Q_OBJECT

public:
    domain::Task<QVector<usecases::SavedView>> list() override;
    domain::Task<usecases::SharedReceipt> save(const usecases::SavedView &view, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> remove(const usecases::SavedView &view, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> move(const usecases::SavedView &view, domain::ViewId before,
                                               const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> undo(const usecases::SharedReceipt &receipt) override;

    QVector<usecases::SavedView> stored;
    QVector<QUuid> operations;
    std::optional<domain::Error> failure; ///< of the next change

private:
    [[nodiscard]] domain::Task<usecases::SharedReceipt> answer(const QUuid &operation, const usecases::SavedView &view,
                                                               domain::AuditAction action,
                                                               QVector<usecases::SavedView> before);

    QHash<QUuid, QVector<usecases::SavedView>> m_before; ///< what was stored before each change
    qint64 m_last = 0;
};

class FakeCatalog final : public usecases::CatalogProvider, public domain::NameCatalog
{
    Q_OBJECT

public:
    FakeCatalog();
    [[nodiscard]] usecases::CatalogPtr catalog() const override { return stored; }
    [[nodiscard]] domain::Actor actor() const override { return who; }
    [[nodiscard]] const domain::NameCatalog &names() const override { return *this; }
    [[nodiscard]] QVector<domain::NameCandidate> names(domain::QueryNames kind, const QString &typedKey,
                                                       int limit) const override;

    usecases::CatalogPtr stored;
    domain::Actor who;
};

class FakeDrafts final : public usecases::Drafts
{
    Q_OBJECT

public:
    [[nodiscard]] domain::FormattedText draft(const usecases::DraftKey &key) const override { return texts.value(key); }
    void setDraft(const usecases::DraftKey &key, const domain::FormattedText &content) override;
    [[nodiscard]] usecases::AttachedFiles files(const usecases::DraftKey &key) const override
    {
        return attached.value(key);
    }
    void setFiles(const usecases::DraftKey &key, const usecases::AttachedFiles &files) override;
    [[nodiscard]] usecases::SentText sent(const usecases::DraftKey &key) const override { return onTheWay.value(key); }
    domain::Task<void> setSent(const usecases::DraftKey &key, const usecases::SentText &sent) override;
    void forgetSent(const usecases::DraftKey &key) override { onTheWay.remove(key); }
    QHash<usecases::DraftKey, domain::FormattedText> texts;
    QHash<usecases::DraftKey, usecases::AttachedFiles> attached;
    QHash<usecases::DraftKey, usecases::SentText> onTheWay;
};

class FakePresence final : public usecases::Presence
{
    Q_OBJECT

public:
    void setMine(domain::TicketId ticket, bool isWriting) override { mine = {ticket, {}, isWriting}; }
    [[nodiscard]] const QVector<usecases::OnTicket> &others() const override { return there; }

    usecases::OnTicket mine;
    QVector<usecases::OnTicket> there;
};

class FakeUploads final : public usecases::Uploads
{
    Q_OBJECT

public:
    domain::Task<usecases::AttachedFile> addFile(const QString &path, const domain::ProgressPtr &progress) override;
    domain::Task<usecases::AttachedFile> addContent(const QString &name, std::function<QByteArray()> make,
                                                    const domain::ProgressPtr &progress) override;
    void discard(domain::AttachmentId id) override { discarded.append(id); }

    QStringList added;            ///< paths, or names of contents
    QVector<QByteArray> contents; ///< what was made
    QVector<domain::AttachmentId> discarded;
    std::optional<domain::Error> failure; ///< of the next one
    bool hold = false;                    ///< answered by release()
    void release();

private:
    [[nodiscard]] domain::Task<usecases::AttachedFile> answer(const QString &name, qint64 size,
                                                              const domain::ProgressPtr &progress);

    qint64 m_last = 500;
    std::vector<std::pair<usecases::AttachedFile, std::shared_ptr<Pending<usecases::AttachedFile>>>> m_held;
};

/// The key of a ticket's internal note, and of its reply.
[[nodiscard]] usecases::DraftKey noteOn(qint64 ticket);
[[nodiscard]] usecases::DraftKey replyOn(qint64 ticket);
/// Words without any looks.
[[nodiscard]] domain::FormattedText plain(const QString &text);

} // namespace campanile::test
