package lexicon

// fiWords is Finnish; stems stand for their many endings, weak and strong grades are listed both.
const fiWords = `
@common: ja on ei että se en voi tai jos kun minun sinun minua sinua minulle sinulle meidän meille tämä tämän nämä haluan ole olen hän kaikki vain ovat sekä myös joka kuin mutta
@letters: ä ö å

void: ei_vain ei_ainoastaan ei_saatavilla anonymisoid* anonymisoitu* pseudonymisoid* rajoitettu_erä ei_vielä kirjoitusvirhe*
share: jakaa_perus* jaa jaetaan jakaa jakami* jako* luovut* myy* siirr* siirt* välit* antaa_eteenpäin paljast*_kolmans* vaihta* toimita*_kolmans*
send: lähet* ilmoita_virhe* raportoi* toimit* ilmoita_kaatumis* kerro_mozillalle sisällytä_osoite
collect: kerä* keruu* tallen* talteen rekisteröi_tieto* nauhoi* säilyt* koota kootaan
use: käyt* hyödyn* käsit* analys* arvio* yhdist* suorit* linki*_tili liittä* ajaa
show: näyt* näky* julkai* julkis*_tieto esit* tuo_esiin paljast* sisällytä lisätä_luettel* listaa tee_julkis* aseta~julki* asettaa~julki*
reveal: julkai* paljast* tee_julkis*
find: löyt* löyd* etsi* hae haet* haku* indekso* suositella_minua ehdota_tiliäni ehdota_minua
see: nähdä näkee näkevät katso* katsel* kuka_voi ketkä_voivat pääs* tarkast*_minun
allow: salli* anna_lupa antaa_luvan ota_käyttöön ottaa_käyttöön käyttöön voi voivat mahdollist* aktivoi* valtuut* annan_luvan saa
agree: annan_suostumuksen hyväks* suostu* annan_suostumus* samaa_mieltä jatkamalla rekisteröitymällä käyttämällä sitoudu* minulle_sopii
ack: lukenut olen_lukenut ymmärr* vahvist* tutustu* tiedost*
receive: vastaanot* saada saan saat_uutis* tilata_uut* haluan_saada
inform: pysy*_ajan ajan_tasalla tiedot*_uut* kuulla_uut* informoi* kuulla
want: haluan haluat haluamme toivo* kyllä kiitos mielelläni kiinnostun* haluaisin ole_hyvä
subscribe: tilaa tilata tilaan tilaus liity_postitus* liittyä_posti* tilaatte uutiskirje_tila* rekisteröidy_saadak*
contact: ota_yhteyttä ottaa_yhteyttä soittaa soita* yhteydenot* minuun_saa
sync: synkron* lähetä_yhteystie* tuo_yhteys* tuoda_yhteys* lataa_yhteys*
tailor: personoi* räätäl* kohden* kohdis* mukaut* perusteella yksilöll* kiinnostuk* olennais* henkilökohtai*_suos* henkilökohtais*_sis* saattaisi_kiinn* mukaan_sovit* suosikkien_perust*
recommend: suosit* ehdot*
improve: paran* kehit* optimoi*
train: koulut* opett*_tekoäl* opetta* oppimi* koneoppi* harjoit*_malli
join: osallist* liity_tutk* liittyä mukana
help: autta* auta tue tukea apua

hide: piilo* kätke* näkymät* salaa anonyymisti nimettömänä älä_näytä piilota_viestini
block: estä* torju* kiellä kielt* pysäyt* lopeta suoja* eristä* estet*
refuse: kieltäy* hylkä* hylät* vastust* en_hyväksy ei_hyväksy en_suostu en_anna_lup*
optout: jättäydy_pois peruuta_suost* peruutt*_suost* jättäyty* poistu_ohjelm* opt_out poistuaksesi
unsub: peruuta_tila* peru_tila* peruut*_tila* poistu_postitus* lopeta_tilaus irtisan* lopettaa_tilau*
off: poista~käytöstä poista_käyt* poist*_käytöstä kytke_pois sammut* pois_päältä poista_käytöstä
anon: pseudonyym* anonymisoi anonymisointi pseudonym*
limit: rajoit* vähen* minimoi* rajaa
approval: vaad*~hyväks* vaat*~hyväks* vaadi vaati* edellyt* hyväksy_käsin hyväksyä_manua* hyväksy_manua* hyväksymi*_vaad* suojaa_tili* suojaa_jul* lukitse_tili lukittu
private: lukitse_tili yksityi* vain_minä vain_minul* ei_julkin* kukaan_ei_voi salain* lukit* ei_kukaan piilotettu_luet*
remove: poist* unohda* sulje_pois jätä_pois tyhjen*

not: et ette ei en älä eivät emme etkä eikä koskaan älkää ettei enkä enää_koskaan kukaan
without: ilman paitsi lukuun
tick: rasti* valitse_tämä ruksaa* merkitse_rasti klikkaa_tästä napsauta valintaruut*
untick: poista_valinta poista_rasti poista_valinnan poista_ruksi jätä_tyhj* älä_rasti* poista_merk*
if: jos mikäli
when: kun milloin aina_kun jälkeen heti_kun
only: vain ainoastaan pelkäst*
onoff: käytössä_pois_käytöstä päälle_pois hyväksy_tai_hylkää

me: minä minun minua minulle minut minusta oma omat omia tietoni nimeni sähköpostini profiilini sijaintini
you: sinä sinun sinua sinulle sinut te teidän teitä teille tietosi profiilisi nimesi
data: henkilötie* tietoni tietojani tietosi tietojasi tiedot tietoja tietojen henkilökohtais*_tie* yhteystieto* asiakastie* omat_tiedot data dataa
info: tieto informaa* info
usage: käyttötie* käyttötilasto* käyttäytym* käyttödata* käyttötap* vuorovaikut* tekni*_tie* miten_käyt* kuinka_käyt* palveluiden_käyt* käytöstä_tieto* käyttäjädata* hakuhistor* suorituskykytie* sovelluksen_käyt* käytön_seur* käyttöä_kosk*
stats: tilasto* analyy* analyti* mitta* telemetr* metriik* suoritusky* markkinatutk* kävijäseur*
crash: ilmoita_kaatumis* ilmoita_virhe* kaatu* virheraport* vikaraport* diagnost* ongelmaraport* virheilmoit*_läh* lokitied* vikailmoit* virheistä_ilmoit* ongelmista_ilm* vianmääri*
cookie: eväst* cookie*
tracking: do_not_track sähköpostiseur* seurannan* seuraimet seuraimi* jäljit* seurant* sivustojen_väli* sormenjälk*_laitt* seuraamisen_esto
study: tutkim* kysely* kokeil* kokeis* koe
profile: profiil*
name: nimi nimeä nimen koko_nimi oikea_nimi oikean_nimen etunimi sukunimi käyttäjänim* nimimerk*
personal: syntymä* ikä sukupuoli avatar* profiilikuv*
email: sähköposti*
phone: puhelin* matkapuhelin*
contacts: lähetä_yhteystie* tuo_yhteys* tuoda_yhteys* lataa_yhteys* osoitekirj* yhteystie*_puh* yhteyshenkil* kontakti* puhelinluettel* yhteystietoluett* yhteystietoni
location: sijain* paikann* paikkatie* maantiet* gps lähistöl* lähellä reitti* reitit reiteil* jälki jälke* missä_olen pisteet_
activity: toimint* histori* suosik* soittolist* reaktio* kalenteri* sosiaali*_verk* aktiivis* verkostosi verkostoni
presence: paikallaolo* verkkotila* online_tila* onlinetil* lukukuit* lukuvahvist* kirjoitusilmoit* kirjoitusosoit* kirjoittamisilmo* viimeksi_nähty viimeksi_paik* olen_paikalla kirjoitan kirjoitusindik* läsnäolo*
content: julkaisu* viesti_jot* sisält* sisäll* kuva* kuvia kommentt* arvoste* artikk* asiakirj* sivu* keskustel*_sis* tallent*_ni vide*_ni
follower: verkkosi verkostotie* seuraaj* kaverilist* ystävälist* seurattav* ketä_seuraan
request: seurauspyyn* seurantapyyn* kaveripyyn* ystäväpyyn* yhteyspyyn* seuraamispyy*
purchase: osto* tapahtum*_til* maksu* saldo summa tilaushistor* kulutus*
health: tervey* lääke* syke uni
credit: luotto* pisteyt* maksukyk* riskiarv*
profiling: profiloi* luo_profiil* luoda_profiil* mainosprofiil* sisältöprofiil* automaatt*_päät*
identify: laitteen_ominais* laitteiden_yhdist* linkittää_lait* eri_laitte* tunnist*_lait* offline_läht* tunnistettav* yhdist*_lait*
account: tili tilin tiliä tilisi tilini
message: yksityisviest* suoraviest* keskusteluviest* viestejä viestit viestin saapuva*_puhel* pikaviest*
sensor: kamera* mikrofon* virtuaalitodel* lähiverk*

third: kolman*_osap* kolmans* muille_yrit* muiden_yrit* ulkopuoli* vakuutusyh* työnanta* palveluntarj*_muu ulkoisi* ulkoist* valikoidu* kolmann* *toimittaja*
partner: kumppan* yhteistyökump* yhteistyöyrit* partneri*
affiliate: konsern* tytäryht* sisaryht* emoyht* samaan_ryhmään
advertiser: mainosta* mainoskump* mainosverk*
seller: myyjä* kauppia* jälleenmyy*
everyone: kaikille kuka_tahansa julki* vierail* tuntemat* internet* koko_maailm* jokain* anonyymi*_pääsy verkossa_kaik*
others: muut_käytt* muille_käytt* muiden muille muilta muut toiset käyttäjät käyttäjille käyttäjiä jäsen* ystäv* kaver* ihmis* henkilöille käyttäjiltä
engine: hakukon* hakurobot* robot* indeksoint*
directory: hakemisto* luettelo* hakutulok* hakutulos* tulosluettel* sijoitusl* löydä_uut* galleria* jäsenluett* löytämis*
unknown: joita_en_seuraa joita_et_seuraa tuntematt*_läh* en_tunne tuntemattom* jotka_eivät_seuraa näiltä_käytt* joita_seuraan en_seuraa et_seuraa
us: me meidän meille meitä meiltä

promo: mainossähköp* tarjou* alennu* kampanj* markkinoin* mainosviest* mainosposti* kilpailu* etuja etu kupon* myynninedist* kaupalli* promootio* mainosten_läh* arvonta*
newsletter: uutiskirj* postituslist* sähköpostilist* newsletter* tiedott* kuukausikirj* kataloki* luettelo_posti* asiakaslehti*
news: uutis* uutuuk* uutuud* vinkk* inspiraat* ajankohtais* päivityk*_hankk* päivityksiä_sähk* uusimmat
product: tuotte* palvelu* tapahtum* kurssi* tuote* uusia_ominai*
ads: maino* ilmoitust*_kohd*
sponsor: sponso*
ai: tekoäly* malleja mallien kielimall* algoritm* generatiiv*
channel: sähköpostilla sähköpostitse tekstiviesti* puhelimitse postitse sms puhelu* kirjeitse
directmail: puhelinmyyn* suoramarkk* suoramainon* telemarkk* markkinointipuhel*

notify: ilmoit* muistut* hälyt* varoit* älä_häirits* värin* huomaut*
digest: koost* yhteenve* tiivistel*
order: tilausvahv* toimitu* lasku* varauk* lähetys_saap* paket* kuitti varastos* varasto ajanvar* tilaukse*_tila hinta_las* tiliote*
reply: vastau* vastat* vastaa mainin* mainit* uudet_komment* uusi_komment* seuraa_sinua alkaa_seurata uusi_viesti uusista_viest* tykkää lainaa kumottu kiittää kiitos_muok* myöhemm*_komm*
someone: joku jotakuta asiakkaalle käyttäjälle
session: muista_minut pysy_kirjaut* pidä_kirjaut* pysy_sisään* pidä_minut_kirj* tallenna_salas* muista_salas* kirjaudu_autom* automaattinen_kirj* tällä_laitteella tällä_tietokon* tässä_selaim* tämä_laite muista_kirjaut* muista_käytt* säilytä_kirjaut*
remember: muista* lisää
login: kirjaudu* sisäänkirj* salasan* kirjaut*
ui: teema* työkalurivi* työkalupalk* sivupalk* välileh* ikkun* painik* fontti* kirjasin* asettel* esikatsel* pikkukuv* valikk* vierit* pyyhkäis* ele eleet näytön näyttö* tumma* vaalea* aikajan* sarak* kansio* lajit* järjest* luokk* zoomaa* pienen* laajenn* kohdistin* kirjanmerk* kotisivu* lukemattom* luetut luettuj* otsik* allekirjoit* tarkkailulist* muokka* emoji* hymiö* aikaleim* arkaluont* sisältövaroit* aihetunnist* vahvistusikk* vahvist*_ennen tausta* luonnos* pikanäpp* kuvak* tehostukset tehosteet erot väri* liukuvär* piilotetut_luok* kartta*
media: video* ääni* äänet musiik* animaat* gif toist* äänenvoim* tekstityk* automaatt*_toist*
security: kaksivaih* kaksiosai* sormenjäl* varmuuskop* salau* salaa_yht* https vahvistuskood* pin suojattu_yht* vahvo*_salas* näytön_lukit*
system: automaatt*_päivit* tarkista_päivit* päivityksi*_tark* lataa* lataukset asenna* asennus kiel* näppäimist* oikoluk* akku* wi_fi wifi offline aikavyöh* valuut* laitteist* uudelleenk* välimuist* kuvakaappauk* leikepöy* oletusselain* linkki* linkit oletushak* integraat* yksityi*_selau* yksityi*_ikkun* yksityi*_välil* sivustotie* selaushist*_ja lomakehist* tulost* kirjautumistie* kortit
shop: laskutusosoit* toimitusosoit* lahja* pakkau* maksutap* alv sama_osoite
necessary: välttämättöm* pakolli* toiminnallis* ehdottom* tarpeelli*
terms: ehdot ehtoja ehtoihin ehtojen käyttöehd* tietosuoja* yksityisyydens* yksityisyyskäyt* sopimu* lisenssi* käytännö* sääntö* säännöt säännöi* rekisteriselost* asiakirjat_seur* seuraav*_asiakirj* peruutusoik* tietosuojaselost* tietosuojakäytän*
processing: käsittely* tietojen_käsit* henkilötietojen_käsit* keräämis*_ja_käsit* tietojeni_käs*
anytime: milloin_tahansa koska_tahansa
again: älä_näytä_uud* älä_kysy älä_näytä_tätä älä_näytä_enää ei_näytetä_uud*

c.yes: kyllä päällä käytössä salli hyväksy hyväksy_kaikki salli_kaikki kaikki aina hyväksyn jaa
c.no: ei pois pois_päältä hylkää hylkää_kaikki kiellä ei_koskaan ei_kiitos vain_välttämättömät ei_nyt estä älä_salli poissa_käytöstä
c.aud1: vain_minä ei_kukaan yksityinen
c.aud2: läheiset_ystävät valitut_henkilöt mukautettu
c.aud3: ystävät kaverit vain_ystävät yhteystiedot seuraajat vain_kaverit vain_yhteystiedot seuraamani_henkilöt
c.aud4: ystävien_ystävät kavereiden_kaverit jäsenet rekisteröityneet_käyttäjät käyttäjät vain_jäsenet
c.aud5: kaikki kuka_tahansa julkinen kaikki_käyttäjät hakukoneet julkisesti kaikki_joilla_on_linkki

t.settings: asetukset oma_tili valinnat
t.privacy: yksityisyys tietosuoja yksityisyysasetukset ilmoitukset
t.sign_up: rekisteröidy luo_tili rekisteröityminen liity
t.login: kirjaudu sisäänkirjautuminen unohditko_salasanasi
t.checkout: ostoskori kassa toimitusosoite maksutapa vahvista_tilaus
t.consent: evästeet hyväksy_kaikki hylkää_kaikki oikeutettu_etu
t.newsletter: uutiskirje tilaa
t.comment: kirjoita_kommentti kommentit lähetä_kommentti
t.survey: kysely äänestä tulokset
t.landing: vuotesi vuosikooste tiliote kilpailu lasku
t.todo: tehtävät tehtävä tehtävälista
t.mailbox: saapuneet lähetetyt luonnokset roskakori
t.filter: suodattimet suodata järjestä hakutulokset
t.permissions: oikeudet roolit rooli ylläpitäjä
t.game: peli taso pisteet pelaa pelaajat
`

