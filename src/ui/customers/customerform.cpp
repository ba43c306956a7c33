// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerform.h"

#include "domain/customer/customerfields.h"
#include "ui/kit/labels.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/tints.h"
#include "ui/words/attributewords.h"
#include "ui/words/languagewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace campanile::ui {

namespace {

using domain::Channel;
using domain::Segment;

constexpr std::array usualLanguages{"en", "he", "fil", "ar", "de", "es", "fr", "ja", "pt", "ru", "zh"};
constexpr std::array channels{Channel::Unknown, Channel::Email,  Channel::Phone, Channel::Chat,
                              Channel::Web,     Channel::Social, Channel::WalkIn};
constexpr double mostMoney = 1e12;

void choose(QComboBox *box, const QVariant &data, const QString &text)
{
    int row = box->findData(data);
    if (row < 0) { // what the list does not offer stays as it is
        box->addItem(text, data);
        row = box->count() - 1;
    }
    box->setCurrentIndex(row);
}

int minuteOf(const QTimeEdit *edit)
{
    return edit->time().hour() * 60 + edit->time().minute();
}

} // namespace

CustomerForm::CustomerForm(const usecases::CatalogProvider &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_name(new QLineEdit(this))
    , m_segment(comboBox(u"segmentComboBox"_qs))
    , m_plan(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_csm(comboBox(u"csmComboBox"_qs))
    , m_language(comboBox(u"languageComboBox"_qs))
    , m_country(new QLineEdit(this))
    , m_zone(new QLineEdit(this))
    , m_preferences(new PlainLabel(this))
    , m_channel(comboBox(u"channelComboBox"_qs))
    , m_answerLanguage(comboBox(u"answerLanguageComboBox"_qs))
    , m_hasCallHours(new QCheckBox(this))
    , m_callFrom(new QTimeEdit(this))
    , m_callUntil(new QTimeEdit(this))
    , m_wishes(new NoteEdit(this))
{
    setObjectName(u"customerFormWidget"_qs);
    build();
    fillChoices();
    retranslate();
}

QComboBox *CustomerForm::comboBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

void CustomerForm::addLine(QGridLayout *lines, const QString &key, QWidget *field)
{
    const int row = lines->rowCount();
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(key + u"Label"_qs);
    label->setBuddy(field);
    auto *fault = new PlainLabel(this);
    fault->setObjectName(key + u"FaultLabel"_qs);
    fault->setTextSize(TextSize::Small);
    fault->setWordWrap(true);
    fault->hide();
    lines->addWidget(label, row, 0, Qt::AlignTop);
    lines->addWidget(field, row, 1);
    lines->addWidget(fault, row + 1, 1);
    label->setMinimumHeight(m_name->sizeHint().height());
    m_lines.insert(key, {label, field, fault});
}

void CustomerForm::build()
{
    m_name->setObjectName(u"nameLineEdit"_qs);
    m_plan->setObjectName(u"planLineEdit"_qs);
    m_value->setObjectName(u"valueLineEdit"_qs);
    m_currency->setObjectName(u"currencyLineEdit"_qs);
    m_currency->setMaxLength(3);
    m_country->setObjectName(u"countryLineEdit"_qs);
    m_zone->setObjectName(u"zoneLineEdit"_qs);
    QStringList zones;
    const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : known)
        zones.append(QString::fromLatin1(zone));
    auto *completer = new QCompleter(zones, m_zone);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_zone->setCompleter(completer);
    m_hasCallHours->setObjectName(u"callHoursCheckBox"_qs);
    m_callFrom->setObjectName(u"callFromTimeEdit"_qs);
    m_callUntil->setObjectName(u"callUntilTimeEdit"_qs);
    m_wishes->setObjectName(u"wishesPlainTextEdit"_qs);
    m_wishes->setTabChangesFocus(true);
    m_wishes->setLines(3, 8);
    m_wishes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_preferences->setTextSize(TextSize::Normal, true);

    auto *money = new QWidget(this);
    auto *moneyRow = new QHBoxLayout(money);
    moneyRow->setContentsMargins(0, 0, 0, 0);
    moneyRow->addWidget(m_value, 1);
    moneyRow->addWidget(m_currency);
    m_currency->setFixedWidth(m_currency->fontMetrics().horizontalAdvance(u"MMMM"_qs) + grid3);
    money->setFocusProxy(m_value);
    auto *hours = new QWidget(this);
    // Two lines, so that the form needs no more width than its other fields.
    auto *hoursLines = new QVBoxLayout(hours);
    hoursLines->setContentsMargins(0, 0, 0, 0);
    hoursLines->addWidget(m_hasCallHours);
    auto *hoursRow = new QHBoxLayout;
    hoursLines->addLayout(hoursRow);
    for (QTimeEdit *edit : {m_callFrom, m_callUntil}) {
        // A clock reads so everywhere: from right to left Qt would put the minutes first.
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setDisplayFormat(u"HH:mm"_qs);
        hoursRow->addWidget(edit);
    }
    hoursRow->addStretch(1);
    hours->setFocusProxy(m_hasCallHours);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(grid2);
    lines->setVerticalSpacing(gridHalf);
    lines->setColumnStretch(1, 1);
    addLine(lines, u"name"_qs, m_name);
    addLine(lines, u"segment"_qs, m_segment);
    addLine(lines, u"plan"_qs, m_plan);
    addLine(lines, u"value"_qs, money);
    addLine(lines, u"csm"_qs, m_csm);
    addLine(lines, u"language"_qs, m_language);
    addLine(lines, u"country"_qs, m_country);
    addLine(lines, u"time-zone"_qs, m_zone);
    lines->addWidget(m_preferences, lines->rowCount(), 0, 1, 2);
    lines->setRowMinimumHeight(lines->rowCount() - 1, grid4);
    addLine(lines, u"channel"_qs, m_channel);
    addLine(lines, u"answer-language"_qs, m_answerLanguage);
    addLine(lines, u"call"_qs, hours);
    addLine(lines, u"wishes"_qs, m_wishes);
    layout->addLayout(lines);
    layout->addStretch(1);

    const auto tellEdited = [this] {
        if (m_isChecked)
            check();
        Q_EMIT edited();
    };
    for (QLineEdit *edit : {m_name, m_plan, m_value, m_currency, m_country, m_zone})
        connect(edit, &QLineEdit::textEdited, this, tellEdited);
    for (QComboBox *box : {m_segment, m_csm, m_language, m_channel, m_answerLanguage})
        connect(box, &QComboBox::activated, this, tellEdited);
    connect(m_hasCallHours, &QCheckBox::toggled, this, [this, tellEdited] {
        updateCallHours();
        tellEdited();
    });
    for (QTimeEdit *edit : {m_callFrom, m_callUntil})
        connect(edit, &QTimeEdit::timeChanged, this, tellEdited);
    connect(m_wishes, &QPlainTextEdit::textChanged, this, tellEdited);
    updateCallHours();
}

void CustomerForm::fillChoices()
{
    const domain::Customer now = m_segment->count() == 0 ? m_customer : customer();
    for (QComboBox *box : {m_segment, m_csm, m_language, m_channel, m_answerLanguage})
        box->clear();
    for (const Segment segment : {Segment::Unknown, Segment::Smb, Segment::Enterprise})
        m_segment->addItem(segment == Segment::Unknown ? tr("Not known") : segmentText(segment),
                           static_cast<int>(segment));
    m_csm->addItem(tr("Nobody"), qint64(0));
    for (const domain::Agent &agent : m_catalog.catalog()->organization().agents) {
        if (agent.active)
            m_csm->addItem(shownText(agent.name, Origin::Foreign), agent.id.value());
    }
    m_language->addItem(tr("Not known"), QString());
    m_answerLanguage->addItem(tr("As above"), QString());
    for (const char *code : usualLanguages) {
        m_language->addItem(languageName(QString::fromLatin1(code)), QString::fromLatin1(code));
        m_answerLanguage->addItem(languageName(QString::fromLatin1(code)), QString::fromLatin1(code));
    }
    for (const Channel channel : channels)
        m_channel->addItem(channel == Channel::Unknown ? tr("Any") : channelText(channel), static_cast<int>(channel));
    const domain::Customer kept = m_customer;
    setCustomer(now);
    m_customer = kept;
}

void CustomerForm::setCustomer(const domain::Customer &customer)
{
    m_customer = customer;
    m_isChecked = false;
    for (const Line &line : std::as_const(m_lines))
        line.fault->hide();
    m_name->setText(customer.name);
    choose(m_segment, static_cast<int>(customer.segment), {});
    m_plan->setText(customer.plan);
    m_value->setText(customer.yearlyValueCents == 0
                         ? QString()
                         : QLocale().toString(static_cast<double>(customer.yearlyValueCents) / 100.0, 'f',
                                              customer.yearlyValueCents % 100 == 0 ? 0 : 2));
    m_currency->setText(customer.currency);
    const QString csm = m_catalog.catalog()->agentName(customer.csm);
    choose(m_csm, customer.csm.value(), csm.isEmpty() ? tr("Somebody who left") : shownText(csm, Origin::Foreign));
    choose(m_language, customer.language, languageName(customer.language));
    m_country->setText(customer.country);
    m_zone->setText(QString::fromUtf8(customer.timeZone));
    fillPreferences();
}

void CustomerForm::fillPreferences()
{
    const domain::CustomerPreferences &preferences = m_customer.preferences;
    choose(m_channel, static_cast<int>(preferences.channel), {});
    choose(m_answerLanguage, preferences.language, languageName(preferences.language));
    m_hasCallHours->setChecked(preferences.callHours.has_value());
    const auto hours = preferences.callHours.value_or(domain::CustomerPreferences::CallHours());
    m_callFrom->setTime(QTime(hours.from / 60, hours.from % 60));
    m_callUntil->setTime(QTime(hours.until / 60, hours.until % 60));
    m_wishes->setPlainText(domain::textOfLines(preferences.lines));
    updateCallHours();
}

qint64 CustomerForm::typedCents(bool &isNumber) const
{
    const QString text = m_value->text().simplified();
    isNumber = true;
    if (text.isEmpty())
        return 0;
    double money = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        money = QLocale::c().toDouble(text, &isNumber);
    isNumber = isNumber && std::isfinite(money) && std::abs(money) < mostMoney;
    return isNumber ? std::llround(money * 100) : 0;
}

domain::Customer CustomerForm::customer() const
{
    domain::Customer customer = m_customer;
    bool isNumber = false;
    customer.name = m_name->text();
    customer.segment = static_cast<Segment>(m_segment->currentData().toInt());
    customer.plan = m_plan->text();
    customer.yearlyValueCents = typedCents(isNumber);
    customer.currency = m_currency->text();
    customer.csm = domain::AgentId(m_csm->currentData().toLongLong());
    customer.language = m_language->currentData().toString();
    customer.country = m_country->text();
    customer.timeZone = m_zone->text().trimmed().toUtf8();
    customer.preferences.channel = static_cast<Channel>(m_channel->currentData().toInt());
    customer.preferences.language = m_answerLanguage->currentData().toString();
    customer.preferences.callHours.reset();
    if (m_hasCallHours->isChecked())
        customer.preferences.callHours =
            domain::CustomerPreferences::CallHours{minuteOf(m_callFrom), minuteOf(m_callUntil)};
    customer.preferences.lines = domain::preferenceLines(m_wishes->toPlainText());
    return domain::tidied(std::move(customer));
}

bool CustomerForm::check()
{
    m_isChecked = true;
    bool isNumber = false;
    static_cast<void>(typedCents(isNumber));
    QStringList faults = domain::faultyFields(customer());
    if (!isNumber)
        faults.append(u"value"_qs);
    QWidget *first = nullptr;
    for (auto it = m_lines.begin(); it != m_lines.end(); ++it) {
        PlainLabel *label = it->fault;
        const bool isMoney = it.key() == u"value" && faults.contains(u"currency"_qs);
        const bool isFaulty = isMoney || faults.contains(it.key());
        label->setVisible(isFaulty);
        if (!isFaulty)
            continue;
        label->setText(faultText(isMoney && !faults.contains(u"value"_qs) ? u"currency"_qs : it.key()), Origin::Ours);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, tintsOf(colours).tone(Tone::Hot).ink);
        label->setPalette(colours);
        if (!first || it->field->y() < first->y())
            first = it->field;
    }
    if (first && !isAncestorOf(focusWidget()))
        first->setFocus(Qt::OtherFocusReason);
    return faults.isEmpty();
}

