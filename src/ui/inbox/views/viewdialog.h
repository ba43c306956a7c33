// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "usecases/inbox/savedviews.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace campanile::ui {

class MessageBar;
class PlainLabel;

/// What a saved view is called, whose it is, its mark, what it is good for, and whether the table's columns go with it.
/// Stays open until what it asked for was done: what went wrong is said in it, and nothing typed is lost.
class ViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// mayShare: the person may manage views that are everybody's. columns: those that the list shows now.
    ViewDialog(const usecases::SavedView &view, bool mayShare, const usecases::ViewColumns &columns,
               QWidget *parent = nullptr);

    /// As the fields say it.
    [[nodiscard]] usecases::SavedView view() const;
    void setBusy(bool isBusy);
    void showError(const domain::Error &error);
    /// Somebody else was quicker: the next save is meant for that version.
    void showConflict(qint64 version);

Q_SIGNALS:
    void saveRequested(const campanile::usecases::SavedView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillColours();
    void updateState();
    void accept() override;

    usecases::SavedView m_view;
    bool m_mayShare;
    usecases::ViewColumns m_columns;
    bool m_isBusy = false;
    MessageBar *m_messages;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QRadioButton *m_mine;
    QRadioButton *m_shared;
    PlainLabel *m_why;
    QComboBox *m_colour;
    QLineEdit *m_description;
    PlainLabel *m_search;
    QCheckBox *m_keepColumns;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace campanile::ui
