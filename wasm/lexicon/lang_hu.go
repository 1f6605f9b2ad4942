package lexicon

// huWords is Hungarian; verbal prefixes part from their verb ("ne ossza meg").
const huWords = `
@common: a az és nem hogy egy is meg van ez de ha vagy mint csak én te mi ön önt önnek nekem engem minden kérek szeretném el ki fel be le számára az ezt amikor
@letters: ő ű á é í ó ö ú ü

void: nem_csak nemcsak nem_elérhető nem_alkalmazható anonimizált* korlátozott_kiadás még_nem még_ne
share: megoszt* ossza_meg oszd_meg ossz*~meg átad* adja_át továbbad* továbbít* elad* értékesít* kiad*_harmadik átenged* rendelkezésére_bocsát* cserél* közöl*_harmad* adják_el ne_adj* adják~el
send: küld* elküld* beküld* jelent* bejelent* tudassa_a cím*_belefoglal*
collect: gyűjt* begyűjt* tárol* rögzít* ment*_adata felvét* megőriz* naplóz*
use: használ* felhasznál* kezel* feldolgoz* elemz* elemez* értékel* összekapcsol* kombinál* futtat* alkalmaz* összeköt*
show: jelenj* mutat* megjelen* megmutat* közzé* nyilvánossá* publikál* felfed* szerepel* listáz* beleért* feltüntet* láthat*
reveal: közzé* publikál* felfed* elérhetővé_té* nyilvánossá*
find: talál* megtalál* keres* felfedez* indexel* megkeres* ajánl*_fiókom*
see: lát* megtekint* megnéz* ki_láthatja kik_láthat* hozzáfér* ki_lát*
allow: enged* hagyd lehetővé bekapcsol* hozzájárul*_ahhoz hat* felhatalmaz* megenged* aktivál*
agree: elfogad* hozzájárul* beleegyez* egyetért* jóváhagy* regisztrációval regisztrációmmal folytatásával használatával vállal*
ack: elolvas* megismer* megért* tudomásul* kijelent* megerősít*
receive: kap* megkap* fogad* részesül* kérek
inform: értesül* tájékoztat*_az_új* naprakész* tájékoz* hírt_kap*
want: szeretn* akar* kér* igen kíván* óhajt* érdekel
subscribe: feliratk* iratk* előfizet* regisztrál*_hírl*
contact: keress*_meg felhív* hívj* kapcsolatba_lép* megkeres*_telef* felkeres*
sync: szinkron* feltölt*_névj* importál* feltölt*
tailor: személyre_szab* testreszab* szabott alapján releváns* célzott* érdeklődés* személyes_ajánl* egyéni* alapul* igazít* érdekelhet*
recommend: ajánl* javasol* javasl*
improve: javít* fejleszt* optimalizál* tökéletes* jobbá
train: tanít* betanít* gépi_tanul* tanul* képz*
join: részt* csatlakoz* vegyen_részt vegyél_részt bekapcsolód*
help: segít* támogat*

hide: elrejt* rejt* láthatatlan* névtelenül eltitkol*
block: megtilt* blokkol* letilt* tilt* megakadályoz* megállít* védelem* védelm* elkülön* akadály* meggátol*
refuse: elutasít* visszautasít* tiltakoz* ellenez* nem_fogad* nem_járul* nem_értek_egyet nem_egyez* megtagad*
optout: visszavon* kilép*_a opt_out kimarad*
unsub: leiratk* lemond* kiiratk*
off: letiltás* inaktivál* kikapcs* tiltás*
anon: anonimizál anonimizálás* álnev* névtelenít*
limit: korlátoz* csökkent* minimaliz* szűkít* mérsékel*
approval: jóváhagyás*_szüks* jóváhagyással megerősítés_szüks* kézi_jóváhagy* kézzel_hagy* igényel*~jóváh* bejelentkezés_szük* kötelez*_a_bejel* védd_a védett_fiók kérelm*_jóváh* megkövetel*
private: felsorolatlan* lezárás* privát* csak_én magán* senki nem_nyilván* zárolt* bizalmas* listázatlan*
remove: eltávolít* töröl* törlés* kizár* felejt* kihagy* távolíts*

not: nem ne soha sem nincs semmi senkinek
without: nélkül kivéve
tick: jelöl* pipál* kattints* jelölje_be bejelöl*
untick: törölje_a_jelöl* vegye_ki_a_pip* ne_jelölj* kipipál*_megszün* hagyja_üres* jelölés_megszün* szüntesse_meg
if: ha amennyiben
when: amikor mikor esetén után minden_alkal*
only: csak kizárólag
onoff: be_ki bekapcsolás_kikapcsolás elfogadás_vagy_elut*

me: én engem nekem rólam saját adataim adataimat nevem profilom címem tőlem hozzám magam
you: te téged neked ön önt önnek önről adatai adatait profilja neve saját
data: személyes_adat* adatai* adatok* adatot* elérhetőség* ügyféladat* személyes_inform*
info: információ* infó*
usage: használati_adat* felhasználási_adat* viselked* szokás* interakció* műszaki_adat* technikai_adat* használati_statiszt* hogyan_használ* használatáról használati_inform* keresési_előzm* használatra_von* teljesítményadat* használat_köv* használatának használati_jelent* felhasználói_szokás*
stats: statiszt* analiti* elemzés* mérés* mér telemetr* metrik* teljesítmény* piackutat* látogatottság*
crash: összeomlás* hibajelent* diagnoszt* hibanapló* problémajelent* naplófájl* hibabejel* hibák_jel* hibá*_jelent*
cookie: süti* cookie*
tracking: e_mail_követő* email_követő* emailkövető* követés* nyomkövet* nyomon_köv* követő_süti* tracker* webhelyek_köz* ujjlenyomat*_készít* webhelyköz* nyomon_követ*
study: tanulmány* felmérés* kísérlet* kutatás* kérdőív*
profile: profil*
name: neve név nevet teljes_név valódi_név vezetéknév keresztnév becenév felhasználónév nevem teljes_nev*
personal: születés* kor nem_és avatar* profilkép* lakóhely*
email: e_mail* levélcím* email* levelezési_cím*
phone: telefon* mobil*
contacts: feltölt*_névj* névjegy* címjegyzék* telefonkönyv* kapcsolatlist* ismerős*_feltölt* partnerlist*
location: helymegoszt* helyzet* tartózkodás* hely_adat* helyadat* helymeghatároz* földrajzi* gps közel* útvonal* nyomvonal* hol_vagyok pozíció* rendezett_pontok rendezetlen_pontok
activity: tevékenység* előzmény* kedvenc* lejátszási_list* reakció* eredmény*_m naptár* kapcsolati_háló* ismeretségi*
presence: online_állapot* elérhetőségi_állap* online_státusz* olvasási_visszajelz* olvasási_vissza* olvasottság* gépel* utoljára_online jelenlét* olvasás_vissza* olvasási_vissz*
content: bejegyzés* tartalom* tartalm* fotó* kép képek képeim* hozzászólás* értékelés* cikk* dokumentum* oldal* beszélget* üzeneteim videóim
follower: hálózatod hálózatom követő* követett* barátlist* ismerőslist* akiket_köv* kapcsolatok_list*
request: követési_kérelm* követési_kérés* ismerősnek_jelöl* barátkérelm* ismerőskérelm*
purchase: vásárl* tranzakció* költés* fizetés* egyenleg* összeg* rendelési_előzm* kosár*
health: egészség* orvosi* pulzus* alvás*
credit: hitel* pontoz* scoring kockázat* bonitás*
profiling: profilalkot* profil_létrehoz* profil_készít* hirdetési_profil* tartalomprofil* automatizált_dönt* hirdetésprofil* profil_kialak*
identify: eszközjellemz* eszköz_jellemz* eszközök_össze* eszköz_azonos* offline_adat* azonosítható* különböző_eszk* eszközazonos*
account: fiók*
message: privát_üzenet* közvetlen_üzenet* csevegő* üzenet* bejövő_hív* csetüzenet*
sensor: kamer* mikrofon* virtuális_való* helyi_hálóz*

third: harmadik* más_cég* más_vállal* külső* biztosító* munkáltató* egyéb_cég* más_szervez* kiválasztott_cég* szolgáltatónk*
partner: partner* együttműködő* üzleti_partn*
affiliate: cégcsoport* leányváll* csoporthoz kapcsolt_váll* anyavállal* vállalatcsoport*
advertiser: hirdető* hirdetési_partn* hirdetési_hálóz* reklámpartn*
seller: eladó* kereskedő* boltok*
everyone: mindenki* bárki* nyilván* idegen* látogató* interneten világ* név_telen_hozzá* vendég* névtelen_hozzá* anonim_hozzá*
others: szerkesztők* más_felhasz* mások* többi_felh* felhasználók* tagok* barát* ismerős* emberek* személyek* felhasználó*
engine: keresőmotor* keresőgép* keresőrobot* robot* indexelés* keresők
directory: tagkönyvtár* címtár* tagjegyzék* keresési_eredm* ranglist* felfedezés* galéri* taglist* profiltár*
unknown: nem_követ* akiket_nem_köv* ismeretlen_fel* nem_ismer* ismeretlen* akik_nem_köv* ezek_a_felhasz* akiket_köv*
us: mi minket nekünk velünk cégünk

promo: ajánlatok* akció* kedvezmény* promóció* marketing* reklámcél* reklámlevel* kupon* nyeremény* kereskedelmi* hirdetési_cél* leárazás* előny*
newsletter: katalógust hírlevél* hírlevel* levelezőlist* levelezési_list* newsletter* katalógus_post* körlevél* értesítő_levél*
news: hírek* újdonság* tippek* inspiráció* frissítés*_a_proj* friss_hír* legújabb*
product: termék* szolgáltatás* esemény* rendezvény* új_funkci* tanfolyam*
ads: hirdetés* reklám*
sponsor: szponzor* támogatott_tart*
ai: ai mesterséges_intell* modell* algoritmus* generatív* nyelvi_model* mi_modell*
channel: e_mailben emailben sms telefonon postai* postán elektronikus_úton levélben hívás*
directmail: telemarket* direkt_market* közvetlen_üzlet* reklámhív* közvetlen_üzletszerz*

notify: értesít* emlékeztet* riaszt* figyelmeztet* ne_zavarj* rezg* rezeg* tudasd
digest: összefoglal* kivonat*
order: rendelés* szállít* számla* csomag* foglalás* raktár* időpont* nyugta* árcsökk* készlet* kézbesít*
reply: válasz* említ* megemlít* új_hozzászól* új_üzenet* követni_kezd* követni_akar* visszavont* megtol* idéz* köszön* további_hozzászól*
someone: valaki vásárlót ügyfelet felhasználót vásárló_értesítés* felhasználó_értesítés*
session: emlékezz_rám emlékezzen_rám maradjak_bejelent* bejelentkezve_mar* maradj_bejelent* jelszó_meg* jelszó_ment* jelszó_mentése automatikus_bejel* ezen_az_eszköz* ezen_a_gép* ebben_a_böng* megjegyzés* jegyezz* jelszó_tárol* bejelentkezés_megj* tartson_bejelent* belépve_mar* emlékezz*
remember: emlékez* megjegy* mentés* hozzáad* mentse
login: bejelentk* belép* jelszó*
ui: téma* témát eszköztár* oldalsáv* lapok lapfül* lapon ablak* gomb* betű* elrendez* előnézet* bélyegkép* menü* görget* gesztus* húz* képernyő* sötét* világos* idővonal* oszlop* mappa* rendez* kategóri* nagyít* összecsuk* kinyit* kibont* kurzor* könyvjelz* kezdőlap* olvasatlan* olvasott_ért* címsor aláírás* figyelőlist* szerkesztés* emodzsi* emoji* időbélyeg* érzékeny* kényes* tartalomfigy* hashtag* megerősítő* háttér* piszkozat* gyorsbill* ikon* megtolás* eltérés* szín* rejtett_kat* térkép* buborék* felugró*
media: videó* hang* zene* animá* gif lejátsz* felirat* automat*_lejátsz*
security: kétlépcs* kétfaktor* ujjlenyomat* biztonsági_ment* titkos* https ellenőrző_kód* pin biztonságos_kapcs* erős_jelsz* képernyőzár*
system: automatikus_friss* frissítések_keres* letölt* telepít* nyelv* billenty* helyesír* akku* wi_fi wifi offline időzón* pénznem* hardver* újraind* takaré* gyorsítótár* képernyőkép* vágólap* alapértelmezett_bö* hivatkozás* link* alapértelmezett_ker* integráci* privát_böng* privát_abl* privát_lap* webhelyadat* böngészési_előzm*_és űrlapelőz* nyomtat* bejelentkezések bankkárty*
shop: számlázási_cím* szállítási_cím* ajándék* csomagol* fizetési_mód* áfa azonos_cím*
necessary: szükséges_süti* elengedhetetlen* kötelező* feltétlenül* funkcionális* szükséges
terms: feltétel* szabályzat* adatvéd* adatkezelés* szerződés* licenc* irányelv* nyilatkozat* felhasználói_felt* tájékoztató* elállás* dokumentum*_köv* következő_dok* házirend*
processing: adatkezelés* kezelés*_adat* feldolgozás* adataim_kezel* adatok_kezel* gyűjtés*_és_fel*
anytime: bármikor
again: ne_jelenj*_meg_többet ne_mutas*_többet ne_kérdez* többet_ne többé_ne ne_jelenítse_meg_újra

c.yes: igen be bekapcsolva bekapcsolás engedélyezés elfogad elfogadom összes_elfogadása mind mindig engedélyezve aktív megosztás
c.no: nem ki kikapcsolva kikapcsolás elutasít összes_elutasítása tiltás egyik_sem soha nem_köszönöm csak_szükséges most_nem letiltva
c.aud1: csak_én senki privát
c.aud2: közeli_barátok kiválasztott_személyek egyéni
c.aud3: ismerősök barátok csak_barátok kapcsolatok követők csak_ismerősök csak_névjegyek akiket_követek
c.aud4: ismerősök_ismerősei barátok_barátai tagok regisztrált_felhasználók felhasználók csak_tagok
c.aud5: mindenki bárki nyilvános minden_felhasználó keresőmotorok bárki_a_linkkel

t.settings: beállítások fiókom saját_fiók
t.privacy: adatvédelem adatvédelmi_beállítások értesítések
t.sign_up: regisztráció regisztrálok fiók_létrehozása
t.login: bejelentkezés belépés elfelejtett_jelszó
t.checkout: kosár pénztár szállítási_cím fizetés megrendelés
t.consent: sütik összes_elfogadása összes_elutasítása jogos_érdek
t.newsletter: hírlevél feliratkozás
t.comment: hozzászólás hozzászólások
t.survey: felmérés szavazás kérdőív
t.landing: éves_összesítő számlakivonat nyereményjáték
t.todo: feladatok teendők
t.mailbox: beérkezett elküldött piszkozatok kuka
t.filter: szűrők szűrés rendezés keresési_eredmények
t.permissions: jogosultságok szerepkörök szerepkör adminisztrátor
t.game: játék szint pontszám játékosok
`

