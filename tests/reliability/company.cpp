// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/company.h"

#include "domain/customer/customernote.h"
#include "domain/ticket/event.h"
#include "storage/core/database.h"
#include "storage/customer/customerrepository.h"
#include "storage/organization/organizationrepository.h"
#include "usecases/customer/changecustomer.h"
#include "usecases/demo/seeddemo.h"
#include "usecases/maintenance/doctor.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/createticket.h"

#include <algorithm>

namespace campanile::test {

using namespace domain;
using storage::Session;

namespace {

UtcTime now()
{
    return SystemClock().now();
}

template <typename T>
Result<void> without(const Result<T> &result)
{
    if (!result)
        return Failure(result.error());
    return {};
}

QByteArray lineOf(const char *kind, const QUuid &operation, const QString &words)
{
    return QByteArray(kind) + ' ' + operation.toString(QUuid::WithoutBraces).toUtf8() + ' ' + words.toUtf8();
}

/// The message that an event tells of, 0 without one: [16,null,number] among its changes.
qint64 messageOf(const QByteArray &changes)
{
    static const QByteArray mark = '[' + QByteArray::number(static_cast<int>(Field::Message)) + ",null,";
    const qsizetype at = changes.indexOf(mark);
    if (at < 0)
        return 0;
    const qsizetype from = at + mark.size();
    return changes.mid(from, changes.indexOf(']', from) - from).toLongLong();
}

} // namespace

void makeCompany(const QString &path, int tickets)
{
    const auto database = usecases::openDatabase(path, usecases::OpenMode::CreateNew).wait();
    if (!database)
        qFatal("%s", qPrintable(database.error().technical));
    const auto made = usecases::seedDemo(*database, {tickets, 7, now()}, std::make_shared<Progress>()).wait();
    if (!made)
        qFatal("%s", qPrintable(made.error().technical));
}

Result<Company> readCompany(const usecases::DatabasePtr &database)
{
    return database
        ->read([](Session &session) -> Result<Company> {
            Company company;
            for (const Agent &agent : storage::OrganizationRepository(session).load().agents) {
                if (agent.role == Role::Manager)
                    company.actor = {agent.id, agent.name, agent.role};
            }
            storage::Statement tickets = session.prepare("SELECT id FROM ticket ORDER BY id LIMIT 40");
            tickets.bind();
            while (tickets.next())
                company.tickets.append(tickets.id<TicketId>(0));
            storage::Statement customers = session.prepare("SELECT id FROM customer ORDER BY id LIMIT 10");
            customers.bind();
            while (customers.next())
                company.customers.append(customers.id<CustomerId>(0));
            return company;
        })
        .wait();
}

Deeds::Deeds(Company company, quint32 seed, QString mark)
    : m_company(std::move(company))
    , m_dice(seed)
    , m_mark(std::move(mark))
{
}

QString Deeds::words()
{
    QString text = u"kept %1 %2 שלום"_qs.arg(m_mark).arg(++m_number);
    // Now and then one that takes some pages.
    if (m_dice.bounded(6) == 0)
        text += u' ' + QString(m_dice.bounded(3000), u'x');
    return text;
}

TicketId Deeds::someTicket()
{
    return m_company.tickets.at(m_dice.bounded(static_cast<int>(m_company.tickets.size())));
}

Deed Deeds::next()
{
    const QString text = words();
    switch (m_dice.bounded(10)) {
    case 0:
        return create(text.left(60));
    case 1:
        return customer(text.left(60));
    case 2:
        return customerNote(text);
    case 3:
    case 4:
        return assign();
    case 5:
    case 6:
        return reply(someTicket(), text, QUuid::createUuid());
    default:
        return note(text);
    }
}

Deed Deeds::reply(TicketId ticket, const QString &text, const QUuid &operation) const
{
    usecases::TicketChange wish;
    wish.ticket = ticket;
    wish.operation = operation;
    wish.evenIfChanged = true;
    wish.message = usecases::NewMessage{Visibility::Public, {text, {}, {}}};
    return {lineOf("message", operation, text), [wish, actor = m_company.actor](Session &session) {
                return without(usecases::changeTicket(session, wish, actor, now()));
            }};
}

Deed Deeds::note(const QString &text)
{
    usecases::TicketChange wish;
    wish.ticket = someTicket();
    wish.evenIfChanged = true;
    wish.message = usecases::NewMessage{Visibility::Internal, {text, {}, {}}};
    wish.addTags = {u"tag %1"_qs.arg(m_dice.bounded(30))};
    return {lineOf("message", wish.operation, text), [wish, actor = m_company.actor](Session &session) {
                return without(usecases::changeTicket(session, wish, actor, now()));
            }};
}

Deed Deeds::assign()
{
    usecases::TicketChange wish;
    wish.ticket = someTicket();
    wish.evenIfChanged = true;
    wish.assignee = m_dice.bounded(2) == 0 ? AgentId() : m_company.actor.agent;
    wish.priority = static_cast<Priority>(1 + m_dice.bounded(4));
    return {lineOf("change", wish.operation, {}), [wish, actor = m_company.actor](Session &session) {
                return without(usecases::changeTicket(session, wish, actor, now()));
            }};
}

Deed Deeds::create(const QString &text)
{
    usecases::NewTicket wish;
    wish.subject = text.simplified();
    wish.text = {words(), {}, {}};
    wish.customer = m_company.customers.first();
    wish.newContact.name = u"Somebody %1"_qs.arg(m_number);
    return {lineOf("ticket", wish.operation, wish.subject), [wish, actor = m_company.actor](Session &session) {
                return without(usecases::createTicket(session, wish, actor, now()));
            }};
}

Deed Deeds::customer(const QString &text)
{
    const QUuid operation = QUuid::createUuid();
    const CustomerId id = m_company.customers.at(m_dice.bounded(static_cast<int>(m_company.customers.size())));
    return {lineOf("customer", operation, text.simplified()),
            [=, actor = m_company.actor](Session &session) -> Result<void> {
                std::optional<Customer> wish = storage::CustomerRepository(session).byId(id);
                if (!wish)
                    return fail(ErrorCode::NotFound);
                wish->plan = text.simplified();
                usecases::SharedOrder order;
                order.operation = operation;
                order.actor = actor;
                order.at = now();
                return without(usecases::saveCustomer(session, order, *wish));
            }};
}

Deed Deeds::customerNote(const QString &text)
{
    const QUuid operation = QUuid::createUuid();
    CustomerNote wish;
    wish.customer = m_company.customers.at(m_dice.bounded(static_cast<int>(m_company.customers.size())));
    wish.text = text;
    return {lineOf("customer", operation, text), [=, actor = m_company.actor](Session &session) {
                usecases::SharedOrder order;
                order.operation = operation;
                order.actor = actor;
                order.at = now();
                return without(usecases::saveNote(session, order, wish));
            }};
}

Result<Books> Books::read(const usecases::DatabasePtr &database, bool check)
{
    Result<Books> books =
        database
            ->readBulk([](Session &session) -> Result<Books> {
                Books found;
                QSet<qint64> told;
                storage::Statement events = session.prepare("SELECT op_id, id, changes FROM event");
                events.bind();
                while (events.next()) {
                    if (!events.isNull(0))
                        found.m_events.insert(events.text(0), events.int64(1) / 65536);
                    if (const qint64 message = messageOf(events.utf8(2).toByteArray()))
                        told.insert(message);
                }
                QHash<qint64, QString> messages;
                storage::Statement texts = session.prepare("SELECT body, id FROM message WHERE body LIKE 'kept %'");
                texts.bind();
                while (texts.next()) {
                    const QString text = texts.text(0);
                    if (found.m_texts.contains(text))
                        found.m_faults.append(u"stored twice: "_qs + text.left(60));
                    found.m_texts.insert(text, texts.int64(1) / 65536);
                    messages.insert(texts.int64(1), text.left(60));
                }
                storage::Statement subjects =
                    session.prepare("SELECT id, subject FROM ticket WHERE subject LIKE 'kept %'");
                subjects.bind();
                while (subjects.next())
                    found.m_subjects.insert(subjects.int64(0), subjects.text(1));
                storage::Statement audited = session.prepare("SELECT op_id, changes FROM audit_entry");
                audited.bind();
                while (audited.next())
                    found.m_audited[audited.text(0)] += audited.text(1);
                storage::Statement operations = session.prepare("SELECT op_id, kind, receipt LIKE '%\"changes\":[]%' "
                                                                "AND receipt LIKE '%\"message\":0%' FROM operation");
                operations.bind();
                while (operations.next()) {
                    const QString id = operations.text(0);
                    found.m_operations.insert(id);
                    const bool isTicket = operations.text(1).startsWith(u"ticket.");
                    if (isTicket && !operations.boolean(2) && !found.m_events.contains(id))
                        found.m_faults.append(u"an operation without its event: "_qs + id);
                    if (operations.text(1).startsWith(u"customer.") && !found.m_audited.contains(id))
                        found.m_faults.append(u"an operation without its entry: "_qs + id);
                }
                for (auto message = messages.cbegin(); message != messages.cend(); ++message) {
                    if (!told.contains(message.key()))
                        found.m_faults.append(u"a message that no event tells of: "_qs + message.value());
                }
                for (auto event = found.m_events.cbegin(); event != found.m_events.cend(); ++event) {
                    if (!found.m_operations.contains(event.key()))
                        found.m_faults.append(u"an event without its operation: "_qs + event.key());
                }
                return found;
            })
            .wait();
    if (!books || !check)
        return books;
    const auto report = usecases::examineDatabase(database, std::make_shared<Progress>()).wait();
    if (!report)
        return Failure(report.error());
    for (const usecases::Finding &finding : report->findings) {
        if (finding.severity != usecases::Finding::Severity::Note)
            books->m_faults.append(u"doctor: "_qs + finding.code + u' ' + finding.args.join(u' '));
    }
    return books;
}

QByteArrayList Books::lacks(const QByteArrayList &acknowledged) const
{
    QByteArrayList lacking;
    for (const QByteArray &line : acknowledged) {
        const QList<QByteArray> parts = line.split(' ');
        const QByteArray kind = parts.value(0);
        const QString operation = QString::fromUtf8(parts.value(1));
        const QString words = QString::fromUtf8(line.mid(kind.size() + parts.value(1).size() + 2));
        bool isThere = m_operations.contains(operation);
        if (kind == "message")
            isThere = isThere && m_events.contains(operation) && m_texts.value(words) == m_events.value(operation);
        else if (kind == "ticket")
            isThere = isThere && m_subjects.value(m_events.value(operation)) == words;
        else if (kind == "customer")
            isThere = isThere && m_audited.value(operation).contains(words);
        else if (kind != "change")
            isThere = false;
        if (!isThere)
            lacking.append(line.left(120));
    }
    return lacking;
}

} // namespace campanile::test
