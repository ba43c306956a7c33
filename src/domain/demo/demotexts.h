// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <span>
#include <string_view>

namespace campanile::domain::demo {

// The words that the demo company's tickets are made of: one phrase book a language, all of the same shape.
//
// Placeholders in braces are filled once a ticket, so that its messages agree with each other:
// {order} {ver} {browser} {shop} {n} (2 … 40) {big} (thousands) {pct} {code} {inv} {date} {time} {page} {platform}
// {amount} {product} {name} (contact, first name) {agent} (who writes, first name) {company} {user} (e-mail address)
// {bug} (number in R&D's tracker) {place} (where the ticket goes or the agent sits).

inline constexpr int issueCount = 60;

using Phrase = std::u16string_view;
using Phrases = std::span<const Phrase>;

/// What one kind of issue sounds like. The position in the table is the issue's number in demoissues.h.
struct IssueText
{
    std::array<Phrase, 2> subjects;
    std::array<Phrase, 2> problems; ///< one or two sentences, as customers write them
    Phrase fix;                     ///< what the agent answers
    Phrase otherFix = {};           ///< what the agent answers to the second problem; empty: the same
};

struct PhraseBook
{
    std::span<const IssueText, issueCount> issues;
    Phrases subjectTails;   ///< appended to some subjects
    Phrases greetings;      ///< of customers in mails and forms
    Phrases details;        ///< what was seen and tried, when something is broken
    Phrases plainDetails;   ///< the same for questions and requests
    Phrases impacts;        ///< why it is pressing
    Phrases calmImpacts;    ///< why it is not
    Phrases signOffs;       ///< end of a customer's mail
    Phrases chatOpenings;   ///< first words in a chat
    Phrases socialTails;    ///< impatience in public
    Phrases callNotes;      ///< agent's note of a call, the problem follows
    Phrases agentHellos;    ///< start of an agent's reply
    Phrases firstHellos;    ///< start of the first one
    Phrases acks;           ///< shows that the problem was understood
    Phrases plainAcks;      ///< that the question was
    Phrases questions;      ///< asks the customer for something …
    Phrases answers;        ///< … and what the customer says to it: at the same index
    Phrases plainQuestions; ///< the same when nothing is broken
    Phrases plainAnswers;
    Phrases promises;         ///< will write again
    Phrases closings;         ///< end of an agent's reply that solves
    Phrases signatures;       ///< of agents
    Phrases reminders;        ///< customer asks whether there is news
    Phrases thanks;           ///< customer is content
    Phrases reopenings;       ///< customer: it is back
    Phrases updates;          ///< agent: still on it
    Phrases secondFixes;      ///< agent's answer after a reopening
    Phrases notes;            ///< internal: what was looked at
    Phrases plainNotes;       ///< the same when nothing is broken
    Phrases plainEscalations; ///< internal: to tier 2, when nothing is broken
    Phrases escalations2;     ///< internal: to tier 2
    Phrases escalations3;     ///< internal: to tier 3
    Phrases deescalations;    ///< internal: back to a lower tier
    Phrases handovers;        ///< internal: to the next place
    Phrases rndNotes;         ///< internal: with R&D
    Phrases otherNotes;       ///< internal: waiting for somebody else
    Phrases callResolutions;  ///< internal: solved during the call
    Phrases resolutions;      ///< internal: solved without a last message
};

[[nodiscard]] std::span<const IssueText, issueCount> englishIssues();
[[nodiscard]] std::span<const IssueText, issueCount> hebrewIssues();
[[nodiscard]] std::span<const IssueText, issueCount> filipinoIssues();

[[nodiscard]] const PhraseBook &englishPhrases();
[[nodiscard]] const PhraseBook &hebrewPhrases();
[[nodiscard]] const PhraseBook &filipinoPhrases();

} // namespace campanile::domain::demo
