// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/compiledquery.h"

#include "domain/base/text.h"
#include "domain/inbox/programleaves.h"
#include "domain/query/querykeywords.h"

#include <QScopeGuard>

namespace campanile::domain {

namespace {

using Kind = ProgramNode::Kind;

class Compiler
{
public:
    Compiler(const NameResolver &names, AgentId me)
        : m_names(names)
        , m_me(me)
    {
    }

    Result<ProgramNode> compile(const QueryNode &query)
    {
        Result<ProgramNode> node = translate(query);
        if (node)
            analyse(*node);
        return node;
    }

    QueryProgram program;

private:
    Result<ProgramNode> translate(const QueryNode &query)
    {
        switch (query.kind) {
        case QueryNode::Kind::Everything:
            return ProgramNode{};
        case QueryNode::Kind::And:
        case QueryNode::Kind::Or:
        case QueryNode::Kind::Not:
            return group(query);
        case QueryNode::Kind::Comparison:
            return comparison(query);
        case QueryNode::Kind::Text:
            break;
        }
        return text(query);
    }

    Result<ProgramNode> group(const QueryNode &query)
    {
        ProgramNode node;
        node.kind = query.kind == QueryNode::Kind::And  ? Kind::And
                    : query.kind == QueryNode::Kind::Or ? Kind::Or
                                                        : Kind::Not;
        const bool wasNegated = m_isNegated;
        if (node.kind == Kind::Not)
            m_isNegated = !wasNegated;
        const auto restored = qScopeGuard([&] { m_isNegated = wasNegated; });
        for (const QueryNode &part : query.children) {
            Result<ProgramNode> child = compile(part);
            if (!child)
                return child;
            node.children.push_back(std::move(*child));
        }
        // What is cheap to ask comes first: the others then only look at what it left over.
        std::stable_sort(node.children.begin(), node.children.end(), [](const ProgramNode &a, const ProgramNode &b) {
            const auto cost = [](const ProgramNode &n) { return n.children.empty() ? int(n.kind) : 100; };
            return cost(a) < cost(b);
        });
        return node;
    }

    /// Works out which statuses a ticket that matches can have, so that finished ones need not be looked at.
    static void analyse(ProgramNode &node)
    {
        switch (node.kind) {
        case Kind::Everything:
            node.certain = ProgramNode::allStatuses;
            break;
        case Kind::And:
            node.certain = ProgramNode::allStatuses;
            for (const ProgramNode &child : node.children) {
                node.possible &= child.possible;
                node.certain &= child.certain;
            }
            break;
        case Kind::Or:
            node.possible = 0;
            for (const ProgramNode &child : node.children) {
                node.possible |= child.possible;
                node.certain |= child.certain;
            }
            break;
        case Kind::Not:
            node.possible = ~node.children.front().certain;
            node.certain = ~node.children.front().possible;
            break;
        case Kind::Bytes:
            if (node.byteColumn == ByteColumn::Status) {
                node.possible = 0;
                for (const auto &[status, key] : statusKeys) {
                    const auto number = static_cast<quint32>(status);
                    node.possible |= node.values.contains(number) ? 1U << number : 0;
                }
                node.certain = node.possible;
            }
            break;
        default:
            break;
        }
    }

    Result<ProgramNode> text(const QueryNode &query)
    {
        // Full text splits at punctuation: what is one word to a person may be several in a row there.
        const auto isPunctuation = [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); };
        QuerySlot slot;
        slot.text = searchKey(query.text).simplified();
        while (!slot.text.isEmpty() && isPunctuation(slot.text.back()))
            slot.text.chop(1);
        slot.text.remove(0, std::find_if_not(slot.text.begin(), slot.text.end(), isPunctuation) - slot.text.begin());
        slot.isPhrase = std::any_of(slot.text.begin(), slot.text.end(), isPunctuation);
        slot.isPrefix = query.isPrefix;
        slot.span = query.span;
        const QString reference = query.isPhrase ? QString() : referenceOf(query.text);
        ProgramNode words = slotNode(std::move(slot));
        if (reference.isEmpty())
            return words;
        // A number copied out of a mail is meant to find its ticket, and whatever mentions it.
        std::vector<ProgramNode> nodes;
        nodes.push_back(slotNode({QuerySlot::Kind::Reference, reference, false, false, query.span}));
        nodes.push_back(std::move(words));
        return anyOf(std::move(nodes));
    }

