// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/querynames.h"
#include "domain/query/queryreason.h"
#include "domain/query/queryvocabulary.h"

#include <QString>
#include <QVector>

namespace campanile::domain {

struct QueryCandidate
{
    enum class Kind : quint8 {
        Field,    ///< insertion ends in an operator; go on completing behind it
        Operator, ///< the same for a field that is already written
        Keyword,  ///< a fixed value, "none" and "me"
        Name,     ///< a value from the database
        Time,     ///< an example of a time
    };
    Kind kind = Kind::Field;
    QuerySpan replace; ///< what insertion takes the place of
    QString insertion; ///< ready for the text: quoted where needed; cursor goes behind it
    QString key;       ///< Field, Operator: helpKey of the field; Keyword: the keyword; else empty
    QString label;     ///< Name: as people write it; else empty
};

/// What could stand at the cursor (0 … text.size(), UTF-16 units), best first, at most limit of each kind of name.
/// Understands incomplete text. Nothing inside a phrase or a plain word that begins no field name. What the vocabulary
/// has a word for is offered by it, and by the search language's own name to who has begun to type that.
[[nodiscard]] QVector<QueryCandidate> completeQuery(const QString &text, qsizetype cursor, const NameCatalog &catalog,
                                                    int limit = 12, const QueryVocabulary &words = {});

} // namespace campanile::domain