QString CustomerForm::faultText(const QString &key) const
{
    if (key == u"name")
        return tr("A customer needs a name, of 200 letters at most.");
    if (key == u"value")
        return tr("Write an amount, for example 12000.");
    if (key == u"currency")
        return tr("An amount needs a currency of three letters, for example USD.");
    if (key == u"time-zone")
        return tr("There is no such time zone. Choose one of the list, for example Asia/Manila.");
    return tr("This is too long.");
}

QString CustomerForm::fieldName(const QString &key) const
{
    QString name = m_lines.contains(key) ? m_lines.value(key).label->text() : QString();
    return name.remove(u'&');
}

void CustomerForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void CustomerForm::updateCallHours()
{
    m_callFrom->setEnabled(m_hasCallHours->isChecked());
    m_callUntil->setEnabled(m_hasCallHours->isChecked());
}

void CustomerForm::retranslate()
{
    const std::array<std::pair<QString, QString>, 12> names{{
        {u"name"_qs, tr("Name")},
        {u"segment"_qs, tr("Segment")},
        {u"plan"_qs, tr("Plan")},
        {u"value"_qs, tr("Yearly value")},
        {u"csm"_qs, tr("Success manager")},
        {u"language"_qs, tr("Language")},
        {u"country"_qs, tr("Country")},
        {u"time-zone"_qs, tr("Time zone")},
        {u"channel"_qs, tr("Channel")},
        {u"answer-language"_qs, tr("Answer in")},
        {u"call"_qs, tr("Calls")},
        {u"wishes"_qs, tr("Wishes")},
    }};
    for (const auto &[key, name] : names) {
        const Line &line = m_lines[key];
        line.label->setText(name);
        line.field->setAccessibleName(name);
        // What a combo box is called is what it holds, to some screen readers.
        if (auto *box = qobject_cast<QComboBox *>(line.field))
            box->setAccessibleDescription(name);
    }
    m_value->setAccessibleName(tr("Yearly value"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setPlaceholderText(u"USD"_qs);
    m_preferences->setText(tr("How they want to be answered"), Origin::Ours);
    m_hasCallHours->setText(tr("Only from … until, by their clock"));
    m_callFrom->setAccessibleName(tr("Calls are welcome from"));
    m_callUntil->setAccessibleName(tr("Calls are welcome until"));
    m_wishes->setHint(tr("One a line, for example: Invoices: to the office, not to the shop"));
}

void CustomerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    fillChoices();
    retranslate();
    if (m_isChecked)
        check();
}

} // namespace campanile::ui
