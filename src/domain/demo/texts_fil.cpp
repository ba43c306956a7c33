// SPDX-License-Identifier: GPL-3.0-or-later
// The Filipino phrase book, in the mix of Tagalog and English that people write to support: a table, no code.
#include "domain/demo/demophrasebook.h"

namespace campanile::domain::demo {

namespace {

struct Filipino
{
    static constexpr Phrase subjectTails[] = {u" ({shop})",        u" – simula {date}",  u" – urgent po",
                                              u" (version {ver})", u" – patulong naman", u", pangalawang request",
                                              u" – {company}"};
    static constexpr Phrase greetings[] = {u"Hi po,",           u"Hello po,", u"Magandang araw po,",
                                           u"Good morning po,", u"Hi team,",  u"Magandang umaga po,",
                                           u"Hello support,"};
    static constexpr Phrase details[] = {
        u"{browser} po ang gamit namin at version {ver}. Na-clear na ang cache, wala pa rin.",
        u"Nagsimula po noong {date}, okay pa bago noon.",
        u"Sinubukan ko sa private window at sa ibang computer, ganoon pa rin.",
        u"Mga {pct}% ng customers ang apektado, wala kaming makitang pattern.",
        u"Steps: buksan ang {page}, mag-sign in, maghintay. \"{code}\" ang lumalabas.",
        u"Ang shop po ay {shop}, sa {platform}.",
        u"Ganoon din po ang nakikita sa kabilang office.",
        u"Sa test shop gumagana, kaya baka sa live ang problema.",
        u"Wala akong na-attach kasi blangko lang talaga ang screen. Sabihin lang po kung ano pa ang kailangan.",
        u"Order {order} po ang tiningnan kong halimbawa, pero may {n} pa.",
    };
    static constexpr Phrase impacts[] = {
        u"Hindi po makakilos ang buong team.",
        u"May campaign po kami ngayong linggo kaya medyo urgent.",
        u"{n} tao po ang naghihintay nito.",
        u"Nawawalan po kami ng orders kada oras.",
        u"Araw-araw po itong tinatanong ng boss namin.",
        u"Pwede po ba akong tawagan?",
        u"Dito po kami umaasa ngayong peak season.",
    };
    static constexpr Phrase signOffs[] = {u"Salamat po,\n{name}", u"Maraming salamat,\n{name}\n{company}",
                                          u"Salamat in advance,\n{name}", u"Best regards,\n{name}\n{company}",
                                          u"Thank you po,\n{name}"};
    static constexpr Phrase chatOpenings[] = {u"hi po, quick question lang.",
                                              u"hello po?",
                                              u"Hi! Patulong naman po.",
                                              u"hi po ulit,",
                                              u"Good morning po!",
                                              u"hello,",
                                              u"may tao po ba?"};
    static constexpr Phrase socialTails[] = {u"May sumasagot po ba?",
                                             u"Sa inyo po ba ang problema?",
                                             u"Sayang ang bayad…",
                                             u"Paki-check po ang messages ninyo.",
                                             u"Pangatlong beses na ngayong buwan.",
                                             u"Wala pa ring reply sa email."};
    static constexpr Phrase callNotes[] = {
        u"Tumawag si {name} ({company}):",
        u"Call galing kay {name}:",
        u"Phone call, {name} ({company}). Sabi ng customer:",
        u"Caller: {name}, na-verify sa {user}:",
    };
    static constexpr Phrase agentHellos[] = {
        u"Hi {name},",
        u"Hello po {name},",
        u"Magandang araw po {name},",
    };
    static constexpr Phrase acks[] = {
        u"Nakikita ko rin po dito.",
        u"Salamat po, malaking tulong ito.",
        u"Pasensya na po sa abala.",
        u"Naiintindihan ko po, hindi dapat ganoon.",
        u"Tiningnan ko po agad.",
        u"Chineck ko ang {shop} at nasundan ang steps ninyo.",
        u"Gets ko po.",
    };
    static constexpr Phrase questions[] = {
        u"Anong browser at version po ang gamit ninyo, at ganoon din po ba sa private window?",
        u"Pwede po bang makahingi ng halimbawa, order number o link, para masundan namin dito?",
        u"Kailan po ito huling nangyari at anong user? Hahanapin ko sa log.",
        u"Pakisubukan po ulit pagka-sign out sa lahat. May ni-reset ako sa side namin.",
        u"Okay lang po bang pumasok ako sa shop bilang guest admin? Sagot lang po ng maikling oo.",
        u"Pwede po bang makuha ang address ng page at ang eksaktong message?",
        u"May nabago po ba sa {platform} o sa theme bandang {date}?",
        u"Lahat po ba ng products o ilan lang? Okay po dito ang {product}.",
    };
    static constexpr Phrase promises[] = {
        u"Kinokolekta ko po ang detalye para sa engineers, mag-a-update ako bago mag-{time} sa oras ninyo.",
        u"Inaasikaso ko na po, balitaan ko kayo bago mag-{time}.",
        u"Nasa second line na po ito; may balita kayo hanggang {time}.",
        u"Itatanong ko po muna sa team na may hawak ng {page}. Babalikan ko kayo ngayong araw.",
        u"Na-reproduce ko po at naipasa na. Mag-a-update ako sa {time}, kahit wala pang bago.",
    };
    static constexpr Phrase closings[] = {
        u"Sabihan lang po ako kung may naiwan pa.",
        u"Reply lang po kayo rito kung umulit.",
        u"Ingat po at good day!",
        u"May iba pa po ba akong maitutulong?",
        u"Babantayan ko po ito sa mga susunod na araw.",
        u"Salamat po sa pasensya.",
        u"Buti po at nahanap natin.",
    };
    static constexpr Phrase signatures[] = {u"Salamat,\n{agent}", u"Best regards,\n{agent}", u"{agent}",
                                            u"Mula sa {place},\n{agent}", u"Ingat po,\n{agent}"};
    static constexpr Phrase answers[] = {
        u"Sige po: {browser}, version {ver}, at oo, sa private window din.",
        u"Order {order} po ang magandang halimbawa. Umulit isang oras lang ang nakalipas.",
        u"Naka-sign in po ako bilang {user}, bago lang ako sumulat.",
        u"Sinubukan ko ulit ngayon, ganoon pa rin.",
        u"Opo, pwede kayong pumasok sa shop.",
        u"Sa {page} po ng {shop}, \"{code}\" ang message.",
        u"Wala kaming binago sa pagkakaalam ko. Tinanong ko rin ang developer.",
        u"Lahat po, pero {product} ang nirereklamo ng customers.",
    };
    static constexpr Phrase reminders[] = {
        u"May update na po ba?",
        u"Hi po, {n} araw na. Kumusta na po ito?",
        u"Follow up ko lang po, ganoon pa rin dito.",
        u"Pwede po bang makahingi ng update? Nagtatanong na ang manager namin.",
        u"{n} beses na naman pong nangyari ngayon.",
        u"Ayoko sanang mangulit, pero malapit na ang campaign.",
    };
    static constexpr Phrase thanks[] = {
        u"Gumagana na po, salamat!",
        u"Ayos, salamat sa mabilis na tulong.",
        u"Okay na po, solved!",
        u"Salamat po {agent}, okay na lahat.",
        u"Confirmed na po ng team, pwede nang i-close.",
        u"Salamat po. Medyo natagalan pero naayos.",
    };
    static constexpr Phrase reopenings[] = {
        u"Pasensya na po, bumalik ulit kaninang umaga.",
        u"Dalawang araw lang gumana tapos ganoon na naman.",
        u"Sa ilang users lang po pala naayos.",
        u"Pa-reopen po: ganoon ulit ang order {order}.",
        u"Luma pa rin ang nakikita ng kasama ko kahit na-clear na lahat.",
    };
    static constexpr Phrase updates[] = {
        u"Short update po: nahanap na ng engineers at tine-test na ang fix. Susulat ulit ako kapag live na.",
        u"Tuloy pa rin po. Alam na ang dahilan (number {bug} sa amin), kasama ang fix sa susunod na release.",
        u"Hindi ko po kayo nakakalimutan. Isang araw pa raw ang kailangan ng team, iche-check ko bukas ng umaga.",
        u"Sa {platform} shops lang po pala na version {ver}. Salamat sa paghihintay.",
        u"Ang team po sa {place} muna ang hahawak habang off ako, para tuloy-tuloy.",
    };
    static constexpr Phrase secondFixes[] = {
        u"Sa ilang shops lang po umabot ang unang fix. Nasa lahat na ngayon, tatlo ang na-check ko.",
        u"May pangalawang dahilan po: naka-cache pa ang lumang script. Natanggal na at hindi na babalik.",
        u"Kasama na po ang fix sa version {ver}, live sa {shop} simula {time}. Na-test ko sa order {order}.",
        u"Permanente na pong binago ng engineering ang setting, hindi na mababawi ng nightly run.",
        u"Isa-isa ko pong tiningnan ang {n} cases at tama na lahat.",
    };
    static constexpr Phrase notes[] = {
        u"Na-reproduce sa {browser}, version {ver}. Wala sa naunang version.",
        u"Chineck ang log ng {shop}: {n} errors na \"{code}\" simula {date}, lahat galing {page}.",
        u"Mabait ang customer pero pressured. Paki-tupad ang pangakong {time}.",
        u"Kapareho ng case noong isang linggo sa {platform}. Nagtanong na sa channel, naghihintay ng sagot.",
        u"Hindi bug sa tingin ko, dahil sa setting sa {page}. Isasagot ang how-to.",
        u"Na-confirm ng account owner sa phone. Pwedeng magpalit ng billing si {name}.",
        u"Sinubukan ang cache reset at ibang account, wala ring nagbago. Next: ikumpara ang theme files.",
        u"Alam na ng CSM, malapit na ang renewal. Ingatan.",
    };
    static constexpr Phrase plainNotes[] = {
        u"Na-confirm ng account owner sa phone. Pwedeng magdesisyon si {name}.",
        u"Tinanong na ang finance, titingnan nila ngayong araw.",
        u"Mabait ang customer pero pressured. Paki-tupad ang pangakong {time}.",
        u"Wala ito sa help center, makakatipid tayo kung may article.",
        u"Alam na ng CSM, malapit na ang renewal. Ingatan.",
    };
    static constexpr Phrase plainEscalations[] = {
        u"To tier 2: kailangan ng rights na wala ako. Si {name} ang pwedeng magdesisyon para sa {company}, na-check ko "
        u"na. "
        u"Halimbawa: order {order}.",
        u"Pakisalo po: humihingi ng exception ang customer, hindi ko pwedeng ibigay. Nangako ng balita bago "
        u"mag-{time}.",
        u"Mababago ang data ng {shop} kaya kailangan ng pangalawang titingin. Confirmed lahat in writing.",
    };
    static constexpr Phrase escalations2[] = {
        u"To tier 2: nasa taas ang repro steps, nasubukan na ang cache reset at ibang account. Impact: {n} users. "
        u"Kailangan ng access sa delivery log.",
        u"Escalating. Nagawa na: kinumpara ang settings sa test shop, pinalitan ang key, walang nagbago. \"{code}\" sa "
        u"{page}, version {ver}.",
        u"Wala na akong maisip, pakisalo po. Expected: lalabas ang widget. Nakita: {code}. Hinihintay ng customer ang "
        u"balita hanggang {time}.",
        u"Kailangang silipin ang data ng {shop}, wala akong access. Halimbawa: order {order}. Alam ng customer na may "
        u"sasalo.",
    };
    static constexpr Phrase escalations3[] = {
        u"To tier 3 at R&D: bug {bug}. Sa {platform} at {ver} lang; nasa ticket ang log at request ids. Walang "
        u"workaround "
        u"na kaya ng customer.",
        u"Mukhang regression sa {ver}: gumagana ang parehong call sa naunang version. Binuksan ang {bug} na may "
        u"maikling "
        u"example.",
        u"Hindi consistent ang data ng {n} records ng {shop}. Kailangan ng repair script at ng pwedeng magpatakbo. "
        u"Naka-link ang {bug}.",
        u"Escalating, ito ang alam: nag-uunahan ang sync at delivery, mga {pct}% ng calls. Nasa {bug} ang traces.",
    };
    static constexpr Phrase deescalations[] = {
        u"Nakita ang dahilan, configuration na lang. Balik sa first line ang steps: settings, {page}, save, test "
        u"order.",
        u"Walang code change. Pakipaliwanag sa customer kung paano i-set, nasa draft ang text.",
        u"Ibinabalik: ayos na sa amin, check na lang kasama ang customer.",
    };
    static constexpr Phrase handovers[] = {
        u"End of shift na. Next step ng {place}: tawagan si {name} bago mag-{time}, tapos i-check ulit ang log.",
        u"Handing over sa {place}: online ngayon ang customer. Nasa notes ang lahat ng nasubukan, next ang test order.",
        u"Follow the sun: {place}, paki-accept. Walang pangako bago mag-{time}.",
    };
    static constexpr Phrase rndNotes[] = {
        u"Nasa R&D na bilang {bug}. Nakikita rin nila, kasama ang fix sa susunod na release.",
        u"Humingi ng trace ang R&D, naipadala kasama ng {bug}. Naghihintay.",
        u"Confirmed ang {bug}, medium severity. Alam ng customer na hanggang release pa.",
        u"R&D: nahanap ang root cause, nasa review na. {bug}.",
    };
    static constexpr Phrase otherNotes[] = {
        u"Hinihintay ang support ng {platform}, may sarili silang number dito.",
        u"Hinihintay ang estimate ng professional services.",
        u"Kailangan ng approval ng finance ang refund na {amount}.",
        u"Ang agency muna ng customer ang magpapalit ng theme.",
    };
    static constexpr Phrase resolutions[] = {
        u"Na-test sa {shop}, gumagana. Kinumpirma ni {name} sa phone.",
        u"Kinumpirma ng customer sa phone. Closing na.",
        u"Parehong dahilan sa isa pang ticket ng {company}, doon na sinagot.",
    };

