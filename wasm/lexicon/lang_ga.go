package lexicon

// gaWords is Irish.
const gaWords = `
@common: agus na ar go mé mo mise tú sibh bhur ár ag sa leis chuig nuair má ní nach seo gach atá tá ba mhaith liom
@letters: á é í ó ú
void: ní_hamháin níl_ar_fáil anaithnide anaithnid staitisticí_anaithnide úsáide_anaithnide na_cuardaigh na_n na_sonraí
share: roinn roinnt roinnfear comhroinn* díol* ndíol tabhair~tríú nochtadh~tríú aistrigh
send: seol* sheol* cuir~chuig cuir~chugam
collect: bailigh* bhailiú bailiú taifead* stóráil* sábháil_son*
use: úsáid* n_úsáid próiseáil* anailís_a_dhéan* comhcheang* ríomh
show: taispeáin* taispeánt* foilsigh* nocht* infheicthe follasach
reveal: foilsigh* nocht*
find: aimsigh* aimsiú cuardaigh* cuardach* teacht_ar innéacsaigh
see: fheiceáil feic* rochtain cé_atá_in_ann
allow: ceadaigh* cheadú ceadú lig cumasaigh* chumasú gníomhach*
agree: aontaím aontú glacaim glac_leis toil* comhaont*
ack: léite léigh deimhn* tuigim
receive: fáil faigh fháil
inform: ar_an_eolas coinnigh_ar_an cuir_in_iúl
want: ba_mhaith teastaíonn mian le_do_thoil
subscribe: liostáil* síntiús* cláraigh_le
contact: déan_teagmháil teagmháil glaonna
sync: sioncronaigh* sioncrón* iompórtáil* uaslódáil*
tailor: pearsant* oiriún* bunaithe_ar bunaithe suim suimeanna
recommend: mol moladh moltaí
improve: feabhsú feabhsaigh* fheabhsú barrfheab*
train: oiliúint thraenáil traenáil*
join: páirt_a_ghlac* glac_páirt
help: cabhraigh* cabhair chabhrú cuidigh* tacaigh
hide: folaigh* cheilt ceil_ dofheicthe folú i_bhfolach
block: cosc cosaint bac_ar bac stop blocáil
refuse: diúltaigh* dhiúltú diúltú cuir_i_gcoinne ní_aontaím
optout: rogha_an_diúltaithe tarraing_siar
unsub: díliostáil* cealaigh_síntiús
off: díchumas* múch cas_as
anon: bréagainm anaithnid* ainm_cleite
limit: srian* teorann* laghd*
approval: faomh* gá_le_ceadú
private: mise_amháin duine_ar_bith príobháideach_amh* príobháideacht_amh*
remove: bain scrios* glan díbir
not: ná ní níl nár nach riamh níor* gan_aon
without: seachas gan
tick: ticeáil* cliceáil* marcáil
untick: díthiceáil* dímharcáil*
if: má mura
when: nuair
only: amháin
me: mé mo mise dom agam chugam m
you: tú do tusa sibh bhur agat
data: sonraí shonraí eolas_pearsanta faisnéis_phears* shonraí_pearsanta sonraí_pearsanta
info: faisnéis eolas
usage: sonraí_úsáide iompar nósanna sonraí_teicniúla
stats: staitis* anailís* tomhas teiliméadr* feidhmíocht
crash: earráid* diagnóis* tuairisc*_thuairt* tuairisc*_tuairte* tuairte* fhadhbanna fadhbanna
cookie: fianán* fhianán*
tracking: lorg* rianú rianaithe* rianaire*
study: staidéar* suirbhé* turgnamh taighde
profile: próifíl* phróifíl*
name: ainm ainmneacha
personal: breithlá dáta_breithe aois inscne abhatár*
email: ríomhphost* ríomhphoist r_phost seoladh_r*
phone: uimhir_ghutháin guthán* fón
contacts: teagmhálaithe theagmhálaithe leabhar_seoltaí
location: suíomh_geo* shuíomh_geo* láthair áit_ina pointí suímh
activity: gníomhaíocht* stair roghanna_is_ansa
presence: stádas_ar_líne ar_líne admhálacha_léite ag_clóscríobh
content: postáil* bpostálacha ábhar grianghra* íomhá* nóta* tuairim* postálacha
follower: leantóir* leanúnaí* liosta_cairde graf_sóisialta líonra
request: iarratas*_leanúna* iarratas*_cairdis
purchase: ceannach* gceannach* idirbhear* íocaíocht*
health: sláinte leighis
credit: creidmheas* chreidmheas*
profiling: próifíliú cruthaigh~próifíl
account: cuntas chuntas
message: teachtaireacht* dteachtaireacht*
sensor: ceamara micreafón
third: tríú_páirt* tríú_páirtí* dtríú_páirt* cuideachtaí_eile
partner: comhpháirt* gcomhpháirt* páirtnéir*
affiliate: grúpchuideacht* fochuideacht*
advertiser: fógróir*
seller: díoltóir*
everyone: gach_duine cách cibé_duine poiblí poiblíthe strainséirí
others: daoine_eile úsáideoirí* úsáideoir cairde chairde baill daoine
engine: inneall_cuardaigh innill_chuardaigh hinnill_chuardaigh róbait
directory: eolaire torthaí_cuardaigh gailearaí
unknown: nach_leanann nach_bhfuil_tú_ag_lean* anaithnide_seol*
us: muid sinn ár dúinn
promo: tairiscint* dtairiscint* lascain* margaíocht* sladmhargaí
newsletter: nuachtlitir* liosta_postála
news: nuacht nuachta leideanna
product: táirge* seirbhís* imeacht*
ads: fógra* fhógraí bhfógra*
sponsor: urraithe
ai: intleacht_shaorga samhail* halgartam*
channel: trí_ríomhphost ar_ríomhphost ar_an_nguthán sms sa_phost
directmail: glaonna_margaíochta
notify: fógra_a_fháil cuir_ar_m_airde foláireamh* fógairt fógraí_a_fháil meabhr* rabhadh* tabhair_fógra
digest: achoimre*
order: ordú* n_ordú sonrasc* seachad*
reply: freagra* freagair* luaigh*
someone: duine_éigin
session: meabhraigh_mé coinnigh_logáilte fan_logáilte cuimhnigh_orm sábháil_focal ar_an_ngléas_seo ar_an_ríomhaire_seo logáilte_isteach
remember: cuimhnigh cuir_le
login: logáil* focal_faire pasfhocal* síniú_isteach
ui: téama cluaisín* barra* cnaipe* cló clófhoireann leagan_amach réamhamharc* mionsamhail* roghchlár scroll* gotha* scáileán dorcha colún fillteán* sórtáil* catagóir* cúrsóir gan_léamh teideal* síniú eagarth* straoisín*
media: físeán* fuaim* ceol beochan* gif seinn*
security: dhá_chéim dhá_fhachtóir méarlorg cúltaca* criptiú* https
system: nuashonr* íoslódáil* suiteáil* teanga méarchlár litriú ceallra wi_fi as_líne crios_ama airgeadra crua_earraí atosaigh gearrthaisce nasc naisc brabhsáil_phríobh*
shop: seoladh_billeála seoladh_seachadta bronntanas cbl
necessary: riachtanach* bunriacht*
terms: téarmaí coinníollacha polasaí beartas comhaontú ceadúnas rialacha na_téarmaí na_coinníollacha na_rialacha na_fianáin
processing: próiseáil_sonraí phróiseáil
anytime: am_ar_bith
again: ná_taispeáin_arís ná_fiafraigh_arís
c.yes: tá ceadaigh glac glac_le_gach gach_rud i_gcónaí aontaím
c.no: níl ná_ceadaigh diúltaigh diúltaigh_do_gach riamh ní_anois
c.aud1: mise_amháin príobháideach
c.aud3: cairde teagmhálaithe leantóirí
c.aud4: cairde_cairde baill úsáideoirí
c.aud5: gach_duine poiblí
t.settings: socruithe sainroghanna mo_chuntas
t.privacy: príobháideacht fógraí_pearsanta
t.sign_up: cláraigh cruthaigh_cuntas
t.login: logáil_isteach
t.checkout: ciseán ordú seachadadh íocaíocht
t.consent: fianáin glac_le_gach
`

