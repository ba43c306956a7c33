// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rolessection.h"

#include "ui/settings/organization/sharedtoast.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace campanile::ui {

RolesSection::RolesSection(usecases::OrganizationSettings &settings, const usecases::CatalogProvider &catalog,
                           const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_catalog(catalog)
    , m_context(context)
    , m_messages(new MessageBar(this))
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_table(new QTableView(this))
{
    m_title->setObjectName(QStringLiteral("titleLabel"));
    m_title->setTextSize(TextSize::Title);
    m_hint->setObjectName(QStringLiteral("hintLabel"));
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    makeTable();

    auto *column = new QVBoxLayout;
    column->setSpacing(grid2);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_messages);
    column->addWidget(m_table);
    column->addStretch(1);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(grid, grid3, grid, grid);
    sides->addStretch(1);
    sides->addLayout(column, 8);
    sides->addStretch(1);
    setFocusProxy(m_table);
    m_messages->setObjectName(QStringLiteral("rolesMessageBar"));
    m_messages->hide();
    connect(&m_model, &RolesModel::rightWanted, this, &RolesSection::setRight);
    const auto takeCatalog = [this] { m_model.setMatrix(m_catalog.catalog()->organization().roles); };
    const auto takeActor = [this] { m_model.setActor(m_catalog.actor()); };
    connect(&m_catalog, &usecases::CatalogProvider::catalogChanged, this, takeCatalog);
    connect(&m_catalog, &usecases::CatalogProvider::actorChanged, this, takeActor);
    takeCatalog();
    takeActor();
    retranslate();
}

void RolesSection::setRight(domain::Role role, domain::Permission permission, bool isAllowed)
{
    m_settings.setRight({role, permission, isAllowed}, QUuid::createUuid())
        .then(this, [this](const domain::Result<usecases::SharedReceipt> &answer) { take(answer); });
}

void RolesSection::take(const domain::Result<usecases::SharedReceipt> &answer)
{
    if (!answer) {
        m_messages->showError(answer.error());
        return;
    }
    m_messages->dismiss();
    showSharedToast(m_context.toasts, *answer, this, [this, receipt = *answer] {
        m_settings.undo(receipt).then(this,
                                      [this](const domain::Result<usecases::SharedReceipt> &undone) { take(undone); });
    });
}

void RolesSection::makeTable()
{
    m_table->setObjectName(QStringLiteral("rolesTableView"));
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false); // rows of one height, whatever width came first
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
}

void RolesSection::retranslate()
{
    m_title->setText(tr("Roles"), Origin::Ours);
    m_hint->setText(
        tr("Everybody has a role. What is ticked here is what it may do, in every program at once; whoever may not is "
           "told so and nothing changes."),
        Origin::Ours);
    m_table->setAccessibleName(tr("What each role may do"));
    m_table->horizontalHeader()->setAccessibleName(tr("Roles"));
    m_model.retranslate();
    fitTable();
}

void RolesSection::fitTable()
{
    // All of it stands on the page: a handful of rows needs no scrolling of its own.
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() +
                            2 * m_table->frameWidth());
}

void RolesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTable();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui
