// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/workcalendar.h"
#include "ui/settings/organization/recordeditor.h"

#include <QVector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace campanile::ui {

/// The working times of a week, a line a day, typed as people say them: "09:00–13:00, 14:00–18:00". The days stand in
/// the order of the language.
class WeekEdit final : public RecordEditor
{
    Q_OBJECT

public:
    explicit WeekEdit(QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    /// Of the days that can be understood; see fault().
    [[nodiscard]] QJsonValue value() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString fault() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Day
    {
        int weekday;
        QLabel *label;
        QLineEdit *line;
    };

    void arrange();
    void retranslate();

    QGridLayout *m_lines;
    QVector<Day> m_days; ///< Monday first
};

} // namespace campanile::ui
