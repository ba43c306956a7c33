// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/htmltext.h"

#include "domain/base/text.h"
#include "domain/text/shownformat.h"
#include "exchange/html/textbuilder.h"

#include <gumbo.h>

#include <QRegularExpression>

#include <memory>
#include <vector>

namespace campanile::exchange {

using domain::FormattedText;
using domain::LineKind;
using domain::LineStyle;
using domain::TextMark;
using domain::TextStyle;

namespace {

/// The parser takes its tree down by recursion: deeper than this a stack may not reach.
constexpr int deepestTree = 2000;

struct TreeDeleter
{
    void operator()(GumboOutput *tree) const { gumbo_destroy_output(&kGumboDefaultOptions, tree); }
};
using Tree = std::unique_ptr<GumboOutput, TreeDeleter>;

/// An upper bound of how deep elements lie in each other, from their tags alone.
int depthGuess(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z][a-zA-Z0-9]*)"));
    // These never hold anything, or are closed by the next of their kind.
    static const QStringList shallow{u"br"_qs,  u"hr"_qs, u"img"_qs, u"meta"_qs, u"link"_qs, u"input"_qs,
                                     u"col"_qs, u"p"_qs,  u"li"_qs,  u"td"_qs,   u"th"_qs,   u"tr"_qs,
                                     u"dt"_qs,  u"dd"_qs, u"wbr"_qs, u"area"_qs, u"base"_qs, u"option"_qs};
    int depth = 0;
    int deepest = 0;
    for (auto it = tag.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (shallow.contains(match.captured(2).toLower()))
            continue;
        depth = match.capturedLength(1) > 0 ? std::max(0, depth - 1) : depth + 1;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

QString attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

/// "font-weight:700" and the like, without spaces, in lower case.
QString styleOf(const GumboElement &element)
{
    return attributeOf(element, "style").left(2000).remove(u' ').toLower();
}

bool isLeftOut(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
        return true;
    default:
        return gumbo_get_attribute(&element.attributes, "hidden") != nullptr ||
               styleOf(element).contains(u"display:none");
    }
}

/// What is in force inside an element.
struct Look
{
    domain::TextStyles styles;
    QString link;
    LineStyle line;
    int lists = 0;                    ///< how many lists lie around
    LineKind list = LineKind::Bullet; ///< the innermost of them
    bool keepsSpace = false;
    TextBuilder::Break edge = TextBuilder::Break::None; ///< before and after the element
};

void readStyles(Look &look, const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        look.styles |= TextStyle::Bold;
        break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
        look.styles |= TextStyle::Italic;
        break;
    case GUMBO_TAG_S:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_STRIKE:
        look.styles |= TextStyle::Struck;
        break;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        look.styles |= TextStyle::Code;
        break;
    case GUMBO_TAG_A:
        look.link = domain::safeLink(attributeOf(element, "href"));
        break;
    default:
        break;
    }
    // Word processors say it here, and some put everything into a "bold" that is none.
    const QString style = styleOf(element);
    if (style.contains(u"font-weight:bold") || style.contains(u"font-weight:700"))
        look.styles |= TextStyle::Bold;
    else if (style.contains(u"font-weight:normal") || style.contains(u"font-weight:400"))
        look.styles &= ~domain::TextStyles(TextStyle::Bold);
    if (style.contains(u"font-style:italic"))
        look.styles |= TextStyle::Italic;
    if (style.contains(u"line-through"))
        look.styles |= TextStyle::Struck;
}

void readBlock(Look &look, const GumboElement &element)
{
    using Break = TextBuilder::Break;
    look.edge = Break::None;
    switch (element.tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_TABLE:
        look.edge = look.lists > 0 ? Break::Line : Break::Gap;
        break;
    case GUMBO_TAG_PRE:
        look.edge = Break::Line;
        look.line.kind = LineKind::Code;
        look.keepsSpace = true;
        break;
    case GUMBO_TAG_BLOCKQUOTE:
        look.edge = Break::Line;
        look.line.quote = std::min<quint8>(look.line.quote + 1, FormattedText::deepest);
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        look.edge = Break::Line;
        look.list = element.tag == GUMBO_TAG_OL ? LineKind::Numbered : LineKind::Bullet;
        ++look.lists;
        break;
    case GUMBO_TAG_LI:
        look.edge = Break::Line;
        look.line.kind = look.list;
        look.line.indent = static_cast<quint8>(std::clamp(look.lists - 1, 0, int(FormattedText::deepest)));
        break;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_HR:
        look.edge = Break::Line;
        break;
    default:
        break;
    }
}

/// Walks the tree without recursion: how deep it is, is somebody else's choice.
class Walk
{
public:
    explicit Walk(const GumboNode *root) { m_stack.push_back({root, 0, {}}); }

