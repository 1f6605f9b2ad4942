package lexicon

// euWords is Basque.
const euWords = `
@common: eta nire zure gure da dut duen naiz dira bat hau honek ez bai edo baino gabe nahi egin izan dezan dezakete guztiak zer nola egiten du dituzte
@letters: ñ
void: ez_bakarrik oraindik_ez ez_dago_eskuragarri
share: parteka* saldu saltz* saldut eman~hirugarren* lagat* jakinaraz*_hirug* transferi*
send: bidal* igorri
collect: bildu biltz* jaso_datu* gorde gordetz* erregistra* grabat*
use: erabil* tratat* azter* analizat* ebalua* konbina* kalkula*
show: erakut* erakus* ikusgai* argitara* bistarat* agertu agertz* sartu_zerr*
reveal: argitara* ezagutara*
find: aurki* bilat* topat* indexat*
see: ikusi ikus ikusten ikustea nork sarbide*
allow: baimen* utzi utziko aktibat* gaitu gaitz* ahalbide* dezake dezakete
agree: onartz* onartu ados adostasun* adosten baimena_ematen ondo_iruditzen
ack: irakurri berrets* ulertz*
receive: jaso jasotz* hartu
inform: jakinaren_gain informa* egunean
want: nahi_dut nahi nahiko bai mesedez interesa
subscribe: harpide* izena_eman
contact: harremanetan deitu deiak kontaktat*
sync: sinkroniz* inportat* kargat* igo
tailor: pertsonaliz* egokit* oinarrit* araber* nire_interes* interes*
recommend: gomenda* iradoki* proposa*
improve: hobet* hobek* optimiz* garat*
train: entrenat* irakats* trebat*
join: parte_hart* batu
help: lagun lagundu lagunt*
hide: ezkut* izkutat*
block: blokeat* galaraz* eragotz* debekat* saihes* babes*
refuse: ukat* errefus* baztert* kontra_eg* ez_nago_ados
optout: atzera_bota baimena_kendu irten
unsub: harpidetza_kendu baja_eman harpidetza_utzi harpidetza_ezez*
off: desgait* desaktib* itzal*
anon: anonimiz* ezizen* pseudonim*
limit: mugat* murrizt* gutxit*
approval: eskat*~onesp* onarpen* onespen*_behar eskuz_onart* onartu_behar
private: pribat* nik_bakarrik inork giltzapetu
remove: kendu ezabat* kentz* garbit*
not: ez inoiz sekula inorekin bat_ere ezein
without: gabe izan_ezik
tick: markat* egin_klik klikat* hautat*_lauki*
untick: desmarkat* kendu_marka marka_kendu
if: baldin
when: denean duenean bakoitzean ondoren
only: soilik bakarrik
me: ni nire nik niri nirekin
you: zu zure zuri zuk zurekin
data: datu*
info: informazio*
usage: erabilera_datu* erabilera* portaera* ohitura* interakzio* datu_tekniko*
stats: estatistik* analitik* neurket* telemetri* errendimendu*
crash: kraskatz* errore_txost* diagnos* hutsegite* akats_txost* errore* akats*
cookie: cookie*
tracking: jarraipen* arrasta* aztarn*
study: ikerket* inkest* esperimentu* azterlan*
profile: profil*
name: izen* abizen*
personal: jaiotz* urtebetetz* adin* sexu* avatar* abatar*
email: eposta* e_posta* helbide_elektr* posta_elektr*
phone: telefono* mugikor*
contacts: kontaktu* helbide_liburu*
location: kokapen* kokaleku* geografi* gertu posizio* puntu puntuak arrasto*
activity: jarduer* histori* gogoko*
presence: konektat* lineako irakurragiri* idazten_ari azken_aldiz presentzia* linean
content: bidalket* eduki* argazki* irudi* iruzkin* artikulu*
follower: jarraitzaile* lagun_zerrend* jarraitzen_ditud* sarea
request: jarraitzeko_esk* lagun_eskaer* jarraipen_eskae*
purchase: eroske* transakzio* ordainket*
health: osasun* mediku*
credit: kreditu* kaudimen*
profiling: profilak_sort* profila_sort* profilat* sortu~profil*
identify: gailuen_ezaug* gailuak_lotu
account: kontu kontua*
message: mezu mezuak mezu_zuzen* mezuen
sensor: kamera* mikrofono*
third: hirugarren* beste_enpres* hornitzaile*
partner: bazkide* kolaboratzail* partner*
affiliate: taldeko_enpres* filial*
advertiser: iragarle*
seller: saltzaile* denda*
everyone: guztiek guztientzat guztiei edonor* publiko* ezezagun* bisitari* gonbidat*
others: besteek beste_batz* besteei beste_erabiltz* erabiltzaile* lagunek lagunei lagunekin lagunak kide* jende* pertsonak
engine: bilatzaile* bilaketa_motor* robot*
directory: direktorio* bilaketa_emaitz* galeria* kideen_zerrend*
unknown: jarraitzen_ez jarraitzen_ez_dit* ezagutzen_ez* ezezagunen nik_jarraitzen
us: gu gure guk
promo: eskaintz* deskontu* promozio* marketin* komertzial* sustapen*
newsletter: buletin* albiste_buletin* posta_zerrend*
news: berri berriak albiste* aholku* berritasun*
product: produktu* zerbitzu* ekitaldi*
ads: iragarki* publizitate*
sponsor: babestut* babesle*
ai: adimen* eredu* algoritmo*
channel: postaz eposta_bidez posta_bidez telefonoz sms e_postaz
directmail: telemarketin* zuzeneko_market* publizitate_dei*
notify: jakinaraz* abisat* oharta* gogorat*
digest: laburpen*
order: eskaera* bidalketaren_jar* faktura* entrega* erreserb* eskari*
reply: erantzu* aipat* aipamen* iruzkin_berri*
someone: norbait*
session: gogora_nazazu gogoratu_ni saioa_hasita saioa_gorde mantendu_saioa gorde_pasahitz* gailu_honetan ordenagailu_honetan
remember: gogorat* gehitu
login: saioa pasahitz*
ui: gai gaia gaiak itxura* fitxa* tresna_barra* botoi* letra* diseinu* aurrebist* aurreikusp* miniatur* menu* korritz* keinu* pantaila* ilun* argi zutabe* karpeta* ordenat* kategoria* kurtsore* irakurri_gabe* titulu* izenburu* sinadura* aldaketa* emoji* denbora_lerro* elkarrizketa_koadro* hunkigarri* multimedia* bultzada* atzeko_plano* zirriborro*
media: bideo* soinu* musika* animazio* gif erreproduz* azpititulu*
security: bi_faktore* bi_urrats* hatz_marka* babeskopia* zifra* https
system: eguneraket* deskargat* instalat* hizkuntz* teklatu* ortografi* bateria* wi_fi lineaz_kanpo* ordu_eremu* moneta* hardware berrabiaraz* arbel* esteka* lotura* inprimat* nabigazio_pribat*
shop: fakturazio_helb* bidalketa_helb* opari* bez
necessary: beharrezko* ezinbesteko*
terms: baldintza* politik* hitzarmen* lizentzia* arau* termino* pribatutasun_ohar* pribatutasun_politik*
processing: tratamendu*
anytime: edozein_unetan
again: ez_erakutsi_berriro ez_galdetu_berriro
c.yes: bai gaituta baimendu onartu onartu_guztiak guztiak beti ados
c.no: ez desgaituta ukatu baztertu ukatu_guztiak inoiz_ez ez_eskerrik_asko beharrezkoak_soilik orain_ez blokeatu
c.aud1: ni_bakarrik nik_bakarrik inor pribatua
c.aud3: lagunak kontaktuak jarraitzaileak
c.aud4: lagunen_lagunak kideak erabiltzaileak
c.aud5: edonor guztiak denak publikoa
t.settings: ezarpenak hobespenak nire_kontua
t.privacy: pribatutasuna jakinarazpenak
t.sign_up: erregistratu kontua_sortu eman_izena
t.login: hasi_saioa pasahitza_ahaztu
t.checkout: saskia eskaera bidalketa ordainketa
t.consent: cookieak onartu_guztiak interes_legitimoa
`

