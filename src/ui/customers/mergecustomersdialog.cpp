// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/mergecustomersdialog.h"

#include "domain/base/text.h"
#include "ui/customers/customerwords.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/factlist.h"
#include "ui/kit/labels.h"
#include "ui/words/attributewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace campanile::ui {

using usecases::CustomerDetails;
using usecases::CustomerMerge;

namespace {

constexpr int pauseMs = 150;
constexpr int listHeight = 132;
constexpr int longestWords = 200;
constexpr int narrowest = 560;
constexpr qsizetype shortestWord = 3;

/// Doubles mostly begin alike: "Orchard Retail" and "Orchard Retail Ltd".
QString firstWord(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() >= shortestWord)
            return word;
    }
    return words.value(0);
}

} // namespace

MergeCustomersDialog::MergeCustomersDialog(usecases::Customers &customers, const usecases::CatalogProvider &catalog,
                                           const CustomerDetails &one, QWidget *parent)
    : QDialog(parent)
    , m_customers(customers)
    , m_catalog(catalog)
    , m_one(one)
    , m_what(new PlainLabel(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new PlainLabel(this))
    , m_stays(new FactList(u"staysFactList"_qs, this))
    , m_goes(new FactList(u"goesFactList"_qs, this))
    , m_swap(new QPushButton(this))
    , m_fill(new QCheckBox(this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { find(m_line->text().trimmed()); });
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_soon.start(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeCustomersDialog::openCurrent);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_oneStays = !m_oneStays;
        compare();
    });
    retranslate();
    setMinimumWidth(std::max(narrowest, widthForTitle(windowTitle())));
    find(firstWord(one.customer.name));
    m_line->setFocus(Qt::OtherFocusReason);
}

MergeCustomersDialog::~MergeCustomersDialog()
{
    m_finding.cancel();
    m_opening.cancel();
}

void MergeCustomersDialog::build()
{
    setObjectName(u"mergeCustomersDialog"_qs);
    m_what->setObjectName(u"mergeCustomersLabel"_qs);
    m_what->setWordWrap(true);
    m_line->setObjectName(u"mergeCustomersLineEdit"_qs);
    m_line->setMaxLength(longestWords);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"mergeCustomersListWidget"_qs);
    m_list->setFixedHeight(listHeight);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setObjectName(u"mergeCustomersHintLabel"_qs);
    m_hint->setTextSize(TextSize::Small);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_swap->setObjectName(u"swapCustomersPushButton"_qs);
    m_fill->setObjectName(u"fillGapsCheckBox"_qs);
    m_fill->setChecked(true);
    auto *buttons = new QDialogButtonBox(this);
    m_merge = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"mergeCustomersPushButton"_qs);
    m_merge->setDefault(true);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancelMergePushButton"_qs);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeCustomersDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeCustomersDialog::reject);
    auto *both = new QHBoxLayout;
    both->setSpacing(grid2);
    both->addWidget(m_stays, 1, Qt::AlignTop);
    both->addWidget(m_goes, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid);
    layout->addWidget(m_what);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    layout->addLayout(both);
    layout->addWidget(m_swap, 0, Qt::AlignLeading);
    layout->addWidget(m_fill);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

void MergeCustomersDialog::find(const QString &words)
{
    m_finding.cancel();
    if (words.isEmpty())
        return show({});
    m_finding = m_customers.find(words);
    m_finding.then(this, [this](const domain::Result<usecases::CustomerList> &list) {
        if (list)
            show(*list);
        else if (list.error().code != domain::ErrorCode::Cancelled)
            m_hint->setText(errorText(list.error()), Origin::Ours);
    });
}

void MergeCustomersDialog::show(const usecases::CustomerList &list)
{
    m_list->clear();
    for (const quint32 position : list.positions) {
        if (m_list->count() == mostFound)
            break;
        const domain::Customer &customer = list.book->entries()[position].customer;
        if (customer.id == m_one.customer.id)
            continue;
        QStringList parts{domain::isolated(domain::visibleText(customer.name))};
        for (const QString &part : {customer.plan, countryText(customer.country)}) {
            if (!part.isEmpty())
                parts.append(domain::isolated(domain::visibleText(part)));
        }
        auto *item = new QListWidgetItem(parts.join(u" · "_qs), m_list);
        item->setData(Qt::UserRole, customer.id.value());
    }
    openCurrent();
}