    FormattedText read()
    {
        while (!m_stack.empty()) {
            Step &step = m_stack.back();
            const GumboVector &children = childrenOf(*step.node);
            if (step.next < children.length)
                enter(*static_cast<const GumboNode *>(children.data[step.next++]));
            else
                leave();
        }
        return m_builder.take();
    }

private:
    struct Step
    {
        const GumboNode *node;
        unsigned next;
        Look look;
    };

    static const GumboVector &childrenOf(const GumboNode &node)
    {
        return node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : node.v.element.children;
    }

    void enter(const GumboNode &node)
    {
        const Look &around = m_stack.back().look;
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            m_builder.write(QString::fromUtf8(node.v.text.text), around.styles, around.link, around.line,
                            around.keepsSpace);
            return;
        case GUMBO_NODE_ELEMENT:
            break;
        default:
            return;
        }
        const GumboElement &element = node.v.element;
        if (element.tag == GUMBO_TAG_BR)
            return m_builder.breakLine();
        if (isLeftOut(element))
            return;
        if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH)
            m_builder.nextCell();
        Look look = around;
        if (m_stack.size() <= std::size_t(deepestHtml)) {
            readStyles(look, element);
            readBlock(look, element);
        } else {
            look.edge = TextBuilder::Break::None;
        }
        m_builder.want(look.edge);
        m_stack.push_back({&node, 0, look});
    }

    void leave()
    {
        m_builder.want(m_stack.back().look.edge);
        m_stack.pop_back();
    }

    std::vector<Step> m_stack;
    TextBuilder m_builder;
};

FormattedText wordsAlone(QString html)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>?"));
    return domain::trimmed({withoutControls(html.replace(tags, u" "_qs)).simplified(), {}, {}});
}

QString openTags(const TextMark &mark, bool closing)
{
    QStringList tags;
    if (mark.styles.testFlag(TextStyle::Bold))
        tags.append(u"b"_qs);
    if (mark.styles.testFlag(TextStyle::Italic))
        tags.append(u"i"_qs);
    if (mark.styles.testFlag(TextStyle::Struck))
        tags.append(u"s"_qs);
    if (mark.styles.testFlag(TextStyle::Code))
        tags.append(u"code"_qs);
    QString result;
    if (!closing && !mark.link.isEmpty())
        result += u"<a href=\""_qs + mark.link.toHtmlEscaped() + u"\">"_qs;
    for (qsizetype i = 0; i < tags.size(); ++i)
        result += closing ? QString(u"</"_qs + tags.at(tags.size() - 1 - i) + u'>') : QString(u'<' + tags.at(i) + u'>');
    if (closing && !mark.link.isEmpty())
        result += u"</a>"_qs;
    return result;
}

QString inlineHtml(const FormattedText &content, qsizetype start, qsizetype end)
{
    QString html;
    qsizetype done = start;
    for (const TextMark &mark : content.marks) {
        const qsizetype from = std::max(mark.start, start);
        const qsizetype to = std::min(mark.end(), end);
        if (to <= from)
            continue;
        html += content.text.mid(done, from - done).toHtmlEscaped() + openTags(mark, false) +
                content.text.mid(from, to - from).toHtmlEscaped() + openTags(mark, true);
        done = to;
    }
    return html + content.text.mid(done, end - done).toHtmlEscaped();
}

} // namespace

FormattedText textFromHtml(const QString &html)
{
    const QString part = html.left(mostHtml);
    if (depthGuess(part) > deepestTree)
        return wordsAlone(part);
    const QByteArray utf8 = part.toUtf8();
    const Tree tree(gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), std::size_t(utf8.size())));
    return tree ? Walk(tree->document).read() : wordsAlone(part);
}

QString htmlFromText(const FormattedText &content)
{
    QString html;
    qsizetype index = 0;
    QStringList open; ///< elements around lines: quotes and lists, outermost first
    const auto wanted = [](LineStyle line) {
        QStringList around(line.quote, u"blockquote"_qs);
        if (line.isListed())
            around += QStringList(line.indent + 1, line.kind == LineKind::Bullet ? u"ul"_qs : u"ol"_qs);
        return around;
    };
    const auto move = [&](const QStringList &around) {
        qsizetype same = 0;
        while (same < open.size() && same < around.size() && open.at(same) == around.at(same))
            ++same;
        while (open.size() > same)
            html += u"</"_qs + open.takeLast() + u'>';
        for (qsizetype i = same; i < around.size(); ++i)
            html += u'<' + around.at(i) + u'>';
        open = around;
    };
    for (qsizetype start = 0; start <= content.text.size(); ++index) {
        qsizetype end = content.text.indexOf(u'\n', start);
        end = end < 0 ? content.text.size() : end;
        const LineStyle line = content.line(index);
        move(wanted(line));
        const QString element = line.isListed() ? u"li"_qs : line.kind == LineKind::Code ? u"pre"_qs : u"div"_qs;
        const QString words = end == start ? u"<br>"_qs : inlineHtml(content, start, end);
        html += u'<' + element + u'>' + words + u"</"_qs + element + u'>';
        start = end + 1;
    }
    move({});
    return html;
}

} // namespace campanile::exchange
