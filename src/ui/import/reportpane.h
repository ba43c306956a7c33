// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalog.h"
#include "usecases/import/importreport.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace campanile::ui {

class ChoiceTable;
class ConflictsModel;
class PlainLabel;

/// What an import did, or would do: four numbers, what they mean in lines, and the conflicts.
class ReportPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPane(QWidget *parent = nullptr);

    void setReport(const usecases::ImportReport &report, const usecases::CatalogPtr &catalog);
    /// The same report in the language of the moment.
    void retranslate();

private:
    void makeNumbers();
    void refreshFacts();

    struct Number
    {
        PlainLabel *number;
        PlainLabel *words;
    };
    usecases::ImportReport m_report;
    QVector<Number> m_numbers;
    QScrollArea *m_facts;
    PlainLabel *m_conflictsTitle;
    ChoiceTable *m_conflicts;
    ConflictsModel *m_model;
};

} // namespace campanile::ui