// fiExamples is the test of the table.
const fiExamples = `
third_party_sharing	gives	Jaa ostokseni valikoiduille kumppaneille
third_party_sharing	withholds	Älä myy henkilötietojani kolmansille osapuolille
third_party_sharing	withholds	En halua, että osoitteeni luovutetaan mainostajille
marketing	gives	Kyllä, lähettäkää minulle kuukausittainen uutiskirje
marketing	gives	Haluan saada tarjouksia tekstiviestillä
marketing	gives	Pitäkää minut ajan tasalla uutuuksista ja tapahtumista
marketing	withholds	En halua puhelinmyyntiä
marketing	withholds	Peruuta tilaus kaikilta postituslistoilta
marketing	withholds	Rastita ruutu, jos et halua kuvastoa tai tarjouksia
marketing	gives	Poista valinta, jos et halua tarjouksia postitse
analytics_telemetry	gives	Lähetä nimettömiä käyttötilastoja ja auta parantamaan sovellusta
analytics_telemetry	gives	Ilmoita kaatumisista automaattisesti
analytics_telemetry	withholds	Poista telemetria käytöstä
analytics_telemetry	withholds	Estä sivustojen väliset seuraimet
personalised_ads	gives	Näytä mainoksia kiinnostuksen kohteideni perusteella
personalised_ads	withholds	Kieltäydy kohdennetuista mainoksista
profiling_scoring	gives	Käytä maksuhistoriaani luottokelpoisuuden arviointiin
profiling_scoring	withholds	Vastustan profilointia
personalisation	gives	Suosittele artikkeleita lukuhistoriani perusteella
personalisation	withholds	Poista käytöstä mukautetut ehdotukset
public_visibility	gives	Salli hakukoneiden löytää profiilini
public_visibility	gives	Näytä oikea nimeni muille jäsenille
public_visibility	withholds	Piilota verkkotilani
public_visibility	withholds	Älä näytä syntymäaikaani profiilissa
location	gives	Käytä tarkkaa sijaintiani
location	withholds	Älä jaa sijaintiani ystäville
contacts	gives	Lähetä osoitekirja tuttavien löytämiseksi
contacts	withholds	Älä synkronoi yhteystietojani puhelimen osoitekirjasta
ai_training	gives	Käytä julkaisujani kielimallien kouluttamiseen
ai_training	withholds	Älä käytä kuviani tekoälyn koulutukseen
terms_bundling	gives	Olen lukenut ja hyväksyn ehdot ja tietosuojakäytännön
terms_bundling	gives	Suostun henkilötietojeni käsittelyyn
terms_bundling	withholds	En hyväksy käyttöehtoja
own_notifications	neutral	Ilmoita minulle, kun joku vastaa kommenttiini
own_notifications	neutral	Ilmoita, kun tilaukseni on lähetetty
session_remember	neutral	Pysy kirjautuneena tällä tietokoneella
other_setting	neutral	Käytä tummaa teemaa
other_setting	neutral	Toista videot automaattisesti
other_setting	neutral	Kaksivaiheinen vahvistus
other_setting	neutral	Toimitusosoite on sama kuin laskutusosoite
`
