// SPDX-License-Identifier: GPL-3.0-or-later
// The English phrase book: a table, no code.
#include "domain/demo/demophrasebook.h"

namespace campanile::domain::demo {

namespace {

struct English
{
    static constexpr Phrase subjectTails[] = {u" ({shop})",        u" – since {date}", u" – urgent",
                                              u" (version {ver})", u" – please help",  u", second request",
                                              u" – {company}"};
    static constexpr Phrase greetings[] = {
        u"Hi,", u"Hello,", u"Hi team,", u"Good morning,", u"Hello support,", u"Hi there,", u"Dear support team,"};
    static constexpr Phrase details[] = {
        u"We use {browser} and version {ver}. Clearing the cache did not help.",
        u"It started on {date}, before that everything was fine.",
        u"I tried it in a private window and on another computer, same result.",
        u"It happens for about {pct} % of our customers, we can't see a pattern.",
        u"Steps: open {page}, sign in, wait. The message is \"{code}\".",
        u"The shop is {shop}, running on {platform}.",
        u"A colleague in another office sees exactly the same.",
        u"On our test shop it works, so it must be something with the live one.",
        u"I attached nothing as the screen simply stays empty. Tell me what you need.",
        u"The example that I looked at is order {order}, but there are at least {n} more.",
    };
    static constexpr Phrase impacts[] = {
        u"This blocks our whole team.",
        u"We have a campaign starting this week, so it is quite pressing.",
        u"{n} people are waiting for this.",
        u"We lose orders every hour.",
        u"Our management asks about it every day.",
        u"Could you please call me about it?",
        u"We depend on this for the season.",
    };
    static constexpr Phrase signOffs[] = {u"Thanks,\n{name}",       u"Best regards,\n{name}\n{company}",
                                          u"Kind regards,\n{name}", u"Thank you in advance,\n{name}\n{company}",
                                          u"Cheers,\n{name}",       u"Regards,\n{name}"};
    static constexpr Phrase chatOpenings[] = {
        u"hi, quick question.", u"hello?", u"Hi! Hope you can help.", u"hey there,", u"hi again,",
        u"Good morning!",       u"Hi,"};
    static constexpr Phrase socialTails[] = {u"Anybody there?",         u"Is this on your end?",
                                             u"Not what we pay for…",   u"Please check your messages.",
                                             u"Third time this month.", u"Mail support has been silent so far."};
    static constexpr Phrase callNotes[] = {
        u"Call from {name} ({company}):",
        u"{name} called:",
        u"Phone call, {name} ({company}). In their words:",
        u"Caller {name}, verified by e-mail {user}:",
    };
    static constexpr Phrase agentHellos[] = {
        u"Hi {name},",
        u"Hello {name},",
        u"Good day {name},",
    };
    static constexpr Phrase acks[] = {
        u"I can see it here as well.",
        u"Thank you, that helps a lot.",
        u"I am sorry for the trouble this causes.",
        u"I understand, that should not happen.",
        u"I looked into it right away.",
        u"I checked {shop} and could follow your steps.",
        u"Good that you wrote to us.",
        u"I see what you mean.",
    };
    static constexpr Phrase questions[] = {
        u"Could you tell me which browser and version you use, and whether it happens in a private window too?",
        u"Could you send me an example, an order number or a link, so that I can follow it from our side?",
        u"When did you see it last, and with which user? I would like to find it in our log.",
        u"Would you please try once more after signing out everywhere? I reset something on our side.",
        u"May I enter your shop as a guest administrator to have a look? Please confirm with a short reply.",
        u"Could you send me the address of the page and the exact words of the message?",
        u"Has anything changed in {platform} or in your theme around {date}?",
        u"Does it concern all products or only some? {product} looks fine from here.",
    };
    static constexpr Phrase promises[] = {
        u"I am collecting the details for our engineers and will write again by {time} your time.",
        u"I am on it and will let you know by {time} what I found.",
        u"My colleagues in the second line have it on the table; you will hear from us by {time} at the latest.",
        u"I need to check this with the team that looks after {page}. I will come back to you today.",
        u"I can reproduce it and have passed it on. Expect news by {time}, even when there are none.",
    };
    static constexpr Phrase closings[] = {
        u"Please let me know if anything is left open.",
        u"Just reply here if it shows up again.",
        u"Have a good day!",
        u"Is there anything else I can do for you?",
        u"I will keep an eye on it for the next days.",
        u"Thank you for your patience.",
        u"I am glad that we found it.",
    };
    static constexpr Phrase signatures[] = {u"Best,\n{agent}", u"Kind regards,\n{agent}", u"{agent}",
                                            u"Best regards from {place},\n{agent}", u"All the best,\n{agent}"};
    static constexpr Phrase answers[] = {
        u"Sure: {browser}, version {ver}, and yes, in a private window too.",
        u"Order {order} is a good example. It happened again an hour ago.",
        u"I was signed in as {user}, just before I wrote to you.",
        u"Tried it again just now, same thing.",
        u"Yes, you may enter the shop.",
        u"It is on {page} of {shop}, and the message is \"{code}\".",
        u"Nothing changed on our side as far as I know. I asked our developer too.",
        u"All products, but {product} is the one that customers complain about.",
    };
    static constexpr Phrase reminders[] = {
        u"Any news on this?",
        u"Hi, it has been {n} days now. Where do we stand?",
        u"Just following up, we still see it.",
        u"Could somebody please give us an update? Our manager is asking.",
        u"It happened {n} more times today.",
        u"I don't want to push, but the campaign starts soon.",
    };
    static constexpr Phrase thanks[] = {
        u"Works now, thank you!",
        u"Perfect, thanks for the quick help.",
        u"Great, that did it.",
        u"Thanks {agent}, all good again.",
        u"Confirmed by our team, you can close this.",
        u"Thank you. It took a while, but it is solved.",
    };
    static constexpr Phrase reopenings[] = {
        u"Sorry to come back to this, but it is there again since this morning.",
        u"It worked for two days and now we have the same problem.",
        u"Unfortunately it is only solved for some of our users.",
        u"I have to reopen this: order {order} shows the same again.",
        u"My colleague still sees the old behavior, even after clearing everything.",
    };
    static constexpr Phrase updates[] = {
        // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence on two lines
        u"A short update: our engineers found the place and are testing a change. I will write again as soon as it is "
        u"live.",
        u"We are still on it. The cause is known (number {bug} in our list), the fix is planned for the coming "
        u"release.",
        u"I have not forgotten you. The team needs one more day, I will check tomorrow morning.",
        u"We could narrow it down to {platform} shops with version {ver}. Thank you for bearing with us.",
        u"My colleagues in {place} took over while I am off, so that nothing stands still.",
    };
    static constexpr Phrase secondFixes[] = {
        // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence on two lines
        u"The first repair only reached part of your shops. It is rolled out everywhere now and I checked three of "
        u"them.",
        u"We found a second cause: an old copy of the script was still cached. It was removed and cannot come back.",
        u"The fix is part of version {ver}, which is live for {shop} since {time}. I tested it with order {order}.",
        u"Engineering changed the setting for good, so the nightly run can't undo it any more.",
        u"I went through all {n} cases by hand and each is right now.",
    };
    static constexpr Phrase notes[] = {
        u"Reproduced with {browser} on {ver}. Does not happen on the version before.",
        u"Checked the log of {shop}: {n} errors \"{code}\" since {date}, all from {page}.",
        u"Customer is friendly but under pressure. Please keep the promise of {time}.",
        u"Looks like the case from last week with {platform}. Asked in the channel, waiting for an answer.",
        u"Not a bug as far as I can see, the setting on {page} explains it. Will answer with the how-to.",
        u"Account owner confirmed by phone. {name} may change billing.",
        u"Tried cache reset and a second account, no difference. Next: compare the theme files.",
        u"CSM informed, renewal is close. Handle with care.",
    };
    static constexpr Phrase plainNotes[] = {
        u"Account owner confirmed by phone. {name} may decide this.",
        u"Asked finance, they look at it today.",
        u"Customer is friendly but under pressure. Please keep the promise of {time}.",
        u"The help center says nothing about it, an article would save us many of these.",
        u"CSM informed, renewal is close. Handle with care.",
    };
    static constexpr Phrase plainEscalations[] = {
        u"To tier 2: needs rights that I don't have. {name} may decide it for {company}, I checked that. Example: "
        u"order "
        u"{order}.",
        u"Please take over: the customer asks for an exception, and I may not grant one. Promised news by {time}.",
        u"This changes data of {shop}, so it needs four eyes. Everything is confirmed in writing.",
    };
    static constexpr Phrase escalations2[] = {
        u"To tier 2: repro steps above, tried cache reset and a second account. Customer impact: {n} users. Need "
        u"access to "
        u"the delivery log.",
        u"Escalating. Done so far: settings compared with the test shop, key rotated, no change. \"{code}\" on {page}, "
        u"version {ver}.",
        u"I'm out of ideas here, please take over. Expected: widget loads. Seen: {code}. Customer waits for news by "
        u"{time}.",
        u"Needs a look at the data of {shop}, which I can't see. Example: order {order}. Customer knows that a "
        u"colleague "
        u"takes over.",
    };
    static constexpr Phrase escalations3[] = {
        u"To tier 3 and R&D: bug {bug}. Happens only with {platform} and {ver}; log and request ids in the ticket. "
        u"Workaround: none that a customer could use.",
        u"Looks like a regression in {ver}: same call worked in the version before. Opened {bug} with a minimal "
        u"example.",
        u"Data is inconsistent for {n} records of {shop}. Needs a repair script and somebody who may run it. Linked "
        u"{bug}.",
        u"Escalating with what we know: race between sync and delivery, about {pct} % of the calls. Traces are in "
        u"{bug}.",
    };
    static constexpr Phrase deescalations[] = {
        u"Cause found, the rest is configuration. Back to the first line with the steps: settings, {page}, save, test "
        u"order.",
        u"No code change needed. Please tell the customer how to set it, text is in the draft.",
        u"Handing back: fixed on our side, only the check with the customer is left.",
    };
    static constexpr Phrase handovers[] = {
        u"End of shift here. Next step for {place}: call {name} by {time}, then check the log once more.",
        u"Handing over to {place}: customer is online now. Everything tried is in the notes, next step is the test "
        u"order.",
        u"Follow the sun: {place} please accept. Nothing is promised before {time}.",
    };
    static constexpr Phrase rndNotes[] = {
        u"With R&D as {bug}. They see it too, fix planned for the next release.",
        u"R&D asked for a trace, sent it with {bug}. Waiting.",
        u"{bug} is confirmed, severity medium. Customer is told that it takes until the release.",
        u"R&D: root cause found, review is running. {bug}.",
    };
    static constexpr Phrase otherNotes[] = {
        u"Waiting for {platform}'s support, they have their own number for it.",
        u"Waiting for professional services to give an estimate.",
        u"Finance has to approve the refund of {amount}.",
        u"The customer's agency has to change the theme first.",
    };
    static constexpr Phrase resolutions[] = {
        u"Tested on {shop}, works. {name} confirmed it on the phone.",
        u"Customer confirmed on the phone. Closing.",
        u"Same cause as in another ticket of {company}, answered there.",
    };

