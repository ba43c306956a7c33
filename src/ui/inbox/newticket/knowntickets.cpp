// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/newticket/knowntickets.h"

#include "domain/base/text.h"
#include "ui/kit/labels.h"
#include "ui/words/attributewords.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr qsizetype shortestWord = 3; ///< shorter ones stand in every sentence
constexpr int likeEnough = 2;         ///< words in common

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QString key = domain::searchKey(text.left(4000)) + u' ';
    for (const QChar letter : key) {
        if (letter.isLetterOrNumber()) {
            word += letter;
            continue;
        }
        if (word.size() >= shortestWord && !words.contains(word))
            words.append(word);
        word.clear();
    }
    return words;
}

} // namespace

KnownTickets::KnownTickets(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"knownTicketsWidget"_qs);
    m_title->setObjectName(u"knownTicketsLabel"_qs);
    m_title->setTextSize(TextSize::Small, true);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"knownTicketsListWidget"_qs);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridHalf);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT ticketRequested(domain::TicketId(item->data(Qt::UserRole).toLongLong()));
    });
    retranslate();
}

void KnownTickets::setTickets(const QVector<usecases::CustomerDetails::TicketLine> &tickets)
{
    m_tickets.clear();
    std::copy_if(tickets.begin(), tickets.end(), std::back_inserter(m_tickets),
                 [](const auto &ticket) { return domain::isOpen(ticket.status); });
    refill();
}

void KnownTickets::setWords(const QString &text)
{
    const QStringList words = wordsOf(text);
    if (words == m_words)
        return;
    m_words = words;
    refill();
}

void KnownTickets::refill()
{
    struct Line
    {
        const usecases::CustomerDetails::TicketLine *ticket;
        qsizetype common;
    };
    QVector<Line> lines;
    for (const auto &ticket : std::as_const(m_tickets)) {
        const QStringList words = wordsOf(ticket.subject);
        const auto common =
            std::count_if(words.begin(), words.end(), [this](const QString &word) { return m_words.contains(word); });
        lines.append({&ticket, common});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.common > b.common; });
    const QVariant current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    m_list->clear();
    for (const Line &line : std::as_const(lines)) {
        const QString subject = domain::isolated(domain::visibleText(line.ticket->subject));
        const QString about = tr("%1 · %2", "a ticket's number, its status")
                                  .arg(quoted(line.ticket->reference), statusText(line.ticket->status));
        auto *item = new QListWidgetItem(line.common >= likeEnough ? tr("%1\n%2 · perhaps the same").arg(subject, about)
                                                                   : subject + u'\n' + about);
        item->setData(Qt::UserRole, line.ticket->id.value());
        m_list->addItem(item);
        if (current.isValid() && current == item->data(Qt::UserRole))
            m_list->setCurrentItem(item);
    }
    retranslate();
}

void KnownTickets::retranslate()
{
    m_title->setText(m_tickets.isEmpty() ? tr("No open tickets of this customer")
                                         : tr("%n open tickets of this customer", nullptr, count()),
                     Origin::Ours);
    m_list->setAccessibleName(m_title->text());
    m_list->setVisible(!m_tickets.isEmpty());
}

void KnownTickets::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refill();
}

} // namespace campanile::ui
