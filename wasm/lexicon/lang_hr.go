package lexicon

// hrWords is Croatian; Bosnian and Serbian in Latin script are read with it.
const hrWords = `
@common: i u na s sa je se za od do da ne mi me moj moje mojih vaš vaše vaših vas nas naš ako ili kao kada ovaj ove samo sve želim koji koje po
@letters: đ ć č š ž

void: ne_samo nije_dostup* još_nije
share: dijel* podijel* del* podel* ustup* prodaj* prodav* prosljeđ* proslijed* otkriv*_podat* razmjen* dostav*_treć*
send: šalj* pošalj* slanje slati poslati prijavlj*_greš* izvješt*
collect: prikup* skup* sprem*_podat* pohran* čuva* bilje* zabilje* prati*_moj*
use: korist* korišt* upotreb* obrad* analiz* procjen* povez*_podat* pokretan*
show: prikaz* pokaz* objav* vidljiv* javno_prik* otkrij* uključi_u uključiti_u navod*
reveal: objav* otkrij*
find: nađ* pronađ* pronal* traž* pretraž* otkri* indeks*
see: vid* pogled* pristup* tko_može ko_može
allow: dopušt* dopust* dozvol* omoguć* uključ* aktivir* može mogu smije
agree: slaž* suglas* saglas* pristaj* prihvać* prihvat* odobravam privol*
ack: pročita* potvrđ* razumij* upoznat*
receive: prima* primi* dobiv* dobija* dobiti
inform: obavješt*_o_nov* informir* saznaj*
want: želim želite htio_bih da molim zanima
subscribe: pretpl* prijavi*_se_na prijav*_na_news* prijavi_me registriraj_me registruj_me
contact: kontaktir* nazov* zvati
sync: sinkroniz* sinhroniz* uvoz* uvez*
tailor: personaliz* prilagođ*_na_temelju prilagođen* na_temelju na_osnovu ciljan* relevant* interes*
recommend: preporuč* predlož* prijedlo* predlog*
improve: poboljš* unaprijed* unapređ* optimiz* razvoj*
train: obuč* treniran* strojn*_uč* mašinsk*_uč*
join: sudjel* učestv* pridruž* uključ*_se
help: pomoz* pomoć* pomaž* podrž*

hide: sakri* skri* nevidljiv*
block: blokir* spriječ* spreč* zaustav* zabran* zaštit* izolir* onemogući
refuse: odbi* protiv*_se usprotiv*
optout: opozov* povuc*_priv* odustan* isključ*_me
unsub: odjav* otkaž*_pretp*
off: isključ* onemoguć* deaktivir* ugas*
anon: anonimiz* pseudonim*
limit: ogranič* smanj* minimiz*
approval: zahtijev* zahtev*~odobr* ručno_odobr* odobrav*_zahtj* potreb*_odobr*
private: privat* samo_ja nitko niko zaključ*
remove: ukloni* uklanj* izbriši* obriši* brisanj* izuzm*

not: ne nikad* nemoj* nijed* nikome ništa nije
without: bez osim
tick: označi* klikni* kvačic* potvrdni_okvir
untick: poništi*_odab* ukloni*_kvač* ne_označ*
if: ako ukoliko
when: kad kada prilikom pri
only: samo isključivo
onoff: uključi_isključi

me: ja mene me mi moj moja moje moji mojih mojim moju svoj svoje
you: vi vas vam vaš vaša vaše vaših vašim
data: podac* podat* osobn*_podat* ličn*_podat*
info: informaci*
usage: podac*_o_koriš* podat*_o_koriš* korištenj*_aplik* ponašanj* navik* interakcij* tehničk*_podat*
stats: statist* analit* mjeren* meren* telemetr* performans* učink*
crash: ruš* pad_apl* izvješ*_o_greš* dijagnost* greš* izveštaj* prijavlj*_problem* o_problemima padu_programa javljanje_problema
cookie: kolačić* cookie*
tracking: praćenj* pratilac* prati*_me tragač*
study: istraživ* studij* anket* eksperim*
profile: profil*
name: ime imen* puno_ime prezim*
personal: datum_rođ* rođendan* dob spol avatar*
email: e_pošt* email* e_mail* mejl* imejl* adres*_e_poš*
phone: telefon* mobil* broj_telef*
contacts: kontakt* imenik* adresar*
location: lokacij* polož* geolok* gps u_blizini točke trasa neuređene uređene_tačke tačke
activity: aktivnost* povijest* istorij* omiljen* kalendar*
presence: na_mreži online potvrd*_čitan* potvrd*_o_čitan* piš*_poruk* tipka* posljednji_put poruke_čitanja potvrd*_čitanja
content: objav* sadržaj* fotograf* slik* komentar* recenz* članak* stranic* dokument*
follower: pratitelj* pratilac* popis_prijat* koga_prat* mreža mrežu
request: zahtjev*_za_prać* zahtev*_za_prać* zahtjev*_za_prijat*
purchase: kupn* kupov* transakc* plaćan* stanje_rač*
health: zdrav* medicin*
credit: kredit* bonitet* ocjen*_riz*
profiling: profiliran* izrad*_profil* stvaranj*_profil* izrađiv*~profil* stvar*~profil*
identify: značajk*_uređ* povezivan*_uređ* identifik*_uređ*
account: račun* nalog*
message: privatn*_poruk* izravn*_poruk* poruk*
sensor: kamer* mikrofon*

third: treć* drug*_tvrtk* drug*_kompan* vanjsk* pružatelj*
partner: partner* dobavljač*
affiliate: grup*_tvrtk* povezan*_društ* grupacij*
advertiser: oglašivač* oglašavač*
seller: prodavač* trgov*
everyone: svi svima svatko svako bilo_tko bilo_ko javn* strancim* posjetitelj*
others: drug*_koris* drugi drugima korisni* članov* prijatelj* osob* ljud* suradnik* suradnic* korisnicima korisnik*
engine: tražilic* pretraživač* robot*
directory: imenik_član* rezultat*_pretr* direktorij* galerij* ljestvic*
unknown: koje_ne_prat* ne_pratim nepoznat*_poš* ne_prate ne_pratite nesledil* ne_sled* nesljedbenik*
us: mi nas nam naš naša naše

promo: ponud* popust* akcij* promo* marketing* promidžb* komercijaln* pogodnost* nagradn* marketinški*
newsletter: newsletter* bilten* grupi_za_poštu
news: novost* vijest* vest* savjet* novin*
product: proizvod* uslug* događaj*
ads: oglas* reklam*
sponsor: sponzor*
ai: umjetn*_intel* veštačk*_intel* ai model* algorit*
channel: e_poštom telefonom sms putem_e poštom e_poruke
directmail: telemarket* izravn*_market* direktn*_market*

notify: obavijest* obavest* obavješt* obavešt* podsjet* podset* upozor*
digest: sažet* pregled_aktiv*
order: narudžb* isporuk* račun_za pošiljk* rezervac*
reply: odgovor* spomen* nov*_komentar* vas_prat* nov*_poruk*
someone: netko neko
session: zapamti_me ostani_prijav* ostanite_prijav* zapamti_lozin* spremi_lozin* na_ovom_uređ* ovom_račun*
remember: zapamt* pamti
login: prijav* lozink*
ui: tem* kartic* tipk* dugm* font* izgled* pregled_prije minijatur* izbornik* meni pomic* gest* zaslon* ekran* tamn* svijetl* vremensk*_trak* stupac* map* sortir* kategor* povećaj* sažm* pokaziv* početn*_stran* nepročit* naslov* potpis* uređivan* emoji osjetljiv* hashtag* potvrd*_prije pozadin* skic* prečac* ikon* boj*
media: video* zvuk* glazb* muzik* animac* gif reprod* glasnoć* titlov*
security: dvofaktor* dvostruk* otisak* sigurnosn*_kop* šifrir* enkrip* https zaključavanj*_zasl*
system: automatsk*_ažur* ažurir* preuzim* preuzm* instal* jezik* tipkovnic* tastatur* pravopis* baterij* wi_fi wifi izvan_mrež* vremensk*_zon* valut* hardver* pokreni_ponov* međusprem* poveznic* vez* integrac* ispis
shop: adres*_za_napl* adres*_za_dost* poklon* pakiran* pdv
necessary: nužn* neophodn* obavezn* potrebn*_kolač* funkcional*
terms: uvjet* uslov* pravil* politik* ugovor* licenc* izjav* privatnost*_i obavijest*_o_privatnosti obavjest*_o_privatnosti pravil*_privatnosti
processing: obrad*_osob* obrada obradu obrade
anytime: u_bilo_kojem_tr* bilo_kada
again: ne_prikazuj_ponov* ne_pitaj_ponov* više_ne_prik*

c.yes: da uključeno uključi dopusti prihvati prihvati_sve sve svi uvijek slažem_se
c.no: ne isključeno isključi odbij odbij_sve ništa nikad ne_hvala samo_nužno ne_sada
c.aud1: samo_ja nitko niko privatno
c.aud2: bliski_prijatelji prilagođeno
c.aud3: prijatelji samo_prijatelji kontakti pratitelji
c.aud4: prijatelji_prijatelja članovi registrirani_korisnici korisnici
c.aud5: svi svatko javno bilo_tko

t.settings: postavke podešavanja moj_račun opcije
t.privacy: privatnost obavijesti
t.sign_up: registracija registriraj_se stvori_račun
t.login: prijava zaboravljena_lozinka
t.checkout: košarica narudžba dostava plaćanje
t.consent: kolačići prihvati_sve legitimni_interes
t.newsletter: newsletter pretplata
t.comment: komentari ostavi_komentar
t.survey: anketa
t.landing: vaša_godina izvadak nagradna_igra
t.todo: zadaci
t.mailbox: pristigla_pošta poslano skice
t.filter: filtri sortiraj
t.permissions: dopuštenja uloge administrator
t.game: igra razina bodovi
`

