// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/text/spellingservice.h"

#include "exchange/spelling/dictionary.h"
#include "usecases/text/wordlist.h"

#include <QPromise>

#include <map>

namespace campanile::usecases {

using domain::Result;
using domain::Task;
using domain::WordScript;
using exchange::Dictionary;

namespace {

constexpr qsizetype mostAtOnce = 200; ///< so that who asks for suggestions does not wait for a whole text
constexpr qsizetype mostRemembered = 50'000;
constexpr int suggestionsFirst = 1;

} // namespace

/// The dictionaries; for the worker alone.
class SpellingService::Desk
{
public:
    explicit Desk(QStringList folders)
        : m_folders(std::move(folders))
    {
    }

    /// Those that know words of the script and exist here.
    QVector<Dictionary *> dictionaries(WordScript script, bool isFilipino)
    {
        QVector<Dictionary *> found;
        const auto take = [&](const QString &name) {
            auto at = m_open.find(name);
            if (at == m_open.end())
                at = m_open.emplace(name, Dictionary::open(name, m_folders)).first;
            if (at->second)
                found.append(at->second.get());
        };
        if (script == WordScript::Hebrew)
            take(u"he_IL"_qs);
        if (script == WordScript::Latin)
            take(u"en_US"_qs);
        if (script == WordScript::Latin && isFilipino)
            take(u"tl"_qs);
        return found;
    }

    Checked check(const QStringList &words, bool isFilipino)
    {
        Checked checked;
        for (const QString &word : words) {
            const WordScript script = domain::scriptOf(word);
            const QString form = domain::dictionaryForm(word);
            const QVector<Dictionary *> dictionaries = this->dictionaries(script, isFilipino);
            if (dictionaries.isEmpty() && !checked.missing.contains(script))
                checked.missing.append(script);
            const bool isKnown =
                dictionaries.isEmpty() || std::any_of(dictionaries.begin(), dictionaries.end(),
                                                      [&form](Dictionary *one) { return one->knows(form); });
            if (!isKnown)
                checked.unknown.append(word);
        }
        return checked;
    }

    QStringList suggestions(const QString &word, bool isFilipino)
    {
        QVector<QStringList> all;
        for (Dictionary *dictionary : dictionaries(domain::scriptOf(word), isFilipino))
            all.append(dictionary->suggestions(domain::dictionaryForm(word), mostSuggestions));
        QStringList found; // the best of each first
        for (qsizetype rank = 0; rank < mostSuggestions; ++rank) {
            for (const QStringList &of : all) {
                if (rank < of.size() && found.size() < mostSuggestions && !found.contains(of.at(rank)))
                    found.append(of.at(rank));
            }
        }
        return found;
    }

private:
    QStringList m_folders;
    std::map<QString, std::unique_ptr<Dictionary>> m_open; ///< by name; nothing: there is none
};

SpellingService::SpellingService(QString path, const QStringList &folders, QObject *parent)
    : Spelling(parent)
    , m_path(std::move(path))
    , m_desk(std::make_shared<Desk>(folders))
{
    m_worker.setMaxThreadCount(1);
    readOwn();
}

SpellingService::SpellingService(const QString &path, QObject *parent)
    : SpellingService(path, Dictionary::systemFolders(), parent)
{
}

/// Waits for what is being written; the words of one round at most are checked meanwhile.
SpellingService::~SpellingService()
{
    m_worker.waitForDone();
}

template <typename T, typename Work>
Task<T> SpellingService::onDesk(Work work, int priority)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const std::stop_source stop;
    Task<T> task(promise->future(), stop);
    const auto run = [promise, stop, desk = m_desk, work = std::move(work)]() mutable {
        if (!stop.stop_requested())
            promise->addResult(work(*desk));
        promise->finish();
    };
    m_worker.start(run, priority);
    return task;
}

QString SpellingService::path() const
{
    return m_path + (m_person.isValid() ? u'-' + QString::number(m_person.value()) : QString()) + u".txt";
}

void SpellingService::setPerson(domain::AgentId person)
{
    if (person == m_person)
        return;
    m_person = person;
    readOwn();
}

