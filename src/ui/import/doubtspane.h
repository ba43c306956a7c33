// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "ui/kit/tints.h"

#include <QScrollArea>

class QComboBox;
class QVBoxLayout;

namespace campanile::ui {

/// What should be looked at before the guesses are trusted, as questions in words: day or month first (with a date of
/// the file read in both ways), the time zone, what is missing. Answers change the table at once.
class DoubtsPane final : public QScrollArea
{
    Q_OBJECT

public:
    DoubtsPane(ImportFlow &flow, const UiContext &context, QWidget *parent = nullptr);

    void setTable(int table);
    /// Shows the questions anew, in the language of the moment.
    void refresh();

private:
    [[nodiscard]] const DraftTable *table() const;
    void addHeading(const QString &text);
    void addStatement(const QString &text, const QString &objectName, Tone tone);
    void addOrderQuestion(const domain::ImportDoubt &doubt, int number);
    void addZone(const QStringList &columns);
    void fillZones(QComboBox *combo, const QByteArray &current) const;

    ImportFlow &m_flow;
    UiContext m_context;
    int m_table = -1;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

/// A value of the file that reads as two different days in the two ways; the dates in the user's language. Empty when
/// there is none among the values.
struct DateReadings
{
    QString value;
    QString first;
    QString second;
};
[[nodiscard]] DateReadings dateReadings(const QStringList &values, const QString &format, const QString &other);

} // namespace campanile::ui
