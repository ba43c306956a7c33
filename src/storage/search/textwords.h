// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/databaselocation.h"

#include <QByteArray>
#include <QStringList>

namespace campanile::storage {

/// The words of a text after domain::searchKey: runs of letters and digits, each at most 64 characters long, at most
/// 16,000 of them (what stands further behind in a text is not found; PostgreSQL's positions end there). Splitting here
/// makes both engines find the same.
[[nodiscard]] QStringList textWords(QStringView text);

/// What goes into text_index.words: words with spaces between (SQLite), a tsvector in text form (PostgreSQL). Empty
/// when there is no word. Ends after about a megabyte of words, which is all that a tsvector holds.
[[nodiscard]] QByteArray indexedForm(Engine engine, QStringView text);

} // namespace campanile::storage
