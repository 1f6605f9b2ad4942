package lexicon

// nlWords is Dutch: compounds like German, separable verbs ("meld … aan", "schakel … uit").
const nlWords = `
@common: de het een en van ik je jij u uw mijn is zijn op in te voor met dat die niet om aan door bij ook als wil worden wordt kan mag ons onze wij we hun naar over deze dit of
@letters: ĳ ë ï

void: webomgeving tijdens_het_typen bij_het_typen niet_alleen niet_van_toepassing niet_beschikbaar indien_van_toepassing geanonimiseerd* gepseudonimiseerd* nog_niet beperkte_oplage
share: del* deel deelt gedeeld* doorgeven doorgegeven geef*~door verstrek* doorverkop* verkop* verkoop* overdra* overgedragen doorstur* openbaar_mak* openbaarmaking verschaf* uitwissel* beschikbaar_stel* bekendmak* gegevensdeling *deling_met
send: stuur* sturen verstuur* verzend* verzonden zend* toestur* rapporteer* rapporteren meld_ meld melden inzend* insturen bericht* opsturen
collect: verzamel* opsla* opgeslagen sla*~op bewar* registrer* registreer* vastleg* leg*~vast bijhoud* houd*~bij opnem* monitor* vergar*
use: gebruik* verwerk* *verwerking analyser* analyseer* evaluer* evalueer* koppel* combiner* combineer* benut* inzet* toepas* uitvoer* raadpleg* beoordel*
show: toon* tonen getoond weergev* weergegeven geef*~weer zichtbaar* laat~zien laten_zien openbaar* vermeld* plaats* opnemen_in neem~op vertoon* presenter* onthul* laten_verschijnen publice*
reveal: openbaar* publice* onthul* bekendmak* maak~toegankelijk* toegankelijk_mak*
find: vind* gevonden zoek* gezocht opzoek* ontdek* indexer* indexeer* opspor* suggereer_mijn doorzoekbaar
see: zien ziet bekijk* inzien wie_kan wie_mag toegang bekeken inzage
allow: sta*~toe toesta* toegestaan toestemming_geven laat laten inschakel* schakel*~in activer* activeer* aanzet* mag mogen kan kunnen machtig* vergun*
agree: akkoord* ga_akkoord toestemming* instem* stem*~in accepteer* accepter* aanvaard* goedkeur* geef*~toestemming eens_met door_te_registreren door_verder_te door_te_klikken door_gebruik
ack: gelezen kennisgenomen kennis_genomen begrijp* begrepen bevestig* erken* verklaar*
receive: ontvang* krijg* verkrijg* toegestuurd
inform: informer* informeer* geïnformeerd op_de_hoogte hoogte_houden hou*_mij hou*_me blijf_op weten_over
want: wil wilt wens* graag ja alstublieft zou_graag geïnteresseerd interesse_in
subscribe: abonneer* abonner* inschrijv* schrijf*~in meld*~aan aanmeld*_voor aanmelden_nieuws* intekenen
contact: contacteer* contact_opnemen contact*_met_mij bel bellen gebeld benader* opbellen telefonisch_contact
sync: synchroniser* synchroniseer* importer* importeer* upload* geüpload
tailor: personaliser* personaliseer* gepersonaliseerd* persoonlijke_aanbev* op_maat afgestemd* gericht* gebaseerd* op_basis_van relevant* interesses interessegebieden aangepast* persoonlijk* voorkeuren interesseren
recommend: aanbevel* aanbevol* aanrad* suggest* suggere* voorstel* tips_op_maat
improve: verbeter* *verbetering optimaliser* optimaliseer* *optimalisatie ontwikkel* verfijn*
train: train* *training machine_learning machinaal* leren_van
join: deelnem* deelname meedoen meewerk* doe*~mee neem~deel bijdra*
help: help* hulp steun* ondersteun*

hide: verberg* verborgen verstop* onzichtbaar* anoniem_beoord* anoniem_plaats* afscherm* offline_verschijnen
block: blokke* geblokkeerd tegenhou* voorkom* verbied* verbod stop stoppen weiger_toegang bescherming isoleer* isoleren weer verhinder* volg_me_niet
refuse: weiger* afwijz* wijs*~af afgewezen bezwaar niet_akkoord geen_toestemming verwerp* afsla* tegen_het
optout: opt_out intrek* trek*~in herroep* uittreden afzien u_af_te_melden
unsub: afmeld* meld*~af uitschrijv* schrijf*~uit opzeg* abonnement_opzeggen verwijder_mij
off: uitschakel* schakel*~uit uitzet* zet*~uit deactiveer* uitgeschakeld
anon: anonimiser* anonimiseer* pseudonimiser* pseudoniem*
limit: beperk* verminder* minimaliser* reducer* limiteer*
approval: goedkeuring_nodig goedkeuring_vereis* vereis*~goedkeuring vereis* moet*_goedgekeurd handmatig_goedkeuren bescherm_mijn bescherm_je toestemming_vragen bevestiging_vereist
private: privé alleen_ik enkel_ik niemand vertrouwelijk* afgeschermd* vergrendel* besloten niet_openbaar
remove: verwijder* wissen wis vergeet* weglat* uitsluit* schrap*

not: niet geen nooit niemand_mag nimmer noch
without: zonder behalve tenzij
tick: vink*~aan aanvink* aankruis* kruis*~aan klik*_hier vinkje selecteer_dit vakje
untick: uitvink* vink*~uit niet_aangevinkt niet_aanvinken vinkje_weg vinkje_verwijder* leeg_laten deselecteer* leeglaten
if: als indien ingeval
when: wanneer zodra telkens elke_keer na bij
only: alleen enkel slechts uitsluitend
onoff: in_uitschakelen aan_uit aan_of_uit accepteren_of_weigeren inschakelen_uitschakelen

me: ik mij me mijn m_n
you: u uw je jij jouw jullie
data: gegevens *persoonsgegevens persoonlijke_gegevens mijn_gegevens uw_gegevens je_gegevens *klantgegevens *contactgegevens persoonlijke_informatie mijn_informatie
info: informatie info
usage: *gebruiksgegevens *gebruiksstatistiek* *gebruiksinformatie *gebruikersgedrag *surfgedrag *klikgedrag *gedrag interactie* *gebruiksdata technische_gegevens hoe_u hoe_je gebruik_van_de_app gebruik_van_diensten zoekgeschiedenis *prestatiegegevens gebruik_van_onze
stats: *statistiek* *analyse* analytisch* *meting* meten *telemetrie prestaties *marktonderzoek *metrieken
crash: *crash* *foutrapport* *foutmelding* *diagnos* *probleemrapport* *storingsrapport* *bugrapport* *vastloop* logbestanden problemen_melden
cookie: cookie* marketingcookie* advertentiecookie*
tracking: *tracking* *tracker* volgen_van traceren *vingerafdruk_van volgen_op_websites *volgcookies *gevolgd volg_me_niet
study: *onderzoek* *enquête* *studie* *experiment* *vragenlijst*
profile: *profiel*
name: volledige_naam echte_naam naam voornaam achternaam *gebruikersnaam mijn_naam bijnaam
personal: *geboortedatum *verjaardag leeftijd geslacht *profielfoto *avatar* woonplaats
email: *mailadres* mail
phone: *telefoonnummer* *nummer_van_mij telefoon* mobiele_nummer
contacts: *adresboek* *contactpersonen contacten *contactenlijst telefoonboek dit_contact
location: *locatie* geografisch* positie gps in_de_buurt *omgeving *routes waar_ik_ben *verplaatsing* plaatsbepaling geordende_punten ongeordende_punten trajectlijst
activity: *activiteit* *geschiedenis *kijkgeschiedenis favorieten *afspeellijst* reacties_van_mij resultaten agenda *trainingen
presence: *onlinestatus online_status laatst_gezien *leesbevestiging* *typmelding* *typindicator* *aanwezigheid aan_het_typen online_zijn offline_verschijnen
content: *berichten_van_mij *inhoud* *foto *afbeelding* *bijdragen *opmerkingen *reacties *recensie* *posts *artikelen *documenten *gesprekken *pagina *repository *werk
follower: *volgers *volgend* *vriendenlijst wie_ik_volg gevolgde
request: *volgverzoek* *vriendschapsverzoek* *contactverzoek* *vriendverzoek*
purchase: *aankoop* *aankopen *transactie* *bestelgeschiedenis *uitgaven *koopgedrag *winkelmand saldo bedragen *betalingen
health: *gezondheid* medisch* hartslag slaap*
credit: *krediet* *scoring score* *risicobeoordeling* betalingsgedrag
profiling: profilering profiel_opstellen profielen_opstellen profiel_maken profiel_over geautomatiseerde_besluit* *advertentieprofiel* *klantprofiel* *interesseprofiel* *inhoudsprofiel*
identify: *apparaatkenmerken *apparaateigenschappen apparaten_koppelen verschillende_apparaten offline_gegevensbronnen *herkenning_van identificeerbaar*
account: *account *accounts
message: privéberichten *berichten_van directe_berichten chatberichten berichten oproepen inkomende_oproep*
sensor: *camera *microfoon virtual_reality *lokale_netwerk

third: derde derden *derde_partijen externe_partijen andere_bedrijven andere_organisaties *verzekeraar* *werkgever* *dienstverleners externe_bedrijven geselecteerde_bedrijven leverancier*
partner: *partner *partners *samenwerkingspartners *zakenpartner* merken
affiliate: *groepsmaatschappij* *dochteronderneming* *concern* gelieerde* zusterbedrijven groep_bedrijven groepsbedrijven
advertiser: *adverteerder* *advertentiepartner* *advertentienetwerk*
seller: *verkoper* *winkelier* *handelaar*
everyone: iedereen publiek openbaar openbare *onbekenden vreemden *bezoekers internet wereldwijd het_publiek anonieme_toegang gasten
others: andere_gebruikers anderen andere_mensen andere_leden *gebruikers *leden *vrienden mensen personen collega* spelers
engine: *zoekmachine* *crawlers *zoekrobots indexering
directory: *adresgids *ledenlijst *gids *zoekresultaten *ranglijst* *klassement* ontdekken verkennen *galerij
unknown: die_ik_niet_volg die_je_niet_volgt die_u_niet_volgt onbekende_afzenders niet_ken niet_volgers onbekende_nummers die_mij_niet_volgen die_je_niet_volgen deze_gebruikers die_ik_volg niet_volgt niet_volgen
us: wij we ons onze

promo: *aanbieding* *promotie* *korting* *acties *reclame_per *commercieel* *commerciële* *voordeel* *winactie* *prijsvraag* *reclamemail* *marketing* wervende *reclame *wedstrijden *mailing reclameberichten
newsletter: *nieuwsbrief *nieuwsbrieven *mailinglijst* newsletter* *ochtendnieuwsbrief *catalogus* *folder* *brochure* *mailing *mailings
news: *nieuws *nieuwtjes *updates_per tips *inspiratie *nieuwste *updates ontwikkelingen
product: *producten *product *diensten *evenementen *functies_nieuwe *cursussen
ads: *advertentie* *reclame* marketingcookie*
sponsor: *sponsor*
ai: ai kunstmatige_intelligentie *taalmodel* *modellen generatieve algoritme*
channel: per_mail per_email per_post per_sms telefonisch* via_mail via_email via_sms per_telefoon schriftelijk sms_berichten
directmail: *telemarketing telefonische_verkoop *direct_marketing reclame_per_post *reclamepost *verkoopgesprekken telefonische_acquisitie *telefoonverkoop

notify: *melding *meldingen *waarschuw* *herinner* *notificatie* *attender* niet_storen *tril* seintje verwittig*
digest: *samenvatting* *overzicht
order: *bestelling* *levering* *factuur* *zending *afspraak *reservering* *pakket* op_voorraad beschikbaar_is verzonden_is leverbaar weer_beschikbaar
reply: *reactie_op *antwoord* *vermeld* nieuwe_reactie* nieuwe_bericht* volgt_mij mij_volgt je_volgt nieuwe_volger* *teruggedraaid *bedankt
someone: iemand klant de_gebruiker aan_gebruiker gebruiker_op_de_hoogte
session: aangemeld_blijv* ingelogd_blijv* blijf_ingelogd blijf_aangemeld onthoud_mij onthoud_me wachtwoord_onthouden onthoud_wachtwoord wachtwoord_opslaan automatisch_inloggen automatisch_aanmelden op_deze_computer op_dit_apparaat in_deze_browser houd_mij_ingelogd gegevens_onthouden
remember: onthoud* bewaar toevoegen voeg~toe
login: inloggen aanmelden wachtwoord* login ingelogd
ui: *thema *werkbalk* *zijbalk* *tabblad* *venster* *knop *knoppen *lettertype* *lettergrootte *indeling *voorbeeld* *miniatuur* *menu* *scroll* *veeg* gebaar gebaren *scherm donkere_modus donker licht *tijdlijn* *kolom* *map *mappen sorteer* *sortering *categorie* *zoom* *inklap* *uitklap* *cursor* *bladwijzer* *startpagina *ongelezen *gelezen_berichten *titel *handtekening *volglijst *bewerking* *emoji* *tijdstempel* *gevoelige* *waarschuwing_voor *hashtag* *achtergrond *concept *sneltoets* *pictogram* *boosts *verschil* *kaart_weergeven *kleur*
media: *video* *geluid* *muziek *animatie* *geanimeerd* gif automatisch_afspelen *afspelen *volume *ondertitel* *audio
security: twee_staps* tweestaps* tweefactor* twee_factor* *vingerafdruk *gezichtsherkenning_voor back_up* *reservekopie* *versleutel* *https *beveiligingscode *verificatiecode beveiligde_verbinding *wachtwoorden
system: automatische_updates updates_zoeken *software_update* *download* *installeer* *installeren *taal *talen *toetsenbord* *spelling* *batterij* wifi wi_fi offline *tijdzone* *valuta *hardware* *herstart* *cache *schermafbeelding* *klembord* *standaardbrowser* links *koppelingen privénavigatie *integraties *surfgeschiedenis_en *zoekmachine_standaard aanmeldingen kaarten
shop: *factuuradres* *afleveradres* *bezorgadres* *cadeau* *verpakking* *betaalmethode* *betaalwijze *verzendadres btw
necessary: noodzakelijk* essentieel essentiële strikt_noodzakelijk* vereiste_cookies functioneel functionele verplicht*
terms: bescherming_van_persoons* *gegevensbescherming* bescherming_van_uw *voorwaarden* *privacybeleid* *beleid *privacyverklaring* *overeenkomst* *licentie* *contract *regels *reglement *verklaring privacy *documenten *herroepingsrecht*
processing: verwerking_van *gegevensverwerking verwerken_van
anytime: op_elk_moment te_allen_tijde elk_moment altijd_intrekken
again: niet_meer_tonen niet_meer_weergeven niet_opnieuw niet_meer_vragen nooit_vragen niet_nogmaals

c.yes: ja aan ingeschakeld inschakelen toestaan accepteren alles_accepteren alles_toestaan alle alles altijd akkoord ik_ga_akkoord actief delen akkoord_met_alles
c.no: nee uit uitgeschakeld uitschakelen weigeren alles_weigeren geen nooit nee_bedankt niet_toestaan alleen_noodzakelijk niet_akkoord niet_nu blokkeren afwijzen
c.aud1: alleen_ik niemand privé enkel_ik ik
c.aud2: goede_vrienden specifieke_personen aangepast
c.aud3: vrienden mijn_vrienden contacten mijn_contacten volgers mijn_volgers alleen_vrienden alleen_contacten mensen_die_ik_volg
c.aud4: vrienden_van_vrienden leden geregistreerde_gebruikers gebruikers alleen_leden
c.aud5: iedereen openbaar publiek alle_gebruikers zoekmachines iedereen_met_de_link

t.settings: instellingen voorkeuren mijn_account opties
t.privacy: privacy privacy_instellingen privacyinstellingen meldingen mijn_gegevens
t.sign_up: registreren account_aanmaken inschrijven maak_een_account
t.login: inloggen aanmelden wachtwoord_vergeten
t.checkout: winkelwagen afrekenen bezorgadres betaalmethode bestelling_plaatsen
t.consent: cookies alles_accepteren alles_weigeren gerechtvaardigd_belang cookie_instellingen onze_partners
t.newsletter: nieuwsbrief abonneer
t.comment: plaats_een_reactie reacties geef_een_reactie
t.survey: enquête stemmen vragenlijst resultaten
t.landing: jouw_jaar jaaroverzicht jaarafrekening factuur prijsvraag
t.todo: taken taak takenlijst to_do vervaldatum prioriteit te_laat voltooid
t.mailbox: postvak_in verzonden concepten prullenbak opstellen
t.filter: filters filteren sorteren_op zoekresultaten geavanceerd_zoeken
t.permissions: rechten rollen rol beheerder machtigingen
t.game: spel niveau score spelen speler
`

