package lexicon

// roWords is Romanian.
const roWords = `
@common: și de la în cu pe care nu este sunt un o din pentru că să se ca mai sau dacă îmi mea meu mele mei ta tău tale voi noi nostru prin doresc vreau toate când ale al
@letters: ă â î ș ț

void: nu_numai nu_doar indisponibil* nu_se_aplică anonimizat* pseudonimizat* ediție_limitată nu_încă de_mai_multe
share: partaj* împărtăș* distribui* comunic*_către transmit* transfer* vând* vânz* vinde* dezvălui*_terț* divulg* furniz* schimb*_de_date cedar* punere_la_disp* pune*_la_disp* comunicarea_datelor
send: trimi* raport* expedi* sesiz* semnal* include_adresa spune*_mozilla
collect: colect* culeg* stoc* înregistr* salvare_date păstr* memor*_date captur* adun* monitoriz*
use: utiliz* folos* prelucr* proces* analiz* evalu* combin* asoci* lega conect* rul* execut* exploat*
show: afiș* arăt* arat* vizibil* public* apar* dezvălui* expun* inclu* list* prezent* face_public* faceți_public*
reveal: public* dezvălui* divulg* expun*
find: găs* caut* căut* descoper* indexa* indexe* suger*_contul suger*_meu
see: ved* văd* vadă vizualiz* cine_poate acces* consult*
allow: permit* permis* autoriz* activ* las* acord*_permis* poate pot îngădui*
agree: accept* consimt* consimț* de_acord acord_cu sunt_de_acord acordul aprob* îmi_dau continuând prin_înregistr* folosind_acest
ack: citit am_citit înțeles înțeleg confirm* declar* am_luat_la
receive: prim* obțin* recep*
inform: inform* la_curent ține*_la_curent aflu aflați fii_la_curent
want: vreau doresc dorești dorit* da aș_dori vă_rog te_rog interesat*
subscribe: abon* înscri* înscrie*
contact: contact* apel* sun*
sync: sincroniz* import* încărc*_agend* încărc*_contact*
tailor: personaliz* adaptat* direcțion* baza_intereselor pe_baza bazat* relevant* interes* preferin* individualiz* în_funcție țintit* potrivit*_pentru v_ar_putea
recommend: recomand* suger* sugest* propun*
improve: îmbunătăț* optimiz* dezvolt* perfecțion*
train: antren* instrui* învățare_automat* învăț*
join: particip* alătur* lua_parte
help: ajut* sprijin* susțin*

hide: ascun* invizibil* anonim_în mod_anonim anonim
block: blochezi blocheaz* bloca blocare* blocat împiedic* interzic* opri* protecți* izol* preven* interzis*
refuse: obiecți* obiectez refuz* resping* opun* mă_opun nu_sunt_de_acord nu_accept* declin* nu_consimt
optout: renunț* retrag* revoc* opt_out excludere exclude_mă
unsub: dezabon* anulare_abon* anulează_abon*
off: dezactiv* opreș* oprire*
anon: anonimiza anonimizare anonimizează pseudonim*
limit: limiteaz* limita limitare* restricț* restrâng* reduc* minimiz* diminu*
approval: necesit*~aprob* necesită_aprob* solicit*~aprob* necesită aprobă_manual aprobare_manual* aprobarea_cererilor protejează_cont* cere_confirm*
private: delist* nelist* privat* doar_eu numai_eu nimeni confidențial* blocat_cont
remove: elimin* șterg* exclud* uita înlătur*

not: nu niciodată niciun nicio nici nimic deloc
without: fără exceptând cu_excepția
tick: bifa* bifez* clic_aici selectați_această căsuț* marca* apasă_aici caset*
untick: debif* nu_bif* deselect* nebifat* lăsați_necomplet* anulați_bif*
if: dacă în_cazul
when: când atunci_când la_fiecare după imediat_ce
only: doar numai exclusiv
onoff: activare_dezactivare acceptă_sau_refuz* activează_dezactivează

me: eu mă mine meu mea mei mele îmi mie mi
you: tu tine tău ta tale tăi dumneavoastră dvs vă voi vostru ție îți
data: date_personale datele_mele datele_personale datele date date_cu_caracter informații_personale informațiile_mele date_de_contact datelor
info: informații* informație*
usage: date_de_utilizare datele_de_utilizare comportament* obiceiuri interacți* date_tehnice utilizarea_aplic* statistici_de_util* cum_utiliz* cum_folos* modul_de_util* date_de_navig* istoric*_căut* date_despre_utiliz* utilizarea_serv* informații_de_util*
stats: statistic* analitic* analiz* măsur* telemetri* metric* performanț* studii_de_piață cercetare_de_piață
crash: problemelor erori* eroare* raportarea*_problem* rapoarte_de_er* raport_de_er* diagnostic* blocări* rapoarte_de_av* jurnale defecți* rapoartele_de_* probleme_rap* prăbuș* rapoarte_de_bloc* rapoartelor_de
cookie: cookie*
tracking: urmărir* tracker* tracking* trasor* amprent*_digital*_a intersite între_site* urmăritor*
study: studi* sondaj* experiment* cercetar* chestionar*
profile: profil*
name: nume numele nume_complet nume_real prenume* porecl* nume_de_utiliz*
personal: data_nașterii zi_de_naștere ziua_de_naștere vârst* sex gen avatar* poză_de_profil imagin*_de_profil
email: adres*_de_email adresa_de_e email* poșt*_electron*
phone: număr*_de_telefon telefon* mobil
contacts: încărc*_agend* încărc*_contact* agend* contacte contactele list*_de_contacte acest_contact
location: locați* localiz* geolocaliz* poziți* geografic* gps în_apropiere apropiere traseu* rute* unde_mă_aflu puncte_ordonate puncte_cu puncte_anonime
activity: activit* istoric* favorite liste_de_redare reacți* rezultate*_mele calendar* rețea*_social*
presence: citiți_chitanțele starea_online stare_online online confirmăr*_de_citire confirmare_de_citire tastare notificăr*_de_tastare indicator*_de_scriere prezenț* văzut_ultima scri*_în_acest tastez
content: postăr* postare* conținut* fotografi* poze imagin* comentari* recenzi* articol* pagini* document* conversați* depozit*
follower: rețeaua_ta rețeaua_mea rețeaua urmăritor* list*_de_prieteni pe_cine_urm* urmăriț* abonați
request: cerer*_de_urmărire cerer*_de_prietenie solicit*_de_urm* solicit*_de_prieten*
purchase: achiziți* cumpăr* tranzacți* cheltuieli plăț* sold sume istoric*_comenz* coș*
health: sănăt* medical* puls somn
credit: credit* bonit* scor* solvabil* risc_de
profiling: creăr*_de_profil* creării_de_profil* profilare creare_profil crea*_un_profil profil*_publicit* profil*_de_conț* decizii_automat* profil*_de_reclam* profil_personalizat*
identify: caracteristic*_dispozitiv* leg*_dispozitiv* conect*_dispozitiv* identific*_dispozitiv* surse_offline date_offline identificabil* dispozitive_diferite
account: cont contul conturi
message: mesaje_private mesaje_directe mesaj_privat mesaje_de mesaje apeluri_primite
sensor: camer* microfon* realitate_virtual* rețea*_local*

third: terț* părți_terțe alte_companii alte_firme alte_societăți asigurător* angajator* furnizor* organizații_externe companii_externe companii_selectate
partner: partener* colaborator* mărci
affiliate: afiliat* filial* companii_din_grup societăți_din_grup grup grupul
advertiser: agenți_de_publicitate rețele_publicit* parteneri_publicit* advertiser*
seller: vânzător* comerciant* magazin*
everyone: accesul_anonim toată_lumea oricine oricui publicul public publică publice străini necunoscuți vizitator* internet tuturor toți_utiliz* lume acces_anonim
others: alți_utilizatori altor_utiliz* alte_persoane ceilalți alții altora altor utilizatori* membri* prieteni* prieten persoane* oameni* colegi*
engine: motoare*_de_căutare motoarelor_de_căut* motor*_de_căut* roboți* indexare*
directory: director* rezultate*_căut* rezultatele_de_căut* clasament* explorare explorați descoperi* galeri* lista_membr*
unknown: care_nu_te_urm* nu_îi_urm* pe_care_nu_îi expeditor*_necunoscuț* nu_cunosc care_nu_mă_urm* necunoscut* acești_utiliz* nu_le_urm*
us: noi nouă nostru noastră noștri noastre

promo: ofert* promoți* reducer* marketing* comercial* discount* campan* concurs* cupoan* avantaj* publicitar* reclame_prin tombol* beneficii
newsletter: buletin* listă_de_corespond* listă_de_discuți* newsletter* list*_de_email catalog* pliant* list*_de_distrib*
news: noutăț* știri actualizări_despre sfaturi inspirați* ultimele_nout* actualizări_prin
product: produs* servici* eveniment* cursuri funcții_noi
ads: reclam* publicitat* anunțuri
sponsor: sponsor*
ai: ia inteligenț*_artificial* model* algoritm* generativ* învățare_automat*
channel: prin_email prin_e_mail prin_sms telefonic* prin_poșt* prin_telefon sms mesaje_text apeluri
directmail: telemarket* marketing_direct apeluri_comerc* publicitate_direct*

notify: notific* anunț* alert* aminteș* reaminti* avertiz* înștiinț* nu_deranj* vibr* memento
digest: rezumat* sumar*
order: comand* livr* factur* rezerv* program*_la_medic colet* disponibil* stoc chitanț* extras expedi*
reply: răspun* mențiuni menționeaz* te_menț* comentarii_noi comentariu_nou mesaj_nou mesaje_noi te_urmăreș* mă_urmăreș* anulat* mulțum* citat
someone: cineva clientul* utilizatorul
session: ține_mă_minte ține_minte reține* rămâi_conectat păstrează_mă_conect* autentificare_automat* salvează_parol* memorează_parol* acest_dispozitiv acest_calculator acest_browser păstreaz*_sesiun* menține*_conect* ține*_minte rămâi_autent* rămâneți_conect*
remember: amint* memor* salvea* adaug* salvar*
login: autentific* conectat* parol* login
ui: tem* bar*_de_instrum* bar*_later* file filă fereastr* ferestr* buton* font* aspect* previzualiz* miniatur* meniu* derul* gest* ecran* mod_întunecat întunecat* luminos* cronologi* coloan* dosar* sort* categor* mări* restrâng* extind* cursor* marcaj* pagină_de_pornire necit* citite titlu* semnătur* listă_de_urmărire modificări emoji oră* sensibil* avertisment* hashtag* confirmare_înainte fundal* schiț* comenzi_rapid* pictogram* diferenț* culor* culoar* categorii_ascunse hart*
media: video* sunet* muzic* animați* gif redare* volum* subtitr* audio
security: doi_pași doi_factori amprent* copi*_de_rezerv* cript* https cod_de_verific* pin conexiune_sigur* parole_puternic* parole
system: actualizări_automat* verific*_actualiz* descărc* instal* limb* tastatur* ortograf* bateri* wi_fi wifi offline fus_orar moned* hardware reporni* economis* cache captur*_de_ecran clipboard browser*_implicit link* motor*_implicit fundal_date integrăr* navigare_privat* ferestre_private date_despre_site istoric*_de_navig*_și formular* tipări* autentificările carduri
shop: adres*_de_facturare adres*_de_livrare cadou* ambalaj* metod*_de_plat* tva aceeași_adres*
necessary: necesar* esențial* strict_necesar* obligatori* funcțional*
terms: termeni* condiți* politic* contract* licenț* regulament* confidențialit* acord_de documente* reguli notă_de_informare protecția_datelor retragere*_comand* politic*_de_confidențialitate notificare*_de_confidențialitate
processing: prelucrare* prelucrarea_datelor procesarea_datelor colectarea_și_prel*
anytime: oricând în_orice_moment orice_moment
again: nu_mai_afișa nu_mai_arăta nu_mai_întreba nu_mă_mai_întreba

c.yes: da activat activează permite accept acceptă acceptă_tot acceptă_toate toate întotdeauna sunt_de_acord pornit permite_toate
c.no: nu dezactivat dezactivează refuz refuză respinge_tot respinge_toate niciunul niciodată nu_mulțumesc oprit doar_necesare nu_acum nu_permite
c.aud1: doar_eu numai_eu nimeni privat
c.aud2: prieteni_apropiați persoane_selectate personalizat
c.aud3: prieteni prietenii_mei contacte contactele_mele urmăritori doar_prieteni doar_contacte persoane_pe_care_le_urmăresc
c.aud4: prietenii_prietenilor membri utilizatori_înregistrați utilizatori doar_membri
c.aud5: toată_lumea oricine public toți_utilizatorii motoare_de_căutare toți oricine_are_linkul

t.settings: setări preferințe contul_meu opțiuni
t.privacy: confidențialitate setări_de_confidențialitate notificări
t.sign_up: înregistrare creează_cont cont_nou
t.login: autentificare conectare ai_uitat_parola
t.checkout: coș finalizare_comandă livrare plată
t.consent: cookie acceptă_toate respinge_toate interes_legitim
t.newsletter: newsletter abonează
t.comment: adaugă_un_comentariu comentarii
t.survey: sondaj votează chestionar
t.landing: anul_tău extras concurs factură
t.todo: sarcini sarcină listă_de_sarcini
t.mailbox: primite trimise ciorne gunoi
t.filter: filtre filtrează sortează rezultatele_căutării
t.permissions: permisiuni roluri rol administrator
t.game: joc nivel scor joacă jucători
`

