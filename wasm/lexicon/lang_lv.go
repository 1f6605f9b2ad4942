package lexicon

// lvWords is Latvian.
const lvWords = `
@common: un es man manu mans mani jūs jūsu mēs mūsu uz no par ar kad kas ir vai ja lai šo šī šis tikai visi visas vēlos pēc pie kā esmu
@letters: ā ē ī ū ķ ļ ņ ģ č š ž
void: ne_tikai nav_pieejam* vēl_nav
share: dalīt* dalies kopīg* koplieto* nodo* pārdo* izpau* pārsūt* pārraid* atkl*_treš* apmain*_ar sniegt_datus
send: sūt* nosūt* iesniegt ziņot*_par_kļ* iesūt*
collect: vāk* savāk* saglabā* uzkrā* reģistrē* ierakst* uzglabā*
use: izmant* lieto lietot apstrād* analizē* izvērtē* novērtē* savieno* apvieno* aprēķin*
show: rād* parād* redzam* publicē* publisk*_pieejam* atklā* attēlo* iekļau*
reveal: publicē* atklā* izpau*
find: atra* meklē* atrod* uziet* indeksē*
see: redz* skat* apskat* piekļū* piekļuv* kas_var
allow: ļau* atļau* iespējo* ieslēg* aktivizē* drīkst var
agree: piekrīt* piekrist* piekrit* akcept* pieņem* esmu_ar_mieru
ack: izlasīj* lasīj* apstiprin* saprot* iepazin*
receive: saņem* gūt
inform: informē*_par uzzin* jaunākaj*_inform* informēt_mani informējiet_mani
want: vēlos vēlēt* gribu gribētu jā lūdzu vēlaties interesē*
subscribe: abonē* pierakst* parakst*_uz piesakieties pierakst*_mani reģistrēj*
contact: sazin* zvan* piezvan*
sync: sinhroniz* importē* augšupielādē*
tailor: personaliz* pielāgot_rekl* pielāgot*_saturu balst*_uz atbilst*_manā* mērķē* interes* pēc_manā*
recommend: ieteik* ieteic* iesak*
improve: uzlabo* pilnveido* optimizē* attīst*
train: apmāc* mācī* trenē*
join: piedal* pievienot*_prog* līdzdarb*
help: palīdz* atbalst*_mūs*
hide: slēp* paslēp* neredzam*
block: bloķē* aizlieg* apturēt novērst* aizsardz* aizsarg* liegt liedz izolē*
refuse: atteik* noraid* nepiekrīt* nepiekrist* iebil* liegšu
optout: atsauk*_piekr* nepiedal* lai_atteikt* izstāt*
unsub: anulē*_abon* atteik*_no_abon* atrakst*
off: atspējo* izslēg* deaktiv*
anon: anonimiz* pseidonīm*
limit: ierobežo* samazin*
approval: nepieciešam*~apstiprin* jāapstiprina pieprasīt_sekoš* apstiprin*~sekot*
private: privāt* tikai_es nepublisk* slēgts
remove: noņem* dzēst izdzēst dzēš* izņem* aizmirst
not: ne nekad nav nevēlos negribu nekād*
without: bez izņemot
tick: atzīmē* klikšķin* ķeks* noklikš*
untick: noņem*_atzīm* noņem*_ķek* neatzīmē*
if: ja
when: kad tiklīdz ikreiz pēc
only: tikai vienīgi
me: es man mani manu mans manas manām manai manā mana manus manos
you: jūs jums jūsu tev tavu tavas tavs
data: dat* person*_dat* person*_inform* manas_person*
info: informāc*
usage: lietošanas_dat* lietojuma_dat* paradum* uzved* mijiedarb* lietojum* tehnisk*_dat*
stats: statist* analīti* mērījum* telemetr* veiktspēj*
crash: avārij* kļūdu_ziņ* kļūdu_pārsk* diagnost* kļūd* problēmu_ziņ*
cookie: sīkdat* sīkfail*
tracking: izseko* sekošan*_līdzi neizsekoš*
study: pētījum* aptauj* eksperiment*
profile: profil*
name: vārd* uzvārd* pilnu_vārdu lietotājvārd*
personal: dzimšan* vecum* dzimum* avatār* fotoattēl*
email: e_past* epast* e_pasta_adres*
phone: tālru* telefon*
contacts: kontakt* adrešu_grām*
location: atrašanās* ģeogrāf* lokāciju gps tuvum* pozīcij* punkti punktu
activity: aktivit* vēstur* darbīb* patīk favorīt*
presence: tiešsaist* esmu_tiešs* izlasīšanas_apst* rakstīšan* pēdējo_reizi_red*
content: ierakst* saturu satura rakst* komentār* attēl* foto ziņas_ko
follower: sekotāj* draugu_sar* kam_sekoju sociālo_graf* tīklu
request: sekošanas_pie* draudzības_pie*
purchase: pirkum* darījum* maksājum* atlikum*
health: veselīb* medicīn*
credit: kredīt* maksātspēj*
profiling: profilē* profila_veid* veido*~profil* interešu_profil*
identify: ierīces_īpaš* savieno*_ierīc*
account: kont*
message: ziņ* tiešs*_ziņ* privāt*_ziņ*
sensor: kamer* mikrofon*
third: trešaj* trešo trešās citiem_uzņ* citām_pers* piegādātāj*
partner: partner* sadarbīb*
affiliate: koncern* grupas_uzņ* meitas_uzņ*
advertiser: reklāmdev*
seller: pārdevēj* tirgotāj*
everyone: visiem ikviens jebkur* publisk* svešin* visiem_redz* viesi viesiem
others: citi citiem citu lietotāj* draug* dalībniek* cilvēk* biedr*
engine: meklētāj* robot*
directory: katalog* direktorij* meklēšanas_rezult* galerij*
unknown: nezinām* nepazīst* kuriem_es_seko* kurus_es_seko* neseko*
us: mēs mums mūs mūsu
promo: piedāvājum* akcij* atlaid* mārketing* reklāmas_ziņ* komerciāl* kupon*
newsletter: jaunumu_vēst* biļeten* vēstkop* ziņu_lap* jaunumu_lap*
news: jaunum* padom* jaunāko
product: produkt* pakalpojum*_piedāv* pasākum* precēm precēs
ads: reklām*
sponsor: sponsor* apmaksāt*
ai: mākslīg* intelekt* model* algoritm*
channel: pa_e_pastu pa_epastu pa_tālruni sms pa_pastu e_pastā e_pasta_ziņ*
directmail: tiešais_mārk* telefonmārk*
notify: paziņo* brīdin* atgādin* netraucēt
digest: kopsavilk* sakopojum*
order: pasūtīj* piegād* rēķin* sūtījum* rezervāc*
reply: atbild* piemin* citē* jauns_koment* novēro*
someone: kāds
session: atcerēt* palikt_pier* palikt_piesl* saglabāt_paroli šajā_ierīcē šajā_datorā
remember: atcerē* pievienot
login: pieslēg* pierakstī* paroli parole*
ui: tēm* ciln* rīkjosl* poga* font* izkārt* priekšskat* sīktēl* izvēln* ritin* žest* ekrān* tumš* gaiš* kolonn* map* kārto* kategorij* kursor* nelasīt* virsrakst* parakst* rediģē* emoc* emoj* laika_josl* laika_līn* dialog* gradient* multivid* sensitīv* pastiprin* lapā lapās fonu melnrakst*
media: video skaņ* mūzik* animāc* animē* gif atskaņo* skaļum* subtitr*
security: divpakāp* divu_faktoru pirkstu_nosp* dublē*_kop* šifrē* https
system: atjauninā* lejupiel* instalē* valod* tastatūr* pareizraks* baterij* wi_fi bezsaist* laika_joslu valūt* aparatūr* restart* starplik* saites saiti saišu privāt*_pārl* drukā* datņu miskast*
shop: norēķinu_adr* piegādes_adr* dāvan* pvn
necessary: nepieciešam* obligāt* būtisk*
terms: noteikum* nosacījum* politik* līgum* licenc* pamatnost* dokument* privātuma_polit* privātuma_paziņ*
processing: apstrādi apstrādei
anytime: jebkurā_laikā
again: vairs_nerād* vairs_nejaut*
c.yes: jā ieslēgts atļaut piekrītu pieņemt visi pieņemt_visus vienmēr
c.no: nē izslēgts liegt noraidīt noraidīt_visus nekad nē_paldies tikai_nepieciešamās ne_tagad
c.aud1: tikai_es neviens privāts
c.aud3: draugi kontakti sekotāji tikai_draugi
c.aud4: draugu_draugi dalībnieki lietotāji
c.aud5: visi ikviens publisks publiski
t.settings: iestatījumi preferences mans_konts
t.privacy: privātums paziņojumi
t.sign_up: reģistrēties izveidot_kontu reģistrācija
t.login: pieslēgties pierakstīties aizmirsi_paroli
t.checkout: grozs pasūtījums piegāde apmaksa
t.consent: sīkdatnes pieņemt_visus leģitīmās_intereses
@negation: ne
`

