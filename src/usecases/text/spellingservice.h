// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "usecases/text/spelling.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace campanile::usecases {

/// The dictionaries of the computer and the own words of who works here, in a file for each person. A worker opens and
/// asks the dictionaries; what it answered is remembered.
///
/// English for words in Latin letters, with Filipino beside it while the program speaks it; Hebrew for Hebrew ones.
class SpellingService final : public Spelling
{
    Q_OBJECT

public:
    /// path: of the own words, without the person's number and ".txt". folders: where dictionaries are looked for.
    SpellingService(QString path, const QStringList &folders, QObject *parent = nullptr);
    /// The folders of the system.
    explicit SpellingService(const QString &path, QObject *parent = nullptr);
    ~SpellingService() override;

    /// Nobody: invalid.
    void setPerson(domain::AgentId person);
    /// The code of the program's language.
    void setLanguage(const QString &code);

    [[nodiscard]] Answer check(const QString &word) override;
    [[nodiscard]] domain::Task<QStringList> suggestions(const QString &word) override;
    [[nodiscard]] bool isOwnWord(const QString &word) const override;
    void addWord(const QString &word) override;
    void removeWord(const QString &word) override;
    [[nodiscard]] bool isMissing(domain::WordScript script) const override;

private:
    class Desk;
    struct Checked
    {
        QStringList unknown;
        QVector<domain::WordScript> missing;
    };

    template <typename T, typename Work>
    [[nodiscard]] domain::Task<T> onDesk(Work work, int priority = 0);
    [[nodiscard]] QString path() const;
    void readOwn();
    void changeOwn(const QString &word, bool isKnown);
    void askNext();
    void take(const QStringList &words, const Checked &checked);
    void forget();

    QString m_path;
    std::shared_ptr<Desk> m_desk;
    QThreadPool m_worker; ///< one thread
    domain::AgentId m_person;
    bool m_isFilipino = false;
    QSet<QString> m_own;          ///< in dictionary form
    QHash<QString, bool> m_known; ///< as they were written
    QStringList m_toAsk;          ///< not yet asked
    QSet<QString> m_asked;        ///< those, and the ones that the worker has
    QVector<domain::WordScript> m_missing;
    bool m_isAsking = false;
    quint64 m_round = 0; ///< answers of an earlier one are of other dictionaries
};

} // namespace campanile::usecases
