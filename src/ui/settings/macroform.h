// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macro/macro.h"
#include "domain/org/permissions.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace campanile::ui {

class FormatBar;
class MessageEdit;
class PlainLabel;

/// What a macro is called, writes and changes.
class MacroForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MacroForm(QWidget *parent = nullptr);

    void setMacro(const domain::Macro &macro);
    /// With the id, the version and whatever the form does not show of what was set.
    [[nodiscard]] domain::Macro macro() const;
    /// Whose own it is may be changed by who may change everybody's.
    void setActor(const domain::Actor &actor);
    void setReadOnly(bool readOnly);
    void focusName();
    [[nodiscard]] MessageEdit &text() const { return *m_text; }
    [[nodiscard]] FormatBar &format() const { return *m_format; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QComboBox *comboBox(const QString &name);
    QLabel *addLine(QFormLayout *lines, QWidget *field);
    void makeFields();
    void fillChoices();
    void retranslate();

    domain::Macro m_base;
    domain::Actor m_actor;
    bool m_isLoading = false;
    QLineEdit *m_name;
    QComboBox *m_owner;
    QComboBox *m_kind;
    QToolButton *m_fields;
    QMenu *m_fieldsMenu;
    MessageEdit *m_text;
    FormatBar *m_format;
    PlainLabel *m_help;
    QComboBox *m_status;
    QComboBox *m_tier;
    QComboBox *m_priority;
    QComboBox *m_assignee;
    QLineEdit *m_addTags;
    QLineEdit *m_removeTags;
    QHash<QWidget *, QLabel *> m_labels; ///< by what they name
};

} // namespace campanile::ui
