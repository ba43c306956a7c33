// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at the demo company: a table, no code.
#include "domain/demo/demostaff.h"

#include "domain/demo/democompany.h"

namespace campanile::domain::demo {

namespace {

using L = QLatin1StringView;

// clang-format off
constexpr Staff people[] = {
    {L("Rowena"), L("Magbanua"), {}, Manila, SmbManilaTeam, Role::Lead, L("fil en"), {{{3, 3}, {7, 2}, {1, 2}}}},
    {L("Carlo"), L("Villanueva"), {}, Manila, SmbManilaTeam, Role::Agent, L("fil en"), {{{1, 2}, {3, 1}, {0, 0}}}},
    {L("Angelica"), L("Reyes"), {}, Manila, SmbManilaTeam, Role::Agent, L("fil en"), {{{6, 2}, {7, 2}, {0, 0}}}},
    {L("Jericho"), L("Mercado"), {}, Manila, SmbManilaTeam, Role::Agent, L("fil en"), {{{2, 1}, {3, 2}, {0, 0}}}},
    {L("Marites"), L("Dimaculangan"), {}, Manila, SmbManilaTeam, Role::Agent, L("fil en"), {{{3, 3}, {8, 1}, {0, 0}}}},
    {L("Althea"), L("Santos"), {}, Manila, SmbManilaTeam, Role::Agent, L("fil en"), {{{7, 1}, {1, 1}, {0, 0}}}},
    {L("Yael"), L("Azoulay"), u"יעל", TelAviv, SmbTelAvivTeam, Role::Lead, L("he en"), {{{3, 2}, {1, 3}, {7, 2}}}},
    {L("Itay"), L("Peretz"), u"איתי", TelAviv, SmbTelAvivTeam, Role::Agent, L("he en"), {{{1, 2}, {2, 1}, {0, 0}}}},
    {L("Shira"), L("Biton"), u"שירה", TelAviv, SmbTelAvivTeam, Role::Agent, L("he en fr"), {{{7, 2}, {3, 1}, {0, 0}}}},
    {L("Rotem"), L("Golan"), u"רותם", TelAviv, SmbTelAvivTeam, Role::Agent, L("he en"), {{{6, 1}, {8, 1}, {0, 0}}}},
    {L("Denise"), L("Carter"), {}, NewYork, SmbNewYorkTeam, Role::Lead, L("en"), {{{3, 3}, {2, 2}, {0, 0}}}},
    {L("Luis"), L("Rivera"), {}, NewYork, SmbNewYorkTeam, Role::Agent, L("en es"), {{{1, 2}, {7, 1}, {0, 0}}}},
    {L("Kevin"), L("Nguyen"), {}, NewYork, SmbNewYorkTeam, Role::Agent, L("en vi"), {{{2, 2}, {5, 1}, {0, 0}}}},
    {L("Aisha"), L("Morgan"), {}, NewYork, SmbNewYorkTeam, Role::Agent, L("en"), {{{6, 1}, {7, 2}, {0, 0}}}},
    {L("Miguel"), L("Navarro"), {}, Manila, CoreManilaTeam, Role::Lead, L("fil en"), {{{1, 3}, {4, 2}, {0, 0}}}},
    {L("Kristine"), L("Pascual"), {}, Manila, CoreManilaTeam, Role::Agent, L("fil en"), {{{2, 2}, {3, 2}, {0, 0}}}},
    {L("Liat"), L("Shapira"), u"ליאת", TelAviv, CoreTelAvivTeam, Role::Lead, L("he en"), {{{1, 3}, {5, 2}, {0, 0}}}},
    {L("Omer"), L("Haddad"), u"עומר", TelAviv, CoreTelAvivTeam, Role::Agent, L("he en ar"), {{{3, 2}, {8, 2}, {0, 0}}}},
    {L("Rachel"), L("Sullivan"), {}, NewYork, CoreNewYorkTeam, Role::Lead, L("en"), {{{2, 3}, {3, 2}, {0, 0}}}},
    {L("Anthony"), L("Russo"), {}, NewYork, CoreNewYorkTeam, Role::Agent, L("en"), {{{1, 2}, {4, 1}, {0, 0}}}},
    {L("Priya"), L("Patel"), {}, NewYork, CoreNewYorkTeam, Role::Agent, L("en hi"), {{{8, 2}, {7, 2}, {0, 0}}}},
    {L("Bea"), L("Ocampo"), {}, Manila, AdminMarketTeam, Role::Agent, L("fil en"), {{{1, 2}, {4, 2}, {0, 0}}}},
    {L("Neta"), L("Segev"), u"נטע", TelAviv, AdminMarketTeam, Role::Agent, L("he en"), {{{1, 3}, {4, 2}, {0, 0}}}},
    {L("Marcus"), L("Foster"), {}, NewYork, AdminMarketTeam, Role::Lead, L("en"), {{{5, 2}, {4, 3}, {0, 0}}}},
    {L("Paolo"), L("Bautista"), {}, Manila, TechnicalManilaTeam, Role::Lead, L("fil en"), {{{4, 3}, {2, 2}, {0, 0}}}},
    {L("Camille"), L("Soriano"), {}, Manila, TechnicalManilaTeam, Role::Agent, L("fil en"), {{{5, 2}, {7, 3}, {0, 0}}}},
    {L("Uri"), L("Katz"), u"אורי", TelAviv, TechnicalTelAvivTeam, Role::Lead, L("he en"), {{{1, 3}, {4, 3}, {0, 0}}}},
    {L("Maya"), L("Harari"), u"מאיה", TelAviv, TechnicalTelAvivTeam, Role::Agent, L("he en"), {{{2, 3}, {8, 2}, {0, 0}}}},
    {L("Claire"), L("Bennett"), {}, NewYork, TechnicalNewYorkTeam, Role::Lead, L("en"), {{{5, 3}, {4, 2}, {0, 0}}}},
    {L("Wei"), L("Chen"), {}, NewYork, TechnicalNewYorkTeam, Role::Agent, L("en zh"), {{{4, 3}, {8, 3}, {0, 0}}}},
    {L("Gerald"), L("Lacson"), {}, Manila, AdvancedManilaTeam, Role::Agent, L("fil en"), {{{2, 3}, {4, 3}, {0, 0}}}},
    {L("Yonatan"), L("Friedman"), u"יונתן", TelAviv, AdvancedTelAvivTeam, Role::Lead, L("he en"), {{{1, 3}, {4, 3}, {5, 3}}}},
    {L("Tamar"), L("Almog"), u"תמר", TelAviv, AdvancedTelAvivTeam, Role::Agent, L("he en"), {{{8, 3}, {2, 3}, {0, 0}}}},
    {L("Victor"), L("Okafor"), {}, NewYork, AdvancedNewYorkTeam, Role::Agent, L("en"), {{{4, 3}, {5, 3}, {0, 0}}}},
    {L("Dennis"), L("Marasigan"), {}, Manila, SolutionEngineersTeam, Role::Agent, L("fil en"), {{{5, 3}, {4, 1}, {0, 0}}}},
    {L("Roee"), L("Dahan"), u"רועי", TelAviv, SolutionEngineersTeam, Role::Agent, L("he en"), {{{5, 3}, {2, 2}, {0, 0}}}},
    {L("Sophia"), L("Walker"), {}, NewYork, SolutionEngineersTeam, Role::Lead, L("en"), {{{5, 3}, {7, 2}, {0, 0}}}},
    {L("Keren"), L("Avraham"), u"קרן", TelAviv, CustomizationTeam, Role::Agent, L("he en"), {{{2, 3}, {7, 1}, {0, 0}}}},
    {L("Divina"), L("Castillo"), {}, Manila, LiveModerationTeam, Role::Lead, L("fil en"), {{{6, 3}, {7, 1}, {0, 0}}}},
    {L("Hila"), L("Amar"), u"הילה", TelAviv, LiveModerationTeam, Role::Agent, L("he en"), {{{6, 3}, {7, 1}, {0, 0}}}},
    {L("Alon"), L("Nahum"), u"אלון", TelAviv, InternalToolsTeam, Role::Agent, L("he en"), {{{4, 2}, {8, 3}, {0, 0}}}},
    {L("Grace"), L("Domingo"), {}, Manila, CustomerSuccessTeam, Role::Agent, L("fil en"), {{{8, 1}, {3, 1}, {0, 0}}}},
    {L("Michal"), L("Rosenberg"), u"מיכל", TelAviv, CustomerSuccessTeam, Role::Agent, L("he en"), {{{8, 2}, {3, 1}, {0, 0}}}},
    {L("Emily"), L("Collins"), {}, NewYork, CustomerSuccessTeam, Role::Agent, L("en"), {{{8, 2}, {5, 1}, {0, 0}}}},
    {L("Thomas"), L("Reed"), {}, NewYork, CustomerSuccessTeam, Role::Agent, L("en"), {{{3, 2}, {8, 1}, {0, 0}}}},
    {L("Ramon"), L("Salazar"), {}, Manila, SupportOperationsTeam, Role::Manager, L("fil en"), {{{8, 2}, {3, 2}, {0, 0}}}},
    {L("Nir"), L("Barak"), u"ניר", TelAviv, SupportOperationsTeam, Role::Manager, L("he en"), {{{8, 3}, {1, 2}, {0, 0}}}},
    {L("Julia"), L("Grant"), {}, NewYork, SupportOperationsTeam, Role::Manager, L("en"), {{{8, 2}, {2, 2}, {0, 0}}}},
    {L("Sivan"), L("Dror"), u"סיון", TelAviv, SupportOperationsTeam, Role::Administrator, L("he en"), {{{4, 2}, {1, 3}, {0, 0}}}},
};
// clang-format on

} // namespace

std::span<const Staff> staff()
{
    return people;
}

} // namespace campanile::domain::demo
