package lexicon

// eoWords is Esperanto.
const eoWords = `
@common: la kaj de al en por kun ke ne mi min mia miaj vi viaj via ni nia aŭ se kiam ĉi tiu tiuj nur ĉiuj volas pri sur el per
@letters: ĉ ĝ ĥ ĵ ŝ ŭ
void: ne_nur ne_disponebla ankoraŭ_ne
share: kunhav* kundiv* divid* transdon* vend* malkaŝ*
send: send* raporti_erar*
collect: kolekt* konserv* registr*_mi* stok* gast*
use: uz* utilig* trakt* analiz* pritaks* kombin* ekzekut* lanĉ*
show: montr* vidig* videbl* publik* aperig* listig* inkluziv*
reveal: publik* malkaŝ* aperig*
find: trov* serĉ* malkovr* indeks*
see: vid* alir* kiu_povas
allow: permes* ebl* ŝalt* aktivig* rajt* povas
agree: konsent* akcept* aprobas jes_mi mi_akceptas
ack: legis komprenas konfirm*
receive: ricev*
inform: inform*
want: volas deziras ŝatus jes bonvolu
subscribe: abon* aliĝ*_al_dis* registriĝ*_al
contact: kontakt* telefon*_al_mi
sync: sinkron* import* alŝut*
tailor: personecig* tajlor* adapt* laŭ_miaj laŭ_viaj bazit* celit* rilat* interes*
recommend: rekomend* propon* sugest*
improve: plibonig* optimum* evoluig*
train: trejn* maŝinlern* lernad*
join: partopren* aliĝ* kontribu*
help: help* sub­ten* subten*
hide: kaŝ* nevideb*
block: blok* malhelp* haltig* malpermes* protekt* izol*
refuse: rifuz* malakcept* malkonsent* kontraŭstar*
optout: nuligi_konsent* eliĝ* ellistiĝ*
unsub: malabon* ĉesigi_abon*
off: malŝalt* malebl* malaktiv*
anon: anonimig* sennomig*
limit: lim* restrikt* malpliig*
approval: postul*~aprob* postul* mane_aprob*
private: privat* nur_mi neniu nelistig* ŝlosi
remove: forig* forviŝ* ekskluziv*
not: ne neniam neniu neniuj nenio
without: sen krom
tick: marku elektu alklaku
untick: malmarku malelektu
if: se
when: kiam ĉe post
only: nur sole
onoff: ŝalti_malŝalti
me: mi min mia mian miaj miajn
you: vi vin via vian viaj viajn
data: datum* personaj_dat*
info: informoj informo
usage: uzdatum* uzado* kondut* kutim* teknik*_datum*
stats: statistik* analiz* mezur* telemetri* rendiment*
crash: kraŝ* paneo* erar* diagnoz* kolaps* problem_raport* raporto*
cookie: kuket*
tracking: spur* postspur*
study: stud* esplor* enket*
profile: profil*
name: nomo nomon plena_nomo
personal: naskiĝ* aĝo sekso avataro
email: retpoŝt* retadres*
phone: telefon* poŝtelefon*
contacts: kontaktoj kontaktojn adresar* tiun_kontakton
location: lok* situ* poziciojn gps proksim* punktoj
activity: agad* histori* ŝatat* kalendar*
presence: konektit* enret* legokonfirm* konfirm*_de_leg* tajp* lasta_konekt*
content: afiŝ* enhav* bild* foto* koment* artikol* paĝ* dokument*
follower: sekvant* amikaro amiklist*
request: sekvopet* petoj*_de_sekv* amikpet*
purchase: aĉet* transakc* pag*
health: san* medicin*
credit: kredit*
profiling: profilad* kre*~profil*
identify: trajtoj_de_aparat* ligi_aparat*
account: kont*
message: privataj_mesaĝ* rektaj_mesaĝ* babil* mesaĝ*
sensor: kamerao kamera mikrofon*
third: tri*_part* aliaj_entrepren* ekster*_entrep* provizant*
partner: partner* markoj
affiliate: grupaj_entrep* filioj
advertiser: reklamant* reklamist*
seller: vendist* komercist*
everyone: ĉiuj ĉiu publik* fremdul* vizitant* iu_ajn
others: aliaj_uz* aliaj aliuloj uzantoj uzanto membroj amikoj homoj personoj uzantoj*
engine: serĉil* robotoj retserĉil*
directory: membrolist* serĉrezult* katalog* galeri*
unknown: kiujn_vi_ne_sekv* kiun_mi_ne_sekv* nekonat* nesekvant* ne_sekv*
us: ni nin nia niaj
promo: ofert* rabat* reklammesaĝ* merkat* promoc*
newsletter: bulten* novaĵlet* dissendolist*
news: novaĵ* konsil* ĝisdatigoj_pri
product: produkt* serv* event*
ads: reklam* anonc*
sponsor: sponsor* patron*
ai: artefarit*_intel* modeloj algoritm*
channel: retpoŝte telefone sms poŝte
directmail: rekta_merkat*
notify: sciig* atentig* avert* memorig*
digest: resum*
order: mend* liver* faktur* pakaĵ*
reply: respond* menci* nova_koment* novaj_koment* nova_mesaĝ*
someone: iu
session: memoru_min resti_ensalut* konservi_pasv* tiu_ĉi_aparat* ĉi_tiu_komput* restu_ensal*
remember: memor*
login: ensalut* pasvort*
ui: etos* temo langet* panel* buton* tipar* aranĝ* antaŭrigard* bildet* menu* rulum* gest* ekran* malhel* hel* kolumn* dosieruj* ordig* kategori* zom* faldi* kursor* hejmpaĝ* nelegit* titol* subskrib* redakt* emoĝi* tikla* kradvort* fono malnet* fulmoklav* piktogram* kolor* fenestr*
media: video* sono* muzik* animaci* moviĝ* gif ludi laŭtec* subtitol*
security: dufaktor* dupaŝ* fingrospur* savkopi* ĉifr* https ekranŝlos*
system: aŭtomataj_ĝisd* ĝisdatig* elŝut* instal* lingv* klavar* literum* bateri* wi_fi wifi senkonekt* horzon* valut* aparatar* restart* tondej* ligil* privata_foli* pres*
shop: faktura_adr* livera_adr* donac*
necessary: neces* esenc* deviga* funkci*_kuket*
terms: kondiĉ* regularo politiko kontrakt* permesil* reguloj noto*_pri_privateco
processing: traktado
anytime: iam_ajn
again: ne_montru_denove ne_demandu_denove
c.yes: jes ŝaltita ŝalti permesi akcepti akcepti_ĉiujn ĉiuj ĉiam
c.no: ne malŝaltita malŝalti rifuzi rifuzi_ĉiujn neniu neniam ne_dankon
c.aud1: nur_mi neniu privata
c.aud3: amikoj kontaktoj sekvantoj
c.aud4: amikoj_de_amikoj membroj uzantoj
c.aud5: ĉiuj ĉiu publika iu_ajn
t.settings: agordoj preferoj mia_konto
t.privacy: privateco sciigoj
t.sign_up: registriĝi krei_konton
t.login: ensaluti
t.consent: kuketoj akcepti_ĉiujn
t.newsletter: bulteno aboni
t.comment: komentoj
`

