// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/writtenwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace campanile::domain {

namespace {

constexpr qsizetype longestAcronym = 4;
constexpr char16_t geresh = u'\u05F3';
constexpr char16_t gershayim = u'\u05F4';

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'\u2019' || letter == geresh;
}

/// What stands between spaces is an address, a path, a name of a program's: not to be looked at word by word.
bool isTechnical(QStringView token)
{
    if (token.contains(u'@') || token.contains(u'_') || token.contains(u'\\') || token.contains(u"://") ||
        token.contains(u"{{") || token.contains(u'='))
        return true;
    const auto first = std::find_if(token.begin(), token.end(),
                                    [](QChar letter) { return letter.isLetterOrNumber() || letter == u'#'; });
    if (first == token.end() || *first == u'#')
        return true;
    const auto before = first - token.begin();
    if (before > 0 && (token.at(before - 1) == u'/' || token.at(before - 1) == u'~'))
        return true;
    if (token.sliced(before).startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    // example.org, setup.exe: a point with letters at both sides. So is what lacks the space after its sentence, but a
    // sentence begins with a capital.
    for (qsizetype i = 1; i + 1 < token.size(); ++i) {
        const bool isBetween = token.at(i - 1).isLetterOrNumber() && token.at(i + 1).isLetterOrNumber();
        if (token.at(i) == u'.' && isBetween && !token.at(i + 1).isUpper() &&
            scriptOf(token.sliced(i + 1, 1)) != WordScript::Hebrew)
            return true;
    }
    return false;
}

bool isAcronymOrName(QStringView word)
{
    qsizetype upper = 0;
    bool wasLower = false;
    for (const QChar letter : word) {
        if (letter.isDigit())
            return true;
        if (letter.isUpper()) {
            if (wasLower)
                return true; // camelCase
            ++upper;
        }
        wasLower = letter.isLower();
    }
    return upper == word.size() && upper <= longestAcronym;
}

} // namespace

WordScript scriptOf(QStringView word)
{
    auto found = WordScript::Other;
    for (const QChar letter : word) {
        if (!letter.isLetter())
            continue;
        auto here = WordScript::Other;
        if (letter.script() == QChar::Script_Latin)
            here = WordScript::Latin;
        else if (letter.script() == QChar::Script_Hebrew)
            here = WordScript::Hebrew;
        if (here == WordScript::Other || (found != WordScript::Other && found != here))
            return WordScript::Other;
        found = here;
    }
    return found;
}

QVector<WrittenWord> writtenWords(const QString &line)
{
    QVector<WrittenWord> words;
    const auto takeWords = [&](qsizetype begin, qsizetype end) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line.constData() + begin, end - begin);
        for (qsizetype start = 0; start >= 0 && start < end - begin;) {
            qsizetype next = finder.toNextBoundary();
            if (next < 0)
                break;
            qsizetype from = begin + start;
            qsizetype to = begin + next;
            start = next;
            while (from < to && !line.at(from).isLetterOrNumber())
                ++from;
            while (to > from && !line.at(to - 1).isLetterOrNumber() && !line.at(to - 1).isMark())
                --to;
            const QStringView word = QStringView(line).sliced(from, to - from);
            if (word.size() < 2 || word.size() > WrittenWord::longest || isAcronymOrName(word))
                continue;
            const WordScript script = scriptOf(word);
            if (script == WordScript::Other)
                continue;
            // A geresh at the end shortens a Hebrew word.
            if (script == WordScript::Hebrew && to < end && isApostrophe(line.at(to)))
                ++to;
            words.append({from, to - from});
        }
    };
    for (qsizetype begin = 0; begin < line.size();) {
        qsizetype end = begin;
        while (end < line.size() && !line.at(end).isSpace())
            ++end;
        if (end > begin && !isTechnical(QStringView(line).sliced(begin, end - begin)))
            takeWords(begin, end);
        begin = end + 1;
    }
    return words;
}

QString dictionaryForm(const QString &word)
{
    QString form;
    form.reserve(word.size());
    for (const QChar letter : word.normalized(QString::NormalizationForm_C)) {
        if (letter.category() == QChar::Other_Format || (letter.script() == QChar::Script_Hebrew && letter.isMark()))
            continue;
        if (isApostrophe(letter))
            form += u'\'';
        else if (letter == gershayim || letter == u'\u201D' || letter == u'\u201C')
            form += u'"';
        else
            form += letter;
    }
    return form;
}

} // namespace campanile::domain
