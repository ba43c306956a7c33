// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/queryfields.h"
#include "domain/query/queryreason.h"

#include <QVector>

#include <vector>

namespace campanile::domain {

/// What people call the fields and fixed values of the search language in their own language, beside its own names.
/// Whoever shows words hands it in; an empty one leaves the search language as it is.
class QueryVocabulary
{
public:
    /// word: one word of letters; the same as the field's own name adds nothing.
    void addField(QueryField field, const QString &word);
    /// A value that every field with such a value calls so: a keyword, "me", "none", "today" …
    void addValue(const QString &key, const QString &word);

    /// By its own name, an alias or the word of this vocabulary; nullptr when there is none.
    [[nodiscard]] const QueryFieldInfo *findField(QStringView typed) const;
    /// Empty when the field has its own name only.
    [[nodiscard]] QString fieldWord(QueryField field) const;
    /// The keys of the values that this word stands for, each in fields of its own: "bukas" is open, and tomorrow.
    [[nodiscard]] QStringList valueKeys(QStringView typed) const;
    [[nodiscard]] QString valueWord(QStringView key) const;

private:
    struct Field
    {
        QueryField field;
        QString word;
        QString folded;
    };
    struct Value
    {
        QString key;
        QString word;
        QString folded;
    };
    QVector<Field> m_fields;
    QVector<Value> m_values;
};

/// A search as it stands in a search line, and what it means.
struct TypedQuery
{
    QString query;            ///< in the search language, to be kept and run
    bool isBeginning = false; ///< its last word was not finished yet and stands for every word that begins so

    /// Where a part of the query stands in the typed text.
    [[nodiscard]] QuerySpan typedSpan(QuerySpan span) const;
    /// The query without the star that only says that typing went on.
    [[nodiscard]] QString finished() const { return isBeginning ? query.chopped(1) : query; }

    /// A part of the typed text that became another in the query.
    struct Edit
    {
        QuerySpan typed;
        QuerySpan query;
    };
    std::vector<Edit> edits; ///< in order
};

/// Reads what a person typed: words of the vocabulary become the search language's own, and the last word counts as
/// the beginning of one until a space, a quotation mark or anything else ends it. A word that is to be left out is
/// taken as it is: nobody means to leave out what only begins so.
[[nodiscard]] TypedQuery readTypedQuery(const QString &text, const QueryVocabulary &words);

} // namespace campanile::domain
