// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QWidget>

namespace campanile::ui {

/// An editor of one value of a record that needs more than a line.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setValue(const QJsonValue &value) = 0;
    /// Null for nothing.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// What in it cannot be understood, in words; empty when all is well.
    [[nodiscard]] virtual QString fault() const { return {}; }

Q_SIGNALS:
    void edited(); ///< by the person
};

} // namespace campanile::ui
