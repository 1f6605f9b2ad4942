package lexicon

// nbWords is Norwegian (bokmål), with the common words of nynorsk.
const nbWords = `
@common: og at det i på er som for med jeg meg min mine mitt du deg din dine ditt vi oss vår våre om ikke av til fra en et den de når eller vil kan få må alle har via ønsker hvis eg ikkje frå
@letters: æ ø å

void: ikke_bare ikke_tilgjengelig anonymiserte pseudonymiserte begrenset_opplag ikke_ennå
share: del dele deler deles *deling utlever* videreformidl* selg* overfør* gi_videre gis_videre videresend* utveksl* gjøre_tilgjengelig oppgi_til formidle_til delt delast
send: send sende sender sendes rapporter* send_inn meld_feil fortell_mozilla innsend* meld_fra senda
collect: samle* saml innsaml* *innsamling lagre* registrer* ta_opp logg_mine overvåk* oppbevar* innhent* samla samlar
use: bruk bruke bruker brukes anvend* benytt* behandl* *behandling analyser* vurder* koble* kombiner* kjør* utnytt* nytte bruka køyre
show: vis vise viser vises *visning synlig* offentliggjør* publiser* framgå* ekspon* inkluder* fremvis* avslør* ta_med oppføre list_meg syna synleg* offentleg* før~opp visast
reveal: offentliggjør* publiser* avslør* gjør~tilgjengelig* avdekk* offentleggjer*
find: finn finne finnes funnet søk* oppdag* indekser* *indeksering foreslå_meg foreslå_konto
see: se ser sjå hvem_kan tilgang få_tilgang lese_mine
allow: tillat* la late aktiver* slå_på slå*~på kan muliggjør* gi_tillatelse gir_tillatelse skru_på tillèt tillet
agree: aksepter* samtykk* *samtykke godta* godkjenn* enig jeg_godtar ved_å_registrere ved_å_fortsette ved_å_bruke ved_å_klikke godtek* innforstått gir_mitt samd godtek
ack: lest har_lest lese_og forstår forstått bekreft* erklærer gjort_meg_kjent lest_og
receive: motta* få fått får motta
inform: informer* holde_meg hold_meg oppdatert bli_informert høre_om holdes_oppdatert
want: ønsk* vil ja gjerne vennligst interessert ynskjer
subscribe: abonner* meld_meg_på meld*~på påmelding registrer_meg_for abonnement_på registrer_meg registrer_deg
contact: kontakt_meg kontakt_mig kontakte kontaktes kontaktet kontakter_mig kontakter_meg bli_kontaktet kontaktes_af ring*
sync: synkroniser* last_opp importer*
tailor: tilpass* personlig* personaliser* skreddersy* målrett* basert* ut_fra relevant* interesser individuel* persontilpass* personleg* tilpassa
recommend: anbefal* foreslå* forslag
improve: forbedr* *forbedring optimaliser* utvikl* betre betra forbetra
train: tren* maskinlæring lær_opp lærefunksjon*
join: delta* bli_med medvirk*
help: hjelp* støtt* bistå

hide: skjul* gøym* usynlig* anonymt vis_ikke
block: blokker* sperr* stopp* forhindr* hindr* forby* *beskyttelse isoler* beskyttelse vern hindra avvis*
refuse: avvis* avslå* nekt* motsett* samtykker_ikke godtar_ikke ikke_enig reserv* godtek_ikkje ikke_godta ikke_delta
optout: trekk*_tilbake trekk*~tilbake velg_bort opt_out meld_meg_ut tilbakekall* reserver_meg
unsub: avslutt_abonn* meld_meg_av meld*~av avmeld* si_opp avbestill*
off: deaktiver* slå_av slå*~av skru_av skru*~av vel_bort
anon: anonymiser anonymisere anonymisering pseudonym*
limit: begrens* reduser* minimer* avgrens* innskrenk*
approval: krev*~godkjen* krev* må_godkjen* godkjenn_manuelt manuell_godkjen* beskytt_mine beskytt_min spør_meg_først
private: privat* bare_meg kun_meg bare_jeg ingen_kan låst* ikke_offentlig* ulistet* konfidensiell* lås_konto låst_konto berre_meg
remove: fjern* slett* utelukk* glem* utelat* ta_bort

not: ikke ikkje ei aldri ingen intet verken
without: uten bortsett unntatt utan
tick: kryss_av kryss*~av merk_av huk_av marker* klikk_her avkryssings* avkrysningsboks*
untick: fjern_kryss* fjern_hake* fjern_avkryss* ikke_kryss* la_stå_tom opphev_merk* fjern_mark*
if: hvis dersom viss
when: når hver_gang så_snart ved etter
only: bare kun utelukkende berre
onoff: av_på aktiver_deaktiver godta_eller_avvis

me: jeg eg meg min mitt mine
you: du deg din ditt dine dykk di
data: *personopplysninger *opplysninger mine_opplysninger data dataene mine_data dine_data *persondata *kundedata *kontaktopplysninger personlig_informasjon personlige_data personopplysningar
info: informasjon* info opplysningar
usage: *bruksdata *brukerdata *bruksstatistikk *atferd* *adferd* vaner interaksjon* hvordan_du_bruker hvordan_jeg_bruker tekniske_data *bruksinformasjon bruk_av_app* bruk_av_tjenest* *søkehistorikk *bruksmønster *bruksrapport* *ytelsesdata bruksdata
stats: *statistikk* *analyse* analytisk* *måling* måle telemetri *metrikk* *markedsundersøk* ytelse
crash: *krasj* *feilrapport* *diagnos* *problemrapport* *feilmelding* *loggfiler rapporter_feil *programstopp
cookie: cookie* informasjonskaps* *kapsler infoskapsl*
tracking: *sporing* spor_meg *tracking* *sporer* *fingeravtrykk_av sporingsvern sporing*
study: studie* *undersøkelse* *eksperiment* *forskning* spørreskjema* undersøking* studiar
profile: *profil*
name: navn fullt_navn fullstendig_navn virkelige_navn fornavn etternavn *brukernavn mitt_navn namn kallenavn namn*
personal: fødselsdato* fødselsdag* alder kjønn avatar* *profilbilde*
email: *e_postadresse* *epostadresse* epost* e_post* mail *epost
phone: *telefonnummer *mobilnummer telefon* mobil
contacts: *kontaktene *kontaktane *adressebok* *kontakter kontaktliste* telefonbok* denne_kontakten
location: *posisjon* *plassering* *lokasjon* geografisk* gps i_nærheten *rute *ruter hvor_jeg_er *stedstjenest* *sted *stedsinformasjon sorterte_punkter usorterte_punkter sporliste* sporbar* sporbare sorterte_punkt* posisjon* stadtenester
activity: *aktivitet* *historikk* favoritter *spilleliste* reaksjoner kalender sosiale_nettverk
presence: *påloggingsstatus* tilkoblet_status *onlinestatus online_status *lesebekreftelse* *lesekvittering* *skriveindikator* *tilstedeværelse sist_sett *skrivevarsl* når_jeg_skriver *tastevarsl* skriver_varsl* meldingskvitt*
content: *innlegg *innhold* *foto *bilde *bilder *kommentarer *anmeldelser *artikler *dokumenter sider *samtaler *tut innlegg
follower: *følgere *følgjarar venneliste* hvem_jeg_følger følgere_og ditt_nettverk nettverket_ditt fylgjarar følgjarar
request: *følgeforespør* *venneforespør* *kontaktforespør* *følgerforespør* *forespørsler_om_å_følge
purchase: *kjøp *kjøpshistorikk *innkjøp *transaksjon* *betaling* saldo beløp *ordrehistorikk
health: *helse* medisinsk* puls søvn
credit: *kreditt* *scoring *risikovurder*
profiling: profilering* lage_profil* opprett_profil* *annonseprofil* profil_om automatiser*_avgjør* *innholdsprofil* opprette_en_personl* *annonse_profil
identify: *enhetsegenskaper* *enhetskjennetegn* koble_enheter ulike_enheter forskjellige_enheter frakoblede_data* identifiserbar* identifisere_enhet* offline_data*
account: konto *kontoen kontoer kontoen
message: *direktemeldinger private_meldinger *chatmeldinger meldinger innkommende_anrop *nettprat*
sensor: *kamera* *mikrofon* virtuell_virkelighet *lokale_nettverk*

third: tredjepart* tredje_part* andre_selskaper eksterne_selskaper *forsikringsselskap* *arbeidsgiver* andre_virksomheter *leverandører utvalgte_selskaper andre_firmaer *leverandør*
partner: *partner *partnere *samarbeidspartner* *partnerbedrift* merkevarer
affiliate: *konsern* *datterselskap* *søsterselskap* *morselskap* tilknyttede_selsk*
advertiser: *annonsør* *annonsepartner* *annonsenettverk*
seller: *selger *butikker *forhandler*
everyone: for_alle av_alle hvem_som_helst offentlig* fremmede besøkende internett hele_verden ukjente anonym_tilgang gjester alle offentlege
others: andre_brukere andre andre_personer medlemmer venner venn personer brukere folk mennesker kolleger andre_brukarar brukerne brukarar brukarane
engine: *søkemotor* *søkeroboter indeksering søkjemotor* søkemotor*
directory: *katalog* *søkeresultat* *rangering* *topplist* oppdag utforsk *galleri* medlemsliste* mappa katalogen søkjeresultat
unknown: du_ikke_følger jeg_ikke_følger ukjente_avsendere ikke_kjenner som_ikke_følger ukjente_nummer disse_brukerne som_jeg_følger ikke_følgere ikkje_fylgj* ikke_følger
us: vi oss vår vårt våre

promo: *tilbud* *rabatt* *kampanje* *markedsføring* *reklame_via *promo* kommersiell* *konkurranse* *salgsfrem* *fordeler *kuponger *reklamepost* marknadsføring*
newsletter: *nyhetsbrev* newsletter* *nyhetsmail* *e_postliste* *mailingliste* *adresseliste *nyheitsbrev *katalog_i *epostliste* nyheitsbrev*
news: *nyheter *nyhet *nyhende tips inspirasjon *oppdateringer_om siste_nytt *oppdateringer_via nye_funksjoner oppdateringar nyheiter
product: *produkter *tjenester *arrangementer *events *kurs
ads: *annonse* *reklame* annonsar reklame
sponsor: sponset* sponsede *sponsor* sponsa
ai: ai ki kunstig_intelligens *språkmodell* *modeller algoritm* generativ*
channel: via_epost via_e på_e per_post via_sms per_telefon via_telefon sms brev telefon mottak_av_e_post
directmail: *telefonsalg telemarketing *direkte_markedsføring *direktereklame *reklameanrop *salgsanrop

notify: *varsel *varsl* *påminn* *alarm* *advar* ikke_forstyrr vibr* gi_meg_beskjed *melding_når *notifikasjon* varsel varslingar påminningar meldingar
digest: *sammendrag* *oppsummering* samandrag*
order: *ordre *bestilling* *levering* *faktura* *reservasjon* *forsendelse* *pakke *kvittering *på_lager *timebestill* *kontoutskrift på_lager
reply: *svar svarer nevn* omtal* nye_kommentarer ny_kommentar følger_meg følger_deg ny_melding nye_meldinger etterfølgende_komm* fremhev* siter* takker
someone: noen nokon kunden brukeren
session: husk_meg hugs_meg forbli_pålogget forbli_innlogget hold_meg_inn hold_meg_pålog* lagre_passord* husk_passord husk_innlogg* logg_inn_automatisk automatisk_innlogg* denne_enheten denne_datamaskinen denne_nettleseren hald_meg_innlogg* forbli_logget
remember: husk* hugs* lagre legg_til hugs
login: logg_inn innlogging* pålogg* innlogget passord*
ui: *tema *verktøylinje* *sidepanel* *sidefelt* *sidestolpe* fane* *faner vindu* *vindu *knapp* *skrifttype* *layout* *forhåndsvis* *miniatyr* *meny* rull* *sveip* *gest* *skjerm* mørk* lys_modus *tidslinje* kolonne* *mappe* sorter* *kategori* zoom* fold* utvid* *markør* bokmerk* startside* *uleste *leste_vars* *tittel *signatur* overvåkningslist* redigering* emoji* *tidsstemp* *sensitiv* *følsom* innholdsadvars* *emneknagg* bekreftelsesdialog* bekreftelse_før *bakgrunn *kladd *snarvei* ikon* *fremhevinger forskjell* *kart *farge* gradient* skjulte_kategorier
media: *video* *lyd* *musikk* *anim* gif *avspill* *volum *undertekst*
security: to_trinns* totrinns* tofaktor* *fingeravtrykk *sikkerhetskopi* *krypter* *https *bekreftelseskode* pin sikker_tilkobling sterke_passord *skjermlås
system: automatiske_oppdateringer se_etter_oppdat* *last_ned *nedlasting* *installer* *språk* *tastatur* *stavekontroll* *batteri* wi_fi wifi frakoblet *tidssone* *valuta *maskinvare* *omstart* *cache* *skjermbilde* *utklippstavle* standardnettleser lenker *lenke standardsøk* *integrasjon* privat_surf* private_vinduer privat_nettles* nettstedsdata nettleserhistorikk* skjemahistorikk skriv_ut innlogginger kort
shop: *fakturaadresse* *leveringsadresse* *faktureringsadresse* *gave* *emballasje* *betalingsmåte* *betalingsmetode mva samme_adresse
necessary: nødvendig* strengt_nødv* obligatorisk* funksjonelle påkrevd*
terms: *vilkår *betingelser* *personvern* *retningslinj* *avtale* *lisens* *regler *reglement *brukervilkår* *følgende_dokumenter angrerett* vilkår* personvernfråsegn*
processing: behandling_av* *databehandling* innsamling_og_behandling
anytime: når_som_helst til_enhver_tid
again: ikke_vis_igjen ikke_vis_dette ikke_spør_igjen spør_aldri ikke_spør_meg

c.yes: ja på aktivert aktiver tillat godta godta_alle tillat_alle alle alltid jeg_godtar del aksepter
c.no: nei av deaktivert deaktiver avvis avvis_alle ingen aldri nei_takk bare_nødvendige kun_nødvendige ikke_nå blokker ikke_tillat
c.aud1: bare_meg kun_meg bare_jeg ingen privat
c.aud2: nære_venner utvalgte_personer egendefinert
c.aud3: venner mine_venner kontakter mine_kontakter følgere bare_venner bare_kontakter personer_jeg_følger
c.aud4: venners_venner medlemmer registrerte_brukere brukere bare_medlemmer
c.aud5: alle hvem_som_helst offentlig alle_brukere søkemotorer alle_med_lenken

t.settings: innstillinger min_konto preferanser min_side
t.privacy: personvern personverninnstillinger varsler
t.sign_up: opprett_konto registrering registrer bli_medlem
t.login: logg_inn innlogging glemt_passord
t.checkout: handlekurv kasse leveringsadresse betaling fullfør_kjøp
t.consent: informasjonskapsler godta_alle avvis_alle berettiget_interesse cookies
t.newsletter: nyhetsbrev abonner
t.comment: skriv_en_kommentar kommentarer
t.survey: undersøkelse avstemning stem
t.landing: ditt_år årsoversikt kontoutskrift konkurranse faktura
t.todo: oppgaver oppgave oppgaveliste
t.mailbox: innboks sendt kladder papirkurv
t.filter: filtre filtrer sorter søkeresultater
t.permissions: rettigheter roller rolle administrator
t.game: spill nivå poeng spillere
`

