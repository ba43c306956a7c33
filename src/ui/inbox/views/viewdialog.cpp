// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/views/viewdialog.h"

#include "ui/inbox/list/groupwords.h"
#include "ui/inbox/search/querywords.h"
#include "ui/inbox/views/viewcolours.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int narrowest = 480;
constexpr int longestName = 200;

/// Fields of one row, one below the other.
QWidget *together(const QVector<QWidget *> &parts)
{
    auto *group = new QWidget;
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridHalf);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return group;
}

} // namespace

ViewDialog::ViewDialog(const usecases::SavedView &view, bool mayShare, const usecases::ViewColumns &columns,
                       QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_mayShare(mayShare)
    , m_columns(view.columns.shown.isEmpty() ? columns : view.columns)
    , m_messages(new MessageBar(this))
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(view.name, this))
    , m_mine(new QRadioButton(this))
    , m_shared(new QRadioButton(this))
    , m_why(new PlainLabel(this))
    , m_colour(new QComboBox(this))
    , m_description(new QLineEdit(view.description, this))
    , m_search(new PlainLabel(this))
    , m_keepColumns(new QCheckBox(this))
{
    build();
    connect(m_name, &QLineEdit::textChanged, this, &ViewDialog::updateState);
    fillColours();
    retranslate();
    setMinimumWidth(std::max(narrowest, widthForTitle(windowTitle())));
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewDialog::build()
{
    setObjectName(u"viewDialog"_qs);
    m_messages->setObjectName(u"viewMessageBar"_qs);
    m_messages->hide();
    m_name->setObjectName(u"viewNameLineEdit"_qs);
    m_name->setMaxLength(longestName);
    m_mine->setObjectName(u"viewMineRadioButton"_qs);
    m_shared->setObjectName(u"viewSharedRadioButton"_qs);
    m_mine->setChecked(!m_view.isShared);
    m_shared->setChecked(m_view.isShared);
    m_why->setObjectName(u"viewWhyLabel"_qs);
    m_why->setSecondary(true);
    m_why->setWordWrap(true);
    m_why->setVisible(!m_mayShare);
    m_colour->setObjectName(u"viewColourComboBox"_qs);
    m_description->setObjectName(u"viewDescriptionLineEdit"_qs);
    m_description->setMaxLength(usecases::SavedViews::longestDescription);
    m_search->setObjectName(u"viewSearchLabel"_qs);
    m_search->setWordWrap(true);
    m_keepColumns->setObjectName(u"viewColumnsCheckBox"_qs);
    m_keepColumns->setChecked(!m_view.columns.shown.isEmpty());
    m_keepColumns->setEnabled(!m_columns.shown.isEmpty());
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"viewSavePushButton"_qs);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"viewCancelPushButton"_qs);
    connect(buttons, &QDialogButtonBox::accepted, this, &ViewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ViewDialog::reject);

    m_form->setSpacing(grid);
    m_form->addRow(new PlainLabel, m_name);
    m_form->addRow(new PlainLabel, together({m_mine, m_shared, m_why}));
    m_form->addRow(new PlainLabel, m_colour);
    m_form->addRow(new PlainLabel, m_description);
    m_form->addRow(new PlainLabel, together({m_search, m_keepColumns}));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid2);
    layout->addWidget(m_messages);
    layout->addLayout(m_form);
    layout->addWidget(buttons);
    // What was put into a group of its own stands at the end of the chain else.
    QWidget *before = m_name;
    for (QWidget *next :
         {static_cast<QWidget *>(m_mine), static_cast<QWidget *>(m_shared), static_cast<QWidget *>(m_colour),
          static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_keepColumns), static_cast<QWidget *>(m_save),
          static_cast<QWidget *>(m_cancel)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ViewDialog::fillColours()
{
    const QSignalBlocker quiet(m_colour);
    const int chosen = m_colour->currentIndex();
    m_colour->clear();
    for (const auto &[colour, key] : domain::viewColourKeys) {
        m_colour->addItem(viewDotIcon(colour, tintsOf(palette())), viewColourText(colour), static_cast<int>(colour));
        if (colour == m_view.colour)
            m_colour->setCurrentIndex(m_colour->count() - 1);
    }
    if (chosen >= 0)
        m_colour->setCurrentIndex(chosen);
}

void ViewDialog::retranslate()
{
    const bool isNew = !m_view.id.isValid();
    setWindowTitle(isNew ? tr("Save the search as a view") : tr("Change the saved view"));
    const auto title = [this](QWidget *field, const QString &words) {
        if (auto *label = qobject_cast<PlainLabel *>(m_form->labelForField(field)))
            label->setText(words, Origin::Ours);
        field->setAccessibleName(words);
    };
    title(m_name, tr("Name"));
    title(m_mine->parentWidget(), tr("Whose it is"));
    title(m_colour, tr("Colour"));
    title(m_description, tr("What it is good for"));
    title(m_search->parentWidget(), tr("What it shows"));
    m_mine->setText(tr("Mine alone"));
    m_shared->setText(tr("Everybody's"));
    m_why->setText(tr("Views for everybody are in the hands of those who may manage shared views. Your role may not; "
                      "ask a manager to share this one."),
                   Origin::Ours);
    const usecases::ListRequest &request = m_view.request;
    const QString query = request.query.isEmpty() ? tr("all tickets") : quoted(request.query);
    const QString grouped =
        request.grouping.isEmpty() ? QString() : QString(u", "_qs + QLocale().toLower(groupingText(request.grouping)));
    m_search->setText(tr("%1, sorted by %2", "a search, what its list is sorted by")
                              .arg(query, QLocale().toLower(sortKeyText(request.sortKey))) +
                          grouped,
                      Origin::Ours);
    m_keepColumns->setText(tr("With the columns that the table shows now"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    updateState();
}

void ViewDialog::updateState()
{
    m_save->setEnabled(!m_isBusy && !m_name->text().simplified().isEmpty());
    // What is everybody's already stays so for who may not manage it: the save itself is refused.
    m_shared->setEnabled(!m_isBusy && m_mayShare);
    m_mine->setEnabled(!m_isBusy && (m_mayShare || !m_view.isShared));
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_colour), static_cast<QWidget *>(m_description)})
        field->setEnabled(!m_isBusy);
}

usecases::SavedView ViewDialog::view() const
{
    usecases::SavedView view = m_view;
    view.name = m_name->text().simplified();
    view.isShared = m_shared->isChecked();
    view.colour = static_cast<domain::ViewColour>(m_colour->currentData().toInt());
    view.description = m_description->text().simplified();
    view.columns = m_keepColumns->isChecked() ? m_columns : usecases::ViewColumns();
    return view;
}

void ViewDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateState();
}

void ViewDialog::showError(const domain::Error &error)
{
    setBusy(false);
    m_messages->showError(error);
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewDialog::showConflict(qint64 version)
{
    m_view.version = version;
    setBusy(false);
    m_messages->showMessage(Tone::Warning, tr("Somebody else changed this view meanwhile. What you chose stands here; "
                                              "save again to keep it."));
}

void ViewDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    m_messages->dismiss();
    setBusy(true);
    Q_EMIT saveRequested(view());
}

void ViewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillColours();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        fillColours();
    }
}

} // namespace campanile::ui
