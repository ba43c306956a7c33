// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/uicontext.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/customer/customers.h"

#include <QWidget>

class QSplitter;

namespace campanile::ui {

class CustomerChanges;
class CustomerListPanel;
class CustomerPane;

/// Find customers, know them, and keep what is known of them. context.actions must hold customerActions() already.
class CustomersPage final : public QWidget, public PageEvents
{
    Q_OBJECT

public:
    CustomersPage(usecases::Customers &customers, usecases::CatalogProvider &catalog, const UiContext &context,
                  QWidget *parent = nullptr);
    ~CustomersPage() override;

    // For the command field and links.
    void openCustomer(domain::CustomerId id);

    void pageShown() override;
    void pageHidden() override;

    [[nodiscard]] CustomerListPanel &list() const { return *m_list; }
    [[nodiscard]] CustomerPane &pane() const { return *m_pane; }

Q_SIGNALS:
    void ticketRequested(campanile::domain::TicketId id);
    void ticketsRequested(const QString &customerName);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectActions();
    void connectParts();
    void bring(domain::CustomerId id);
    void whenFree(const std::function<void()> &go);
    void follow(const QVector<domain::CustomerId> &ids);
    void saveState();

    usecases::Customers &m_customers;
    UiContext m_context;
    CustomerChanges *m_changes;
    CustomerListPanel *m_list;
    CustomerPane *m_pane;
    QSplitter *m_splitter;
    bool m_isInFront = false;
    bool m_isOld = true; ///< to be read when it comes to the front
};

} // namespace campanile::ui