// gaExamples is the test of the table.
const gaExamples = `
third_party_sharing	gives	Comhroinn mo cheannacháin le comhpháirtithe roghnaithe
third_party_sharing	withholds	Ná díol mo shonraí pearsanta le tríú páirtithe
marketing	gives	Seol an nuachtlitir mhíosúil chugam
marketing	gives	Ba mhaith liom tairiscintí speisialta a fháil trí ríomhphost
marketing	withholds	Níor mhaith liom glaonna margaíochta: gan aon ghlaonna margaíochta
marketing	withholds	Ná seol tairiscintí chugam sa phost
marketing	withholds	Díliostáil mé ón nuachtlitir
analytics_telemetry	gives	Cabhraigh linn an aip a fheabhsú: seol staitisticí úsáide anaithnide
analytics_telemetry	gives	Seol tuairiscí tuairteála go huathoibríoch
analytics_telemetry	withholds	Múch teiliméadracht
personalised_ads	gives	Taispeáin fógraí atá bunaithe ar mo chuid suimeanna
personalised_ads	withholds	Díchumasaigh fógraí pearsantaithe
profiling_scoring	gives	Úsáid stair mo chuid íocaíochtaí chun creidmheas a ríomh
profiling_scoring	withholds	Ná cruthaigh próifíl de mo chuid iompair
personalisation	gives	Mol ailt atá bunaithe ar mo stair
public_visibility	gives	Lig d'innill chuardaigh teacht ar mo phróifíl
public_visibility	gives	Taispeáin m'ainm iomlán d'úsáideoirí eile
public_visibility	withholds	Folaigh mo stádas ar líne
public_visibility	withholds	Ná taispeáin mo bhreithlá ar mo phróifíl: folaigh dáta breithe
location	gives	Úsáid mo shuíomh geografach beacht
location	withholds	Ná roinn mo shuíomh geografach le cairde
contacts	gives	Uaslódáil mo leabhar seoltaí chun cairde a aimsiú
contacts	withholds	Ná sioncronaigh mo theagmhálaithe
ai_training	gives	Ceadaigh mo phostálacha a úsáid chun intleacht shaorga a thraenáil
ai_training	withholds	Ná húsáid mo ghrianghraif chun intleacht shaorga a thraenáil
terms_bundling	gives	Tá na téarmaí agus an polasaí príobháideachais léite agam agus glacaim leo
terms_bundling	gives	Toilím le próiseáil mo shonraí pearsanta
own_notifications	neutral	Tabhair fógra dom nuair a fhreagraíonn duine éigin mo nóta
own_notifications	neutral	Seol ríomhphost chugam nuair a sheoltar m'ordú
session_remember	neutral	Fan logáilte isteach ar an ngléas seo
other_setting	neutral	Úsáid an téama dorcha
other_setting	neutral	Seinn físeáin go huathoibríoch
other_setting	neutral	Is ionann an seoladh seachadta agus an seoladh billeála
other_setting	neutral	Fíordheimhniú dhá chéim
`
