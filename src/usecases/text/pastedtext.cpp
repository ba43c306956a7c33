// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/text/pastedtext.h"

#include "domain/base/text.h"
#include "exchange/html/htmltext.h"

namespace campanile::usecases {

using domain::FormattedText;

FormattedText textFromHtml(const QString &html)
{
    return exchange::textFromHtml(html);
}

FormattedText textFromPlain(const QString &text)
{
    QString clean = domain::cleanText(text);
    clean.replace(u"\r\n"_qs, u"\n"_qs).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    return {clean.replace(QChar::LineSeparator, u'\n'), {}, {}};
}

QString htmlFromText(const FormattedText &content)
{
    return exchange::htmlFromText(content);
}

} // namespace campanile::usecases
