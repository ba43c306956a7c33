// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views/vieweditor.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"

namespace campanile::ui {

namespace {

constexpr qsizetype proposedLength = 40;

} // namespace

ViewEditor::ViewEditor(usecases::SavedViews &views, const UiContext &context, QWidget *window)
    : QObject(window)
    , m_views(views)
    , m_context(context)
    , m_window(window)
{
}

void ViewEditor::save(const usecases::ListRequest &request)
{
    Question question;
    question.key = u"inbox.save-view"_qs;
    question.title = tr("Save the search as a view");
    question.text = tr("Under which name?");
    question.answers = {tr("Save")};
    const auto take = [this, request](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_views.save({{}, name.trimmed(), request, 0})
            .then(this, [this](const domain::Result<usecases::SavedView> &answer) {
                if (answer)
                    m_context.toasts.show(tr("%1 is among the saved searches now.").arg(quoted(answer->name)));
                else
                    Q_EMIT failed(answer.error());
            });
    };
    m_context.dialogs.askText(m_window, question, request.query.left(proposedLength), this, take);
}

void ViewEditor::rename(const usecases::SavedView &view)
{
    Question question;
    question.key = u"inbox.rename-view"_qs;
    question.title = tr("Rename the saved search");
    question.text = tr("What shall it be called?");
    question.answers = {tr("Rename")};
    m_context.dialogs.askText(m_window, question, view.name, this, [this, view](const QString &name) {
        if (name.trimmed().isEmpty() || name.trimmed() == view.name)
            return;
        usecases::SavedView renamed = view;
        renamed.name = name.trimmed();
        store(renamed);
    });
}

void ViewEditor::remove(const usecases::SavedView &view)
{
    m_views.remove(view.id).then(this, [this, view](const domain::Result<void> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_context.toasts.show(tr("%1 was deleted.").arg(quoted(view.name)), this, [this, view] {
            usecases::SavedView again = view;
            again.id = {};
            again.version = 0;
            store(again);
        });
    });
}

void ViewEditor::store(const usecases::SavedView &view)
{
    m_views.save(view).then(this, [this](const domain::Result<usecases::SavedView> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
    });
}

} // namespace campanile::ui
