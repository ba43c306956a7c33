// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "support/uifixture.h"

#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/errorwords.h"
#include "ui/words/timewords.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QXmlStreamReader>

using namespace campanile;
using namespace std::chrono_literals;

namespace {

QVector<ui::PageSpec> twoPages(const ui::UiContext &context)
{
    return {{.id = QStringLiteral("one"),
             .title = {"campanile::ui::SettingsPage", "Language"},
             .iconName = {},
             .create = [](QWidget *parent) { return new QWidget(parent); }},
            {.id = QStringLiteral("settings"),
             .title = {"Pages", "Settings"},
             .iconName = QStringLiteral("configure"),
             .create = [context](QWidget *parent) { return new ui::SettingsPage(context, parent); }}};
}

QString translationFile(const QString &language)
{
    return QStringLiteral(CAMPANILE_SOURCE "/translations/campanile_") + language + QStringLiteral(".ts");
}

struct Message
{
    QString context;
    QString source;
    QStringList forms;
    bool numerus = false;
    bool unfinished = false;
};

QVector<Message> read(const QString &language)
{
    QFile file(translationFile(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QVector<Message> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            all.append(Message());
            all.last().context = context;
            all.last().numerus = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (name == QLatin1String("source")) {
            all.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            all.last().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!all.last().numerus)
                all.last().forms.append(xml.readElementText());
        } else if (name == QLatin1String("numerusform")) {
            all.last().forms.append(xml.readElementText());
        }
    }
    return all;
}

/// %1 … %9 and %n of a text, sorted.
QStringList places(const QString &text)
{
    QStringList found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'%' && (text.at(i + 1).isDigit() || text.at(i + 1) == u'n'))
            found.append(text.mid(i, 2));
    }
    found.sort();
    return found;
}

} // namespace

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesTheWholeWindow()
    {
        test::UiFixture ui;
        test::fillSession(ui.session);
        ui::MainWindow window(ui.context, twoPages(ui.context));
        window.showPages();
        window.goTo(QStringLiteral("settings"));
        window.show();
        test::settle();
        auto *button = window.findChild<QAbstractButton *>(QStringLiteral("settingsRailButton"));
        auto *rail = window.findChild<QWidget *>(QStringLiteral("navigationRail"));
        QVERIFY(button != nullptr && rail != nullptr);
        QCOMPARE(button->text(), QStringLiteral("Settings"));
        QVERIFY(rail->geometry().center().x() < window.width() / 2);

        ui.languages.setLanguage(QStringLiteral("he"));
        test::settle();
        QCOMPARE(button->text(), QStringLiteral("הגדרות"));
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        QVERIFY2(rail->geometry().center().x() > window.width() / 2, "the rail stands at the reading edge");
        QCOMPARE(ui::ActionRegistry::plainText(ui.actions.action(QStringLiteral("app.quit"))), QStringLiteral("יציאה"));
        QCOMPARE(window.findChild<QAbstractButton *>(QStringLiteral("lightRadioButton"))->text(),
                 QStringLiteral("&בהיר"));

        ui.languages.setLanguage(QStringLiteral("fil"));
        test::settle();
        QCOMPARE(button->text(), QStringLiteral("Mga setting"));
        QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
        QVERIFY(rail->geometry().center().x() < window.width() / 2);
    }

    void qtsOwnWordsInFilipino()
    {
        test::UiFixture ui;
        ui.languages.setLanguage(QStringLiteral("fil"));
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Kanselahin"));
    }

    void choosesTheSystemsLanguage()
    {
        using Manager = ui::LanguageManager;
        QCOMPARE(Manager::systemLanguage({QStringLiteral("de-DE"), QStringLiteral("iw-IL"), QStringLiteral("en")}),
                 QStringLiteral("he"));
        QCOMPARE(Manager::systemLanguage({QStringLiteral("tl_PH.UTF-8")}), QStringLiteral("fil"));
        QCOMPARE(Manager::systemLanguage({QStringLiteral("C")}), QStringLiteral("en"));
        QCOMPARE(Manager::systemLanguage({}), QStringLiteral("en"));
        QCOMPARE(Manager::codeOf(QStringLiteral("עברית")), QStringLiteral("he"));
        QVERIFY(Manager::codeOf(QStringLiteral("")).isEmpty());
        QVERIFY(Manager::codeOf(QStringLiteral("../../etc")).isEmpty());
    }

    void refusesOtherLanguages()
    {
        test::UiFixture ui;
        QVERIFY(!ui.languages.setLanguage(QStringLiteral("xx")));
        QCOMPARE(ui.languages.language(), QStringLiteral("en"));
    }

    void pluralForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<QString>("expected");
        QTest::newRow("en 1") << "en" << 1 << "1 minute ago";
        QTest::newRow("en 2") << "en" << 2 << "2 minutes ago";
        QTest::newRow("he 1") << "he" << 1 << "לפני דקה";
        QTest::newRow("he 2") << "he" << 2 << "לפני 2 דקות";
        QTest::newRow("fil 5") << "fil" << 5 << "5 minuto ang nakalipas";
        QTest::newRow("en later") << "en" << -120 << "in 2 hours";
        QTest::newRow("he later") << "he" << -60 << "בעוד שעה";
        QTest::newRow("now") << "en" << 0 << "just now";
        QTest::newRow("a day") << "en" << 24 * 60 << "1 day ago";
    }

    void pluralForms()
    {
        QFETCH(QString, language);
        QFETCH(int, minutesAgo);
        QFETCH(QString, expected);
        test::UiFixture ui;
        ui.languages.setLanguage(language);
        const domain::UtcTime now = ui.clock.now();
        QCOMPARE(ui::relativeTime(now - std::chrono::minutes(minutesAgo), now, QTimeZone::utc()), expected);
    }

    void theStoryNamesDayAndClock()
    {
        test::UiFixture ui;
        const domain::UtcTime now = ui.clock.now();
        const auto shown = [&](std::chrono::hours ago) { return ui::dayAndClock(now - ago, now, QTimeZone::utc()); };
        const QString clock = domain::toDateTime(now, QTimeZone::utc()).toString(QStringLiteral("HH:mm"));
        QCOMPARE(shown(std::chrono::hours(0)), QStringLiteral("today, ") + clock);
        QCOMPARE(shown(std::chrono::hours(24)), QStringLiteral("yesterday, ") + clock);
        QVERIFY(shown(std::chrono::hours(72)).endsWith(QStringLiteral(", ") + clock));
        QVERIFY(shown(std::chrono::hours(24 * 400)).contains(QStringLiteral(" 202")));
        ui.languages.setLanguage(QStringLiteral("he"));
        QCOMPARE(shown(std::chrono::hours(0)), QStringLiteral("היום, ") + clock);
        ui.languages.setLanguage(QStringLiteral("fil"));
        QCOMPARE(shown(std::chrono::hours(24)), QStringLiteral("kahapon, ") + clock);
        ui.languages.setLanguage(QStringLiteral("en"));
    }

    void absoluteTimesNameTheirZone()
    {
        test::UiFixture ui;
        const QString there = ui::absoluteTime(ui.clock.now(), QTimeZone("Asia/Jerusalem"));
        QVERIFY2(there.contains(QStringLiteral("14:52")), qPrintable(there));
        QVERIFY2(there.contains(QStringLiteral("Asia/Jerusalem")), qPrintable(there));
        QVERIFY2(there.contains(QStringLiteral("UTC+02:00")), qPrintable(there));
        const QString west = ui::absoluteTime(ui.clock.now(), QTimeZone("America/St_Johns"));
        QVERIFY2(west.contains(QStringLiteral("UTC−03:30")), qPrintable(west));
        QCOMPARE(ui::durationText(2h + 10min), QStringLiteral("2 h 10 min"));
        QCOMPARE(ui::durationText(0ms), QStringLiteral("0 s"));
    }

    void countdownsAreNoTimesOfTheDay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<std::chrono::milliseconds>("left");
        QTest::addColumn<QString>("expected");
        using Time = std::chrono::milliseconds;
        QTest::newRow("en minutes") << "en" << Time(38min) << "in 38 min";
        QTest::newRow("en less than a minute") << "en" << Time(20s) << "in 1 min";
        QTest::newRow("en a minute is never rounded up") << "en" << Time(119min + 59s) << "in 119 min";
        QTest::newRow("en hours") << "en" << Time(23h + 44min) << "in 23 h";
        QTest::newRow("en days") << "en" << Time(50h) << "in 2 d";
        QTest::newRow("en just broken") << "en" << Time(-5s) << "1 min late";
        QTest::newRow("en broken") << "en" << Time(-(1h + 5min)) << "65 min late";
        QTest::newRow("en broken for days") << "en" << Time(-100h) << "4 d late";
        QTest::newRow("en broken for months") << "en" << Time(-729 * 24h) << "729 d late";
        QTest::newRow("en broken for years") << "en" << Time(-3765 * 24h) << "10 y late";
        QTest::newRow("he minutes") << "he" << Time(38min) << "בעוד 38 דק׳";
        QTest::newRow("he hours") << "he" << Time(23h + 44min) << "בעוד 23 שע׳";
        QTest::newRow("he broken") << "he" << Time(-3h) << "באיחור 3 שע׳";
        QTest::newRow("fil hours") << "fil" << Time(23h + 44min) << "23 oras pa";
        QTest::newRow("fil broken") << "fil" << Time(-3h) << "huli nang 3 oras";
    }

    void countdownsAreNoTimesOfTheDay()
    {
        QFETCH(QString, language);
        QFETCH(std::chrono::milliseconds, left);
        QFETCH(QString, expected);
        test::UiFixture ui;
        ui.languages.setLanguage(language);
        QCOMPARE(ui::countdownText(left), expected);
        ui.languages.setLanguage(QStringLiteral("en"));
    }

    void everyErrorHasWordsInEveryLanguage()
    {
        test::UiFixture ui;
        for (const auto &language : ui::LanguageManager::languages()) {
            ui.languages.setLanguage(language.code);
            QStringList seen;
            for (int code = 0; code <= static_cast<int>(domain::ErrorCode::QueryInvalid); ++code) {
                const domain::Error error =
                    test::errorOf(static_cast<domain::ErrorCode>(code),
                                  {QStringLiteral("A"), QStringLiteral("2"), QStringLiteral("C"), QStringLiteral("D")});
                const QString text = ui::errorText(error);
                if (error.code == domain::ErrorCode::Cancelled) {
                    QVERIFY(text.isEmpty());
                    continue;
                }
                QVERIFY2(!text.isEmpty(), qPrintable(QString::number(code)));
                QVERIFY2(!seen.contains(text), qPrintable(text));
                QVERIFY2(!text.contains(QStringLiteral("%")), qPrintable(text));
                seen.append(text);
                // Fewer arguments than promised must not crash either.
                QVERIFY(!ui::errorText(test::errorOf(error.code)).isEmpty());
            }
        }
    }

    void whoHasASpreadsheetIsToldWhatToDo()
    {
        test::UiFixture ui;
        const auto text = [](const QString &path) {
            return ui::errorText(test::errorOf(domain::ErrorCode::FormatUnknown, {path}));
        };
        QVERIFY(text(QStringLiteral("/a/Calls.XLSX")).contains(QStringLiteral("as CSV")));
        QVERIFY(!text(QStringLiteral("/a/holidays.ics")).contains(QStringLiteral("spreadsheet")));
    }

    void hostileErrorArgumentsAreVisible()
    {
        test::UiFixture ui;
        const QString text = ui::errorText(
            test::errorOf(domain::ErrorCode::FileCannotRead, {QStringLiteral("a\u202Egpj.exe<img src=/dev/zero>")}));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(text.contains(QChar(0x2068)) && text.contains(QChar(0x2069)));
    }

    void translationsAreComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "he", "fil"})
            QTest::newRow(language) << language;
    }

    void translationsAreComplete()
    {
        QFETCH(QString, language);
        const auto messages = read(language);
        const bool pluralsOnly = language == QLatin1String("en");
        QVERIFY2(messages.size() > (pluralsOnly ? 30 : 1000), "the translation file is there");
        QStringList faults;
        for (const Message &message : messages) {
            const QString where = message.context + QStringLiteral(": ") + message.source;
            if (pluralsOnly && !message.numerus)
                faults.append(QStringLiteral("needs no English: ") + where);
            if (message.unfinished)
                faults.append(QStringLiteral("unfinished: ") + where);
            if (message.numerus && message.forms.size() != 2)
                faults.append(QStringLiteral("plural forms: ") + where);
            for (const QString &form : message.forms) {
                if (form.trimmed().isEmpty())
                    faults.append(QStringLiteral("empty: ") + where);
                // A singular may leave its number out ("an hour ago"); anything else carries every place.
                if (!message.numerus && places(form) != places(message.source))
                    faults.append(QStringLiteral("places: ") + where + QStringLiteral(" -> ") + form);
                // %n follows the language on its own; a number written apart would not.
                if (message.numerus && form != message.forms.first() && places(form) != places(message.source))
                    faults.append(QStringLiteral("places: ") + where + QStringLiteral(" -> ") + form);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyLanguageHasTheSameTexts()
    {
        const auto sources = [](const QString &language, bool pluralsOnly) {
            QStringList list;
            for (const Message &message : read(language)) {
                if (message.numerus || !pluralsOnly)
                    list.append(message.context + QStringLiteral(": ") + message.source);
            }
            list.sort();
            return list;
        };
        QCOMPARE(sources(QStringLiteral("fil"), false), sources(QStringLiteral("he"), false));
        QCOMPARE(sources(QStringLiteral("en"), true), sources(QStringLiteral("he"), true));
    }
};

CAMPANILE_TEST(LanguageTest)

#include "tst_language.moc"
