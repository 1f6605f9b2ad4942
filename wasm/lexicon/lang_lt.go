package lexicon

// ltWords is Lithuanian.
const ltWords = `
@common: ir į su iš už per kad ne aš man mano jūsų jūs mūsų mes ar jei kai kaip šis ši šią tik visi visos noriu apie pagal nuo iki
@letters: ą ę ė į ų ū č š ž
void: ne_tik nepasiekiam* dar_ne
share: dalin* dalyt* bendrin* perduo* parduo* atskleis* persiun* keist*_duom*
send: siųsti siunč* siuntim* išsiųs* praneš*_apie_klaid*
collect: rink* surinkt* kaup* saugo* įraš* registruo* fiksuo*
use: naudo* panaudo* tvarky* apdoro* analizuo* vertin* sujung* vykdy*
show: rody* rodom* parody* matom* paskelb* skelb* viešin* viešai įtrauk*
reveal: paskelb* skelb* viešin* atskleis* atskleid*
find: ras* surast* ieško* paiešk* indeksuo* atras*
see: maty* mato pamaty* peržiūr* prieig* kas_gali
allow: leis* leid* įgalin* įjung* aktyvin* suteik* gali
agree: sutink* sutikim* priim* pritar*
ack: perskaič* susipaži* patvirtin* supran*
receive: gau*
inform: informuo* sužino* naujien*_apie
want: noriu norite norėčiau taip pageidau* prašau domi*
subscribe: prenumer* užsisaky* užsiprenum* registruok*_nauj*
contact: susisiek* skambin* paskambin*
sync: sinchroniz* importuo* įkel*
tailor: suasmenin* pritaik* pagal_mano pagal_jūsų remian* tikslin* aktual* pomėg*
recommend: rekomend* siūly* pasiūly*
improve: tobulin* pagerin* gerin* optimizuo*
train: mokym* apmoky* mokyt*
join: dalyv* prisijung*_prie_prog* prisid*
help: padė* pagalb* prisidė*
hide: slėp* paslėp* nematom*
block: blokuo* neleis* neleid* stabdy* drausti draud* apsaug* izoliuo*
refuse: atsisak* atmes* atmet* nesutink* prieštarau*
optout: atšauk*_sutik* pasitrauk*
unsub: atsisak*_pren* atšauk*_pren*
off: išjung* deaktyv*
anon: nuasmenin* anonimizuo* pseudonim*
limit: ribo* apribo* mažin* sumažin*
approval: reik*~patvirt* reikalau* patvirtin*_rank*
private: privat* tik_aš niekas nevieš*
remove: šalin* pašalin* ištrin* trin*
not: ne niekada niekam nieko jokių nenor* nepageid* nesiųsk* nesiųst* nesidal* neparduo* nenaudo* nerody* nekurk* nekurt* nesinchron* nerink* neprad* nėra
without: be išskyrus
tick: pažymėk* spustelėk* varnel*
untick: nuimk*_varn* atžymėk* nepažymėk*
if: jei jeigu
when: kai kada kiekvieną_kartą
only: tik vien
onoff: įjungti_išjungti
me: aš man mane mano savo
you: jūs jums jus jūsų tavo tau
data: duomen* asmens_duom*
info: informacij*
usage: naudojimo_duom* elgsen* elges* įproč* sąveik* techniniai_duom*
stats: statist* analit* matavim* telemetr* našum*
crash: strigč* klaid* diagnost* strigim* pranešim*_apie_problem*
cookie: slapuk*
tracking: seki* sekli*
study: tyrim* apklaus* eksperim*
profile: profil*
name: vard* pavard* pilnas_vardas
personal: gimimo_dat* amži* lyt* avatar*
email: el_pašt* pašto_adr* el_laiš*
phone: telefon* mobil*
contacts: kontakt* adresų_knyg*
location: viet* buvimo_viet* geolok* gps netoliese taškai
activity: veikl* istorij* mėgstam* kalendor*
presence: prisijungimo_būs* prisijungęs perskaitymo_patv* skaitymo_patv* rašymo_ind* rašau tinkle apie_skaitym*
content: įraš* turin* nuotrauk* komentar* apžvalg* straipsn* puslap* dokument*
follower: sekėj* draugų_sąraš* socialinę
request: sekimo_užkl* draugystės_užkl* prašym*_sekti
purchase: pirkin* pirkim* sandor* mokėjim* likut*
health: sveikat* medicin*
credit: kredit* mokum*
profiling: profiliav* elgsenos_profil* profilio_kūr* profilio_sud*
identify: įrenginio_savyb* susieti_įreng* identifikuo*_įreng*
account: paskyr*
message: asmeninės_žinut* privači*_žinut* tiesiogin*_žinut* žinut* pokalb*
sensor: kamer* mikrofon*
third: treči* kitoms_įmon* kitos_įmon* tiekėj*
partner: partner* prekių_ženkl*
affiliate: grupės_įmon* grupei dukterin*
advertiser: reklamuotoj* reklamdav*
seller: pardavėj* prekyb*
everyone: visi visiems bet_kas kiekvien* vieš* nepažįst* lankytoj*
others: kiti_naud* kitiems kitų naudotoj* vartotoj* nari* draug* žmon* asmen*
engine: paieškos_sist* paieškos_varikl* robot*
directory: narių_katalog* paieškos_rezult* katalog* galerij*
unknown: kurių_nesek* nesekat* nepažįstam*_siunt*
us: mes mums mūsų
promo: pasiūlym* nuolaid* akcij* rinkodar* reklamin* komercin* privalum*
newsletter: naujienlaišk* naujienlaišč* informacinį_biul*
news: naujien* patarim* atnaujinim*_apie
product: produkt* preki* paslaug* rengin*
ads: reklam* skelbim*
sponsor: rėmėj* remiam*
ai: dirbtin*_intel* di model* algoritm*
channel: el_paštu telefonu sms paštu paštą pašto_dėžut* laišk*
directmail: tiesiogin*_rink* telefonin*_rink*
notify: praneš* įspė* primin*
digest: suvestin* santrauk*
order: užsakym* pristaty* sąskait* siunt* rezervac*
reply: atsak* paminė* nauj*_komentar* nauj*_žinut*
someone: kažkas kas_nors
session: prisiminti_mane atsiminti_mane likti_prisij* išlikti_prisij* išsaugoti_slapt* šiame_įreng* šiame_komp*
remember: prisimin* atsimin*
login: prisijung* slaptažod*
ui: tem* kortel* juost* mygtuk* šrift* išdėst* peržiūr*_prieš miniatiūr* meniu slink* gest* ekran* tams* švies* stulpel* aplank* rikiav* kategor* didin* suskleis* žymekl* pradžios_pusl* neskaityt* antrašt* paraš* redagav* emoji jautr* grotažym* fon* juodrašč* klaviš* piktogram* spalv* lang*
media: vaizdo* garso garsas muzik* animac* gif groti leisti_vaiz* garsum* subtitr*
security: dviej* dvipakop* piršto_atsp* atsargin* šifrav* https užrakt*
system: automatin*_atnauj* atnaujin* atsisiun* įdieg* kalb* klaviatūr* rašyb* bateri* wi_fi wifi neprisijungus laiko_juost* valiut* aparatin* iš_naujo_pal* iškarpin* nuorod* privat*_narš* spausdin*
shop: atsiskaitymo_adr* pristatymo_adr* dovan* pvm
necessary: būtin* reikaling* privalom* funkcin*
terms: sąlyg* taisykl* politik* sutart* licencij* privatumo_praneš* privatumo_nuostat* privatumo_polit*
processing: tvarkym* apdorojim*
anytime: bet_kada bet_kuriuo_metu
again: daugiau_nerod* neklaus*_dar
c.yes: taip įjungta įjungti leisti priimti priimti_visus visi visada sutinku
c.no: ne išjungta išjungti atmesti atmesti_visus niekada ne_ačiū tik_būtini ne_dabar
c.aud1: tik_aš niekas privatu
c.aud3: draugai kontaktai sekėjai
c.aud4: draugų_draugai nariai naudotojai
c.aud5: visi bet_kas vieša viešai
t.settings: nustatymai parinktys mano_paskyra
t.privacy: privatumas pranešimai
t.sign_up: registracija sukurti_paskyrą registruotis
t.login: prisijungimas prisijungti
t.checkout: krepšelis užsakymas pristatymas apmokėjimas
t.consent: slapukai priimti_visus teisėtas_interesas
t.newsletter: naujienlaiškis prenumeruoti
t.comment: komentarai
`

