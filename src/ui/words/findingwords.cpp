// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/findingwords.h"

#include "domain/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace campanile::ui {

namespace {

struct FindingWords
{
    QLatin1StringView code;
    const char *text; ///< %1, %2 … are the arguments in order
};

constexpr std::array findings{
    FindingWords{QLatin1StringView("engine-damage"), QT_TRANSLATE_NOOP("Findings", "The file itself is damaged: %1.")},
    FindingWords{QLatin1StringView("foreign-key-broken"),
                 QT_TRANSLATE_NOOP("Findings", "Row %2 of the table %1 refers to a row of %3 that does not exist.")},
    FindingWords{QLatin1StringView("schema-version-wrong"),
                 QT_TRANSLATE_NOOP("Findings", "The schema says version %1, but this program expects %2.")},
    FindingWords{QLatin1StringView("schema-object-missing"), QT_TRANSLATE_NOOP("Findings", "The %1 “%2” is missing.")},
    FindingWords{
        QLatin1StringView("reference-broken"),
        QT_TRANSLATE_NOOP("Findings", "Row %2 of the table %1 refers in %3 to number %4, which does not exist.")},
    FindingWords{QLatin1StringView("attachment-piece-wrong"),
                 QT_TRANSLATE_NOOP("Findings", "Piece %2 of attachment %1 is not what was saved.")},
    FindingWords{QLatin1StringView("attachment-piece-missing"),
                 QT_TRANSLATE_NOOP("Findings", "Attachment %1 should have %2 pieces but has %3.")},
    FindingWords{QLatin1StringView("attachment-hash-wrong"),
                 QT_TRANSLATE_NOOP("Findings", "Attachment %1 is not what was saved, although its pieces are.")},
    FindingWords{QLatin1StringView("attachment-orphan"),
                 QT_TRANSLATE_NOOP("Findings", "Piece %1 belongs to no attachment.")},
    FindingWords{QLatin1StringView("attachment-flag-wrong"),
                 QT_TRANSLATE_NOOP("Findings", "Ticket %1 says wrongly whether it has attachments.")},
    FindingWords{
        QLatin1StringView("event-sequence-broken"),
        QT_TRANSLATE_NOOP("Findings", "The events of ticket %1 have a gap: number %2 was expected, %3 was found.")},
    FindingWords{QLatin1StringView("events-missing"), QT_TRANSLATE_NOOP("Findings", "Ticket %1 has no events at all.")},
    FindingWords{QLatin1StringView("event-orphan"),
                 QT_TRANSLATE_NOOP("Findings", "There are events of ticket number %1, which does not exist.")},
    FindingWords{QLatin1StringView("message-orphan"),
                 QT_TRANSLATE_NOOP("Findings", "There are messages of ticket number %1, which does not exist.")},
    FindingWords{QLatin1StringView("unsent-flag-wrong"),
                 QT_TRANSLATE_NOOP("Findings", "Ticket %1 says wrongly whether a reply waits to be sent.")},
    FindingWords{QLatin1StringView("merge-flag-wrong"),
                 QT_TRANSLATE_NOOP("Findings", "Ticket %1 says wrongly whether it was merged into another one.")},
    FindingWords{QLatin1StringView("ticket-contradicts-events"),
                 QT_TRANSLATE_NOOP("Findings", "Ticket %1 says %3 for %2, but its events end with %4.")},
    FindingWords{QLatin1StringView("text-index-broken"),
                 QT_TRANSLATE_NOOP("Findings", "The index for searching texts is damaged: %1.")},
    FindingWords{QLatin1StringView("counter-behind"),
                 QT_TRANSLATE_NOOP("Findings", "The counter “%1” would hand out %2 next, but %3 is in use already.")},
    FindingWords{
        QLatin1StringView("import-left-over"),
        QT_TRANSLATE_NOOP("Findings", "Import %1 was not finished; it is cleaned up at the next start or import.")},
};

} // namespace

QString findingText(const QString &code, const QStringList &args)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const FindingWords &entry) { return entry.code == code; });
    if (found == findings.end())
        return (QStringList{code} + args).join(u' ');
    QString text = QCoreApplication::translate("Findings", found->text);
    // One after the other would replace a "%2" inside an argument; placeholders are found in the template only.
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit())
            shown += domain::isolated(domain::visibleText(args.value(text.at(++i).digitValue() - 1)));
        else
            shown += text.at(i);
    }
    return shown;
}

} // namespace campanile::ui
