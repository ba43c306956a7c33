// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "usecases/catalog/catalogprovider.h"

#include <QWidget>

class QPushButton;

namespace campanile::ui {

class CustomerForm;
class MessageBar;
class PlainLabel;

/// Changes a customer, or writes a new one down. What was typed stays until it is saved or given up.
class CustomerEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerEditor(const usecases::CatalogProvider &catalog, QWidget *parent = nullptr);

    /// A customer without id: a new one.
    void edit(const domain::Customer &customer);
    /// Somebody else was quicker: takes over what they changed wherever nothing else was typed here, and says what both
    /// changed.
    void rebase(const domain::Customer &latest);
    [[nodiscard]] const domain::Customer &base() const { return m_base; }
    [[nodiscard]] bool isChanged() const;
    void setBusy(bool isBusy);
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    void saveRequested(const campanile::domain::Customer &customer);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void retranslate();

    domain::Customer m_base; ///< as it was read
    PlainLabel *m_title;
    MessageBar *m_messages;
    CustomerForm *m_form;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace campanile::ui
