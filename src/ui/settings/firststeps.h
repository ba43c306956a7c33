// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/phrase.h"
#include "usecases/catalog/catalogprovider.h"

#include <QVector>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace campanile::ui {

class PlainLabel;

/// What a new center needs to begin, step by step, with what is done already: each step opens the section where it is
/// done.
class FirstStepsSection final : public QWidget
{
    Q_OBJECT

public:
    /// Opens a section of the settings, or another page: "import", "new-ticket".
    using Go = std::function<void(const QString &where)>;

    /// The catalogue must outlive the section.
    FirstStepsSection(const usecases::CatalogProvider &catalog, Go go, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QString where;
        Phrase title, text, verb;
        bool (*isDone)(const usecases::Catalog &catalog); ///< null: one may, but need not
    };
    struct Line
    {
        Step step;
        QLabel *mark;
        PlainLabel *title;
        PlainLabel *text;
        QPushButton *button;
    };

    [[nodiscard]] static QVector<Step> steps();
    void addLine(const Step &step);
    void refresh();

    const usecases::CatalogProvider &m_catalog;
    Go m_go;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QWidget *m_body;
    QVector<Line> m_lines;
};

} // namespace campanile::ui
