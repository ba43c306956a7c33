// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"

#include <QVector>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace campanile::ui {

class ElidedLabel;
class PlainLabel;

/// Who was merged into a customer, each with a way to take it apart again. Hidden while there is nobody.
class MergedCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MergedCard(QWidget *parent = nullptr);

    void setMerged(const QVector<domain::Customer> &merged);
    /// reason: why nothing may be taken apart, in words; empty when it may.
    void setReadOnly(const QString &reason);

Q_SIGNALS:
    void takeApartRequested(const campanile::domain::Customer &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QWidget *row;
        ElidedLabel *name;
        QPushButton *apart;
    };

    void addLine();
    void show();
    void retranslate();

    QVector<domain::Customer> m_merged;
    QString m_readOnly;
    PlainLabel *m_title;
    QVBoxLayout *m_rows;
    QVector<Line> m_lines;
};

} // namespace campanile::ui
