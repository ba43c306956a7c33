// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organization/holidaysedit.h"

#include "domain/base/text.h"
#include "domain/org/calendarjson.h"
#include "domain/org/organizationfields.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace campanile::ui {

using domain::Holiday;

namespace {

constexpr int listHeight = 168;
constexpr int rowHeight = 28;
constexpr int dateButtonRoom = 56; ///< for the button of the calendar and the field's own margins
constexpr int yearsAhead = 10;

bool isEarlier(const Holiday &a, const Holiday &b)
{
    return std::tie(a.date, a.name) < std::tie(b.date, b.name);
}

} // namespace

HolidaysEdit::HolidaysEdit(usecases::OrganizationSettings &settings, const UiContext &context, QWidget *parent)
    : RecordEditor(parent)
    , m_settings(settings)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_date(new QDateEdit(this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_note(new PlainLabel(this))
{
    build();
    retranslate();
    connect(m_list, &QListWidget::itemSelectionChanged, this, &HolidaysEdit::updateState);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysEdit::removeChosen);
    connect(m_import, &QPushButton::clicked, this, &HolidaysEdit::chooseFile);
    connect(m_add, &QPushButton::clicked, this, &HolidaysEdit::addTyped);
    connect(m_name, &QLineEdit::returnPressed, this, &HolidaysEdit::addTyped);
}

void HolidaysEdit::build()
{
    m_list->setObjectName(u"holidaysListWidget"_qs);
    m_list->setFixedHeight(listHeight);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_remove->setObjectName(u"removeHolidayPushButton"_qs);
    m_import->setObjectName(u"importHolidaysPushButton"_qs);
    m_date->setObjectName(u"holidayDateEdit"_qs);
    m_date->setCalendarPopup(true);
    m_date->setDate(QDate::currentDate());
    m_name->setObjectName(u"holidayNameLineEdit"_qs);
    m_name->setMaxLength(int(domain::longestOrganizationName));
    m_add->setObjectName(u"addHolidayPushButton"_qs);
    m_note->setObjectName(u"holidaysNoteLabel"_qs);
    m_note->setSecondary(true);
    m_note->setWordWrap(true);
    m_note->hide();
    setFocusProxy(m_list);

    auto *typed = new QHBoxLayout;
    typed->setSpacing(grid);
    typed->addWidget(m_date);
    typed->addWidget(m_name, 1);
    typed->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_import);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_list);
    layout->addLayout(typed);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
}

void HolidaysEdit::setValue(const QJsonValue &value)
{
    ++m_readNumber;
    m_holidays = domain::holidaysFromJson(value.toArray());
    std::sort(m_holidays.begin(), m_holidays.end(), isEarlier);
    m_note->hide();
    refill();
}

QJsonValue HolidaysEdit::value() const
{
    return m_holidays.isEmpty() ? QJsonValue() : QJsonValue(domain::holidaysToJson(m_holidays));
}

void HolidaysEdit::refill()
{
    m_list->clear();
    QListWidgetItem *next = nullptr; // the first that is still to come
    for (const Holiday &holiday : std::as_const(m_holidays)) {
        const QString name = domain::isolated(domain::visibleText(holiday.name));
        auto *item = new QListWidgetItem(holiday.name.isEmpty()
                                             ? dateOnly(holiday.date)
                                             : tr("%1 · %2", "a date, a holiday").arg(dateOnly(holiday.date), name),
                                         m_list);
        item->setSizeHint({0, rowHeight});
        if (!next && holiday.date >= QDate::currentDate())
            next = item;
    }
    if (next)
        m_list->scrollToItem(next, QAbstractItemView::PositionAtTop);
    updateState();
}

void HolidaysEdit::addTyped()
{
    const Holiday holiday{m_date->date(), domain::cleanText(m_name->text()).simplified()};
    if (!m_holidays.contains(holiday)) {
        m_holidays.insert(std::upper_bound(m_holidays.begin(), m_holidays.end(), holiday, isEarlier), holiday);
        refill();
        Q_EMIT edited();
    }
    m_list->setCurrentRow(int(m_holidays.indexOf(holiday)));
    m_name->clear();
}

void HolidaysEdit::removeChosen()
{
    QVector<Holiday> left;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isSelected())
            left.append(m_holidays.at(row));
    }
    if (m_isReadOnly || left.size() == m_holidays.size())
        return;
    const int at = m_list->currentRow();
    m_holidays = left;
    refill();
    m_list->setCurrentRow(std::min(at, m_list->count() - 1));
    Q_EMIT edited();
}

void HolidaysEdit::chooseFile()
{
    FileRequest request;
    request.key = u"holidays.import"_qs;
    request.title = tr("Take holidays from a calendar file");
    request.filters = {tr("Calendars (*.ics)"), tr("All files (*)")};
    m_context.dialogs.openFile(window(), request, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const int number = ++m_readNumber;
        const int year = QDate::currentDate().year();
        m_reading = m_settings.readHolidays(path, {year - 1, 1, 1}, {year + yearsAhead, 12, 31});
        updateState();
        m_reading.then(this, [this, number](const domain::Result<domain::HolidayList> &list) {
            if (number != m_readNumber)
                return;
            m_reading = {};
            if (list) {
                take(*list);
            } else {
                m_note->setText(errorText(list.error()), Origin::Ours);
                m_note->show();
            }
            updateState();
        });
    });
}

void HolidaysEdit::take(const domain::HolidayList &list)
{
    int added = 0;
    for (const Holiday &holiday : list.holidays) {
        if (m_holidays.contains(holiday))
            continue;
        m_holidays.append(holiday);
        ++added;
    }
    QStringList said{tr("%n day(s) off were added. Save to keep them.", nullptr, added)};
    if (added == 0)
        said = QStringList{tr("The file tells no day off that is not here already.")};
    if (list.timed > 0)
        said.append(tr("%n appointment(s) at a time of the day were left out.", nullptr, int(list.timed)));
    std::sort(m_holidays.begin(), m_holidays.end(), isEarlier);
    refill();
    m_note->setText(said.join(u' '), Origin::Ours);
    m_note->show();
    if (added > 0)
        Q_EMIT edited();
}

void HolidaysEdit::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    updateState();
}

void HolidaysEdit::updateState()
{
    m_remove->setEnabled(!m_isReadOnly && !m_list->selectedItems().isEmpty());
    m_import->setEnabled(!m_isReadOnly && !m_reading.isValid());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_add)})
        widget->setEnabled(!m_isReadOnly);
}

bool HolidaysEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return RecordEditor::eventFilter(watched, event);
}

void HolidaysEdit::retranslate()
{
    m_list->setAccessibleName(tr("Days off"));
    m_date->setAccessibleName(tr("Date of a day off"));
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_date->setLocale(QLocale());
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(m_date->displayFormat()) + dateButtonRoom);
    m_name->setAccessibleName(tr("Name of a day off"));
    m_name->setPlaceholderText(tr("Name of a day off"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the day off"));
    m_import->setText(tr("Import a calendar file…"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen days off"));
    refill();
}

void HolidaysEdit::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui
