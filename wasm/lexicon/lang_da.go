package lexicon

// daWords is Danish: compounds are caught by stars on the left.
const daWords = `
@common: og at det i på er som for med jeg mig min mine mit du dig din dine dit vi os vores om ikke af til fra en et den de når eller vil kan få må alle har via ønsker hvis
@letters: æ ø å

void: ikke_kun ikke_tilgængelig* anonymiserede pseudonymiserede begrænset_oplag ikke_endnu
share: del dele deler deles *deling videregiv* sælg* overfør* overdrag* udlever* videresend* udveksl* oplys*_til stille_til_rådighed afgiv*
send: send sende sender sendes indsend* rapporter* indberet* meld_fejl fortæl_mozilla medsend* fremsend*
collect: indsaml* *indsamling saml opbevar* lagre* gem_mine registrer* optag* log_mine overvåg*
use: brug bruge bruger bruges anvend* benyt* behandl* *behandling analyser* vurder* kobl* kombiner* kør udnyt* køre
show: vis vise viser vises *visning synlig* offentliggør* publicer* fremgå* ekspon* medtag* inkluder* optræde afslør* fremvis* liste
reveal: offentliggør* publicer* afslør* gør~tilgængelig*
find: find finde findes fundet søg* opdag* indekser* *indeksering foreslå_mig foreslå_konto
see: se ser hvem_kan adgang få_adgang tilgå vise_min læse_mine
allow: tillad* giv*_tilladelse lad lade aktiver* slå_til slå*~til må kan muliggør* aktivér*
agree: helt_fint accepter* acceptér* samtykke* godkend* giver_samtykke enig indforstået jeg_godkender bekræfter_at_jeg_acc ved_at_registrere ved_at_fortsætte ved_at_bruge ved_at_klikke tilslutter giver_hermed
ack: læst har_læst forstår forstået bekræft* erklærer gjort_mig_bekendt
receive: modtag* få fået får
inform: informer* holde_mig hold_mig opdateret holdes_opdateret blive_informeret høre_om underrettet_om_nyheder få_besked_om_nyh
want: ønsk* vil ja gerne venligst interesseret
subscribe: tilmeld* abonner* abonnér* skriv_mig_op abonnement_på
contact: kontakt_meg kontakt_mig kontakte kontaktes kontaktet kontakter_mig kontakter_meg bli_kontaktet kontaktes_af ring* blive_kontaktet opkald_fra
sync: synkroniser* upload* importer* indlæs*_kontakt
tailor: tilpas* personlig* personaliser* skræddersy* målrett* baseret* ud_fra relevant* interesser individuel* passer_til_dig
recommend: anbefal* foreslå* forslag
improve: forbedr* *forbedring optimer* udvikl* *udvikling
train: træn* *træning maskinlæring oplær*
join: delta* medvirk* være_med
help: hjælp* støt* understøt*

hide: skjul* gem_min usynlig* anonymt vis_ikke
block: udvidet_beskyttelse beskyttelse_mod bloker* blokér* spær* stop* forhindr* forbyd* *beskyttelse isoler* undgå afvis_adgang beskyttelse
refuse: afvis* nægt* afslå* indsigelse modsæt* samtykker_ikke accepterer_ikke ikke_enig frabed* ikke_accepter*
optout: fravælg* tilbagekald* trække_tilbage træk~tilbage opt_out udtræd* framelde_mig_prog
unsub: afmeld* frameld* opsig* afbestil*
off: deaktiver* deaktivér* slå_fra slå*~fra sluk*
anon: anonymiser anonymisere anonymisering pseudonym*
limit: reduktion begræns* reducer* minimer* indskrænk* reducér*
approval: kræv*~godkend* kræv* skal_godkend* godkend_manuelt godkende_manuelt manuel_godkend* beskyt_mine beskyt_mit spørg_mig_først
private: privat* kun_mig kun_jeg ingen_kan låst* ikke_offentlig* skjult_liste fortrolig* lås_konto låst_konto
remove: fjern* slet* udeluk* glem* udelad*

not: spor_ikke ikke ej aldrig ingen intet hverken
without: uden undtagen bortset
tick: afkryds* sæt_kryds sæt_flueben marker* klik_her
untick: fjern_kryds* fjern_flueben* fjern_marker* ikke_afkryds* lad_feltet_være tom fravælg_feltet fjern_hak*
if: hvis såfremt
when: når hver_gang så_snart ved efter
only: kun udelukkende
onoff: til_fra aktiver_deaktiver accepter_eller_afvis slå_til_fra

me: jeg mig min mit mine
you: du dig din dit dine De Dem Deres
data: *personoplysninger *personlige_oplysninger oplysninger mine_oplysninger dine_oplysninger data mine_data *persondata *kundedata *kontaktoplysninger personlige_data
info: information* info
usage: *brugsdata *brugerdata *brugsstatistik *adfærd* vaner interaktion* hvordan_du_bruger hvordan_jeg_bruger tekniske_data *brugsinformation brug_af_app brug_af_tjenest* *søgehistorik *forbrugsdata *ydelsesdata brug_af_siden
stats: *statistik* *analyse* analytisk* *måling* måle telemetri *metrik* *markedsundersøg* ydelse
crash: *nedbrud* *fejlrapport* *diagnos* *problemrapport* *fejlmelding* *logfiler* rapporter_fejl
cookie: cookie*
tracking: spor_ikke *sporing* spor_mig *tracking* *tracker* *fingeraftryk_af
study: studie* *undersøgelse* *eksperiment* *forskning* spørgeskema*
profile: *profil*
name: navn fulde_navn rigtige_navn fornavn efternavn *brugernavn mit_navn kaldenavn
personal: fødselsdato* fødselsdag* alder køn avatar* *profilbillede*
email: *mailadresse* email* mail
phone: *telefonnummer *mobilnummer telefon* mobil
contacts: *kontakterne mine_kontakter indlæs*_kontakt *adressebog* *kontaktpersoner kontakter telefonbog* *kontaktliste denne_kontakt
location: *positions* *placering* *lokation* *position *lokalitet geografisk* gps i_nærheden *rute *ruter hvor_jeg_er *stedsangivelse *stedtjenest* *opholdssted punkterne punkter_uden punkter_med sporliste* sporbar* ordnede_punkter
activity: *aktivitet* *historik* favoritter *spilleliste* reaktioner kalender sociale_netværk
presence: *onlinestatus online_status *læsekvittering* *kvittering_for_læsning *skriveindikator* *tilstedeværelse sidst_set *skrivebesked* når_jeg_skriver *læsebekræft* *tastenotifik*
content: *opslag *indlæg *indhold* *foto *fotos *billede *billeder *kommentarer *anmeldelser *artikler *dokumenter sider *samtaler *depot
follower: sociale_graf *følgere *følger_jeg venneliste* hvem_jeg_følger følgere_og dit_netværk mit_netværk
request: *følgeanmod* *venneanmod* *kontaktanmod* *følgeranmod* *anmodninger_om_at_følge
purchase: *køb *købshistorik *indkøb *transaktion* *betaling* saldo beløb *ordrehistorik
health: *helbred* *sundhed* medicinsk* puls søvn
credit: *kredit* *scoring *risikovurder*
profiling: profilering* opret_profil* oprette_en_profil *annonceprofil* profil_om automatiser*_afgør* *indholdsprofil* *reklameprofil*
identify: *enhedskarakteristika* *enhedsegenskaber* forbind_enheder forskellige_enheder offlinekilder identificerbar* identificere_enhed*
account: konto *kontoen konti
message: *direkte_beskeder private_beskeder *chatbeskeder beskeder indgående_opkald
sensor: *kamera* *mikrofon* virtual_reality *lokale_netværk

third: tredjepart* tredje_part* tredjemand andre_virksomheder eksterne_virksomheder *forsikringsselskab* *arbejdsgiver* andre_selskaber *leverandører udvalgte_virksomheder andre_firmaer
partner: *partner *partnere *samarbejdspartner* *partnervirksomhed* brands
affiliate: *koncern* *datterselskab* *søsterselskab* *moderselskab* tilknyttede_selsk*
advertiser: *annoncør* *annoncepartner* *annoncenetværk*
seller: *sælger *butikker *forhandler*
everyone: for_alle af_alle enhver offentlig* alle_og_enhver fremmede besøgende internet hele_verden ukendte anonym_adgang gæster
others: andre_brugere andre andre_personer medlemmer venner ven personer brugere folk mennesker kolleger
engine: *søgemaskine* *søgerobotter indeksering
directory: *katalog* *søgeresultat* *rangliste* *toplist* opdag udforsk *galleri* medlemsliste*
unknown: der_ikke_følger ikke_følger_dig du_ikke_følger jeg_ikke_følger ukendte_afsendere ikke_kender som_ikke_følger ukendte_numre disse_brugere som_jeg_følger ikke_følgere
us: vi os vores

promo: *tilbud* *rabat* *kampagne* *markedsføring* *reklame_via *promotion* kommerciel* *konkurrence* *udsalg *fordele *kuponer *reklamemail* *fordelsklub salgs*
newsletter: *nyhedsbrev* newsletter* *nyhedsmail* *mailingliste* *postliste* *katalog_med *brochure* *mailliste*
news: *nyheder *nyhed tips inspiration *opdateringer_om seneste_nyt *opdateringer_via nye_funktioner
product: *produkter *tjenester *services *arrangementer *events *kurser
ads: *annonce* *reklame*
sponsor: *sponsor*
ai: ai kunstig_intelligens *sprogmodel* *modeller algoritm* generativ*
channel: via_email via_mail per_post via_sms telefonisk via_telefon per_telefon sms brev emails *mails
directmail: *telefonsalg telemarketing *direkte_markedsføring *reklameopkald *salgsopkald

notify: *underret* *notif* *besked_når *advar* *påmind* *alarm* forstyr_ikke vibr* giv_mig_besked *meddelelse*
digest: *oversigt* *sammenfatning* *resume* *opsummering*
order: *ordre *bestilling* *levering* *faktura* *reservation* *forsendelse* *pakke *kvittering *på_lager *aftale_påm *kontoudtog på_lager
reply: *svar svarer nævn* omtal* nye_kommentarer ny_kommentar følger_mig følger_dig ny_besked nye_beskeder efterfølgende_komm* fremhæv* citer* takker
someone: nogen kunden brugeren
session: husk_mig forbliv_logget hold_mig_logget forblive_logget gem_adgangskode* husk_adgangskode husk_login log_automatisk_ind automatisk_log denne_enhed denne_computer denne_browser bliv_logget husk_mit log_mig_auto* forbliv_log*
remember: husk* gem tilføj*
login: log_ind login logget_ind adgangskode* kodeord
ui: *tema *værktøjslinje* *sidepanel* *sidebjælke* fane* *faneblad* vindue* *vindue *knap* *skrifttype* *layout* *forhåndsvisning* *miniature* *menu* rul* *stryg* *gestus* *skærm* mørk* lys_til* *tidslinje* kolonne* *mappe* sorter* *kategori* zoom* fold* sammenfold* udvid* *markør* bogmærk* startside* *ulæste *læste_medd* *titel *signatur* overvågningslist* redigering* emoji* *tidsstempl* *følsom* indholdsadvarsel* *hashtag* bekræftelsesdialog* bekræftelse_før *baggrund *kladde *genvej* ikon* *fremhævelser forskel* *kort_visning *farve* gradient* skjulte_kategorier
media: *video* *lyd* *musik* *anim* gif *afspil* *undertekst* automatisk_afsp*
security: to_trins* totrins* tofaktor* *fingeraftryk *sikkerhedskopi* *krypter* *https *bekræftelseskode* pin sikker_forbindelse stærke_adgang* *skærmlås
system: automatiske_opdateringer søg_efter_opdat* *download* *installer* *sprog* *tastatur* *stavekontrol* *batteri* wi_fi wifi offline *tidszone* *valuta *hardware* *genstart* *cache* *skærmbillede* *udklipsholder* standardbrowser links *link standardsøg* *integration* privat_brows* private_vinduer privat_fane websteds* browserhistorik* formularhistorik udskriv logins kort
shop: *faktureringsadresse* *leveringsadresse* *fakturaadresse* *gave* *emballage* *betalingsmåde* *betalingsmetode moms samme_adresse
necessary: nødvendig* strengt_nødv* obligatorisk* funktionelle påkrævet påkrævede
terms: *vilkår *betingelser* *politik* *aftale* *licens* *regler *reglement *brugervilkår* databeskyttelse* *følgende_dokumenter fortrydelsesret* privatlivserklæring* privatlivspolitik*
processing: behandling_af* *databehandling* indsamling_og_behandling
anytime: når_som_helst til_enhver_tid
again: vis_ikke_igen vis_ikke_denne spørg_ikke_igen spørg_aldrig ikke_spørge_igen

c.yes: ja til aktiveret aktiver tillad godkend accepter accepter_alle tillad_alle alle altid jeg_accepterer del
c.no: nej fra deaktiveret deaktiver afvis afvis_alle ingen aldrig nej_tak kun_nødvendige ikke_nu bloker tillad_ikke
c.aud1: kun_mig kun_jeg ingen privat
c.aud2: nære_venner udvalgte_personer tilpasset
c.aud3: venner mine_venner kontakter mine_kontakter følgere kun_venner kun_kontakter personer_jeg_følger
c.aud4: venners_venner medlemmer registrerede_brugere brugere kun_medlemmer
c.aud5: alle enhver offentlig offentligt alle_brugere søgemaskiner alle_med_linket

t.settings: indstillinger min_konto præferencer
t.privacy: privatliv privatlivsindstillinger notifikationer underretninger
t.sign_up: opret_konto registrering tilmeld bliv_medlem opret_bruger
t.login: log_ind login glemt_adgangskode
t.checkout: kurv kasse leveringsadresse betaling gennemfør_køb
t.consent: cookies accepter_alle afvis_alle legitim_interesse
t.newsletter: nyhedsbrev tilmeld_nyhedsbrev
t.comment: skriv_en_kommentar kommentarer
t.survey: undersøgelse afstemning stem
t.landing: dit_år årsoversigt kontoudtog konkurrence faktura
t.todo: opgaver opgave opgaveliste
t.mailbox: indbakke sendt kladder papirkurv
t.filter: filtre filtrer sorter søgeresultater
t.permissions: rettigheder roller rolle administrator
t.game: spil niveau point spiller
`