void SpellingService::readOwn()
{
    m_own.clear();
    Q_EMIT reset();
    onDesk<QSet<QString>>([list = WordList(path())](Desk &) {
        return list.read();
    }).then(this, [this, of = m_person](const Result<QSet<QString>> &words) {
        if (of != m_person)
            return;
        if (!words) {
            Q_EMIT failed(words.error());
            return;
        }
        m_own.unite(*words); // and what was added meanwhile
        if (!words->isEmpty())
            Q_EMIT reset();
    });
}

void SpellingService::setLanguage(const QString &code)
{
    const bool isFilipino = code == u"fil";
    if (std::exchange(m_isFilipino, isFilipino) != isFilipino)
        forget();
}

void SpellingService::forget()
{
    ++m_round;
    m_known.clear();
    m_toAsk.clear();
    m_asked.clear();
    Q_EMIT reset();
}

bool SpellingService::isOwnWord(const QString &word) const
{
    const QString form = domain::dictionaryForm(word);
    return m_own.contains(form) || m_own.contains(form.toLower());
}

void SpellingService::addWord(const QString &word)
{
    changeOwn(word, true);
}

void SpellingService::removeWord(const QString &word)
{
    const QString form = domain::dictionaryForm(word);
    changeOwn(m_own.contains(form) ? form : form.toLower(), false);
}

void SpellingService::changeOwn(const QString &word, bool isKnown)
{
    const QString form = domain::dictionaryForm(word).simplified();
    if (form.isEmpty() || form.size() > domain::WrittenWord::longest ||
        (isKnown && m_own.size() >= WordList::mostWords))
        return;
    if (isKnown)
        m_own.insert(form);
    else
        m_own.remove(form);
    Q_EMIT reset();
    onDesk<void>([list = WordList(path()), form, isKnown](Desk &) {
        return list.change(form, isKnown);
    }).then(this, [this](const Result<void> &written) {
        if (!written)
            Q_EMIT failed(written.error());
    });
}

Spelling::Answer SpellingService::check(const QString &word)
{
    if (!isOn() || isOwnWord(word))
        return Answer::Known;
    if (const auto found = m_known.constFind(word); found != m_known.constEnd())
        return *found ? Answer::Known : Answer::Unknown;
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_toAsk.append(word);
        // When all of this turn is known, so that it goes in one piece.
        if (!m_isAsking) {
            m_isAsking = true;
            QMetaObject::invokeMethod(this, &SpellingService::askNext, Qt::QueuedConnection);
        }
    }
    return Answer::Asked;
}

void SpellingService::askNext()
{
    const QStringList words = m_toAsk.mid(0, mostAtOnce);
    m_toAsk.remove(0, words.size());
    m_isAsking = !words.isEmpty();
    if (!m_isAsking)
        return;
    onDesk<Checked>([words, isFilipino = m_isFilipino](Desk &desk) -> Result<Checked> {
        return desk.check(words, isFilipino);
    }).then(this, [this, words, round = m_round](const Result<Checked> &checked) {
        if (checked && round == m_round)
            take(words, *checked);
        askNext();
    });
}

void SpellingService::take(const QStringList &words, const Checked &checked)
{
    if (m_known.size() > mostRemembered)
        m_known.clear();
    for (const QString &word : words) {
        m_known.insert(word, true);
        m_asked.remove(word);
    }
    for (const QString &word : checked.unknown)
        m_known.insert(word, false);
    for (const WordScript script : checked.missing) {
        if (!m_missing.contains(script))
            m_missing.append(script);
    }
    Q_EMIT this->checked();
}

Task<QStringList> SpellingService::suggestions(const QString &word)
{
    return onDesk<QStringList>([word, isFilipino = m_isFilipino](
                                   Desk &desk) -> Result<QStringList> { return desk.suggestions(word, isFilipino); },
                               suggestionsFirst);
}

bool SpellingService::isMissing(WordScript script) const
{
    return m_missing.contains(script);
}

} // namespace campanile::usecases
