package lexicon

// slWords is Slovenian.
const slWords = `
@common: in v na s z se je so za od do da ne mi me moj moja moje mojih vaš vaša vaše vaših nas naš ali če ko ta to te samo vse želim ki po pri
@letters: č š ž
void: ne_samo ni_na_voljo še_ne
share: deli* deljenj* posred* predaj* proda* razkri* izmenj*
send: pošlj* pošilj* poslati poroča* sporoč*_napak*
collect: zbir* zbra* shran* hran* beleži* zabelež* spremlj*
use: uporab* obdel* analiz* ocenjev* združ* zagna* izvaja*
show: prikaž* prikaz* pokaž* objav* vidn* razkrij* navedi vključi_v
reveal: objav* razkrij* razkri*
find: najd* najti išč* iskan* odkri* indeks*
see: vid* ogled* dostop* kdo_lahko
allow: dovol* omogoč* vklop* vključ* aktivir* lahko sme
agree: strinjam soglaš* sprejem* sprejm* privol* potrjujem_sogl* soglasje
ack: prebra* razum* potrj* seznanjen*
receive: prejem* prejma* dobiva* dobi
inform: obvešča*_o_nov* obveščan* informir* izve*
want: želim želite rad rada bi_rad da prosim zanima
subscribe: naroč* prijav*_na prijavi*_se_na prijavite_se_na prijavi_se_na prijavi_me prijavite_se
contact: kontaktir* kliče* pokliče*
sync: sinhroniz* uvoz* naloži*
tailor: prilagoj* prilagod* poosebl* na_podlagi glede_na cilj* ustrezn* zanimanj*
recommend: priporoč* predlag* predlog*
improve: izboljš* optimiz* razvoj* razvija*
train: učenj* usposab* urjenj* strojn*_uč* treniran*
join: sodel* pridruž* vključitev
help: pomaga* pomoč podpr*
hide: skri* nevidn*
block: blokir* prepreč* ustavi* prepove* zaščit* osami*
refuse: zavrn* zavrač* ugovarj* nasprot*
optout: umakn*_sogl* preklic* izstop*
unsub: odjav* odpove*_naroč*
off: izklop* onemog* izključ* deaktivir*
anon: anonimiz* psevdonim*
limit: omej* zmanjš*
approval: zahtev*~odobr* zahteva*~potrd* ročno_odobr* odobri*_ročno
private: zaseb* samo_jaz nihče zaklen*
remove: odstran* izbriš* izloč* pozabi
not: ne ni nikoli nihče noben* nikomur nočem nič
without: brez razen
tick: označi* klikni* potrdi*_polje polje
untick: počisti*_polje odznači* ne_označi*
if: če
when: ko kadar ob vsakič
only: samo le zgolj
onoff: vklopi_izklopi omogoči_onemogoči
me: jaz me meni mi moj moja moje mojih mojo mojega svoj svoje svojo
you: vi vas vam vaš vaša vaše vaših
data: podatk* podatek osebn*_podat*
info: informaci*
usage: podatk*_o_upor* vedenj* navad* interakc* tehničn*_podat*
stats: statisti* analiti* merjenj* meritv* telemetr* zmogljiv*
crash: sesutj* zrušit* poročil*_o_napak* poročil*_o_ses* diagnos* napak* poročil*_o_težav*
cookie: piškot*
tracking: sledenj* sledi*
study: raziskav* študij* anket* poskus*
profile: profil*
name: ime imena polno_ime priimek
personal: datum_roj* starost spol avatar*
email: e_pošt* e_naslov* email*
phone: telefon* mobil*
contacts: stik* imenik* adresar*
location: lokacij* položaj* geoloka* gps v_bližini urejene_točke neurejene_točke
activity: dejavnost* zgodovin* priljublj* koledar*
presence: na_spletu povezan* potrdil*_o_bran* potrdil*_bran* tipkanj* tipkam nazadnje
content: objav* vsebin* fotograf* slik* komentar* ocene člank* stran* dokument*
follower: sledilc* seznam_prijat* omrežje
request: prošnj*_za_sled* zahtev*_za_sled* prošnj*_za_prij*
purchase: nakup* transakc* plačil* stanje
health: zdrav* medicin*
credit: kredit* bonitet*
profiling: profilir* izdelav*_profil* izdelu*~profil* ustvarj*_profil*
identify: značilnosti_napr* povez*_napr* identifik*_napr*
account: račun*
message: zasebn*_sporoč* neposredn*_sporoč* klepet* sporočil*
sensor: kamer* mikrofon*
third: tretj* drug*_podjet* zunanj* ponudnik*
partner: partner* blagovn*_znam*
affiliate: skupin*_podj* povezan*_družb* hčerinsk*
advertiser: oglaševal*
seller: prodajalc* trgov*
everyone: vsi vsem vsak* kdorkoli javn* tujc* neznan* obiskoval* anonimn*_dost*
others: drug*_upor* drugi drugim uporabnik* član* prijatelj* oseb* ljud*
engine: iskalnik* robot* indeksir*
directory: imenik_član* rezultat*_isk* katalog* galerij* lestvic*
unknown: ki_jim_ne_sled* ne_sledim neznan*_pošilj* teh_upor* ne_prate ne_pratim ne_pratite nesledil* ne_sled*
us: mi nas nam naš naša naše
promo: ponudb* popust* akcij* promocij* trženj* marketing* oglasn*_sporoč* ugodnost* nagradn*
newsletter: novic*_po_e e_novic* glasil* bilten* poštn*_seznam* newsletter* novic*
news: novic* novost* nasvet* posodobitv*_o
product: izdelk* storitv* dogodk*
ads: oglas* oglaš*
sponsor: sponzor*
ai: umetn*_intel* ui model* algorit*
channel: po_e_pošti po_telefonu sms po_pošti e_pošto
directmail: telefonsk*_trž* neposredn*_trž*
notify: obvesti* opozor* opomni*
digest: povzet* pregled_dej*
order: naročil* dostav* pošiljk* rezervac*
reply: odgovor* omemb* omeni* nov*_komentar* začne_sled* nov*_sporoč*
someone: nekdo
session: zapomni_si ostani_prijav* ostanite_prijav* ohrani_prijav* shrani_geslo v_tej_napr* tem_računaln*
remember: zapomn*
login: prijav* gesl*
ui: tem* zavih* vrstic* gumb* pisav* postavit* predogled* sličic* meni* drsenj* potez* zaslon* svetl* časovnic* stolp* map* razvr* kategor* poveč* strni* kazal* domač*_stran* neprebran* naslov* podpis* urejanj* emoji občutlj* oznak* potrd*_pred ozadj* osnut* bližnj* ikon* barv* okn* razlik*
media: video* zvok* glasb* animac* gif predvaj* glasnost* podnapis*
security: dvofaktor* dvostopenj* prstni_odtis varnostn*_kop* šifrir* https zaklep*_zaslona
system: samodejn*_posod* posodobi* prenes* namest* jezik* tipkovnic* črkov* bateri* wi_fi wifi brez_povez* časovn*_pas* valut* strojn*_opr* odložišč* povezav* zasebn*_brsk* tisk*
shop: naslov_za_rač* naslov_za_dost* daril* ddv
necessary: nujn* potrebn* obvezn* funkcional*
terms: pogoj* pravilnik* politik* pogodb* licenc* izjav* obvestil*_o_zasebnosti pravilnik*_o_zasebnosti
processing: obdelav*
anytime: kadarkoli
again: ne_prikaži_več ne_sprašuj_več ne_prikazuj_več
c.yes: da vklopljeno vklopi dovoli sprejmi sprejmi_vse vse vsi vedno strinjam_se
c.no: ne izklopljeno izklopi zavrni zavrni_vse nič nikoli ne_hvala samo_nujne ne_zdaj
c.aud1: samo_jaz nihče zasebno
c.aud3: prijatelji stiki sledilci
c.aud4: prijatelji_prijateljev člani uporabniki
c.aud5: vsi kdorkoli javno
t.settings: nastavitve moj_račun možnosti
t.privacy: zasebnost obvestila
t.sign_up: registracija ustvari_račun
t.login: prijava pozabljeno_geslo
t.checkout: košarica naročilo dostava plačilo
t.consent: piškotki sprejmi_vse zakoniti_interes
t.newsletter: e_novice naročite_se
t.comment: komentarji
`

