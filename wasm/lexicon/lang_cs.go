package lexicon

// csWords is Czech; stems stand for all their endings.
const csWords = `
@common: a v na s z se si je do pro od po že mi mě můj moje mých mého váš vaše vašich nás náš pokud aby nebo jak při to ten tento tyto jen pouze všechny chci když které který ve ke
@negation: ne
@letters: ř ě ů č š ž ý á í é ň ť ď

void: na_vyžádání soukrom*_obráz* soukrom*_dat* před_zruš* po_zruš* nejen nedostupn* anonymizovan* limitovan*_edic* ještě_ne není_k_dispozici pokud_možno tam_kde
share: sdíl* předá* prodáv* prodej* prodat poskyt*_třet* poskyt* zpřístupn* vyměň* předat postup* zveřejňov*_třet* převe*
send: odesíl* odesl* posíl* poslat pošl* zasíl* zaslat nahlás* hlás* oznam*_chyb* podáv* přilož*_adres* informovat_o_pád*
collect: shromažď* sbír* sběr ukládá* uloži* ukládat zaznam* uchováv* získáv* nahráv* sesbír* monitor*
use: použit* použí* využ* zpracov* analyz* vyhodnoc* hodnoc* propoj* kombin* spoušt* provád* užív* spoj*
show: zobraz* ukaz* ukáz* zveřej* publik* viditeln* vidět prezent* odhal* zařadit zahrn* uvádět uvés* uveřej* vystav* zviditeln*
reveal: zveřej* odhal* zpřístupn* uveřej*
find: najít najd* nalez* hled* vyhled* objev* index* dohled*
see: vid* uvid* prohlíž* kdo_může přístup nahlíž* přistup*
allow: povol* umož* dovol* zapn* zapín* aktiv* může mohou smí smějí opráv*
agree: souhlas* přijím* přijm* potvrzuji_souhl* odsouhlas* udělu* registrací pokračováním kliknutím používáním schval* zavazu*
ack: přeč* sezná* potvrz* prohlaš* rozum* beru_na_vědomí četl
receive: dostáv* dostat přijímat obdrž* odebír* odběr* získat příjem
inform: informuj* informov* být_v_obraze v_obraze dozvíd* dozvěd* aktuální_informac*
want: chci chcete chtěl* přej* ano prosím zájem mám_zájem
subscribe: přihlás*_k_odběr* přihlásit_k přihlásit_se_k odebír* předplat* zaregistr* přihlaš*_k_odb* přihlás*_do_sez* registrovat_k odběr* přihlásit_k_odběru připojte_se_do
contact: kontaktov* kontaktu* zavol* volat oslov*
sync: synchroniz* import* nahrát_kontakt* nahráv*_kontakt*
tailor: personaliz* přizpůs* na_míru cílen* na_základě podle_mý* podle_vaš* zájm* relevant* založen* preferenc* individuál* by_vás_mohl* mohlo_zajím* osobn*_nab*
recommend: doporuč* navrh* návrh* nabíz*
improve: zlepš* vylepš* optimaliz* rozvíj* vývoj* vyvíj* zkvalit* zdokonal*
train: trénov* trénink* učení strojov* školen* učení* učením
join: účast* připoj* zapoj* zúčast* podíl*
help: pomo* pomáh* podpo*

hide: skrý* skry* schov* neviditel* anonymně nezobraz* utaj*
block: nesledovat proti_sled* anti_sled* blok* zablok* zabr* zakáz* zakaz* zastav* zamez* ochran* izol* znemož* nedovol* nepovol*
refuse: odmít* nesouhlas* zamít* námit* vznést_nám* proti nepřij*
optout: odvol* odhlás*_z_prog* odstoup* vystoup* zruš*_souhl* opt_out vyloučení odhlášení_ze_sledování
unsub: odhlás* zrušit_odběr zruš*_odběr zrušit_předpl* neodebír* odhlaš*
off: vyloučení vypn* vypín* deaktiv* zakázat_sled* přest*
anon: anonymizovat anonymizac* anonymizuj* pseudonym*
limit: omez* sníž* minimaliz* redukc* zmenš*
approval: vynut*~žádost* vyžad*~schvál* vyžad*~potvrz* vyžad* ručně_schval* schvalovat_ručně chránit_můj potvrz*_sledujíc* schvalov* žádosti_vyž* zamknout_účet vynutit_žádosti
private: soukrom* pouze_já jen_já neveřejn* nikdo důvěrn* uzamč* zamčen* neuveden* zamknout_účet
remove: odstra* smaz* vymaz* vylouč* zapom* vynech* odeber*

not: nepřej* ne neindex* není nikdy žádn* nikomu nikdo_nesmí nechc*
without: bez kromě mimo
tick: zatrhn* označte klikněte políčko klepněte zaškrt*
untick: zrušte_zaškrt* odškrtn* zrušit_zaškrt* nezaškrt* odznač* ponechte_prázd* zrušte_výběr
if: pokud jestliže
when: když při po jakmile vždy_když
only: pouze jen jenom výhradně
onoff: zapnout_vypnout povolit_nebo_zak* přijmout_nebo_odm* povolit_zakázat

me: já mě mi mne můj má moje mých mého mému mým moji mou svůj své svá svého svou svoje
you: vy vás vám váš vaše vašich vašeho vaši tvůj tvé tvoje tebe ty vaší
data: osobní*_údaj* údaje údajů data dat mé_údaje moje_údaje moje_data osobní_informac* osobních_informac* kontaktní_údaje osobní_data osobních_dat
info: informac*
usage: údaj*_o_použív* dat*_o_použív* dat*_o_využ* chov* zvyk* interakc* statistik*_použ* technick*_data technick*_údaj* technick*_a_inter* způsob*_použ* použív*_aplik* informac*_o_použ* historie_vyhled* jak_použ* použív*_služ* údaj*_o_výkon* o_využití údaje_o_využ*
stats: statist* analyt* analýz* měřen* měřit telemetr* metrik* výkon* průzkum*_trhu
crash: pád* hlášen*_chyb* hlášen*_o_chyb* hlášen*_o_pád* hlášen*_o_selh* diagnost* chyb* protokol*_chyb* hlášen*_probl* selhán*
cookie: cookie* sušen*
tracking: nesledovat trasov* tracker* sledovac* sledování_použ* sledování_uživ* sledování_aktiv* sledovat_aktiv* sledovat_mo* sledovat_mé* sledování_mo* ochran*~sledov* anonymní_sled* proti_sled* anti_sled* sledování_na sledování_web* otisk*_zaříz* mezi_strán* napříč_web* stopov*
study: studi* průzkum* dotazník* experiment* výzkum* anket*
profile: profil*
name: jmén* celé_jmén* skutečn*_jmén* příjmen* přezdív* uživatelsk*_jmén*
personal: moji_adresu mou_adresu datum_naroz* narozen* věk pohlaví avatar* profilov*_fot* profilov*_obráz*
email: emailov*_adres* emailem_adres* email* mail*
phone: telefon* mobil* telefonn*_čísl*
contacts: nahrát_kontakt* nahráv*_kontakt* kontakt* adresář* telefonní_seznam
location: poloh* umístěn* geolok* geografick* pozic* gps v_okolí poblíž tras* kde_se_nach* souřadn* uspořádané_body neuspořádané_body seřazené_body stopovateln*
activity: aktivit* histori* oblíben* playlist* reakc* výsledk*_mo* kalendář* sociální*_graf*
presence: stav_online online potvrzen*_o_přeč* potvrzen*_přeč* že_píš* kdy_píš* o_psaní indikátor*_psan* přítomn* naposled* upozornění_na_psan* oznámení_o_psan* stav_připoj*
content: příspěv* obsah* fotk* fotograf* komentář* recenz* videa_kter* člán* repozitář* dokument* stránk* obrázk* konverzac*
follower: mou_síť svou_síť vaši_síť sledovan*_uživ* seznam_přátel koho_sled* sleduj* seznam_kontakt*
request: žádost*_o_sled* žádost*_o_přát* žádost*_o_přid*
purchase: nákup* transakc* útrat* platb* zůstat* částk* historie_objedn* košík*
health: zdrav* lékař* tep spán*
credit: úvěr* bonit* skóre scoring* kredit* registr*_dluž* hodnocení_riz*
profiling: profilován* vytvář*_profil* vytvoř*_profil* reklamní*_profil* automatizovan*_rozhod* profil*_obsah* profil*_reklam*
identify: vlastnost*_zaříz* charakterist*_zaříz* propoj*_zaříz* identifik*_zaříz* offline_zdroj* identifikovatel* různ*_zaříz*
account: účet účt*
message: soukrom*_zpráv* přím*_zpráv* chatov*_zpráv* zpráv* příchoz*_hov*
sensor: kamer* mikrofon* virtuální_real* místní_síť* místní_síti lokální_sít*

third: třetí* jin*_společnost* jin*_firm* externí* pojišťov* zaměstnav* dodavatel* jiným_subj* třetích_stran jin*_organiz*
partner: partner* obchodn*_part* spolupracuj* značk*
affiliate: skupin*_společ* společnost*_ve_skup* dceřin* přidružen* koncern* propojen*_osob* společnost*_skup*
advertiser: inzerent* reklamní*_partn* reklamní*_sít* zadavatel*_rekl*
seller: prodejc* obchod*
everyone: všichni všem kdokoli kdokoliv každý každému veřejn* cizí* neznám*_lid* návštěv* internet* svět* anonymn*_příst* komukoli*
others: ostatní* jiní_uživ* jin*_uživ* uživatel* člen* přátel* lidem lidé lidí osob* kamarád* známým druh* jiným
engine: vyhledávač* roboti_vyh* robotům crawler* indexac* neindex*
directory: adresář_člen* katalog* výsled*_hled* výsled*_vyhled* žebříč* objevov* procház* galeri* seznam_člen* adresáři_profil*
unknown: které_nesled* kterým_nesled* nesleduj* neznám*_odes* neznám neznám*_čís* kter*_nesled* tito_uživ* těmto_uživ* které_sled*
us: my nás nám náš naše našich našeho naší

promo: nabíd* akc* slev* marketing* obchodní*_sděl* reklamní*_sděl* promo* propag* kupon* kupón* výprod* soutěž* výhod* komerční* akční* reklamn*_email*
newsletter: zpravodaj* newsletter* novinky_emailem bulletin* e_mailov*_zprav* katalog*_zbož* leták* informační_buletin* odběr_novin* zasílání_novin* elektronické_konference
news: novink* aktualit* zpráv*_o_nov* tipy inspirac* aktualizac*_o nejnovější_inf* novinek
product: událost* produkt* výrobk* služb* akce_a zboží kurz*
ads: reklam* inzer*
sponsor: sponzor*
ai: ai uměl*_intelig* model* algoritm* generativ* strojov*_uč*
channel: emailem e_mailem poštou telefonicky sms telefonem elektronicky dopisem poštovní
directmail: telemarket* přím*_market* reklamní*_hov* reklamní*_pošt* marketingov*_hov*

notify: upozor* oznam* oznám* připom* varov* nerušit vibr* notif* avíz*
digest: souhrn* přehled_aktiv* výtah
order: objednáv* doruč* faktur* zásil* rezervac* schůz* dostupn* na_sklad* odeslán*_zás* výpis* balík* klesne_cena skladem na_sklade
reply: odpov* zmín* zmiň* nov*_komentář* začne_sled* nov*_zpráv* vrácen* oblíbí poděk* citov* boost* další*_komentář* další*_komentářích
someone: někdo zákazníka uživatele
session: zapamat* pamatovat zůstat_přihl* trvale_přihl* neodhlaš* zůstat_přihlášen* uložit_heslo pamatuj* automatick*_přihl* přihlašovat_automat* tomto_zaříz* tomto_počít* tomto_prohl* udržov*_přihl* ponechat_přihl* neodhlásit
remember: pamat* zapamat* ulož* přidat pridať přidej
login: přihlá* přihlaš* hesl* login*
ui: motiv* vzhled* panel* lišt* záložk* kart* okn* tlačítk* písm* rozlož* náhled* miniatur* nabídk*_kont* menu posouv* posun* gest* obrazov* tmav* světl* časov*_os* sloupc* slož* řad* řazen* třídit kategor* zvětš* sbal* rozbal* kurzor* domovsk* nepřečt* přečtená nadpis* titul* podpis* sledovan*_strán* úprav* editac* emoji časov*_raz* citliv* varov*_o_obsah* hashtag* potvrz*_před* pozad* koncept* zkrat* ikon* rozdíl* přechod* barv* mapu vyskak* bublin* skryt*_kateg* oznámení_přečt*
media: vide* zvuk* hudb* animac* animov* gif přehráv* hlasit* titulky audio
security: dvoufáz* dvoufaktor* otisk*_prst* záloh* šifr* https ověřovac*_kód* pin zabezpečen* siln*_hes* zámek_obraz*
system: automatick*_aktualiz* kontrol*_aktualiz* aktualizac* stahov* stáh* instal* jazyk* kláves* pravopis* bateri* wi_fi wifi offline časov*_pásm* měn* hardwar* restart* úspor* mezipam* snímk*_obraz* schránk* výchozí_prohl* odkaz* výchozí_vyhled* na_pozadí_dat* integrac* anonymní*_okn* anonymním_prohl* data_stránek histori*_prohl* tisk přihlašovacích_úd*
shop: fakturační*_adres* dodací*_adres* doručovac*_adres* dárk* dáreč* balení způsob_plat* platební* dph
necessary: nezbytn* nutn* povinn* funkční* vyžadovan*_soub*
terms: podmínk* zásad* smlouv* licenc* ochran*_osob* ochran*_soukr* prohláš* pravidl* řád* zpracování_osobních_úd* dokument*_násl* níže_uved* souhlas_s_podm*
processing: zpracován*_osob* zpracování_mých zpracování_údaj* zpracován* shromažďov*_a_zprac*
anytime: kdykoli kdykoliv
again: příště_nezobraz* znovu_nezobraz* již_nezobraz* neptat* nezobrazovat_znovu už_nezobraz* více_nezobraz* příště_neukaz*

c.yes: ano zapnuto zapnout povolit přijmout přijmout_vše povolit_vše vše všechny vždy souhlasím aktivní sdílet souhlasím_se_vším
c.no: ne vypnuto vypnout odmítnout odmítnout_vše zakázat žádné nikdy ne_děkuji nesouhlasím pouze_nezbytné teď_ne blokovat nepovolit
c.aud1: jen_já pouze_já nikdo soukromé
c.aud2: blízcí_přátelé vybraní_lidé vlastní
c.aud3: přátelé jen_přátelé kontakty mé_kontakty sledující jen_kontakty pouze_kontakty lidé_které_sleduji
c.aud4: přátelé_přátel členové registrovaní_uživatelé uživatelé pouze_členové
c.aud5: všichni kdokoli kdokoliv veřejné všichni_uživatelé vyhledávače kdokoli_s_odkazem

t.settings: nastavení předvolby můj_účet možnosti
t.privacy: soukromí nastavení_soukromí oznámení
t.sign_up: registrace zaregistrovat vytvořit_účet
t.login: přihlášení přihlásit zapomenuté_heslo zapomněli_jste
t.checkout: košík objednávka doprava platba odeslat_objednávku
t.consent: cookies přijmout_vše odmítnout_vše oprávněný_zájem
t.newsletter: newsletter odběr_novinek
t.comment: přidat_komentář komentáře
t.survey: anketa průzkum dotazník hlasovat
t.landing: váš_rok roční_přehled výpis soutěž
t.todo: úkoly úkol seznam_úkolů
t.mailbox: doručené odeslané koncepty koš spam
t.filter: filtry filtrovat řadit výsledky_hledání
t.permissions: oprávnění role správce
t.game: hra úroveň skóre hrát hráči
`

