package lexicon

// svWords is Swedish: compounds are caught by stars on the left.
const svWords = `
@common: och att det i på är som för med jag mig min mina mitt du dig din dina ditt vi oss vår våra om inte av till från en ett den de när eller vill kan få ska alla har via
@letters: å ä ö

void: inte_bara inte_tillgänglig* ej_tillämp* anonymiserad* begränsad_upplaga inte_än pseudonymiserad*
share: dela delar delas delning *delning lämna*_ut lämna*_vidare lämnas_till sälj* överför* vidarebefordra* lämna_över utbyt* röja utlämn* tillhandahåll* avslöja*_för delge
send: skicka* sänd* rapporter* anmäl*_fel lämna_in meddela_mozilla ta_med_adress* berätta_för
collect: samla* insaml* *insamling lagra* lagring spara* registrer* spela_in logga_mina inhämt* bevara*
use: använd* behandl* bearbeta* analysera* utvärdera* nyttja* koppla* kombiner* körs kör köra utför* utnyttj*
show: visa* visning synlig* publicer* offentliggör* framgå* exponer* synas syns redovisa* inklud* ta_med lista* avslöja* göra_syn*
reveal: publicer* offentliggör* avslöja* röja gör~tillgänglig* exponer*
find: hitta* sök* upptäck* indexer* *indexering leta_upp föreslå_mig föreslå_konto
see: se ser läsa_mina titta visa_min* vem_kan vilka_kan åtkomst tillgång ta_del
allow: tillåt* låt låta aktiver* slå_på slå*~på medge* får kan möjliggör*
agree: godkän* accepter* samtyck* *samtycke godta* instämm* håller_med går_med ger_mitt genom_att_reg* genom_att_fort* genom_att_anv* genom_att_klick* förbinder jag_godkänner okej_med
ack: läst har_läst tagit_del förstår förstått bekräft* intygar
receive: ta_emot motta* få fått får_utskick erhåll*
inform: informera* uppdaterad* håll_mig hålla_mig hålla_dig bli_informerad få_veta veta_mer_om
want: vill önska* ja gärna snälla intresserad* skulle_vilja
subscribe: prenumerer* prenumeration* anmäl*_mig anmäl_dig registrera*_för skriv*_upp anmälan_till anmäl*_till registrera_dig_för registrera_mig
contact: kontakta* ring* bli_uppringd bli_kontaktad
sync: synkroniser* ladda*_upp importer* matcha_mina
tailor: personliga_förslag personliga_tips personliga_ann* anpassa* personliga_anb* personliga_rek* personligt_inn* personanpassa* skräddarsy* individanpassa* riktad* baserad* utifrån relevant* intressen intressebaserad* enligt_mina passar_dig
recommend: rekommend* föreslå* förslag tips_om_konton
improve: förbättra* *förbättring* optimera* utveckl* vidareutveckl*
train: träna* träning* maskininlärning lära_upp inlärning
join: delta* medverka* vara_med
help: hjälp* stöd*

hide: dölj* gömma göm dold* osynlig* anonymt visa_inte hemlig*
block: blockera* spärra* stoppa* förhindra* hindra* förbjud* skydd skydda_mot *skydd isolera* tillåt_inte
refuse: avvisa* neka* vägra* avböj* avslå* motsätt* godkänner_inte samtycker_inte accepterar_inte invänd* håller_inte_med avsäg* tacka_nej inte_vara_med
optout: återkalla* välj_bort välja_bort dra_tillbaka opt_out gå_ur undanta* avstå*
unsub: avsluta_abonnemang avprenumerera* avsluta_prenumeration* avanmäl* avregistrera* säg_upp
off: inaktivera* stäng*_av stänga_av slå_av avaktivera* stäng~av
anon: anonymisera anonymisering pseudonym*
limit: reducering begränsa* minska* minimera* reducera* inskränk*
approval: kräv*~godkän* kräv* måste_godkänn* godkänn_manuellt godkänna_manuellt behöver_godkänn* skydda_mina skydda_mitt fråga_innan granska_följ*
private: lås_konto lås_mitt privat* bara_jag endast_jag ingen_kan låst* ej_offentlig* olistad* konfidentiell* lås_kontot
remove: uteslutning ta_bort radera* utesluta* glöm* utelämna* rensa exkludera*

not: spårainte inte ej aldrig ingen inga inget icke varken
without: utan förutom undantag
tick: kryssa_i markera* bocka_i klicka_här kryssruta* denna_ruta kryssa
untick: avmarkera* bocka_ur kryssa_ur inte_ikryssad inte_markerad lämna_tom kryssa_inte
if: om ifall
when: när varje_gång så_fort vid efter
only: endast bara enbart
onoff: på_av aktivera_inaktivera godkänn_eller_avvisa av_på

me: jag mig min mitt mina mej
you: du dig din ditt dina ni er ert era
data: personuppgift* uppgifter mina_uppgifter dina_uppgifter data mina_data personliga_uppgifter personlig_information kontaktuppgift* *kunddata *kunduppgifter min_information din_information
info: information info
usage: *användningsdata *användardata användningsstatistik *beteende* vanor interaktion* hur_du_använder hur_jag_använder teknisk_data tekniska_data *användningsinformation användning_av_app* användning_av_tjänst* sökhistorik användningsmönster hur_användare användningsrapport* prestandadata
stats: *statistik* *analys* analytisk* *mätning* mäta telemetri *prestanda* marknadsundersök* mätvärd*
crash: *krasch* *felrapport* *diagnos* *problemrapport* *felmeddelanden_till *buggrapport* *felloggar loggfiler rapportera_problem rapportera_fel
cookie: cookie* kakbanner* kakor kaka *kakor
tracking: spårainte *spårning* spårare *spårare tracking fingeravtryck_av spåra_mig spåra_ditt spåra_din spåra_användar* spåras spårar
study: studie* *undersökning* enkät* experiment* forskning*
profile: profil* *profil
name: namn fullständigt_namn riktiga_namn förnamn efternamn *användarnamn smeknamn mitt_namn hela_namn
personal: födelsedatum* födelsedag* ålder kön avatar* profilbild* bostadsort
email: *epost* e_post* mejladress* mejl mail *mailadress*
phone: *telefonnummer *mobilnummer telefon* mobil
contacts: *kontakterna *adressbok* *kontakter kontaktlista telefonbok* den_här_kontakten
location: plats platsen *plats *position *platsinformation *platsdata platstjänst* geografisk* geodata närheten gps *rutter var_jag platser_jag *lokalisering ordnade_punkter oordnade_punkter spårlista* spårbar* spårlist* punker*_med
activity: *aktivitet* *historik* favoriter *spellist* reaktioner resultat_mina kalender sociala_nätverk träningspass lyssnar
presence: *onlinestatus *inloggningsstatus online_status *närvaro* läskvitto* *läskvitton *skrivindikator* när_jag_skriver att_jag_skriver skrivmeddelande* senast_inloggad sågs_senast läsbekräftelse* *skrivnotis* onlinestatus returkvitto*
content: *inlägg *innehåll* *foton *foto *bilder *bild *kommentarer *recension* *artiklar *dokument sidor *konversation* *repo *samlingar *meddelanden_jag
follower: icke_följare ditt_nätverk mitt_nätverk *följare vem_jag_följer vänlista* *vänlista följda följer_och
request: *följarförfrågning* *följförfrågning* *vänförfrågning* *kontaktförfrågning* följarförfråg*
purchase: *köp *köphistorik *inköp* *transaktion* *betalning* saldo belopp *orderhistorik
health: *hälsodata hälso* *hälsa medicinsk* puls sömn
credit: *kredit* *poäng_för scoring *riskbedömning
profiling: profilering* skapa_profil* skapa_en_profil *annonsprofil* profil_om automatiserat_beslut* *innehållsprofil* *intresseprofil*
identify: enhetsegenskap* *enheters_egenskaper länka_enheter koppla_enheter olika_enheter offlinekällor identifierbar* identifiera_enhet*
account: konto konton *kontot
message: *direktmeddelande* privata_meddelanden chattmeddelande* meddelanden inkommande_samtal
sensor: *kamera* *mikrofon* virtual_reality *lokala_nätverk*

third: tredje_part* tredjepart* andra_företag externa_företag utomstående *försäkringsbolag* *arbetsgivare andra_bolag externa_parter utvalda_företag *leverantör* andra_organisationer
partner: *partner *partners *samarbetspartner* samarbetsföretag *partner_till varumärken
affiliate: *koncern* *dotterbolag* *systerbolag* *moderbolag* närstående_bolag gruppbolag bolag_inom
advertiser: *annonsör* *annonspartner* *annonsnätverk* *reklampartner*
seller: *säljare *butiker *handlare
everyone: för_alla av_alla vem_som_helst offentlig* publik* allmän* främlingar besökare internet hela_världen okända anonym_åtkomst gäster
others: andra_användare andra andra_personer medlemmar vänner vän personer användare folk människor kollegor
engine: *sökmotor* *spindlar *sökrobot* indexering
directory: *katalog* *sökresultat* *topplista* *ranking* upptäck utforska *galleri* medlemslista*
unknown: icke_följare du_inte_följer jag_inte_följer okända_avsändare inte_känner som_inte_följer okända_nummer dessa_användare som_jag_följer
us: vi oss vår vårt våra

promo: *erbjudande* *rabatt* *kampanj* *marknadsföring* *reklam_via *reklamutskick* *promotion* kommersiell* *tävling* *rea *förmåner *kuponger *reklammejl *reklamsms reklam_per
newsletter: *nyhetsbrev* newsletter* *utskickslista* *mejllista* *e_postlista* *medlemsbrev *kundtidning* *katalog_hem *sändlista* *mailinglist* *broschyr*
news: *nyheter *nyhet tips inspiration *uppdateringar_om senaste_nytt *uppdateringar_via uppdateringar
product: *produkter *tjänster *evenemang *event *kurser
ads: *annons* *reklam*
sponsor: sponsrad* *sponsor*
ai: ai artificiell_intelligens *språkmodell* *modeller algoritm* generativ*
channel: via_e via_epost per_post via_sms per_telefon via_mejl telefon via_telefon brev sms via_post utskick
directmail: telefonförsäljning telemarketing direktreklam direktmarknadsföring *reklamsamtal* *säljsamtal

notify: *avisering* avisera* *notis* notifier* *påminn* *varna* *varning* meddela_mig *larm stör_ej stör_inte vibrer* underrätta*
digest: *sammanfattning* *sammandrag*
order: *beställning* *leverans* *faktura* *bokning* *order *orderbekräft* *försändelse* *paket *kvitto tillgänglig_igen *i_lager *tid_bokad kontoutdrag i_lager
reply: *svar svarar nämn* omnämn* nya_kommentarer ny_kommentar följer_mig följer_dig nytt_meddelande nya_meddelanden efterföljande_komm* gillar_ditt boostat citerat återställ* tackar
someone: någon kunden användaren
session: kom_ihåg_mig förbli_inloggad håll_mig_inloggad förblir_inloggad spara_lösenord* kom_ihåg_lösenord automatisk_inloggning logga_in_automatiskt denna_enhet den_här_enheten denna_dator den_här_datorn webbläsaren_nästa kom_ihåg_inloggning stanna_inloggad fortsätt_vara minns_mig
remember: kom_ihåg minns ihåg spara lägg_till lägga_till
login: logga_in inloggning* inloggad lösenord*
ui: *verktygsrad* *tema teman *verktygsfält* *sidofält* sidopanel* flik* *flikar fönster *fönster *knapp* *typsnitt* *teckensnitt* *layout* *förhandsgranskning* *miniatyr* *meny* rulla* *svep* *gest* *skärm* mörkt_läge mörk ljust *tidslinj* kolumn* *mapp* sorter* *kategori* zoom* fäll* dölj_lästa expandera* *markör* bokmärk* startsida* *olästa *lästa_avis* *rubrik* *signatur* bevakningslist* redigering* emoji* *tidsstämp* *känslig* innehållsvarning* *hashtag* bekräftelsedialog* bekräftelse_innan *bakgrund *utkast *genväg* ikon* *puffar *boostar skillnad* *karta *färg* gradient* dolda_kategorier
media: *video* *ljud* *musik* *anim* gif spela_upp_automat* *uppspelning *volym *undertext*
security: tvåstegs* tvåfaktor* fingeravtryck *säkerhetskopi* *krypter* *https *verifieringskod* pin säker_anslutning starka_lösenord *skärmlås*
system: automatiska_uppdateringar sök_efter_uppdat* *uppdatering_av_program ladda_ner *nedladdning* *installer* *språk* *tangentbord* *stavning* *batteri* wi_fi wifi offline *tidszon* *valuta *maskinvara* *starta_om *cache* *skärmbild* *skärmdump* *urklipp* standardwebbläsare länkar *länk standardsök* *integrationer privat_surf* privata_fönster privat_flik webbplatsdata surfhistorik* formulärhistorik utskrift inloggningar kort
shop: *faktureringsadress* *leveransadress* *fakturaadress* *present* *förpackning* *betalningssätt *betalsätt moms samma_adress
necessary: nödvändig* strikt_nödvänd* obligatorisk* funktionella tekniskt_nödv*
terms: *villkor* *policy* *avtal* *licens* *regler *regelverk *sekretess* dataskydd* *dokument_nedan *ångerrätt följande_dokument
processing: behandling_av* personuppgiftsbehandling* insamling_och_behandling behandlar_mina
anytime: när_som_helst
again: visa_inte_igen visa_inte_detta fråga_inte_igen fråga_aldrig inte_fråga_igen visas_inte_igen

c.yes: ja på aktiverad aktivera tillåt godkänn acceptera acceptera_alla godkänn_alla tillåt_alla alla alltid jag_godkänner dela
c.no: nej av inaktiverad inaktivera avvisa avvisa_alla neka inga ingen aldrig nej_tack godkänner_inte endast_nödvändiga inte_nu blockera tillåt_inte
c.aud1: bara_jag endast_jag ingen privat
c.aud2: nära_vänner utvalda_personer anpassad
c.aud3: vänner mina_vänner kontakter mina_kontakter följare endast_vänner endast_kontakter personer_jag_följer
c.aud4: vänners_vänner medlemmar registrerade_användare användare vänner_till_vänner endast_medlemmar
c.aud5: alla vem_som_helst offentligt offentlig alla_användare sökmotorer alla_med_länken

t.settings: inställningar mitt_konto alternativ
t.privacy: integritet sekretess integritetsinställningar aviseringar
t.sign_up: registrera skapa_konto bli_medlem registrering
t.login: logga_in inloggning glömt_lösenord
t.checkout: varukorg kassa leveransadress betalning slutför_köp
t.consent: cookies acceptera_alla avvisa_alla berättigat_intresse kakor
t.newsletter: nyhetsbrev prenumerera
t.comment: lämna_en_kommentar kommentarer skriv_en_kommentar
t.survey: undersökning enkät rösta
t.landing: ditt_år årssammanfattning kontoutdrag tävling faktura
t.todo: uppgifter att_göra förfallodatum prioritet försenad slutförda
t.mailbox: inkorg skickat utkast papperskorg skräppost
t.filter: filter filtrera sortera sökresultat
t.permissions: behörigheter roller roll administratör
t.game: spel nivå poäng spela spelare
`

