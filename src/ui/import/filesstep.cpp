// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filesstep.h"

#include "import/ui_filesstep.h"
#include "ui/import/filesmodel.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/tints.h"
#include "ui/words/errorwords.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace campanile::ui {

namespace {

constexpr const char *encodings[] = {"UTF-8", "windows-1252", "windows-1255", "ISO-8859-8", "UTF-16LE", "UTF-16BE"};
constexpr char delimiters[] = {',', ';', '\t', '|'};

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

FilesStep::FilesStep(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : ImportStep(flow, context, parent)
    , m_ui(std::make_unique<Ui::FilesStep>())
    , m_model(new FilesModel(flow, this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->filesStateView->setContent(m_ui->filesBody);
    m_ui->filesChoiceTable->setModel(m_model);
    m_ui->filesChoiceTable->setWeights({5, 4, 4});
    connect(m_ui->addPushButton, &QPushButton::clicked, this, &FilesStep::chooseFiles);
    connect(m_ui->filesStateView, &StateView::actionTriggered, this, &FilesStep::chooseFiles);
    connect(m_ui->removePushButton, &QPushButton::clicked, this, &FilesStep::removeCurrent);
    connect(m_ui->filesChoiceTable, &ChoiceTable::removeRequested, this, &FilesStep::removeCurrent);
    connect(m_ui->filesChoiceTable, &ChoiceTable::currentRowChanged, this,
            [this](int row) { m_ui->removePushButton->setEnabled(row >= 0); });
    connect(m_ui->encodingComboBox, &QComboBox::activated, this, &FilesStep::readingChosen);
    connect(m_ui->delimiterComboBox, &QComboBox::activated, this, &FilesStep::readingChosen);
    connect(m_ui->headerCheckBox, &QCheckBox::toggled, this, &FilesStep::readingChosen);
    connect(&flow, &ImportFlow::draftChanged, this, &FilesStep::refresh);
    refresh();
}

FilesStep::~FilesStep() = default;

QString FilesStep::title() const
{
    return tr("Files");
}

QString FilesStep::hint() const
{
    return tr("Choose the files that your tickets are in, with those of their contacts and customers, in any order.");
}

bool FilesStep::canGoOn() const
{
    return flow().draft().isLooked() && !flow().isLooking() && flow().draft().hasRows();
}

void FilesStep::refresh()
{
    m_ui->retranslateUi(this);
    m_model->refresh();
    refreshReading();
    refreshNotes();
    if (flow().draft().files().isEmpty()) {
        m_ui->filesStateView->showEmpty(
            tr("Drop your files here"),
            tr("CSV, JSON and JSON lines, from any help desk. Nothing is changed before you "
               "have seen what would happen."),
            tr("Choose files…"), QStringLiteral("document-import"));
    } else {
        m_ui->filesStateView->showContent();
        m_ui->filesChoiceTable->ensureCurrentRow();
    }
    m_ui->removePushButton->setEnabled(m_ui->filesChoiceTable->currentIndex().isValid());
    Q_EMIT changed();
}

void FilesStep::refreshNotes()
{
    const ImportDraft &draft = flow().draft();
    QStringList notes;
    QStringList unknown;
    QStringList empty;
    for (const ImportDraft::File &file : draft.files()) {
        if (!file.isLooked || flow().isLooking())
            continue;
        const QString name = quoted(QFileInfo(file.path).fileName());
        if (file.sample.rows.isEmpty() && file.facts.fault)
            notes.append(errorText(*file.facts.fault));
        else if (file.sample.rows.isEmpty())
            empty.append(name);
        else if (file.table >= 0 && (draft.isGuessed() || !draft.tables().at(file.table).missing().isEmpty()))
            unknown.append(name);
    }
    if (!empty.isEmpty())
        notes.append(tr("No row of %1 can be read. Is it the right file, and is it read in the right way?")
                         .arg(empty.join(tr(", "))));
    if (!unknown.isEmpty())
        notes.append(tr("No profile knows the columns of %1. What they are was guessed; please look closely at the "
                        "next page.")
                         .arg(unknown.join(tr(", "))));
    if (!flow().isLooking() && draft.isLooked()) {
        for (const ImportDraft::LooseLink &link : draft.looseLinks()) {
            //: a column; the kind of file that it points to, as the source calls it
            notes.append(tr("%1 points to a file that was not chosen (%2). Its numbers would stand where names should.")
                             .arg(quoted(link.column), quoted(link.table)));
        }
    }
    m_ui->notesLabel->setText(notes.join(u'\n'), Origin::Ours);
    m_ui->notesLabel->setVisible(!notes.isEmpty());
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, tintsOf(palette).tone(Tone::Warning).ink);
    m_ui->notesLabel->setPalette(palette);
}

void FilesStep::refreshReading()
{
    const ImportReading &reading = flow().draft().reading();
    QComboBox *encoding = m_ui->encodingComboBox;
    encoding->clear();
    encoding->addItem(tr("Automatic"), QByteArray());
    for (const char *name : encodings)
        encoding->addItem(QString::fromLatin1(name), QByteArray(name));
    encoding->setCurrentIndex(qMax(0, encoding->findData(reading.encoding)));
    QComboBox *delimiter = m_ui->delimiterComboBox;
    delimiter->clear();
    delimiter->addItem(tr("Automatic"), 0);
    for (const char c : delimiters)
        delimiter->addItem(delimiterText(c), int(c));
    delimiter->setCurrentIndex(qMax(0, delimiter->findData(int(reading.delimiter))));
    const QSignalBlocker notChosen(m_ui->headerCheckBox);
    m_ui->headerCheckBox->setChecked(reading.hasHeader);
}

void FilesStep::readingChosen()
{
    flow().setReading({m_ui->encodingComboBox->currentData().toByteArray(),
                       char(m_ui->delimiterComboBox->currentData().toInt()), m_ui->headerCheckBox->isChecked()});
}

void FilesStep::chooseFiles()
{
    const FileRequest request{
        .key = QStringLiteral("import.files"),
        .title = tr("Files to import"),
        .folder = {},
        .name = {},
        .filters = {tr("Tables (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)"), tr("All files (*)")},
        .suffix = {}};
    context().dialogs.openFiles(this, request, this, [this](const QStringList &files) { flow().addFiles(files); });
}

void FilesStep::removeCurrent()
{
    const int row = m_ui->filesChoiceTable->currentIndex().row();
    if (row >= 0)
        flow().removeFile(row);
}

void FilesStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesStep::dropEvent(QDropEvent *event)
{
    flow().addFiles(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace campanile::ui
