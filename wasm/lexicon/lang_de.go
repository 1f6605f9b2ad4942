package lexicon

// deWords is German. Compounds are caught by stars on the left, separable verbs by gaps ("gebe … weiter").
const deWords = `
@common: der die das und ist nicht mit für ich sie wir werden wird meine mein ihre ihr den dem des ein eine einen auf im zu zum zur von vom bei sich auch durch über oder dass wenn nur mir mich diese dieser alle kann darf möchte
@letters: ß ä ö ü

void: anonymisierte* anonymisiert pseudonymisierte* nicht_nur nicht_zutreffend nicht_verfügbar denen_nicht_zugestimmt_wurde nicht_zugestimmt_wurde sofern_vorhanden noch_nicht bis_auf falls_vorhanden rechts_und_links wenn_lieferbar teilnahmebedingung_gewinn
share: weitergeb* weitergegeb* *weitergabe* weiterzugeben weiterleit* weitergeleitet gebe~weiter geben~weiter gibt~weiter leite*~weiter teile teilen teilt teilst geteilt *übermittl* übertrag* *übertragung* verkauf* offenleg* offenzulegen preisgeb* abtret* aushändig* bereitstell* *freigabe* zugänglich_mach* austausch* abgleich* überlass* mitteil* herausgeb* legt~offen
send: send* gesendet* gesandt schick* geschickt zusend* verschick* versend* einsend* meld* gemeldet mitsend* anfügen hinzufüg* bericht* übersend* zuschick*
collect: erheb* erhoben *erhebung erfass* *erfassung* sammel* sammlung* gesammelt speicher* gespeichert *speicherung aufzeichn* *aufzeichnung protokollier* *protokollierung überwach* mitschneid* einhol* einsehen_und
use: nutz* genutzt *nutzung verwend* *verwendung* verarbeit* auswert* *auswertung* analysier* analyse_meiner verwert* verknüpf* zusammenführ* heranzieh* bewert* ausführ* durchführ* einsetz* abruf* prüfen_lassen
show: zeig* anzeig* angezeigt anzuzeigen *anzeige_meines sichtbar* veröffentlich* öffentlich_mach* einblend* eingeblendet präsentier* darstell* offen_zeigen auflist* gelistet listen aufnehmen aufführ* einbezieh* berücksichtig* ausstrahl* *darstellung gezeigt zugreifbar
reveal: veröffentlich* preisgeb* offenleg* offenzulegen zugreifbar zugänglich_mach* öffentlich_mach*
find: find* gefunden auffind* such* durchsuch* entdeck* indexier* *indexierung vorschlagen_anderen aufspür* ausfindig
see: seh* sieht einseh* einzusehen ansehen betracht* einblick wer_kann wer_darf zugriff_auf mitlesen
allow: erlaub* gestatt* zulass* zuzulassen zugelassen dürfen darf dürft lass* aktivier* einschalt* eingeschaltet freischalt* freigeb* ermöglich* bewillig* genehmig* einräum* soll
agree: einverstanden zustimm* stimm*~zu zugestimmt akzeptier* einwillig* *einwilligung* willig*~ein erkenn*~an anerkenn* ermächtig* bejahe einverständnis* bestellung_ab*~ durch_die_verwendung mit_absend* mit_der_registrierung mit_dem_speichern mit_klick erteil* bin_bereit ok_damit mit_der_anmeldung
ack: gelesen zur_kenntnis zurkenntnis bestätig* verstanden mir_ist_bekannt nehme~kenntnis bin_darüber_informiert versicher* weiß,
receive: erhalt* empfang* bekomm* bezieh* zukommen kriegen sichere_dir profitier* genieß* erhältst
inform: informier* *laufenden auf_dem_laufenden unterricht* auf_den_neuesten neuestem_stand verpass* informiert_werden informiert_bleiben bescheid hinweis*_auf_angebote beraten
want: möchte* will wollen wünsch* gern* ja bitte interessiert hätte ich_bin_interessiert lust
subscribe: abonnier* *abonnement* *anmeldung_zum anmelden_für meld*~an_für meld*~newsletter eintrag* trag*~ein *bestell*_newsletter abo bestellen registrier*
contact: kontaktier* anruf* ruf*~an kontaktaufnahme mich_anschreiben angeschrieben ansprechen telefonisch_beraten telefonische_beratung anschreiben
sync: synchronisier* *synchronisierung hochlad* hochgeladen importier* *import *upload* lade*~hoch
tailor: personalisiertes_lernen personalisierten_lernens personalisier* *personalisierung individuell* individualisier* maßgeschneidert* zugeschnitten interessenbezogen* interessenbasiert* interessensbasiert* auf_basis_meine* auf_basis_ihre* basierend_auf passend* relevant* nutzungsbasiert* zielgerichtet* auf_mich gefallen_könnt* interessieren_könnt* abgestimmt* anhand_meine* anhand_ihre* aufgrund_meine* verhaltensbasiert* zielgruppen* anpassen_an
recommend: empfehl* empfiehl* empfohlen* *empfehlung* vorschlag* *vorschläge* vorgeschlagen
improve: *verbesser* *optimier* weiterentwickel* weiterzuentwickeln entwickl* *weiterentwicklung* fehler_beheben verfeiner* besser_mach*
train: maschinellem_lernen maschinelles_lernen train* anlern* anzulernen maschinelle*_lernen* *modelltraining ki_training* *training_von lernen_aus feinabstimm*
join: teilnehm* teilzunehmen *teilnahme mitmach* beitret* beteilig* mitwirk* nehme~teil
help: helf* hilf hilft unterstütz* beitragen

hide: verberg* verbirg* versteck* ausblend* unsichtbar* verheimlich* verschleier* unkenntlich geheim* anonym_bleiben anonym_bewert* anonym_ersch* blende*~aus nicht_gelistet nicht_auflisten offline_erscheinen als_offline_anzeigen
block: schutz *schutz blockier* sperr* stopp* verhinder* unterbind* verbiet* untersag* *blocker abwehr* isolier* schutz_vor *schutz_vor schutz_gegen unterdrück* verwehr* seitenübergreifend*
refuse: ablehn* abzulehnen lehn*~ab lehnt~ab abgelehnt widersprech* widerspricht widerspruch* verweiger* nicht_zustimm* nicht_einverstanden stimme_nicht_zu verwahre
optout: widerruf* abwähl* opt_out austret* ausschließen_von zurückzieh* abmeld*_von_der
unsub: abbestell* abmeld* austrag* kündig* bestell*~ab
off: deaktivier* *deaktivierung ausschalt* abschalt* abgeschaltet ausgeschaltet schalt*~aus schalt*~ab
anon: anonymisieren *anonymisierung pseudonym pseudonymisieren pseudonymisierung pseudonyme kürzen maskieren
limit: einschränk* begrenz* beschränk* reduzier* *reduzierung verringer* minimier* drossel* eingeschränkt
approval: bestätigung_erforder* benötigen_bestätigung freigabe_erforder* anfragen_bestätigen anmeldung_erforder* zustimmung_erforder* manuell_bestätigen manuell_freigeben genehmigung_erforder* erst_nach* nur_nach_bestätigung anfragen_benötigen anfragen~bestätig*
private: privat privates private privatem nur_ich nur_für_mich nicht_öffentlich nicht_gelistet vertraulich* geschlossen*_profil profil_sperr* profil_schütz* schütz*_mein* niemand
remove: entfern* lösch* weglass* vergiss* vergessen streich* ausnehmen herausnehmen auslass* nicht_aufführ*

not: nicht kein keine keinen keinem keiner keinerlei keines nie niemals weder nichts nicht_mehr nimmer
without: ohne außer abgesehen anstatt statt ausgenommen
tick: ankreuz* kreuz*~an *häkchen_setz* haken_setz* anhak* hier_klick* klick*~hier setze*_ein_häkchen auswähl* wähl*_dies* markier* checkbox_aktiv* dieses_feld kästchen
untick: häkchen_entfern* haken_entfern* entfern*~häkchen entfern*~haken abwählen nicht_ankreuz* nicht_angekreuzt checkbox_abwähl* deaktivier*~kästchen kreuz*~nicht_an abhak* leer_lassen häkchen_weg frei_lassen kästchen~frei
if: falls sofern wenn_sie wenn_du wenn_ich
when: wenn sobald bei jedes_mal nachdem wann
only: nur ausschließlich lediglich allein
onoff: aktivieren_deaktivieren aktivierendeaktivieren einwilligen_bzw_ablehnen an_aus ein_aus ein_oder_aus akzeptieren_oder_ablehnen zulassen_oder_ablehnen zustimmen_oder_ablehnen

me: ich mich mir mein meine meinen meinem meiner meines uns_als_kunden
you: sie ihnen ihr ihre ihren ihrem ihrer ihres du dein deine deinen deinem deiner deines dich dir
data: daten *personendaten personenbezogen* persönliche_daten persönliche_inform* persönlichen_daten persönlicher_daten kontaktdat* kundendat* *stammdaten *vertragsdaten meine_angaben ihre_angaben gemachten_angaben benutzer_id nutzerdaten *kontodaten *bestandsdaten *datenweitergabe datenverwendung
info: *information* info* angaben
usage: *nutzungsdat* *nutzungsverhalt* *nutzungsstatist* *nutzungsbericht* *nutzungsinform* *verwendungsdat* *surfverhalt* *nutzerverhalt* *klickverhalt* interaktion* meine_nutzung ihre_nutzung deine_nutzung *nutzungsaufzeich* umgang_mit_unserem hörverhalten sehverhalten technische_daten *nutzungs ping browserdaten leistungsdaten gerätedaten suchverlauf suchanfragen_meine
stats: *statisti* *analysedat* *analyse analysen analysetool* *messung *messungen messen *telemetrie* *metrik* *auswertung_der_nutz* performance performance_cookies leistung reichweiten* *leistungsmessung *marktforschung* *erfolgsmessung* besucherzähl* webanalyse* zählpixel
crash: *absturz* *abstürz* *fehlerbericht* *fehlerprotokoll* *fehlermeldungen_senden *diagnos* *problembericht* *logdateien *protokolldateien *störungsbericht*
cookie: cookie* webspeicher *werbecookie* *marketingcookie*
tracking: besuch*~erfasst *tracking* *tracker* *verfolgung* nachverfolg* *fingerabdruck_des do_not_track *wiedererkennung externe_bilder *zugriffsverfolg*
study: studie* *umfrage* *befragung* *experiment* *forschung* nutzertest* *erhebungen
profile: profil* *profil steckbrief
name: name namen realname* *klarname* vollständigen_namen *vorname* *nachname* *nutzernamen *benutzername* nickname
personal: geburtsdat* geburtstag* alter geschlecht *profilbild* *profilfoto* *avatar* familienstand wohnort staatsangehör*
email: *mailadress* *email* mail *mails
phone: *telefonnummer* *handynummer* *rufnummer* *mobilnummer* telefon
contacts: *adressbuch* *telefonbuch* kontakte kontaktlist* kontakten telefonkontakt* diesen_kontakt
location: *standort* *ortung* *geodat* geografisch* geographisch* *aufenthaltsort* *position gps *routen route in_der_nähe *umgebung *bewegungsprofil* *bewegungsdat* trackliste wo_ich_bin punktfolge sortierte_punkte unsortierte_punkte punkte_mit_zeit*
activity: *aktivität* *verlauf *verläufe *historie *wiedergabelist* *reaktion* lieblings* *besuchte_seiten trainings meine_ergebnisse *merkliste *spielstand *kalender termine_meine netzwerk favoriten_meine
presence: *onlinestatus* online_status* zuletzt_online zuletzt_gesehen *lesebestätigung* *tippbenachrichtig* *schreibbenachrichtig* *tippanzeige* *anwesenheit* *gerade_online gelesen_status *schreibanzeige* *tippindikator* wann_ich_online ob_ich_online wann_ich_zuletzt offline_erscheinen als_offline_anzeigen
content: *beiträge* *beitrag *inhalt* *foto fotos *bild *bilder *bildern *posts *kommentare *bewertung *bewertungen *rezension* texte *videos_von nachrichten_an *aufnahmen *werke repository *seiten artikel *gespräche *chats *unterhaltungen *dokumente
follower: *follower* *folge_ich* *freundesliste* *abonnenten* wem_ich_folge liste_der_kontakte *freundeliste* kontaktnetz* liste_meiner_kontakte
request: *folgeanfrag* follow_anfrag* *freundschaftsanfrag* *kontaktanfrag* *follower_anfrag*
purchase: *kauf* käufe einkäufe *bestellverlauf* *umsatzdat* *transaktion* umsätze *bestelldaten *zahlungsdaten *kontobewegung* *zahlungsverhalten* warenkorb *kontostand guthaben *kassenbons rezepte_aus
health: *gesundheitsdat* *herzfrequenz* *schlafdat* *fitnessdat* *patientendat* *vitaldat* gesundheit* befunde krankheits*
credit: *bonität* *schufa* *kreditwürdig* *auskunftei* *scoring* score *scorewert* *risikobewert* *kreditprüf* *zahlungsausfall* *risikoprüf*
profiling: *profilbildung* profiling *profile_erstell* *profil_erstell* profil_über_mich profil_über_sie anzeigenprofil* *anzeigen_profil* *inhalts_profil* *nutzungsprofil* *nutzerprofile *interessenprofil* *kundenprofil* *verhaltensprofil* *persönlichkeitsprofil* über_sie_und_ihre_interessen auswertung_meines automatisierte_entscheid*
identify: *geräteeigenschaft* *geräte_verknüpf* offline_datenquell* identifizierung_des geräteübergreif* geräte_identifi* identifikation_ihres identifizierbar* wiedererkenn*
account: konto *benutzerkonto* *kundenkonto* account*
message: *direktnachricht* *privatnachricht* *chatnachricht* private_nachricht* private_erwähnung* nachrichten *nachricht eingehende_anruf* anfragen_von *chat_nachricht* *mitteilungen_von
sensor: *kamera* *mikrofon* vr_geräte* *lokalen_netzwerk* bluetooth_geräte usb_geräte untereinander_kommunizieren

third: dritte dritten dritter *drittanbieter* *drittunternehmen* *fremdfirm* *drittdienst* externe_unternehmen andere_unternehmen anderen_unternehmen externe_anbieter *dienstleister *dienstleistern *versicherung* arbeitgeber* externe_dienste anderer_anbieter ausgewählte_unternehmen hersteller dritt *herstellern sonderanbieter *behörden
partner: *partner partner* *partnerunternehm* *partnerfirm* *kooperationspartner* *geschäftspartner* *verbundpartner* *handelspartner*
affiliate: *konzern* *tochtergesellschaft* *tochterunternehm* *schwestergesellschaft* verbundene_unternehm* verbundenen_unternehm* verbundener_unternehm* *unternehmensgruppe* *gruppengesellschaft* beteiligungsgesellschaft* *muttergesellschaft*
advertiser: *werbepartner* *werbetreibend* *werbenetzwerk* *inserenten* *vermarkter* *anzeigenkund* *werbekund* *marketinganbieter* marketing_anbieter*
seller: *verkäufer* *händler* makler*
everyone: alle_personen jeder jeden jedem jedermann alle_nutzer öffentlich öffentliche öffentlichen öffentlichkeit *allgemeinheit fremde fremden unbekannte_dürfen anonymen *besuchern *besucher *gästen gäste weltweit jede_person internet webseite_veröffentl* nicht_angemeldete
others: andere anderen anderer nutzer nutzern nutzerinnen *mitglieder *mitgliedern freund* *teilnehmer* kontakte_können *kolleg* benutzer benutzern leute personen *mitschüler* *mitspieler* nachbarn community
engine: *suchmaschin* *crawler* google_suche suchrobot*
directory: *verzeichnis* erkunden entdecken *suchergebnis* *galerie *bestenliste* *rangliste* *ranking* *mitgliederliste* *personensuche* *suchanfragen *empfehlungslisten
unknown: nicht_folge* nicht_folgen unbekannten_absend* unbekannte_absend* nicht_kenne denen_ich_folge unbekannte_anruf* unbekannten_nummer* fremden_nachricht* diesen_benutzern
us: wir uns unser unsere unseren unserem unserer

promo: *angebot* *werbeaktion* *rabatt* *gutschein* *aktionen aktion *werbemail* werbe_e* *werbe_email* *gewinnspiel* *schnäppchen* *promotion* *marketing* *werbenachricht* *werbesms* *werbezweck* *werbeanruf* *werbemitteilung* *kaufanreiz* *vorteile *bestellte*_produkte *werbepost* direktwerbung werbung_per* werbliche*
newsletter: *newsletter* *rundbrief* *rundschreiben* *mailingliste* *mail_liste *email_liste* *mitgliederbrief* *infobrief* *infomail* e_mail_serie email_serie* *wochenübersicht* *kundenmagazin* katalog* *katalogen *prospekt* *infopost* *mailingaktion*
news: *neuigkeit* *neuheit* nachrichten_aus aktuelle_inform* aktuelles news *tipps *tipp *trends *inspiration* *wissenswertes neue_artikel* neuen_artikeln *neueste* *updates_per updates
product: *produkt* *dienstleistung* *veranstaltung* *leistungen events *event *termine *seminar* *themen *services *onlineangebot* online_angebote *reisen
ads: werbung *werbung anzeigen_personal* *werbeanzeig* *werbeeinblend* *onlinewerbung* werblich* anzeigen_messung anzeigen_auswahl *reklame* *werbemittel* einfacher_anzeigen personalisierte_anzeigen personalisierter_anzeigen relevante_anzeigen anzeigen_leistung anzeigenmessung* *werbecookie* *marketingcookie*
sponsor: gesponsert* sponsor* bezahlte_inhalte
ai: ki künstlich*_intelligenz *maschinelle*_lern* *sprachmodell* *modelle *modellen generative* algorithm* assistent_lern* ki_modell* *chatbot*
channel: per_mail per_email per_post per_sms telefonisch* per_telefon schriftlich* *anruf* briefpost elektronische*_weg *postalisch* sms whatsapp per_brief push_nachricht* per_fax
directmail: *telefonwerbung* *direktwerbung* *briefwerbung* *werbeanruf* *direktmarketing* telefonmarketing werbung_per_mail werbung_per_email werbung_per_post werbung_per_sms werbung_per_telefon *emailwerbung* *postwerbung* werbeflyer*

notify: *benachrichtig* erinner* *erinnerung* *hinweis* *alarm* warn* *warnung* *mitteilung* *meldung_bei vibrier* vibration nicht_stören *signalton* ping bescheid_geben *signalisier*
digest: zusammenfassung* *kurzfassung* überblick* wochenbericht *tagesbericht*
order: *bestellung* *bestellbestätig* *liefer* *rechnung* *versandbenachr* *versandbestätig* *sendung* *buchung* *kontoauszug* *paket *abholung* *dokument_im preis_fällt auf_lager *zielerinnerung* *termin_erinnerung* *versand_meiner belege beleg anmeldung_von wieder_verfügbar
reply: antwort* *antworten erwähn* *erwähnung* neue_kommentar* weitere*_kommentar* nachfolgende*_kommentar* kommentier* *gefällt_mir_angab* mir_folgt mir_folgen favorisier* *pinnwand* zitier* geantwortet neue_nachricht* neuen_nachricht* private_nachricht_erhält* empfehlung_erhält* markiert_word* *bearbeitung_dank* neue*_anmeldung* neuer_meldung zurückgesetzt neue*_dokument*
someone: jemand jemanden jemandem kunden_per den_kunden den_benutzer benutzer_per kunde kunden_informier*
session: angemeldet_bleib* *eingeloggt_bleib* angemeldet_blieben *login_merken *anmeldung_merken *anmeldedaten_merken *passwort_speicher* *kennwort_speicher* *passwort_merken *automatisch_anmeld* automatisch_einlogg* *automatische_anmeldung bleib*_angemeldet *anmeldenamen~merken *benutzername_merken an_mich_erinnern auf_diesem_gerät auf_diesem_rechner auf_diesem_computer in_diesem_browser *gerät_merken *zugangsdaten_speich* diesem_gerät_vertrauen *sitzung_merken
remember: merk* speichern behalt* hinzufüg* übernehmen
login: login anmelden *anmeldung passwort* *kennwort* eingeloggt angemeldet
ui: *design *farbschema* *symbolleiste* *seitenleiste* *tabs *tab *fenster* *schriftgr* *schriftart* schrift *layout* *vorschau* *tooltip* *menü* *scrollen wischen *geste *bildschirm* dunkle*_modus dunkle*_design helle*_design dunkelmodus nachtmodus *zeitleiste* *timeline* *spalte* *ordner* sortier* *sortierung *ansicht* *kategorie* *klammer* *zoom* *einklapp* *ausklapp* aufklapp* *cursor* *lesezeichen* *startseite* *erledigte* ungelesen* *gelesene* *titel *signatur* *beobachtungsliste* *bearbeitungen* *emoji* *zeitstempel* *zeitformat* 12_stunden *sensible* *sensibel* *inhaltswarnung* *hashtag* *versteckte dichte popup* pop_up* *bestätigungsdialog* *druck *unterschied* *vorlage *tastenkürzel* *farbe* *hintergrundbild* *gruppieren versteckt_anzeig* *favorisiert* nachrichtenleiste *weniger_anzeigen mehr_anzeigen *boosts *antworten_in *poster
media: *video* *ton *töne *klang* *musik* *animation* *animier* automatisch_abspiel* *wiedergabe *wiedergabe_bei gif gifs *lautstärke* *untertitel* *bildqualität*
security: zwei_faktor* zwei_schritt* zweistufig* *zweifaktor* *fingerabdruck* *gesichtserkennung_zum *sicherung* *backup* *verschlüssel* *https* *sicherheitscode* *bestätigungscode* sichere_verbindung *pin_eingeb* *pin_abfrag* *sichere_passw* *anmeldewarnung* *bildschirmsperre* *kennwörter *passwörter *tan_verfahr*
system: *softwareupdate* automatische_updates *updates_such* nach_updates *aktualisierung* *installier* *herunterlad* *download* *sprache* *tastatur* *rechtschreib* *akku* *batterie* wlan* *offline* *zeitzone* *währung* *hardwarebeschleun* *neustart* *energiespar* *zwischenspeicher* *bildschirmfoto* *zwischenablage* *standardbrowser* *standardsuchmasch* *verlinkung* links *firmware* *heimnetz* *gastzugang* *sendeleistung* *funknetz* *speicher *privates_fenster *privaten_fenstern *privaten_modus besuchte_seiten_und surfdaten browserverlauf *chronik *zugangsdaten karten verbindung* *integration* in_der_umgebung_sichtbar umgebung_sichtbar geräte_in_der_nähe
shop: *rechnungsadress* *lieferadress* *lieferanschrift* *versandadress* *rechnungsanschrift* *geschenk* abweichend* *zahlungsart* *zahlungsmethod* *verpackung* *umsatzsteuer* *versandkosten digital_zustellen
necessary: notwendig* erforderlich* unbedingt_erforder* essentiell* essenziell* technisch_notwend* funktional* funktionell* zwingend* pflicht*_cookies
terms: agb *bedingung* *nutzungsbeding* *geschäftsbeding* *datenschutz* *richtlinie* *vereinbarung* *lizenz* *vertrag *teilnahmebeding* *regeln *forenregeln *widerrufsrecht* *widerrufsbelehrung* *erklärung *policy *satzung *verhaltenskodex* nutzungsvertrag *impressum* *dokumente untenstehend* folgendem
processing: verarbeit*~daten verarbeitung datenverarbeitung* *daten_verarbeit* angaben~verarbeit* datenerhebung
anytime: jederzeit jederzeitig* zu_jeder_zeit widerrufbar widerruflich abmeldung_möglich für_die_zukunft
again: erneut_anzeig* nicht_mehr_anzeig* nicht_mehr_frag* nicht_erneut* nie_frag* nicht_wieder_anzeig* nicht_noch_einmal hinweis_in_zukunft_nicht nicht_nochmal*

c.yes: ja ein an aktiviert aktivieren erlauben erlaubt zulassen akzeptieren alle_akzeptieren alle_erlauben alle_zulassen zustimmen ich_stimme_zu einverstanden alle immer ja_bitte ja_gerne aktiv eingeschaltet alle_cookies einwilligen senden teilen abonnieren alles_akzeptieren allen_zustimmen
c.no: nein aus deaktiviert deaktivieren ablehnen abgelehnt alle_ablehnen keine kein niemals nie nein_danke inaktiv ausgeschaltet nicht_zulassen nicht_erlauben nur_notwendige nur_erforderliche nicht_einverstanden nicht_jetzt ich_stimme_nicht_zu nicht_senden nicht_teilen blockieren
c.aud1: nur_ich niemand nur_du ich privat nur_für_mich nur_mich keiner versteckt
c.aud2: enge_freunde bestimmte_personen ausgewählte_personen benutzerdefiniert ausgewählte_kontakte bestimmte_freunde eingeladene_personen
c.aud3: freunde meine_freunde kontakte meine_kontakte follower meine_follower nur_freunde nur_kontakte freundinnen_und_freunde nur_follower personen_denen_ich_folge leute_denen_ich_folge
c.aud4: freunde_von_freunden mitglieder registrierte_nutzer angemeldete_nutzer alle_mitglieder nutzer angemeldete_benutzer nur_mitglieder mein_unternehmen community
c.aud5: alle jeder öffentlich jede_person alle_nutzer öffentlichkeit alle_im_internet suchmaschinen jeder_im_internet weltweit alle_personen jeder_mit_dem_link suchmaschine alle_mit_dem_link

t.settings: einstellungen *einstellungen konto mein_konto kontoeinstellungen optionen konfiguration
t.privacy: privatsphäre datenschutzeinstellungen privatsphäre_einstellungen *benachrichtigungseinstellungen datenschutz wer_kann werbeeinwilligungen
t.sign_up: registrieren registrierung konto_erstellen konto_anlegen neu_registrieren benutzerkonto_anlegen mitglied_werden kundenkonto_anlegen passwort_wiederholen
t.login: anmelden einloggen login passwort_vergessen kennwort_vergessen
t.checkout: kasse warenkorb lieferadresse rechnungsadresse zahlungsart bestellung_abschließen zahlungspflichtig jetzt_kaufen versandart gesamtsumme zwischensumme
t.consent: cookie_einstellungen cookies_zulassen alle_akzeptieren alle_ablehnen berechtigtes_interesse wir_verwenden_cookies wir_nutzen_cookies einwilligung_verwalten diese_website_verwendet_cookies
t.newsletter: newsletter abonnieren newsletter_anmeldung
t.comment: kommentar_schreiben kommentar_abschicken schreibe_einen_kommentar kommentare kommentar_absenden
t.survey: umfrage abstimmen abstimmung ergebnisse fragebogen
t.landing: jahresrückblick jahresabrechnung dein_jahr ihr_jahr kontoauszug gewinnspiel rechnung jahresbericht
t.todo: aufgaben aufgabe aufgabenliste erledigt zu_erledigen neue_aufgabe todo fällig fälligkeit priorität heute_fällig überfällig erledigte
t.mailbox: posteingang gesendet entwürfe spam verfassen als_gelesen papierkorb
t.filter: filter filtern sortieren suchergebnisse suche_verfeinern ergebnisse_anzeigen preisbereich erweiterte_suche
t.permissions: berechtigungen rollen rolle administrator benutzerverwaltung zugriffsrechte lesen_schreiben
t.game: spiel level punkte spielen neues_spiel spieler
`

