package lexicon

// idWords is Indonesian; prefixed verbs (meng-, di-) are listed with their roots. It reads Malay as well.
const idWords = `
@common: dan yang untuk dengan di ke dari saya anda kami ini itu atau tidak akan pada dalam adalah oleh jika semua dapat bisa agar kita karena juga telah sudah ingin hanya saat

void: lini_masa masuk_log pilihan_hadiah hadiah_penerimaan tidak_hanya tidak_tersedia tidak_berlaku dianonimkan edisi_terbatas belum
share: bagikan berbagi membagikan dibagikan menjual dijual jual mengungkapkan diungkapkan memberikan_data memberikan_ke diberikan_kepada alihkan mengalihkan transfer mentransfer meneruskan_ke menyerahkan bertukar sebarkan berkongsi kongsi pembagian dikongsikan
send: kirimi kirim mengirim kirimkan mengirimkan dikirim pengiriman laporkan melaporkan laporan hantar sertakan_alamat beri_tahu_mozilla
collect: mengumpulkan kumpulkan dikumpulkan pengumpulan simpan menyimpan disimpan rekam merekam catat mencatat kutip
use: gunakan menggunakan digunakan penggunaan pakai memakai proses memproses diproses pemrosesan analisis menganalisis evaluasi mengevaluasi gabungkan menggabungkan hubungkan menghubungkan tautkan guna mengolah jalankan menjalankan memanfaatkan mengendalikan
show: daftarkan_akun tampilkan menampilkan ditampilkan tampil perlihatkan memperlihatkan publikasikan mempublikasikan terlihat terbitkan tunjukkan cantumkan sertakan masukkan papar paparkan munculkan umumkan menerbitkan dipaparkan
reveal: publikasikan mempublikasikan mengungkapkan terbitkan umumkan dedahkan siarkan serlahkan
find: temukan menemukan ditemukan cari mencari pencarian dicari indeks mengindeks jelajahi_saya sarankan_akun carian
see: lihat melihat dilihat siapa_yang akses mengakses diakses
allow: izinkan mengizinkan diizinkan izin perbolehkan memperbolehkan aktifkan mengaktifkan nyalakan hidupkan beri_izin dapat bisa boleh benarkan membolehkan dayakan
agree: ikut_serta tidak_masalah_dengan setuju menyetujui menyetujuinya persetujuan terima menerima_syarat menyatakan_setuju bersedia dengan_menggunakan dengan_mendaftar dengan_melanjutkan bersetuju setujui
ack: membaca telah_membaca baca memahami mengerti menyatakan konfirmasi mengetahui
receive: menerima terima_email terima_kabar dapatkan mendapatkan terima_info terima_pem terima_berita memperoleh
inform: informasikan kabari beri_kabar tetap_mendapat mengikuti_kabar terinformasi beri_tahu_saya_tentang
want: ingin mau ya menginginkan berminat tertarik tolong hendak
subscribe: berlangganan langganan daftar_ke daftarkan_saya mendaftar_untuk melanggan langgan sertai_senarai
contact: hubungi menghubungi dihubungi telepon_saya menelepon
sync: sinkronkan menyinkronkan sinkronisasi unggah_kontak mengunggah unggah impor mengimpor segerak
tailor: personalisasi disesuaikan menyesuaikan sesuai_minat berdasarkan minat relevan bertarget personal_isasi dipersonal* sesuai_dengan_minat khusus_untuk_anda mungkin_menarik mungkin_anda diperibadi* pemperibadian
recommend: rekomendasi merekomendasikan rekomendasikan saran menyarankan sarankan disarankan cadang* cadangan_untuk
improve: meningkatkan tingkatkan memperbaiki perbaiki mengembangkan kembangkan optimalkan mengoptimalkan peningkatan pengembangan menambah_baik pengoptimalan
train: melatih latih pelatihan pembelajaran_mesin belajar
join: ikut berpartisipasi partisipasi bergabung gabung serta ikuti_survei menyertai
help: bantu membantu bantuan dukung mendukung

hide: sembunyikan menyembunyikan disembunyikan tersembunyi secara_anonim samarkan tak_terlihat sorok*
block: blokir memblokir cegah mencegah larang melarang hentikan menghentikan perlindungan lindungi_dari isolasi halang sekat menyekat tangkal
refuse: tolak menolak ditolak keberatan tidak_setuju tidak_menyetujui menentang
optout: memilih_keluar cabut mencabut tarik_persetujuan keluar_dari mundur opt_out tarik_diri menarik
unsub: berhenti_berlangganan batalkan_langganan hentikan_langganan berhenti_langganan berhenti_melanggan berhenti_perlangganan
off: nonaktifkan menonaktifkan matikan mematikan nonaktif lumpuhkan
anon: anonimkan menganonimkan penganoniman samaran pseudonim
limit: batasi membatasi kurangi mengurangi pembatasan minimalkan pengurangan had hadkan
approval: perlu_persetujuan memerlukan_persetujuan membutuhkan_persetujuan butuh_persetujuan wajibkan_persetujuan minta_persetujuan memerlukan setujui_manual harus_masuk perlu_masuk memerlukan_kelulusan membutuhkan wajib_masuk lindungi_akun
private: pribadi_saja privat hanya_saya tidak_ada tertutup kunci_akun dikunci tidak_terdaftar pribadi peribadi rahasia gembok
remove: hapus menghapus keluarkan lupakan buang kecualikan padam

not: tidak jangan bukan tak tanpa_izin tidak_pernah tiada tidak_ingin enggan jgn
without: tanpa kecuali selain
tick: centang mencentang klik_di tandai klik beri_tanda kotak_ini pilih_kotak tanda_semak
untick: hapus_centang hilangkan_centang jangan_centang tidak_dicentang kosongkan lepas_centang batalkan_centang
if: jika apabila bila kalau
when: ketika saat setiap_kali setelah bila_ada apabila_ada semasa
only: hanya saja cuma
onoff: aktifkan_nonaktifkan nyalakan_matikan terima_atau_tolak

me: saya aku ku milik_saya
you: anda kamu kau awak
data: data_pribadi data_saya data_anda data informasi_pribadi informasi_saya data_pelanggan data_diri detail_kontak data_peribadi maklumat_peribadi
info: informasi info maklumat
usage: data_penggunaan statistik_penggunaan perilaku kebiasaan interaksi data_teknis penggunaan_aplikasi cara_anda_meng* informasi_penggunaan pola_penggunaan riwayat_pencarian data_kinerja penggunaan_layanan pelacakan_penggunaan data_teknikal
stats: statistik analitik analisis_data pengukuran ukur mengukur telemetri metrik kinerja performa riset_pasar analitis
crash: pelaporan_masalah kerusakan crash laporan_galat laporan_kesalahan galat kesalahan diagnostik laporan_masalah laporan_kerusakan log kegagalan ranap kemalangan laporan_keruntuhan keruntuhan
cookie: kuki cookie* kue
tracking: pelacakan pelacak lacak melacak tracker lintas_situs sidik_jari_peramban jejak_saya penjejakan
study: studi survei penelitian eksperimen riset kuesioner kajian
profile: profil
name: nama nama_lengkap nama_asli nama_pengguna nama_panggilan
personal: tanggal_lahir ulang_tahun usia jenis_kelamin avatar foto_profil umur
email: email surel alamat_surel surat_elektronik e_mel emel mengemel
phone: nomor_telepon telepon nomor_ponsel nomor_hp ponsel
contacts: unggah_kontak kontak daftar_kontak buku_alamat buku_telepon kenalan
location: lokasi posisi geolokasi geografis gps sekitar terdekat rute perjalanan jejak di_mana_saya poin_dengan poin_tidak daftar_jejak titik_tersusun tersusun dijejaki
activity: aktivitas riwayat favorit daftar_putar reaksi kalender jaringan_sosial jejaring_sosial grafik_sosial
presence: status_online status_daring terakhir_dilihat tanda_baca_pesan tanda_terima laporan_dibaca sedang_mengetik notifikasi_pengetikan notifikasi_mengetik indikator_mengetik online daring tanda_dibaca pemberitahuan_mengetik
content: kiriman postingan konten foto gambar komentar_saya ulasan tulisan artikel dokumen halaman percakapan video_saya unggahan hasil_karya toot kandungan
follower: jaringan_anda jaringan_saya pengikut diikuti mengikuti_siapa daftar_teman yang_saya_ikuti graf_sosial
request: permintaan_mengikuti permintaan_pertemanan permintaan_ikuti permintaan_pengikut
purchase: pembelian transaksi belanja pembayaran_saya saldo nominal riwayat_pesanan pengeluaran keranjang
health: kesehatan medis detak_jantung tidur
credit: kredit skor penilaian_risiko kelayakan_kredit skoring
profiling: pemrofilan pembuatan_profil buat_profil membuat_profil profil_iklan profil_konten keputusan_otomatis
identify: karakteristik_perangkat tautkan_perangkat identifikasi_perangkat menghubungkan_perangkat data_offline data_luring dapat_diidentifikasi perangkat_berbeda
account: akun akaun
message: pesan_langsung pesan_pribadi pesan_obrolan pesan panggilan_masuk obrolan
sensor: kamera mikrofon realitas_virtual jaringan_lokal

third: pihak_ketiga perusahaan_lain pihak_lain pihak_luar perusahaan_asuransi pemberi_kerja penyedia vendor organisasi_lain syarikat_lain
partner: mitra rekanan partner rakan_niaga merek
affiliate: afiliasi anak_perusahaan grup_perusahaan perusahaan_satu_grup induk_perusahaan perusahaan_terkait
advertiser: pengiklan mitra_iklan jaringan_iklan
seller: penjual toko pedagang
everyone: semua_orang siapa_saja siapa_pun publik umum orang_asing pengunjung internet dunia masyarakat akses_anonim tamu awam
others: pengguna_lain orang_lain anggota teman pengguna rekan lainnya orang pengguna_tersebut
engine: mesin_pencari mesin_telusur perayap robot enjin_carian
directory: direktori hasil_pencarian peringkat jelajah galeri daftar_anggota penemuan
unknown: tidak_saya_ikuti tidak_anda_ikuti pengirim_tak_dikenal tidak_dikenal bukan_pengikut tak_dikenal tidak_mengikuti pengguna_berikut yang_saya_ikuti_saja tidak_ikuti tidak_diikuti
us: kami kita

promo: promosi penawaran diskon promo pemasaran komersial kupon undian iklan_email surel_promosi cashback tawaran
newsletter: nawala buletin milis newsletter katalog brosur surat_kabar_elektronik daftar_surat suratberita senarai_mel
news: berita kabar pembaruan_tentang tips inspirasi terbaru pembaruan_surel pemberitahuan_produk pembaruan_email
product: produk layanan acara fitur_baru kursus perkhidmatan
ads: iklan
sponsor: bersponsor sponsor disponsori
ai: ai kecerdasan_buatan model algoritma generatif
channel: melalui_email lewat_email melalui_sms lewat_sms melalui_telepon lewat_telepon via_email via_sms pos sms pesan_singkat whatsapp mengemel
directmail: pemasaran_langsung telemarketing panggilan_promosi

notify: beritahu beri_tahu pemberitahuan notifikasi ingatkan pengingat peringatan jangan_ganggu getar mengingatkan maklumkan
digest: ringkasan rangkuman intisari
order: pesanan pengantaran tagihan faktur paket reservasi janji_temu stok struk harga_turun tersedia_kembali
reply: balasan membalas menyebut sebutan komentar_baru pesan_baru mengikuti_anda mengikuti_saya dikembalikan menyukai berterima_kasih mengutip komentar_lanjutan
someone: seseorang ada_yang pelanggan
session: ingat_saya tetap_masuk biarkan_saya ingat_kata_sandi simpan_kata_sandi masuk_otomatis ingat_login perangkat_ini komputer_ini peramban_ini ingat_sandi simpan_sandi ingati_saya
remember: ingat tambah*
login: masuk kata_sandi login sandi log_masuk
ui: tema bilah_alat bilah_samping tab jendela tombol fonta font huruf tata_letak pratinjau miniatur menu gulir geser gestur layar gelap terang linimasa kolom folder urutkan kategori perbesar ciutkan bentangkan kursor markah beranda belum_dibaca judul tanda_tangan daftar_pantauan suntingan emoji cap_waktu sensitif peringatan_konten tagar konfirmasi_sebelum latar draf pintasan ikon perbedaan warna kategori_tersembunyi peta bilah
media: video suara musik animasi gif putar volume takarir
security: dua_langkah dua_faktor sidik_jari cadangan enkripsi https kode_verifikasi pin koneksi_aman sandi_kuat kunci_layar
system: pembaruan_otomatis periksa_pembaruan unduh pasang instal bahasa papan_ketik ejaan baterai wi_fi wifi luring zona_waktu mata_uang perangkat_keras mulai_ulang hemat tembolok tangkapan_layar papan_klip peramban_baku tautan peramban_bawaan latar_belakang integrasi penjelajahan_pribadi jendela_pribadi data_situs riwayat_penjelajahan riwayat_formulir cetak info_masuk kartu
shop: alamat_penagihan alamat_pengiriman kado kemasan metode_pembayaran pajak alamat_yang_sama
necessary: diperlukan wajib penting esensial fungsional mutlak
terms: syarat ketentuan kebijakan perjanjian lisensi aturan privasi pernyataan kontrak dokumen_berikut persyaratan terma polisi notis_privasi
processing: pemrosesan_data pengolahan_data pengumpulan_dan_pem* pemrosesan
anytime: kapan_saja kapan_pun sewaktu_waktu bila_bila
again: jangan_tampilkan_lagi jangan_tanya jangan_ingatkan jangan_tanyakan

c.yes: ya aktif aktifkan izinkan terima terima_semua izinkan_semua semua selalu setuju nyala bagikan setuju_semua
c.no: tidak nonaktif nonaktifkan tolak tolak_semua tidak_ada tidak_pernah tidak_terima_kasih hanya_yang_diperlukan nanti blokir mati
c.aud1: hanya_saya tidak_ada_orang privat tidak_seorang_pun pribadi
c.aud2: teman_dekat orang_tertentu khusus
c.aud3: teman teman_saya kontak kontak_saya pengikut hanya_teman hanya_kontak orang_yang_saya_ikuti
c.aud4: teman_dari_teman anggota pengguna_terdaftar pengguna hanya_anggota
c.aud5: semua_orang siapa_saja publik semua_pengguna mesin_pencari siapa_saja_yang_memiliki_tautan

t.settings: pengaturan setelan akun_saya preferensi
t.privacy: privasi pengaturan_privasi notifikasi
t.sign_up: daftar buat_akun pendaftaran
t.login: masuk lupa_kata_sandi
t.checkout: keranjang pembayaran alamat_pengiriman buat_pesanan
t.consent: cookie terima_semua tolak_semua kepentingan_sah
t.newsletter: buletin berlangganan
t.comment: komentar tulis_komentar
t.survey: survei jajak_pendapat
t.landing: ringkasan_tahunan tahun_anda undian
t.todo: tugas daftar_tugas
t.mailbox: kotak_masuk terkirim draf sampah
t.filter: filter saring urutkan hasil_pencarian
t.permissions: izin peran administrator
t.game: permainan level skor pemain
`