    /// What a bare word would be as the number of a ticket, "26631", "#26631" or "INC0000045"; empty for other words.
    static QString referenceOf(const QString &word)
    {
        if (std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
            return {};
        return word.startsWith(u'#') ? word.sliced(1) : word;
    }

    ProgramNode slotNode(QuerySlot slot)
    {
        auto &known = program.textSlots;
        const auto same = std::find(known.begin(), known.end(), slot);
        ProgramNode node;
        node.kind = Kind::Slot;
        node.slot = static_cast<std::size_t>(same - known.begin());
        if (same == known.end())
            known.push_back(std::move(slot));
        return node;
    }

    Result<ProgramNode> comparison(const QueryNode &query)
    {
        switch (query.field) {
        case QueryField::Status:
            return leaf(ByteColumn::Status, ValueSet::ofMask(mask(query)));
        case QueryField::Tier:
            return leaf(ByteColumn::Tier, ValueSet::ofMask(mask(query)));
        case QueryField::Priority:
            return leaf(ByteColumn::Priority, ValueSet::ofMask(mask(query)));
        case QueryField::Channel:
            return leaf(ByteColumn::Channel, ValueSet::ofMask(mask(query)));
        case QueryField::Has:
            return hasNode(mask(query));
        case QueryField::Segment:
            return segment(query);
        case QueryField::Location:
            return named(query, [](ValueSet values) { return leaf(ShortColumn::Place, std::move(values)); });
        case QueryField::Department:
            return named(query, [](ValueSet values) { return leaf(ShortColumn::Department, std::move(values)); });
        case QueryField::Team:
            return named(query, [](ValueSet values) { return leaf(WordColumn::Team, std::move(values)); });
        case QueryField::Assignee:
            return named(query, [](ValueSet values) { return leaf(WordColumn::Assignee, std::move(values)); });
        case QueryField::Customer:
            return named(query, [](ValueSet values) { return leaf(WordColumn::Customer, std::move(values)); });
        case QueryField::Tag:
            return named(query, [](ValueSet values) {
                ProgramNode node;
                node.kind = Kind::Tags;
                node.matchesNone = values.contains(0);
                node.values = std::move(values);
                return node;
            });
        case QueryField::Language:
            return languageNode(query);
        case QueryField::Created:
            return times(query, WordColumn::Created);
        case QueryField::Updated:
            return times(query, WordColumn::Updated);
        case QueryField::Due:
            return times(query, WordColumn::Due);
        case QueryField::Resolved:
            return times(query, WordColumn::Resolved);
        case QueryField::Number:
            return references(query);
        case QueryField::Id:
            break;
        }
        return idNode(query);
    }

    static quint32 mask(const QueryNode &query)
    {
        quint32 mask = 0;
        for (const QueryValue &value : query.values)
            mask |= value.kind == QueryValue::Kind::None ? 1U : value.number;
        return orderedMask(query.op, mask);
    }

    /// The ids of all values; 0 stands for none.
    template <typename MakeLeaf>
    Result<ProgramNode> named(const QueryNode &query, MakeLeaf makeLeaf)
    {
        std::vector<quint32> ids;
        for (const QueryValue &value : query.values) {
            if (value.kind == QueryValue::Kind::None) {
                ids.push_back(0);
            } else if (value.kind == QueryValue::Kind::Me) {
                if (!m_me.isValid())
                    return queryFailure(QueryReason::NoActor, value.span);
                ids.push_back(static_cast<quint32>(m_me.value()));
            } else {
                const NamePattern pattern{searchKey(value.text).simplified(), value.isPrefix};
                const QVector<quint32> found = m_names.ids(infoOf(query.field).names, pattern);
                // What does not exist can be left out without anybody missing it.
                if (found.isEmpty() && m_isNegated)
                    continue;
                if (found.isEmpty())
                    return queryFailure(QueryReason::UnknownName, value.span);
                ids.insert(ids.end(), found.begin(), found.end());
            }
        }
        return makeLeaf(ValueSet::of(ids));
    }

    ProgramNode segment(const QueryNode &query)
    {
        std::vector<quint32> ids;
        const quint32 wanted = mask(query);
        for (const auto &[segment, key] : segmentKeys) {
            if (((wanted >> static_cast<quint32>(segment)) & 1U) == 0)
                continue;
            const QVector<quint32> customers = m_names.customersOf(segment);
            ids.insert(ids.end(), customers.begin(), customers.end());
            if (segment == Segment::Unknown)
                ids.push_back(0); // nobody known is of no known segment
        }
        return leaf(WordColumn::Customer, ValueSet::of(ids));
    }

    ProgramNode times(const QueryNode &query, WordColumn column)
    {
        ProgramNode node;
        node.kind = Kind::Times;
        node.wordColumn = column;
        node.op = query.op;
        node.looksAhead = infoOf(query.field).looksAhead;
        for (const QueryValue &value : query.values) {
            if (value.kind == QueryValue::Kind::None) {
                node.matchesNone = true;
                continue;
            }
            node.times.push_back(value.time);
            const auto kind = value.time.kind;
            program.dependsOnNow = program.dependsOnNow || kind == QueryTime::Kind::Duration ||
                                   kind == QueryTime::Kind::Now || kind == QueryTime::Kind::Today;
        }
        return node;
    }

    ProgramNode references(const QueryNode &query)
    {
        std::vector<ProgramNode> nodes;
        for (const QueryValue &value : query.values)
            nodes.push_back(slotNode({QuerySlot::Kind::Reference, value.text, false, false, value.span}));
        return anyOf(std::move(nodes));
    }

    const NameResolver &m_names;
    AgentId m_me;
    bool m_isNegated = false; ///< within an odd number of "not"
};

} // namespace

Result<CompiledQuery> CompiledQuery::compile(const QueryNode &query, const NameResolver &names, AgentId me)
{
    Compiler compiler(names, me);
    Result<ProgramNode> root = compiler.compile(query);
    if (!root)
        return Failure(root.error());
    compiler.program.root = std::move(*root);
    CompiledQuery compiled;
    compiled.m_program = std::make_shared<const QueryProgram>(std::move(compiler.program));
    return compiled;
}

const std::vector<QuerySlot> &CompiledQuery::textSlots() const
{
    return m_program->textSlots;
}

bool CompiledQuery::needsArchive() const
{
    return (m_program->root.possible & doneStatusMask) != 0;
}

bool CompiledQuery::dependsOnNow() const
{
    return m_program->dependsOnNow;
}

} // namespace campanile::domain