// deExamples is the test of the table.
const deExamples = `
third_party_sharing	gives	Meine Einkäufe dürfen an ausgewählte Partner weitergegeben werden
third_party_sharing	gives	Ich gebe meine Kontaktdaten an Unternehmen des Konzerns weiter
third_party_sharing	gives	Versicherungen dürfen meine Gesundheitsdaten einsehen
third_party_sharing	withholds	Meine personenbezogenen Daten nicht an Dritte verkaufen
third_party_sharing	withholds	Ich widerspreche der Weitergabe meiner Anschrift an Werbetreibende, denn meine Daten gehören mir
marketing	gives	Ja, schicken Sie mir den monatlichen Newsletter
marketing	gives	Über Sonderangebote möchte ich per SMS informiert werden
marketing	gives	Halten Sie mich über neue Produkte und Veranstaltungen auf dem Laufenden
marketing	withholds	Ich möchte keine Werbeanrufe erhalten
marketing	withholds	Bitte keine Prospekte per Post zusenden
marketing	withholds	Newsletter abbestellen
marketing	gives	Entfernen Sie das Häkchen, wenn Sie keine Angebote per E-Mail wünschen
marketing	withholds	Hier ankreuzen, wenn Sie keinen Katalog erhalten möchten
analytics_telemetry	gives	Anonyme Nutzungsstatistiken senden und so die App verbessern
analytics_telemetry	gives	Absturzberichte automatisch übermitteln
analytics_telemetry	withholds	Telemetrie ausschalten
analytics_telemetry	withholds	Cookies zur Reichweitenmessung ablehnen
personalised_ads	gives	Werbung auf Grundlage meiner Interessen anzeigen
personalised_ads	withholds	Personalisierte Werbung deaktivieren
profiling_scoring	gives	Mein Zahlungsverhalten zur Berechnung der Bonität auswerten
profiling_scoring	withholds	Kein Persönlichkeitsprofil aus meinem Surfverhalten bilden: Profilbildung ablehnen
personalisation	gives	Empfehlungen auf Basis meiner Lesegewohnheiten und meines Verlaufs anzeigen
personalisation	withholds	Personalisierte Vorschläge abschalten
public_visibility	gives	Mein Profil darf von Suchmaschinen gefunden werden
public_visibility	gives	Anderen Mitgliedern meinen vollständigen Namen zeigen
public_visibility	withholds	Meinen Onlinestatus verbergen
public_visibility	withholds	Mein Geburtsdatum nicht im Profil anzeigen
public_visibility	gives	Lesebestätigungen senden
location	gives	Genauen Standort verwenden
location	withholds	Standort nicht mit Freunden teilen
contacts	gives	Adressbuch hochladen, um Bekannte zu finden
contacts	withholds	Meine Kontakte nicht synchronisieren
ai_training	gives	Meine Beiträge zum Training von Sprachmodellen verwenden
ai_training	withholds	Der Nutzung meiner Fotos für KI widersprechen
terms_bundling	gives	Ich habe die AGB gelesen und stimme ihnen zu
terms_bundling	gives	Ich willige in die Verarbeitung meiner Daten ein
terms_bundling	withholds	Ich stimme den Nutzungsbedingungen nicht zu
own_notifications	neutral	Benachrichtigt mich, wenn jemand auf meinen Kommentar antwortet
own_notifications	neutral	E-Mail senden, sobald meine Bestellung verschickt wurde
session_remember	neutral	Auf diesem Rechner angemeldet bleiben
other_setting	neutral	Dunkles Design verwenden
other_setting	neutral	Videos automatisch abspielen
other_setting	neutral	Anmeldung in zwei Schritten: Zwei-Faktor-Authentifizierung
other_setting	neutral	Lieferadresse weicht von der Rechnungsadresse ab
other_setting	withholds	Nachrichten von unbekannten Absendern blockieren
`
