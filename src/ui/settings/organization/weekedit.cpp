// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organization/weekedit.h"

#include "domain/base/text.h"
#include "domain/org/calendarjson.h"
#include "domain/org/weektext.h"
#include "ui/kit/metrics.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace campanile::ui {

namespace {

constexpr int longestDay = 200; ///< characters

} // namespace

WeekEdit::WeekEdit(QWidget *parent)
    : RecordEditor(parent)
    , m_lines(new QGridLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(grid);
    m_lines->setVerticalSpacing(grid / 2);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        Day day{weekday, new QLabel(this), new QLineEdit(this)};
        day.label->setTextFormat(Qt::PlainText);
        day.label->setBuddy(day.line);
        day.line->setObjectName(u"day%1LineEdit"_qs.arg(weekday));
        day.line->setMaxLength(longestDay);
        day.line->setLayoutDirection(Qt::LeftToRight); // a span of time reads from its beginning
        connect(day.line, &QLineEdit::textEdited, this, &RecordEditor::edited);
        m_days.append(day);
    }
    retranslate();
}

/// The week begins where the language begins it.
void WeekEdit::arrange()
{
    const int first = QLocale().firstDayOfWeek();
    QWidget *before = nullptr;
    for (int row = 0; row < 7; ++row) {
        const Day &day = m_days.at((first - 1 + row) % 7);
        m_lines->addWidget(day.label, row, 0);
        m_lines->addWidget(day.line, row, 1);
        if (before)
            setTabOrder(before, day.line);
        else
            setFocusProxy(day.line);
        before = day.line;
    }
}

void WeekEdit::setValue(const QJsonValue &value)
{
    const QVector<domain::WeeklySlot> week = domain::weekFromJson(value.toArray());
    for (const Day &day : std::as_const(m_days)) {
        day.line->setText(domain::slotsText(week, day.weekday));
        day.line->setCursorPosition(0);
    }
}

QJsonValue WeekEdit::value() const
{
    QVector<domain::WeeklySlot> week;
    for (const Day &day : m_days)
        week += domain::slotsOf(day.line->text(), day.weekday).value_or(QVector<domain::WeeklySlot>());
    return week.isEmpty() ? QJsonValue() : QJsonValue(domain::weekToJson(week));
}

QString WeekEdit::fault() const
{
    for (const Day &day : m_days) {
        if (!domain::slotsOf(day.line->text(), day.weekday))
            return tr("%1: “%2” is no working time. Write it like 09:00–13:00, 14:00–18:00, or leave the day empty.")
                .arg(QLocale().standaloneDayName(day.weekday), domain::isolated(domain::visibleText(day.line->text())));
    }
    return {};
}

void WeekEdit::setReadOnly(bool readOnly)
{
    for (const Day &day : std::as_const(m_days))
        day.line->setReadOnly(readOnly);
}

void WeekEdit::retranslate()
{
    for (const Day &day : std::as_const(m_days)) {
        const QString name = QLocale().standaloneDayName(day.weekday);
        day.label->setText(name);
        day.line->setAccessibleName(tr("Working time on %1").arg(name));
        day.line->setPlaceholderText(tr("day off"));
    }
    arrange();
}

void WeekEdit::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui
