// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/columnname.h"

#include "domain/base/text.h"

namespace campanile::domain {

QStringList columnWords(const QString &column)
{
    QString name = column.trimmed();
    if (name.endsWith(u"__c", Qt::CaseInsensitive)) {
        name.chop(3);
        if (const qsizetype prefix = name.indexOf(u"__"); prefix > 0)
            name = name.sliced(prefix + 2);
    }
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(searchKey(word));
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (!c.isLetterOrNumber() && !c.isMark()) {
            // Abbreviations written with dots or geresh belong together: ת.ז. and I.D.
            if (c == u'.' && word.size() == 1)
                continue;
            end();
            continue;
        }
        const bool startsWord =
            i > 0 && c.isUpper() &&
            (name.at(i - 1).isLower() || (i + 1 < name.size() && name.at(i + 1).isLower() && name.at(i - 1).isUpper()));
        if (startsWord)
            end();
        word.append(c);
    }
    end();
    return words;
}

QString columnPhrase(const QString &column)
{
    return columnWords(column).join(u' ');
}

QString columnFieldKey(const QString &column)
{
    const QString key = columnWords(column).join(u'_');
    return key.isEmpty() ? u"field"_qs : key;
}

} // namespace campanile::domain
