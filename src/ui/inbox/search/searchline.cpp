// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/search/searchline.h"

#include "domain/base/text.h"
#include "domain/query/querylexer.h"
#include "domain/query/queryparser.h"
#include "ui/inbox/search/querywords.h"
#include "ui/inbox/search/searchvocabulary.h"
#include "ui/inbox/search/suggestiondelegate.h"
#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "usecases/catalog/catalogprovider.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QStyle>
#include <QTextCharFormat>

namespace campanile::ui {

namespace {

constexpr int mostSuggestions = 8;

/// Half a condition, an open parenthesis: what somebody who types on will make right.
bool isUnfinished(const domain::Error &error, qsizetype cursor, qsizetype length)
{
    using domain::QueryReason;
    switch (domain::enumOf(domain::queryReasonKeys, error.args.value(0)).value_or(QueryReason::TooLong)) {
    case QueryReason::UnterminatedQuote:
    case QueryReason::UnmatchedOpen:
    case QueryReason::EmptyGroup:
    case QueryReason::EmptyPhrase:
    case QueryReason::MissingOperand:
    case QueryReason::MissingValue:
        return true;
    default:
        constexpr qsizetype longestOperator = 2; // behind the field that nobody knows
        const domain::QuerySpan span = spanOf(error, length);
        return span.position <= cursor && cursor <= span.end() + longestOperator;
    }
}

/// A name that is being typed and that nobody has as far as it stands there.
bool isHalfAName(const QString &query, qsizetype cursor, const domain::NameCatalog &names)
{
    constexpr int enough = 64;
    for (const domain::QueryToken &token : domain::lexQuery(query)) {
        const domain::QueryFieldInfo *field =
            token.kind == domain::QueryToken::Kind::Comparison ? domain::findQueryField(token.text) : nullptr;
        if (!field || field->type != domain::QueryValueType::Name)
            continue;
        for (const domain::QueryRawValue &value : token.values) {
            const QString typed = domain::searchKey(value.text);
            if (cursor != value.span.end() || value.isQuoted || value.isPrefix || typed == u"me" || typed == u"none")
                continue;
            const auto known = names.names(field->names, typed, enough);
            return std::none_of(known.begin(), known.end(), [&](const domain::NameCandidate &name) {
                return domain::searchKey(name.value) == typed || domain::searchKey(name.label) == typed;
            });
        }
    }
    return false;
}

} // namespace

SearchLine::SearchLine(const usecases::CatalogProvider &catalog, QWidget *parent)
    : QLineEdit(parent)
    , m_catalog(catalog)
    , m_popup(new QListView(this))
    , m_suggestions(new QStandardItemModel(this))
{
    setObjectName(u"searchLineEdit"_qs);
    setMaxLength(4096);
    addAction(icon(u"edit-find"_qs), LeadingPosition);
    m_clear = addAction(icon(u"edit-clear"_qs), TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        searchNow(false);
    });

    m_popup->setObjectName(u"suggestionListView"_qs);
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setFocusProxy(this);
    m_popup->setModel(m_suggestions);
    m_popup->setItemDelegate(new SuggestionDelegate(m_popup));
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_popup->setUniformItemSizes(true);
    connect(m_popup, &QListView::clicked, this, [this](const QModelIndex &index) { takeSuggestion(index.row()); });

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchLine::searchUnlessUnfinished);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs - pauseMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { searchNow(false); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        markError({});
        m_patience.stop();
        m_pause.start();
        suggest(false);
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    retranslate();
}

void SearchLine::retranslate()
{
    // Words of another language are none any more; what they mean still is.
    const QString before = domain::readTypedQuery(text(), m_words).finished();
    m_words = searchVocabulary();
    if (domain::readTypedQuery(text(), m_words).finished() != before)
        setText(before);
    setPlaceholderText(tr("Search tickets"));
    setAccessibleName(tr("Search tickets"));
    const QString help = tr("Words, a ticket's number, or fields like status:open, assignee:me, created<7d.\n"
                            "The last word finds all that begins with it, until a space or a quotation mark ends it.");
    setAccessibleDescription(help);
    setToolTip(plainToolTip(help, Origin::Ours));
    m_popup->setAccessibleName(tr("Suggestions"));
    m_clear->setText(tr("Clear the search"));
}

void SearchLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchLine::setQuery(const QString &query)
{
    m_pause.stop();
    m_patience.stop();
    markError({});
    setText(query);
    m_searched = query;
    m_typed = {};
    m_typed.query = query;
    hidePopup();
}

void SearchLine::setHistory(const QStringList &history)
{
    m_history = history.mid(0, historyLength);
}

void SearchLine::markError(domain::QuerySpan span)
{
    if (m_error == span)
        return;
    m_error = span;
    QList<QInputMethodEvent::Attribute> attributes;
    if (span.length > 0 || (span.position > 0 && span.position == text().size())) {
        // An error at the very end still needs a character to stand under.
        const qsizetype start = std::min(span.position, std::max<qsizetype>(0, text().size() - 1));
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tintsOf(palette()).tone(Tone::Hot).ink);
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(start) - cursorPosition(),
                           static_cast<int>(std::max<qsizetype>(1, span.length)), format});
    }
    // The one way in which a line edit formats a part of its text.
    QInputMethodEvent marking(QString(), attributes);
    QCoreApplication::sendEvent(this, &marking);
}

void SearchLine::searchNow(bool final)
{
    m_pause.stop();
    m_patience.stop();
    domain::TypedQuery typed = domain::readTypedQuery(text(), m_words);
    const QString query = typed.query;
    if (final && !query.isEmpty()) {
        const QString kept = typed.finished(); // in the search language: another day the window may speak another
        m_history.removeAll(kept);
        m_history.prepend(kept);
        m_history = m_history.mid(0, historyLength);
        Q_EMIT historyChanged();
    }
    if (query == m_searched && !final)
        return;
    m_searched = query;
    m_typed = std::move(typed);
    Q_EMIT searchRequested(query, final);
}

