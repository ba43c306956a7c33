// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalogprovider.h"
#include "usecases/customer/customers.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace campanile::ui {

class FactList;
class PlainLabel;

/// Finds the double of a customer, shows both beside each other, and asks which of them stays. Arrow keys walk the list
/// from the search line.
class MergeCustomersDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostFound = 50;

    /// Customers and catalogue must outlive the dialog.
    MergeCustomersDialog(usecases::Customers &customers, const usecases::CatalogProvider &catalog,
                         const usecases::CustomerDetails &one, QWidget *parent = nullptr);
    ~MergeCustomersDialog() override;

    /// As the dialog stands; none while no other one is chosen.
    [[nodiscard]] std::optional<usecases::CustomerMerge> choice() const;

Q_SIGNALS:
    void chosen(const campanile::usecases::CustomerMerge &merge);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void find(const QString &words);
    void show(const usecases::CustomerList &list);
    void openCurrent();
    void compare();
    void retranslate();
    void accept() override;

    usecases::Customers &m_customers;
    const usecases::CatalogProvider &m_catalog;
    usecases::CustomerDetails m_one;
    std::optional<usecases::CustomerDetails> m_other;
    bool m_oneStays = true;
    QTimer m_soon;
    domain::Task<usecases::CustomerList> m_finding;
    domain::Task<usecases::CustomerDetails> m_opening;
    PlainLabel *m_what;
    QLineEdit *m_line;
    QListWidget *m_list;
    PlainLabel *m_hint;
    FactList *m_stays;
    FactList *m_goes;
    QPushButton *m_swap;
    QCheckBox *m_fill;
    QPushButton *m_merge;
    QPushButton *m_cancel;
};

} // namespace campanile::ui
