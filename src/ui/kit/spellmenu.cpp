// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spellmenu.h"

#include "domain/base/text.h"
#include "ui/words/phrase.h"

#include <QAction>
#include <QMenu>
#include <QTextEdit>

namespace campanile::ui {

using usecases::Spelling;

namespace {

/// A menu would take "&" for the sign of its access key.
QString menuText(const QString &word)
{
    return domain::visibleText(word).replace(u'&', u"&&"_qs);
}

void replace(QTextEdit *edit, QTextCursor at, const QString &before, const QString &after)
{
    // Somebody else's draft may stand there by now.
    if (at.document() != edit->document() || at.selectedText() != before || edit->isReadOnly())
        return;
    const QTextCharFormat look = at.charFormat();
    at.insertText(after, look);
    edit->setTextCursor(at);
}

} // namespace

SpellMenu::SpellMenu(QTextEdit &edit, Spelling &spelling)
    : m_edit(edit)
    , m_spelling(spelling)
{
}

QString SpellMenu::missingText(domain::WordScript script)
{
    return script == domain::WordScript::Hebrew ? tr("There is no Hebrew dictionary on this computer.")
                                                : tr("There is no English dictionary on this computer.");
}

void SpellMenu::fill(QMenu &menu, const QTextCursor &unknown, const QString &word, const QStringList &suggestions) const
{
    QAction *first = menu.actions().value(0);
    QList<QAction *> before;
    const QString written = unknown.hasSelection() ? unknown.selectedText() : word;
    if (unknown.hasSelection()) {
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(menuText(suggestion), &menu);
            QFont bold = menu.font();
            bold.setBold(true);
            action->setFont(bold);
            QObject::connect(action, &QAction::triggered, &m_edit, [edit = &m_edit, unknown, written, suggestion] {
                replace(edit, unknown, written, suggestion);
            });
            before.append(action);
        }
        if (suggestions.isEmpty()) {
            before.append(new QAction(tr("No suggestions"), &menu));
            before.last()->setEnabled(false);
        }
        auto *add = new QAction(tr("&Add to the dictionary"), &menu);
        add->setObjectName(u"addWordAction"_qs);
        QObject::connect(add, &QAction::triggered, &m_spelling,
                         [spelling = &m_spelling, written] { spelling->addWord(written); });
        before.append(add);
    } else if (!word.isEmpty() && m_spelling.isOwnWord(word)) {
        auto *remove = new QAction(tr("Take “%1” out of the dictionary").arg(menuText(word)), &menu);
        remove->setObjectName(u"removeWordAction"_qs);
        QObject::connect(remove, &QAction::triggered, &m_spelling,
                         [spelling = &m_spelling, word] { spelling->removeWord(word); });
        before.append(remove);
    }
    if (!before.isEmpty()) {
        menu.insertActions(first, before);
        menu.insertSeparator(first);
    }
    menu.addSeparator();
    const domain::WordScript script = domain::scriptOf(written);
    if (m_spelling.isOn() && !written.isEmpty() && m_spelling.isMissing(script))
        menu.addAction(missingText(script))->setEnabled(false);
    QAction *check = menu.addAction(tr("&Check the spelling"));
    check->setObjectName(u"checkSpellingAction"_qs);
    check->setCheckable(true);
    check->setChecked(m_spelling.isOn());
    QObject::connect(check, &QAction::toggled, &m_spelling, &Spelling::setOn);
}

} // namespace campanile::ui
