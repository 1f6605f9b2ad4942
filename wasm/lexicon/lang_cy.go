package lexicon

// cyWords is Welsh.
const cyWords = `
@common: y yr yn ac o ar fy eich chi fi mi hwn hon gyda neu pan bydd mae yw wrth nad dim ein ni rwy rydw hoffwn pob holl wyf
@letters: ŵ ŷ
void: dim_yn_unig nid_yn_unig dienw
share: rhannu rhanna rhennir gwerthu werthu trosglwydd* datgelu rhoi~trydydd pasio
send: anfon* hanfon danfon* cyflwyno adrodd* gyrru
collect: casglu gasglu cofnodi gofnodi storio cadw_data recordio
use: defnyddio ddefnyddio prosesu brosesu dadansoddi cyfuno cyfrifo defnyddiwch
show: dangos ddangos arddangos cyhoeddi gyhoeddi gweladwy datgelu_fy weladwy
reveal: cyhoeddi gyhoeddi datgelu
find: canfod ganfod chwilio dod_o_hyd ddod_o_hyd mynegeio darganfod
see: gweld weld mynediad pwy_all
allow: caniatáu ganiatáu galluogi alluogi troi_ymlaen gadael gall
agree: cytuno gytuno derbyn_y cydsyni* gydsyni* derbyn_telerau derbyniaf derbyn hapus fodlon
ack: darllen ddarllen cadarnhau deall
receive: derbyn dderbyn cael gael
inform: rhoi_gwybod diweddaraf cael_gwybod
want: hoffwn eisiau dymuno ydw plîs os_gwelwch
subscribe: tanysgrifio danysgrifio ymuno_â_rhestr cofrestru_ar cofrestrwch_am cofrestr*
contact: cysylltu_â gysylltu galwadau ffonio
sync: cydweddu cysoni gysoni mewnforio llwytho_i_fyny llwytho~i_fyny
tailor: personol wedi_personol* personoli bersonoli personoleiddio seiliedig teilwra perthnasol diddordebau yn_ôl_fy
recommend: argymell argymhell* awgrymu awgrymiadau
improve: gwella wella optimeiddio datblygu
train: hyfforddi
join: cymryd_rhan ymuno
help: helpu cynorthwyo helpwch cefnogi
hide: cuddio guddio anweledig
block: rhwystro atal blocio diogelu gwarchod diogelwch_rhag
refuse: gwrthod wrthod gwrthwynebu anghytuno gostyng*
optout: optio_allan eithrio tynnu_caniatâd
unsub: dad_danysgrifio dad-danysgrifio diddymu_tanysg* dileu_tanysg*
off: analluogi diffodd ddiffodd
anon: anhysbysu ffugenw* gwneud_yn_ddienw
limit: cyfyngu lleihau
approval: angen_cymer* gofyn_am_gymer* cymeradwyo
private: preifat fi_yn_unig neb dim_ond_fi cloi
remove: dileu ddileu tynnu_fy clirio hepgor
not: dim na nid peidio peidiwch ddim byth paid beidio
without: heb ac_eithrio
tick: ticio ticiwch cliciwch dewiswch_y
untick: dad_dicio dad-diciwch dad_dewis
if: os
when: pan
only: yn_unig dim_ond
me: fi fy mi i_mi ataf rwyf rwy
you: chi eich chithau
data: data manylion_personol gwybodaeth_bersonol fy_manylion nata_personol data_personol
info: gwybodaeth manylion
usage: data_defnydd ymddygiad arferion data_technegol rhyngweith*
stats: ystadeg* dadansoddeg mesur telemetreg perfformiad ystadegau_defnydd
crash: chwal* gwallau diagnost* adroddiadau_gwall y_gwall
cookie: cwci* baner_cwci*
tracking: tracio olrhain dracio traciwr*
study: astudiaeth* arolwg arolyg* arbraw* ymchwil
profile: proffil broffil
name: enw enw_llawn enwau
personal: pen_blwydd dyddiad_geni oedran afatar
email: e_bost ebost
phone: rhif_ffôn ffôn
contacts: cysylltiadau gysylltiadau llyfr_cyfeiriad* lyfr_cyfeiriad*
location: lleoliad leoliad daearyddol lle_rydw pwyntiau olion lleoliadau olrhain*
activity: gweithgaredd* hanes ffefrynnau
presence: statws_ar-lein statws_ar_lein ar_lein darllen_derbyn* derbynebau derbynneb* yn_teipio teipio
content: postiad* bostiad* cynnwys lluniau llun sylwadau erthyglau
follower: dilynwyr rhestr_ffrindiau dilynwr rhwydwaith graff_cymd*
request: ceisiadau_dilyn cais_dilyn ceisiadau_ffrind*
purchase: pryniannau prynu trafod* taliad* daliad*
health: iechyd meddygol
credit: credyd
profiling: proffilio creu~proffil
identify: nodweddion_dyfais
account: cyfrif gyfrif
message: neges negeseuon neges_breifat
sensor: camera meicroffon
third: trydydd_part* drydydd_part* cwmnïau_eraill werthwr
partner: partner* bartner*
affiliate: cwmnïau_grŵp is_gwmn* grŵp_o_gwmn*
advertiser: hysbysebwyr
seller: gwerthwyr
everyone: pawb bawb unrhyw_un cyhoedd* gyhoedd* dieithriaid ymwelwyr
others: eraill defnyddwyr_eraill defnyddwyr ddefnyddwyr aelodau ffrindiau pobl
engine: peiriannau_chwilio peiriant_chwilio beiriannau_chwilio robotiaid
directory: cyfeiriadur gyfeiriadur canlyniadau_chwilio oriel
unknown: nad_ydych_yn_eu_dilyn nad_ydynt_yn_eich_dilyn anhysbys nad_wyf nad_ydych
us: ni ein
promo: cynigion gynigion disgownt* marchnata hyrwyddo bargeinion
newsletter: cylchlythyr* gylchlythyr* rhestr_bostio rhestr_e_bost newyddlen
news: newyddion diweddariadau awgrymiadau_da
product: cynnyrch gynnyrch cynhyrchion gwasanaethau digwyddiadau
ads: hysbyseb*
sponsor: noddedig noddwyd noddi
ai: deallusrwydd_artiffisial ddeallusrwydd_artiffisial model modelau algorithm*
channel: drwy_e_bost trwy_e_bost dros_y_ffôn trwy_ebost sms drwy_ebost drwy_post
directmail: galwadau_march* galwadau_gwerth*
notify: hysbys hysbysu hysbysiad* atgoffa rhybudd*
digest: crynodeb
order: archeb* anfoneb* danfon_nwyddau
reply: ateb* ymateb* crybwyll* sôn_amdan*
someone: rhywun
session: cofio_fi cofiwch_fi cadw_fi aros_wedi arhoswch_wedi cadw_cyfrinair cofio_cyfrinair ar_y_ddyfais_hon ar_y_cyfrifiadur_hwn
remember: cofio ychwanegu
login: mewngofnodi cyfrinair
ui: thema tab tabiau bar_offer botwm botymau ffont cynllun rhagolwg rhagolygon dewislen sgrolio sgrin tywyll golau colofn ffolder trefnu categori* cyrchwr heb_eu_darllen teitl* llofnod golygiad* emoji* llinell_amser ffrydiau ffrwd blwch_deialog sensitif cyfryngau hybiau hwb cefndir
media: fideo* sain cerddoriaeth animeiddi* gif chwarae isdeitlau
security: dau_ffactor dau_gam bys_bren* copi_wrth_gefn amgryptio https
system: diweddaru lawrlwytho gosod_ iaith bysellfwrdd sillafu batri wi_fi all_lein cylchfa_amser arian_cyfred caledwedd ailgychwyn clipfwrdd dolen* argraffu pori_preifat
shop: cyfeiriad_bilio cyfeiriad_danfon cyfeiriad_anfon* anrheg taw
necessary: angenrheidiol hanfodol
terms: telerau amodau polisi cytundeb trwydded rheolau datganiad_preifatrwydd polisi_preifatrwydd mholisi_preifatrwydd
processing: prosesu_data phrosesu brosesu_fy
anytime: unrhyw_bryd
again: peidio_dangos_eto peidio_gofyn_eto
c.yes: ie ydw ymlaen caniatáu derbyn derbyn_popeth pob popeth cytuno bob_amser
c.no: na nac_ydw diffodd gwrthod gwrthod_popeth byth dim_diolch nid_nawr
c.aud1: dim_ond_fi fi_yn_unig neb preifat
c.aud3: ffrindiau cysylltiadau dilynwyr
c.aud4: ffrindiau_ffrindiau aelodau defnyddwyr
c.aud5: pawb unrhyw_un cyhoeddus
t.settings: gosodiadau dewisiadau fy_nghyfrif
t.privacy: preifatrwydd hysbysiadau
t.sign_up: cofrestru creu_cyfrif
t.login: mewngofnodi wedi_anghofio
t.checkout: basged archeb danfon talu
t.consent: cwcis derbyn_popeth
`

