package lexicon

// caWords is Catalan; elided articles and pronouns ("l'adreça", "m'agradaria") are words of their own once cut.
const caWords = `
@common: el la els les un una de del dels i o a al als en per amb que no és són meu meva meus meves teu teva vostre vostra quan si més aquest aquesta ha tot tots jo em us se
@letters: ç à è ò ï ü l·l

void: no_només no_disponible encara_no si_escau sense_llegir
share: compart* cedir cedeix* cessió transfer* comunic*_les_dades vend* difon* divulg* facilitar vengu* vendre
send: envi* trame* inform*_d'err reporta* notific*_err*
collect: recoll* recull* recopil* emmagatz* desa* registr* guard* captur* obtin* monitor*
use: utilit* fer_servir ús usa usar tract* analitz* avalu* processa* explot* combin* executar
show: mostr* visualitz* public* visible* exhib* revel* llistar inclou* aparegu*
reveal: public* revel* divulg* fer~accessible* feu~accessible*
find: trob* cerc* descobr* index* localitz* buscar
see: veure veu vegi vegin vegen accedir accés qui_pot consult*
allow: permet* permis* autoritz* activ* habilit* deix* pot poden pugui puguin
agree: accept* consent* conform* d'acord estic_d'acord autoritzo atorg* en_registr* dacord
ack: llegit he_llegit entenc confirm* reconec* declar*
receive: rebre rep rebeu rebut obten*
inform: inform* assabent* al_corrent al_dia
want: vull voldria desitj* m'agradaria sí voleu interess*
subscribe: subscri* apunta't inscri*_al registr*_al registreu_vos_per apuntar_vos apunta_m registreu_vos
contact: contact* truca* posar-se
sync: sincronitz* import* puja*_els_cont*
tailor: personalitz* adapt* a_mida basa*_en segons_els rellevan* d'acord_amb_els interessos dirigid*
recommend: recoman* sugger* propos*
improve: millor* optimitz* desenvolup*
train: entren* aprenentatge_autom* aprenentatge*
join: particip* unir-se unir-vos col·labor* programa_de
help: ajud* contribu* support*

hide: amag* ocult* invisib*
block: bloc* bloque* impedi* evit* atur* prohib* protec*
refuse: rebutj* refus* opos* deneg* declin*
optout: revoc* retir*_el_cons* exclou*-me donar-se_de_baixa desapuntar* excloure*
unsub: de_baixa cancel·lar_la_subs* donar_de_baixa dona'm_de_baixa desubscri*
off: desactiv* inhabilit* apag*
anon: anonimitz* pseudonim*
limit: limit* restring* redu*
approval: requer*~aprov* requer*~confirm* aprov*_manual* sol·licitar_aprov* obligatori_l_inici
private: privat privats privad* només_jo no_llistat* ningú
remove: elimin* esborr* suprim* treu* exclour*

not: no mai cap ningú tampoc ni
without: sense excepte llevat
tick: marc* marqueu feu_clic cliqueu casella
untick: desmarc* desmarqueu no_marc*
if: si
when: quan cada_vegada en_rebre
only: només únicament
onoff: activar_o_desactivar activar_desactivar acceptar_o_rebutjar

me: jo em m meu meva meus meves mi
you: vostè vós us vostre vostra vostres teu teva teus tu et
data: dades dades_personals
info: informació
usage: dades_d'ús dades_de_l'ús ús_de_l'aplic* comportament hàbits interaccions dades_tècniques estadístiques_d'ús
stats: estadístic* analític* mesur* telemetri* mètri* rendiment anàlisi estadístiq*
crash: fallad* informe*_d'err* errors diagnòstic* tancament*_inesper* bloqueig*_insp* informa_de_problem* informe*_de_problem* informes_d_error
cookie: galet* cookies
tracking: seguiment rastre* empremt*
study: estudi* enquest* experiment* recerca
profile: perfil*
name: nom nom_complet cognom*
personal: data_de_naix* edat gènere avatar foto_de_perfil
email: correu* adreça_electr* adreça_de_correu
phone: telèfon mòbil número_de_tel*
contacts: puja*_els_cont* contactes agenda llista_de_contactes aquest_contacte
location: ubicació localització geolocalitz* posició gps a_prop punts_anònims_no_ord* punts_anònims_ordenats identificables_ordenats traces traçab* punts_identificables punts_anònims
activity: activitat* historial preferits llista_de_rep* calendari
presence: en_línia estat_en_línia confirmació_de_lectura confirmacions_de_lectura s'està_escrivint escrivint darrera_connexió estat_de_connexió
content: publicacions publicació contingut* fotos fotografies comentaris missatges_que articles pàgines documents apunts
follower: seguidors seguits llista_d'amics a_qui_segueix xarxa graf_social
request: sol·licitud*_de_seg* peticions_de_seg* sol·licitud*_d'amist*
purchase: compres transaccions despes* pagament* saldo
health: salut mèdic*
credit: crèdit solvència scoring puntuació
profiling: elaboració_de_perf* perfilat crear_un_perfil creació_de_perf*
identify: característiques_del_disp* vincular_disp* identificar_disp*
account: compte comptes
message: missatges_privats missatges_directes xat missatges trucades
sensor: càmera micròfon

third: tercers terceres_parts altres_empreses altres_companyies proveïdor*
partner: soci socis col·laboradors partners marques
affiliate: empreses_del_grup grup filials afiliad*
advertiser: anunciants
seller: venedors comerç* botigues
everyone: tothom qualsevol públic pública públicament desconeguts visitants anònim* tot_el_món públiques
others: altres_usuaris altres usuaris membres amics persones gent companys
engine: cercadors motors_de_cerca robots indexació
directory: directori resultats_de_cerca explorar galeria classific*
unknown: no_segueixes no_seguiu que_no_segueix* que_no_coneix* aquests_usuaris que_segueix* no_et_segu* no_em_segu* no_segu* no_seguides
us: nosaltres nostre nostra ens nostres

promo: oferta ofertes promoci* descompt* comercial* màrqueting avantatge* sorte*
newsletter: butlletí butlletins llista_de_correu llista_de_distrib* notícies_del
news: novetat* notícies consells actualitzacions_sobre
product: producte* servei* esdeveniment*
ads: anunci anuncis publicitat* publicitari*
sponsor: patrocin*
ai: ia intel·ligència_art* models algorism* generativ*
channel: per_correu per_telèfon per_sms per_carta
directmail: telemàrqueting màrqueting_directe

notify: notific* avís avisos avisa* alert* record*
digest: resum*
order: comanda comandes lliurament factur* envia*_la_com* reserv*
reply: respo* mencion* nou_comentari nous_comentaris em_segueix nou_missatge agraeix* reverte*
someone: algú
session: recorda'm recordeu-me mantén_la_sessió mantenir_la_sessió manté'm_connect* desa_la_contras* aquest_disp* aquest_ordin* recorda_la_contr*
remember: record* desa* afeg*
login: inici_de_sessió inicia_la_sessió contrasenya entrar
ui: tema pestany* barra botó botons tipus_de_lletra lletra disseny visualització_prèvia previsualitz* miniatur* menú desplaç* gest* pantalla fosc clar cronologia columna carpet* orden* categori* zoom plega* cursor pàgina_d'inici no_llegit* títol signatur* llista_de_seg* edici* emoji marca_de_temps sensible* advert*_de_cont* etiqueta confirmaci*_abans fons esborrany* drecer* icona color* degrad* finestra* diferènc* mapa
media: vídeo* àudio so sons música animaci* animat* gif reprodu* volum subtítol*
security: dos_factors dos_passos empremta_dig* còpia_de_seg* xifr* https codi_de_ver* bloqueig_de_pant*
system: actualitzacions_autom* actualitz* baixad* baixar descarreg* instal* idioma llengua teclat ortogr* bateria wi_fi wifi fora_de_línia fus_hor* moned* maquinari reinici* memòria_cau captur*_de_pant* porta_retalls enllaç* cercador_per_def* navegació_priv* imprim*
shop: adreça_de_fact* adreça_d'env* regal* pagament iva
necessary: necessàri* essencial* obligatori* imprescindib* funcionals
terms: condicions termes política polítiques acord llicència normes avís_legal document* privadesa_i d_acord_amb_el_següent avís_de_privadesa
processing: tractament processament
anytime: en_qualsevol_moment
again: no_ho_tornis no_tornis_a no_mostris_més no_preguntis

c.yes: sí activat activa permet accepta accepta-ho_tot tot tots sempre hi_estic_d'acord
c.no: no desactivat desactiva rebutja rebutja-ho_tot cap mai no_gràcies només_les_necess* ara_no bloca
c.aud1: només_jo ningú privat
c.aud2: amics_propers personalitzat
c.aud3: amics els_meus_amics contactes seguidors
c.aud4: amics_d'amics membres usuaris_registrats usuaris
c.aud5: tothom qualsevol públic tots_els_usuaris

t.settings: configuració preferències el_meu_compte opcions paràmetres
t.privacy: privadesa privacitat notificacions
t.sign_up: registre crea_un_compte registrar-se registra't
t.login: inicia_la_sessió contrasenya_oblidada
t.checkout: cistella pagament enviament comanda
t.consent: galetes cookies accepta-ho_tot interès_legítim
t.newsletter: butlletí subscriu-te
t.comment: deixa_un_comentari comentaris
t.survey: enquesta
t.landing: el_teu_any factura extracte sorteig
t.todo: tasques pendents
t.mailbox: safata_d'entrada enviats esborranys paperera
t.filter: filtres filtra ordena cerca_avançada
t.permissions: permisos rols administrador
t.game: joc nivell puntuació
`

