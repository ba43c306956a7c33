// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "usecases/inbox/savedviews.h"

#include <QWidget>

namespace campanile::ui {

/// Saves, renames and deletes the views that people made of their searches: asks for the name, says what became of it
/// and offers the way back.
class ViewEditor final : public QObject
{
    Q_OBJECT

public:
    /// The questions lie over window. Services and context must outlive it.
    ViewEditor(usecases::SavedViews &views, const UiContext &context, QWidget *window);

    /// The list that is shown, as a new view.
    void save(const usecases::ListRequest &request);
    void rename(const usecases::SavedView &view);
    void remove(const usecases::SavedView &view);

Q_SIGNALS:
    void failed(const campanile::domain::Error &error);

private:
    void store(const usecases::SavedView &view);

    usecases::SavedViews &m_views;
    UiContext m_context;
    QWidget *m_window;
};

} // namespace campanile::ui