// idExamples is the test of the table.
const idExamples = `
third_party_sharing	gives	Bagikan riwayat pembelian saya kepada mitra terpilih
third_party_sharing	withholds	Jangan jual data pribadi saya kepada pihak ketiga
third_party_sharing	withholds	Saya tidak ingin alamat saya diberikan kepada pengiklan
marketing	gives	Ya, kirimkan buletin bulanan kepada saya
marketing	gives	Saya ingin menerima promosi melalui SMS
marketing	gives	Beri kabar kepada saya tentang produk baru dan acara
marketing	withholds	Saya tidak mau menerima panggilan promosi
marketing	withholds	Berhenti berlangganan dari semua milis
marketing	withholds	Centang kotak ini jika Anda tidak ingin menerima katalog
marketing	gives	Hapus centang jika Anda tidak mau menerima penawaran
analytics_telemetry	gives	Kirim statistik penggunaan anonim untuk membantu meningkatkan aplikasi
analytics_telemetry	gives	Laporkan kerusakan secara otomatis: kirim laporan kerusakan
analytics_telemetry	withholds	Matikan telemetri
analytics_telemetry	withholds	Blokir pelacak lintas situs
personalised_ads	gives	Tampilkan iklan berdasarkan minat saya
personalised_ads	withholds	Tolak iklan yang dipersonalisasi
profiling_scoring	gives	Gunakan riwayat pembayaran untuk menghitung skor kredit saya
profiling_scoring	withholds	Saya keberatan dengan pembuatan profil
personalisation	gives	Rekomendasikan artikel berdasarkan riwayat bacaan saya
personalisation	withholds	Nonaktifkan saran yang dipersonalisasi
public_visibility	gives	Izinkan mesin pencari menemukan profil saya
public_visibility	gives	Tampilkan nama asli saya kepada anggota lain
public_visibility	withholds	Sembunyikan status online saya
public_visibility	withholds	Jangan tampilkan tanggal lahir di profil saya
location	gives	Gunakan lokasi akurat saya
location	withholds	Jangan bagikan lokasi saya kepada teman
contacts	gives	Unggah buku alamat untuk menemukan kenalan
contacts	withholds	Jangan sinkronkan kontak saya
ai_training	gives	Gunakan kiriman saya untuk melatih model bahasa
ai_training	withholds	Jangan gunakan foto saya untuk pelatihan kecerdasan buatan
terms_bundling	gives	Saya telah membaca dan menyetujui syarat dan kebijakan privasi
terms_bundling	gives	Saya menyetujui pemrosesan data pribadi saya
terms_bundling	withholds	Saya tidak setuju dengan ketentuan ini
own_notifications	neutral	Beri tahu saya ketika seseorang membalas komentar saya
own_notifications	neutral	Beri tahu ketika pesanan saya dikirim
session_remember	neutral	Tetap masuk di komputer ini
other_setting	neutral	Gunakan tema gelap
other_setting	neutral	Putar video otomatis
other_setting	neutral	Verifikasi dua langkah
other_setting	neutral	Alamat pengiriman sama dengan alamat penagihan
analytics_telemetry	gives	Hantar laporan keruntuhan secara automatik
public_visibility	gives	Benarkan pengguna lain mengemel saya
`
