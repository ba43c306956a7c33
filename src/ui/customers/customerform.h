// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "usecases/catalog/catalogprovider.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace campanile::ui {

class NoteEdit;
class PlainLabel;

/// What a person can change of a customer, in fields; what is wrong stands below the field that it is about.
class CustomerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerForm(const usecases::CatalogProvider &catalog, QWidget *parent = nullptr);

    void setCustomer(const domain::Customer &customer);
    /// The customer that was set with what stands in the fields.
    [[nodiscard]] domain::Customer customer() const;
    /// Marks the faults and goes to the first; true when there is none.
    bool check();
    /// The name of a field as the form calls it; empty for an unknown key.
    [[nodiscard]] QString fieldName(const QString &key) const;
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *label;
        QWidget *field;
        PlainLabel *fault;
    };

    void build();
    void addLine(QGridLayout *lines, const QString &key, QWidget *field);
    [[nodiscard]] QComboBox *comboBox(const QString &name);
    void fillChoices();
    void fillPreferences();
    void updateCallHours();
    [[nodiscard]] qint64 typedCents(bool &isNumber) const;
    [[nodiscard]] QString faultText(const QString &key) const;
    void retranslate();

    const usecases::CatalogProvider &m_catalog;
    domain::Customer m_customer;
    QHash<QString, Line> m_lines; ///< by key of the field
    QLineEdit *m_name;
    QComboBox *m_segment;
    QLineEdit *m_plan;
    QLineEdit *m_value;
    QLineEdit *m_currency;
    QComboBox *m_csm;
    QComboBox *m_language;
    QLineEdit *m_country;
    QLineEdit *m_zone;
    PlainLabel *m_preferences;
    QComboBox *m_channel;
    QComboBox *m_answerLanguage;
    QCheckBox *m_hasCallHours;
    QTimeEdit *m_callFrom;
    QTimeEdit *m_callUntil;
    NoteEdit *m_wishes;
    bool m_isChecked = false; ///< faults follow what is typed from the first check on
};

} // namespace campanile::ui