// hrExamples is the test of the table.
const hrExamples = `
third_party_sharing	gives	Podijeli moje kupnje s partnerima
third_party_sharing	withholds	Ne prodavati moje osobne podatke trećim stranama
marketing	gives	Da, želim primati mjesečni newsletter
marketing	gives	Šaljite mi ponude i popuste e-poštom
marketing	withholds	Ne želim primati promidžbene poruke
marketing	withholds	Odjavi me s newslettera
marketing	withholds	Označite ako ne želite primati ponude
analytics_telemetry	gives	Pomozite poboljšati aplikaciju slanjem anonimne statistike
analytics_telemetry	gives	Automatski šalji izvješća o rušenju
analytics_telemetry	withholds	Isključi telemetriju
personalised_ads	gives	Prikazuj oglase na temelju mojih interesa
personalised_ads	withholds	Odbij personalizirane oglase
profiling_scoring	gives	Koristi moja plaćanja za izračun kreditne ocjene
profiling_scoring	withholds	Ne izrađivati profil mog ponašanja: bez profiliranja
personalisation	gives	Preporuči članke na temelju moje aktivnosti
public_visibility	gives	Dopusti tražilicama indeksiranje mog profila
public_visibility	gives	Prikaži moje puno ime drugim korisnicima
public_visibility	withholds	Sakrij moj status na mreži
public_visibility	withholds	Sakrij moj profil od tražilica
location	gives	Koristi moju točnu lokaciju
location	withholds	Ne dijeli moju lokaciju s prijateljima
contacts	gives	Prenesi kontakte kako bi se našlo ljude koje znaš
contacts	withholds	Ne sinkroniziraj moje kontakte
ai_training	gives	Dopusti da se moje objave koriste za treniranje modela
ai_training	withholds	Ne koristi moje fotografije za obuku umjetne inteligencije
terms_bundling	gives	Pročitao sam i prihvaćam uvjete i politiku privatnosti
terms_bundling	gives	Slažem se s obradom mojih osobnih podataka
own_notifications	neutral	Obavijesti me kad netko odgovori na moj komentar
own_notifications	neutral	Obavijesti me kad je narudžba poslana
session_remember	neutral	Ostani prijavljen na ovom računalu
other_setting	neutral	Tamna tema
other_setting	neutral	Automatska reprodukcija videa
other_setting	neutral	Dvofaktorska provjera
other_setting	neutral	Jezik tipkovnice
marketing	gives	Registruj me za novosti i ponude
`
