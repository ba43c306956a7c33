// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/doubtspane.h"

#include "domain/import/importtimeparser.h"
#include "ui/kit/labels.h"
#include "ui/kit/mirroredmargins.h"
#include "ui/kit/session.h"
#include "ui/kit/tints.h"
#include "ui/words/importwords.h"
#include "ui/words/timewords.h"

#include <QComboBox>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace campanile::ui {

using domain::ImportDoubt;
using domain::ImportDoubtKind;

namespace {

std::optional<QDate> dateOf(const QString &value, const QString &format)
{
    domain::ImportTimeParser parser({format}, "UTC");
    const auto wall = parser.parseWall(value.toUtf8());
    if (!wall)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(wall->localMs, Qt::UTC).date();
}

/// "3 Apr 2026", as everywhere else.
QString dateText(const QDate &date)
{
    const domain::UtcTime time = domain::fromMs(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    return shortTime(time, time - std::chrono::hours(24 * 400), QTimeZone::utc()); // of another year: with its own
}

} // namespace

DateReadings dateReadings(const QStringList &values, const QString &format, const QString &other)
{
    for (const QString &value : values) {
        const auto first = dateOf(value, format);
        const auto second = dateOf(value, other);
        if (first && second && *first != *second)
            return {value, dateText(*first), dateText(*second)};
    }
    return {};
}

DoubtsPane::DoubtsPane(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_flow(flow)
    , m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

const DraftTable *DoubtsPane::table() const
{
    const auto &tables = m_flow.draft().tables();
    return m_table >= 0 && m_table < tables.size() ? &tables.at(m_table) : nullptr;
}

void DoubtsPane::setTable(int table)
{
    m_table = table;
    refresh();
}

void DoubtsPane::refresh()
{
    setAccessibleName(tr("Questions"));
    // Made anew only when the questions are others: an answer must not take the focus away from its button.
    QString shown = QLocale().name() + QString::number(m_table);
    if (const DraftTable *now = table()) {
        for (const ImportDoubt &doubt : now->doubts())
            shown += QString::number(static_cast<int>(doubt.kind)) + doubt.column + doubt.values.join(u'|');
        shown += QString::number(int(now->hasTimes())) + now->name() + QString::number(m_flow.timeZones().size());
        for (const domain::ImportTarget missing : now->missing())
            shown += QString::number(static_cast<int>(missing));
        shown += importRowText(now->kind());
    }
    if (m_body != nullptr && m_body->property("shown").toString() == shown)
        return;
    m_body = new QWidget;
    m_body->setProperty("shown", shown);
    m_body->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_body);
    setMirroredMargins(m_column, {grid2, 0, grid, grid});
    m_column->setSpacing(grid);
    if (const DraftTable *now = table()) {
        addHeading(importKindText(now->kind()));
        addStatement(importRowText(now->kind()), QStringLiteral("kindLabel"), Tone::Neutral);
        for (const domain::ImportTarget target : now->missing())
            addStatement(tr("A column is needed for: %1").arg(importTargetText(target)), QStringLiteral("missingLabel"),
                         Tone::Hot);
        QStringList zoneless;
        QStringList secrets;
        int number = 0;
        for (const ImportDoubt &doubt : now->doubts()) {
            if (doubt.kind == ImportDoubtKind::DayMonthOrder)
                addOrderQuestion(doubt, ++number);
            else if (doubt.kind == ImportDoubtKind::NoZone)
                zoneless.append(quoted(doubt.column));
            else if (doubt.kind != ImportDoubtKind::UnknownLabels && doubt.kind != ImportDoubtKind::Secret)
                addStatement(importDoubtText(doubt), QStringLiteral("doubtLabel"), Tone::Warning);
        }
        for (const ColumnUse &use : now->uses()) {
            if (use.certainty == Certainty::Secret)
                secrets.append(quoted(use.column));
        }
        if (now->hasTimes())
            addZone(zoneless);
        if (!secrets.isEmpty()) {
            addHeading(tr("Left out"));
            addStatement(tr("These columns look like identity, card or account numbers. They are neither shown nor "
                            "imported: %1")
                             .arg(secrets.join(tr(", "))),
                         QStringLiteral("secretLabel"), Tone::Neutral);
        }
    }
    m_column->addStretch(1);
    setWidget(m_body);
}

void DoubtsPane::addHeading(const QString &text)
{
    auto *label = new PlainLabel(m_body);
    label->setText(text, Origin::Ours);
    label->setStrong(true);
    label->setWordWrap(true);
    if (m_column->count() > 0)
        m_column->addSpacing(grid);
    m_column->addWidget(label);
}

void DoubtsPane::addStatement(const QString &text, const QString &objectName, Tone tone)
{
    auto *label = new PlainLabel(m_body);
    label->setObjectName(objectName);
    label->setText(text, Origin::Ours);
    label->setWordWrap(true);
    label->setTextSize(TextSize::Small);
    if (tone == Tone::Neutral) {
        label->setSecondary(true);
    } else {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, tintsOf(palette).tone(tone).ink);
        label->setPalette(palette);
    }
    m_column->addWidget(label);
}

