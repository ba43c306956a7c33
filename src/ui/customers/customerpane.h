// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerchanges.h"
#include "ui/kit/uicontext.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/customer/customers.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace campanile::ui {

class CustomerEditor;
class CustomerReader;
class MessageBar;
class StateView;

/// One customer: read, or edited. What others change meanwhile never takes away what is being typed.
class CustomerPane final : public QWidget
{
    Q_OBJECT

public:
    CustomerPane(usecases::Customers &customers, const usecases::CatalogProvider &catalog, CustomerChanges &changes,
                 const UiContext &context, QWidget *parent = nullptr);

    /// None: nothing is shown.
    void open(domain::CustomerId id);
    /// Reads again what is shown.
    void refresh();
    void edit();
    void addNew();
    void addContact();
    void writeNote();
    /// Asks which other one is the same customer.
    void merge();
    /// Something typed in the editor is neither saved nor given up.
    [[nodiscard]] bool isEditing() const;
    void leaveEditor();

    [[nodiscard]] domain::CustomerId customer() const { return m_id; }
    [[nodiscard]] const std::optional<usecases::CustomerDetails> &details() const { return m_details; }
    [[nodiscard]] CustomerReader &reader() const { return *m_reader; }
    [[nodiscard]] CustomerEditor &editor() const { return *m_editor; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    /// Why nothing may be changed, in words; empty when it may.
    [[nodiscard]] QString whyReadOnly() const;
    /// The same of merging and taking apart.
    [[nodiscard]] QString whyNotMerge() const;

Q_SIGNALS:
    void ticketRequested(campanile::domain::TicketId id);
    void ticketsRequested(const QString &customerName);
    /// A customer was added and is to be shown.
    void added(campanile::domain::CustomerId id);
    void left();
    /// Somebody else stands for the one that was to be shown.
    void replaced(campanile::domain::CustomerId root);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectReader();
    void take(const domain::Result<usecases::CustomerDetails> &details);
    void save(const domain::Customer &wish);
    void saveNote(const domain::CustomerNote &note);
    void saveContact(const domain::Contact &contact);
    void removeContact(const domain::Contact &contact);
    void send(const usecases::CustomerMerge &merge);
    void takeApart(const domain::Customer &part);
    void mergeWithLatest();
    void showState();

    usecases::Customers &m_customers;
    const usecases::CatalogProvider &m_catalog;
    CustomerChanges &m_changes;
    UiContext m_context;
    domain::CustomerId m_id;
    std::optional<usecases::CustomerDetails> m_details;
    std::optional<domain::Error> m_error;
    domain::Task<usecases::CustomerDetails> m_task;
    int m_number = 0; ///< of the newest question
    MessageBar *m_messages;
    StateView *m_state;
    QStackedWidget *m_stack;
    CustomerReader *m_reader;
    CustomerEditor *m_editor;
};

} // namespace campanile::ui
