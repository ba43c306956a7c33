// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QSet>
#include <QString>

namespace campanile::usecases {

/// Words that a person taught the spelling: a text file, one word a line, UTF-8. Blocking; for workers.
class WordList final
{
public:
    explicit WordList(QString path);

    /// No file: no words. What is no word, or too much of it, is left out.
    [[nodiscard]] domain::Result<QSet<QString>> read() const;
    /// What other windows of the same person wrote meanwhile stays. The file is replaced as a whole, or not at all.
    [[nodiscard]] domain::Result<void> change(const QString &word, bool isKnown) const;

    static constexpr qsizetype mostWords = 20'000;

private:
    QString m_path;
};

} // namespace campanile::usecases