void DoubtsPane::addOrderQuestion(const ImportDoubt &doubt, int number)
{
    const QString format = doubt.values.value(0);
    const QString other = doubt.values.value(doubt.values.size() / 2);
    const DateReadings readings = dateReadings(table()->samplesOf(doubt.column), format, other);
    addHeading(tr("Day or month first?"));
    addStatement(readings.value.isEmpty()
                     ? tr("The dates in %1 can be read in two ways.").arg(quoted(doubt.column))
                     : tr("In %1 stands %2. That is:").arg(quoted(doubt.column), quoted(readings.value)),
                 QStringLiteral("orderLabel"), Tone::Neutral);
    const QStringList now = table()->timesOf(doubt.column);
    // Radio buttons of one parent exclude each other: each question has its own.
    auto *group = new QWidget(m_body);
    auto *rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gridHalf);
    const auto add = [&](const QString &text, const QStringList &formats, const QString &name) {
        auto *button = new QRadioButton(text, group);
        button->setObjectName(name + QString::number(number) + QStringLiteral("RadioButton"));
        button->setChecked(now == formats);
        rows->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, column = doubt.column, formats](bool checked) {
            if (checked)
                m_flow.editTable(m_table, [&](DraftTable &table) { table.setTimes(column, formats); });
        });
    };
    const qsizetype half = doubt.values.size() / 2;
    add(readings.first.isEmpty() ? tr("Day first") : readings.first, doubt.values.mid(0, half),
        QStringLiteral("first"));
    add(readings.second.isEmpty() ? tr("Month first") : readings.second, doubt.values.mid(half),
        QStringLiteral("second"));
    m_column->addWidget(group);
}

void DoubtsPane::addZone(const QStringList &columns)
{
    addHeading(tr("Time zone"));
    addStatement(columns.isEmpty()
                     ? tr("Times that name no zone were written in:")
                     : tr("The times in %1 name no zone. They were written in:").arg(columns.join(tr(", "))),
                 QStringLiteral("zoneLabel"), Tone::Neutral);
    auto *combo = new QComboBox(m_body);
    combo->setObjectName(QStringLiteral("zoneComboBox"));
    combo->setAccessibleDescription(tr("Time zone"));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int visibleZones = 16;
    combo->setMaxVisibleItems(visibleZones);
    fillZones(combo, table()->zone());
    m_column->addWidget(combo);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        const QByteArray zone = combo->currentData().toByteArray();
        // The question stays where it is; only the answer changes.
        m_flow.editTable(m_table, [&zone](DraftTable &table) { table.setZone(zone); });
    });
}

void DoubtsPane::fillZones(QComboBox *combo, const QByteArray &current) const
{
    combo->addItem(tr("UTC"), QByteArray("UTC"));
    for (const PlaceInfo &place : m_context.session.places()) {
        //: a place of ours and its time zone
        combo->addItem(tr("%1 (%2)").arg(quoted(place.name), QString::fromLatin1(place.timeZone)), place.timeZone);
    }
    for (const QString &zone : m_flow.timeZones()) {
        if (zone != u"UTC")
            combo->addItem(zone, zone.toLatin1());
    }
    if (combo->findData(current) < 0)
        combo->addItem(QString::fromLatin1(current), current);
    combo->setCurrentIndex(combo->findData(current));
}

} // namespace campanile::ui
