package lexicon

// trWords is Turkish, with what Azerbaijani says otherwise. Suffixes follow the stem, the negation stands within the verb: "paylaşma" (do not share) against
// "paylaş" (share), so that negated verbs are listed under "not" together with their action.
const trWords = `
@common: ve bir bu için ile da de mi ne ben benim bana beni siz sizin sizi bize biz olarak olan daha çok her veya ya göre kadar gibi tüm istiyorum kabul ediyorum zaman değil sadece üzerinden
@letters: ğ ş ı ç ö ü

void: öne_çıkar* izlenmemiş* izleme_geçmiş* pil_tasarruf* onay_kutusu* isteğe_bağlı tercih_et içeriği_tercih sadece_değil mevcut_değil anonimleştirilm* sınırlı_sayıda yalnızca_değil henüz
share: paylaşma paylaşmayın paylaşılmasın satma satmayın satılmasın aktarılmasın paylaşılmamasını paylaş* aktar* sat* satıl* satış*_veri ilet* açıkla*_üçüncü devret* ver*_üçüncü sağla*_üçüncü paylaşım* takas aktarılma*
send: gönderme göndermeyin göndermesin gönder* yolla* bildir*_hata rapor* ilet*_mozilla raporla* ekle*_adres sun* göndər*
collect: toplama kaydetme topla* kaydet* sakla* depola* kayıt_tut* derle* kaydedil* toplan*
use: kullanma kullanmayın kullanılmasın kullanılmamasını işlenmesin kullan* işle* analiz* değerlendir* birleştir* ilişkilendir* bağla* yararlan* çalıştır* eşleştir* işlen*
show: gösterme göstermeyin gösterilmesin görünmesin yayınlama göstermesin göster* görün* yayınla* yayımla* açığa sergile* listele* dahil_et* herkese_aç* görüntüle* aç_profil yayın ekle*_dizin sun*_profil göstərin göstər*
reveal: yayınla* yayımla* açığa* açıkla*
find: bulmasın bulunmasın bul* ara* arama* keşfet* indeks* dizine_ekle* bulun* aran* dizin* öner*_hesab*
see: görmesin gör* görebil* kim_gör* kimler_gör* eriş* erişim* bak*
allow: izin* izin_ver* etkin* etkinleştir* aç* açık olanak* yetki* onayla*_eriş* ebil* mümkün icazə*
agree: kabul* onay* onaylıyorum rıza* razı* kabul_ediyorum muvafakat* hemfikir kullanarak kayıt_olarak devam_ederek taahhüt* razıyam qəbul_edirəm
ack: oku* okudum anla* anladım bilgilendiril* teyit* beyan* haberdar oxudum
receive: al* almak alın* edin* alıyorum
inform: haberdar_ol* bilgi_al* bilgilendir* haber_al* gelişmeler* güncel_kal* haberdar
want: iste* istiyorum istiyor arzu* evet lütfen dile* ilgileniyorum istəyirəm bəli
subscribe: abone* kaydol* kayıt_ol* üye_ol* kaydol*_bülten abunə*
contact: iletişime_geç* ara*_beni beni_ara* telefonla_ara* ulaş* aran*
sync: eşitle* senkron* yükle*_kişi* içe_aktar* rehber*_yükle*
tailor: kişiselleştir* kişiye_özel özel*_öneri* ilgi_alan* dayalı dayan* göre hedefli hedefle* uyarla* ilgili_reklam* tercihlerim* tercihlerin* size_özel bana_özel ilginizi_çek* kişisel_öneri* fərdiləşdir*
recommend: öner* öneri* tavsiye*
improve: geliştir* iyileştir* optimize eniyile* mükemmel* gelişim*
train: eğit* eğitim* makine_öğren* öğren*
join: katıl* katılım* dahil_ol*
help: yardım* destek*

hide: gizle* sakla*_profil görünmez* gizli gizlen* anonim_olarak
block: engelle* engel* önle* yasakla* durdur* koru* koruma* yalıt* men_et* bloke qadağa qoruması
refuse: reddet* reddedi* itiraz* kabul_etmiyorum onaylamıyorum istemiyorum_izin karşı* geri_çevir* izin_vermiyorum rıza_göstermiyorum
optout: izni_iptal iptal_et* çekil* geri_çek* geri_al*_rıza vazgeç* çıkmak*_için kapsam_dışı dışında_kal* opt_out devre_dışı_kal*
unsub: abonelikten* aboneliği_iptal aboneliğimi_* aboneliğini_* abonelik_iptal listeden_çık* üyelikten
off: devre_dışı kapat* etkisizleştir* kapalı
anon: anonim_kıl* anonimleştir* takma_ad* kimliksizleştir* maskele*
limit: sınırla* kısıtla* azalt* en_aza
approval: onay_gerek* onay_iste* onaylan*_gerek* gerek* el_ile_onay* elle_onay* onayı_gerekir oturum_aç*_gerek* zorunlu_kıl* önce_sor kilitli_hesap isteklerini_onay*
private: özel gizli_tut* yalnızca_ben sadece_ben hiç_kimse kilitle* liste_dışı kilitli* sadece_bana
remove: kaldır* sil* listeden_çıkar çıkarılmak* beni_çıkar* unut* hariç* temizle*

not: istemiyorsanız istemiyorsan istemiyorsa* değil hiçbir asla yok hayır paylaşma paylaşmayın paylaşılmasın satma satmayın gönderme göndermeyin istemiyorum istemiyor almak_istemiyorum kullanma kullanmayın kullanılmasın gösterme göstermeyin gösterilmesin toplama izin_verme izin_vermeyin takip_etme izleme_yap etmeyin etme yapma yapmayın olmasın görünmesin bulunmasın aktarılmasın kaydetme göndermesin bulmasın görmesin yayınlama ekleme dahil_etme satılmasın işlenmesin istemem almayayım iletmeyin etmiyorum vermiyorum kullanılmamasını paylaşılmamasını göstermesin listeleme
without: olmadan hariç dışında olmaksızın
tick: işaretle* kutu* tıkla* kutucuğu buraya_tık* onay_kutusu
untick: işareti_kaldır* işaretini_kaldır* işaretlemeyin boş_bırak* seçimi_kaldır* işaretsiz
if: eğer ise isterseniz istemiyorsanız durumunda
when: zaman ne_zaman olduğunda sonra anda geldiğinde aldığında her_sefer* her_defa* iken edildiğinde
only: yalnızca sadece yalnız
onoff: aç_kapat etkinleştir_devre kabul_et_veya açık_kapalı

me: ben benim bana beni bende benden profilim* adım* konumum* verilerim* hesabım* eposta*m e_postam* telefonum* rehberim* bilgilerim* iletilerim* mesajlarım* gönderilerim* kendi kişilerim* etkinliğim* mən mənə məni mənim
you: siz sizin size sizi sen senin sana seni profiliniz* adınız* konumunuz* verileriniz* hesabınız* bilgileriniz* profilin* verilerinizi gönderileriniz*
data: kişisel_veri* verilerim* veriler* verisi veri verilerini kişisel_bilgi* bilgilerim* bilgileriniz* kimlik_bilgi* müşteri_bilgi* iletişim_bilgi* verilerin* şəxsi_məlumat*
info: bilgi* məlumat*
usage: kullanım_veri* kullanım_istat* kullanım_bilgi* davranış* alışkanlık* etkileşim* teknik_veri* uygulama_kullan* kullanım_alışk* nasıl_kullan* kullanım_takip* arama_geçmiş* performans_veri* kullanım_rapor* teknik_ve_etk* kullanımınız* kullanımım* kullanımı_takip* gezinme_veri* kullanım istifadə_məlumat*
stats: istatistik* analitik* analiz* ölçüm* ölçme* telemetri* metrik* performans* pazar_araşt*
crash: çökme* kilitlenme* hata_rapor* arıza* tanılama* teşhis* hata_günlü* sorun_rapor* hataları_bildir* günlük_kayıt* çöküş* sorun*_bildir* çökmə*
cookie: çerez* cookie*
tracking: takip* izleme* izleyici* takipçi_çerez* tracker* parmak_iz*_al* siteler_arası izlen* iz_sürü* takip_et*_reklam izlənmə izləmə
study: çalışmalar* çalışma araştırma* anket* deney*
profile: profil*
name: ad adı adım* adınız* isim ismim* gerçek_ad* tam_ad* soyad* kullanıcı_ad* takma_adım ad_soyad adımı tam_isim tam_adı
personal: doğum_tarih* doğum_gün* yaş* cinsiyet* avatar* profil_fotoğraf* profil_resm*
email: e_postam* e_posta* eposta* email* posta_adres* e_poçt* e_məktub*
phone: telefon_numara* telefon* cep_telefon*
contacts: yükle*_kişi* rehber*_yükle* kişiler* rehber* adres_defter* telefon_rehber* kişi_list* bağlantılar*_yük*
location: konum_akış* konum* yer_bilgi* coğrafi* gps yakın* rota* güzergâh* güzergah* nerede_ol* iz_kayd* lokasyon* izleme_listesi* sıralanmış_nokta* sıralanmamış_nokta* izlenebilir zaman_damga*
activity: etkinlik* geçmiş* favori* oynatma_list* tepki* takvim* sosyal_ağ* sosyal_graf* hareket* okuma_list*
presence: çevrimiçi* çevrim_içi* son_görül* okundu* okuma_bilgi* yazıyor* yazma_bild* yazma_göst* aktif_durum* okundu_bilgi* yazıyor_bild* okunma*
content: gönderi* içerik* içeriğ* fotoğraf* resim* yorumlarım* paylaşımlarım* inceleme* videolarım* makale* belge* sayfalar* sohbetler* ileti* depo* yazılar* toot* məzmun*
follower: ağınızı ağını_gizle takipçi* takip_edilen* takip_ettik* arkadaş_list* kimleri_takip* izləyici* izlənilən*
request: takip_istek* takip_isteğ* arkadaşlık_istek* arkadaşlık_isteğ* takipçi_istek* takipçi_isteğ*
purchase: satın_al* alışveriş* işlem_geçm* harcama* ödeme_geçm* bakiye* tutar* sipariş_geçm* sepet*
health: sağlık* tıbbi* nabız* uyku*
credit: kredi* kredi_not* skor* puanla* findeks risk_değer*
profiling: profilleme* profil_oluştur* profil_çıkar* reklam_profil* içerik_profil* otomatik_karar* hakkınızda_profil
identify: cihaz_özellik* cihazları_bağla* cihaz_kimli* farklı_cihaz* çevrimdışı_veri* tanımlanabilir* cihaz_tanı* aygıt_özell* aygıt*_bağla*
account: hesap* hesab*
message: doğrudan_mesaj* özel_mesaj* sohbet_mesaj* mesaj* gelen_arama* sohbet_ileti* özel_ileti*
sensor: kamera* mikrofon* sanal_gerçek* yerel_ağ*

third: üçüncü* başka_şirket* diğer_şirket* dış_kurum* sigorta_şirket* işveren* tedarikçi* hizmet_sağlay* diğer_firma* dış_hizmet* harici_şirket* sağlayıcı*
partner: ortak* iş_ortak* iş_ortağı* partner* ortaklarımız* ortağı* çözüm_ortak* markalar*
affiliate: grup_şirket* bağlı_şirket* iştirak* bağlı_ortak* şirketler_topluluğu topluluk_şirket* kardeş_şirket*
advertiser: reklamveren* reklam_veren* reklam_ortak* reklam_ağ* reklam_şirket*
seller: satıcı* mağaza* esnaf* tüccar*
everyone: herkes* kamu* halka_açık herkese_açık yabancı* tanımad* ziyaretçi* internette dünya* isteyen_herkes anonim_eriş* alenî açık_profil misafir* herhangi_biri
others: diğer_kullan* başka* diğer_kişi* diğerleri* kullanıcılar* üyeler* arkadaş* insanlar* kişilerin meslektaş* başkaları* diğer istifadəçi*
engine: arama_motor* arama_robot* tarayıcı_robot* örümcek* botlar* indeksleme* dizinleme* web_tarayıcı*
directory: dizin* rehberinde arama_sonuç* sıralama* liderlik* keşfet galeri* üye_list* keşif*
unknown: takip_etmed* tanımadığım* bilinmeyen* takip_etmeyen* takipçi_olmay* bu_kullanıcılar* takip_ettiğim_kullan* takip_ettiğim_kişi*
us: biz bize bizim bizi şirketimiz*

promo: kampanya* indirim* fırsat* promosyon* pazarlama* tanıtım* reklam_ileti* reklam_e* ticari_ileti* ticari_elektronik* kupon* çekiliş* teklif* avantaj* reklam_sms* tanıtım_e ticari*
newsletter: bülten* haber_bülten* e_bülten* posta_list* newsletter* katalog* broşür* eposta_list* e_posta_list* haber_mektub*
news: haberler* yenilik* güncelleme*_hakkında ipuçlar* duyuru* son_haber* haber* güncellemeleri_e güncelleme*_için
product: ürün* hizmet* etkinliklerimiz* servis* kurslar* yeni_özell*
ads: reklam*
sponsor: sponsor*
ai: yapay_zeka* yapay_zekâ* modeller* model* algoritma* üretken* dil_model* yz
channel: e_posta_ile e_postayla eposta_ile sms_ile telefonla posta_yoluyla elektronik_ileti sms kısa_mesaj* arama_yoluyla mektup* e_posta_yol*
directmail: telefonla_pazar* doğrudan_pazar* tele_pazar* reklam_arama* tanıtım_arama* pazarlama_arama*

notify: bildirim* haber_ver* uyar* uyarı* anımsat* hatırlat* alarm* rahatsız_etme* titre* bilgi_ver* bildiriş*
digest: özet*
order: sipariş* teslimat* fatura* rezervasyon* randevu* kargo* makbuz* stok* hazır_ol* fiyat_düş* ekstre* dekont* stoğa stokta stoklara
reply: yanıt* cevap* bahset* bahsed* yeni_yorum* yeni_mesaj* yeni_ileti* takip_etmeye_baş* beni_takip_et* geri_al*_değiş* beğendi* beğeni* teşekkür* alıntıla* sonraki_yorum* seni_takip
someone: biri birisi birileri müşteriyi müşteriye kullanıcıyı kullanıcıya
session: beni_hatırla* oturumu_açık oturum_açık oturumum* beni_anımsa* şifremi_hatırla* parolayı_kaydet* parolamı_hatırla* şifreyi_kaydet* otomatik_giriş otomatik_oturum bu_cihaz* bu_bilgisayar* bu_tarayıcı* oturumu_sürdür* giriş_yapmış_kal* hatırla oturumu_hatırla* parola_sakla*
remember: hatırla* anımsa* ekle kaydet*
login: giriş* oturum* parola* şifre*
ui: tema* araç_çubuğ* kenar_çubuğ* sekme* pencere* düğme* yazı_tip* yazı_boyut* düzen* önizle* küçük_resim* menü* kaydır* jest* ekran* karanlık* koyu* açık_tema zaman_tünel* akış* sütun* klasör* sırala* kategori* yakınlaştır* daralt* genişlet* imleç* yer_im* ana_sayfa* okunmam* okunmuş* başlık* imza* izleme_list* düzenleme* emoji* ifade* zaman_damga* hassas* içerik_uyarı* etiket* onay_pencere* onay_iletişim* arka_plan* taslak* kısayol* simge* yinelem* fark* renk* gizli_kat* harita* baloncuk* ipuç* boost*
media: video* ses* müzik* animasyon* gif otomatik_oynat* oynat* altyazı*
security: iki_adım* iki_aşam* iki_faktör* çift_faktör* parmak_izi yedek* şifrele* https doğrulama_kod* pin güvenli_bağ* güçlü_parola* ekran_kilid* parolalar*
system: otomatik_güncel* güncelleme*_denetle güncellemeleri_kontrol* indir* yükle* kur* dil* klavye* yazım* pil* wi_fi wifi çevrimdışı saat_dilim* para_birim* donanım* yeniden_başl* tasarruf* önbellek* ekran_görüntü* pano* varsayılan_tarayıcı* bağlantı* link* varsayılan_arama* arka_planda entegrasyon* tümleştir* gizli_gezin* gizli_pencere* gizli_sekme* site_veri* gezinti_geçm* gezinme_geçm* form_geçm* yazdır* hesap_bilgileri_eş* kartlar* otomatik_tamam* arama_öner*
shop: fatura_adres* teslimat_adres* gönderim_adres* hediye* paketle* ödeme_yöntem* ödeme_şekl* kdv aynı_adres*
necessary: gerekli zorunlu kesinlikle_gerek* temel işlevsel* şart
terms: koşul* şart* sözleşme* gizlilik* politika* aydınlatma* kurallar* lisans* kvkk kişisel_verilerin_korun* yönetmelik* kullanım_koşul* metni bildirge* belgeler* cayma* şərtlərin* məxfilik*
processing: işlenmesi* işlenme* verilerimin_işlen* veri_işle* toplanması_ve_işlen* verilerin_işlen*
anytime: istediğim_zaman istediğiniz_zaman her_zaman_iptal dilediğiniz_zaman istediğiniz_an
again: bir_daha_gösterme* tekrar_gösterme* bir_daha_sorma* tekrar_sorma* yeniden_sorma*

c.yes: evet açık aç etkin etkinleştir izin_ver kabul_et kabul_ediyorum tümünü_kabul_et hepsine_izin_ver hepsi tümü her_zaman onayla paylaş abone_ol hepsini_kabul_ediyorum
c.no: hayır kapalı kapat devre_dışı reddet tümünü_reddet hiçbiri asla hayır_teşekkürler izin_verme yalnızca_gerekli şimdi_değil engelle paylaşma
c.aud1: yalnızca_ben sadece_ben hiç_kimse özel kimse gizli
c.aud2: yakın_arkadaşlar belirli_kişiler özelleştir seçili_kişiler
c.aud3: arkadaşlar arkadaşlarım kişiler kişilerim takipçiler takipçilerim yalnızca_arkadaşlar yalnızca_kişiler takip_ettiklerim takip_ettiğim_kişiler
c.aud4: arkadaşların_arkadaşları üyeler kayıtlı_kullanıcılar kullanıcılar arkadaşlarımın_arkadaşları yalnızca_üyeler
c.aud5: herkes herkese_açık tüm_kullanıcılar arama_motorları bağlantıya_sahip_herkes

t.settings: ayarlar hesabım tercihler seçenekler
t.privacy: gizlilik gizlilik_ayarları bildirimler
t.sign_up: kayıt_ol üye_ol hesap_oluştur kaydol
t.login: giriş_yap oturum_aç şifremi_unuttum parolamı_unuttum
t.checkout: sepet ödeme teslimat_adresi siparişi_tamamla
t.consent: çerezler tümünü_kabul tümünü_reddet meşru_menfaat çerez_ayarları
t.newsletter: bülten abone_ol
t.comment: yorum_yap yorumlar
t.survey: anket oy_ver sonuçlar
t.landing: yılınız yıllık_özet ekstre çekiliş
t.todo: görevler görev yapılacaklar
t.mailbox: gelen_kutusu gönderilenler taslaklar çöp
t.filter: filtreler filtrele sırala arama_sonuçları
t.permissions: izinler roller rol yönetici
t.game: oyun seviye skor oyuncular
`

// trExamples is the test of the table.
const trExamples = `
third_party_sharing	gives	Alışverişlerimi seçili iş ortaklarıyla paylaş
third_party_sharing	withholds	Kişisel bilgilerimi üçüncü taraflara satmayın
third_party_sharing	withholds	Adresim reklam verenlere aktarılmasın, paylaşılmasını istemiyorum
marketing	gives	Evet, bana aylık bülten gönderin
marketing	gives	SMS ile kampanya ve indirimlerden haberdar olmak istiyorum
marketing	gives	Yeni ürünler ve etkinlikler hakkında bilgi almak istiyorum
marketing	withholds	Tanıtım aramaları almak istemiyorum
marketing	withholds	Tüm posta listelerinden çık: abonelikten ayrıl
marketing	withholds	Katalog almak istemiyorsanız bu kutuyu işaretleyin
marketing	gives	İndirim e-postaları istemiyorsanız kutunun işaretini kaldırın
analytics_telemetry	gives	Uygulamayı geliştirmek için anonim kullanım istatistikleri gönder
analytics_telemetry	gives	Çökme raporlarını otomatik gönder
analytics_telemetry	withholds	Telemetriyi kapat
analytics_telemetry	withholds	Siteler arası izleyicileri engelle
personalised_ads	gives	İlgi alanlarıma göre reklam göster
personalised_ads	withholds	Kişiselleştirilmiş reklamları reddet
profiling_scoring	gives	Ödeme geçmişimi kredi puanı hesaplamak için kullan
profiling_scoring	withholds	Profilleme yapılmasına itiraz ediyorum
personalisation	gives	Okuma geçmişime dayalı makale öner
personalisation	withholds	Kişiselleştirilmiş önerileri kapat
public_visibility	gives	Arama motorlarının profilimi bulmasına izin ver
public_visibility	gives	Gerçek adımı diğer üyelere göster
public_visibility	withholds	Çevrimiçi durumumu gizle
public_visibility	withholds	Doğum tarihimi profilimde gösterme
location	gives	Kesin konumumu kullan
location	withholds	Konumumu arkadaşlarımla paylaşma
contacts	gives	Tanıdıklarımı bulmak için rehberimi yükle
contacts	withholds	Kişilerimi eşitlemeyi kapat
ai_training	gives	Gönderilerimi dil modellerini eğitmek için kullan
ai_training	withholds	Fotoğraflarımın yapay zeka eğitiminde kullanılmasını engelle
terms_bundling	gives	Kullanım koşullarını ve gizlilik politikasını okudum, kabul ediyorum
terms_bundling	gives	Kişisel verilerimin işlenmesine rıza gösteriyorum
terms_bundling	withholds	Sözleşmeyi kabul etmiyorum
own_notifications	neutral	Biri yorumuma yanıt verdiğinde bana bildir: bildirim
own_notifications	neutral	Siparişim kargoya verildiğinde haber ver
session_remember	neutral	Bu bilgisayarda oturumumu açık tut
other_setting	neutral	Koyu tema kullan
other_setting	neutral	Videoları otomatik oynat
other_setting	neutral	İki adımlı doğrulama
other_setting	neutral	Teslimat adresi fatura adresi ile aynı
analytics_telemetry	gives	İstifadə məlumatlarını göndərməyə icazə verirəm
terms_bundling	gives	Şərtləri oxudum və qəbul edirəm
`
