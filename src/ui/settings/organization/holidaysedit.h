// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/org/workcalendar.h"
#include "ui/kit/uicontext.h"
#include "ui/settings/organization/recordeditor.h"
#include "usecases/organization/organizationsettings.h"

class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace campanile::ui {

class PlainLabel;

/// The days off of a location: typed one by one, or taken from a calendar file (RFC 5545), which adds what is not there
/// yet for last year, this one and the ten that follow.
class HolidaysEdit final : public RecordEditor
{
    Q_OBJECT

public:
    /// Both must outlive the editor.
    HolidaysEdit(usecases::OrganizationSettings &settings, const UiContext &context, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    [[nodiscard]] QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addTyped();
    void removeChosen();
    void chooseFile();
    void take(const domain::HolidayList &list);
    void refill();
    void updateState();
    void retranslate();

    usecases::OrganizationSettings &m_settings;
    UiContext m_context;
    QVector<domain::Holiday> m_holidays; ///< by date
    domain::Task<domain::HolidayList> m_reading;
    int m_readNumber = 0; ///< another record is shown by now: a late file is not for it
    bool m_isReadOnly = false;
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_import;
    QDateEdit *m_date;
    QLineEdit *m_name;
    QPushButton *m_add;
    PlainLabel *m_note; ///< what an import brought
};

} // namespace campanile::ui