// svExamples is the test of the table.
const svExamples = `
third_party_sharing	gives	Dela mina köp med utvalda partner
third_party_sharing	withholds	Sälj inte mina personuppgifter till tredje part
third_party_sharing	withholds	Jag vill inte att min adress lämnas ut till annonsörer
marketing	gives	Ja, skicka mig det månatliga nyhetsbrevet
marketing	gives	Jag vill få erbjudanden via sms
marketing	gives	Håll mig uppdaterad om nyheter och evenemang
marketing	withholds	Jag vill inte ha säljsamtal
marketing	withholds	Avregistrera mig från alla utskickslistor och nyhetsbrev
marketing	withholds	Kryssa i rutan om du inte vill ha vår katalog hem i brevlådan
marketing	gives	Avmarkera rutan om du inte vill ha erbjudanden per post
analytics_telemetry	gives	Skicka anonym användningsstatistik för att hjälpa oss förbättra appen
analytics_telemetry	gives	Rapportera krascher automatiskt
analytics_telemetry	withholds	Stäng av telemetri
analytics_telemetry	withholds	Blockera spårare mellan webbplatser
personalised_ads	gives	Visa annonser baserade på mina intressen
personalised_ads	withholds	Avvisa personanpassad reklam
profiling_scoring	gives	Använd min betalningshistorik för att beräkna kreditvärdighet
profiling_scoring	withholds	Jag motsätter mig profilering
personalisation	gives	Rekommendera artiklar baserat på min historik
personalisation	withholds	Stäng av personliga förslag
public_visibility	gives	Låt sökmotorer hitta min profil
public_visibility	gives	Visa mitt riktiga namn för andra medlemmar
public_visibility	withholds	Dölj min onlinestatus
public_visibility	withholds	Visa inte mitt födelsedatum på profilen
location	gives	Använd min exakta plats
location	withholds	Dela inte min plats med vänner
contacts	gives	Ladda upp adressboken för att hitta bekanta
contacts	withholds	Synkronisera inte mina kontakter
ai_training	gives	Använd mina inlägg för att träna språkmodeller
ai_training	withholds	Använd inte mina foton för att träna AI
terms_bundling	gives	Jag har läst och godkänner villkoren och integritetspolicyn
terms_bundling	gives	Jag samtycker till behandling av mina personuppgifter
terms_bundling	withholds	Jag godkänner inte användarvillkoren
own_notifications	neutral	Meddela mig när någon svarar på min kommentar
own_notifications	neutral	Avisera när min beställning har skickats
session_remember	neutral	Förbli inloggad på den här datorn
other_setting	neutral	Använd mörkt tema
other_setting	neutral	Spela upp videor automatiskt
other_setting	neutral	Tvåstegsverifiering
other_setting	neutral	Leveransadressen är samma som faktureringsadressen
`
