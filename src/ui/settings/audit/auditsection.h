// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "ui/settings/audit/audittrailmodel.h"
#include "usecases/catalog/catalogprovider.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace campanile::ui {

class MessageBar;
class PlainLabel;
class StateView;

/// Who did what when, to everything shared that is not a ticket: filtered, with each change before and after, and into
/// a file.
class AuditSection final : public QWidget
{
    Q_OBJECT

public:
    /// Everything must outlive the section.
    AuditSection(usecases::AuditTrail &trail, const usecases::CatalogProvider &catalog, const UiContext &context,
                 QWidget *parent = nullptr);

    [[nodiscard]] AuditTrailModel &model() { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillChoices();
    void fillPeople();
    void applyFilter();
    void showState();
    void showDetail();
    void chooseFile();
    void writeTo(const QString &path);
    void retranslate();
    [[nodiscard]] usecases::AuditFilter wanted() const;

    usecases::AuditTrail &m_trail;
    const usecases::CatalogProvider &m_catalog;
    UiContext m_context;
    AuditTrailModel m_model;
    QTimer m_typing;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QLineEdit *m_words;
    QComboBox *m_person;
    QComboBox *m_kind;
    QComboBox *m_period;
    QPushButton *m_export;
    MessageBar *m_messages;
    StateView *m_state;
    QTableView *m_table;
    PlainLabel *m_detail;
};

} // namespace campanile::ui
