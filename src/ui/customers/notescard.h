// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customernote.h"
#include "domain/org/permissions.h"

#include <QHash>
#include <QTimeZone>
#include <QVector>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace campanile::ui {

class NoteEdit;
class PlainLabel;

/// What colleagues wrote down about a customer, and where the next note is written. A note that is not sent yet waits
/// for its customer while others are looked at.
class NotesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesCard(const domain::Clock &clock, QWidget *parent = nullptr);

    void setNotes(domain::CustomerId customer, const QVector<domain::CustomerNote> &notes, domain::AgentId me,
                  const QTimeZone &zone);
    void setReadOnly(const QString &reason);
    void focusEditor();
    void setBusy(bool isBusy);
    /// What was written is saved.
    void clearEditor(domain::CustomerId customer);

Q_SIGNALS:
    void saveRequested(const campanile::domain::CustomerNote &note);
    void removeRequested(const campanile::domain::CustomerNote &note);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    void edit(const domain::CustomerNote &note);
    void showNotes();
    [[nodiscard]] QWidget *rowOf(const domain::CustomerNote &note);
    void updateButtons();
    void retranslate();

    const domain::Clock &m_clock;
    domain::CustomerId m_customer;
    QVector<domain::CustomerNote> m_notes;
    domain::AgentId m_me;
    QTimeZone m_zone;
    QString m_readOnly;
    QHash<domain::CustomerId, domain::CustomerNote> m_unsent; ///< of the customers that are not shown
    domain::CustomerNote m_edited;                            ///< with an id: a note that is changed
    bool m_isBusy = false;
    PlainLabel *m_title;
    NoteEdit *m_editor;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QVBoxLayout *m_rows;
};

} // namespace campanile::ui