// ltExamples is the test of the table.
const ltExamples = `
third_party_sharing	gives	Dalintis mano pirkiniais su partneriais
third_party_sharing	withholds	Neparduoti mano asmens duomenų trečiosioms šalims
marketing	gives	Taip, noriu gauti mėnesinį naujienlaiškį
marketing	gives	Gauti pasiūlymus ir nuolaidas el. paštu
marketing	withholds	Nenoriu gauti reklaminių pasiūlymų
marketing	withholds	Nenoriu gauti naujienlaiškio
marketing	withholds	Pažymėkite, jei nenorite gauti pasiūlymų
analytics_telemetry	gives	Padėkite tobulinti programėlę siųsdami anoniminę statistiką
analytics_telemetry	gives	Automatiškai siųsti strigčių ataskaitas
analytics_telemetry	withholds	Išjungti telemetriją
personalised_ads	gives	Rodyti reklamas pagal mano pomėgius
personalised_ads	withholds	Atsisakyti suasmenintos reklamos
profiling_scoring	gives	Naudoti mano mokėjimus kredito įvertinimui
profiling_scoring	withholds	Nekurti mano elgsenos profilio
personalisation	gives	Rekomenduoti straipsnius pagal mano veiklą
public_visibility	gives	Leisti paieškos sistemoms indeksuoti mano profilį
public_visibility	gives	Rodyti mano vardą ir pavardę kitiems naudotojams
public_visibility	withholds	Slėpti mano prisijungimo būseną
public_visibility	withholds	Slėpti mano profilį nuo paieškos sistemų
location	gives	Naudoti tikslią mano buvimo vietą
location	withholds	Nesidalinti mano buvimo vieta su draugais
contacts	gives	Įkelti kontaktus ir rasti pažįstamus
contacts	withholds	Nesinchronizuoti mano kontaktų
ai_training	gives	Leisti naudoti mano įrašus modelių mokymui
ai_training	withholds	Nenaudoti mano nuotraukų dirbtinio intelekto mokymui
terms_bundling	gives	Perskaičiau ir sutinku su taisyklėmis ir privatumo politika
terms_bundling	gives	Sutinku, kad mano asmens duomenys būtų tvarkomi
own_notifications	neutral	Pranešti, kai kas nors atsako į mano komentarą
own_notifications	neutral	Pranešti, kai užsakymas išsiųstas
session_remember	neutral	Likti prisijungus šiame kompiuteryje
other_setting	neutral	Tamsi tema
other_setting	neutral	Automatiškai leisti vaizdo įrašus
other_setting	neutral	Dviejų veiksnių tapatybės patvirtinimas
other_setting	neutral	Klaviatūros kalba
`