// caExamples is the test of the table.
const caExamples = `
third_party_sharing	gives	Compartir les meves compres amb empreses col·laboradores
third_party_sharing	withholds	No vendre les meves dades personals a tercers
marketing	gives	Sí, vull rebre el butlletí mensual
marketing	gives	Rebre ofertes i promocions per correu electrònic
marketing	withholds	No vull rebre trucades comercials
marketing	withholds	Donar-me de baixa de la llista de correu
marketing	withholds	Marqueu aquesta casella si no voleu rebre ofertes
analytics_telemetry	gives	Ajudeu-nos a millorar enviant estadístiques d'ús anònimes
analytics_telemetry	gives	Enviar automàticament els informes d'errors
analytics_telemetry	withholds	Desactivar la telemetria
personalised_ads	gives	Mostrar anuncis basats en els meus interessos
personalised_ads	withholds	Rebutjar la publicitat personalitzada
profiling_scoring	gives	Fer servir els meus pagaments per calcular la puntuació de crèdit
profiling_scoring	withholds	No crear un perfil del meu comportament
personalisation	gives	Recomanar articles a partir de la meva activitat
public_visibility	gives	Permetre que els cercadors indexin el meu perfil
public_visibility	gives	Mostrar el meu nom complet a altres usuaris
public_visibility	withholds	Amagar el meu estat en línia
public_visibility	withholds	Fer privat el meu perfil
location	gives	Fer servir la meva ubicació exacta
location	withholds	No compartir la meva ubicació amb els amics
contacts	gives	Pujar els contactes per trobar persones conegudes
contacts	withholds	No sincronitzar els meus contactes
ai_training	gives	Permetre que les meves publicacions serveixin per entrenar models
ai_training	withholds	No fer servir les meves fotos per entrenar la intel·ligència artificial
terms_bundling	gives	He llegit i accepto les condicions i la política de privadesa
terms_bundling	gives	Accepto el tractament de les meves dades personals
own_notifications	neutral	Avisa'm quan algú respongui al meu comentari
own_notifications	neutral	Notifica'm quan la comanda s'hagi enviat
session_remember	neutral	Mantenir la sessió iniciada en aquest ordinador
other_setting	neutral	Tema fosc
other_setting	neutral	Reproduir els vídeos automàticament
other_setting	neutral	Verificació en dos passos
other_setting	neutral	Idioma del teclat
`