// eoExamples is the test of the table.
const eoExamples = `
third_party_sharing	gives	Kunhavigi miajn aĉetojn kun partneroj
third_party_sharing	withholds	Ne vendu miajn personajn datumojn al triaj partioj
marketing	gives	Jes, mi volas ricevi la monatan bultenon
marketing	gives	Ricevi ofertojn kaj rabatojn retpoŝte
marketing	withholds	Mi ne volas ricevi reklammesaĝojn
marketing	withholds	Malaboni la bultenon
marketing	withholds	Marku se vi ne volas ricevi ofertojn
analytics_telemetry	gives	Helpu plibonigi la programon per sendado de anonima statistiko
analytics_telemetry	gives	Aŭtomate sendi raportojn pri kraŝoj
analytics_telemetry	withholds	Malŝalti telemetrion
personalised_ads	gives	Montri reklamojn laŭ miaj interesoj
personalised_ads	withholds	Rifuzi personecigitajn reklamojn
profiling_scoring	gives	Uzi miajn pagojn por kalkuli mian krediton
profiling_scoring	withholds	Ne kreu profilon de mia konduto
personalisation	gives	Rekomendi artikolojn laŭ mia agado
public_visibility	gives	Permesi al serĉiloj indeksi mian profilon
public_visibility	gives	Montri mian plenan nomon al aliaj uzantoj
public_visibility	withholds	Kaŝi mian konektitan staton
public_visibility	withholds	Kaŝi mian profilon de serĉiloj
location	gives	Uzi mian precizan lokon
location	withholds	Ne kunhavigi mian lokon kun amikoj
contacts	gives	Alŝuti kontaktojn por trovi konatojn
contacts	withholds	Ne sinkronigi miajn kontaktojn
ai_training	gives	Permesi uzi miajn afiŝojn por trejni modelojn
ai_training	withholds	Ne uzu miajn fotojn por trejni artefaritan inteligenton
terms_bundling	gives	Mi legis kaj akceptas la kondiĉojn kaj la regularon pri privateco
terms_bundling	gives	Mi konsentas pri la traktado de miaj personaj datumoj
own_notifications	neutral	Sciigi min kiam iu respondas al mia komento
own_notifications	neutral	Sciigi min kiam la mendo estas sendita
session_remember	neutral	Resti ensalutinta en ĉi tiu aparato
other_setting	neutral	Malhela etoso
other_setting	neutral	Ludi videojn aŭtomate
other_setting	neutral	Dupaŝa aŭtentigo
other_setting	neutral	Lingvo de la klavaro
`
