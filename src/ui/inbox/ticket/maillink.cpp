// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/maillink.h"

#include "domain/base/text.h"
#include "domain/text/formattedtext.h"

#include <QUrl>

namespace campanile::ui {

namespace {

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

QString mailLink(const QString &address, const QString &subject, const QString &body)
{
    const QString to = address.trimmed();
    const bool isOne = to.count(u'@') == 1 && !to.startsWith(u'@') && !to.endsWith(u'@') && !to.contains(u',') &&
                       !to.contains(u';') && !to.contains(u' ');
    if (!isOne || domain::visibleText(to) != to)
        return {};
    const QString receiver = u"mailto:"_qs + QString::fromLatin1(QUrl::toPercentEncoding(to, "@"));
    if (domain::safeLink(receiver).isEmpty())
        return {};
    QString link = receiver + u"?subject="_qs + encoded(subject);
    if (!body.isEmpty())
        link += u"&body="_qs + encoded(body);
    return link;
}

} // namespace campanile::ui
