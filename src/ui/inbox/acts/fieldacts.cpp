// SPDX-License-Identifier: GPL-3.0-or-later
// The acts on the fields that a center added to its tickets.
#include "domain/base/text.h"
#include "domain/ticket/customfield.h"
#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/acts/ticketacts.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/textpaint.h"
#include "ui/words/fieldwords.h"

namespace campanile::ui {

using domain::CustomField;
using domain::CustomFieldKind;

namespace {

const QString anotherValue = QStringLiteral("another value");

usecases::TicketChange wishOf(const CustomField &field, const QJsonValue &value)
{
    usecases::TicketChange wish;
    wish.customFields.insert(field.key, value);
    return wish;
}

} // namespace

void TicketActs::chooseField()
{
    const ActSubject subject = m_subject();
    if (subject.targets.isEmpty() || !knowsActor())
        return;
    const int count = static_cast<int>(subject.targets.size());
    const usecases::CatalogPtr catalog = m_catalog.catalog();
    // Of many tickets the departments differ: all fields are there to choose from.
    const QVector<CustomField> fields =
        count == 1 ? catalog->customFieldsOf(subject.department) : catalog->organization().customFields;
    QVector<Choice> choices;
    for (const CustomField &field : fields) {
        const QJsonValue now = subject.customFields.value(field.key);
        choices.append({field.key, field.name, customValueText(field, now, m_catalog.zone()), false});
    }
    if (choices.isEmpty())
        choices.append({QString(), tr("No fields yet: they are made in the settings."), {}, false});
    std::sort(choices.begin(), choices.end(),
              [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    m_popup = new ChoicePopup(count > 1 ? tr("Field of %n tickets", nullptr, count) : tr("Field"), choices,
                              m_anchor->window());
    connect(m_popup, &ChoicePopup::chosen, this, [this, subject](const QVariant &key) {
        if (const CustomField *field = m_catalog.catalog()->customField(key.toString()))
            askValue(subject, *field);
    });
    m_popup->popupAt(m_anchor);
}

void TicketActs::askValue(const ActSubject &subject, const CustomField &field)
{
    const QJsonValue now = subject.customFields.value(field.key);
    const bool isEmpty = now.isUndefined() || now.isNull();
    const bool isTyped = field.kind != CustomFieldKind::YesNo && field.kind != CustomFieldKind::Choice;
    if (isTyped && isEmpty && subject.targets.size() == 1)
        return askTyped(subject, field, {}, {});
    QVector<Choice> choices;
    const QStringList values = isTyped                                ? QStringList()
                               : field.kind == CustomFieldKind::YesNo ? QStringList{u"yes"_qs, u"no"_qs}
                                                                      : field.choices;
    for (const QString &value : values) {
        const QJsonValue stored = domain::fieldValueOf(field, value).value_or(QJsonValue());
        choices.append({value, customValueText(field, stored, m_catalog.zone()), {}, stored == now});
    }
    if (isTyped)
        choices.append({anotherValue, tr("Another value…"), customValueText(field, now, m_catalog.zone()), false});
    choices.append({QString(), tr("Nothing"), {}, isEmpty});
    m_popup = new ChoicePopup(quoted(field.name), choices, m_anchor->window());
    connect(m_popup, &ChoicePopup::chosen, this, [this, subject, field, now, isTyped](const QVariant &value) {
        if (isTyped && value.toString() == anotherValue)
            askTyped(subject, field, domain::typedFieldValue(field, now), {});
        else
            apply(subject, wishOf(field, domain::fieldValueOf(field, value.toString()).value_or(QJsonValue())));
    });
    m_popup->popupAt(m_anchor);
}

/// complaint: why what was typed before was none; empty at first.
void TicketActs::askTyped(const ActSubject &subject, const CustomField &field, const QString &typed,
                          const QString &complaint)
{
    Question question;
    question.key = u"inbox.field"_qs;
    question.title = tr("Field");
    question.text = tr("%1:", "name of a field").arg(quoted(field.name));
    question.explanation = complaint;
    if (complaint.isEmpty() && field.kind == CustomFieldKind::Date)
        question.explanation = tr("A date, as year-month-day: 2026-11-22.");
    else if (complaint.isEmpty() && field.kind == CustomFieldKind::Number)
        question.explanation = tr("A number.");
    question.answers = {tr("Set")};
    m_dialogs.askText(m_anchor->window(), question, typed, this, [this, subject, field](const QString &answer) {
        if (answer.isEmpty())
            return;
        if (const auto value = domain::fieldValueOf(field, answer))
            apply(subject, wishOf(field, *value));
        else
            askTyped(subject, field, answer,
                     field.kind == CustomFieldKind::Date
                         ? tr("This is no date. Write it as year-month-day: 2026-11-22.")
                     : field.kind == CustomFieldKind::Number ? tr("This is no number.")
                                                             : tr("This is too long: 1,000 characters at most."));
    });
}

} // namespace campanile::ui
