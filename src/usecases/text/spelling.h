// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/text/writtenwords.h"

#include <QObject>
#include <QStringList>

namespace campanile::usecases {

/// Whether words are spelled as a dictionary, or who works here, says. Lives in the window's thread; nothing blocks.
class Spelling : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Answer {
        Known, ///< or nothing can be said: its language has no dictionary here
        Unknown,
        Asked, ///< checked() tells when it can be asked again
    };

    [[nodiscard]] virtual Answer check(const QString &word) = 0;
    /// Best first, at most mostSuggestions.
    [[nodiscard]] virtual domain::Task<QStringList> suggestions(const QString &word) = 0;

    /// Of who works here.
    [[nodiscard]] virtual bool isOwnWord(const QString &word) const = 0;
    virtual void addWord(const QString &word) = 0;
    virtual void removeWord(const QString &word) = 0;

    /// No dictionary of this computer has words of the script; known once a word of it was checked.
    [[nodiscard]] virtual bool isMissing(domain::WordScript script) const = 0;

    /// Whether words are to be checked at all.
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool on)
    {
        if (std::exchange(m_isOn, on) != on)
            Q_EMIT onChanged(on);
    }

    static constexpr qsizetype mostSuggestions = 7;

Q_SIGNALS:
    void checked(); ///< words that were asked for are known now
    void reset();   ///< other answers than before: a word was added or removed, other dictionaries
    void onChanged(bool on);
    void failed(const campanile::domain::Error &error); ///< the own words could not be written or read

private:
    bool m_isOn = true;
};

} // namespace campanile::usecases
