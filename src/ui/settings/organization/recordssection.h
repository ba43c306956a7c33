// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "ui/settings/organization/recordform.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/organization/organizationsettings.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace campanile::ui {

class MessageBar;
class PlainLabel;
class StateView;

/// What a section of records says, and what it asks for.
struct RecordsSpec
{
    domain::AuditSubject kind = domain::AuditSubject::Person;
    domain::Permission permission = domain::Permission::ManageOrganization;
    Phrase title, hint, add, fresh, emptyTitle, emptyText; ///< fresh: the name of one without a name yet
    QString iconName;
    bool canRemove = true; ///< what nothing belongs to
    QVector<RecordField> fields;
    /// What stands behind a name in the list; may be null.
    std::function<QString(const usecases::Catalog &, const usecases::OrganizationRecord &)> detail = {};
};

/// The people, the teams or the departments: the list beside the one that is chosen. What was typed and not saved stays
/// while another one is looked at, and is marked in the list.
class RecordsSection final : public QWidget
{
    Q_OBJECT

public:
    /// Everything must outlive the section.
    RecordsSection(RecordsSpec spec, usecases::OrganizationSettings &settings, const usecases::CatalogProvider &catalog,
                   const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] RecordForm &form() const { return *m_form; }
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    void add();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void takeCatalog();
    void refill();
    void filter();
    void showRecord(qint64 id);
    void keepEdits();
    void updateState();
    void save();
    void discard();
    void remove();
    void takeRemoved(const domain::Result<usecases::SharedReceipt> &answer, qint64 of);
    void take(const domain::Result<usecases::SharedReceipt> &answer, qint64 of);
    void keepSaved(usecases::OrganizationRecord record, const usecases::SharedReceipt &receipt);
    void tell(const usecases::SharedReceipt &receipt);
    void retranslate();
    [[nodiscard]] QString textOf(const usecases::OrganizationRecord &record) const;
    [[nodiscard]] const usecases::OrganizationRecord *stored(qint64 id) const;

    RecordsSpec m_spec;
    usecases::OrganizationSettings &m_settings;
    const usecases::CatalogProvider &m_catalog;
    UiContext m_context;
    QVector<usecases::OrganizationRecord> m_records;     ///< by name
    QHash<qint64, usecases::OrganizationRecord> m_edits; ///< not saved yet; 0: the new one
    qint64 m_current = -1;                               ///< shown; 0: a new one, −1: none
    QUuid m_operation = QUuid::createUuid();             ///< of the next save
    bool m_isBusy = false;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_add;
    StateView *m_state;
    MessageBar *m_messages;
    RecordForm *m_form;
    QWidget *m_foot; ///< the buttons of the form
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_remove;
};

} // namespace campanile::ui