void SearchLine::searchUnlessUnfinished()
{
    const domain::TypedQuery typed = domain::readTypedQuery(text(), m_words);
    const auto parsed = domain::parseQuery(typed.query);
    // Where the cursor stands in the query: what is behind it has the same length in both.
    const qsizetype cursor = std::max<qsizetype>(0, typed.finished().size() - (text().size() - cursorPosition()));
    if (!parsed ? isUnfinished(parsed.error(), cursor, typed.query.size())
                : isHalfAName(typed.query, cursor, m_catalog.names()))
        m_patience.start();
    else
        searchNow(false);
}

void SearchLine::suggest(bool evenWhenEmpty)
{
    m_suggestions->clear();
    m_candidates.clear();
    if (text().isEmpty() && evenWhenEmpty) {
        for (const QString &query : m_history.mid(0, mostSuggestions)) {
            auto *item = new QStandardItem(query);
            item->setAccessibleText(tr("Searched before: %1").arg(query));
            m_suggestions->appendRow(item);
        }
    }
    if (m_suggestions->rowCount() == 0) {
        m_candidates = domain::completeQuery(text(), cursorPosition(), m_catalog.names(), mostSuggestions, m_words);
        for (const domain::QueryCandidate &candidate : std::as_const(m_candidates)) {
            auto *item = new QStandardItem(candidate.insertion.trimmed());
            QString meaning = candidateText(candidate);
            if (QString(candidate.insertion).remove(u'"') == QLocale().toLower(meaning))
                meaning.clear(); // the same word twice says no more
            item->setData(meaning, SuggestionDelegate::MeaningRole);
            item->setAccessibleText(meaning.isEmpty() ? item->text() : item->text() + u", "_qs + meaning);
            m_suggestions->appendRow(item);
        }
    }
    if (m_suggestions->rowCount() == 0 || (text().isEmpty() && !evenWhenEmpty))
        hidePopup();
    else
        placePopup();
}

void SearchLine::placePopup()
{
    const int rows = std::min(m_suggestions->rowCount(), mostSuggestions);
    const int height = rows * std::max(m_popup->sizeHintForRow(0), 1) + 2 * m_popup->frameWidth();
    // As wide as its words, within the window.
    int wanted = width();
    for (int row = 0; row < m_suggestions->rowCount(); ++row)
        wanted = std::max(wanted, SuggestionDelegate::widthOf(m_suggestions->index(row, 0)));
    wanted += 2 * m_popup->frameWidth();
    if (m_suggestions->rowCount() > rows)
        wanted += m_popup->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_popup);
    if (wanted <= width() + 2 * m_popup->frameWidth())
        wanted = width();
    const QPoint corner = mapTo(window(), QPoint());
    const int room = window()->width() - 2 * grid;
    const int popupWidth = std::min(wanted, std::max(room, width()));
    const int x = isRightToLeft() ? corner.x() + width() - popupWidth : corner.x();
    const int inside = std::clamp(x, grid, std::max(grid, grid + room - popupWidth));
    m_popup->setGeometry(
        QRect(window()->mapToGlobal(QPoint(inside, corner.y() + this->height() + 2)), QSize(popupWidth, height)));
    m_popup->setCurrentIndex({});
    m_popup->show();
    m_popup->raise();
}

void SearchLine::hidePopup()
{
    m_popup->hide();
}

void SearchLine::takeSuggestion(int row)
{
    if (row < 0 || row >= m_suggestions->rowCount())
        return;
    if (m_candidates.isEmpty()) {
        setText(m_suggestions->item(row)->text());
        hidePopup();
        searchNow(true);
        return;
    }
    const domain::QueryCandidate candidate = m_candidates.at(row);
    setSelection(static_cast<int>(candidate.replace.position), static_cast<int>(candidate.replace.length));
    insert(candidate.insertion);
    const bool goesOn = candidate.kind == domain::QueryCandidate::Kind::Field ||
                        candidate.kind == domain::QueryCandidate::Kind::Operator;
    if (goesOn) {
        m_pause.stop(); // half a condition is not worth an error
        m_patience.stop();
        suggest(true);
    } else {
        hidePopup();
        searchNow(true);
    }
}

bool SearchLine::popupKey(QKeyEvent *event)
{
    const int row = m_popup->currentIndex().row();
    const int rows = m_suggestions->rowCount();
    switch (event->key()) {
    case Qt::Key_Down:
        m_popup->setCurrentIndex(m_suggestions->index((row + 1) % rows, 0));
        return true;
    case Qt::Key_Up:
        m_popup->setCurrentIndex(m_suggestions->index(row <= 0 ? rows - 1 : row - 1, 0));
        return true;
    case Qt::Key_Escape:
        hidePopup();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            return false;
        takeSuggestion(row);
        return true;
    case Qt::Key_Tab:
        takeSuggestion(std::max(row, 0));
        return true;
    default:
        return false;
    }
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (m_popup->isVisible() && popupKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Down:
        suggest(true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        hidePopup();
        searchNow(true);
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

bool SearchLine::event(QEvent *event)
{
    // Tab takes a suggestion while there are any; the focus would move before keyPressEvent hears of it.
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && popupKey(key))
            return true;
    }
    return QLineEdit::event(event);
}

void SearchLine::focusOutEvent(QFocusEvent *event)
{
    hidePopup();
    QLineEdit::focusOutEvent(event);
}

} // namespace campanile::ui
