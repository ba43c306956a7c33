// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

#include <functional>

class QGridLayout;
class QToolButton;

namespace campanile::ui {

class PlainLabel;

/// One line of the side panel: what, and what it is. With an act the value is a link.
struct Fact
{
    QString name;
    QString value;        ///< somebody's text; of a link: our own words, with quoted() parts
    QString toolTip = {}; ///< our own words, with quoted() parts
    std::function<void()> act = {};
    QString iconName = {}; ///< of a link
};

/// A titled section of the side panel. Its labels are kept and filled anew, because a person who walks through the
/// list with j and k meets many tickets a second. Hidden while it holds no fact.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const QString &name, QWidget *parent = nullptr);

    void setFacts(const QString &title, const QVector<Fact> &facts);
    [[nodiscard]] QVector<Fact> facts() const { return m_facts; }
    /// So that the values of several sections stand below each other.
    [[nodiscard]] int nameWidth() const;
    void setNameWidth(int width);

private:
    struct Line
    {
        PlainLabel *name;
        PlainLabel *value;
        QToolButton *link;
    };

    const Line &line(qsizetype index);
    void showCopyMenu(const PlainLabel &label, qsizetype index, QPoint at);

    QGridLayout *m_grid;
    PlainLabel *m_title;
    QVector<Line> m_lines;
    QVector<Fact> m_facts;
};

} // namespace campanile::ui
