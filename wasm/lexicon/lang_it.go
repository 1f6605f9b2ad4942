package lexicon

// itWords is Italian.
const itWords = `
@common: il lo la i gli le di del della dei delle e in un una per con che mi mio mia miei mie tuo tua si no non al alla da dal è sono o come più questo questa io noi nostro voglio quando tutti sul nel
@letters: à è é ì ò ù

void: carte_di_credito carta_di_credito digitazione_di non_solo non_disponibile non_applicabile se_applicabile dati_anonimizzati anonimizzat* pseudonimizzat* edizione_limitata non_ancora senza_impegno
share: condivi* comunicat* ceder* cession* cedut* comunic*~a_terzi comunic*_i_miei_dati trasmett* trasmission* trasfer* vend* divulg* fornir* fornisc* scambi* rendere_disponibil* messi_a_disposizione incroci* comunicazione_dei_miei
send: invi* mand* segnal* riport* sped* trasmetti*_a_noi includi_l_indirizzo inoltr*
collect: raccogl* raccolt* registr* memorizz* conserv* archiv* cattur* monitor* salvare_i_miei acquisi* rilev*
use: usa usare uso usi utilizz* tratt* elabor* analizz* valut* sfrutt* consult* combin* colleg* associ* impieg* esegu*
show: mostr* visib* visualizz*_il_mio pubblic* appari* compari* present* espor* rivel* includ* elenc* rendi*_visibil* rend*_pubblic* diffond* figurare inserire_nell*
reveal: pubblic* rivel* divulg* rendi~accessibil* rendere~accessibil*
find: trov* cerc* ricerc* scopr* indicizz* rintracci* suggerisci_il_mio suggerisci_account
see: vede* chi_può acced* accesso visualizz* consult*_il_mio
allow: permett* permess* consent*_a consenti* autorizz* attiv* abilit* lasci* conced* può possono
agree: accett* acconsent* consenso consento d_accordo approv* presto_il presto_consenso do_il_consenso accord* esprimo autorizzo registrandoti registrandomi continuando utilizzando_il cliccando aderisc* consenti
ack: letto ho_letto preso_visione presa_visione compres* conferm* dichiar* riconosc* sono_consapevole capito
receive: ricev* ricezione otten* ottieni
inform: inform* tenermi tienimi aggiornat* essere_informat* restare_aggiornat* al_corrente resta_informat* scoprire_le
want: voglio vuoi desider* vorrei gradi* sì si_voglio per_favore interess* prego
subscribe: iscriv* iscrizione abbon* registrati_alla registrami
contact: contatt* chiam* telefon* essere_contattat* scrivermi
sync: carica_la sincronizz* import* carica_i
tailor: personalizz* su_misura mirat* profilat* basat* in_base pertinent* rilevant* interessi adatt* di_mio_interesse potrebbero_interessar* preferenze individual*
recommend: consigli* suggeri* raccomand* propon* proposte
improve: miglior* ottimizz* svilupp* perfezion*
train: addestr* allen* apprendimento imparare
join: partecip* unirsi unisciti prendere_parte contribu*
help: aiut* sosten*

hide: nascond* nascost* cel* invisib* in_forma_anonima anonimamente oscur* modalità_invisibile apparire_offline
block: blocc* imped* vieta* ferm* evit* protezione isol* interromp* proibi* nega
refuse: negare negat* negare_il rifiut* mi_oppong* oppong* oppor* opposizion* nego declin* non_accett* non_acconsent* non_sono_d_accordo non_autorizz* resping*
optout: opt_out revoc* ritir* recede* esclud*_dal escludermi
unsub: disiscriv* annulla_iscrizione annullare_l_iscrizione cancella_iscrizione cancellami disdi* cancellati_dalla disiscrizione
off: disattiv* disabilit* spegn*
anon: anonimizzare anonimizza anonimizzazione pseudonim* rendi_anonim*
limit: limit* restring* restrizion* ridu* minimizz*
approval: richied*~approv* richied*_approvazione richied* necessit*_di_approvazione approva_manualmente approvare_manualmente proteggi_il_tuo proteggi_i_miei approvazione necessaria_l_iscrizione
private: privat* solo_io nessuno riservat* non_in_elenco bloccato account_protetto blocca_account account_bloccato
remove: rimuov* elimin* cancell* dimentic* togli* esclud*

not: non no mai nessun nessuna nessuno né niente
without: senza tranne eccetto salvo
tick: spunt* seleziona_questa selezionare_questa clicca_qui fare_clic casella barr* contrassegn*
untick: deselezion* togli_la_spunta togliere_la_spunta non_selezion* non_spuntat* lasciare_vuot* rimuovi_la_spunta
if: se nel_caso
when: quando ogni_volta non_appena appena dopo
only: solo soltanto solamente esclusivamente unicamente
onoff: attiva_disattiva attivare_o_disattivare accetta_o_rifiuta abilita_disabilita

me: io mi me mio mia miei mie
you: tu tuo tua tuoi tue voi vostro vostra vostri lei suo ti vi sua suoi
data: dati_personali miei_dati tuoi_dati dati mie_informazioni tue_informazioni informazioni_personali dati_di_contatto recapiti
info: informazion* info
usage: dati_di_utilizzo dati_sull_utilizzo dati_d_uso utilizzo_dell_app utilizzo_del_sito statistiche_di_utilizzo statistiche_d_uso comportament* abitudini interazion* dati_tecnici dati_di_navigazione utilizzo_dei_servizi come_utilizz* come_usi prestazioni_e_utilizzo cronologia_delle_ricerche dati_sulle_prestazioni
stats: statistic* analitic* analisi misur* audience telemetri* metrich* prestazioni performance ricerche_di_mercato indagini_di_mercato ricerca_di_mercato
crash: crash arresti_anomali arresto_anomalo segnalazion*_di_error* segnalazion*_degli_error* rapport*_di_error* diagnostic* errori segnalazion*_di_arrest* malfunzionament* segnala_problemi blocchi_dell_app segnalazione*_problemi segnalazione_automatica
cookie: cookie*
tracking: tracciam* tracciant* traccia tracciatori tracciatore tracciare impronta_digitale_del tra_siti cross_site tracking
study: ricerche_di ricerca_scientifica ricerche_scientifiche ricerca_medica studi studio sondagg* esperiment* questionari* indagin*
profile: profil* biografia scheda_personale
name: nome_completo nome_reale nome_e_cognome cognome mio_nome tuo_nome nome_utente soprannome nome
personal: data_di_nascita compleanno età sesso genere avatar* foto_del_profilo immagine_del_profilo
email: posta_elettronica indirizzo_email indirizzo_di_posta
phone: numero_di_telefono telefono cellulare numero_di_cellulare recapito_telefonico
contacts: contatti rubrica lista_contatti elenco_contatti questo_contatto
location: posizione localizzazion* geolocalizz* geografic* gps vicin* luoghi percors* spostamenti tracciat* dove_mi_trovo ubicazion* punti_ordinati punti_non_ordinati
activity: attività cronologia preferiti playlist reazioni risultati letture calendario rete_sociale
presence: stato_online online ultimo_accesso conferm*_di_lettura ricevut*_di_lettura digitando sta_scrivendo notific*_di_digitazione indicator*_di_digitazione presenza notifiche_di_scrittura digitazione stato_in_linea modalità_invisibile apparire_offline
content: lista_dei_desideri post contenut* foto immagin* comment* recension* messaggi_che video_che articol* pagine repository conversazioni documenti opere pubblicazioni
follower: follower* seguiti chi_segui elenco_amici lista_amici lista_degli_amici seguac* tua_rete tuo_grafo
request: richiest*_di_seguir* richiest*_di_amicizia richiest*_di_contatto richiest*_di_follow richieste_dei_follower
purchase: acquist* transazion* spese pagament* saldo import* cronologia_acquisti movimenti_bancari carrello consumi
health: salute medic* sanitari* battito sonno sintom*
credit: credit* solvibilit* punteggio scoring rating affidabilità merito_creditizio rischio_di_credito
profiling: profilazion* creare_un_profilo creazione_di_profili crea_un_profilo profilo_pubblicitario profilo_di_contenuti decisioni_automatizzate profilo_di_annunci profilo_personalizzato
identify: caratteristiche_del_dispositivo collegare_diversi collega_dispositivi identificare_il_dispositivo dati_offline fonti_di_dati_offline identificabil* tra_dispositivi
account: account
message: messaggi_privati messaggi_diretti messaggio_privato messaggi_da messaggi chiamate_in_arrivo chat
sensor: fotocamera videocamera microfono realtà_virtuale rete_locale

third: terzi terze_parti terze terza_parte altre_aziende altre_società altri_soggetti fornitori assicurazion* datori_di_lavoro organizzazioni_esterne società_esterne soggetti_terzi aziende_selezionate enti fornitor*
partner: partner collaborator* aziende_partner convenzionat* marchi
affiliate: società_del_gruppo aziende_del_gruppo gruppo affiliat* controllat* consociat* filial*
advertiser: inserzionist* partner_pubblicitari reti_pubblicitarie concessionari*
seller: venditor* commerciant* negoz* esercent* rivenditor*
everyone: tutti chiunque pubblico pubblica pubblici pubbliche pubblicamente sconosciuti estranei visitatori internet mondo accesso_anonimo anonimi ospiti
others: altri_utenti altre_persone altri_membri utenti membri amici amico altri persone colleghi comunità giocatori
engine: motori_di_ricerca motore_di_ricerca crawler robot indicizzazione
directory: elenco_utenti elenco_dei_membri directory risultati_di_ricerca risultati_della_ricerca classific* esplora scoperta galleria elenco_membri nella_directory
unknown: che_non_segui che_non_seguo mittenti_sconosciuti non_conosco non_seguaci numeri_sconosciuti che_non_ti_seguono che_non_mi_seguono che_seguo questi_utenti persone_che_non utenti_che_seguo non_ti_segu* non_mi_segu* non_segu*
us: noi nostro nostra nostri nostre ci

promo: offert* promozion* sconti sconto comunicazioni_commerciali commercial* pubblicità_via buoni coupon vantaggi concorsi saldi convenienza omaggi iniziative_promozionali materiale_pubblicitario pubblicitari*
newsletter: bollettin* lista_di_distribuzione mailing notiziario newsletter* catalog* volantin* circolare
news: novità notizie aggiornamenti_sul aggiornamenti_via consigli ultime_notizie ispirazion* aggiornamenti
product: prodott* serviz* event* funzionalità corsi
ads: annunc* pubblicità inserzion*
sponsor: sponsorizz* sponsor
ai: ia intelligenza_artificiale modell* algoritm* generativ* apprendimento_automatico
channel: via_email via_mail per_posta tramite_sms via_sms per_telefono telefonic* via_posta posta_cartacea tramite_email messaggi_di_testo chiamate
directmail: telemarketing chiamate_commerciali chiamate_promozionali marketing_diretto pubblicità_diretta pubblicità_per_posta sms_promozionali

notify: notific* avvis* avvert* ricord* promemoria allert* non_disturbare vibra*
digest: riepilog* riassunt* sommario
order: ordin* consegn* fattur* spedizion* appuntament* prenotazion* ricevuta arriv* disponibil* magazzino pront* pacco estratto prodotto_è_disponibile è_disponibile
reply: rispond* rispost* menzion* nuovi_commenti nuovo_commento ti_segue mi_segue nuovo_seguace nuovi_messaggi nuovo_messaggio annullat* commenti_successivi ringrazi* condiviso_il_tuo citato
someone: qualcuno il_cliente informa_l_utente avvisa_l_utente utente_via utente_tramite
session: ricordami ricorda_password ricorda_la_password resta_collegato rimani_connesso resta_connesso mantieni_l_accesso mantienimi_connesso accesso_automatico accedi_automaticamente salva_password memorizza_password rimani_collegato questo_dispositivo questo_computer questo_browser ricorda_i_miei_dati riconoscimi ricorda_il_mio
remember: ricord* memorizz* salva aggiung*
login: accesso accedi password connesso login
ui: barre_strumenti barre_degli tema temi barra_degli_strumenti barra_laterale barra scheda schede finestr* pulsant* carattere caratteri font layout anteprim* miniatur* menu scorr* gest* schermo modalità_scura scuro chiaro timeline colonn* cartell* ordina* categori* zoom comprim* espand* cursor* segnalibr* pagina_iniziale non_lett* lett* titol* firma osservati_speciali modifiche emoji orari* sensibil* avvertenz* hashtag conferma_prima sfondo bozz* scorciatoi* icon* boost differenz* mappa gradient* color*
media: video suon* musica animazion* animat* gif riproduzion* volume sottotitoli audio
security: due_fattori due_passaggi impronta_digitale face_id backup cifr* crittograf* https codice_di_verifica codice_di_sicurezza pin connessione_sicura password_complesse
system: aggiornamenti_automatici aggiornamento_automatico verifica_aggiornamenti scaric* install* lingua lingue tastier* ortograf* batteria wi_fi wifi offline fuso_orario valut*_estera hardware riavvi* risparmio cache schermat* appunti browser_predefinito link collegament* motore_predefinito integrazion* navigazione_anonima dati_dei_siti cronologia_di_navigazione_e stamp* credenziali carte
shop: indirizzo_di_fatturazione indirizzo_di_spedizione indirizzo_di_consegna regalo confezione metodo_di_pagamento stesso_indirizzo imballaggio iva
necessary: necessar* essenzial* indispensabil* strettamente obbligator* funzional* tecnici
terms: protezione_dei_dati protezione_dati termini condizioni politica policy informativa* contratto contratti licenz* regolament* privacy norme accordo_di documenti recesso nota_legale
processing: trattamento trattamento_dei trattamento_dati raccolta_e
anytime: in_qualsiasi_momento in_ogni_momento qualsiasi_momento
again: non_mostrare_più non_chiedere_più non_mostrare_di_nuovo non_chiedere_di_nuovo non_visualizzare_più

c.yes: sì si attivo attiva attivato consenti accetta accetta_tutto accetta_tutti tutti sempre accetto abilitato consenti_tutti acconsento iscriviti condividi
c.no: no disattivo disattiva disattivato rifiuta rifiuta_tutto rifiuta_tutti nessuno mai no_grazie non_consentire non_accetto solo_necessari non_ora blocca non_acconsento nega
c.aud1: solo_io nessuno privato io soltanto_io
c.aud2: amici_stretti amici_più_stretti persone_specifiche personalizzato
c.aud3: amici miei_amici contatti miei_contatti follower i_miei_follower solo_amici solo_contatti seguaci i_miei_amici persone_che_seguo
c.aud4: amici_di_amici amici_degli_amici membri utenti_registrati utenti solo_membri
c.aud5: tutti chiunque pubblico tutti_gli_utenti motori_di_ricerca chiunque_abbia_il_link

t.settings: impostazioni preferenze il_mio_account opzioni configurazione
t.privacy: privacy impostazioni_privacy notifiche i_miei_dati impostazioni_sulla_privacy
t.sign_up: registrazione registrati crea_account crea_un_account iscriviti conferma_password
t.login: accedi login password_dimenticata entra
t.checkout: carrello pagamento indirizzo_di_spedizione completa_ordine concludi_l_ordine riepilogo_ordine
t.consent: cookie accetta_tutti rifiuta_tutti interesse_legittimo gestisci_cookie i_nostri_partner
t.newsletter: newsletter iscriviti_alla
t.comment: lascia_un_commento commenti invia_commento
t.survey: sondaggio vota questionario risultati
t.landing: il_tuo_anno riepilogo_annuale fattura estratto_conto concorso
t.todo: attività da_fare compiti elenco_attività scadenza priorità in_ritardo completate
t.mailbox: posta_in_arrivo inviati bozze cestino scrivi
t.filter: filtri filtra ordina_per risultati_della_ricerca ricerca_avanzata
t.permissions: permessi ruoli ruolo amministratore
t.game: gioco livello punteggio gioca partita
`

