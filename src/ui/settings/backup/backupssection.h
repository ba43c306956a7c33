// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "ui/settings/backup/backupcopiesmodel.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/maintenance/backups.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace campanile::ui {

class BackupPlanForm;
class MessageBar;
class PlainLabel;
class StateView;

/// Copies of the database: the plan, what there is, a copy at once, and whether one could be restored. For a server it
/// says which of the server's own tools does that.
class BackupsSection final : public QWidget
{
    Q_OBJECT

public:
    /// Everything must outlive the section. openDatabase: shows a database file in this window instead.
    BackupsSection(usecases::Backups &backups, const usecases::CatalogProvider &catalog, const UiContext &context,
                   std::function<void(const QString &path)> openDatabase, QWidget *parent = nullptr);

    [[nodiscard]] const BackupCopiesModel &model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeFilePart();
    QWidget *makeServerPart();
    void takePlan();
    void look();
    void showFolder(const usecases::BackupFolder &folder);
    void refresh();
    void showNext();
    void save();
    void makeNow();
    void makeIn(const QString &folder);
    [[nodiscard]] const usecases::BackupCopy *current() const;
    void tryFile();
    void tryRestore(const QString &path);
    void showDrill(const usecases::DrillReport &report);
    void askToOpen();
    void restore(const usecases::BackupNote &copy);
    void retranslate();
    [[nodiscard]] QString planFolder() const;

    usecases::Backups &m_backups;
    UiContext m_context;
    std::function<void(const QString &)> m_openDatabase;
    QTimeZone m_zone = QTimeZone::systemTimeZone(); ///< the plan's, too
    BackupCopiesModel m_model{m_zone};
    usecases::BackupFolder m_folder;
    std::optional<usecases::DrillReport> m_drill;
    bool m_isTrying = false;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    MessageBar *m_warning;
    MessageBar *m_messages;
    BackupPlanForm *m_form;
    PlainLabel *m_next;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_now;
    StateView *m_state;
    QTableView *m_table;
    QPushButton *m_try;
    QPushButton *m_open;
    QPushButton *m_tryFile;
    QPushButton *m_showFolder;
    PlainLabel *m_detail;
    QLineEdit *m_command;
    QPushButton *m_copyCommand;
    QWidget *m_filePart;
    QWidget *m_serverPart;
};

} // namespace campanile::ui
