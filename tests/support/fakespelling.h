// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/text/spelling.h"

#include <QSet>

namespace campanile::test {

/// Knows every word but those it was told of; answers when the test says so, unless it answers at once.
class FakeSpelling final : public usecases::Spelling
{
public:
    Answer check(const QString &word) override
    {
        ++checks;
        if (!isOn() || own.contains(word))
            return Answer::Known;
        if (!answersAtOnce && !answered.contains(word)) {
            asked.insert(word);
            return Answer::Asked;
        }
        return unknown.contains(word) ? Answer::Unknown : Answer::Known;
    }
    domain::Task<QStringList> suggestions(const QString &word) override
    {
        return domain::Task<QStringList>::ready(suggested.value(word));
    }
    bool isOwnWord(const QString &word) const override { return own.contains(word); }
    void addWord(const QString &word) override
    {
        own.insert(word);
        Q_EMIT reset();
    }
    void removeWord(const QString &word) override
    {
        own.remove(word);
        Q_EMIT reset();
    }
    bool isMissing(domain::WordScript script) const override { return missing.contains(script); }

    /// Everything that was asked for is known now.
    void answer()
    {
        answered.unite(std::exchange(asked, {}));
        Q_EMIT checked();
    }

    QSet<QString> unknown;
    QSet<QString> own;
    QSet<QString> asked;
    QSet<QString> answered;
    QVector<domain::WordScript> missing;
    QHash<QString, QStringList> suggested;
    bool answersAtOnce = true;
    int checks = 0;
};

} // namespace campanile::test
