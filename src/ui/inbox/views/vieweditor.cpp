// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views/vieweditor.h"

#include "domain/org/permissions.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/words/timewords.h"
#include "usecases/catalog/catalogprovider.h"

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr qsizetype proposedLength = 40;

} // namespace

ViewEditor::ViewEditor(usecases::SavedViews &views, const usecases::CatalogProvider &catalog, const UiContext &context,
                       QWidget *window)
    : QObject(window)
    , m_views(views)
    , m_catalog(catalog)
    , m_context(context)
    , m_window(window)
{
}

void ViewEditor::save(const usecases::ListRequest &request, const usecases::ViewColumns &columns)
{
    usecases::SavedView view;
    view.name = request.query.left(proposedLength);
    view.request = request;
    open(view, columns);
}

void ViewEditor::edit(const usecases::SavedView &view, const usecases::ViewColumns &columns)
{
    open(view, columns);
}

void ViewEditor::open(const usecases::SavedView &view, const usecases::ViewColumns &columns)
{
    delete m_dialog;
    const bool mayShare = domain::isAllowed(m_catalog.actor(), domain::Permission::ManageSharedViews);
    m_dialog = new ViewDialog(view, mayShare, columns, m_window->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_operation = QUuid::createUuid();
    connect(m_dialog, &ViewDialog::saveRequested, this, &ViewEditor::store);
    m_dialog->open();
}

void ViewEditor::store(const usecases::SavedView &view)
{
    m_views.save(view, m_operation).then(this, [this, view](const domain::Result<usecases::SharedReceipt> &answer) {
        take(answer, view);
    });
}

void ViewEditor::take(const domain::Result<usecases::SharedReceipt> &answer, const usecases::SavedView &view)
{
    const bool mayHaveArrived = !answer && answer.error().retryable;
    if (!mayHaveArrived)
        m_operation = QUuid::createUuid();
    if (answer) {
        if (m_dialog)
            m_dialog->done(QDialog::Accepted);
        tell(*answer);
    } else if (!m_dialog) {
        Q_EMIT failed(answer.error()); // it was closed meanwhile
    } else if (answer.error().code == domain::ErrorCode::Conflict) {
        tellConflict(view.id);
    } else {
        m_dialog->showError(answer.error());
    }
}

/// What is stored now is read first: the next save is meant for that.
void ViewEditor::tellConflict(domain::ViewId id)
{
    m_views.list().then(this, [this, id](const domain::Result<QVector<usecases::SavedView>> &views) {
        if (!m_dialog)
            return;
        if (!views)
            return m_dialog->showError(views.error());
        const auto now =
            std::find_if(views->begin(), views->end(), [id](const usecases::SavedView &view) { return view.id == id; });
        if (now == views->end())
            m_dialog->showError({domain::ErrorCode::NotFound, {u"view"_qs, QString::number(id.value())}, {}, false});
        else
            m_dialog->showConflict(now->version);
    });
}

void ViewEditor::update(const usecases::SavedView &view)
{
    finish(m_views.save(view, QUuid::createUuid()));
}

void ViewEditor::remove(const usecases::SavedView &view)
{
    finish(m_views.remove(view, QUuid::createUuid()));
}

void ViewEditor::move(const usecases::SavedView &view, domain::ViewId before)
{
    finish(m_views.move(view, before, QUuid::createUuid()));
}

void ViewEditor::finish(domain::Task<usecases::SharedReceipt> task)
{
    task.then(this, [this](const domain::Result<usecases::SharedReceipt> &answer) {
        if (answer)
            tell(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void ViewEditor::tell(const usecases::SharedReceipt &receipt)
{
    const QString name = quoted(receipt.name);
    if (!receipt.canUndo()) {
        m_context.toasts.show(tr("Nothing was changed: %1 is so already.").arg(name));
        return;
    }
    if (receipt.action == domain::AuditAction::Undone) {
        m_context.toasts.show(tr("The change of the view %1 was taken back.").arg(name));
        return;
    }
    const domain::AuditChange &first = receipt.changes.constFirst();
    const bool isMove =
        receipt.action == domain::AuditAction::Changed && receipt.changes.size() == 1 && first.key == u"position";
    QString text = tr("The view %1 was changed.").arg(name);
    if (receipt.action == domain::AuditAction::Removed)
        text = tr("The view %1 was deleted.").arg(name);
    else if (receipt.action == domain::AuditAction::Added)
        text = tr("%1 is among the saved views now.").arg(name);
    else if (isMove)
        text = tr("The view %1 is number %2 of its section now.").arg(name, numberText(first.to.toInteger()));
    m_context.toasts.show(text, this, [this, receipt] { finish(m_views.undo(receipt)); });
}

} // namespace campanile::ui