// csExamples is the test of the table.
const csExamples = `
third_party_sharing	gives	Sdílet moje nákupy s vybranými partnery
third_party_sharing	withholds	Neprodávat mé osobní údaje třetím stranám
third_party_sharing	withholds	Nepředávat moji adresu inzerentům
marketing	gives	Ano, posílejte mi měsíční newsletter
marketing	gives	Chci dostávat speciální nabídky pomocí SMS
marketing	gives	Informujte mě o novinkách a událostech
marketing	withholds	Nechci dostávat marketingové hovory
marketing	withholds	Odhlásit ze všech odběrů novinek
marketing	withholds	Zaškrtněte, pokud nechcete dostávat katalog zboží
marketing	gives	Zrušte zaškrtnutí, pokud nechcete nabídky poštou
analytics_telemetry	gives	Odesílat anonymní statistiky používání a pomoci zlepšit aplikaci
analytics_telemetry	gives	Automaticky hlásit pády aplikace
analytics_telemetry	withholds	Vypnout telemetrii
analytics_telemetry	withholds	Blokovat sledovací prvky napříč weby
personalised_ads	gives	Zobrazovat reklamy podle mých zájmů
personalised_ads	withholds	Odmítnout personalizovanou reklamu
profiling_scoring	gives	Použít historii plateb k výpočtu úvěrového skóre
profiling_scoring	withholds	Nesouhlasím s profilováním
personalisation	gives	Doporučovat články na základě mé historie čtení
personalisation	withholds	Vypnout přizpůsobené návrhy
public_visibility	gives	Povolit vyhledávačům najít můj profil
public_visibility	gives	Zobrazit mé skutečné jméno ostatním členům
public_visibility	withholds	Skrýt můj stav online
public_visibility	withholds	Nezobrazovat datum narození v profilu
location	gives	Používat přesnou polohu
location	withholds	Nesdílet polohu s přáteli
contacts	gives	Nahrát adresář a najít známé
contacts	withholds	Nesynchronizovat mé kontakty
ai_training	gives	Použít mé příspěvky k trénování jazykových modelů
ai_training	withholds	Nepoužívat mé fotky k učení umělé inteligence
terms_bundling	gives	Četl jsem a souhlasím s podmínkami a zásadami ochrany osobních údajů
terms_bundling	gives	Souhlasím se zpracováním mých osobních údajů
terms_bundling	withholds	Nesouhlasím s podmínkami
own_notifications	neutral	Upozornit mě, když někdo odpoví na můj komentář
own_notifications	neutral	Oznámit mi odeslání objednávky e-mailem
session_remember	neutral	Zůstat přihlášen na tomto počítači
other_setting	neutral	Použít tmavý motiv
other_setting	neutral	Přehrávat videa automaticky
other_setting	neutral	Dvoufázové ověření
other_setting	neutral	Dodací adresa je stejná jako fakturační
`
