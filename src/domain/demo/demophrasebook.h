// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/demo/demotexts.h"

namespace campanile::domain::demo {

/// The phrase book of a language: Words has a list of each name as a static member.
template <typename Words>
PhraseBook phraseBookOf(std::span<const IssueText, issueCount> issues)
{
    return {
        .issues = issues,
        .subjectTails = Words::subjectTails,
        .greetings = Words::greetings,
        .details = Words::details,
        .plainDetails = Words::plainDetails,
        .impacts = Words::impacts,
        .calmImpacts = Words::calmImpacts,
        .signOffs = Words::signOffs,
        .chatOpenings = Words::chatOpenings,
        .socialTails = Words::socialTails,
        .callNotes = Words::callNotes,
        .agentHellos = Words::agentHellos,
        .firstHellos = Words::firstHellos,
        .acks = Words::acks,
        .plainAcks = Words::plainAcks,
        .questions = Words::questions,
        .answers = Words::answers,
        .plainQuestions = Words::plainQuestions,
        .plainAnswers = Words::plainAnswers,
        .promises = Words::promises,
        .closings = Words::closings,
        .signatures = Words::signatures,
        .reminders = Words::reminders,
        .thanks = Words::thanks,
        .reopenings = Words::reopenings,
        .updates = Words::updates,
        .secondFixes = Words::secondFixes,
        .notes = Words::notes,
        .plainNotes = Words::plainNotes,
        .plainEscalations = Words::plainEscalations,
        .escalations2 = Words::escalations2,
        .escalations3 = Words::escalations3,
        .deescalations = Words::deescalations,
        .handovers = Words::handovers,
        .rndNotes = Words::rndNotes,
        .otherNotes = Words::otherNotes,
        .callResolutions = Words::callResolutions,
        .resolutions = Words::resolutions,
    };
}

} // namespace campanile::domain::demo