// nbExamples is the test of the table.
const nbExamples = `
third_party_sharing	gives	Del kjøpene mine med utvalgte partnere
third_party_sharing	withholds	Ikke selg personopplysningene mine til tredjeparter
third_party_sharing	withholds	Jeg ønsker ikke at adressen min utleveres til annonsører
marketing	gives	Ja, send meg det månedlige nyhetsbrevet
marketing	gives	Jeg vil gjerne motta tilbud på SMS
marketing	gives	Hold meg oppdatert om nyheter og arrangementer
marketing	withholds	Jeg ønsker ikke telefonsalg
marketing	withholds	Meld meg av alle nyhetsbrev
marketing	withholds	Kryss av hvis du ikke ønsker katalog i posten
marketing	gives	Fjern krysset hvis du ikke vil ha tilbud per post
analytics_telemetry	gives	Send anonym bruksstatistikk og hjelp oss å forbedre appen
analytics_telemetry	gives	Rapporter krasj automatisk
analytics_telemetry	withholds	Slå av telemetri
analytics_telemetry	withholds	Blokker sporing på tvers av nettsteder
personalised_ads	gives	Vis annonser basert på interessene mine: relevante annonser
personalised_ads	withholds	Avslå personlige annonser
profiling_scoring	gives	Bruk betalingshistorikken min til å beregne en kredittvurdering
profiling_scoring	withholds	Jeg reserverer meg mot profilering
personalisation	gives	Anbefal artikler ut fra min historikk
personalisation	withholds	Slå av personlige forslag
public_visibility	gives	La søkemotorer finne profilen min
public_visibility	gives	Vis mitt virkelige navn til andre medlemmer
public_visibility	withholds	Skjul min onlinestatus
public_visibility	withholds	Ikke vis fødselsdatoen på profilen
location	gives	Bruk min nøyaktige posisjon
location	withholds	Ikke del posisjonen min med venner
contacts	gives	Last opp adresseboken for å finne bekjente
contacts	withholds	Ikke synkroniser kontaktene mine fra adressebok
ai_training	gives	Bruk innleggene mine til å trene språkmodeller
ai_training	withholds	Ikke bruk bildene mine til trening av AI
terms_bundling	gives	Jeg har lest og godtar vilkårene og personvernreglene
terms_bundling	gives	Jeg samtykker til behandling av mine personopplysninger
terms_bundling	withholds	Jeg godtar ikke vilkårene
own_notifications	neutral	Varsle meg når noen svarer på kommentaren min
own_notifications	neutral	Gi meg beskjed når min ordre er sendt
session_remember	neutral	Forbli pålogget på denne datamaskinen
other_setting	neutral	Bruk mørkt tema
other_setting	neutral	Spill av videoer automatisk: avspilling
other_setting	neutral	Totrinnsbekreftelse ved innlogging
other_setting	neutral	Leveringsadressen er den samme som fakturaadressen
public_visibility	withholds	Ikkje vis namnet mitt til andre brukarar
marketing	gives	Eg vil gjerne ha nyheitsbrevet på e-post
`