// nlExamples is the test of the table.
const nlExamples = `
third_party_sharing	gives	Mijn aankopen delen met geselecteerde partners
third_party_sharing	gives	Ik ga ermee akkoord dat mijn gegevens aan bedrijven binnen het concern worden doorgegeven
third_party_sharing	withholds	Mijn persoonsgegevens niet aan derden verkopen
third_party_sharing	withholds	Ik wil niet dat mijn adres aan adverteerders wordt verstrekt
marketing	gives	Ja, stuur mij de maandelijkse nieuwsbrief
marketing	gives	Ik wil per sms aanbiedingen ontvangen
marketing	gives	Hou mij op de hoogte van nieuws en evenementen
marketing	withholds	Ik wil geen reclame per post ontvangen
marketing	withholds	Uitschrijven voor alle mailinglijsten
marketing	withholds	Vink dit vakje aan als u geen catalogus wilt ontvangen
marketing	gives	Vink dit vakje uit als u geen aanbiedingen per post wilt
analytics_telemetry	gives	Anonieme gebruiksstatistieken versturen om de app te verbeteren
analytics_telemetry	gives	Crashes automatisch melden
analytics_telemetry	withholds	Telemetrie uitschakelen
analytics_telemetry	withholds	Trackers op websites blokkeren
personalised_ads	gives	Advertenties tonen op basis van mijn interesses
personalised_ads	withholds	Gepersonaliseerde advertenties weigeren
profiling_scoring	gives	Mijn betalingsgedrag gebruiken om een kredietscore te berekenen
profiling_scoring	withholds	Bezwaar maken tegen profilering
personalisation	gives	Artikelen aanbevelen op basis van mijn geschiedenis
personalisation	withholds	Gepersonaliseerde suggesties uitschakelen
public_visibility	gives	Zoekmachines mogen mijn profiel vinden
public_visibility	gives	Mijn volledige naam aan andere leden tonen
public_visibility	withholds	Mijn onlinestatus verbergen
public_visibility	withholds	Mijn geboortedatum niet op mijn profiel tonen
location	gives	Mijn exacte locatie gebruiken
location	withholds	Mijn locatie niet delen met vrienden
contacts	gives	Mijn adresboek uploaden om bekenden te vinden
contacts	withholds	Mijn contactpersonen niet synchroniseren
ai_training	gives	Mijn berichten gebruiken om taalmodellen te trainen
ai_training	withholds	Mijn foto's niet gebruiken voor het trainen van AI
terms_bundling	gives	Ik heb de voorwaarden en het privacybeleid gelezen en ga akkoord
terms_bundling	gives	Ik geef toestemming voor het verwerken van mijn persoonsgegevens
terms_bundling	withholds	Ik ga niet akkoord met de gebruiksvoorwaarden
own_notifications	neutral	Stuur een melding wanneer iemand op mijn reactie antwoordt
own_notifications	neutral	Bericht me zodra mijn bestelling verzonden is: melding per e-mail
session_remember	neutral	Aangemeld blijven op deze computer
other_setting	neutral	Donker thema gebruiken
other_setting	neutral	Video's automatisch afspelen
other_setting	neutral	Verificatie in twee stappen: tweestapsverificatie
other_setting	neutral	Het afleveradres is gelijk aan het factuuradres
other_setting	withholds	Berichten van onbekende afzenders blokkeren
`