// euExamples is the test of the table.
const euExamples = `
third_party_sharing	gives	Partekatu nire erosketak hautatutako bazkideekin
third_party_sharing	withholds	Ez saldu nire datu pertsonalak hirugarrenei
marketing	gives	Bai, bidali hileko buletina nire postara
marketing	gives	Eskaintza bereziak postaz jaso nahi ditut
marketing	withholds	Ez dut eskaintzekin egindako telefono-deirik jaso nahi
marketing	withholds	Mesedez, ez bidali eskaintzarik posta bidez
marketing	withholds	Harpidetza kendu: ez dut buletina jaso nahi
analytics_telemetry	gives	Lagundu aplikazioa hobetzen, erabilera-estatistika anonimoak bidaliz
analytics_telemetry	gives	Bidali automatikoki hutsegite-txostenak
analytics_telemetry	withholds	Desgaitu telemetria
personalised_ads	gives	Erakutsi nire interesetan oinarritutako iragarkiak
personalised_ads	withholds	Desgaitu iragarki pertsonalizatuak
profiling_scoring	gives	Erabili nire ordainketen historia kreditu-kaudimena kalkulatzeko
profiling_scoring	withholds	Ez sortu nire portaeraren profila
personalisation	gives	Gomendatu artikuluak nire historian oinarrituta
public_visibility	gives	Baimendu bilatzaileei nire profila aurkitzea
public_visibility	gives	Erakutsi nire izen osoa beste erabiltzaileei
public_visibility	withholds	Ezkutatu nire lineako egoera
public_visibility	withholds	Ez erakutsi nire jaiotze-data profilean
location	gives	Erabili nire kokapen zehatza
location	withholds	Ez partekatu nire kokapena lagunekin
contacts	gives	Kargatu nire helbide-liburua lagunak aurkitzeko
contacts	withholds	Ez sinkronizatu nire kontaktuak
ai_training	gives	Baimendu nire bidalketak adimen artifiziala entrenatzeko erabiltzea
ai_training	withholds	Ez erabili nire argazkiak adimen artifiziala entrenatzeko
terms_bundling	gives	Irakurri ditut eta onartzen ditut erabilera-baldintzak eta pribatutasun-politika
terms_bundling	gives	Ados nago nire datu pertsonalen tratamenduarekin
own_notifications	neutral	Jakinarazi norbaitek nire iruzkinari erantzuten dionean
own_notifications	neutral	Bidali mezu bat nire eskaera bidali denean
session_remember	neutral	Mantendu saioa hasita gailu honetan
other_setting	neutral	Erabili gai iluna
other_setting	neutral	Erreproduzitu bideoak automatikoki
other_setting	neutral	Bidalketa-helbidea eta fakturazio-helbidea berdinak dira
other_setting	neutral	Bi faktoreko autentifikazioa
`
