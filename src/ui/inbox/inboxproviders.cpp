// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxproviders.h"

#include "domain/base/text.h"
#include "domain/query/querylexer.h"
#include "domain/query/queryparser.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/timewords.h"

namespace campanile::ui {

using namespace usecases;

namespace {

constexpr int maxHits = 8;
constexpr int shortestWord = 2;

/// Tickets of this very number, as it was typed or in capitals, with or without the sign that stands before numbers.
QString numberQuery(const QString &text)
{
    const QString bare = text.startsWith(u'#') ? text.mid(1).trimmed() : QString();
    QStringList values;
    for (const QString &value : {text, text.toUpper(), bare, bare.toUpper()}) {
        if (!value.isEmpty())
            values.append(domain::quotedQueryValue(value));
    }
    values.removeDuplicates();
    return u"number:"_qs + values.join(u',');
}

/// All the words, the last of them as the beginning of one: as somebody would write it into the search line.
QString wordsQuery(const QString &text)
{
    domain::QueryNode all;
    all.kind = domain::QueryNode::Kind::And;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!domain::hasLetterOrDigit(word))
            continue;
        domain::QueryNode node;
        node.kind = domain::QueryNode::Kind::Text;
        node.text = word;
        all.children.push_back(std::move(node));
    }
    if (all.children.empty())
        return {};
    all.children.back().isPrefix = true;
    return domain::printQuery(all.children.size() == 1 ? all.children.front() : all);
}

} // namespace

TicketProvider::TicketProvider(TicketListSource &tickets, const CatalogProvider &catalog, const domain::Clock &clock,
                               Open open, Search search, QObject *parent)
    : CommandProvider(parent)
    , m_tickets(tickets)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_open(std::move(open))
    , m_search(std::move(search))
{
}

TicketProvider::~TicketProvider()
{
    cancel();
}

void TicketProvider::cancel()
{
    m_listingNumber.cancel();
    m_listingWords.cancel();
    m_counting.cancel();
    m_reading.cancel();
    m_number = 0;
}

void TicketProvider::search(const QString &text, int number)
{
    cancel();
    m_number = number;
    m_byNumber.reset();
    m_byWords.reset();
    m_hits.clear();
    if (text.isEmpty()) {
        Q_EMIT answered(number, {});
        return;
    }
    m_numberQuery = numberQuery(text);
    m_wordsQuery = text.size() < shortestWord ? QString() : wordsQuery(text);
    if (m_wordsQuery.isEmpty())
        m_byWords = TicketList();
    else
        ask(m_listingWords, m_wordsQuery, &TicketProvider::m_byWords);
    ask(m_listingNumber, m_numberQuery, &TicketProvider::m_byNumber);
}

void TicketProvider::ask(Listing &task, const QString &query, std::optional<TicketList> TicketProvider::*answer)
{
    task = m_tickets.list({query, u"updated"_qs, true});
    task.then(this, [this, answer, number = m_number](const domain::Result<TicketList> &list) {
        if (number != m_number)
            return;
        this->*answer = list.value_or(TicketList());
        if (m_byNumber && m_byWords)
            merge();
    });
}

void TicketProvider::merge()
{
    QVector<quint32> ids = m_byNumber->ids;
    QVector<quint32> others = m_byWords->ids;
    others.removeIf([&ids](quint32 id) { return ids.contains(id); });
    const qsizetype all = ids.size() + others.size();
    ids += others.mid(0, maxHits);
    ids.resize(qMin<qsizetype>(ids.size(), maxHits));
    m_all = m_byNumber->ids.isEmpty() ? m_wordsQuery
            : others.isEmpty()        ? m_numberQuery
                                      : m_numberQuery + u" OR "_qs + m_wordsQuery;
    m_reading = m_tickets.rows(ids);
    m_reading.then(this, [this, all, number = m_number](const domain::Result<QVector<TicketRow>> &rows) {
        if (number != m_number)
            return;
        for (const TicketRow &row : rows.value_or(QVector<TicketRow>()))
            m_hits.append(hitOf(row));
        const bool isAll = m_byWords->complete;
        answer(isAll ? all : 0);
        if (!isAll)
            countAll();
    });
}

void TicketProvider::countAll()
{
    m_counting = m_tickets.wholeList({m_all, u"updated"_qs, true});
    m_counting.then(this, [this, number = m_number](const domain::Result<TicketList> &list) {
        if (number == m_number && list)
            answer(list->ids.size());
    });
}

void TicketProvider::answer(qint64 all)
{
    QVector<CommandHit> hits = m_hits;
    if (all > 1)
        hits.append({.id = u"ticket:all"_qs,
                     .title = tr("Show all %Ln tickets in the list", nullptr, static_cast<int>(all)),
                     .detail = {},
                     .iconName = u"edit-find"_qs,
                     .keyText = {},
                     .run = [search = m_search, query = m_all] { search(query); }});
    Q_EMIT answered(m_number, hits);
}

CommandHit TicketProvider::hitOf(const TicketRow &row) const
{
    QStringList below;
    if (!row.customer.isEmpty())
        below.append(quoted(row.customer));
    below.append(statusText(row.status));
    below.append(tr("updated %1").arg(relativeTime(row.updatedAt, m_clock.now(), m_catalog.zone())));
    return {.id = u"ticket:"_qs + QString::number(row.id.value()),
            .title = subjectText(row.subject),
            .detail = {},
            .iconName = u"mail-message"_qs,
            .keyText = row.reference,
            .run = [open = m_open, id = row.id] { open(id); },
            .below = below.join(u" · "_qs)};
}

} // namespace campanile::ui