    static constexpr Phrase plainDetails[] = {
        u"It concerns {shop}.",
        u"There are {n} of us who would use it.",
        u"The example is order {order}.",
        u"I looked in the help center but found nothing that fits.",
        u"We are on version {ver}, if that matters.",
        u"A colleague asked already on {date}, without an answer so far.",
    };

    static constexpr Phrase calmImpacts[] = {
        u"No rush, but we would like to understand it.",
        u"It is annoying more than anything else.",
        u"It would be great to have it solved before the weekend.",
        u"Thanks for having a look when you find the time.",
        u"A short answer is enough.",
        u"We would like to finish it this month.",
    };

    static constexpr Phrase firstHellos[] = {
        u"Hi {name}, thanks for writing.",
        u"Hello {name}, thank you for the details.",
        u"Hi {name}, thank you for getting in touch.",
    };

    static constexpr Phrase plainAcks[] = {
        u"Thank you for asking.",        u"Good question.",         u"Of course.",
        u"I looked into it right away.", u"Sorry for the trouble.", u"I see what you mean.",
    };

    static constexpr Phrase plainQuestions[] = {
        u"Is it for {shop} only or for all your shops?",
        u"By when do you need it?",
        u"Who on your side may decide about it? I need a short confirmation from that person.",
        u"Could you send me the number of the order or document that you look at?",
    };

    static constexpr Phrase plainAnswers[] = {
        u"Only {shop} for now.",
        u"By the end of the week would be perfect.",
        u"I may decide that myself. Please go ahead.",
        u"It is {order}, thank you.",
    };

    static constexpr Phrase callResolutions[] = {
        u"Solved on the phone, {name} confirmed it during the call.",
        u"Walked through it together on the phone, works now.",
        u"Explained on the phone, {name} calls again if anything is left.",
    };
};

} // namespace

const PhraseBook &englishPhrases()
{
    static const PhraseBook book = phraseBookOf<English>(englishIssues());
    return book;
}

} // namespace campanile::domain::demo
