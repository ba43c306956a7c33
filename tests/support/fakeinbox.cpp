// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeinbox.h"

#include "domain/ticket/entryid.h"

#include "domain/base/text.h"

#include <QFileInfo>

namespace campanile::test {

using namespace domain;
using usecases::TicketDetails;
using usecases::TicketRow;

namespace {

const QStringList subjects{
    u"Nobody can sign in since this morning"_qs,
    u"Invoice shows another company"_qs,
    u"הזמנות כפולות אחרי עדכון התוסף"_qs,
    u"Hindi ma-upload ang mga litrato sa review widget"_qs,
    u"API returns 429 for a single call"_qs,
    u"Widget covers the checkout button on small screens"_qs,
    u"Please export our reviews for the yearly audit, with all attachments and the answers of our team"_qs,
    u"בעיה ב-SSO עם Azure AD בגרסה v8.4.1"_qs,
    u"Wrong language in the follow-up mail"_qs,
    u"Question about the yearly plan"_qs,
};
const QStringList customers{u"Orchard Retail"_qs, u"Lumen Health"_qs,   u"שקד אופנה"_qs,
                            u"Bayani Foods"_qs,   u"Northwind Labs"_qs, u"Pine & Co"_qs,
                            u"Castello Group"_qs, u"Fjord Travel"_qs,   u"Delta Books"_qs};
const QStringList people{u"Ana Cruz"_qs, u"Noa Bar"_qs, u"Yael Levi"_qs, u"Ramon Castro"_qs, u"Jane Doe"_qs};
const QStringList placeNames{u"Manila"_qs, u"Tel Aviv"_qs, u"New York"_qs};

template <typename T>
Task<T> ready(Result<T> result)
{
    return Task<T>::ready(std::move(result));
}

} // namespace

usecases::CatalogPtr smallCatalog()
{
    Organization company;
    company.departments = {{DepartmentId(1), {}, u"Support"_qs}, {DepartmentId(2), DepartmentId(1), u"Enterprise"_qs}};
    const QByteArrayList zones{"Asia/Manila", "Asia/Jerusalem", "America/New_York"};
    for (int i = 0; i < 3; ++i) {
        Place place;
        place.id = PlaceId(i + 1);
        place.key = placeNames.at(i).toLower();
        place.name = placeNames.at(i);
        place.calendar.timeZone = zones.at(i);
        company.places.append(place);
    }
    company.teams = {{TeamId(1), DepartmentId(1), u"First line"_qs, Tier::T1},
                     {TeamId(2), DepartmentId(2), u"Core support"_qs, Tier::T2},
                     {TeamId(3), DepartmentId(2), u"Enterprise admin"_qs, Tier::T3}};
    for (int i = 0; i < people.size(); ++i) {
        Agent agent;
        agent.id = AgentId(i + 1);
        agent.name = people.at(i);
        agent.place = PlaceId(i % 3 + 1);
        agent.team = TeamId(i % 3 + 1);
        agent.role = Role::Agent;
        company.agents.append(agent);
    }
    return std::make_shared<usecases::Catalog>(
        company, QVector<usecases::Tag>{{TagId(1), u"SSO"_qs}, {TagId(2), u"v8.4"_qs}, {TagId(3), u"billing"_qs}});
}

TicketRow aRow(quint32 id, UtcTime now)
{
    TicketRow row;
    row.id = TicketId(id);
    row.reference = QString::number(10400 + id);
    row.subject = subjects.at(id % subjects.size());
    row.customer = customers.at(id % customers.size());
    row.customerId = CustomerId(id % customers.size() + 1);
    row.place = placeNames.at(id % 3);
    row.status = static_cast<Status>(id % 11 == 0 ? 3 : (id % 7 == 0 ? 4 : 2));
    row.tier = static_cast<Tier>(1 + id % 3);
    row.priority = static_cast<Priority>(1 + (id * 7) % 4);
    row.channel = static_cast<Channel>(1 + id % 5);
    row.assigneeId = AgentId(id % 4 == 0 ? 0 : id % 5 + 1);
    row.assignee = row.assigneeId.isValid() ? people.at(static_cast<int>(row.assigneeId.value()) - 1) : QString();
    row.team = u"First line"_qs;
    row.createdAt = now - std::chrono::hours(id % 500 + 3);
    row.updatedAt = now - std::chrono::minutes(id % 300);
    row.dueAt = now + std::chrono::minutes(static_cast<int>(id % 40) * 14 - 12);
    row.flags.setFlag(TicketFlag::Attachment, id % 4 == 1);
    row.tags = {u"SSO"_qs};
    row.version = 7;
    return row;
}

TicketDetails aStory(quint32 id, UtcTime now)
{
    TicketDetails details;
    const TicketRow row = aRow(id, now);
    Ticket &ticket = details.ticket;
    ticket.id = row.id;
    ticket.reference = row.reference;
    ticket.subject = row.subject;
    ticket.language = u"en"_qs;
    ticket.status = Status::WaitingRnd;
    ticket.tier = Tier::T3;
    ticket.channel = Channel::Email;
    ticket.priority = Priority::Urgent;
    ticket.place = PlaceId(2);
    ticket.department = DepartmentId(2);
    ticket.team = TeamId(3);
    ticket.assignee = AgentId(2);
    ticket.customer = CustomerId(1);
    ticket.createdAt = now - std::chrono::minutes(130);
    ticket.updatedAt = now - std::chrono::minutes(2);
    ticket.firstResponseAt = ticket.createdAt + std::chrono::minutes(9);
    ticket.dueAt = now + std::chrono::minutes(38);
    ticket.tags = {TagId(1), TagId(2)};
    ticket.version = row.version;
    ticket.customFields = {{u"stores"_qs, 340}, {u"release_tonight"_qs, true}};
    ticket.reported = {{u"made_sla"_qs, u"true"_qs}, {u"reassignment_count"_qs, 2}};
    Customer &customer = details.customer;
    customer.id = CustomerId(1);
    customer.name = u"Orchard Retail"_qs;
    customer.segment = Segment::Enterprise;
    customer.plan = u"Scale"_qs;
    customer.yearlyValueCents = 18'400'000;
    customer.currency = u"USD"_qs;
    customer.language = u"en"_qs;
    customer.timeZone = "Europe/Rome";
    details.contact.id = ContactId(1);
    details.contact.name = u"Paola Verdi"_qs;
    details.contact.email = u"paola@orchard.example"_qs;

    const auto say = [&](int minutes, AuthorKind kind, Visibility visibility, const QString &who, const QString &text) {
        Message message;
        message.id = MessageId(details.messages.size() + 1);
        message.ticket = ticket.id;
        message.sequence = static_cast<int>(details.messages.size()) + 1;
        message.visibility = visibility;
        message.authorKind = kind;
        message.authorName = who;
        message.at = ticket.createdAt + std::chrono::minutes(minutes);
        message.text = text;
        details.messages.append(message);
    };
    const auto happen = [&](int minutes, EventKind kind, const QString &who, const QVector<FieldChange> &changes) {
        Event event;
        event.id = EventId(details.events.size() + 1);
        event.ticket = ticket.id;
        event.sequence = static_cast<int>(details.events.size()) + 1;
        event.kind = kind;
        event.at = ticket.createdAt + std::chrono::minutes(minutes);
        event.actorName = who;
        event.changes = changes;
        details.events.append(event);
    };
    happen(0, EventKind::Created, u"Paola Verdi"_qs, {});
    say(0, AuthorKind::Customer, Visibility::Public, u"Paola Verdi"_qs,
        u"Since the change to the new sign-in this morning everybody is sent back to the first page. "
        "340 people in the stores cannot work."_qs);
    happen(8, EventKind::Changed, u"Ana Cruz"_qs,
           {{Field::Assignee, {}, QJsonValue::Null, 1}, {Field::Status, {}, 1, 2}});
    say(9, AuthorKind::Agent, Visibility::Public, u"Ana Cruz"_qs,
        u"Thank you. I can see it here as well. I am collecting the details for our engineers and will write again "
        "by 13:30 your time."_qs);
    happen(40, EventKind::Changed, u"Ana Cruz"_qs,
           {{Field::Tier, {}, 2, 3}, {Field::Team, {}, 1, 3}, {Field::Status, {}, 2, 4}});
    say(98, AuthorKind::Agent, Visibility::Internal, u"Noa Bar"_qs,
        u"הלולאה קורית רק עם SAML ודומיין חדש. בדקתי מול v8.4.1, שם זה תקין. מבקשת מהפיתוח תיקון להיום."_qs);
    Attachment log;
    log.id = AttachmentId(1);
    log.ticket = ticket.id;
    log.message = MessageId(1);
    log.name = u"sign-in trace.har"_qs;
    log.size = 482'113;
    details.attachments.append(log);
    for (int i = 0; i < 5; ++i)
        happen(100 + 3 * i, EventKind::Changed, people.at(i % 3),
               {{Field::Priority, {}, 2 + i % 2, 3 + i % 2}, {Field::TagAdded, {}, QJsonValue::Null, u"v8.4"_qs}});
    return details;
}

TicketDetails aLongStory(quint32 id, int entries, UtcTime now)
{
    TicketDetails details = aStory(id, now);
    details.messages.clear();
    details.events.clear();
    details.attachments.clear();
    for (int i = 0; i < entries; ++i) {
        const UtcTime at = details.ticket.createdAt + std::chrono::seconds(i * 200);
        if (i % 2 == 0) {
            Message message;
            message.id = MessageId(i + 1);
            message.sequence = i / 2 + 1;
            message.authorKind = i % 4 == 0 ? AuthorKind::Customer : AuthorKind::Agent;
            message.visibility = i % 6 == 2 ? Visibility::Internal : Visibility::Public;
            message.authorName = people.at(i % people.size());
            message.at = at;
            message.text = subjects.at(i % subjects.size()) + u". "_qs +
                           subjects.at((i + 3) % subjects.size()).repeated(1 + i % 5);
            details.messages.append(message);
        } else {
            Event event;
            event.id = EventId(i + 1);
            event.sequence = i / 2 + 1;
            event.at = at;
            event.actorName = people.at(i % people.size());
            event.changes = {{Field::Status, {}, 2 + i % 3, 3 + i % 3}};
            details.events.append(event);
        }
    }
    return details;
}

QStringList hostileTexts()
{
    return {
        u"<img src=\"/dev/zero\"><b>bold</b>"_qs,
        u"<a href='file:///etc/passwd'>click</a>"_qs,
        u"invoice\u202Egpj.exe"_qs,
        u"a\u200Bb\u2066c\u2069d\uFEFF"_qs,
        u"line one\nline two\r\n\ttabbed\u2028separator"_qs,
        QString(200'000, u'x'),
        QString(5'000, QChar(0x202E)),
        u"<div>"_qs.repeated(10'000),
        u"**a"_qs.repeated(20'000),
        u"e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308"_qs.repeated(500),
        QString(QChar(0xD800)),
        u"&amp;&lt;script&gt; & && &x"_qs,
        u"שלום <b>world</b> \u202A123\u202C"_qs,
        u"%1 %2 %n %L1"_qs,
        QString(),
    };
}

FakeSource::FakeSource(const Clock &clock)
    : makeRow([&clock](quint32 id) { return aRow(id, clock.now()); })
    , m_clock(clock)
{
    setCount(500);
}

void FakeSource::setCount(quint32 count)
{
    ids.resize(count);
    for (quint32 i = 0; i < count; ++i)
        ids[i] = i + 1;
}

usecases::TicketList FakeSource::listFor(const usecases::ListRequest &request) const
{
    usecases::TicketList list{ids, true};
    if (request.grouping.isEmpty() || !groupOf)
        return list;
    std::stable_sort(list.ids.begin(), list.ids.end(),
                     [this](quint32 a, quint32 b) { return groupOf(a) < groupOf(b); });
    for (const quint32 id : std::as_const(list.ids)) {
        const quint32 key = groupOf(id);
        if (list.groups.isEmpty() || list.groups.constLast().key != key)
            list.groups.append({key, u"Group %1"_qs.arg(key), 0});
        ++list.groups.last().count;
    }
    list.rows = usecases::withHeadings(list.ids, list.groups);
    return list;
}

Task<usecases::TicketList> FakeSource::list(const usecases::ListRequest &request)
{
    requests.append(request);
    if (hold) {
        heldLists.push_back(std::make_shared<Pending<usecases::TicketList>>());
        return heldLists.back()->task();
    }
    if (failure)
        return ready<usecases::TicketList>(Failure(*failure));
    if (incomplete)
        return ready<usecases::TicketList>(usecases::TicketList{ids.mid(0, 64), false});
    return ready<usecases::TicketList>(listFor(request));
}

Task<usecases::TicketList> FakeSource::wholeList(const usecases::ListRequest &request)
{
    requests.append(request);
    if (hold) {
        heldLists.push_back(std::make_shared<Pending<usecases::TicketList>>());
        return heldLists.back()->task();
    }
    return ready<usecases::TicketList>(listFor(request));
}

Task<QVector<TicketRow>> FakeSource::rows(const QVector<quint32> &wanted)
{
    rowRequests.append(wanted);
    if (hold) {
        heldRows.push_back(std::make_shared<Pending<QVector<TicketRow>>>());
        return heldRows.back()->task();
    }
    QVector<TicketRow> found;
    for (const quint32 id : wanted)
        found.append(makeRow(id));
    return ready<QVector<TicketRow>>(found);
}

Task<QVector<qint64>> FakeSource::counts(const QStringList &queries)
{
    if (holdCounts) {
        heldCounts.push_back(std::make_shared<Pending<QVector<qint64>>>());
        return heldCounts.back()->task();
    }
    QVector<qint64> numbers;
    for (const QString &query : queries) {
        const bool isBad = !badQuery.isEmpty() && query == badQuery;
        numbers.append(isBad ? -1 : countOf.value(query, query.isEmpty() ? ids.size() : (query.size() * 37) % 400));
    }
    return ready<QVector<qint64>>(numbers);
}

FakeTickets::FakeTickets(const Clock &clock)
    : makeDetails([&clock](quint32 id) { return aStory(id, clock.now()); })
    , m_clock(clock)
{
}

Task<TicketDetails> FakeTickets::open(TicketId id)
{
    opened.append(id);
    if (openFailure)
        return ready<TicketDetails>(Failure(*openFailure));
    return ready<TicketDetails>(makeDetails(static_cast<quint32>(id.value())));
}

Task<usecases::CreatedTicket> FakeTickets::create(const usecases::NewTicket &wish)
{
    created.append(wish);
    if (createFailure)
        return ready<usecases::CreatedTicket>(Failure(*std::exchange(createFailure, std::nullopt)));
    return ready<usecases::CreatedTicket>(
        usecases::CreatedTicket{TicketId(900 + created.size()), u"10900"_qs, wish.customer});
}

Task<usecases::ChangeReceipt> FakeTickets::change(const usecases::TicketChange &change)
{
    changes.append(change);
    if (!hold)
        return ready<usecases::ChangeReceipt>(answerTo(change));
    m_held.emplace_back(change, std::make_shared<Pending<usecases::ChangeReceipt>>());
    return m_held.back().second->task();
}

void FakeTickets::release()
{
    hold = false;
    for (auto &[change, pending] : m_held)
        pending->answer(answerTo(change));
    m_held.clear();
}

Result<usecases::ChangeReceipt> FakeTickets::answerTo(const usecases::TicketChange &change)
{
    const Failure lost = fail(ErrorCode::DatabaseLost, {u"campanile"_qs}, {}, true);
    if (lostAnswers == 0 && lostChanges > 0) {
        --lostChanges;
        return lost;
    }
    if (m_done.contains(change.operation))
        return m_done.value(change.operation);
    if (change.expectedVersion < 0)
        return fail(ErrorCode::Conflict, {QString::number(change.ticket.value())});
    if (failures.contains(change.ticket.value()))
        return Failure(failures.take(change.ticket.value()));
    usecases::ChangeReceipt receipt;
    receipt.operation = change.operation;
    receipt.ticket = change.ticket;
    receipt.reference = QString::number(10400 + change.ticket.value());
    receipt.version = change.expectedVersion + 1;
    if (change.message) {
        receipt.message = domain::messageId(change.ticket, 900 + static_cast<int>(stored.size()));
        receipt.visibility = change.message->visibility;
    }
    if (change.status)
        receipt.changes.append({Field::Status, {}, static_cast<int>(Status::Open), static_cast<int>(*change.status)});
    if (change.tier)
        receipt.changes.append({Field::Tier, {}, 1, static_cast<int>(*change.tier)});
    if (change.assignee)
        receipt.changes.append({Field::Assignee, {}, QJsonValue::Null, change.assignee->value()});
    for (const QString &tag : change.addTags)
        receipt.changes.append({Field::TagAdded, {}, QJsonValue::Null, tag});
    m_done.insert(change.operation, receipt);
    stored.append(change);
    if (lostAnswers > 0) {
        --lostAnswers;
        return lost;
    }
    return receipt;
}

Task<usecases::ChangeReceipt> FakeTickets::undo(const usecases::ChangeReceipt &receipt)
{
    return ready<usecases::ChangeReceipt>(takeBack(receipt));
}

Result<usecases::ChangeReceipt> FakeTickets::takeBack(const usecases::ChangeReceipt &receipt)
{
    if (!undoFailures.isEmpty())
        return Failure(undoFailures.takeFirst());
    undone.append(receipt);
    usecases::ChangeReceipt back = receipt;
    back.operation = QUuid::createUuid();
    return back;
}

Task<usecases::ManyAnswers> FakeTickets::changeMany(const QVector<usecases::TicketChange> &many)
{
    ++manyCalls;
    usecases::ManyAnswers answers;
    for (const usecases::TicketChange &change : many.first(std::min(batch, many.size()))) {
        changes.append(change);
        answers.append(answerTo(change));
        if (!answers.constLast() && answers.constLast().error().code == ErrorCode::DatabaseLost)
            return ready<usecases::ManyAnswers>(Failure(answers.constLast().error()));
    }
    return ready<usecases::ManyAnswers>(answers);
}

Task<usecases::ManyAnswers> FakeTickets::undoMany(const QVector<usecases::ChangeReceipt> &receipts)
{
    ++manyCalls;
    usecases::ManyAnswers answers;
    for (const usecases::ChangeReceipt &receipt : receipts.first(std::min(batch, receipts.size())))
        answers.append(takeBack(receipt));
    return ready<usecases::ManyAnswers>(answers);
}

Task<usecases::LinkReceipt> FakeTickets::changeLink(const usecases::LinkChange &change)
{
    links.append(change);
    if (linkFailure)
        return ready<usecases::LinkReceipt>(Failure(*std::exchange(linkFailure, std::nullopt)));
    usecases::LinkReceipt receipt;
    receipt.change = change;
    receipt.fromReference = QString::number(10400 + change.link.from.value());
    receipt.toReference = QString::number(10400 + change.link.to.value());
    receipt.hasChanged = true;
    return ready<usecases::LinkReceipt>(receipt);
}

Task<usecases::SplitReceipt> FakeTickets::split(const usecases::MessageSplit &wish)
{
    if (const auto error = std::exchange(splitFailure, std::nullopt))
        return Task<usecases::SplitReceipt>::ready(Failure(*error));
    splits.append(wish);
    return Task<usecases::SplitReceipt>::ready(
        usecases::SplitReceipt{wish.operation, {TicketId(77), QStringLiteral("10477"), {}}, TicketId(1), {}});
}

Task<void> FakeTickets::undoSplit(const usecases::SplitReceipt &receipt)
{
    splitsUndone.append(receipt);
    return Task<void>::ready(Result<void>());
}

Task<void> FakeTickets::saveAttachment(AttachmentId id, const QString &path)
{
    Q_UNUSED(id)
    savedTo.append(path);
    return Task<void>::ready({});
}

Task<QVector<usecases::SavedView>> FakeSavedViews::list()
{
    return ready<QVector<usecases::SavedView>>(stored);
}

Task<usecases::SharedReceipt> FakeSavedViews::answer(const QUuid &operation, const usecases::SavedView &view,
                                                     AuditAction action, QVector<usecases::SavedView> before)
{
    operations.append(operation);
    if (failure)
        return Task<usecases::SharedReceipt>::ready(Failure(*std::exchange(failure, std::nullopt)));
    m_before.insert(operation, std::exchange(stored, std::move(before)));
    usecases::SharedReceipt receipt;
    receipt.operation = operation;
    receipt.subject = AuditSubject::View;
    receipt.id = view.id.value();
    receipt.name = view.name;
    receipt.action = action;
    receipt.changes = {{u"name"_qs, QJsonValue(), view.name}};
    Q_EMIT changed();
    return ready<usecases::SharedReceipt>(receipt);
}

Task<usecases::SharedReceipt> FakeSavedViews::save(const usecases::SavedView &view, const QUuid &operation)
{
    QVector<usecases::SavedView> after = stored;
    usecases::SavedView kept = view;
    const bool isNew = !kept.id.isValid();
    if (isNew)
        kept.id = ViewId(++m_last);
    ++kept.version;
    const auto same = [&](const usecases::SavedView &other) { return other.id == kept.id; };
    if (const auto known = std::find_if(after.begin(), after.end(), same); known != after.end())
        *known = kept;
    else
        after.append(kept);
    return answer(operation, kept, isNew ? AuditAction::Added : AuditAction::Changed, after);
}

Task<usecases::SharedReceipt> FakeSavedViews::remove(const usecases::SavedView &view, const QUuid &operation)
{
    QVector<usecases::SavedView> after = stored;
    after.removeIf([&](const usecases::SavedView &other) { return other.id == view.id; });
    return answer(operation, view, AuditAction::Removed, after);
}

Task<usecases::SharedReceipt> FakeSavedViews::move(const usecases::SavedView &view, ViewId before,
                                                   const QUuid &operation)
{
    QVector<usecases::SavedView> after = stored;
    after.removeIf([&](const usecases::SavedView &other) { return other.id == view.id; });
    const auto next =
        std::find_if(after.begin(), after.end(), [&](const usecases::SavedView &other) { return other.id == before; });
    after.insert(next, view);
    return answer(operation, view, AuditAction::Changed, after);
}

Task<usecases::SharedReceipt> FakeSavedViews::undo(const usecases::SharedReceipt &receipt)
{
    usecases::SavedView view;
    view.id = ViewId(receipt.id);
    view.name = receipt.name;
    return answer(QUuid::createUuid(), view, AuditAction::Undone, m_before.value(receipt.operation));
}

FakeCatalog::FakeCatalog()
    : stored(smallCatalog())
    , who{AgentId(1), u"Ana Cruz"_qs, Role::Agent}
{
}

QVector<NameCandidate> FakeCatalog::names(QueryNames kind, const QString &typedKey, int limit) const
{
    QVector<NameCandidate> found;
    const QStringList &all = kind == QueryNames::Customers ? customers
                             : kind == QueryNames::Places  ? placeNames
                                                           : people;
    for (const QString &name : all) {
        if (offersName(name, typedKey) && found.size() < limit)
            found.append({name, {}});
    }
    return found;
}

void FakeDrafts::setDraft(const usecases::DraftKey &key, const FormattedText &content)
{
    const bool hadDraft = hasDraft(key.ticket);
    texts.insert(key, content);
    if (hadDraft != hasDraft(key.ticket))
        Q_EMIT hasDraftChanged(key.ticket);
}

void FakeDrafts::setFiles(const usecases::DraftKey &key, const usecases::AttachedFiles &files)
{
    const bool hadDraft = hasDraft(key.ticket);
    attached.insert(key, files);
    if (hadDraft != hasDraft(key.ticket))
        Q_EMIT hasDraftChanged(key.ticket);
}

Task<void> FakeDrafts::setSent(const usecases::DraftKey &key, const usecases::SentText &sent)
{
    onTheWay.insert(key, sent);
    return Task<void>::ready({});
}

Task<usecases::AttachedFile> FakeUploads::answer(const QString &name, qint64 size, const ProgressPtr &progress)
{
    added.append(name);
    progress->total = size;
    if (const auto error = std::exchange(failure, std::nullopt))
        return Task<usecases::AttachedFile>::ready(Failure(*error));
    const usecases::AttachedFile file{AttachmentId(++m_last), QFileInfo(name).fileName(), size};
    if (!hold) {
        progress->done = size;
        return ready<usecases::AttachedFile>(file);
    }
    m_held.emplace_back(file, std::make_shared<Pending<usecases::AttachedFile>>());
    return m_held.back().second->task();
}

Task<usecases::AttachedFile> FakeUploads::addFile(const QString &path, const ProgressPtr &progress)
{
    return answer(path, 1000, progress);
}

Task<usecases::AttachedFile> FakeUploads::addContent(const QString &name, std::function<QByteArray()> make,
                                                     const ProgressPtr &progress)
{
    contents.append(make());
    return answer(name, contents.last().size(), progress);
}

void FakeUploads::release()
{
    hold = false;
    for (auto &[file, pending] : m_held)
        pending->answer(pending->isCancelled() ? Result<usecases::AttachedFile>(fail(ErrorCode::Cancelled))
                                               : Result<usecases::AttachedFile>(file));
    m_held.clear();
}

usecases::DraftKey noteOn(qint64 ticket)
{
    return {TicketId(ticket), usecases::DraftKind::Note};
}

usecases::DraftKey replyOn(qint64 ticket)
{
    return {TicketId(ticket), usecases::DraftKind::Reply};
}

FormattedText plain(const QString &text)
{
    return {text, {}, {}};
}

} // namespace campanile::test
