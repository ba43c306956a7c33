// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people and companies: tables, no code. Any likeness comes from how common these names are.
#include "domain/demo/demonames.h"

namespace campanile::domain::demo {

namespace {

// clang-format off
constexpr Name hebrewFirstNamesTable[] = {
    {u"דנה", u"dana"}, {u"יעל", u"yael"}, {u"נועה", u"noa"}, {u"מיכל", u"michal"}, {u"תמר", u"tamar"},
    {u"שירה", u"shira"}, {u"רוני", u"roni"}, {u"ליאת", u"liat"}, {u"ענת", u"anat"}, {u"הילה", u"hila"},
    {u"גלית", u"galit"}, {u"אורית", u"orit"}, {u"מאיה", u"maya"}, {u"קרן", u"keren"}, {u"איילת", u"ayelet"},
    {u"רותם", u"rotem"}, {u"יוסי", u"yossi"}, {u"אבי", u"avi"}, {u"משה", u"moshe"}, {u"דוד", u"david"},
    {u"עומר", u"omer"}, {u"איתי", u"itay"}, {u"גיא", u"guy"}, {u"אורי", u"uri"}, {u"אלון", u"alon"}, {u"ניר", u"nir"},
    {u"רועי", u"roee"}, {u"עידו", u"ido"}, {u"אסף", u"asaf"}, {u"יונתן", u"yonatan"}, {u"שחר", u"shahar"},
    {u"טל", u"tal"}, {u"אמיר", u"amir"}, {u"ח'אלד", u"khaled"}, {u"רים", u"reem"}, {u"סיון", u"sivan"},
    {u"ערן", u"eran"}, {u"ברק", u"barak"}, {u"לילך", u"lilach"}, {u"נטע", u"neta"},
};

constexpr Name hebrewLastNamesTable[] = {
    {u"כהן", u"cohen"}, {u"לוי", u"levi"}, {u"מזרחי", u"mizrahi"}, {u"פרץ", u"peretz"}, {u"ביטון", u"biton"},
    {u"דהן", u"dahan"}, {u"אברהם", u"avraham"}, {u"פרידמן", u"friedman"}, {u"אזולאי", u"azoulay"},
    {u"מלכה", u"malka"}, {u"כץ", u"katz"}, {u"יוסף", u"yosef"}, {u"עמר", u"amar"}, {u"שפירא", u"shapira"},
    {u"חדד", u"haddad"}, {u"גבאי", u"gabay"}, {u"אוחיון", u"ohayon"}, {u"רוזנברג", u"rosenberg"}, {u"גולן", u"golan"},
    {u"ברק", u"barak"}, {u"שגב", u"segev"}, {u"אלמוג", u"almog"}, {u"שחר", u"shahar"}, {u"נחום", u"nahum"},
    {u"הררי", u"harari"}, {u"סעדה", u"saada"}, {u"דרור", u"dror"}, {u"אשכנזי", u"ashkenazi"},
    {u"בן דוד", u"bendavid"}, {u"קפלן", u"kaplan"},
};

constexpr Name filipinoFirstNamesTable[] = {
    {u"Maria", u"maria"}, {u"Jose", u"jose"}, {u"Angelica", u"angelica"}, {u"Mark", u"mark"},
    {u"Kristine", u"kristine"}, {u"John Paul", u"johnpaul"}, {u"Rowena", u"rowena"}, {u"Carlo", u"carlo"},
    {u"Jasmine", u"jasmine"}, {u"Miguel", u"miguel"}, {u"Liza", u"liza"}, {u"Paolo", u"paolo"}, {u"Grace", u"grace"},
    {u"Rommel", u"rommel"}, {u"Bea", u"bea"}, {u"Joshua", u"joshua"}, {u"Marites", u"marites"}, {u"Ramon", u"ramon"},
    {u"Cherry", u"cherry"}, {u"Emmanuel", u"emmanuel"}, {u"Althea", u"althea"}, {u"Jericho", u"jericho"},
    {u"Divina", u"divina"}, {u"Rodel", u"rodel"}, {u"Camille", u"camille"}, {u"Arvin", u"arvin"},
    {u"Analyn", u"analyn"}, {u"Dennis", u"dennis"}, {u"Princess", u"princess"}, {u"Gerald", u"gerald"},
    {u"Luz", u"luz"}, {u"Nestor", u"nestor"}, {u"Mylene", u"mylene"}, {u"Vincent", u"vincent"},
    {u"Aileen", u"aileen"}, {u"Ricky", u"ricky"}, {u"Jovelyn", u"jovelyn"}, {u"Enrico", u"enrico"},
    {u"Tess", u"tess"}, {u"Bong", u"bong"},
};

constexpr Name filipinoLastNamesTable[] = {
    {u"Santos", u"santos"}, {u"Reyes", u"reyes"}, {u"Cruz", u"cruz"}, {u"Bautista", u"bautista"},
    {u"Ocampo", u"ocampo"}, {u"Garcia", u"garcia"}, {u"Mendoza", u"mendoza"}, {u"Torres", u"torres"},
    {u"Castillo", u"castillo"}, {u"Flores", u"flores"}, {u"Villanueva", u"villanueva"}, {u"Ramos", u"ramos"},
    {u"Aquino", u"aquino"}, {u"Navarro", u"navarro"}, {u"Salazar", u"salazar"}, {u"Mercado", u"mercado"},
    {u"Domingo", u"domingo"}, {u"Dela Cruz", u"delacruz"}, {u"Pascual", u"pascual"}, {u"Manalo", u"manalo"},
    {u"Magbanua", u"magbanua"}, {u"Dimaculangan", u"dimaculangan"}, {u"Soriano", u"soriano"}, {u"Valdez", u"valdez"},
    {u"Tolentino", u"tolentino"}, {u"Marasigan", u"marasigan"}, {u"Lacson", u"lacson"},
    {u"Panganiban", u"panganiban"}, {u"Agbayani", u"agbayani"}, {u"Catapang", u"catapang"},
};

constexpr Name westernFirstNamesTable[] = {
    {u"Emily", u"emily"}, {u"James", u"james"}, {u"Sarah", u"sarah"}, {u"Michael", u"michael"},
    {u"Olivia", u"olivia"}, {u"Daniel", u"daniel"}, {u"Priya", u"priya"}, {u"Marcus", u"marcus"},
    {u"Hannah", u"hannah"}, {u"Luis", u"luis"}, {u"Chloe", u"chloe"}, {u"Anthony", u"anthony"},
    {u"Rachel", u"rachel"}, {u"Kevin", u"kevin"}, {u"Sophia", u"sophia"}, {u"Brandon", u"brandon"},
    {u"Aisha", u"aisha"}, {u"Tyler", u"tyler"}, {u"Grace", u"grace"}, {u"Victor", u"victor"}, {u"Nina", u"nina"},
    {u"Andrew", u"andrew"}, {u"Leah", u"leah"}, {u"Omar", u"omar"}, {u"Julia", u"julia"}, {u"Patrick", u"patrick"},
    {u"Megan", u"megan"}, {u"Wei", u"wei"}, {u"Claire", u"claire"}, {u"Samuel", u"samuel"}, {u"Isabel", u"isabel"},
    {u"Thomas", u"thomas"}, {u"Naomi", u"naomi"}, {u"Eric", u"eric"}, {u"Lauren", u"lauren"}, {u"Diego", u"diego"},
    {u"Fiona", u"fiona"}, {u"Peter", u"peter"}, {u"Amara", u"amara"}, {u"Greg", u"greg"},
};

constexpr Name westernLastNamesTable[] = {
    {u"Carter", u"carter"}, {u"Nguyen", u"nguyen"}, {u"Brooks", u"brooks"}, {u"Patel", u"patel"},
    {u"Murphy", u"murphy"}, {u"Rivera", u"rivera"}, {u"Collins", u"collins"}, {u"Kim", u"kim"},
    {u"Foster", u"foster"}, {u"Schneider", u"schneider"}, {u"Bennett", u"bennett"}, {u"Lopez", u"lopez"},
    {u"Hughes", u"hughes"}, {u"Chen", u"chen"}, {u"Morgan", u"morgan"}, {u"Rossi", u"rossi"},
    {u"Sullivan", u"sullivan"}, {u"Ortiz", u"ortiz"}, {u"Price", u"price"}, {u"Dubois", u"dubois"},
    {u"Walker", u"walker"}, {u"Singh", u"singh"}, {u"Russo", u"russo"}, {u"Bailey", u"bailey"},
    {u"Jensen", u"jensen"}, {u"Diaz", u"diaz"}, {u"Fisher", u"fisher"}, {u"Okafor", u"okafor"}, {u"Grant", u"grant"},
    {u"Weber", u"weber"}, {u"Hayes", u"hayes"}, {u"Moreau", u"moreau"}, {u"Palmer", u"palmer"}, {u"Novak", u"novak"},
    {u"Reed", u"reed"}, {u"Silva", u"silva"}, {u"Turner", u"turner"}, {u"Larsen", u"larsen"}, {u"Ward", u"ward"},
    {u"Kowalski", u"kowalski"},
};

constexpr Name hebrewCompanyStartsTable[] = {
    {u"אופנת", u"ofnat"}, {u"ביתי", u"beiti"}, {u"רהיטי", u"rahitei"}, {u"קוסמטיקה", u"cosmetica"},
    {u"טעמי", u"taamei"}, {u"צעצועי", u"tzaatzuei"}, {u"ספרי", u"sifrei"}, {u"נעלי", u"naalei"},
    {u"תכשיטי", u"tachshitei"}, {u"מטבחי", u"mitbachei"}, {u"גינת", u"ginat"}, {u"ספורט", u"sport"},
    {u"משק", u"meshek"}, {u"אור", u"or"}, {u"מכולת", u"makolet"}, {u"אקדמיה", u"academia"}, {u"שוקולד", u"shokolad"},
    {u"חלומות", u"halomot"}, {u"סטודיו", u"studio"}, {u"חיות", u"hayot"},
};

constexpr Name hebrewCompanyEndsTable[] = {
    {u"הגליל", u"galil"}, {u"השרון", u"sharon"}, {u"שקד", u"shaked"}, {u"הכרמל", u"carmel"}, {u"רימון", u"rimon"},
    {u"הנגב", u"negev"}, {u"אלון", u"alon"}, {u"תמר", u"tamar"}, {u"יפו", u"yafo"}, {u"ארז", u"erez"},
    {u"הדר", u"hadar"}, {u"ברוש", u"brosh"}, {u"נוף ים", u"nofyam"}, {u"זית", u"zayit"}, {u"לביא", u"lavi"},
    {u"הצפון", u"tzafon"}, {u"ענבר", u"inbar"}, {u"כנרת", u"kinneret"}, {u"דקל", u"dekel"}, {u"אביב", u"aviv"},
    {u"גפן", u"gefen"}, {u"מדבר", u"midbar"}, {u"העמק", u"emek"}, {u"ורד", u"vered"}, {u"סהר", u"sahar"},
};

constexpr Name filipinoCompanyStartsTable[] = {
    {u"Bayani", u"bayani"}, {u"Mabuhay", u"mabuhay"}, {u"Luzviminda", u"luzviminda"}, {u"Tala", u"tala"},
    {u"Sinag", u"sinag"}, {u"Bituin", u"bituin"}, {u"Aling Nena's", u"alingnenas"}, {u"Kapitan", u"kapitan"},
    {u"Perlas", u"perlas"}, {u"Amihan", u"amihan"}, {u"Habi", u"habi"}, {u"Malaya", u"malaya"},
    {u"Maharlika", u"maharlika"}, {u"Sampaguita", u"sampaguita"}, {u"Bahay", u"bahay"}, {u"Dalisay", u"dalisay"},
    {u"Likha", u"likha"}, {u"Sari", u"sari"}, {u"Katipunan", u"katipunan"}, {u"Alon", u"alon"},
    {u"Kalye Ocho", u"kalyeocho"}, {u"Mutya", u"mutya"}, {u"Bagong Araw", u"bagongaraw"}, {u"Palengke", u"palengke"},
    {u"Agila", u"agila"},
};

constexpr Name filipinoCompanyEndsTable[] = {
    {u"Foods", u"foods"}, {u"Trading", u"trading"}, {u"Home Essentials", u"homeessentials"}, {u"Fashion", u"fashion"},
    {u"Pharmacy", u"pharmacy"}, {u"Electronics", u"electronics"}, {u"Beauty", u"beauty"}, {u"Coffee", u"coffee"},
    {u"Sports", u"sports"}, {u"Toys", u"toys"}, {u"Books", u"books"}, {u"Furniture", u"furniture"},
    {u"Bakery", u"bakery"}, {u"Pet Supplies", u"petsupplies"}, {u"Organics", u"organics"},
    {u"Motor Parts", u"motorparts"}, {u"Crafts", u"crafts"}, {u"Shoes", u"shoes"}, {u"Travel Gear", u"travelgear"},
    {u"Baby Care", u"babycare"},
};

constexpr Name westernCompanyStartsTable[] = {
    {u"Orchard", u"orchard"}, {u"Lumen", u"lumen"}, {u"Northwind", u"northwind"}, {u"Pine & Co", u"pineandco"},
    {u"Castello", u"castello"}, {u"Fjord", u"fjord"}, {u"Delta", u"delta"}, {u"Harbor", u"harbor"},
    {u"Bright", u"bright"}, {u"Juniper", u"juniper"}, {u"Copper", u"copper"}, {u"Summit", u"summit"},
    {u"Willow", u"willow"}, {u"Atlas", u"atlas"}, {u"Maple", u"maple"}, {u"Blue Heron", u"blueheron"},
    {u"Ember", u"ember"}, {u"Cobalt", u"cobalt"}, {u"Meadow", u"meadow"}, {u"Stone Bridge", u"stonebridge"},
    {u"Larkspur", u"larkspur"}, {u"Granite", u"granite"}, {u"Silver Birch", u"silverbirch"},
    {u"Foxglove", u"foxglove"}, {u"Anchor", u"anchor"}, {u"Prairie", u"prairie"}, {u"Wild Oak", u"wildoak"},
    {u"Sunny Side", u"sunnyside"}, {u"Cedar", u"cedar"}, {u"Lighthouse", u"lighthouse"}, {u"Marigold", u"marigold"},
    {u"Old Mill", u"oldmill"}, {u"Redwood", u"redwood"}, {u"Saffron", u"saffron"}, {u"Tidewater", u"tidewater"},
    {u"Velvet", u"velvet"}, {u"Whistler", u"whistler"}, {u"Zephyr", u"zephyr"}, {u"Kestrel", u"kestrel"},
    {u"Hazel", u"hazel"},
};

constexpr Name westernCompanyEndsTable[] = {
    {u"Retail", u"retail"}, {u"Health", u"health"}, {u"Labs", u"labs"}, {u"Outfitters", u"outfitters"},
    {u"Group", u"group"}, {u"Travel", u"travel"}, {u"Books", u"books"}, {u"Home", u"home"},
    {u"Cosmetics", u"cosmetics"}, {u"Coffee", u"coffee"}, {u"Sports", u"sports"}, {u"Toys", u"toys"},
    {u"Living", u"living"}, {u"Apparel", u"apparel"}, {u"Pets", u"pets"}, {u"Garden", u"garden"},
    {u"Footwear", u"footwear"}, {u"Kitchen", u"kitchen"}, {u"Jewelry", u"jewelry"}, {u"Cycles", u"cycles"},
    {u"Optics", u"optics"}, {u"Furniture", u"furniture"}, {u"Organics", u"organics"}, {u"Audio", u"audio"},
    {u"Stationery", u"stationery"},
};

// clang-format on

} // namespace

Names hebrewFirstNames()
{
    return hebrewFirstNamesTable;
}

Names hebrewLastNames()
{
    return hebrewLastNamesTable;
}

Names filipinoFirstNames()
{
    return filipinoFirstNamesTable;
}

Names filipinoLastNames()
{
    return filipinoLastNamesTable;
}

Names westernFirstNames()
{
    return westernFirstNamesTable;
}

Names westernLastNames()
{
    return westernLastNamesTable;
}

Names hebrewCompanyStarts()
{
    return hebrewCompanyStartsTable;
}

Names hebrewCompanyEnds()
{
    return hebrewCompanyEndsTable;
}

Names filipinoCompanyStarts()
{
    return filipinoCompanyStartsTable;
}

Names filipinoCompanyEnds()
{
    return filipinoCompanyEndsTable;
}

Names westernCompanyStarts()
{
    return westernCompanyStartsTable;
}

Names westernCompanyEnds()
{
    return westernCompanyEndsTable;
}

} // namespace campanile::domain::demo