// cyExamples is the test of the table.
const cyExamples = `
third_party_sharing	gives	Rhannu fy mhryniannau gyda phartneriaid dethol: rhannu gyda partneriaid
third_party_sharing	withholds	Peidio gwerthu fy manylion personol i drydydd partïon
marketing	gives	Ie, anfonwch y cylchlythyr misol ataf
marketing	gives	Hoffwn dderbyn cynigion arbennig drwy e-bost
marketing	withholds	Dydw i ddim eisiau derbyn galwadau am gynigion
marketing	withholds	Peidiwch ag anfon cynigion ataf drwy'r post
marketing	withholds	Dad-danysgrifio o'r cylchlythyr
analytics_telemetry	gives	Helpwch ni i wella'r ap drwy anfon ystadegau defnydd dienw
analytics_telemetry	gives	Anfon adroddiadau chwalu yn awtomatig
analytics_telemetry	withholds	Diffodd telemetreg
personalised_ads	gives	Dangos hysbysebion yn seiliedig ar fy niddordebau
personalised_ads	withholds	Analluogi hysbysebion wedi'u personoli
profiling_scoring	gives	Defnyddio hanes fy nhaliadau i gyfrifo sgôr credyd
profiling_scoring	withholds	Peidio creu proffil o fy ymddygiad
personalisation	gives	Argymell erthyglau yn seiliedig ar fy hanes
public_visibility	gives	Gadael i beiriannau chwilio ganfod fy mhroffil
public_visibility	gives	Dangos fy enw llawn i ddefnyddwyr eraill
public_visibility	withholds	Cuddio fy statws ar-lein
public_visibility	withholds	Peidio dangos fy mhen-blwydd ar fy mhroffil: cuddio dyddiad geni
location	gives	Defnyddio fy union leoliad
location	withholds	Peidio rhannu fy lleoliad gyda ffrindiau
contacts	gives	Llwytho fy llyfr cyfeiriadau i fyny i ddod o hyd i ffrindiau
contacts	withholds	Peidio cysoni fy nghysylltiadau: dim cysoni cysylltiadau
ai_training	gives	Caniatáu defnyddio fy mhostiadau i hyfforddi deallusrwydd artiffisial
ai_training	withholds	Peidio defnyddio fy lluniau i hyfforddi deallusrwydd artiffisial
terms_bundling	gives	Rwyf wedi darllen ac yn derbyn y telerau a'r polisi preifatrwydd
terms_bundling	gives	Rwy'n cytuno i brosesu fy nata personol
own_notifications	neutral	Rhoi hysbysiad i mi pan fydd rhywun yn ymateb i'm sylw
own_notifications	neutral	Anfon e-bost pan fydd fy archeb wedi'i hanfon
session_remember	neutral	Cofio fi ar y cyfrifiadur hwn
other_setting	neutral	Defnyddio'r thema dywyll
other_setting	neutral	Chwarae fideos yn awtomatig
other_setting	neutral	Mae'r cyfeiriad danfon yr un fath â'r cyfeiriad bilio
other_setting	neutral	Dilysu dau gam
`
