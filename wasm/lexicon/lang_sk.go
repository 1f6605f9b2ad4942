package lexicon

// skWords is Slovak; stems stand for all their endings.
const skWords = `
@common: som sú bude budú moju toto tomto podľa a v na s z so zo sa je do pre od po že mi ma mne môj moje mojich vás váš vaše vašich nás náš ak aby alebo ako pri to ten tento tieto iba len všetky chcem keď ktorý ktoré vo ku
@letters: ľ ŕ ĺ ô ä á í é š č ž ý ú ť ď ň

void: nielen nedostupn* ešte_nie nie_je_k_disp* súkrom*_údaj*
share: zdieľ* odovzd* preda* poskyt* sprístupn* vymieň* predáva*
send: odosiel* odosl* posiel* poslať pošl* zasiel* nahlás* hlásen*_chyb*
collect: zhromažď* zbier* zber uklad* ulož* zaznamen* uchováv* získav* monitor*
use: použív* použi* využ* spracov* analyz* vyhodnoc* prepoj* kombin* spúšť*
show: zobraz* ukáz* zverej* publik* viditeľn* odhal* zahrn* uviesť uvádz*
reveal: zverej* publik* odhal* sprístupn*
find: nájs* nájd* hľad* vyhľad* objav* index*
see: vid* uvid* prezer* kto_môže prístup
allow: povol* umožn* dovol* zapn* zapín* aktiv* môže môžu smie
agree: súhlas* prijím* prijať schval* udeľ* registráciou
ack: prečít* oboznám* potvrd* vyhlas* rozum* beriem_na_vedomie
receive: dostáv* dostať prijímať odober* získať
inform: informov* dozved*
want: chcem chcete želám prajem áno prosím záujem
subscribe: prihlás*_na_odb* prihlás*_k_odb* predplat* registr*_k prihlás*_k_odberu prihláste_sa_k prihlás*_sa
contact: kontaktov* zavol* volať
sync: synchroniz* import*
tailor: personaliz* prispôsob* na_mieru ciel* na_základe podľa_moj* podľa_vaš* záujm* relevant*
recommend: odporúč* navrh* návrh*
improve: zlepš* vylepš* optimaliz* vývoj* zdokonaľ*
train: trénov* strojov*_učen*
join: účast* pripoj* zapoj* zúčast*
help: pomô* pomoc* pomáh* podpor*

hide: skry* skrýv* neviditeľ* nezobraz*
block: blok* zablok* zabrán* zakáz* zastav* ochran* izol*
refuse: odmiet* nesúhlas* zamiet* namiet*
optout: odvol* odstúp* vystúp* zruš*_súhl*
unsub: odhlás* zruš*_odber neodober*
off: vypn* vypín* deaktiv*
anon: anonymiz* pseudonym*
limit: obmedz* zníž* minimaliz*
approval: vyžad* schvaľov* ručne_schv*
private: súkrom* iba_ja len_ja neverejn* nikto uzamkn* zamkn*
remove: odstrá* vymaz* zmaz* vylúč*

not: nie nikdy žiadn* nikomu nechcem nechcete nechceme neposiel* neodosiel* nezdieľ* nezverejň* nepouž* neuklad* nepredáv* nesled* neposkyt*
without: bez okrem
tick: zaškrtn* označ* kliknite políčko
untick: odškrtn* zrušte_zaškrt* nezaškrt*
if: ak pokiaľ
when: keď pri po vždy_keď
only: iba len výhradne
onoff: zapnúť_vypnúť povoliť_zakázať

me: ja mňa ma mi môj moja moje mojich môjho svoj svoje svojich
you: vy vás vám váš vaša vaše vašich
data: osobn*_údaj* údaje údajov dáta dát
info: informác*
usage: údaj*_o_použív* správan* zvyk* interakc* technick*_údaj* údaj*_o_využ*
stats: štatist* analyt* analýz* meran* telemetr* výkon*
crash: zlyhan* pád* hlásen*_o_chyb* diagnost* chýb chybách chyb
cookie: cookie* súbor*_cookie
tracking: sledovanie sledovac* tracker* stopov*
study: štúdi* prieskum* dotazník* experiment* výskum*
profile: profil*
name: men* celé_meno priezvisk* prezývk*
personal: dátum_narod* vek pohlav* avatar*
email: email* e_mail* mail*
phone: telefón* mobil*
contacts: kontakt* adresár*
location: poloh* umiestnen* geolok* gps v_okolí usporiadané_body neusporiadané_body stôp stopy
activity: aktivit* histór* obľúben* kalendár*
presence: online potvrden*_o_preč* že_píš* upozorneni*_na_písan* naposledy
content: príspev* obsah* fotk* fotograf* komentár* recenzi* článk* stránk* dokument*
follower: sledujúc* sledovan*_použív* zoznam_priateľ* sieť
request: žiadost*_o_sled* žiadost*_o_priat*
purchase: nákup* transakc* platb* zostat*
health: zdrav* lekár*
credit: úver* bonit* skóre
profiling: profilovan* vytvár*_profil* vytvor*_profil*
identify: vlastnost*_zariad* prepoj*_zariad* identifik*_zariad*
account: účet účt*
message: súkromn*_správ* priam*_správ* správ*
sensor: kamer* mikrofón*

third: tret* iné_spoloč* iným_spoloč* extern* dodávateľ*
partner: partner* značk*
affiliate: skupin*_spoloč* spoločnost*_v_skup* dcérsk*
advertiser: inzerent* reklamn*_partn*
seller: predajc* obchodník*
everyone: všetci všetkým ktokoľvek každý každému verejn* cudz* návštev*
others: ostatn* iní_použív* iným_použív* používateľ* člen* priateľ* ľuďom ľudia osob* druh*
engine: vyhľadávač* robot* indexác*
directory: adresár_člen* výsled*_vyhľ* katalóg* rebríč* galéri* databáz*_profil*
unknown: ktorých_nesled* neznám*_odos* nenasleduj* nesledu*
us: my nás nám náš naše našich

promo: ponuk* akci* zľav* marketing* obchodn*_ozn* reklamn*_ozn* propag* kupón* súťaž* výhod*
newsletter: newsletter* spravodaj* novinky_emailom bulletin* emailovej_skupiny noviniek*
news: novin* aktualit* tipy aktualizác*_o
product: produkt* výrobk* služb* podujat*
ads: reklam* inzer*
sponsor: sponzor*
ai: uměl*_intel* umel*_intel* ai model* algoritm*
channel: emailom e_mailom poštou telefonick* sms telefonom
directmail: telemarket* priam*_market*

notify: upozor* oznam* oznám* pripom* varov* notif*
digest: súhrn* prehľad_aktiv*
order: objednáv* doruč* faktúr* zásiel* rezervác* skladem na_sklade
reply: odpoved* zmien* nov*_komentár* začne_sled* nov*_správ*
someone: niekto zákazníka používateľa
session: zapamät* zostať_prih* ostať_prih* uložiť_heslo pamätaj* tomto_zariad* tomto_počít* automatick*_prihl*
remember: pamät* zapamät* ulož* přidat pridať přidej
login: prihlás* hesl*
ui: motív* vzhľad* panel* lišt* kart* okn* tlačidl* písm* rozlož* náhľad* miniatúr* ponuk*_kont* menu posúv* gest* obrazov* tmav* svetl* časov*_os* stĺpc* priečin* zorad* kategór* zväčš* zbal* kurzor* domovsk* neprečít* titul* podpis* úprav* emoji citliv* hashtag* potvrd*_pred pozad* koncept* skratk* ikon* farb*
media: vide* zvuk* hudb* animác* animov* gif prehráv* hlasit* titulky
security: dvojfáz* dvojstup* dvojfaktor* odtlač* záloh* šifr* https overovac*_kód zámok_obraz*
system: automatick*_aktualiz* aktualizác* sťahov* stiah* inštal* jazyk* kláves* pravopis* batéri* wi_fi wifi offline časov*_pásm* mien* hardvér* reštart* schránk* odkaz* integrác* tlač
shop: fakturačn*_adres* dodac*_adres* darč* baleni* dph
necessary: nevyhnutn* potrebn* povinn* funkčné
terms: podmien* zásad* zmluv* licenc* ochran*_osob* ochran*_súkr* pravid* vyhlásen*
processing: spracovan*
anytime: kedykoľvek
again: znova_nezobraz* nabudúce_nezobr* nepýtať_sa

c.yes: áno zapnuté zapnúť povoliť prijať prijať_všetko všetko všetky vždy súhlasím
c.no: nie vypnuté vypnúť odmietnuť odmietnuť_všetko zakázať žiadne nikdy nie_ďakujem nesúhlasím iba_nevyhnutné teraz_nie
c.aud1: iba_ja len_ja nikto súkromné
c.aud2: blízki_priatelia vlastné
c.aud3: priatelia iba_priatelia kontakty sledujúci
c.aud4: priatelia_priateľov členovia registrovaní_používatelia používatelia
c.aud5: všetci ktokoľvek verejné všetci_používatelia

t.settings: nastavenia predvoľby môj_účet možnosti
t.privacy: súkromie oznámenia
t.sign_up: registrácia zaregistrovať vytvoriť_účet
t.login: prihlásenie zabudnuté_heslo
t.checkout: košík objednávka doprava platba
t.consent: cookies prijať_všetko oprávnený_záujem
t.newsletter: newsletter odber_noviniek
t.comment: komentáre pridať_komentár
t.survey: dotazník prieskum
t.landing: váš_rok výpis súťaž faktúra
t.todo: úlohy
t.mailbox: doručené odoslané koncepty kôš
t.filter: filtre zoradiť
t.permissions: oprávnenia roly správca
t.game: hra úroveň body
`