// slExamples is the test of the table.
const slExamples = `
third_party_sharing	gives	Deli moje nakupe s partnerji
third_party_sharing	withholds	Ne prodajaj mojih osebnih podatkov tretjim osebam
marketing	gives	Da, želim prejemati mesečne e-novice
marketing	gives	Pošiljajte mi ponudbe in popuste po e-pošti
marketing	withholds	Ne želim prejemati oglasnih sporočil
marketing	withholds	Odjavi me od e-novic
marketing	withholds	Označite, če ne želite prejemati ponudb
analytics_telemetry	gives	Pomagajte izboljšati aplikacijo s pošiljanjem anonimne statistike
analytics_telemetry	gives	Samodejno pošlji poročila o napakah
analytics_telemetry	withholds	Izklopi telemetrijo
personalised_ads	gives	Prikazuj oglase na podlagi mojih zanimanj
personalised_ads	withholds	Zavrni prilagojene oglase
profiling_scoring	gives	Uporabi moja plačila za izračun kreditne ocene
profiling_scoring	withholds	Ne izdeluj profila mojega vedenja
personalisation	gives	Priporoči članke na podlagi moje dejavnosti
public_visibility	gives	Dovoli iskalnikom indeksiranje mojega profila
public_visibility	gives	Prikaži moje polno ime drugim uporabnikom
public_visibility	withholds	Skrij moje stanje na spletu
public_visibility	withholds	Skrij moj profil pred iskalniki
location	gives	Uporabi mojo natančno lokacijo
location	withholds	Ne deli moje lokacije s prijatelji
contacts	gives	Naloži stike in poišči znance
contacts	withholds	Ne sinhroniziraj mojih stikov
ai_training	gives	Dovoli, da se moje objave uporabijo za učenje modelov
ai_training	withholds	Ne uporabljaj mojih fotografij za učenje umetne inteligence
terms_bundling	gives	Prebral sem in sprejemam pogoje in politiko zasebnosti
terms_bundling	gives	Strinjam se z obdelavo mojih osebnih podatkov
own_notifications	neutral	Obvesti me, ko nekdo odgovori na moj komentar
own_notifications	neutral	Obvesti me, ko bo naročilo odposlano
session_remember	neutral	Ostani prijavljen v tej napravi
other_setting	neutral	Temna tema
other_setting	neutral	Samodejno predvajanje videa
other_setting	neutral	Dvostopenjsko preverjanje
other_setting	neutral	Jezik tipkovnice
`