// itExamples is the test of the table.
const itExamples = `
third_party_sharing	gives	Condividere i miei acquisti con partner selezionati
third_party_sharing	gives	Acconsento alla cessione dei miei dati alle società del gruppo
third_party_sharing	withholds	Non vendere le mie informazioni personali a terzi
third_party_sharing	withholds	Non voglio che il mio indirizzo sia comunicato a inserzionisti
marketing	gives	Sì, inviatemi la newsletter mensile
marketing	gives	Desidero ricevere offerte speciali via SMS
marketing	gives	Tenermi informato su novità ed eventi
marketing	withholds	Non desidero ricevere telefonate commerciali
marketing	withholds	Annulla iscrizione a tutte le liste di distribuzione
marketing	withholds	Selezionare questa casella se non si desidera ricevere il catalogo
marketing	gives	Deselezionare la casella se non si vogliono offerte per posta
analytics_telemetry	gives	Inviare statistiche di utilizzo anonime per migliorare l'app
analytics_telemetry	gives	Segnalare automaticamente gli arresti anomali
analytics_telemetry	withholds	Disattivare la telemetria
analytics_telemetry	withholds	Blocca i traccianti tra siti
personalised_ads	gives	Mostra annunci in base ai miei interessi
personalised_ads	withholds	Rifiuta la pubblicità personalizzata
profiling_scoring	gives	Usare la mia cronologia dei pagamenti per calcolare un punteggio di credito
profiling_scoring	withholds	Mi oppongo alla profilazione
personalisation	gives	Consigliare articoli in base alle mie letture
personalisation	withholds	Disattiva i suggerimenti personalizzati
public_visibility	gives	Consenti ai motori di ricerca di trovare il mio profilo
public_visibility	gives	Mostra il mio nome reale agli altri membri
public_visibility	withholds	Nascondi il mio stato online
public_visibility	withholds	Non mostrare la mia data di nascita sul profilo
location	gives	Usa la mia posizione precisa
location	withholds	Non condividere la mia posizione con gli amici
contacts	gives	Carica la rubrica per trovare conoscenti
contacts	withholds	Non sincronizzare i miei contatti
ai_training	gives	Usare i miei post per addestrare modelli di intelligenza artificiale
ai_training	withholds	Non usare le mie foto per l'addestramento di modelli
terms_bundling	gives	Ho letto e accetto i termini e l'informativa sulla privacy
terms_bundling	gives	Acconsento al trattamento dei miei dati personali
terms_bundling	withholds	Non accetto le condizioni d'uso
own_notifications	neutral	Avvisami quando qualcuno risponde al mio commento
own_notifications	neutral	Notificami quando il mio ordine viene spedito
session_remember	neutral	Resta collegato su questo computer
other_setting	neutral	Usa il tema scuro
other_setting	neutral	Riproduci i video automaticamente
other_setting	neutral	Verifica in due passaggi
other_setting	neutral	L'indirizzo di spedizione coincide con quello di fatturazione
other_setting	withholds	Blocca i messaggi da persone che non seguo
`
