// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/customer/customerdetails.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace campanile::ui {

class ChipLabel;
class ContactsCard;
class ElidedLabel;
class FactList;
class FlowLayout;
class MergedCard;
class NotesCard;
class PlainLabel;
class TicketLink;

/// A customer as one calm page: who it is, how it wants to be answered, its people, its tickets, what was noted.
class CustomerReader final : public QScrollArea
{
    Q_OBJECT

public:
    CustomerReader(const usecases::CatalogProvider &catalog, const domain::Clock &clock, QWidget *parent = nullptr);

    void setDetails(const usecases::CustomerDetails &details);
    /// reason: why nothing may be changed, in words; empty when it may.
    void setReadOnly(const QString &reason);
    /// The same of merging and taking apart.
    void setCanMerge(const QString &reason);
    [[nodiscard]] ContactsCard &contacts() const { return *m_contacts; }
    [[nodiscard]] NotesCard &notes() const { return *m_notes; }

Q_SIGNALS:
    void editRequested();
    void mergeRequested();
    void takeApartRequested(const campanile::domain::Customer &part);
    void ticketRequested(campanile::domain::TicketId id);
    void ticketsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showHeading();
    void showWishes();
    void showTickets();
    void retranslate();

    const usecases::CatalogProvider &m_catalog;
    const domain::Clock &m_clock;
    usecases::CustomerDetails m_details;
    QString m_readOnly;
    ElidedLabel *m_name;
    PlainLabel *m_summary;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QVector<ChipLabel *> m_chipLabels;
    QPushButton *m_edit;
    QPushButton *m_merge;
    MergedCard *m_merged;
    QString m_cannotMerge;
    QPushButton *m_showTickets;
    FactList *m_wishes;
    ContactsCard *m_contacts;
    PlainLabel *m_ticketsTitle;
    PlainLabel *m_noTickets;
    QVector<TicketLink *> m_tickets;
    QVBoxLayout *m_ticketRows;
    NotesCard *m_notes;
};

} // namespace campanile::ui
