// SPDX-License-Identifier: GPL-3.0-or-later
// What customers of the demo company write about, in English: a table, no code.
#include "domain/demo/demotexts.h"

namespace campanile::domain::demo {

namespace {

constexpr IssueText issues[issueCount] = {
    // sign-in
    {{u"Nobody can sign in since this morning", u"SSO login loop after identity provider change"},
     {u"Since the change to the new sign-in everybody is sent back to the first page. {n} people in the stores cannot "
      u"work.",
      u"Our users sign in with SSO, see the spinner and land on the login page again. It happens in {browser} and in "
      u"private windows too."},
     u"The certificate of your identity provider had been replaced on {date} and our side still held the old one. I "
     u"uploaded the new metadata, please let your colleagues try again in a fresh tab."},
    {{u"Password reset mail never arrives", u"Can't reset my password"},
     {u"I asked for a new password {n} times today and no mail came, not in spam either. The address is {user}.",
      u"The reset link says it has expired although I click it within a minute. I am locked out of the dashboard."},
     u"Your mail server had rejected our messages, so the address was on our suppression list. I removed {user} from "
     u"it and sent a new link, which stays valid for 24 hours."},
    {{u"Two-factor codes are not accepted", u"New phone, cannot get past the 2FA prompt"},
     {u"The six-digit code is refused every time although the app shows a fresh one. The clock on my phone is right.",
      u"I replaced my phone and the authenticator did not move over. The backup codes are in a mailbox that I cannot "
      u"open without signing in."},
     u"I checked your identity with the account owner and removed the second factor. At the next sign-in you will be "
     u"asked to pair the new phone; please keep the backup codes in a safe place this time."},
    {{u"Account locked after too many attempts", u"Please unlock {user}"},
     {u"My colleague typed a wrong password a few times and now {user} is locked. She has to publish reviews today.",
      u"The page says that the account is locked for security reasons. Nobody here remembers trying to sign in."},
     u"The account is open again. The attempts came from an old integration that still used the former password; it "
     u"was {n} requests from one address, nothing suspicious."},
    {{u"Invited colleague does not get access", u"Invitation link shows an error"},
     {u"I invited {n} new colleagues and they all see \"invitation not found\" when they follow the link.",
      u"The invitation for {user} has been pending since {date}. When I send it again the page just reloads."},
     u"The invitations had been sent for your test shop, not for {shop}. I issued new ones for the right shop, the "
     u"links in the old mails can be ignored."},
    // checkout
    {{u"Checkout widget disappeared from our shop", u"Widget does not load on the checkout page"},
     {u"Since version {ver} the widget no longer shows on {page}. The console says \"{code}\" and the space stays "
      u"blank.",
      u"The checkout widget is gone on {shop}. We did not change our theme, it was there on {date}."},
     u"The theme's content policy blocks the new script host. After adding our host to script-src the widget shows "
     u"again; I checked it on {page} just now."},
    {{u"Widget covers the checkout button", u"Floating badge hides the pay button on phones"},
     {u"On small screens the badge sits right on top of the pay button. Customers tap it and end up in the reviews "
      u"instead of paying.",
      u"In {browser} the widget covers the checkout button. We see {pct} % fewer orders from phones since {date}."},
     u"I set the badge to the left edge and lifted it by 72 px on screens below 480 px. The change is live, a hard "
     u"reload shows it."},
    {{u"Checkout has become very slow", u"Pages take many seconds to load with the widget"},
     {u"With the widget the page needs {n} seconds to load, without it less than two. Our developers measured it "
      u"several times.",
      u"Shoppers complain that the checkout hangs. The waterfall shows that your script waits for something before it "
      u"draws."},
     u"The widget waited for a font from a server that no longer answers. I switched it to the shop's own font and the "
     u"script now loads after the page; the measurement from here shows 1.4 seconds."},
    {{u"Duplicate orders after the plugin update", u"Some orders arrive twice"},
     {u"After the update to {ver} we see orders twice, for example {order}. The customers were charged once, luckily.",
      u"{n} orders came in double yesterday. The second copy always appears within a few seconds of the first."},
     u"The shop answered our call too slowly and the plugin tried again without its key. Version {ver} sends the same "
     u"key both times, and the {n} copies were marked as duplicates so that they don't count in reports."},
    {{u"Coupon code is not applied at checkout", u"Review reward coupon says invalid"},
     {u"Customers get a coupon for a review, but at checkout it says that the code is not valid. Order {order} is one "
      u"of them.",
      u"The {pct} % coupon works on the web but not in our app. We already apologised to {n} customers."},
     u"The coupon pool in {platform} was limited to one use in total instead of one per customer. I changed the rule "
     u"and the code from order {order} works now."},
    // billing
    {{u"Invoice shows another company", u"Wrong billing address on invoice {inv}"},
     {u"Invoice {inv} is made out to a company that we don't know. Our accountant cannot book it like that.",
      u"We moved on {date} and the new address is in the settings, but {inv} still shows the old one."},
     u"I corrected the billing details and issued {inv} again with the same number and date. The former version is "
     u"void; both are in your billing page."},
    {{u"Copy of an invoice needed", u"Where do I find last month's invoice?"},
     {u"Our auditor asks for invoice {inv} and I can't find it in the dashboard.",
      u"Could you send the invoices of the last {n} months to {user}? I only see the most recent one."},
     u"I sent what you asked for to {user} and made it a billing contact, so from now on the invoices arrive there by "
     u"themselves. Older ones are under Settings, Billing, All documents."},
    {{u"Question about the yearly plan", u"We would like to change our plan"},
     {u"What would the yearly plan cost us with about {big} orders a month? We pay monthly at the moment.",
      u"We would like to move to the next plan before the season starts. What happens to the days that we have paid "
      u"already?"},
     u"With {big} orders a month the yearly plan comes to {amount}, and the days that you have paid are credited. Your "
     u"account manager will confirm the offer in writing."},
    {{u"We were charged twice this month", u"Double charge on our credit card"},
     {u"Our card shows two charges of {amount} on {date}. There should be only one.",
      u"You charged {amount} although we downgraded last month. Please refund the difference."},
     u"You are right, the second charge was a retry after the bank's first answer got lost. I refunded {amount}; "
     u"depending on the bank it shows within five working days.",
     u"You are right, the downgrade was entered but not yet on the invoice. I refunded the difference of {amount}; "
     u"depending on the bank it shows within five working days."},
    {{u"VAT number missing on invoices", u"Tax exemption not applied"},
     {u"Our VAT number is saved in the settings but does not appear on {inv}.",
      u"We are tax exempt and sent the certificate on {date}, yet {inv} includes sales tax of {amount}."},
     u"The number had been saved with a blank at the end and failed the check. It is fixed, and {inv} was issued again "
     u"without the tax."},
    // api
    {{u"API returns 429 for a single call", u"Rate limit hit although we hardly call the API"},
     {u"We make one call a minute and get 429 anyway. The header says that 0 of {big} calls are left.",
      u"Since {date} our nightly job fails with 429 after {n} calls. Nothing changed on our side."},
     u"A second integration with the same key calls the endpoint from a loop, about {big} times an hour. I gave it a "
     u"key of its own and reset your limit."},
    {{u"API key stopped working", u"Need a new API key"},
     {u"Our key gets 401 since {date}. We did not rotate it.",
      u"A developer left and we want to replace the API key without downtime. Can two keys be valid at the same time?"},
     u"The key had been switched off by an administrator of yours on {date}, the log shows it. I switched it on again "
     u"with its old rights; please rotate it when you find the time.",
     u"Both keys stay valid for 72 hours when you rotate under Settings, API. I switched that on for {shop}; after "
     u"your change you can retire the old one yourself."},
    {{u"Webhook calls are missing", u"Order webhook not delivered"},
     {u"We miss about {pct} % of the review webhooks. The ones that come are fine.",
      u"No webhook since {date}. Our endpoint answers 200 when we test it by hand."},
     u"Your endpoint needed longer than five seconds {n} times in a row, so deliveries were paused. I resumed them and "
     u"replayed everything since {date}."},
    {{u"Pagination skips reviews in the API", u"API gives the same page again"},
     {u"When we read all reviews page by page, {n} are missing at the end and some come twice.",
      u"The cursor of page {n} leads to page {n} again, so our import never ends. Version of the client is {ver}."},
     u"Reviews that are edited while you read move between pages when sorted by change date. Please sort by id; with "
     u"that I got all {big} exactly once."},
    {{u"API call times out", u"Product endpoint answers with {code}"},
     {u"The product endpoint needs over 30 seconds and then ends with {code}. It used to be instant.",
      u"Every call with more than {n} ids times out. With fewer it works."},
     u"An index was missing for catalogs of your size. Engineering added it and the same call now takes 180 ms."},
    // reviews
    {{u"Please export our reviews for the year", u"Review export stays empty"},
     {u"We need all reviews of the last year as a file, about {big}. The export in the dashboard stops at {pct} %.",
      u"The CSV export has a header and nothing else. We tried {browser} and another browser."},
     u"The export had been limited by a date filter that the page no longer shows. I cleared it and the file with "
     u"{big} rows is attached to your export page."},
    {{u"Import of old reviews fails", u"CSV import: all rows rejected"},
     {u"We are moving from another provider and the import rejects all {big} rows with \"unknown product\".",
      u"The import stops in row {n} and says that the date is wrong. The dates look fine in our spreadsheet."},
     u"The file has the day before the month while the import expected the opposite, and product numbers had lost "
     u"their leading zeros. I imported a corrected copy, {big} rows went in."},
    {{u"A review is missing on the product page", u"Reviews not showing on {page}"},
     {u"A customer wrote a review for {product} on {date} and it is nowhere to be seen.",
      u"The stars are there but the texts are not. It concerns {n} products, {product} for example."},
     u"The product had been recreated in {platform} and got a new number, so its reviews stayed with the old one. I "
     u"joined the two and the page shows all of them."},
    {{u"The same review appears twice", u"Duplicate reviews for one product"},
     {u"{product} shows the same text by the same person twice.",
      u"Since we merged our two shops each review is shown {n} times."},
     u"The shops share a catalog group, and the reviews were syndicated in both directions. I turned one direction "
     u"off; the copies disappear within the hour."},
    {{u"How can we reply to a review?", u"Our public reply does not appear"},
     {u"I answered a review about {product} on {date} and the reply is not visible to customers.",
      u"Is there a way to reply to bad reviews without publishing the name of the employee?"},
     u"Replies are published after the author's address is confirmed. Yours is confirmed now, and under Settings, "
     u"Replies you can choose the signature that customers see."},
    // photos
    {{u"Photo upload fails with large pictures", u"Customers cannot upload photos"},
     {u"Photos of more than {n} MB end with \"something went wrong\". From {browser} small ones work.",
      u"Customers tell us that the photo upload hangs at {pct} %. We could reproduce it with our own phones."},
     u"The upload service refused pictures in the HEIC format when they were sent by {browser}. They are converted "
     u"now, and the limit is 20 MB."},
    {{u"Video reviews don't play", u"Uploaded video stays \"processing\""},
     {u"A video review for {product} has been in processing since {date}.",
      u"Videos play on a computer but not on phones. The screen stays black."},
     u"The video had no key frame in its first seconds. I had it encoded again and the player waits correctly now; it "
     u"plays on the phones that I have here."},
    {{u"Customer photos are upside down", u"Pictures rotated in the gallery"},
     {u"Photos from phones are shown rotated in the gallery, on {page} for instance.",
      u"{n} of the pictures lie on their side. In the moderation view they are right."},
     u"The gallery ignored the orientation that the camera stores. Version {ver} respects it, and I had the thumbnails "
     u"of {shop} made again."},
    {{u"Gallery shows pictures in the wrong order", u"Pinned photo is not the first one"},
     {u"We pinned {n} photos for the campaign, but the gallery starts with others.",
      u"The order of the gallery changes each time the page loads."},
     u"Sorting was set to \"most helpful\", which wins over pins. I changed it to \"pinned first\", the order is "
     u"stable now."},
    {{u"Customer wants a photo removed", u"Consent question about customer photos"},
     {u"A customer asks us to take down the photo from order {order}. There is a child in it.",
      u"May we use customer photos in our own ads? Our lawyer asks where the consent is stored."},
     u"The photo is removed from the shop and from our copies. The consent of each upload, with its time and wording, "
     u"is in the media export under the column \"consent\"."},
    // moderation
    {{u"Reviews are stuck in the moderation queue", u"Moderation takes too long"},
     {u"{n} reviews have been waiting for moderation since {date}. It used to take an hour.",
      u"Our campaign brought {big} reviews and the queue does not move at all."},
     u"A rule had sent everything with a picture to the second look. Our moderators have worked through the queue and "
     u"the rule now only takes what it should."},
    {{u"A harmless review was rejected", u"Why was this review not published?"},
     {u"The review of order {order} was rejected as offensive. It only says that {product} \"kills stains\".",
      u"A customer is upset as her three-star review was not published. It looks like we are hiding criticism."},
     u"You are right, the word list was too strict here. The review is published, and the phrase is on the list of "
     u"exceptions for {shop}."},
    {{u"We suspect fake reviews", u"Strange reviews from one address"},
     {u"{n} five-star reviews came in one night, all with similar texts. We didn't ask for them.",
      u"A competitor seems to flood us with one-star reviews since {date}. Can you find out where they come from?"},
     u"The reviews share one network and no orders. I removed {n} of them from the average and turned on \"verified "
     u"buyers only\" for a month."},
    {{u"Profanity filter misses words", u"Swear words got through"},
     {u"A review with a clear insult went live on {page}. How could that pass?",
      u"The filter knows English but not the words that people here really use."},
     u"The filter of that language was not switched on for {shop}. It is now, with {n} words that our moderators "
     u"added, and the review is gone."},
    {{u"Change the moderation rules", u"Publish four stars and up automatically?"},
     {u"We would like to publish reviews with four and five stars at once and look at the rest by hand.",
      u"Please add the name of our competitor to the words that need a second look. {n} reviews mention it already."},
     u"The rule is in place. Please mind that rules by stars alone are shown to readers as such, since several "
     u"countries require it.",
     u"The name is on the list, and the {n} reviews that mention it wait in the queue for your second look. Readers "
     u"don't notice anything."},
    // e-mail follow-ups
    {{u"Follow-up mails are not sent", u"No review requests since {date}"},
     {u"No review requests have gone out since {date}. The dashboard says \"scheduled\" for {big} of them.",
      u"Orders come in but the follow-up mails don't go out. We get {pct} % fewer reviews than last month."},
     u"The order status that starts the mails had been renamed in {platform}. I mapped the new name, and the waiting "
     u"{big} go out over the next hours."},
    {{u"Wrong language in the follow-up mail", u"Customers get mails in the wrong language"},
     {u"Our customers in Israel get the follow-up mail in English. The template in Hebrew exists.",
      u"Since {date} every mail has the subject in one language and the text in another."},
     u"The language came from the shop, not from the order. I changed the setting to \"language of the order\" and "
     u"sent a test to {user}."},
    {{u"Template changes are not saved", u"Logo missing in the follow-up mail"},
     {u"I change the text of the follow-up mail, press save, and the old text is back after reloading.",
      u"Our logo is a gray box in the mail. It works in the preview."},
     u"The template was locked by a draft of a colleague. I released it, your text is saved as a new version and the "
     u"picture is served over https now."},
    {{u"Customers receive the same mail twice", u"Double review requests"},
     {u"{n} customers complained that they got the review request two times within a minute.",
      u"Order {order} was shipped in two parcels and the customer got one mail for each."},
     u"Each parcel counted as a delivery. I switched on \"one request per order\", it takes effect for all mails that "
     u"are still waiting."},
    {{u"Customer unsubscribed but still gets mails", u"Unsubscribe link does not work"},
     {u"A customer unsubscribed on {date} and got another mail yesterday. She threatens to complain to the "
      u"authorities.",
      u"The unsubscribe link leads to a page with {code}."},
     u"The address existed twice with different spelling, and only one was unsubscribed. Both are now; I also repaired "
     u"the link in your older template."},
    // loyalty
    {{u"Loyalty points are missing", u"Points not credited for an order"},
     {u"A customer got no points for order {order} worth {amount}.",
      u"Since {date} nobody gets points for purchases in the stores, online it works."},
     u"The till sent the orders without the customer number. I credited the points of {n} orders, and your till's "
     u"supplier has the correct field name now."},
    {{u"Points expired too early", u"When do points expire?"},
     {u"Customers lost their points on {date}, although the rule says twelve months.",
      u"Can we extend the points of {n} customers until the end of the season?"},
     u"The rule counted from the first purchase instead of the last. I changed it and gave back {big} points.",
     u"I extended the points of the {n} customers until the end of the season. They get a mail about it, with your "
     u"logo and the new date."},
    {{u"VIP level is not updated", u"Customer should be Gold already"},
     {u"A customer has spent {amount} this year and is still Silver. The limit for Gold is lower.",
      u"After the return of {order} the level stayed Gold. Is that on purpose?"},
     u"Levels are computed at night, and the run of {date} had stopped half-way. I started it again and the level is "
     u"right."},
    {{u"Referral link gives no reward", u"Refer-a-friend does not count"},
     {u"{n} friends ordered with the referral link and nobody got the reward.",
      u"The referral link opens {page} without the code in the address, so the friend gets no discount."},
     u"A redirect in your shop dropped the part after the question mark. With the redirect changed the code survives; "
     u"I credited the {n} rewards by hand."},
    {{u"Reward code already used", u"Gift card from points does not work"},
     {u"The customer swapped points for a gift card and the till says \"already used\".",
      u"Reward codes run out every Monday. {n} customers saw an empty page."},
     u"The code had been reserved by an abandoned cart. I freed it, and the pool is filled up automatically below 500 "
     u"codes now."},
    // integrations
    {{u"{platform} sync stopped", u"Products no longer sync from {platform}"},
     {u"The sync with {platform} stopped on {date}. New products don't show up, {product} for instance.",
      u"The last sync ended with {code}. We reconnected {platform} twice without luck."},
     u"The permission of the app in {platform} had run out. I walked through the consent again with your administrator "
     u"and the sync has caught up with {big} products."},
    {{u"Products missing from the catalog", u"Variants are shown as separate products"},
     {u"{n} products are missing since the catalog update, and their reviews with them.",
      u"Each color of {product} is listed as a product of its own, so the reviews are spread."},
     u"The feed had lost the group number of the variants. I set it to be taken from the parent product, and the {n} "
     u"products are back with all their reviews."},
    {{u"Plugin breaks after the {platform} upgrade", u"Error after upgrading {platform}"},
     {u"We upgraded {platform} yesterday and the admin page of the plugin shows {code}.",
      u"Since the upgrade the stars are gone on {page}, and the log is full of warnings about your module."},
     u"The module {ver} supports that version. After the update and a compile of the shop the page works; the three "
     u"commands are in the help article."},
    {{u"Stars are missing in the search results", u"Google Shopping feed rejected"},
     {u"Our stars have disappeared from the search results since {date}.",
      u"The product review feed is rejected with \"missing identifier\" for {n} products."},
     u"The feed lacked the GTIN of {n} products. It is filled from your catalog now and passed the check; the search "
     u"engine needs a few days to show it."},
    {{u"ERP export has wrong amounts", u"Nightly export to our ERP failed"},
     {u"The nightly file for our ERP did not arrive on {date}. The server log shows {code}.",
      u"Amounts in the export are ten times too high for {n} orders, {order} among them."},
     u"The export wrote decimals with a comma for one of your stores. Version {ver} always writes a point; the file of "
     u"{date} was made again and delivered."},
    // reports
    {{u"Numbers in the report don't add up", u"Average rating differs between two pages"},
     {u"The dashboard says {big} reviews, the report says {n} fewer. Which one is true?",
      u"The average on {page} is 4.4 and in the report 4.1. I have to present this tomorrow."},
     u"The report leaves out reviews without text, the dashboard does not. I added the filter to your report, both "
     u"show the same number now."},
    {{u"Dashboard is empty", u"Charts do not load"},
     {u"All charts are empty since {date}. Other pages work.",
      u"In {browser} the dashboard stays white, the console says {code}."},
     u"A browser extension blocked the address of our chart data. I moved the data to the same host as the dashboard, "
     u"so it loads with the extension too."},
    {{u"Scheduled report did not arrive", u"Weekly report goes to the wrong people"},
     {u"The weekly report did not come on Monday. {n} people wait for it.",
      u"The report still goes to a colleague who left. I can't find where to change it."},
     u"The schedule belonged to the account of your former colleague. I moved it to {user} and sent the missing report "
     u"by hand."},
    {{u"Survey widget counts visitors twice", u"CSAT survey shows the wrong question"},
     {u"The survey shows up again after it was answered. Our score of {pct} % can't be right.",
      u"The survey in the shop asks the question of last year's campaign."},
     u"The old campaign had never been ended and won over the new one. It is ended, answers of the last {n} days were "
     u"sorted to the right question."},
    {{u"Report uses the wrong time zone", u"Orders counted on the wrong day"},
     {u"Orders after 17:00 count for the next day in the report. We are not in that time zone.",
      u"The hours in the report are off by {n} since the clocks changed."},
     u"The report used the zone of the account, which was still the default. It is set to yours, and the numbers of "
     u"this year were computed again."},
    // settings
    {{u"Widget colors don't match our brand", u"Custom CSS is ignored"},
     {u"We set our colors but the widget keeps the blue buttons on {page}.",
      u"Since {ver} our custom CSS has no effect. The designer is not amused."},
     u"Class names changed in {ver}. I translated your style sheet to the new names and checked it on a phone and on a "
     u"computer."},
    {{u"Widget is only partly translated", u"Wrong translation in the widget"},
     {u"The widget shows \"Write a review\" in English on our Hebrew shop, everything else is translated.",
      u"The translation of \"helpful\" sounds odd. Where can we change it?"},
     u"Texts can be changed under Settings, Languages. I filled the {n} missing ones for you, please have a look "
     u"whether you like them."},
    {{u"Delete a customer's data (GDPR)", u"Right to be forgotten request"},
     {u"A customer asks us to delete all data under the GDPR. The order was {order}. We have to answer within {n} "
      u"days.",
      u"How do we get everything that you store about one person? A customer asks for a copy."},
     u"All data of that person were deleted on our side, and in the backups within 30 days. You find the confirmation "
     u"under Settings, Privacy.",
     u"Under Settings, Privacy you can download everything about one person as a file; it holds reviews, orders and "
     u"mails. I prepared the one for order {order}."},
    {{u"Colleague sees too much", u"How do roles work?"},
     {u"Our trainee can see the revenue. How do I limit what a person sees?",
      u"We would like {n} people to moderate reviews but not to change settings."},
     u"I made a role \"Moderator\" with exactly these rights and gave it to the {n} people. You can change it under "
     u"Settings, People."},
    {{u"How do we get started?", u"Help with the first set-up"},
     {u"We signed up yesterday for {shop} and don't know where to begin. We use {platform}.",
      u"Is there somebody who can walk us through the set-up? There are {n} of us who would join."},
     u"Welcome! I sent an invitation for a call of 30 minutes and a checklist for {platform}. With these five steps "
     u"most shops are live within a day."},
};

} // namespace

std::span<const IssueText, issueCount> englishIssues()
{
    return issues;
}

} // namespace campanile::domain::demo
