// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/customer/customers.h"
#include "usecases/ticket/drafts.h"
#include "usecases/ticket/newticketdraft.h"
#include "usecases/ticket/tickets.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace campanile::ui {

class CallWatch;
class CustomerLine;
class FormatBar;
class KnownTickets;
class MessageBar;
class MessageEdit;
class PlainLabel;

/// What a new ticket is made with. All must outlive the dialog.
struct NewTicketServices
{
    usecases::Tickets &tickets;
    usecases::Customers &customers;
    usecases::CatalogProvider &catalog;
    usecases::Drafts &drafts;
};

/// Where a ticket is written down while the customer calls, stands at the desk or writes elsewhere. It stands beside
/// the window, which stays usable. Whatever is typed is a draft at once: closed, it is there again the next time.
class NewTicketDialog final : public QDialog
{
    Q_OBJECT

public:
    NewTicketDialog(const NewTicketServices &services, const UiContext &context, QWidget *parent = nullptr);

    /// Of somebody who is known already, where nothing was begun yet.
    void propose(domain::CustomerId customer, const QString &name);
    [[nodiscard]] usecases::NewTicket wish() const;

Q_SIGNALS:
    void created(campanile::domain::TicketId id);
    void ticketRequested(campanile::domain::TicketId id);

public Q_SLOTS:
    void reject() override; ///< closes; the draft stays

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(QVBoxLayout *layout, QWidget *field);
    void name(QWidget *field, const QString &words);
    void build();
    void buildChannels();
    void connectAll();
    void fillChoices();
    void retranslate();
    void takeDrafts();
    void load(const usecases::NewTicketDraft &draft);
    void keep();
    void takeCustomer();
    void takeContact();
    void fillContacts(const QVector<domain::Contact> &contacts, domain::ContactId chosen);
    void setChannel(domain::Channel channel);
    [[nodiscard]] domain::Channel channel() const;
    void updateState();
    void create();
    void takeAnswer(const domain::Result<usecases::CreatedTicket> &answer);
    void discard();

    NewTicketServices m_services;
    UiContext m_context;
    QUuid m_operation = QUuid::createUuid();
    QVector<usecases::NewTicketDraft> m_others; ///< begun elsewhere, and kept behind this one
    QVector<domain::Contact> m_contacts;        ///< of the customer chosen
    domain::ContactId m_wantedContact;          ///< to be chosen once the contacts are read
    bool m_isLoading = false;
    bool m_isBusy = false;
    domain::Task<usecases::CustomerDetails> m_reading;

    QButtonGroup *m_channels;
    CallWatch *m_watch;
    MessageBar *m_messages;
    CustomerLine *m_customer;
    PlainLabel *m_customerHint;
    QComboBox *m_contact;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_subject;
    MessageEdit *m_text;
    FormatBar *m_format;
    QComboBox *m_priority;
    QComboBox *m_assignee;
    QComboBox *m_team;
    QLineEdit *m_tags;
    KnownTickets *m_known;
    QPushButton *m_create;
    QPushButton *m_discard;
    QPushButton *m_close;
    QHash<QWidget *, QLabel *> m_labels; ///< by what they name
};

} // namespace campanile::ui