// roExamples is the test of the table.
const roExamples = `
third_party_sharing	gives	Partajează achizițiile mele cu parteneri selectați
third_party_sharing	withholds	Nu vinde informațiile mele personale către terți
third_party_sharing	withholds	Nu doresc ca adresa mea să fie furnizată unor agenți de publicitate
marketing	gives	Da, trimiteți-mi buletinul informativ lunar
marketing	gives	Doresc să primesc oferte speciale prin SMS
marketing	gives	Informați-mă despre noutăți și evenimente
marketing	withholds	Nu doresc apeluri comerciale
marketing	withholds	Dezabonează-mă de la toate listele
marketing	withholds	Bifați caseta dacă nu doriți să primiți catalogul
marketing	gives	Debifați caseta dacă nu doriți oferte prin poștă
analytics_telemetry	gives	Trimite statistici de utilizare anonime pentru a îmbunătăți aplicația
analytics_telemetry	gives	Raportează automat erorile
analytics_telemetry	withholds	Dezactivează telemetria
analytics_telemetry	withholds	Blochează urmărirea între site-uri
personalised_ads	gives	Afișează reclame în funcție de interesele mele
personalised_ads	withholds	Refuză reclamele personalizate
profiling_scoring	gives	Folosește istoricul plăților pentru a calcula un scor de credit
profiling_scoring	withholds	Mă opun creării de profiluri
personalisation	gives	Recomandă articole pe baza istoricului meu
personalisation	withholds	Dezactivează sugestiile personalizate
public_visibility	gives	Permite motoarelor de căutare să găsească profilul meu
public_visibility	gives	Arată numele meu real altor membri
public_visibility	withholds	Ascunde starea mea online
public_visibility	withholds	Nu afișa data nașterii în profil
location	gives	Folosește locația mea exactă
location	withholds	Nu partaja locația mea cu prietenii
contacts	gives	Încarcă agenda pentru a găsi cunoscuți
contacts	withholds	Nu sincroniza contactele mele
ai_training	gives	Folosește postările mele pentru antrenarea modelelor de limbaj
ai_training	withholds	Nu folosi fotografiile mele pentru antrenarea inteligenței artificiale
terms_bundling	gives	Am citit și accept termenii și politica de confidențialitate
terms_bundling	gives	Sunt de acord cu prelucrarea datelor mele personale
terms_bundling	withholds	Nu accept condițiile de utilizare
own_notifications	neutral	Anunță-mă când cineva răspunde la comentariul meu
own_notifications	neutral	Notifică-mă când comanda mea este expediată
session_remember	neutral	Păstrează-mă conectat pe acest calculator
other_setting	neutral	Folosește tema întunecată
other_setting	neutral	Redare automată a videoclipurilor
other_setting	neutral	Autentificare în doi pași
other_setting	neutral	Adresa de livrare este aceeași cu adresa de facturare
`
