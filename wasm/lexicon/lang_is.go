package lexicon

// isWords is Icelandic.
const isWords = `
@common: og að er ég mig mér mín mitt mínar þú þitt þín við okkar á í fyrir með ekki sem til frá af um þegar ef allir öll þetta þessi vil eða hjá
@letters: þ ð æ ö á é í ó ú ý
void: ekki_bara ekki_í_boði ekki_enn
share: deil* selja seld* selur miðla* afhend* áframsend* láta~té uppljóstra veita~aðgang
send: senda sent send sendir tilkynna_vill* sendi
collect: safn* skrá_niður geyma geymi vista* skráir
use: nota* vinna_úr greina keyra tengja_saman meta reikna
show: sýna sýnil* birt* opinbera* sýnd* sýni
reveal: birt* opinbera* uppljóstra
find: finna fundið leita* uppgötva*
see: sjá séð séu skoða hver_getur aðgang_að
allow: leyfa leyft leyfi heimila virkja* kveikja_á getur geta mega má
agree: samþykk* sammála fallast sáttur_við allt_í_lagi
ack: lesið hef_lesið staðfest* skil_að
receive: fá fái taka_á_móti
inform: láta_mig_vita láttu_mig_vita halda_mér fylgjast_með upplýsa
want: vil vilt óska já vinsamlegast áhuga langar
subscribe: gerast_áskrif* áskrift* skrá_mig_á áskrifand* skráðu_mig skrá_mig
contact: hafa_samband hafið_samband hringja hringi
sync: samstill* flytja_inn hlaða_upp
tailor: sérsn* persónu* sniðn* byggt_á byggð* viðeig* áhugamál* miðað_við
recommend: mæla_með mælt_með tillög* stinga_upp
improve: bæta betrumb* bætt* þróa
train: þjálf* kenna
join: taka_þátt þátttak* ganga_í
help: hjálpa* aðstoð* styðja
hide: fela falið felur ósýnil* hylja
block: loka_á útilok* hindra* stöðva* banna* vernd* blokka
refuse: hafna* neita* andmæla* ósammála
optout: draga_samþykki draga~til_baka afþakka*
unsub: segja_upp afskrá* hætta_áskrift
off: slökkva* óvirk* afvirk*
anon: nafnlaus_gera gera~nafnlaus* dulkóða_auð* dulnefn* aftengja_pers*
limit: takmark* minnka fækkun fækka
approval: krefjast~samþykk* þarf_að_samþykkja krefjast* samþykkja_handv*
private: einka* aðeins_ég bara_ég læst* læsa*
remove: fjarlægja eyða hreinsa gleyma útiloka
not: ekki aldrei engin engan engar ekkert enginn
without: án nema
tick: haka* merkja_við smella smelltu hakið
untick: taka_hak taktu_hak afhaka* ómerkt*
if: ef
when: þegar eftir_að í_hvert_sinn
only: aðeins einungis bara
me: ég mig mér mín mitt minn mínar mína mínum mínir minni mínu
you: þú þig þér þín þitt þinn þínar þína þínum yður
data: gögn* persónuupp* persónugögn*
info: upplýsing*
usage: hegðun* notkun notkunar* venjur samskipti_mín tæknigögn
stats: tölfræð* greining* mæling* fjarmæl* afköst*
crash: hrun* bilana* bilun* villu* vandamál*
cookie: vafrakök* kökur smákök* fótspor*
tracking: rekja rakning* rekjar* eftirlit*
study: rannsókn* könnun* kannan* tilraun*
profile: notandasíð* prófíl* sniðsíð* notandalýs* persónusíð*
name: nafn nafni nafnið fullt_nafn notandanafn
personal: afmæl* fæðingar* aldur* kyn auðkennismynd* notandamynd*
email: netfang* tölvupóst*
phone: símanúmer* síma
contacts: tengilið* nafnaskrá* heimilisfangaskr*
location: staðset* staðset*_mín landfræð* hvar_ég nálæg* punktar punktum
activity: virkni* feril* ferli saga sögu eftirlæt*
presence: viðveru* nettengd* á_netinu leskvitt* lestrarsta* síðast_séð* innsláttar* skriftilkynn*
content: færsl* efni myndir mynd myndum athugasemd* greinar póstar skrif
follower: fylgjend* fylgjandi vinalist* sem_ég_fylgi netkerfið félagsnet* tengslanet*
request: fylgjendabeið* vinabeið* fylgibeið* beiðni*_um_að_fylg*
purchase: kaup kaupum innkaup* viðskiptasög* færslur_á* greiðslu*
health: heilsu* heilbrigð*
credit: lánsh*
profiling: persónugrein* búa_til~prófíl* persónusnið* gera~prófíl*
identify: eiginleika_tæk* tengja_tæki
account: aðgang* reikning*
message: skilaboð* bein_skil* einkaskil*
sensor: myndavél* hljóðnem*
third: þriðj* öðrum_fyrir* önnur_fyrir* birg*
partner: samstarfs*
affiliate: samstæð* dótturfél* systurfél*
advertiser: auglýsend* auglýsandi
seller: seljend* söluað* verslan*
everyone: allir öllum allra hver_sem_er opinber* almenning* ókunnug* gestir gestum
others: aðrir öðrum annarra notend* notand* vinir vinum vina meðlim* fólk
engine: leitarvél* vélmenn*
directory: notendaskrá* skránni leitarnið* félagaskrá* notendalist*
unknown: ekki_fylgja* fylgist_ekki fylgir_ekki óþekkt* þekki_ekki sem_ég_fylgist
us: við okkur okkar
promo: tilboð* afslátt* markaðs* kynningar* auglýsingap* sértilboð*
newsletter: fréttabréf* póstlist*
news: fréttir fréttum nýjung* ráð ábending*
product: vörur vörum vörunum þjónustu* viðburð*
ads: auglýsing*
sponsor: kostað* styrkt*
ai: gervigreind* líkan* líkön algrím*
channel: með_tölvupóst* í_tölvupóst* í_síma sms smáskilab* með_pósti
directmail: símasöl* bein_markað* auglýsingasím* markpóst* beinni_markað*
notify: tilkynn* láta_vita minna minna_á áminn* vara_við viðvör* ónáða
digest: samantekt* yfirlit
order: pöntun* pantan* sending* reikning_fyrir afhendi* bókun*
reply: svar* minnst_á minnist nefn* nýja_athug*
someone: einhver
session: muna_eftir_mér haldast_innsk* vera_innsk* innskráð*_áfram muna_lyk* vista_lyk* á_þessu_tæki halda_mér_innsk* vera_áfram_innsk* í_þessari_tölvu
remember: muna bæta_við
login: innskrá* lykilorð* skrá*_inn
ui: þema* þemu flip* stik* hnapp* letur* útlit* forskoð* smámynd* valmynd* skrun* bending* skjá* dökk* ljóst_ ljós dálk* möpp* raða* flokk* bendil* ólesin* titil* titl* undirskrift* breyting* tjákn* tímalín* spjald* spjöld haus viðkvæm* róbót* vélmenni_ bakgrunn* drög kort
media: myndskeið* myndband* hljóð* tónlist* hreyfi* gif spila* skjátext*
security: tveggja_þátta tvíþætt* fingraf* afrit* dulrit* https
system: uppfær* niðurhal* sækja setja_upp tungumál* lyklaborð* stafset* rafhlöð* wi_fi ótengd* tímabelti gjaldmiðil* vélbúnað* endurræs* klippiborð* tengla* tengil* prenta
shop: heimilisfang_greið* sendingarh* greiðsluheim* gjöf gjafa* sama_heimilisf* afhendingarst* heimilisfang
necessary: nauðsynl* ómissandi
terms: skilmál* stefnu* persónuverndar* samning* reglur reglum leyfissam* friðhelgisstefn* persónuverndarstefn* notkunarskilmál*
processing: vinnslu* vinnsla
anytime: hvenær_sem_er
again: ekki_sýna_aftur ekki_spyrja ekki_birta_aftur
c.yes: já kveikt á leyfa samþykkja samþykkja_allt allt alltaf
c.no: nei slökkt af hafna hafna_öllu aldrei nei_takk aðeins_nauðsynlegar ekki_núna loka_á
c.aud1: aðeins_ég bara_ég enginn einka
c.aud3: vinir fylgjendur tengiliðir
c.aud4: vinir_vina meðlimir notendur
c.aud5: allir opinbert hver_sem_er almenningur
t.settings: stillingar kjörstillingar reikningurinn_minn
t.privacy: persónuvernd tilkynningar gagnaleynd
t.sign_up: nýskráning skrá_sig búa_til_aðgang
t.login: innskráning gleymt_lykilorð
t.checkout: karfa pöntun afhending greiðsla
t.consent: vafrakökur samþykkja_allt lögmætir_hagsmunir
`

