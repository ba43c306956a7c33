// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/uicontext.h"
#include "ui/settings/rolesmodel.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/organization/organizationsettings.h"

#include <QTableView>

namespace campanile::ui {

/// Which role may do what, to be ticked by those who manage people. Each tick is a change of its own, and can be taken
/// back.
class RolesSection final : public QWidget
{
    Q_OBJECT

public:
    /// Everything must outlive the section.
    RolesSection(usecases::OrganizationSettings &settings, const usecases::CatalogProvider &catalog,
                 const UiContext &context, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void retranslate();
    void fitTable();

    void setRight(domain::Role role, domain::Permission permission, bool isAllowed);
    void take(const domain::Result<usecases::SharedReceipt> &answer);

    usecases::OrganizationSettings &m_settings;
    const usecases::CatalogProvider &m_catalog;
    UiContext m_context;
    RolesModel m_model;
    MessageBar *m_messages;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QTableView *m_table;
};

} // namespace campanile::ui
