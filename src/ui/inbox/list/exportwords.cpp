// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/exportwords.h"

#include "ui/words/attributewords.h"

#include <QCoreApplication>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

template <typename Keys, typename Text>
QHash<QString, QString> wordsOf(const Keys &keys, Text text)
{
    QHash<QString, QString> words;
    for (const auto &[value, key] : keys)
        words.insert(QString(key), text(value));
    return words;
}

} // namespace

QHash<QString, QHash<QString, QString>> exportWords()
{
    return {{u"status"_qs, wordsOf(domain::statusKeys, [](auto value) { return statusText(value); })},
            {u"tier"_qs, wordsOf(domain::tierKeys, [](auto value) { return tierText(value); })},
            {u"priority"_qs, wordsOf(domain::priorityKeys, [](auto value) { return priorityText(value); })},
            {u"channel"_qs, wordsOf(domain::channelKeys, [](auto value) { return channelText(value); })},
            {u"attachment"_qs, {{u"true"_qs, Words::tr("yes")}, {u"false"_qs, {}}}}};
}

} // namespace campanile::ui