    static constexpr Phrase plainDetails[] = {
        u"Para po sa {shop}.",
        u"{n} po kaming gagamit.",
        u"Order {order} po ang halimbawa.",
        u"Hinanap ko na po sa help center, walang tugma.",
        u"Version {ver} po kami, kung kailangan.",
        u"Nagtanong na po kami noong {date}, wala pang sagot.",
    };

    static constexpr Phrase calmImpacts[] = {
        u"Hindi naman po rush, gusto lang maintindihan.",
        u"Nakakainis lang po, hindi naman grabe.",
        u"Sana po maayos bago mag-weekend.",
        u"Pakitingnan po kapag may oras kayo.",
        u"Maikling sagot lang po, okay na.",
        u"Gusto po sana naming matapos ngayong buwan.",
    };

    static constexpr Phrase firstHellos[] = {
        u"Hi {name}, salamat po sa pagsulat.",
        u"Hello {name}, salamat sa mga detalye.",
        u"Hi po {name}, buti at nag-message kayo.",
    };

    static constexpr Phrase plainAcks[] = {
        u"Salamat po sa tanong.", u"Magandang tanong po.",     u"Sige po.",
        u"Tiningnan ko po agad.", u"Pasensya na po sa abala.", u"Gets ko po.",
    };

    static constexpr Phrase plainQuestions[] = {
        u"Para po ba ito sa {shop} lang o sa lahat ng shops ninyo?",
        u"Hanggang kailan po ninyo kailangan?",
        u"Sino po sa inyo ang pwedeng mag-approve? Maikling confirmation lang po.",
        u"Pwede po bang makuha ang number ng order o document?",
    };

    static constexpr Phrase plainAnswers[] = {
        u"{shop} lang po muna.",
        u"Kahit sa katapusan ng linggo po.",
        u"Ako na po ang mag-a-approve, pakituloy.",
        u"{order} po, salamat.",
    };

    static constexpr Phrase callResolutions[] = {
        u"Naayos sa phone, kinumpirma ni {name} habang nasa call.",
        u"Sabay na inayos sa phone, gumagana na.",
        u"Naipaliwanag sa phone, tatawag ulit si {name} kung may naiwan.",
    };
};

} // namespace

const PhraseBook &filipinoPhrases()
{
    static const PhraseBook book = phraseBookOf<Filipino>(filipinoIssues());
    return book;
}

} // namespace campanile::domain::demo
