// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "shell/ui_aboutdialog.h"
#include "ui/kit/textpaint.h"

#include <QEvent>
#include <QPainter>
#include <QSysInfo>
#include <QTextOption>

namespace campanile::ui {

namespace {

constexpr int markSide = 56;

/// Names are Latin in every language.
QStringList standsOn()
{
    QStringList lines;
    for (const char *part : {"Qt (LGPL-3.0, GPL-3.0)", "SQLite (public domain)", "libpq (PostgreSQL)",
                             "ICU (Unicode-3.0)", "tl::expected (CC0-1.0)", "Breeze (LGPL-3.0-or-later)"})
        lines.append(quoted(QString::fromLatin1(part)));
    return lines;
}

} // namespace

AboutDialog::AboutDialog(const QString &engine, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
    , m_engine(engine)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->markLabel->setPixmap(QIcon(QStringLiteral(":/icons/campanile/campanile.svg"))
                                   .pixmap(QSize(markSide, markSide), devicePixelRatioF()));
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->versionLabel->setText(tr("Version %1").arg(QStringLiteral(CAMPANILE_VERSION)), Origin::Ours);
    QStringList versions{QStringLiteral("Qt ") + QString::fromLatin1(qVersion())};
    if (!m_engine.isEmpty())
        versions.append(quoted(m_engine));
    versions.append(quoted(QSysInfo::prettyProductName()));
    m_ui->versionsLabel->setText(versions.join(QStringLiteral(" · ")), Origin::Ours);
    QTextOption reading;
    reading.setTextDirection(layoutDirection());
    m_ui->licencesEdit->document()->setDefaultTextOption(reading);
    m_ui->licencesEdit->setPlainText(
        tr("Campanile is free software: you may use, study, share and change it under the GNU General Public License, "
           "version 3 or later. It comes without any warranty.") +
        QStringLiteral("\n\n") + tr("It stands on:") + QStringLiteral("\n") + standsOn().join(u'\n'));
    m_ui->licencesEdit->setAccessibleName(tr("Licences"));
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace campanile::ui
