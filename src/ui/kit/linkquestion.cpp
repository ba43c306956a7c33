// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/linkquestion.h"

#include "domain/text/formattedtext.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/kit/uicontext.h"

#include <QCoreApplication>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Links)
};

} // namespace

void askForLink(MessageEdit &edit, const UiContext &context, const QString &now)
{
    Question question;
    question.key = u"inbox.link"_qs;
    question.title = Words::tr("Link");
    question.text = Words::tr("Where does it lead? An address that begins with https:// or mailto:");
    question.answers = {Words::tr("Set the link")};
    context.dialogs.askText(edit.window(), question, now, &edit, [&edit, context](const QString &address) {
        edit.setFocus(Qt::OtherFocusReason);
        if (address.isEmpty())
            return;
        const QString whole = address.contains(u':') ? address : QString(u"https://"_qs + address);
        if (domain::safeLink(whole).isEmpty())
            context.toasts.show(Words::tr("%1 is no address that a link can have.").arg(quoted(address)));
        else
            edit.setLink(whole);
    });
}

} // namespace campanile::ui
