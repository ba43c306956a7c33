// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/otherlayouts.h"

#include <QHash>

namespace campanile::ui {

namespace {

/// Q and W give a slash and an apostrophe there, which have a meaning of their own.
const QHash<int, char16_t> &hebrewKeys()
{
    static const QHash<int, char16_t> keys{
        {Qt::Key_E, u'ק'},     {Qt::Key_R, u'ר'},     {Qt::Key_T, u'א'},         {Qt::Key_Y, u'ט'}, {Qt::Key_U, u'ו'},
        {Qt::Key_I, u'ן'},     {Qt::Key_O, u'ם'},     {Qt::Key_P, u'פ'},         {Qt::Key_A, u'ש'}, {Qt::Key_S, u'ד'},
        {Qt::Key_D, u'ג'},     {Qt::Key_F, u'כ'},     {Qt::Key_G, u'ע'},         {Qt::Key_H, u'י'}, {Qt::Key_J, u'ח'},
        {Qt::Key_K, u'ל'},     {Qt::Key_L, u'ך'},     {Qt::Key_Semicolon, u'ף'}, {Qt::Key_Z, u'ז'}, {Qt::Key_X, u'ס'},
        {Qt::Key_C, u'ב'},     {Qt::Key_V, u'ה'},     {Qt::Key_B, u'נ'},         {Qt::Key_N, u'מ'}, {Qt::Key_M, u'צ'},
        {Qt::Key_Comma, u'ת'}, {Qt::Key_Period, u'ץ'}};
    return keys;
}

} // namespace

QVector<QKeySequence> onOtherLayouts(const QVector<QKeySequence> &keys)
{
    QVector<QKeySequence> others;
    for (const QKeySequence &sequence : keys) {
        if (sequence.count() != 1)
            continue;
        const QKeyCombination combination = sequence[0];
        if (const char16_t letter = hebrewKeys().value(combination.key()))
            others.append(QKeySequence(QKeyCombination(combination.keyboardModifiers(), Qt::Key(letter))));
    }
    return others;
}

} // namespace campanile::ui