// skExamples is the test of the table.
const skExamples = `
third_party_sharing	gives	Zdieľať moje nákupy s partnerskými spoločnosťami
third_party_sharing	withholds	Nepredávať moje osobné údaje tretím stranám
marketing	gives	Áno, chcem dostávať mesačný newsletter
marketing	gives	Posielajte mi ponuky a zľavy e-mailom
marketing	withholds	Nechcem dostávať obchodné oznámenia
marketing	withholds	Odhlásiť odber noviniek
marketing	withholds	Zaškrtnite, ak nechcete dostávať ponuky
analytics_telemetry	gives	Pomôžte nám zlepšovať aplikáciu odosielaním anonymných štatistík
analytics_telemetry	gives	Automaticky odosielať hlásenia o chybách
analytics_telemetry	withholds	Vypnúť telemetriu
personalised_ads	gives	Zobrazovať reklamy podľa mojich záujmov
personalised_ads	withholds	Odmietnuť personalizovanú reklamu
profiling_scoring	gives	Použiť moje platby na výpočet úverového skóre
profiling_scoring	withholds	Nevytvárať profil môjho správania: odmietam profilovanie
personalisation	gives	Odporúčať články podľa mojej aktivity
public_visibility	gives	Povoliť vyhľadávačom indexovať môj profil
public_visibility	gives	Zobraziť moje celé meno ostatným používateľom
public_visibility	withholds	Skryť môj stav online
public_visibility	withholds	Skryť môj profil pred vyhľadávačmi
location	gives	Použiť moju presnú polohu
location	withholds	Nezdieľať moju polohu s priateľmi
contacts	gives	Nahrať kontakty a nájsť známych
contacts	withholds	Nesynchronizovať moje kontakty
ai_training	gives	Povoliť použitie mojich príspevkov na trénovanie modelov
ai_training	withholds	Nepoužívať moje fotky na trénovanie umelej inteligencie
terms_bundling	gives	Prečítal som si a prijímam podmienky a zásady ochrany osobných údajov
terms_bundling	gives	Súhlasím so spracovaním mojich osobných údajov
own_notifications	neutral	Upozorniť ma, keď niekto odpovie na môj komentár
own_notifications	neutral	Upozorniť ma, keď bude objednávka odoslaná
session_remember	neutral	Zostať prihlásený na tomto počítači
other_setting	neutral	Tmavý režim
other_setting	neutral	Automaticky prehrávať videá
other_setting	neutral	Dvojfaktorové overenie
other_setting	neutral	Jazyk klávesnice
`
