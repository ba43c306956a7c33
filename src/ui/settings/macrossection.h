// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/macro/macros.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace campanile::ui {

class MacroForm;
class MessageBar;
class PlainLabel;
class StateView;

/// The macros: the list beside the one that is chosen. What was typed and not saved stays while another one is looked
/// at, and is marked in the list.
class MacrosSection final : public QWidget
{
    Q_OBJECT

public:
    /// Everything must outlive the section.
    MacrosSection(usecases::Macros &macros, const usecases::CatalogProvider &catalog, const UiContext &context,
                  QWidget *parent = nullptr);

    [[nodiscard]] MacroForm &form() const { return *m_form; }
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    void add();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refill();
    void show(qint64 id);
    void keepEdits();
    void updateState();
    void save();
    void discard();
    void remove();
    void take(const domain::Result<usecases::SharedReceipt> &answer, qint64 of);
    void tell(const usecases::SharedReceipt &receipt);
    void retranslate();
    [[nodiscard]] const domain::Macro *stored(qint64 id) const;
    [[nodiscard]] bool mayChange(const domain::Macro &macro) const;

    usecases::Macros &m_macros;
    const usecases::CatalogProvider &m_catalog;
    UiContext m_context;
    qint64 m_current = 0;                    ///< of the macro shown; 0: a new one, or none
    bool m_isNew = false;                    ///< a new one is shown
    QHash<qint64, domain::Macro> m_edits;    ///< not saved yet; 0: the new one
    QUuid m_operation = QUuid::createUuid(); ///< of the next save
    bool m_isBusy = false;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QListWidget *m_list;
    QPushButton *m_add;
    StateView *m_state;
    MessageBar *m_messages;
    MacroForm *m_form;
    QWidget *m_foot; ///< the buttons of the form
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_remove;
};

} // namespace campanile::ui
