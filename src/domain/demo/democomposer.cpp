// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/democomposer.h"

#include <algorithm>

namespace campanile::domain::demo {

namespace {

void paragraph(QString &out, Channel channel)
{
    if (out.isEmpty())
        return;
    if (channel == Channel::Email || channel == Channel::Web)
        out.append(u"\n\n");
    else
        out.append(u' ');
}

} // namespace

const PhraseBook &Composer::book(Language language)
{
    switch (language) {
    case Language::Hebrew:
        return hebrewPhrases();
    case Language::Filipino:
        return filipinoPhrases();
    case Language::English:
        break;
    }
    return englishPhrases();
}

void Composer::begin(const Account &account, const Person &person, int issue, std::chrono::sys_days localDay, int month,
                     Random &random)
{
    m_facts = {};
    m_said.clear();
    m_facts.account = &account;
    m_facts.person = &person;
    m_facts.issue = issue;
    m_facts.variant = int(random.below(2));
    m_facts.plain = issues()[std::size_t(issue)].plain;
    m_facts.order = random.between(104'000, 989'999);
    m_facts.minor = 1 + month / 3;
    m_facts.patch = int(random.below(5));
    m_facts.browser = int(random.below(Facts::browsers));
    m_facts.count = int(random.permille(800) ? random.between(2, 12) : random.between(13, 40));
    m_facts.thousands = random.between(11, 99);
    m_facts.thousands *= random.permille(600) ? 100 : 1000;
    m_facts.percent = random.between(2, 17) * 5;
    m_facts.code = int(random.below(Facts::codes));
    m_facts.day = localDay - std::chrono::days(random.below(7));
    m_facts.invoice = random.between(10'000, 99'999);
    m_facts.invoiceYear = int(m_facts.day.year());
    m_facts.page = int(random.below(Facts::pages));
    m_facts.product = int(random.below(Facts::products));
    m_facts.amount = random.between(9, 420) * 10 - 1;
    m_facts.bug = random.between(1'200, 9'800);
}

void Composer::setWriter(const QString &firstName, std::u16string_view place, int minuteOfDay)
{
    m_facts.agent = &firstName;
    m_facts.place = place;
    m_facts.minuteOfDay = minuteOfDay;
}

std::size_t Composer::pickFresh(Phrases phrases, Random &random)
{
    const std::size_t first = random.below(quint32(phrases.size()));
    for (std::size_t step = 0; step < phrases.size(); ++step) {
        const std::size_t at = (first + step) % phrases.size();
        if (std::find(m_said.begin(), m_said.end(), phrases[at].data()) == m_said.end()) {
            m_said.push_back(phrases[at].data());
            return at;
        }
    }
    return first;
}

void Composer::add(QString &out, Phrases phrases, Language language, Random &random)
{
    append(out, phrases[pickFresh(phrases, random)], language);
}

QString Composer::phrase(Language language, Phrases PhraseBook::*list, Random &random)
{
    QString out;
    add(out, book(language).*list, language, random);
    return out;
}

QString Composer::subject(Language language, Channel channel, Random &random)
{
    const PhraseBook &words = book(language);
    QString out;
    append(out, words.issues[std::size_t(m_facts.issue)].subjects[std::size_t(m_facts.variant)], language);
    if ((channel == Channel::Email || channel == Channel::Web) && random.permille(260))
        add(out, words.subjectTails, language, random);
    return out;
}

QString Composer::firstMessage(Language language, Channel channel, Random &random)
{
    const PhraseBook &words = book(language);
    const Phrase problem = words.issues[std::size_t(m_facts.issue)].problems[std::size_t(m_facts.variant)];
    const Phrases details = m_facts.plain ? words.plainDetails : words.details;
    const Phrases impacts = issues()[std::size_t(m_facts.issue)].severity >= 2 ? words.impacts : words.calmImpacts;
    QString out;
    out.reserve(640);
    switch (channel) {
    case Channel::Chat:
        if (random.permille(550)) {
            add(out, words.chatOpenings, language, random);
            out.append(u' ');
        }
        append(out, problem, language);
        return out;
    case Channel::Social:
        append(out, problem, language);
        out.append(u' ');
        add(out, words.socialTails, language, random);
        return out;
    case Channel::Web:
        append(out, problem, language);
        if (random.permille(650)) {
            out.append(u'\n');
            add(out, details, language, random);
        }
        if (random.permille(300)) {
            out.append(u'\n');
            add(out, impacts, language, random);
        }
        return out;
    default:
        break;
    }
    add(out, words.greetings, language, random);
    out.append(u"\n\n");
    append(out, problem, language);
    for (int i = random.between(0, 2); i > 0; --i) {
        out.append(i == 1 ? u' ' : u'\n');
        add(out, details, language, random);
    }
    if (random.permille(550)) {
        out.append(u"\n\n");
        add(out, impacts, language, random);
    }
    out.append(u"\n\n");
    add(out, words.signOffs, language, random);
    return out;
}

QString Composer::callNote(Language language, Random &random)
{
    const PhraseBook &words = book(language);
    QString out;
    const Phrases details = m_facts.plain ? words.plainDetails : words.details;
    out.reserve(400);
    add(out, words.callNotes, language, random);
    out.append(u'\n');
    append(out, words.issues[std::size_t(m_facts.issue)].problems[std::size_t(m_facts.variant)], language);
    if (random.permille(400)) {
        out.append(u'\n');
        add(out, details, language, random);
    }
    return out;
}

QString Composer::reply(Language language, Channel channel, Reply kind, bool first, Random &random)
{
    const PhraseBook &words = book(language);
    const IssueText &issue = words.issues[std::size_t(m_facts.issue)];
    const bool isShort = channel == Channel::Chat || channel == Channel::Social;
    QString out;
    out.reserve(640);
    const bool thanks = first && random.permille(450);
    if (!isShort || first) {
        add(out, thanks ? words.firstHellos : words.agentHellos, language, random);
        paragraph(out, channel);
    }
    if (first && !thanks && random.permille(isShort ? 600 : 900)) {
        add(out, m_facts.plain ? words.plainAcks : words.acks, language, random);
        out.append(u' ');
    }
    switch (kind) {
    case Reply::Solve:
        append(out, m_facts.variant == 1 && !issue.otherFix.empty() ? issue.otherFix : issue.fix, language);
        break;
    case Reply::Ask: {
        const Phrases questions = m_facts.plain ? words.plainQuestions : words.questions;
        m_facts.question = int(pickFresh(questions, random));
        append(out, questions[std::size_t(m_facts.question)], language);
        break;
    }
    case Reply::Promise:
        add(out, words.promises, language, random);
        break;
    case Reply::Update:
        add(out, words.updates, language, random);
        break;
    case Reply::SecondFix:
        add(out, words.secondFixes, language, random);
        break;
    }
    if ((kind == Reply::Solve || kind == Reply::SecondFix) && random.permille(isShort ? 500 : 750)) {
        out.append(u' ');
        add(out, words.closings, language, random);
    }
    if (!isShort) {
        out.append(u"\n\n");
        add(out, words.signatures, language, random);
    }
    return out;
}

QString Composer::answer(Language language) const
{
    const PhraseBook &words = book(language);
    const Phrases answers = m_facts.plain ? words.plainAnswers : words.answers;
    QString out;
    append(out, answers[std::size_t(m_facts.question)], language);
    return out;
}

} // namespace campanile::domain::demo
