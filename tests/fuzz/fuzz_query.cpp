// SPDX-License-Identifier: GPL-3.0-or-later
// The search language under any text: parse, print, parse again, complete, compile and run.
#include "domain/inbox/compiledquery.h"
#include "domain/query/querycompletion.h"
#include "domain/query/queryparser.h"

#include <cstdint>
#include <cstdlib>

using namespace campanile::domain;

namespace {

class AnyNames final : public NameResolver, public NameCatalog
{
public:
    QVector<quint32> ids(QueryNames, const NamePattern &pattern) const override
    {
        return {quint32(pattern.key.size() % 5)};
    }
    QVector<quint32> customersOf(Segment segment) const override { return {quint32(segment)}; }
    QVector<NameCandidate> names(QueryNames, const QString &typedKey, int) const override
    {
        return {{typedKey + QStringLiteral(" \"x\\"), typedKey}};
    }
};

const TicketColumns &someColumns()
{
    static const TicketColumns columns = [] {
        TicketColumns made;
        std::vector<ColumnRow> rows(300);
        for (quint32 i = 0; i < rows.size(); ++i) {
            rows[i].id = i * 3 + 1;
            rows[i].status = static_cast<Status>(1 + i % 7);
            rows[i].tier = static_cast<Tier>(i % 4);
            rows[i].created = 1'700'000'000 + i * 86400;
            rows[i].language = made.internLanguage(i % 2 == 0 ? QStringLiteral("he") : QStringLiteral("en"));
            rows[i].tagSet = made.internTags({i % 5 + 1});
        }
        made.load(rows);
        return made;
    }();
    return columns;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkError(const Error &error, qsizetype length)
{
    require(error.code == ErrorCode::QueryInvalid && error.args.size() == 3);
    const qsizetype position = error.args.at(1).toLongLong();
    require(enumOf(queryReasonKeys, error.args.at(0)).has_value());
    require(position >= 0 && position + error.args.at(2).toLongLong() <= length);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const AnyNames names;
    // Half of the inputs are read as UTF-16, so that lone surrogates come, too.
    const bool isWide = size > 0 && (data[0] & 1U) != 0;
    QString text;
    if (isWide) {
        for (size_t i = 1; i + 1 < size; i += 2)
            text.append(QChar(char16_t(data[i] | (data[i + 1] << 8))));
    } else {
        text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    for (const qsizetype cursor : {text.size(), text.size() / 2, qsizetype(size > 0 ? data[size - 1] : 0)}) {
        for (const QueryCandidate &candidate : completeQuery(text, cursor, names))
            require(candidate.replace.position >= 0 && candidate.replace.end() <= text.size());
    }
    const Result<QueryNode> node = parseQuery(text);
    if (!node) {
        checkError(node.error(), text.size());
        return 0;
    }
    const QString printed = printQuery(*node);
    const Result<QueryNode> again = parseQuery(printed);
    // Escapes can make the canonical text longer than what is allowed.
    require(again.has_value() ? isSameQuery(*node, *again) : printed.size() > queryMaxLength);
    const auto query = CompiledQuery::compile(*node, names, AgentId());
    if (!query) {
        checkError(query.error(), text.size());
        return 0;
    }
    const std::vector<TicketSet> hits(query->textSlots().size(), someColumns().open());
    const QueryMoment moment{UtcTime(std::chrono::seconds(1'710'000'000)), QTimeZone::utc()};
    const auto found = query->evaluate(someColumns(), moment, hits);
    require(found.has_value());
    TicketSet beyond = *found;
    beyond -= someColumns().present();
    require(beyond.isEmpty());
    return 0;
}