// isExamples is the test of the table.
const isExamples = `
third_party_sharing	gives	Deila kaupum mínum með völdum samstarfsaðilum
third_party_sharing	withholds	Ekki selja persónuupplýsingar mínar til þriðju aðila
marketing	gives	Já, sendið mér mánaðarlega fréttabréfið
marketing	gives	Ég vil fá sértilboð í tölvupósti
marketing	withholds	Ég vil ekki fá símtöl með tilboðum frá ykkur
marketing	withholds	Vinsamlegast ekki senda mér tilboð í tölvupósti
marketing	withholds	Afskrá mig af póstlistanum
analytics_telemetry	gives	Hjálpaðu okkur að bæta forritið með því að senda nafnlausar notkunarupplýsingar
analytics_telemetry	gives	Senda hrunskýrslur sjálfkrafa
analytics_telemetry	withholds	Slökkva á fjarmælingum
personalised_ads	gives	Sýna mér auglýsingar sem byggðar eru á áhugamálum mínum
personalised_ads	withholds	Slökkva á sérsniðnum auglýsingum
profiling_scoring	gives	Nota greiðslusögu mína til að reikna lánshæfi
profiling_scoring	withholds	Ekki búa til prófíl um hegðun mína
personalisation	gives	Mæla með greinum sem byggðar eru á ferli mínum
public_visibility	gives	Leyfa leitarvélum að finna notandasíðuna mína
public_visibility	gives	Sýna öðrum notendum fullt nafn mitt
public_visibility	withholds	Fela viðveru mína
public_visibility	withholds	Ekki sýna afmælið mitt á notandasíðunni
location	gives	Nota nákvæma staðsetningu mína
location	withholds	Ekki deila staðsetningu minni með vinum
contacts	gives	Hlaða upp tengiliðum mínum til að finna vini
contacts	withholds	Ekki samstilla tengiliðina mína
ai_training	gives	Leyfa að færslurnar mínar séu notaðar til að þjálfa gervigreind
ai_training	withholds	Ekki nota myndirnar mínar til að þjálfa gervigreind
terms_bundling	gives	Ég hef lesið og samþykki skilmálana og persónuverndarstefnuna
terms_bundling	gives	Ég samþykki vinnslu persónuupplýsinga minna
own_notifications	neutral	Láta mig vita þegar einhver svarar athugasemd minni
own_notifications	neutral	Senda tölvupóst þegar pöntunin mín er send
session_remember	neutral	Halda mér innskráðum á þessu tæki
other_setting	neutral	Nota dökkt þema
other_setting	neutral	Spila myndskeið sjálfkrafa
other_setting	neutral	Nota sama heimilisfang fyrir greiðslu og sendingu
other_setting	neutral	Tveggja þátta auðkenning
`
