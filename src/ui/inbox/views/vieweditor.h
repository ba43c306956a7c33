// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/views/viewdialog.h"
#include "ui/kit/uicontext.h"

#include <QPointer>

namespace campanile::usecases {
class CatalogProvider;
}

namespace campanile::ui {

/// Saves, changes and deletes the views that people made of their searches: asks in a dialog, says what became of it
/// and offers the way back.
class ViewEditor final : public QObject
{
    Q_OBJECT

public:
    /// The dialogs lie over window. Services and context must outlive it.
    ViewEditor(usecases::SavedViews &views, const usecases::CatalogProvider &catalog, const UiContext &context,
               QWidget *window);

    /// The list that is shown, as a new view; columns: those of the table.
    void save(const usecases::ListRequest &request, const usecases::ViewColumns &columns);
    void edit(const usecases::SavedView &view, const usecases::ViewColumns &columns);
    /// Stores what was changed of a known view, without asking.
    void update(const usecases::SavedView &view);
    void remove(const usecases::SavedView &view);
    /// Before another one of the same section; none: to its end.
    void move(const usecases::SavedView &view, domain::ViewId before);
    /// The dialog that is open; null for none.
    [[nodiscard]] ViewDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void failed(const campanile::domain::Error &error);

private:
    void open(const usecases::SavedView &view, const usecases::ViewColumns &columns);
    void store(const usecases::SavedView &view);
    void take(const domain::Result<usecases::SharedReceipt> &answer, const usecases::SavedView &view);
    void tellConflict(domain::ViewId id);
    void finish(domain::Task<usecases::SharedReceipt> task);
    void tell(const usecases::SharedReceipt &receipt);

    usecases::SavedViews &m_views;
    const usecases::CatalogProvider &m_catalog;
    UiContext m_context;
    QWidget *m_window;
    QPointer<ViewDialog> m_dialog;
    QUuid m_operation; ///< of the next save of the dialog: the same until it is known what became of it
};

} // namespace campanile::ui
