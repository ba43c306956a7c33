// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/print/ticketpaper.h"

#include "domain/base/text.h"
#include "domain/text/shownformat.h"
#include "ui/kit/formatteddocument.h"
#include "ui/kit/tints.h"
#include "ui/words/attributewords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TicketPaper)
};

constexpr qreal titleSize = 16; ///< in points, as everything on paper
constexpr qreal textSize = 10;
constexpr qreal smallSize = 8.5;
constexpr qreal gap = 8;

/// A document that takes nothing from anywhere, whatever stands in it.
class Paper final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        Q_UNUSED(type)
        Q_UNUSED(name)
        return {};
    }
};

QTextCharFormat letters(qreal size, bool isStrong = false)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(isStrong ? QFont::Bold : QFont::Normal);
    return format;
}

QTextBlockFormat line(qreal above = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    return format;
}

QString shown(const QString &text)
{
    return domain::isolated(domain::visibleText(text));
}

class Writer
{
public:
    Writer(QTextDocument &document, const PaperRequest &request)
        : m_request(request)
        , m_cursor(&document)
        , m_palette(paletteOf(lightTints())) // paper is white
    {
    }

    void write()
    {
        head();
        QVector<const domain::Message *> messages;
        for (const domain::Message &message : m_request.details->messages) {
            const bool isSeen = m_request.withNotes || message.visibility == domain::Visibility::Public;
            if (isSeen && !message.isWithdrawn)
                messages.append(&message);
        }
        std::stable_sort(messages.begin(), messages.end(), [](const auto *a, const auto *b) { return a->at < b->at; });
        if (m_request.details->truncated)
            paragraph(Words::tr("Older messages were left out."), smallSize, false, gap);
        for (const domain::Message *message : std::as_const(messages))
            this->message(*message);
        if (messages.isEmpty())
            paragraph(Words::tr("Nothing was written."), textSize, false, gap);
    }

private:
    void paragraph(const QString &text, qreal size, bool isStrong, qreal above)
    {
        if (!m_isFirst)
            m_cursor.insertBlock();
        m_isFirst = false;
        m_cursor.setBlockFormat(line(above));
        m_cursor.insertText(text, letters(size, isStrong));
    }

    void fact(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            paragraph(Words::tr("%1: %2", "name of a fact, its value").arg(name, shown(value)), smallSize, false, 1);
    }

    void head()
    {
        const usecases::TicketDetails &details = *m_request.details;
        const domain::Ticket &ticket = details.ticket;
        paragraph(shown(ticket.subject), titleSize, true, 0);
        fact(Words::tr("Ticket"), ticket.reference);
        fact(Words::tr("Customer"), details.customer.name);
        fact(Words::tr("Contact"), details.contact.name.isEmpty() ? details.contact.email : details.contact.name);
        fact(Words::tr("Created"), absoluteTime(ticket.createdAt, m_request.zone));
        fact(Words::tr("Status"), statusText(ticket.status));
        if (!m_request.withNotes)
            return;
        fact(Words::tr("Priority"), priorityText(ticket.priority));
        fact(Words::tr("Tier"), tierText(ticket.tier));
        fact(Words::tr("Team"), m_request.catalog->teamName(ticket.team));
        fact(Words::tr("Assignee"), m_request.catalog->agentName(ticket.assignee));
        QStringList tags;
        for (const domain::TagId tag : ticket.tags)
            tags.append(shown(m_request.catalog->tagName(tag)));
        if (!tags.isEmpty())
            paragraph(Words::tr("%1: %2", "name of a fact, its value").arg(Words::tr("Tags"), tags.join(u", "_qs)),
                      smallSize, false, 1);
    }

    void message(const domain::Message &message)
    {
        const QString who = shown(message.authorName);
        const QString when = dateAndTime(message.at, m_request.zone);
        const bool isNote = message.visibility == domain::Visibility::Internal;
        paragraph(isNote ? Words::tr("%1, %2 · internal note", "who wrote it, when").arg(who, when)
                         : Words::tr("%1, %2", "who wrote it, when").arg(who, when),
                  smallSize, true, gap * 2);
        m_cursor.insertBlock(line(2), letters(textSize));
        const int start = m_cursor.position();
        FormattedDocument::insert(m_cursor, domain::visible(domain::fromStoredFormat(message.text, message.format)),
                                  m_palette);
        // Of one size, whatever they look like; and a link is read, not followed.
        QTextCursor all(m_cursor.document());
        all.setPosition(start);
        all.setPosition(m_cursor.position(), QTextCursor::KeepAnchor);
        QTextCharFormat size;
        size.setFontPointSize(textSize);
        all.mergeCharFormat(size);
        QStringList files;
        for (const domain::Attachment &file : m_request.details->attachments) {
            if (file.message == message.id)
                files.append(shown(file.name));
        }
        if (!files.isEmpty())
            paragraph(Words::tr("Attached: %1").arg(files.join(u", "_qs)), smallSize, false, 2);
    }

    const PaperRequest &m_request;
    QTextCursor m_cursor;
    QPalette m_palette;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<QTextDocument> ticketPaper(const PaperRequest &request)
{
    auto paper = std::make_unique<Paper>();
    paper->setUndoRedoEnabled(false);
    QTextOption option = paper->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto); // every paragraph begins at the edge of its own language
    paper->setDefaultTextOption(option);
    Writer(*paper, request).write();
    return paper;
}

} // namespace campanile::ui
