// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody pastes: from HTML to a text with looks, what is stored of it, cut in two, and back to HTML.
#include "domain/text/shownformat.h"
#include "exchange/html/htmltext.h"

#include <cstdint>
#include <cstdlib>

using namespace campanile;
using domain::FormattedText;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void check(const FormattedText &text)
{
    require(domain::normalized(text) == text);
    require(domain::fromStoredFormat(text.text, domain::toStoredFormat(text)) == text);
    for (const domain::TextMark &mark : text.marks)
        require(mark.link.isEmpty() || domain::safeLink(mark.link) == mark.link);
    require(!text.text.contains(QChar::Null));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const FormattedText text = exchange::textFromHtml(html);
    check(text);
    const qsizetype half = text.text.size() * data[0] / 255;
    const FormattedText begin = domain::beginningOf(text, half);
    check(begin);
    check(domain::restOf(text, begin.text.size()));
    check(domain::trimmed(text));
    check(domain::visible(text));
    check(domain::quotedText(text));
    require(domain::plainText(text).size() >= text.text.size());
    // What was taken from HTML once is taken from our own HTML with every word.
    const FormattedText again = exchange::textFromHtml(exchange::htmlFromText(text));
    check(again);
    const auto letters = [](const FormattedText &of) {
        QString kept = of.text;
        kept.removeIf([](QChar letter) { return letter.isSpace(); });
        return kept;
    };
    require(text.text.size() > exchange::mostHtml / 8 || letters(again) == letters(text));
    return 0;
}
