// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/macro/macrorepository.h"

#include "storage/core/json.h"

namespace campanile::storage {

using domain::AgentId;
using domain::Macro;
using domain::MacroId;

namespace {

Macro readMacro(const Statement &row)
{
    Macro macro;
    macro.id = row.id<MacroId>(0);
    macro.owner = row.id<AgentId>(1);
    macro.name = row.text(2);
    domain::readJson(macro, jsonObject(row.utf8(3)));
    macro.version = row.int64(4);
    return macro;
}

} // namespace

QVector<Macro> MacroRepository::visibleTo(AgentId agent)
{
    QVector<Macro> macros;
    Statement row = m_session.prepare("SELECT id, owner_id, name, definition, version FROM macro "
                                      "WHERE owner_id = 0 OR owner_id = $1 ORDER BY id");
    row.bind(agent);
    while (row.next())
        macros.append(readMacro(row));
    return macros;
}

std::optional<Macro> MacroRepository::byId(MacroId id)
{
    Statement row = m_session.prepare("SELECT id, owner_id, name, definition, version FROM macro WHERE id = $1");
    row.bind(id);
    return row.next() ? std::optional(readMacro(row)) : std::nullopt;
}

void MacroRepository::insert(Macro &macro)
{
    macro.version = 1;
    m_session.execute("INSERT INTO macro (id, owner_id, name, definition, version) VALUES ($1, $2, $3, $4, 1)",
                      macro.id, macro.owner, macro.name, jsonText(domain::toJson(macro)));
    m_session.noteChange(ChangeKind::Macro, macro.id);
}

void MacroRepository::save(Macro &macro)
{
    if (!macro.id.isValid()) {
        macro.id = m_session.allocateId<MacroId>("macro");
        return insert(macro);
    }
    expectOneRow(m_session.execute("UPDATE macro SET version = version + 1, owner_id = $3, name = $4, definition = $5 "
                                   "WHERE id = $1 AND version = $2",
                                   macro.id, macro.version, macro.owner, macro.name, jsonText(domain::toJson(macro))),
                 macro.name);
    ++macro.version;
    m_session.noteChange(ChangeKind::Macro, macro.id);
}

void MacroRepository::insertAgain(Macro &macro)
{
    insert(macro);
}

void MacroRepository::remove(const Macro &macro)
{
    expectOneRow(m_session.execute("DELETE FROM macro WHERE id = $1 AND version = $2", macro.id, macro.version),
                 macro.name);
    m_session.noteChange(ChangeKind::Macro, macro.id);
}

} // namespace campanile::storage
