package lexicon

// etWords is Estonian.
const etWords = `
@common: ja ei ma mu minu mind meie teie teile et kui see seda selle või ning kõik ainult soovin oma kes mis pärast enne juures
@letters: õ ä ö ü
void: mitte_ainult pole_saadaval veel_mitte
share: jaga* edasta* müü* avalda*_kolm* vaheta* loovuta*
send: saada* saatmi* teata*_vig* teavita*_vig*
collect: kogu* salvesta* talleta* registreeri* jälgi*_minu
use: kasuta* töötle* analüüsi* hinda* ühenda* käivita*
show: näita* kuva* näht* avalda* avalikusta* nimeta* lisa_nimek*
reveal: avalda* avalikusta*
find: leia* leid* otsi* avasta* indekseeri*
see: näe* näha vaata* ligipääs* juurdepääs* kes_saa*
allow: luba* võimalda* lülita*_sisse sisse_lül* aktiveeri* võib võivad
agree: nõustu* nõus nõusolek* aktsepteeri* annan_nõus*
ack: olen_lugenud lugenud kinnita* mõista*
receive: saada saan saades vastu_võt*
inform: teavita*_uudis* kursis hoia*_kursis info_saam*
want: soovi* tahan jah palun huvita*
subscribe: telli* liitu*_uudisk*
contact: ühendust võta*_ühendust helista*
sync: sünkroni* sünkrooni* impordi* laadi*_üles
tailor: isikupärasta* kohanda* minu_huvi* põhjal põhine sihit* suunatud asjakoha* huvid*
recommend: soovita* soovitus* paku*
improve: paranda* täiusta* optimeeri* arenda* paremaks
train: treeni* õpeta* masinõp* koolita*
join: osale* liitu* panusta*
help: aita* aidake toeta*
hide: peida* varja* nähtamat*
block: blokeeri* tõkesta* takista* keela* peata* kaitse* kaitsta isoleeri*
refuse: keeldu* lükka*_tagasi ei_nõustu vaidlusta*
optout: võta*_tagasi loobu*
unsub: tühista*_tell* loobu*_uudisk*
off: lülita*~välja väljalül* deaktiveeri*
anon: anonüümi* pseudonü*
limit: piira* vähenda*
approval: nõua*~kinnit* nõua* kinnita*_käsitsi
private: privaat* ainult_mina ainult_mulle keegi_ei lukusta
remove: eemalda* kustuta* välista*
not: ei mitte ära ärge kunagi iialgi mitte_kellelegi pole
without: ilma välja_arvatud
tick: märgi* klõpsa* linnuke*
untick: eemalda*_linn* eemalda*_märg* jäta*_märkimata
if: kui_te kui_sa juhul
when: kui pärast iga_kord
only: ainult üksnes vaid
onoff: luba_keela
me: ma mina mind mu minu mulle oma
you: te teie teid teile sina sinu sulle
data: andme* isikuandme*
info: teave teabe* teavet info
usage: kasutusandm* kasutuse_andm* käitumi* harjum* tehnili*_andm* kasutusstat*
stats: statisti* analüüti* mõõtmi* telemeetria* jõudlus*
crash: krah* veateat* vearaport* diagnost* veaaruan*
cookie: küpsis*
tracking: jälgimi* jälitus* jälitami* jälgija*
study: uuring* küsitlus* eksperiment* uurimus*
profile: profiil*
name: nimi nime nimed täisnim* pärisnim*
personal: sünnikuup* sünnipäev* vanus* sugu avatar*
email: e_post* eposti* meiliaadres* e_kiri*
phone: telefon* mobiil*
contacts: kontakt* aadressiraam*
location: asukoh* positsioon* geograafil* gps lähedal järjestatud_punktid järjestamata_punktid
activity: tegevus* ajalugu ajalo* lemmik* kalend*
presence: võrgusolek* olekut lugemiskinnit* kirjutami* kirjutan viimati_näht* võrgus lugemisteat*
content: postitus* sisu pildid pilte foto* kommentaar* artikl* leh* dokument*
follower: jälgija* sõbranimek* keda_jälgi* võrk
request: jälgimistaot* sõbrakuts* jälgimispal*
purchase: ost* tehing* makse* saldo
health: tervis* meditsiin*
credit: krediid* maksevõim*
profiling: profileeri* profiili_loom* loo*~profiil*
identify: seadme_omad* seadmete_sidu* tuvasta*_seadm*
account: konto kontot kontol*
message: privaatsõnum* otsesõnum* vestlus* sõnum*
sensor: kaamera* mikrofon*
third: kolmand* teiste_ettev* teised_ettev* teenusepakkuja*
partner: partner* kaubamärk*
affiliate: kontserni* grupi_ettev* tütarettev*
advertiser: reklaamija*
seller: müüja* kaupmeh* kauplus*
everyone: kõik kõigile igaüks avalik* võõra* külalis* kõigil
others: teis*_kasut* teised teistele kasutaja* liikme* sõbra* sõpra* inimes* isik*
engine: otsingumoot* robot*
directory: liikmete_kat* otsingutulem* kataloog* galerii*
unknown: keda_ei_jälgi* keda_ma_ei tundmatu* mittejälgija* keda_sa_ei keda_te_ei
us: meie meile meid
promo: pakkumi* soodustus* kampaania* turundus* reklaamsõn* sooduspak* äriteat*
newsletter: uudiskir* infokir* meililist* meililoend*
news: uudis* nõuand* uuendused_ja värske_info
product: toode* toote* teenus* sündmus* üritus*
ads: reklaam*
sponsor: sponsor* sponsitud
ai: tehisintel* tehisaru* mudel* algoritm*
channel: e_postiga e_posti_teel telefoni_teel sms postiga
directmail: otseturundus* telefonimüük*
notify: teata teavita* teavitus* hoiata* hoiatus* märguan* meelde_tuleta*
digest: kokkuvõt*
order: tellimus* tarne* arve arved saadetis* broneering*
reply: vastus* vasta* maini* uus_kommentaar uued_komment* uus_sõnum
someone: keegi
session: jäta_mind_meelde jäta_meelde pea_mind_meeles jää_sisselog* püsi_sisselog* salvesta_parool* selles_seadmes selles_arvutis
remember: jäta_meelde mäleta* meeles
login: logi*_sisse sisselogi* parool*
ui: teema* kaart* sakk* riba* nupp* nupu* kirjatüüp* paigutus* eelvaa* pisipil* menüü* keri* žest* ekraan* tume* hele* veerg* kaust* sorteeri* kategooria* suurenda* ahenda* kursor* avaleh* lugemata pealkir* allkir* redigeeri* emoji tundlik* taust* mustand* otsetee* ikoon* värv* aken akna*
media: video* heli* muusika* animatsioon* gif esita* subtiit*
security: kaheastm* kaksikaut* sõrmejäl* varunda* varukoop* krüpti* https ekraanilukk*
system: automaatne_uuend* automaatsed_uuend* uuenda* laadi*_alla allalaad* installi* keel keele* klaviatuur* õigekir* aku wi_fi wifi võrguühenduseta ajavöön* valuuta* riistvara* taaskäivita* lõikelau* lin* privaat*_sirv* prindi*
shop: arveaadress* tarneaadress* kingitus* km
necessary: vajalik* hädavajal* kohustus* möödapääs* funktsionaal*
terms: tingimus* poliitika* leping* litsents* reegl* eeskir* privaatsusteade* privaatsusteates* privaatsusreegl* privaatsustingim* kasutustingim* privaatsuspoliitika*
processing: töötlemi*
anytime: igal_ajal
again: ära_näita_enam ära_küsi_enam
c.yes: jah sees luba nõustu nõustu_kõigiga kõik alati olen_nõus
c.no: ei väljas keela keeldu keeldu_kõigist mitte_kunagi ei_aitäh ainult_vajalikud mitte_praegu
c.aud1: ainult_mina mitte_keegi privaatne
c.aud3: sõbrad kontaktid jälgijad
c.aud4: sõprade_sõbrad liikmed kasutajad
c.aud5: kõik igaüks avalik
t.settings: seaded sätted eelistused minu_konto
t.privacy: privaatsus teavitused
t.sign_up: registreerumine loo_konto registreeru
t.login: logi_sisse sisselogimine
t.checkout: ostukorv tellimus tarne makse
t.consent: küpsised nõustu_kõigiga õigustatud_huvi
t.newsletter: uudiskiri telli
t.comment: kommentaarid
`

