package lexicon

// sqWords is Albanian.
const sqWords = `
@common: dhe të një për në që nga unë mua im ime tim mia e juaj ju ne tonë jonë kur nëse nuk mos do janë është kjo këtë vetëm të_gjitha si
@letters: ë ç
void: jo_vetëm jo_ende nuk_është_gati
share: ndaj ndarj* ndani shpërnda* shes* shit* përcjell* jep*_palë zbulo*_pal* transfero* kalo*_te tregoj*_të_dhën* bashkënda*
send: dërgo* dërgim* parashtro* raporto* njofto*_gabim*
collect: mblidh* mbledh* grumbullo* ruaj ruaje ruajtj* regjistro*_të_dh* gjurmo*
use: përdor* përpuno* analizo* vlerëso* kombino* llogarit*
show: shfaq* trego* duk* publiko* zbulo* ekspozo* përfshi*
reveal: publiko* zbulo* ekspozo*
find: gjej gjejn* gjet* kërko* zbul* indekso*
see: shih sheh* shoh* parë hyrje_te kush_mund
allow: lejo* aktivizo* vër*_në_pun* mundëso* mund autorizo*
agree: pajto* prano* pëlqim* bie_dakord jap_pëlqim* dakord
ack: kam_lexuar lexuar konfirmo* kupto* ripohoj*
receive: merr marr* merrni përfto*
inform: më_informo* më_mbani më_mba* mësoj të_informuar
want: dua dëshiroj* do_të_doja po ju_lutem* lutem interesuar
subscribe: pajtohu* pajtim* abono* abonim* regjistrohu*_për regjistrohuni
contact: kontakto* më_kontakt* telefono* thirr* telefonat*
sync: njëkohëso* sinkronizo* importo* ngarko*
tailor: personalizo* përshtat* sipas_inter* në_bazë përkat* interesa* bazua*
recommend: rekomando* rekomandim* sugjero* sugjerim*
improve: përmirëso* optimizo* zhvillo*
train: stërvit* trajno* mësimin_e_mak* nxënie*
join: merr_pjesë merrni_pjesë pjesëmarr* bashkohu*
help: ndihmo* na_ndihmo*
hide: fshih* fshehj* padukshëm mbulo*
block: blloko* ndalo* parandalo* pengo* mbroj*
refuse: refuzo* hidh_poshtë hidhi_poshtë kundërshto* s_pajtohem nuk_pajtohem hedh*_poshtë mospranim*
optout: tërhiq* lër_jashtë të_zgjidhni_jashtë
unsub: shpajto* çabono* ndërpre*_pajt* shpajtim*
off: çaktivizo* fik fike
anon: anonimizo* pseudonim* anonimizim*
limit: kufizo* kufizim* pakëso* zvogëlo*
approval: kërko*~miratim* kërkoj*~miratim* lyp*~miratim* miratim* miratoj_dor*
private: privat* vetëm_unë askush jo_publik* kyçe_llogarinë
remove: hiq hiqe heq* fshi* përjashto*
not: nuk mos s jo kurrë asnjë asnjëherë
without: pa përveç
tick: shëno* kliko* zgjidh_kutinë i_vini_shenjë
untick: hiq*_shenj* hiqi*_shenj* çzgjidh* mos_e_shëno*
if: nëse në_qoftë në_rast
when: kur sapo sa_herë pasi
only: vetëm thjesht
me: unë mua më im ime tim mia time e_mia të_mia mi
you: ju juve juaj tuaj tuaja ti ty tënd tua
data: të_dhëna* të_dhënat dhëna* info_personale informacion*_personal*
info: informacion* info hollësi*
usage: të_dhëna_përdor* përdorim* sjellj* zakon* ndërveprim* dhëna_teknike
stats: statistik* analitik* matj* telemetri* funksionim* analiz*
crash: vithisj* gabim* diagnostik* raport*_gab* dështim*
cookie: cookie* kuki biskot*
tracking: gjurmim* gjurmo* gjurmues* përndjek*
study: studim* pyetësor* anketë anketa* eksperiment* hulumtim*
profile: profil*
name: emër emrin emri mbiemër* emrat emrin_e_plotë emrit
personal: datëlindj* ditëlindj* moshë* gjini* avatar* foto*_profil*
email: email* e_mail*
phone: telefonit numrin_e_tel* celular* telefon
contacts: kontakt* libri_adres* librin_e_adres* libër_adres* librin~adres*
location: vendndodhj* pozicion* gjeograf* afër vend_ndodhj* pika pikash gjurmëve gjurmueshm*
activity: veprimtari* historik* aktivitet* parapëlqy* të_parapëlq*
presence: në_linj* i_pranishëm prani* dëftesa_lex* dëftesë_lex* po_shtyp shtypj* kur_jam_në
content: postim* lënd* foto* koment* mesazhet_e_mi artikuj*
follower: ndjekës* listën_e_miq* kë_ndjek rrjetin
request: kërkes*_ndjek* kërkes*_miq* kërkesat_për_ndj*
purchase: blerj* transaksion* pagesa* bilanc*
health: shëndet* mjekës*
credit: kredi* aftësi*_pagu*
profiling: profilizim* krijo*~profil* ndërto*~profil*
identify: veçori*_pajisj* lidh*_pajisj*
account: llogari*
message: mesazh* mesazhe_të_drej* mesazh_privat
sensor: kamer* mikrofon*
third: palë_të_tret* të_tret* palëve_të_tret* të_tjera_kompani kompani_të_tjera tregtues*
partner: partner*
affiliate: filial* kompani*_të_grupit grupit_tonë
advertiser: reklamues*
seller: shitës* tregtar*
everyone: të_gjithë kushdo cilido publik* panjohur* vizitorë* mysafir* gjithkush
others: të_tjerë* tjerë* përdorues* miq* mik anëtar* njerëz* persona*
engine: motor*_kërkim* motorët_e_kërk* robot* motorësh_kërk*
directory: drejtori* rezultate_kërk* galeri* listën_e_anët*
unknown: që_nuk_ndj* që_s_ndj* të_panjohur* nuk_i_ndjek* që_i_ndjek* ndjek_unë s_i_ndiqni nuk_i_ndiqni
us: ne na tonë jonë tanë tona
promo: ofert* zbritj* promo* marketing* kupon* komerciale
newsletter: buletin* letra_info* listë_postim* lajmërime_me_em* listës_së_postim*
news: lajm* të_reja* të_rejat këshill* risi
product: produkt* shërbim* veprimtari_të ngjarj* aktivitete_të
ads: reklam* lajmërime_reklam*
sponsor: sponsor*
ai: inteligjenc* model* algorit*
channel: me_email me_e_mail me_telefon sms me_postë përmes_email* me_mesazh*
directmail: marketing_i_drejtp* marketing_me_tel* telemarket*
notify: njofto* njoftim* kujto* kujtes* sinjalizo* paralajmëro*
digest: përmbledhj*
order: porosi* dërges* faturë* faturat rezervim*
reply: përgjigj* përmend* koment_i_ri ju_citon
someone: dikush
session: mbamë_mend mba_mend më_mba_mend ruaj_fjalëkal* mbetu_i_hyrë qëndro*_i_kyç* në_këtë_pajisje në_këtë_kompj* mbamë_të
remember: mbaj_mend mbamend shto
login: hyrj* hyni fjalëkalim* kyç*
ui: temë tema* skedë skeda* panel* buton* shkronja* pamje* paraparj* miniatur* menu* rrëshqit* gjest* ekran* errët të_çel* kolon* dosje* rendit* kategori* kursor* palexuar* titull* titujt nënshkrim* ndryshim* emoji* rrjedh* afat_koh* kuti_dialog* faqe_hyr* sfond* përforcim* rezerv*
media: video* zë zëri tingu* muzik* animacion* gif luaj luhen titra*
security: dyfaktor* dy_faktor* dyhapës* gishta* kopjeruajtj* fshehtëzo* https
system: përditësim* shkarko* instalo* gjuh* tastier* drejtshkrim* bateri* wi_fi jashtë_linj* zonë_koh* monedh* hardware rinis* lidhje lidhjet privat*_shflet* shtyp_ shtypje_
shop: adres*_fatur* adres*_dërg* dhurat* tvsh
necessary: domosdo* nevojshm* thelbësor*
terms: kusht* rregull* marrëveshj* licenc* politik* terma* dokument*
processing: përpunim*
anytime: kurdo në_çdo_kohë
again: mos_e_shfaq_më mos_pyet_më mos_më_pyet
c.yes: po aktiv lejo prano pranoj pranoji_të_gjitha të_gjitha përherë
c.no: jo fikur refuzo hidhi_poshtë_të_gjitha kurrë jo_faleminderit vetëm_të_domosdoshme jo_tani blloko
c.aud1: vetëm_unë askush privat
c.aud3: miqtë miq kontaktet ndjekës
c.aud4: miq_miqsh anëtarë përdorues
c.aud5: kushdo të_gjithë publik publike
t.settings: rregullime parapëlqime llogaria_ime
t.privacy: privatësi njoftime
t.sign_up: regjistrohu krijo_llogari regjistrim
t.login: hyni hyrje harruat_fjalëkalimin
t.checkout: shporta porosia dërgesa pagesa
t.consent: cookie pranoji_të_gjitha interes_i_ligjshëm
`

