// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"

#include <QVector>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace campanile::ui {

class PlainLabel;

/// The people at a customer; one of them at a time is written in a small form above the list.
class ContactsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsCard(QWidget *parent = nullptr);

    void setContacts(domain::CustomerId customer, const QVector<domain::Contact> &contacts);
    /// reason: why nothing may be changed, in words; empty when it may.
    void setReadOnly(const QString &reason);
    void add();
    /// What was typed is saved: the form goes away.
    void closeForm();
    void setBusy(bool isBusy);
    [[nodiscard]] bool isFormOpen() const;

    static constexpr qsizetype mostShown = 100;

Q_SIGNALS:
    void saveRequested(const campanile::domain::Contact &contact);
    void removeRequested(const campanile::domain::Contact &contact);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void edit(const domain::Contact &contact);
    void save();
    bool check();
    [[nodiscard]] domain::Contact typed() const;
    void showContacts();
    [[nodiscard]] QWidget *rowOf(const domain::Contact &contact);
    void retranslate();

    domain::CustomerId m_customer;
    QVector<domain::Contact> m_contacts;
    QString m_readOnly;
    domain::Contact m_edited; ///< as it was read
    PlainLabel *m_title;
    QToolButton *m_add;
    QWidget *m_form;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    PlainLabel *m_fault;
    QPushButton *m_save;
    QPushButton *m_cancel;
    PlainLabel *m_none;
    QVBoxLayout *m_rows;
};

} // namespace campanile::ui