// etExamples is the test of the table.
const etExamples = `
third_party_sharing	gives	Jaga minu oste partneritega
third_party_sharing	withholds	Ära müü minu isikuandmeid kolmandatele isikutele
marketing	gives	Jah, soovin saada igakuist uudiskirja
marketing	gives	Soovin saada pakkumisi ja soodustusi e-postiga
marketing	withholds	Ma ei soovi saada turunduspakkumisi
marketing	withholds	Ma ei soovi uudiskirja
marketing	withholds	Märkige, kui te ei soovi pakkumisi saada
analytics_telemetry	gives	Aidake rakendust täiustada, saates anonüümset statistikat
analytics_telemetry	gives	Saada krahhiteated automaatselt
analytics_telemetry	withholds	Lülita telemeetria välja
personalised_ads	gives	Näita reklaame minu huvide põhjal
personalised_ads	withholds	Keeldu isikupärastatud reklaamidest
profiling_scoring	gives	Kasuta minu makseid krediidiskoori arvutamiseks
profiling_scoring	withholds	Ära loo minust käitumise profiili
personalisation	gives	Soovita artikleid minu tegevuse põhjal
public_visibility	gives	Luba otsingumootoritel minu profiili indekseerida
public_visibility	gives	Näita minu täisnime teistele kasutajatele
public_visibility	withholds	Peida minu võrgusolek
public_visibility	withholds	Peida minu profiil otsingumootorite eest
location	gives	Kasuta minu täpset asukohta
location	withholds	Ära jaga minu asukohta sõpradega
contacts	gives	Laadi kontaktid üles, et leida tuttavaid
contacts	withholds	Ära sünkroniseeri minu kontakte
ai_training	gives	Luba kasutada minu postitusi mudelite treenimiseks
ai_training	withholds	Ära kasuta minu fotosid tehisintellekti treenimiseks
terms_bundling	gives	Olen lugenud ja nõustun tingimuste ja privaatsuspoliitikaga
terms_bundling	gives	Nõustun oma isikuandmete töötlemisega
own_notifications	neutral	Teavita mind, kui keegi vastab minu kommentaarile
own_notifications	neutral	Teavita mind, kui tellimus on saadetud
session_remember	neutral	Jää sisselogituks selles arvutis
other_setting	neutral	Tume teema
other_setting	neutral	Esita videod automaatselt
other_setting	neutral	Kaheastmeline kinnitamine
other_setting	neutral	Klaviatuuri keel
`