// daExamples is the test of the table.
const daExamples = `
third_party_sharing	gives	Del mine køb med udvalgte partnere
third_party_sharing	withholds	Sælg ikke mine personoplysninger til tredjepart
third_party_sharing	withholds	Jeg ønsker ikke, at min adresse videregives til annoncører
marketing	gives	Ja, send mig det månedlige nyhedsbrev
marketing	gives	Jeg vil gerne have tilbud via sms
marketing	gives	Hold mig opdateret om nyheder og arrangementer
marketing	withholds	Jeg ønsker ikke reklameopkald
marketing	withholds	Afmeld alle nyhedsbreve
marketing	withholds	Sæt kryds, hvis du ikke ønsker vores brochure med posten
marketing	gives	Fjern krydset, hvis du ikke ønsker tilbud per post
analytics_telemetry	gives	Send anonym brugsstatistik og hjælp os med at forbedre appen
analytics_telemetry	gives	Rapportér nedbrud automatisk
analytics_telemetry	withholds	Slå telemetri fra
analytics_telemetry	withholds	Bloker sporing på tværs af websteder
personalised_ads	gives	Vis annoncer baseret på mine interesser
personalised_ads	withholds	Afvis personlige annoncer
profiling_scoring	gives	Brug min betalingshistorik til at beregne en kreditvurdering
profiling_scoring	withholds	Jeg gør indsigelse mod profilering
personalisation	gives	Anbefal artikler ud fra min historik
personalisation	withholds	Slå personlige forslag fra
public_visibility	gives	Lad søgemaskiner finde min profil
public_visibility	gives	Vis mit rigtige navn til andre medlemmer
public_visibility	withholds	Skjul min onlinestatus
public_visibility	withholds	Vis ikke min fødselsdato på profilen
location	gives	Brug min præcise placering
location	withholds	Del ikke min placering med venner
contacts	gives	Upload adressebogen for at finde bekendte
contacts	withholds	Synkroniser ikke mine kontakter
ai_training	gives	Brug mine opslag til at træne sprogmodeller
ai_training	withholds	Brug ikke mine billeder til træning af AI
terms_bundling	gives	Jeg har læst og accepterer vilkårene og privatlivspolitikken
terms_bundling	gives	Jeg giver samtykke til behandling af mine personoplysninger
terms_bundling	withholds	Jeg accepterer ikke betingelserne
own_notifications	neutral	Underret mig, når nogen svarer på min kommentar
own_notifications	neutral	Giv mig besked, når min ordre er afsendt
session_remember	neutral	Forbliv logget ind på denne computer
other_setting	neutral	Brug mørkt tema
other_setting	neutral	Afspil videoer automatisk
other_setting	neutral	Totrinsbekræftelse ved login
other_setting	neutral	Leveringsadressen er den samme som faktureringsadressen
`
