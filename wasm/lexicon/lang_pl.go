package lexicon

// plWords is Polish; stems stand for all their endings.
const plWords = `
@common: i w na z do nie się że jest dla od po przez o mnie mi mój moja moje moich mojego twój twoje twoich nas nasz jeśli aby lub oraz oraz jak przy tym tego ten tylko wszystkie chcę gdy
@letters: ł ą ę ś ż ź ć ń ó

void: cofnięciem prywatn*_zdjęć czat_głos* po_użyciu nie_tylko nie_dotyczy niedostępn* zanonimizowan* anonimowych_danych edycja_limitowana jeszcze_nie w_razie_potrzeby nie_więcej nie_mniej
share: udostępni* przekaz* przekaż* sprzeda* ujawni* przesyła*_podmiot* wymien* dziel* dostarcz*_podmiot* powierz* podziel*
send: wysył* wyślij wysł* przesył* prześl* przesła* zgłasz* zgłoś raport* dołącz*_adres powiadom*_o_awarii poinformuj*_mozill* nadsył*
collect: zbiera* zbierz gromadz* zapis* przechow* rejestr* pozysk* nagrywa* śledzenie_mo*
use: używa* użyc* wykorzyst* przetwarz* analiz* ocenia* łącz* powiąz* powiąż* korzyst* uruchami* przeprowadz* stosowa* badani*_mo*
show: pokaz* pokaż* wyświetl* publik* opublik* widoczn* widać upubliczn* prezent* ujawni*_mój umieszcz* umieść* uwzględni* zawrz* zezwól_na_widocz* uwidoczni*
reveal: publik* opublik* ujawni* upubliczn* udostępni*~wszystkie
find: znaj* znale* wyszuk* odnale* odkry* indeks* szuka* odnajd*
see: widzi* zobacz* przegląd* kto_może dostęp wgląd ogląda*
allow: pozw* zezw* włącz* umożliw* aktyw* może mogą dopuść udziel*_dostępu
agree: zgoda zgodę zgody zgadza* akcept* wyraża* zaakcept* aprob* przyjm* rejestrując klikając kontynuując korzystając zobowiąz* pozwalam
ack: przeczyt* zapozna* potwierdz* oświadcz* rozumiem przyjmuję_do_wiadomości świadom*
receive: otrzym* odbier* dosta* uzysk*
inform: informow* być_na_bieżąco bądź_na_bieżąco na_bieżąco dowiad* dowiedz* informuj*
want: chcę chcesz chciał* proszę życz* tak pragn* zainteres*
subscribe: subskryb* zapis*_się zapisz zapisz_się prenumer* zapisa* dołącz_do_listy zarejestruj_się_do
contact: kontaktowa* kontakt*_ze_mną skontakt* dzwoni* zadzwo* telefonow*
sync: synchroniz* import* przesył*_kontakt* prześlij_kontakt* wczyt*
tailor: personaliz* spersonaliz* dopasow* dostosow* na_podstawie opart* zainteresow* celow* preferencj* kierow* mogą_cię_zainteres* indywidualn* profilowan*_rekl*
recommend: polec* rekomend* propon* sugest* suger* propozycj*
improve: ulepsz* popraw* udoskonal* optymaliz* rozwij* rozwoj* rozwój usprawn* dopracow*
train: trenow* szkol* uczen* trening*
join: uczestn* dołącz* udział przystąp* weź_udział
help: pomó* pomoc pomag* wesprzyj wspier*

hide: ukry* schow* niewidoczn* anonimowo nie_pokazuj utaj*
block: blok* zablok* zapobieg* zabroń zabroni* zakaz* zatrzym* powstrzym* ochron* izol* nie_pozw* nie_zezw* ignoruj
refuse: odmaw* odmów* odmow* odrzuc* sprzeciw* nie_zgadzam nie_wyraż* nie_akcept* odrzuć nie_zgadza*
optout: wycof* rezygn* wypis*_z cofn* zrezygn* opt_out
unsub: usuń_mnie_ze anuluj_subskry* wypis* rezygnacja_z_newslet* zrezygnuj_z_subs* wyrejestr*
off: wyłącz* dezaktyw*
anon: anonimowość_ip anonimowość anonimizuj* anonimizow* anonimizacj* pseudonim*
limit: ogranicz* zmniejsz* minimaliz* redukow* redukcj*
approval: wymaga*~zatwierdz* wymaga*~zgod* wymaga*~akcept* wymagaj wymaga ręcznie_zatwierdz* ręcznie_akcept* zatwierdz*_prośb* wymaga*~potwierdz* chroń_mo* wymagają_zatwierdzenia
private: prywatn* tylko_ja niepubliczn* nikt zablokowane_konto niewidoczne_na_list* zamknięt*_profil poufn*
remove: usuń usun* usuw* wyklucz* zapomn* pomiń* pomin* skasow* wyczyść

not: nie nigdy żadn* brak ani nikomu
without: bez oprócz poza_tym z_wyjątkiem
tick: zaznacz* kliknij tutaj_klik* pole_wyboru to_pole checkbox
untick: odznacz* usuń_zaznaczenie nie_zaznacz* niezaznaczone pozostaw_puste
if: jeśli jeżeli gdyby w_przypadku
when: gdy kiedy po przy zawsze_gdy każdym_razem
only: tylko wyłącznie jedynie
onoff: włącz_wyłącz włącz_lub_wyłącz zaakceptuj_lub_odrzuć

me: ja mnie mi mną mój moja moje moich mojego mojej moim moją moimi
you: ty ciebie cię ci twój twoja twoje twoich twojego twojej pan pani państwa swój swoje swojego swojej swoim swoją swoich
data: danych dane dan*_osobow* moich_danych moje_dane informacj*_osobist* informacj*_o_mnie danych_kontakt* dane_osobowe
info: informacj*
usage: dan*_o_użyc* dan*_użyc* dan*_o_korzyst* zachowa* nawyk* interakcj* sposob*_korzyst* statystyk*_użyc* dan*_techniczn* danych_technicz* sposób_używ* sposób_korzyst* o_użytkowaniu użytkowani* dan*_eksploat* historii_wyszuk* danych_użytkowania dane_o_wydajności użyciu
stats: analizę analizy statyst* analit* pomiar* telemetr* metryk* mierz* wydajnoś* badani*_rynk* badania_opinii
crash: awari* błęd* diagnost* raport*_o_bł* raport*_o_aw* dziennik*_bł* problem*_raport* raport*_o_probl* zgłaszanie_probl* krytyczn*
cookie: cookie* ciastecz* plik*_cookie
tracking: śledząc* śledzeni* tracking tracker* element*_śledz* odcisk*_przegl* międzywitryn* anty_śledz*
study: badani* badań ankiet* eksperyment* studi* sondaż*
profile: profil* biogram
name: imi* nazwisk* pełn*_imi* nick* nazw*_użytk* pełną_nazw* prawdziw*_imi*
personal: dat*_urodz* urodzin* wiek płeć awatar* zdjęci*_profil* miast*
email: adres*_e poczt* adres*_email email*
phone: numer*_telefon* telefon* komórk*
contacts: przesył*_kontakt* prześlij_kontakt* kontakt* książk*_adres* książk*_telef* list*_kontakt*
location: lokaliz* położen* geolokal* pozycj* współrzędn* geograficzn* w_pobliżu okolic* gps tras* ślad* miejsc* gdzie_jestem uporządkowane_punkty nieuporządkowane_punkty
activity: aktywnoś* histori* ulubion* playlist* reakcj* osiągni* kalendarz* graf_społecz* sieć_znajom* wynik*_mo*
presence: status*_online online stan*_obecn* ostatnio_widzian* potwierdzen*_przeczyt* potwierdz*_odczyt* kiedy_piszę gdy_piszesz wskaźnik*_pis* obecnoś* powiadomien*_o_pisan* potwierdzenia_przeczytania potwierdzenie_przeczytania stan_dostęp* status_dostęp*
content: wpis* post posty postów treś* zdję* komentar* recenz* film*_mo* artykuł* repozyt* dokument* stron* zawartoś* obraz* rozm*
follower: swoją_sieć moją_sieć twoją_sieć obserwuj* śledzących śledzonych znajom*_list* list*_znajom* obserwowan* obserwatorz* obserwatorów
request: próśb*_o_obserw* prośb*_o_obserw* próśb*_o_śledz* prośb*_o_śledz* zaproszen*_do_znaj* zaproszeń* prośb*_o_możl* prośb*_o_dod*
purchase: zakup* transakc* wydatk* płatnoś* sald* kwot* historii_zam* koszyk*
health: zdrow* medyczn* tętn* sen
credit: kredyt* zdolnoś*_kredyt* scoring* wiarygodn* punktacj* ocen*_ryzyk* bik
profiling: profilowan* tworzen*_profil* utworz*_profil* profil*_reklam* profil*_treś* stworz*_profil* zautomatyzowan*_decyz* profilu_reklam*
identify: cech*_urządz* charakterystyk*_urządz* łączen*_urządz* powiąz*_urządz* identyfik*_urządz* dan*_offline źródł*_offline identyfikowaln* różn*_urządz*
account: konto konta kont
message: wiadomoś*_prywatn* prywatn*_wiadom* bezpośredni*_wiadom* wiadomości_od wiadomoś* czat* połącze*_przych*
sensor: kamer* aparat* mikrofon* wirtualn*_rzecz* sieci_lokaln* lokaln*_sie*

third: stron*_trzec* podmiot*_trzec* osob*_trzec* innym_firm* innych_firm* zewnętrzn*_firm* dostawc* ubezpieczyc* pracodawc* podmiot*_zewn* innym_podmiot* firm*_zewn* stronom_trzecim zewnętrzn*_usług* podmiotom inne_firmy
partner: partner* współprac* kontrahent* marek marki
affiliate: spółk*_z_grupy grup*_kapit* spółk*_zależ* podmiot*_powiąz* z_grupy firm*_stowarz* firm*_z_grupy
advertiser: reklamodaw* partner*_reklam* sieci_reklam*
seller: sprzedawc* sklep* handlow*_partn*
everyone: wszyscy wszystkim każdy każdem* publiczn* nieznajom* obcym obcy gości internet* dowoln*_osob* świat odwiedzając* anonimow*_dostęp
others: innymi inni_użytk* innym innych inne_osob* użytkown* członk* znajom* osoby osobom ludzi osób przyjaci* koleg* pozostał*
engine: wyszukiwar* robot*_wyszuk* robot* crawler* indeksowan*
directory: katalog* wynik*_wyszuk* ranking* odkrywan* eksplor* galeri* spis*_członk* poznawan* wyników_wyszuk*
unknown: których_nie_obserw* nieobserw* nie_znam nieznanych_nadawc* których_nie_znam nie_obserwuj* nieznan*_numer* których_nie_śledz* ci_użytkown* tym_użytkown* których_obserw* nie_śledz* nie_obserw*
us: my nas nam nasz nasza nasze naszego naszych naszym

promo: ofert* promoc* rabat* zniżk* market* handlow* okazj* reklam*_mail* informacj*_handl* bon* kupon* konkurs* wyprzed* korzyśc* kampani* akcj*_promo* reklamow*_mater*
newsletter: newsletter* biuletyn* list*_mailing* list*_dystryb* katalog*_produkt* gazetk* list*_subskr* liście_mailing*
news: nowoś* nowin* aktualnoś* wiadomości_o wskazówk* inspirac* aktualizac*_o aktualizacj*_mail* ostatnie_wieści
product: produkt* usług* wydarzen* funkcj*_now* szkole* kurs*
ads: reklam* ogłosz*
sponsor: sponsor*
ai: ai sztuczn*_inteligenc* model* algorytm* generatywn* uczeni*_maszyn* si
channel: drog*_elektron* sms telefonicz* e_mailem mailem pocztą listown* smsem na_adres_e przez_telefon połącze*_telefon*
directmail: telemarket* marketing*_bezpośr* reklam*_mailing* połącze*_marketing* wiadomości_reklam* marketing_telef*

notify: powiadom* przypomn* przypomin* alert* ostrze* nie_przeszkadz* wibr* zawiadom*
digest: podsumow* skrót* streszcz*
order: zamówie* dostaw* faktur* przesyłk* rezerwac* wizyt* paragon* dostępny dostępn*_w gotow* obniż*_cen* wyciąg* wysyłk*_zam* będzie_dostępn* w_magazynie
reply: odpow* wspomn* wzmian* now*_komentarz* obserwuje_mnie zaobserwow* now*_wiadom* cofnięt* polubi* podbi* zacytow* dziękuj* kolejn*_komentarz* następn*_komentarz*
someone: ktoś klienta użytkownika_e użytkownika_mail
session: pamiętaj_mnie nie_wylogow* pozostań_zalog* pozostaw_zalog* zapamiętaj_mnie zapisz_hasło zapamiętaj_hasło zachowaj_hasło automatyczn*_logow* loguj_automat* zaloguj_automat* to_urządzen* tym_urządzen* tym_komput* tej_przegl* pozostanie_zalog* zapamięt* utrzymuj_zalog* nie_wylogowuj
remember: pamięt* zapamięt* zapisz_w zapisz_adres dodaj zapisz_do
login: logow* zalog* hasł* login*
ui: motyw* pasek_narz* pasku_narz* panel* pasek* kart* zakład* okn* okien przycisk* czcion* układ* podgląd* miniatur* menu przewij* gest* ekran* tryb_ciemn* ciemn* jasn* oś*_czasu kolumn* folder* sortow* kategori* powiększ* zwijaj zwiń rozwiń rozwij*_wpis* kursor* stron*_główn* nieprzeczyt* przeczytan*_pow* tytuł* podpis_w podpis list*_obserwow*_stron edycj* edyt* emoji znaczni*_czas* drażliw* wrażliw* ostrzeż*_o_treś* hasztag* hashtag* potwierdz*_przed potwierdzeni* tło szkic* skrót*_klaw* ikon* podbic* różnic* gradient* kolor* obserwowanych_stron pasku dymk* mapę okienk* ukryt*_kateg*
media: wideo film* dźwięk* muzyk* animac* animow* gif odtwarz* głośnoś* napisy audio
security: dwuetap* dwuskładn* odcisk*_palc* kopi*_zapas* szyfr* https kod*_weryfik* pin bezpieczn*_połącz* siln*_hasł* blokad*_ekranu
system: automatycz*_aktualizac* sprawdz*_aktualizac* aktualizac* pobier* instal* język* klawiatur* pisown* bateri* wi_fi wifi offline stref*_czas* walut* sprzęt* uruchom*_ponow* oszczędz* pamięć_podr* zrzut*_ekran* schow* przeglądark*_domyśl* domyśln*_przegl* odnośnik* link* wyszukiwark*_domyśl* tryb*_prywatn* prywatn*_okn* prywatn*_kart* integracj* dan*_stron* historię_przegl* historię_form* formular* drukow* danych_logow* przeglądan*
shop: adres*_dostaw* adres*_rozlicz* adres*_do_faktur* prezent* opakow* płatnoś*_metod* metod*_płat* vat wysyłki_taki
necessary: niezbędn* konieczn* wymagan*_plik* obowiązkow* funkcjonaln* ściśle
terms: ochron*_pryw* regulamin* warunk* polity* umow* licencj* prywatnośc* oświadcz*_o zasad* ochron*_danych postanow* dokument*_nast* kodeks* rodo zapis*_regul* odstąpien* poniższ* pouczen* zasad*_ochrony_prywatności polityk*_prywatności zasad*_prywatności
processing: przetwarzan*_dan* przetwarzan*_mo* przetwarzani* zbieran*_i_przetw*
anytime: w_każdej_chwili każdym_czasie w_dowoln*_moment* każdej_chwili
again: nie_pokazuj_więcej nie_pokazuj_ponow* nie_pytaj_ponow* nie_pytaj nie_pokazuj_tego więcej_nie_pokaz* nigdy_nie_pytaj

c.yes: tak wł włączone włącz zezwól akceptuj akceptuję zaakceptuj_wszystkie akceptuj_wszystkie wszystkie zawsze zgadzam_się aktywne pozwól udostępnij zgadzam_się_na_wszystko
c.no: nie wył wyłączone wyłącz odrzuć odrzuć_wszystkie odmów brak nigdy nie_dziękuję nie_zgadzam_się tylko_niezbędne nie_teraz zablokuj nie_zezwalaj
c.aud1: tylko_ja nikt prywatne nikomu prywatny
c.aud2: bliscy_znajomi wybrane_osoby niestandardowe określone_osoby
c.aud3: znajomi tylko_znajomi kontakty moje_kontakty obserwujący przyjaciele tylko_kontakty osoby_które_obserwuję
c.aud4: znajomi_znajomych członkowie zarejestrowani_użytkownicy użytkownicy tylko_członkowie
c.aud5: wszyscy każdy publiczne publiczny wszyscy_użytkownicy wyszukiwarki każdy_z_linkiem

t.settings: ustawienia preferencje moje_konto opcje
t.privacy: prywatność ustawienia_prywatności powiadomienia
t.sign_up: rejestracja zarejestruj załóż_konto utwórz_konto
t.login: logowanie zaloguj zapomniałeś_hasła nie_pamiętasz
t.checkout: koszyk zamówienie dostawa płatność złóż_zamówienie adres_dostawy
t.consent: cookie akceptuj_wszystkie odrzuć_wszystkie prawnie_uzasadniony zaufani_partnerzy
t.newsletter: newsletter zapisz_się
t.comment: dodaj_komentarz komentarze skomentuj
t.survey: ankieta głosuj sonda wyniki
t.landing: twój_rok podsumowanie_roku wyciąg konkurs faktura
t.todo: zadania zadanie lista_zadań termin_wykonania priorytet zaległe ukończone
t.mailbox: odebrane wysłane szkice kosz spam
t.filter: filtry filtruj sortuj wyniki_wyszukiwania
t.permissions: uprawnienia role rola administrator
t.game: gra poziom wynik graj gracze
`

