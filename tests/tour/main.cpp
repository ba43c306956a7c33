// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every page in three languages, light and dark, and saves what it looks like: whoever changed something visible
// looks at these pictures. Usage: campanile_tour FOLDER.
#include "app/composition.h"
#include "support/uifixture.h"
#include "tour/importtour.h"
#include "ui/kit/backgroundwork.h"
#include "ui/shell/mainwindow.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace campanile;

namespace {

class Tour
{
public:
    explicit Tour(const QString &folder)
        : m_folder(folder)
        , m_composition({})
        , m_context(m_composition.context())
    {
    }

    int run()
    {
        m_composition.window().resize(1440, 900);
        m_composition.show();
        for (const auto &language : ui::LanguageManager::languages()) {
            for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
                m_context.languages.setLanguage(language.code);
                m_context.theme.setAppearance(appearance);
                m_look = language.code + u'-' + ui::Theme::keyOf(appearance);
                look();
            }
        }
        return m_failed ? 1 : 0;
    }

private:
    void look()
    {
        m_context.session.setDatabase({});
        m_composition.window().showWelcome(new ui::WelcomePage(m_context));
        save(m_composition.window(), QStringLiteral("welcome"));

        test::fillSession(m_context.session);
        auto progress = std::make_shared<domain::Progress>();
        progress->done = 62;
        progress->total = 100;
        ui::RunningWork work =
            m_context.work.start({.title = {"Pages", "Import"}, .progress = progress, .cancel = [] {}});
        // Without a database there is no inbox to begin with.
        m_context.settings.setValue(QStringLiteral("window/page"), QStringLiteral("settings"),
                                    ui::Settings::Store::State);
        m_composition.window().showPages();
        save(m_composition.window(), QStringLiteral("settings"));
        m_context.toasts.show(QStringLiteral("⁨10482⁩ → T3"), [] {});
        m_context.actions.action(QStringLiteral("command.find"))->trigger();
        save(m_composition.window(), QStringLiteral("palette"));
        auto *field = m_composition.window().findChild<QLineEdit *>(QStringLiteral("commandLineEdit"));
        QTest::keyClick(field, Qt::Key_Escape);
        m_context.toasts.undoNewest();
        if (auto *menu = m_composition.window().findChild<QMenu *>(QStringLiteral("mainMenu"))) {
            menu->popup(m_composition.window().mapToGlobal(QPoint(100, 100)));
            save(*menu, QStringLiteral("menu"));
            menu->hide();
        }
        for (const char *action : {"help.shortcuts", "help.about", "person.switch"})
            saveDialog(QString::fromLatin1(action));
        work.finish();
        test::tourImport(m_context, [this](QWidget &widget, const QString &name) { save(widget, name); });
    }

    void saveDialog(const QString &action)
    {
        if (!m_context.actions.contains(action))
            return;
        m_context.actions.action(action)->trigger();
        const auto dialogs = m_composition.window().findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            save(*dialog, action.section(u'.', 1));
            dialog->close();
        }
        test::settle();
    }

    void save(QWidget &widget, const QString &name)
    {
        test::settle();
        const QString file = m_folder + u'/' + m_look + u'-' + name + QStringLiteral(".png");
        if (!widget.grab().save(file)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
            m_failed = true;
        }
    }

    QString m_folder;
    app::Composition m_composition;
    ui::UiContext m_context;
    QString m_look;
    bool m_failed = false;
};

} // namespace

int main(int argc, char **argv)
{
    // Nobody's own settings are read or changed.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_STATE_HOME", home.path().toUtf8());
    const QApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: campanile_tour FOLDER\n", stderr);
        return 2;
    }
    return Tour(QString::fromLocal8Bit(argv[1])).run();
}