// sqExamples is the test of the table.
const sqExamples = `
third_party_sharing	gives	Ndaj blerjet e mia me partnerë të përzgjedhur
third_party_sharing	withholds	Mos i shisni të dhënat e mia personale palëve të treta
marketing	gives	Po, më dërgoni buletinin mujor
marketing	gives	Dua të marr oferta të posaçme me email
marketing	withholds	Nuk dua të marr telefonata me oferta
marketing	withholds	Ju lutem, mos më dërgoni oferta me postë
marketing	withholds	Shpajtohem nga buletini
analytics_telemetry	gives	Na ndihmoni ta përmirësojmë aplikacionin duke dërguar statistika anonime përdorimi
analytics_telemetry	gives	Dërgo automatikisht raporte vithisjesh
analytics_telemetry	withholds	Çaktivizo telemetrinë
personalised_ads	gives	Shfaq reklama bazuar në interesat e mia
personalised_ads	withholds	Çaktivizo reklamat e personalizuara
profiling_scoring	gives	Përdor historikun e pagesave të mia për të llogaritur aftësinë kreditore
profiling_scoring	withholds	Mos krijo profil për sjelljen time
personalisation	gives	Rekomando artikuj bazuar në historikun tim
public_visibility	gives	Lejo motorët e kërkimit të gjejnë profilin tim
public_visibility	gives	Shfaq emrin tim të plotë te përdorues të tjerë
public_visibility	withholds	Fshih praninë time në linjë
public_visibility	withholds	Mos e shfaq datëlindjen time në profil
location	gives	Përdor vendndodhjen time të saktë
location	withholds	Mos e ndaj vendndodhjen time me miqtë
contacts	gives	Ngarko librin tim të adresave për të gjetur miq
contacts	withholds	Mos i njëkohëso kontaktet e mia
ai_training	gives	Lejo që postimet e mia të përdoren për të stërvitur modele inteligjence artificiale
ai_training	withholds	Mos i përdor fotot e mia për të stërvitur inteligjencë artificiale
terms_bundling	gives	Kam lexuar dhe pranoj kushtet dhe politikën e privatësisë
terms_bundling	gives	Pajtohem me përpunimin e të dhënave të mia personale
own_notifications	neutral	Më njofto kur dikush i përgjigjet komentit tim
own_notifications	neutral	Dërgo email kur porosia ime të jetë nisur
session_remember	neutral	Mbamë mend në këtë kompjuter
other_setting	neutral	Përdor temën e errët
other_setting	neutral	Luaj video automatikisht
other_setting	neutral	Adresa e dërgesës është e njëjtë me adresën e faturimit
other_setting	neutral	Mirëfilltësim dyhapësh
`