// plExamples is the test of the table.
const plExamples = `
third_party_sharing	gives	Udostępniać moje zakupy wybranym partnerom
third_party_sharing	withholds	Nie sprzedawaj moich danych osobowych osobom trzecim
third_party_sharing	withholds	Nie przekazuj mojego adresu reklamodawcom
marketing	gives	Tak, proszę wysyłać mi comiesięczny newsletter
marketing	gives	Chcę otrzymywać oferty specjalne SMS-em
marketing	gives	Informujcie mnie o nowościach i wydarzeniach
marketing	withholds	Nie chcę otrzymywać telefonów marketingowych
marketing	withholds	Wypisz mnie ze wszystkich list mailingowych
marketing	withholds	Zaznacz to pole, jeśli nie chcesz otrzymywać katalogu produktów
marketing	gives	Odznacz to pole, jeśli nie chcesz ofert pocztą
analytics_telemetry	gives	Wysyłaj anonimowe statystyki użycia, aby pomóc ulepszyć aplikację
analytics_telemetry	gives	Automatycznie zgłaszaj awarie
analytics_telemetry	withholds	Wyłącz telemetrię
analytics_telemetry	withholds	Blokuj elementy śledzące na stronach
personalised_ads	gives	Pokazuj reklamy dopasowane do moich zainteresowań
personalised_ads	withholds	Odrzuć spersonalizowane reklamy
profiling_scoring	gives	Wykorzystaj historię płatności do oceny zdolności kredytowej
profiling_scoring	withholds	Nie zgadzam się na profilowanie
personalisation	gives	Polecaj artykuły na podstawie mojej historii czytania
personalisation	withholds	Wyłącz spersonalizowane sugestie
public_visibility	gives	Pozwól wyszukiwarkom znaleźć mój profil
public_visibility	gives	Pokazuj moje prawdziwe imię innym użytkownikom
public_visibility	withholds	Ukryj mój status online
public_visibility	withholds	Nie pokazuj daty urodzenia w profilu
location	gives	Używaj mojej dokładnej lokalizacji
location	withholds	Nie udostępniaj mojej lokalizacji znajomym
contacts	gives	Prześlij książkę adresową, aby znaleźć znajomych
contacts	withholds	Nie synchronizuj moich kontaktów
ai_training	gives	Używaj moich wpisów do trenowania modeli językowych
ai_training	withholds	Nie zezwalaj na użycie moich zdjęć do uczenia maszynowego
terms_bundling	gives	Przeczytałem i akceptuję regulamin oraz politykę prywatności
terms_bundling	gives	Wyrażam zgodę na przetwarzanie moich danych osobowych
terms_bundling	withholds	Nie zgadzam się na warunki umowy
own_notifications	neutral	Powiadom mnie, gdy ktoś odpowie na mój komentarz
own_notifications	neutral	Powiadom o wysyłce zamówienia
session_remember	neutral	Nie wylogowuj mnie na tym komputerze
other_setting	neutral	Użyj ciemnego motywu
other_setting	neutral	Automatyczne odtwarzanie filmów
other_setting	neutral	Weryfikacja dwuetapowa
other_setting	neutral	Adres dostawy taki sam jak adres rozliczeniowy
`
