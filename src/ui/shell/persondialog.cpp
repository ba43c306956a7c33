// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/persondialog.h"

#include "domain/base/text.h"
#include "shell/ui_persondialog.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"

#include <QCollator>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr int rowPadding = 12; ///< room to aim at

bool hasLetter(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

bool manages(const PersonInfo &person)
{
    return person.role >= domain::Role::Manager;
}

} // namespace

PersonDialog::PersonDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PersonDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->filterLineEdit->installEventFilter(this);
    connect(m_ui->filterLineEdit, &QLineEdit::textChanged, this, &PersonDialog::fill);
    connect(m_ui->peopleListWidget, &QListWidget::itemActivated, this, &PersonDialog::choose);
    connect(m_ui->peopleListWidget, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(item != nullptr);
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PersonDialog::choose);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::peopleChanged, this, &PersonDialog::fill);
    m_nobody = m_ui->buttonBox->addButton(QString(), QDialogButtonBox::ResetRole);
    m_nobody->setObjectName(QStringLiteral("nobodyPushButton"));
    m_nobody->setAutoDefault(false);
    connect(m_nobody, &QPushButton::clicked, this, [this] {
        Q_EMIT notListed();
        accept();
    });
    m_add = m_ui->buttonBox->addButton(QString(), QDialogButtonBox::ActionRole);
    m_add->setObjectName(QStringLiteral("addPushButton"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &PersonDialog::add);
    retranslate();
    fill();
}

PersonDialog::~PersonDialog() = default;

void PersonDialog::retranslate()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Work as this person"));
    m_nobody->setText(tr("&Only look around"));
    refreshAdd();
}

QString PersonDialog::typedName() const
{
    return m_ui->filterLineEdit->text().simplified();
}

bool PersonDialog::mayAdd() const
{
    // As the use case sees it, so that nobody is offered what is refused then.
    const PersonInfo *now = m_session.person();
    const auto &people = m_session.people();
    return (now != nullptr && manages(*now)) || std::none_of(people.begin(), people.end(), manages);
}

void PersonDialog::refreshAdd()
{
    constexpr qsizetype longest = 24;
    const QString name = typedName();
    QString shown = name.size() > longest ? QString(name.left(longest) + u'…') : name;
    m_add->setText(name.isEmpty() ? tr("&Add myself") : tr("&Add %1").arg(quoted(shown.replace(u'&', u"&&"_qs))));
    const QString key = domain::searchKey(name);
    const auto &people = m_session.people();
    m_add->setVisible(mayAdd());
    m_add->setEnabled(std::none_of(people.begin(), people.end(),
                                   [&key](const PersonInfo &person) { return domain::searchKey(person.name) == key; }));
    // Return adds where it cannot choose.
    const bool isNobodyFound = m_ui->peopleListWidget->count() == 0 && !name.isEmpty() && mayAdd();
    (isNobodyFound ? m_add : m_ui->buttonBox->button(QDialogButtonBox::Ok))->setDefault(true);
}

void PersonDialog::add()
{
    if (typedName().isEmpty()) {
        m_ui->filterLineEdit->setPlaceholderText(tr("Type your name"));
        m_ui->filterLineEdit->setFocus();
        return;
    }
    Q_EMIT addRequested(typedName());
    accept();
}

void PersonDialog::fill()
{
    // Managers first: there are few of them, and they are who sets the program up.
    QVector<PersonInfo> people = m_session.people();
    QCollator byName;
    byName.setNumericMode(true); // "Resolver 10" after "Resolver 9"
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(people.begin(), people.end(), [&byName](const PersonInfo &a, const PersonInfo &b) {
        const bool firstManages = a.role == domain::Role::Manager;
        if (firstManages != (b.role == domain::Role::Manager))
            return firstManages;
        // Imports bring numbers and dashes that stand for somebody, too.
        if (hasLetter(a.name) != hasLetter(b.name))
            return hasLetter(a.name);
        return byName.compare(a.name, b.name) < 0;
    });
    const QFontMetrics metrics(m_ui->peopleListWidget->font());
    const QSize rowSize(0, metrics.height() + rowPadding);
    const QString wanted = domain::searchKey(m_ui->filterLineEdit->text().trimmed());
    const PersonInfo *now = m_session.person();
    QListWidget *list = m_ui->peopleListWidget;
    list->clear();
    for (const PersonInfo &person : std::as_const(people)) {
        if (!domain::searchKey(QString(person.name + u' ' + person.team + u' ' + person.place)).contains(wanted))
            continue;
        QStringList parts{quoted(person.name), roleText(person.role)};
        for (const QString &part : {person.team, person.place}) {
            if (!part.isEmpty())
                parts.append(quoted(part));
        }
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), list);
        item->setData(Qt::UserRole, person.id.value());
        item->setSizeHint(rowSize);
        if (now != nullptr && now->id == person.id)
            list->setCurrentItem(item);
    }
    if (list->currentItem() == nullptr && list->count() > 0)
        list->setCurrentRow(0);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(list->currentItem() != nullptr);
    const bool isManaged = std::any_of(people.begin(), people.end(), manages);
    m_ui->reasonLabel->setText(
        isManaged ? tr("Your name stands beside what you change and write. You can be somebody else at any time.")
                  : tr("Your name stands beside what you change and write. Nobody manages this support center yet: "
                       "whoever adds herself now is its administrator."),
        Origin::Ours);
    refreshAdd();
}

void PersonDialog::choose()
{
    const QListWidgetItem *item = m_ui->peopleListWidget->currentItem();
    if (item == nullptr)
        return;
    Q_EMIT chosen(domain::AgentId(item->data(Qt::UserRole).toLongLong()));
    accept();
}

bool PersonDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Arrows walk the list while the filter is being typed.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_ui->peopleListWidget, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PersonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        fill();
    }
    QDialog::changeEvent(event);
}

} // namespace campanile::ui