// huExamples is the test of the table.
const huExamples = `
third_party_sharing	gives	Vásárlásaim megosztása kiválasztott partnerekkel
third_party_sharing	withholds	Ne adják el személyes adataimat harmadik félnek
third_party_sharing	withholds	Nem szeretném, hogy a címemet átadják hirdetőknek
marketing	gives	Igen, küldjék el nekem a havi hírlevelet
marketing	gives	Szeretnék akciós ajánlatokat kapni SMS-ben
marketing	gives	Értesüljek az újdonságokról és rendezvényekről
marketing	withholds	Nem kérek reklámhívásokat
marketing	withholds	Leiratkozás minden hírlevélről
marketing	withholds	Jelölje be, ha nem kér katalógust postán
marketing	gives	Törölje a jelölést, ha nem szeretne ajánlatokat kapni
analytics_telemetry	gives	Névtelen használati statisztikák küldése az alkalmazás fejlesztéséhez
analytics_telemetry	gives	Összeomlások automatikus jelentése
analytics_telemetry	withholds	Telemetria kikapcsolása
analytics_telemetry	withholds	Webhelyek közötti nyomkövetők blokkolása
personalised_ads	gives	Hirdetések megjelenítése az érdeklődésem alapján
personalised_ads	withholds	Személyre szabott hirdetések elutasítása
profiling_scoring	gives	Fizetési előzményeim felhasználása hitelképesség értékelésére
profiling_scoring	withholds	Tiltakozom a profilalkotás ellen
personalisation	gives	Cikkek ajánlása az olvasási előzményeim alapján
personalisation	withholds	Személyre szabott javaslatok kikapcsolása
public_visibility	gives	Keresőmotorok megtalálhassák a profilomat: engedélyezés
public_visibility	gives	Valódi nevem megjelenítése más tagoknak
public_visibility	withholds	Online állapotom elrejtése
public_visibility	withholds	Ne jelenjen meg a születési dátumom a profilomon
location	gives	Pontos tartózkodási helyem használata
location	withholds	Ne ossza meg a helyzetemet az ismerősökkel
contacts	gives	Címjegyzék feltöltése az ismerősök megkereséséhez
contacts	withholds	Ne szinkronizálja a névjegyeimet
ai_training	gives	Bejegyzéseim felhasználása nyelvi modellek tanítására
ai_training	withholds	Ne használják a fotóimat mesterséges intelligencia tanítására
terms_bundling	gives	Elolvastam és elfogadom a feltételeket és az adatvédelmi szabályzatot
terms_bundling	gives	Hozzájárulok személyes adataim kezeléséhez
terms_bundling	withholds	Nem fogadom el a felhasználási feltételeket
own_notifications	neutral	Értesítsen, amikor valaki válaszol a hozzászólásomra
own_notifications	neutral	Értesítés a rendelés feladásáról
session_remember	neutral	Maradjak bejelentkezve ezen a gépen
other_setting	neutral	Sötét téma használata
other_setting	neutral	Videók automatikus lejátszása
other_setting	neutral	Kétlépcsős azonosítás
other_setting	neutral	A szállítási cím megegyezik a számlázási címmel
`