// lvExamples is the test of the table.
const lvExamples = `
third_party_sharing	gives	Kopīgot manus pirkumus ar izvēlētiem partneriem
third_party_sharing	withholds	Nepārdot manus personas datus trešajām personām
marketing	gives	Jā, sūtiet man ikmēneša jaunumu vēstuli
marketing	gives	Vēlos saņemt īpašos piedāvājumus pa e-pastu
marketing	withholds	Nevēlos saņemt reklāmas zvanus no jūsu uzņēmuma
marketing	withholds	Lūdzu, nesūtiet man piedāvājumus pa pastu
marketing	withholds	Atteikties no abonementa: nevēlos jaunumu vēstules
analytics_telemetry	gives	Palīdzēt uzlabot lietotni, sūtot anonīmu lietošanas statistiku
analytics_telemetry	gives	Automātiski nosūtīt avāriju ziņojumus
analytics_telemetry	withholds	Izslēgt telemetriju
personalised_ads	gives	Rādīt reklāmas, kas balstītas uz manām interesēm
personalised_ads	withholds	Atspējot personalizētās reklāmas
profiling_scoring	gives	Izmantot manu maksājumu vēsturi kredītspējas aprēķināšanai
profiling_scoring	withholds	Neveidot manu interešu profilu
personalisation	gives	Ieteikt rakstus, kas balstīti uz manu vēsturi
public_visibility	gives	Ļaut meklētājprogrammām atrast manu profilu
public_visibility	gives	Rādīt manu vārdu citiem lietotājiem
public_visibility	withholds	Paslēpt manu tiešsaistes statusu
public_visibility	withholds	Nerādīt manu dzimšanas dienu profilā
location	gives	Izmantot manu precīzo atrašanās vietu
location	withholds	Nekopīgot manu atrašanās vietu ar draugiem
contacts	gives	Augšupielādēt manas adrešu grāmatas kontaktus
contacts	withholds	Nesinhronizēt manus kontaktus
ai_training	gives	Atļaut izmantot manus ierakstus mākslīgā intelekta apmācībai
ai_training	withholds	Neizmantot manus attēlus mākslīgā intelekta apmācībai
terms_bundling	gives	Esmu izlasījis un piekrītu noteikumiem un privātuma politikai
terms_bundling	gives	Piekrītu manu personas datu apstrādei
own_notifications	neutral	Paziņot man, kad kāds atbild uz manu komentāru
own_notifications	neutral	Nosūtīt e-pastu, kad mans pasūtījums ir ceļā
session_remember	neutral	Palikt pierakstītam šajā ierīcē
other_setting	neutral	Izmantot tumšo tēmu
other_setting	neutral	Automātiski atskaņot video
other_setting	neutral	Piegādes adrese ir tāda pati kā norēķinu adrese
other_setting	neutral	Divpakāpju autentifikācija
`
