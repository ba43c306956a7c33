// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/link/linkdialog.h"

#include "domain/base/text.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/linkwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace campanile::ui {

namespace {

constexpr int pauseMs = 150;
constexpr int longestQuery = 500;
constexpr int listHeight = 220;

struct Way
{
    domain::LinkKind kind;
    bool beginsHere;
};
/// In the order in which they are offered.
constexpr std::array ways{Way{domain::LinkKind::Related, true},      Way{domain::LinkKind::DuplicateOf, true},
                          Way{domain::LinkKind::DuplicateOf, false}, Way{domain::LinkKind::ChildOf, true},
                          Way{domain::LinkKind::ChildOf, false},     Way{domain::LinkKind::IncidentOf, true},
                          Way{domain::LinkKind::IncidentOf, false}};

} // namespace

LinkDialog::LinkDialog(usecases::TicketListSource &source, const QVector<domain::TicketId> &tickets,
                       const QString &reference, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_tickets(tickets)
    , m_reference(reference)
    , m_purpose(purpose)
    , m_what(new PlainLabel(this))
    , m_kind(new QComboBox(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new PlainLabel(this))
{
    setObjectName(u"linkDialog"_qs);
    m_what->setObjectName(u"linkWhatLabel"_qs);
    m_kind->setObjectName(u"linkKindComboBox"_qs);
    m_line->setObjectName(u"linkLineEdit"_qs);
    m_line->setMaxLength(longestQuery);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"linkListWidget"_qs);
    m_list->setMinimumHeight(listHeight);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setObjectName(u"linkHintLabel"_qs);
    m_hint->setTextSize(TextSize::Small);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    for (const Way &way : ways)
        m_kind->addItem(linkChoiceText(way.kind, way.beginsHere));
    m_kind->setVisible(purpose == Purpose::Link);
    auto *buttons = new QDialogButtonBox(this);
    m_link = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_link->setObjectName(u"linkPushButton"_qs);
    m_link->setDefault(true);
    m_link->setEnabled(false);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"linkCancelPushButton"_qs);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid);
    for (QWidget *part :
         {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_line),
          static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(buttons)})
        layout->addWidget(part);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &LinkDialog::find);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_soon.start(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_link->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &LinkDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &LinkDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LinkDialog::reject);
    retranslate();
    setMinimumWidth(std::max(440, widthForTitle(windowTitle())));
    m_line->setFocus(Qt::OtherFocusReason);
}

LinkDialog::~LinkDialog()
{
    m_finding.cancel();
    m_reading.cancel();
}

void LinkDialog::retranslate()
{
    const int count = static_cast<int>(m_tickets.size());
    const bool isMerge = m_purpose == Purpose::Merge;
    setWindowTitle(isMerge ? tr("Merge tickets") : tr("Link tickets"));
    m_what->setText(isMerge      ? tr("Ticket %1 becomes a part of:").arg(quoted(m_reference))
                    : count == 1 ? tr("The ticket %1").arg(quoted(m_reference))
                                 : tr("The %n selected tickets", nullptr, count),
                    Origin::Ours);
    m_kind->setAccessibleName(tr("How the tickets belong together"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(
            i, linkChoiceText(ways[static_cast<std::size_t>(i)].kind, ways[static_cast<std::size_t>(i)].beginsHere));
    m_line->setPlaceholderText(tr("Number or words of the other ticket"));
    m_line->setAccessibleName(tr("Number or words of the other ticket"));
    m_list->setAccessibleName(tr("Tickets that were found"));
    m_link->setText(isMerge ? tr("Merge") : tr("Link"));
    m_cancel->setText(tr("Cancel"));
    if (m_list->count() == 0)
        say(tr("Type a number or a few words; they are looked for as in the list's search."));
}

void LinkDialog::say(const QString &text)
{
    m_hint->setText(text, Origin::Ours);
}

void LinkDialog::find()
{
    m_finding.cancel();
    m_reading.cancel();
    const QString query = m_line->text().trimmed();
    if (query.isEmpty())
        return show({});
    usecases::ListRequest request;
    request.query = query;
    m_finding = m_source.list(request);
    m_finding.then(this, [this](const domain::Result<usecases::TicketList> &answer) { takeFound(answer); });
}

void LinkDialog::takeFound(const domain::Result<usecases::TicketList> &answer)
{
    if (!answer) {
        show({});
        if (answer.error().code != domain::ErrorCode::Cancelled)
            say(answer.error().code == domain::ErrorCode::QueryInvalid ? tr("The search is not understood yet.")
                                                                       : errorText(answer.error()));
        return;
    }
    QVector<quint32> ids;
    for (const quint32 id : answer->ids) {
        if (ids.size() == mostFound)
            break;
        if (!m_tickets.contains(domain::TicketId(id)))
            ids.append(id);
    }
    if (ids.isEmpty()) {
        show({});
        return say(tr("No other ticket was found."));
    }
    const bool isAll = answer->complete && answer->ids.size() <= ids.size() + m_tickets.size();
    m_reading = m_source.rows(ids);
    m_reading.then(this, [this, isAll](const domain::Result<QVector<usecases::TicketRow>> &rows) {
        if (!rows)
            return say(errorText(rows.error()));
        show(*rows);
        say(isAll ? QString() : tr("There are more; add a word to find the right one."));
    });
}

void LinkDialog::show(const QVector<usecases::TicketRow> &rows)
{
    m_list->clear();
    for (const usecases::TicketRow &row : rows) {
        const QString subject = domain::isolated(domain::visibleText(row.subject.left(300)));
        auto *item = new QListWidgetItem(tr("%1 · %2 · %3", "a ticket's number, its subject, its status")
                                             .arg(quoted(row.reference), subject, statusText(row.status)));
        item->setData(Qt::UserRole, row.id.value());
        m_list->addItem(item);
    }
    m_list->setCurrentRow(rows.isEmpty() ? -1 : 0);
    m_link->setEnabled(!rows.isEmpty());
}

void LinkDialog::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || m_soon.isActive()) { // what is typed has not been looked for yet
        if (m_soon.isActive()) {
            m_soon.stop();
            find();
        }
        return;
    }
    const domain::TicketId other(item->data(Qt::UserRole).toLongLong());
    const Way &way = ways[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    if (m_purpose == Purpose::Merge)
        Q_EMIT chosen({domain::LinkKind::MergedInto, true, other});
    else
        Q_EMIT chosen({way.kind, way.beginsHere, other});
    QDialog::accept();
}

bool LinkDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_list->count())
                m_list->setCurrentRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LinkDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui
