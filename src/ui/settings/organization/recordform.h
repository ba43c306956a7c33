// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/organization/recordeditor.h"
#include "ui/words/phrase.h"
#include "usecases/catalog/catalog.h"
#include "usecases/organization/organizationrecord.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace campanile::ui {

enum class RecordFieldKind {
    Line,   ///< text
    List,   ///< texts, separated by commas
    Choice, ///< one of choices
    Check,  ///< yes or no
    Own,    ///< an editor of its own
};

struct RecordChoice
{
    QJsonValue value; ///< as the record holds it; null: none
    QString text;     ///< in words of the language
};

/// A line of the form.
struct RecordField
{
    QString key; ///< in OrganizationRecord::values
    Phrase label;
    RecordFieldKind kind = RecordFieldKind::Line;
    std::function<QVector<RecordChoice>(const usecases::Catalog &, const usecases::OrganizationRecord &)> choices = {};
    std::function<RecordEditor *(QWidget *parent)> make = {}; ///< of kind Own
};

/// A record of the organization to be changed, line by line as its kind says.
class RecordForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(QVector<RecordField> fields, QWidget *parent = nullptr);

    void setRecord(const usecases::OrganizationRecord &record, const usecases::CatalogPtr &catalog);
    /// With the id and version of what was set.
    [[nodiscard]] usecases::OrganizationRecord record() const;
    void setReadOnly(bool readOnly);
    void focusName();
    /// What cannot be saved as it stands, in words, and goes there; empty when all is well.
    [[nodiscard]] QString takeFault();

Q_SIGNALS:
    void edited(); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        RecordField field;
        QLabel *label;
        QWidget *widget;
    };

    [[nodiscard]] QWidget *make(const RecordField &field);
    void fill(const Line &line);
    [[nodiscard]] static QJsonValue valueOf(const Line &line);
    void retranslate();

    QVector<Line> m_lines;
    usecases::OrganizationRecord m_base;
    usecases::CatalogPtr m_catalog = std::make_shared<usecases::Catalog>();
    bool m_isLoading = false;
};

} // namespace campanile::ui