void MergeCustomersDialog::openCurrent()
{
    m_opening.cancel();
    m_other.reset();
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return compare();
    m_opening = m_customers.open(domain::CustomerId(item->data(Qt::UserRole).toLongLong()));
    m_opening.then(this, [this](const domain::Result<CustomerDetails> &details) {
        if (!details)
            return compare();
        m_other = *details;
        // Who is known longer mostly is the right one.
        m_oneStays = m_one.allTickets >= m_other->allTickets;
        compare();
    });
}

void MergeCustomersDialog::compare()
{
    const auto factsOf = [this](const CustomerDetails &details) {
        const domain::Customer &customer = details.customer;
        const QString nothing = u"–"_qs;
        const auto shown = [&nothing](const QString &text) { return text.isEmpty() ? nothing : text; };
        return QVector<Fact>{
            {tr("Name"), customer.name},
            {tr("Segment"), customer.segment == domain::Segment::Unknown ? nothing : segmentText(customer.segment)},
            {tr("Plan"), shown(customer.plan)},
            {tr("Yearly value"), shown(valueText(customer))},
            {tr("Country"), shown(countryText(customer.country))},
            {tr("Success manager"), shown(m_catalog.catalog()->agentName(customer.csm))},
            {tr("Contacts"), numberText(details.contacts.size())},
            {tr("Tickets"), numberText(details.allTickets)},
        };
    };
    m_merge->setEnabled(m_other.has_value());
    m_swap->setEnabled(m_other.has_value());
    m_fill->setEnabled(m_other.has_value());
    m_stays->setVisible(m_other.has_value());
    m_goes->setVisible(m_other.has_value());
    if (!m_other) {
        m_hint->setText(m_list->count() == 0 ? tr("Type a part of the other one's name, or an address of its contacts.")
                                             : tr("Choose the one that is the same customer."),
                        Origin::Ours);
        return;
    }
    m_stays->setFacts(tr("Stays"), factsOf(m_oneStays ? m_one : *m_other));
    m_goes->setFacts(tr("Becomes a part of it"), factsOf(m_oneStays ? *m_other : m_one));
    const int width = std::max(m_stays->nameWidth(), m_goes->nameWidth());
    m_stays->setNameWidth(width);
    m_goes->setNameWidth(width);
    m_hint->setText(tr("Tickets, contacts and notes of both are shown together from then on, and both names find them. "
                       "The two can be taken apart again at any time."),
                    Origin::Ours);
    layout()->activate();
    resize(size().expandedTo(sizeHint()));
}

std::optional<CustomerMerge> MergeCustomersDialog::choice() const
{
    if (!m_other)
        return std::nullopt;
    return CustomerMerge{m_oneStays ? m_other->customer : m_one.customer,
                         m_oneStays ? m_one.customer : m_other->customer, m_fill->isChecked()};
}

void MergeCustomersDialog::accept()
{
    const std::optional<CustomerMerge> merge = choice();
    if (!merge)
        return;
    QDialog::accept();
    Q_EMIT chosen(*merge);
}

void MergeCustomersDialog::retranslate()
{
    setWindowTitle(tr("Merge customers"));
    m_what->setText(tr("%1 is the same customer as:").arg(quoted(m_one.customer.name)), Origin::Ours);
    m_line->setPlaceholderText(tr("Name or address of the other one"));
    m_line->setAccessibleName(tr("Name or address of the other one"));
    m_list->setAccessibleName(tr("Customers that were found"));
    m_swap->setText(tr("Let the other one stay"));
    m_fill->setText(tr("Fill in what is unknown of the one that stays"));
    m_merge->setText(tr("Merge"));
    m_cancel->setText(tr("Cancel"));
    compare();
}

bool MergeCustomersDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void MergeCustomersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui
