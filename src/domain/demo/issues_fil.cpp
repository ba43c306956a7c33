// SPDX-License-Identifier: GPL-3.0-or-later
// What customers of the demo company write about, in Filipino: a table, no code.
#include "domain/demo/demotexts.h"

namespace campanile::domain::demo {

namespace {

constexpr IssueText issues[issueCount] = {
    // sign-in
    {{u"Walang maka-sign in simula kaninang umaga", u"Paikot-ikot ang SSO login"},
     {u"Simula nang lumipat kami sa bagong sign-in, ibinabalik kami lahat sa unang page. {n} po kaming hindi "
      u"makapagtrabaho.",
      u"Nag-sign in kami gamit ang SSO, umiikot lang tapos balik sa login page. Ganito rin sa {browser} at kahit sa "
      u"private window."},
     u"Napalitan po ang certificate ng identity provider ninyo noong {date} pero luma pa ang nasa amin. Na-upload ko "
     u"na ang bagong metadata, pakisubukan po ulit sa bagong tab."},
    {{u"Hindi dumarating ang password reset email", u"Hindi ma-reset ang password ko"},
     {u"{n} beses na po akong humingi ng bagong password ngayon pero walang email, wala rin sa spam. Ang address ay "
      u"{user}.",
      u"Expired na raw ang reset link kahit kaka-click ko lang. Hindi ko mabuksan ang dashboard."},
     u"Na-reject po ng mail server ninyo ang mga mensahe namin kaya napasama ang address sa suppression list. "
     u"Tinanggal ko na ang {user} doon at nagpadala ng bagong link na valid nang 24 oras."},
    {{u"Ayaw tanggapin ang two-factor code", u"Bagong phone, hindi makalampas sa 2FA"},
     {u"Laging mali raw ang anim na numero kahit bago naman sa app. Tama po ang oras ng phone ko.",
      u"Nagpalit po ako ng phone at hindi nalipat ang authenticator. Nasa email ang backup codes na hindi ko naman "
      u"mabuksan."},
     u"Na-verify ko na po kayo sa account owner at tinanggal ang second factor. Sa susunod na sign-in, ipapa-pair ang "
     u"bagong phone; pakitago po nang maayos ang backup codes."},
    {{u"Na-lock ang account, sobrang daming subok", u"Paki-unlock po ang {user}"},
     {u"Ilang beses nagkamali ng password ang kasama ko kaya naka-lock na ang {user}. Kailangan niyang mag-publish ng "
      u"reviews ngayon.",
      u"Naka-lock daw ang account for security. Wala naman po sa amin ang nagtangkang mag-sign in."},
     u"Bukas na po ulit ang account. Galing sa lumang integration ang mga subok, gamit pa ang dating password: {n} "
     u"requests mula sa isang address, walang kahina-hinala."},
    {{u"Hindi makapasok ang in-invite kong kasama", u"May error ang invitation link"},
     {u"Nag-invite ako ng {n} bagong kasama, lahat sila \"invitation not found\" ang nakikita.",
      u"Pending pa rin ang invitation ni {user} simula {date}. Kapag nire-resend ko, nagre-reload lang ang page."},
     u"Sa test shop po naipadala ang mga invitation, hindi sa {shop}. Nagpadala na ako ng bago para sa tamang shop, "
     u"huwag na pong pansinin ang lumang links."},
    // checkout
    {{u"Nawala ang checkout widget sa shop namin", u"Ayaw mag-load ng widget sa checkout"},
     {u"Simula version {ver} hindi na lumalabas ang widget sa {page}. \"{code}\" ang nasa console at blangko lang.",
      u"Wala na po ang checkout widget sa {shop}. Hindi naman kami nagpalit ng theme, nandoon pa noong {date}."},
     u"Hinaharang po ng content policy ng theme ang bagong host ng script. Nang idagdag ang host namin sa script-src, "
     u"lumabas na ulit; na-check ko na sa {page}."},
    {{u"Natatakpan ng widget ang checkout button", u"Nakaharang ang badge sa pay button sa phone"},
     {u"Sa maliliit na screen, nakapatong mismo ang badge sa pay button. Reviews ang nabubuksan imbes na makabayad.",
      u"Sa {browser} natatakpan ang checkout button. {pct}% ang nabawas sa orders mula phone simula {date}."},
     u"Inilipat ko po ang badge sa kaliwa at itinaas nang 72 px para sa maliliit na screen. Live na po, i-reload lang "
     u"nang buo."},
    {{u"Sobrang bagal na ng checkout", u"Ang tagal mag-load kapag may widget"},
     {u"{n} segundo bago mag-load ang page kapag may widget, wala pang dalawa kapag wala. Ilang beses na pong sinukat "
      u"ng developer namin.",
      u"Nagrereklamo ang mga bumibili na nagha-hang ang checkout. May hinihintay yata ang script ninyo."},
     u"Naghihintay po ang widget sa font mula sa server na hindi na sumasagot. Ginamit ko na ang font ng shop at "
     u"naglo-load na ang script pagkatapos ng page; 1.4 segundo na lang dito."},
    {{u"Doble ang orders pagkatapos ng plugin update", u"May mga order na dalawang beses pumasok"},
     {u"Pagka-update sa {ver}, dalawa na ang lumalabas na order, halimbawa {order}. Buti isang beses lang nasingil.",
      u"{n} orders kahapon ang nadoble. Ilang segundo lang ang pagitan ng kopya."},
     u"Mabagal po sumagot ang shop kaya umulit ang plugin nang walang key. Pareho na ang key na ipinapadala ng version "
     u"{ver}, at minarkahan kong duplicate ang {n} kopya para hindi mabilang sa reports."},
    {{u"Hindi gumagana ang coupon sa checkout", u"Invalid daw ang coupon galing sa review"},
     {u"May coupon ang customers kapalit ng review, pero invalid daw sa checkout. Isa na rito ang order {order}.",
      u"Gumagana ang {pct}% coupon sa web pero hindi sa app namin. {n} customers na ang hiningan namin ng paumanhin."},
     u"Isang gamit lang po sa kabuuan ang limit ng coupon pool sa {platform} imbes na isa bawat customer. Binago ko na "
     u"ang rule at gumagana na ang code ng order {order}."},
    // billing
    {{u"Ibang kumpanya ang nasa invoice", u"Mali ang billing address sa {inv}"},
     {u"Nakapangalan po sa ibang kumpanya ang invoice {inv}. Hindi ito mai-book ng accountant namin.",
      u"Lumipat kami noong {date} at updated na ang settings, pero luma pa rin ang address sa {inv}."},
     u"Naitama ko na po ang billing details at na-issue ulit ang {inv} na parehong numero at petsa. Void na ang dati; "
     u"pareho pong nasa billing page."},
    {{u"Pahingi po ng kopya ng invoice", u"Saan makikita ang invoice noong nakaraang buwan?"},
     {u"Hinihingi ng auditor ang invoice {inv} pero hindi ko makita sa dashboard.",
      u"Pwede po bang ipadala ang invoices ng huling {n} buwan sa {user}? Yung pinakabago lang ang nakikita ko."},
     u"Naipadala ko na po sa {user} at ginawa ko na itong billing contact, kaya diretso na roon ang mga susunod. Ang "
     u"mga luma ay nasa Settings, Billing, All documents."},
    {{u"Tanong tungkol sa yearly plan", u"Gusto po naming magpalit ng plan"},
     {u"Magkano po ang yearly plan kung mga {big} orders kada buwan? Monthly po kami ngayon.",
      u"Gusto naming mag-upgrade bago mag-peak season. Paano po ang mga araw na bayad na?"},
     u"Para sa {big} orders kada buwan, {amount} po ang yearly plan at ike-credit ang mga araw na bayad na. "
     u"Magpapadala ng written offer ang account manager ninyo."},
    {{u"Dalawang beses kaming nasingil", u"Double charge sa credit card"},
     {u"Dalawang charge na {amount} ang nasa card noong {date}. Isa lang po dapat.",
      u"{amount} pa rin ang siningil kahit nag-downgrade na kami noong isang buwan. Pa-refund po ng diperensya."},
     u"Tama po kayo, retry ang pangalawang charge dahil nawala ang unang sagot ng bangko. Na-refund ko na ang "
     u"{amount}; lalabas po sa loob ng limang working days.",
     u"Tama po kayo, naka-record ang downgrade pero hindi pa pumasok sa invoice. Na-refund ko na ang diperensyang "
     u"{amount}; lalabas po sa loob ng limang working days."},
    {{u"Walang VAT number sa invoice", u"Hindi na-apply ang tax exemption"},
     {u"Naka-save po sa settings ang TIN namin pero wala sa {inv}.",
      u"Tax exempt kami at naipadala ang certificate noong {date}, pero may {amount} pa ring tax ang {inv}."},
     u"May space po sa dulo ang numerong na-save kaya hindi pumasa sa check. Ayos na, at na-issue ulit ang {inv} nang "
     u"walang tax."},
    // api
    {{u"429 agad ang API sa isang tawag", u"Rate limit kahit halos walang API calls"},
     {u"Isang call kada minuto lang kami pero 429 pa rin. 0 na lang daw sa {big} calls ang natitira.",
      u"Simula {date} 429 ang nightly job namin pagkatapos ng {n} calls. Wala naman kaming binago."},
     u"May isa pa pong integration na gamit ang parehong key at paulit-ulit ang tawag, mga {big} kada oras. Binigyan "
     u"ko po ng sariling key at ni-reset ang limit ninyo."},
    {{u"Ayaw nang gumana ng API key", u"Kailangan po ng bagong API key"},
     {u"401 na ang key namin simula {date}. Hindi naman namin pinalitan.",
      u"Umalis ang developer namin at gusto naming palitan ang API key nang walang downtime. Pwede bang sabay na valid "
      u"ang dalawa?"},
     u"Pinatay po ng isa sa administrators ninyo ang key noong {date}, nasa log. Na-on ko na ulit na dati pa rin ang "
     u"rights; paki-rotate na lang po kapag may oras.",
     u"Kapag nag-rotate sa Settings, API, valid pa pareho nang 72 oras. Na-on ko na po para sa {shop}; kayo na ang "
     u"mag-retire ng luma pagkatapos."},
    {{u"Kulang ang webhook calls", u"Hindi dumarating ang order webhook"},
     {u"Mga {pct}% ng review webhooks ang hindi dumarating. Yung dumarating, okay naman.",
      u"Walang webhook simula {date}. 200 naman ang sagot ng endpoint namin kapag mano-mano."},
     u"{n} beses po na sunod-sunod na lampas limang segundo bago sumagot ang endpoint kaya na-pause. Ni-resume ko na "
     u"at ni-replay lahat simula {date}."},
    {{u"May nalalaktawang reviews sa API pagination", u"Parehong page ang ibinabalik ng API"},
     {u"Kapag binabasa namin lahat ng reviews kada page, kulang ng {n} sa dulo at may mga doble.",
      u"Ang cursor ng page {n} ay bumabalik sa page {n}, kaya hindi natatapos ang import. Version {ver} ang client."},
     u"Lumilipat po ng page ang reviews na na-edit habang binabasa kapag naka-sort sa petsa ng pagbabago. I-sort po by "
     u"id; nakuha ko lahat ng {big} nang tig-isang beses."},
    {{u"Nagta-timeout ang API call", u"{code} ang sagot ng product endpoint"},
     {u"Lampas 30 segundo ang product endpoint tapos {code}. Dati po ay mabilis.",
      u"Lahat ng call na lampas {n} ids ay nagta-timeout. Kapag kaunti, okay."},
     u"May kulang pong index para sa ganyan kalaking catalog. Idinagdag na ng engineering at 180 ms na lang ang "
     u"parehong call."},
    // reviews
    {{u"Pa-export po ng reviews namin ngayong taon", u"Walang laman ang review export"},
     {u"Kailangan po namin ang lahat ng reviews ng nakaraang taon, mga {big}. Humihinto sa {pct}% ang export.",
      u"Header lang ang laman ng CSV. Sinubukan na sa {browser} at sa ibang browser."},
     u"May date filter pong hindi na nakikita sa page. Na-clear ko na, at nasa export page na ang file na may {big} "
     u"rows."},
    {{u"Ayaw ma-import ang mga lumang review", u"CSV import: rejected lahat ng rows"},
     {u"Lilipat kami mula sa ibang provider pero rejected ang {big} rows, \"unknown product\" daw.",
      u"Humihinto ang import sa row {n}, mali raw ang petsa. Tama naman po sa spreadsheet namin."},
     u"Nauuna po ang araw sa buwan sa file pero baligtad ang inaasahan ng import, at nawala ang mga zero sa unahan ng "
     u"product numbers. In-import ko ang naitamang kopya, {big} rows ang pumasok."},
    {{u"May nawawalang review sa product page", u"Hindi lumalabas ang reviews sa {page}"},
     {u"May customer na nag-review ng {product} noong {date} pero hindi makita kahit saan.",
      u"May stars pero walang text. {n} products po ang apektado, halimbawa {product}."},
     u"Nagawa po ulit ang product sa {platform} at nagkaroon ng bagong number, kaya naiwan sa luma ang reviews. "
     u"Pinagsama ko na, kita na po lahat."},
    {{u"Dalawang beses lumalabas ang parehong review", u"Duplicate reviews sa isang product"},
     {u"Dalawang beses lumalabas sa {product} ang parehong text ng parehong tao.",
      u"Simula nang pagsamahin ang dalawang shop, {n} beses na lumalabas ang bawat review."},
     u"Iisa po ang catalog group ng mga shop kaya na-syndicate ang reviews sa magkabilang direksyon. Pinatay ko ang "
     u"isa; mawawala ang kopya sa loob ng isang oras."},
    {{u"Paano po sumagot sa review?", u"Hindi lumalabas ang reply namin"},
     {u"Sumagot ako sa review ng {product} noong {date} pero hindi nakikita ng customers.",
      u"Pwede po bang sumagot sa bad reviews nang hindi lumalabas ang pangalan ng empleyado?"},
     u"Lumalabas po ang replies kapag na-confirm na ang email ng sumulat. Confirmed na ang sa inyo, at sa Settings, "
     u"Replies pwedeng piliin ang signature."},
    // photos
    {{u"Hindi ma-upload ang malalaking litrato", u"Hindi ma-upload ng customers ang photos nila"},
     {u"Kapag lampas {n} MB ang litrato, \"something went wrong\" agad. Sa {browser}, okay ang maliliit.",
      u"Nagha-hang daw sa {pct}% ang upload sabi ng customers. Na-reproduce din namin sa sariling phones."},
     u"Nire-reject po ng upload service ang HEIC na galing sa {browser}. Kino-convert na ngayon, at 20 MB ang limit."},
    {{u"Ayaw mag-play ng video reviews", u"\"Processing\" pa rin ang na-upload na video"},
     {u"Processing pa rin ang video review ng {product} simula {date}.",
      u"Nagpe-play sa computer pero hindi sa phone. Itim lang ang screen."},
     u"Walang key frame ang unang mga segundo ng video. Pina-encode ko ulit at tama na ang paghihintay ng player; "
     u"nagpe-play na sa mga phone namin dito."},
    {{u"Baligtad ang photos ng customers", u"Nakatagilid ang pictures sa gallery"},
     {u"Nakatagilid ang photos galing phone, halimbawa sa {page}.",
      u"{n} sa pictures ang nakatagilid. Sa moderation view, tama naman."},
     u"Hindi po binabasa ng gallery ang orientation na nilalagay ng camera. Sinusunod na ng version {ver}, at ginawa "
     u"ulit ang thumbnails ng {shop}."},
    {{u"Mali ang ayos ng pictures sa gallery", u"Hindi nauuna ang naka-pin na photo"},
     {u"Nag-pin kami ng {n} photos para sa campaign pero iba ang nauuna.",
      u"Paiba-iba ang ayos ng gallery tuwing magre-reload."},
     u"Naka-sort po sa \"most helpful\" na mas malakas sa pins. Pinalitan ko ng \"pinned first\", hindi na nagbabago."},
    {{u"Pinapatanggal ng customer ang photo niya", u"Tanong sa consent ng customer photos"},
     {u"May customer na nagpapatanggal ng photo mula sa order {order}. May bata po kasi sa larawan.",
      u"Pwede po bang gamitin sa ads ang customer photos? Tanong ng lawyer namin kung saan naka-save ang consent."},
     u"Natanggal na po ang photo sa shop at sa mga kopya namin. Nasa media export ang consent ng bawat upload, may "
     u"oras at wording, sa column na \"consent\"."},
    // moderation
    {{u"Naipit ang reviews sa moderation queue", u"Ang tagal ng moderation"},
     {u"{n} reviews na ang naghihintay ng moderation simula {date}. Dati isang oras lang.",
      u"{big} reviews ang dala ng campaign namin pero hindi gumagalaw ang queue."},
     u"May rule po na ipinapasa sa second look ang lahat ng may picture. Tapos na ng moderators ang queue at tama na "
     u"ang sakop ng rule."},
    {{u"Na-reject ang maayos na review", u"Bakit hindi na-publish ang review na ito?"},
     {u"Na-reject na offensive ang review ng order {order}. \"Pamatay mantsa\" lang naman ang sabi tungkol sa "
      u"{product}.",
      u"Nagalit ang customer dahil hindi na-publish ang three-star review. Parang tinatago namin ang puna."},
     u"Tama po kayo, masyadong mahigpit ang word list. Na-publish na ang review at exception na ang salita para sa "
     u"{shop}."},
    {{u"Mukhang fake ang mga review", u"Kakaibang reviews mula sa iisang address"},
     {u"{n} five-star reviews sa isang gabi, halos pare-pareho ang text. Hindi po kami ang humingi.",
      u"Parang binabaha kami ng kalaban ng one-star reviews simula {date}. Pwede bang malaman kung saan galing?"},
     u"Iisang network po ang pinagmulan at walang orders. Inalis ko ang {n} sa average at in-on ang \"verified buyers "
     u"only\" nang isang buwan."},
    {{u"May lumulusot sa profanity filter", u"May murang nakalusot"},
     {u"May review na may malinaw na insulto ang lumabas sa {page}. Paano po nakalusot?",
      u"English lang ang alam ng filter, hindi ang mga salitang talagang ginagamit dito."},
     u"Naka-off po pala ang Filipino filter sa {shop}. Naka-on na, may {n} salitang idinagdag ang moderators, at wala "
     u"na ang review."},
    {{u"Pabago ng moderation rules", u"Pwede bang auto-publish ang four stars pataas?"},
     {u"Gusto po naming i-publish agad ang four at five stars at tingnan muna ang iba.",
      u"Pakidagdag ang pangalan ng kalaban namin sa mga salitang kailangan ng second look. {n} reviews na ang may "
      u"banggit."},
     u"Naka-set na po ang rule. Paalala lang: ipinapakita sa readers kapag stars lang ang batayan, dahil hinihingi ito "
     u"ng ilang bansa.",
     u"Nasa listahan na po ang pangalan, at nasa queue ang {n} reviews na may banggit para sa second look ninyo. "
     u"Walang mapapansin ang readers."},
    // e-mail follow-ups
    {{u"Hindi naipapadala ang follow-up emails", u"Walang review requests simula {date}"},
     {u"Walang lumalabas na review request simula {date}. \"Scheduled\" pa rin ang {big}.",
      u"May orders pero walang follow-up email. {pct}% ang nabawas sa reviews kumpara noong isang buwan."},
     u"Napalitan po ang pangalan ng order status sa {platform} na nagpapaandar ng emails. Na-map ko na ang bago, at "
     u"lalabas ang {big} na naghihintay sa mga susunod na oras."},
    {{u"Mali ang wika ng follow-up email", u"Ibang language ang natatanggap ng customers"},
     {u"English ang dumarating sa customers namin kahit may Filipino template.",
      u"Simula {date}, iba ang wika ng subject at iba ang sa text."},
     u"Sa shop po kinukuha ang wika, hindi sa order. Pinalitan ko ng \"language of the order\" at nagpadala ng test sa "
     u"{user}."},
    {{u"Hindi nase-save ang changes sa template", u"Walang logo ang follow-up email"},
     {u"Pinapalitan ko ang text, save, tapos luma ulit pagka-reload.",
      u"Gray box lang ang logo namin sa email. Okay naman sa preview."},
     u"Naka-lock po ang template dahil sa draft ng kasama ninyo. Na-release ko na, naka-save bilang bagong version ang "
     u"text at https na ang picture."},
    {{u"Dalawang beses dumarating ang email", u"Double ang review requests"},
     {u"{n} customers ang nagreklamo na dalawang beses dumating ang request sa loob ng isang minuto.",
      u"Dalawang parcel ang order {order} kaya dalawang email din."},
     u"Bawat parcel po ay binibilang na delivery. In-on ko ang \"one request per order\", sakop na ang lahat ng "
     u"naghihintay."},
    {{u"Nag-unsubscribe na pero may email pa rin", u"Ayaw gumana ng unsubscribe link"},
     {u"Nag-unsubscribe ang customer noong {date} pero may dumating pa kahapon. Magrereklamo raw siya sa NPC.",
      u"{code} ang lumalabas sa unsubscribe link."},
     u"Dalawa po ang entry ng address na magkaiba ang spelling, isa lang ang natanggal. Pareho na ngayon; inayos ko "
     u"rin ang link sa lumang template."},
    // loyalty
    {{u"Nawawala ang loyalty points", u"Hindi pumasok ang points ng order"},
     {u"Walang points ang customer para sa order {order} na {amount}.",
      u"Simula {date} walang points ang mga bumibili sa store, online lang ang meron."},
     u"Walang customer number po ang ipinapadala ng POS. Na-credit ko ang points ng {n} orders, at alam na ng supplier "
     u"ng POS ang tamang field."},
    {{u"Maagang nag-expire ang points", u"Kailan po nag-e-expire ang points?"},
     {u"Nawala ang points ng customers noong {date}, e twelve months dapat.",
      u"Pwede bang i-extend ang points ng {n} customers hanggang matapos ang season?"},
     u"Sa unang bili po nagbibilang ang rule imbes na sa huli. Binago ko na at ibinalik ang {big} points.",
     u"Na-extend ko na po ang points ng {n} customers hanggang matapos ang season. May email silang matatanggap, "
     u"kasama ang logo ninyo at bagong petsa."},
    {{u"Hindi nag-update ang VIP level", u"Gold na dapat ang customer"},
     {u"{amount} na ang nagastos ng customer ngayong taon pero Silver pa rin. Mas mababa roon ang limit ng Gold.",
      u"Na-return na ang {order} pero Gold pa rin ang level. Sadya po ba iyon?"},
     u"Gabi po kino-compute ang levels at huminto sa gitna ang run noong {date}. Pinaandar ko ulit at tama na ang "
     u"level."},
    {{u"Walang reward ang referral link", u"Hindi nabibilang ang refer-a-friend"},
     {u"{n} kaibigan ang umorder gamit ang referral link pero walang nakakuha ng reward.",
      u"Nagbubukas ang referral link sa {page} nang walang code sa address, kaya walang discount."},
     u"May redirect po sa shop na nag-aalis ng nasa likod ng question mark. Inayos na ang redirect; na-credit ko nang "
     u"mano-mano ang {n} rewards."},
    {{u"Nagamit na raw ang reward code", u"Ayaw ng gift card galing sa points"},
     {u"Ipinalit ng customer ang points sa gift card pero \"already used\" daw sa kahera.",
      u"Nauubos ang reward codes tuwing Lunes. {n} customers ang nakakita ng blangkong page."},
     u"Naka-reserve po ang code sa iniwang cart. Na-free ko na, at kusa nang napupuno ang pool kapag kulang na sa "
     u"500."},
    // integrations
    {{u"Huminto ang sync ng {platform}", u"Hindi na nagsi-sync ang products mula {platform}"},
     {u"Huminto ang sync ng {platform} noong {date}. Hindi lumalabas ang bagong products, halimbawa {product}.",
      u"{code} ang huling sync. Dalawang beses na naming ni-reconnect ang {platform}, wala pa rin."},
     u"Nag-expire po ang permission ng app sa {platform}. Inulit namin ang consent kasama ng administrator ninyo at "
     u"nakahabol na ang sync, {big} products."},
    {{u"May kulang na products sa catalog", u"Hiwa-hiwalay ang variants"},
     {u"{n} products ang nawala simula catalog update, pati ang reviews nila.",
      u"Bawat kulay ng {product} ay hiwalay na product kaya kalat ang reviews."},
     u"Nawala po sa feed ang group number ng variants. Sa parent product na kinukuha ngayon, at balik na ang {n} "
     u"products kasama ang reviews."},
    {{u"Nasira ang plugin pagka-upgrade ng {platform}", u"Error pagkatapos i-upgrade ang {platform}"},
     {u"Nag-upgrade kami ng {platform} kahapon, {code} na ang admin page ng plugin.",
      u"Pagka-upgrade, nawala ang stars sa {page} at puno ng warning ang log tungkol sa module ninyo."},
     u"Supported na po ng module {ver} ang version na iyan. Pagka-update at compile ng shop, ayos na ang page; nasa "
     u"help article ang tatlong command."},
    {{u"Nawala ang stars sa search results", u"Rejected ang Google Shopping feed"},
     {u"Nawala ang stars namin sa search results simula {date}.",
      u"\"Missing identifier\" daw ang product review feed para sa {n} products."},
     u"Walang GTIN po ang {n} products sa feed. Kinukuha na ngayon sa catalog at pumasa sa check; ilang araw pa bago "
     u"ipakita ng search engine."},
    {{u"Mali ang amounts sa ERP export", u"Pumalya ang nightly export sa ERP"},
     {u"Hindi dumating ang nightly file para sa ERP noong {date}. {code} ang nasa server log.",
      u"Sampung beses ang laki ng amount sa {n} orders, kasama ang {order}."},
     u"Comma po ang decimal sa isa sa mga store ninyo. Laging tuldok na sa version {ver}; ginawa ulit at naipadala ang "
     u"file ng {date}."},
    // reports
    {{u"Hindi tugma ang numbers sa report", u"Magkaiba ang average rating sa dalawang page"},
     {u"{big} reviews sa dashboard, kulang ng {n} sa report. Alin po ang tama?",
      u"4.4 ang average sa {page} pero 4.1 sa report. Ipe-present ko na po bukas."},
     u"Hindi po isinasama ng report ang reviews na walang text, ang dashboard oo. Idinagdag ko ang filter sa report, "
     u"pareho na ang numero."},
    {{u"Walang laman ang dashboard", u"Ayaw mag-load ng charts"},
     {u"Blangko ang lahat ng charts simula {date}. Okay ang ibang page.",
      u"Puti lang ang dashboard sa {browser}, {code} ang nasa console."},
     u"May browser extension po na humaharang sa address ng chart data. Inilipat ko ang data sa parehong host ng "
     u"dashboard kaya gumagana na kahit may extension."},
    {{u"Hindi dumating ang scheduled report", u"Maling tao ang nakakatanggap ng weekly report"},
     {u"Hindi dumating ang weekly report noong Lunes. {n} po ang naghihintay.",
      u"Sa umalis na kasama pa rin napupunta ang report. Hindi ko makita kung saan papalitan."},
     u"Nasa account po ng umalis ninyong kasama ang schedule. Inilipat ko sa {user} at ipinadala ang kulang na "
     u"report."},
    {{u"Doble ang bilang ng survey widget", u"Mali ang tanong sa CSAT survey"},
     {u"Lumalabas ulit ang survey kahit nasagot na. Parang mali ang score naming {pct}%.",
      u"Tanong ng campaign noong isang taon ang lumalabas sa survey."},
     u"Hindi po natapos ang lumang campaign kaya ito ang nanalo. Tapos na ngayon, at nailipat sa tamang tanong ang mga "
     u"sagot ng huling {n} araw."},
    {{u"Maling time zone ang report", u"Sa maling araw nabibilang ang orders"},
     {u"Sa susunod na araw nabibilang ang orders pagkalampas ng 17:00. Hindi po kami sa time zone na iyon.",
      u"Lihis nang {n} oras ang report simula nang magpalit ng orasan sa US."},
     u"Default pa po ang time zone ng account kaya iyon ang ginamit. Naitama ko na, at kinompute ulit ang numbers "
     u"ngayong taon."},
    // settings
    {{u"Hindi tugma sa brand ang kulay ng widget", u"Walang epekto ang custom CSS"},
     {u"Na-set na namin ang kulay pero asul pa rin ang buttons sa {page}.",
      u"Simula {ver} walang epekto ang custom CSS namin. Hindi natuwa ang designer."},
     u"Napalitan po ang class names sa {ver}. Isinalin ko ang style sheet sa bagong names at na-check sa phone at "
     u"computer."},
    {{u"Kulang ang translation ng widget", u"Mali ang salin sa widget"},
     {u"\"Write a review\" pa rin sa Filipino shop namin, nakasalin naman ang iba.",
      u"Parang kakaiba ang salin ng \"helpful\". Saan po mapapalitan?"},
     u"Mapapalitan po ang texts sa Settings, Languages. Nilagyan ko na ang {n} na kulang, pakitingnan kung okay sa "
     u"inyo."},
    {{u"Pa-delete ng data ng customer", u"Request na burahin ang personal data"},
     {u"Gusto ng customer na burahin ang lahat ng data niya. Order {order} po iyon. Kailangan naming sumagot sa loob "
      u"ng {n} araw.",
      u"Paano po makuha ang lahat ng naka-store tungkol sa isang tao? Humihingi ng kopya ang customer."},
     u"Nabura na po ang lahat ng data ng taong iyon sa amin, at sa backups sa loob ng 30 araw. Nasa Settings, Privacy "
     u"ang confirmation.",
     u"Sa Settings, Privacy po mada-download ang lahat tungkol sa isang tao: reviews, orders at emails. Inihanda ko na "
     u"ang file para sa order {order}."},
    {{u"Sobra ang nakikita ng isang user", u"Paano po ang roles?"},
     {u"Nakikita ng trainee namin ang revenue. Paano po limitahan?",
      u"Gusto po naming {n} tao ang mag-moderate ng reviews pero hindi makakapagpalit ng settings."},
     u"Gumawa ako ng role na \"Moderator\" na ganyan mismo ang rights at ibinigay sa {n} tao. Mababago po sa Settings, "
     u"People."},
    {{u"Paano po magsimula?", u"Patulong sa unang set-up"},
     {u"Kaka-sign up lang namin kahapon para sa {shop}, hindi alam kung saan magsisimula. {platform} po ang gamit "
      u"namin.",
      u"May makakasama po ba sa set-up? {n} po kaming sasali."},
     u"Welcome po! Nagpadala ako ng invite para sa 30 minutong call at checklist para sa {platform}. Sa limang hakbang "
     u"na ito, karamihan ng shops ay live sa loob ng isang araw."},
};

} // namespace

std::span<const IssueText, issueCount> filipinoIssues()
{
    return issues;
}

} // namespace campanile::domain::demo
