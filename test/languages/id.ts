import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Mari kita hitung: 23 × 18 = 414 dan 414 / 9 = 46.', [ [ '414', 'formula', 'verified' ], [ '46', 'formula', 'verified' ] ] ],
		[ '910 dibagi 26 sama dengan 53.', [ [ '53', 'formula', 'mismatch' ] ] ],
		[ 'Saya memeriksa 225 artikel, 36 di antaranya tanpa sumber (16%).', [ [ '16%', 'share', 'verified' ] ] ],
		[ 'Dari 620 permohonan, 403 diterima, artinya 56%.', [ [ '56%', 'share', 'mismatch' ] ] ],
		[ 'Dalam survei, 52 dari 81 responden (64,1%) mengaku kekurangan waktu.', [ [ '64,1%', 'share', 'rounding' ] ] ],
		[ 'Selama 25 hari ada 950 suntingan, rata-rata 38 suntingan per hari.', [ [ '38', 'rate', 'verified' ] ] ],
		[ 'Kami memakai 96.000 rupiah untuk 16 peserta, yakni 9.000 rupiah per peserta.', [ [ '9.000', 'rate', 'mismatch' ] ] ],
		[ 'Jumlah penyunting aktif naik dari 260 menjadi 299, naik 15%.', [ [ '15%', 'change', 'verified' ] ] ],
		[ 'Kunjungan turun dari 55.000 menjadi 44.000, turun 25%.', [ [ '25%', 'change', 'mismatch' ] ] ],
		[ 'Pangsanya naik dari 29% menjadi 36%, atau 7 poin persentase.', [ [ '7', 'change', 'verified' ] ] ],
		[ 'Artikel baru ada 81, tiga kali lipat dibanding tahun lalu (27).', [ [ 'tiga kali lipat', 'multiple', 'verified' ] ] ],
		[ 'Jumlah usulan naik dua kali lipat dari 17 menjadi 68.', [ [ 'dua kali lipat', 'multiple', 'mismatch' ] ] ],
		[ 'Ada 22 jawaban lewat pos dan 31 lewat formulir, seluruhnya 53 jawaban.', [ [ '53', 'sum', 'verified' ] ] ],
		[ 'Dari 75 kursi sudah terisi 48, jadi tersisa 37.', [ [ '37', 'sum', 'mismatch' ] ] ],
		[ 'Hasilnya 39 setuju dan 13 tidak setuju, jadi dukungan 75%.', [ [ '75%', 'tally', 'verified' ] ] ],
		[ 'Hasil akhir (26/14/5) berarti 76% setuju.', [ [ '76%', 'tally', 'mismatch' ] ] ],
		[ 'Foto mencakup 56%, video 25%, dan sisanya 29% berupa suara.', [ [ '29%', 'partition', 'mismatch' ] ] ],
		[ 'Yang menjawab ya 45,8%, tidak 37,5%, dan sisanya 16,7% ragu.', [ [ '16,7%', 'partition', 'verified' ] ] ],
		[ 'Saat ini ada 12.864 berkas tanpa keterangan. Sari (bicara) 3 Maret 2024 12.05 (UTC)\nAnda menulis ada 12.684 berkas tanpa keterangan. Hitungan saya lebih sedikit. Budi (bicara) 3 Maret 2024 14.10 (UTC)', [ [ '12.684', 'restatement', 'mismatch' ] ] ]
	],
	traps: [
		'Lihat bab 6.2, halaman 54, dan butir 13; versi 1.37.3 terbit hari Selasa.',
		'Pertandingan berakhir 4-1 dan dimulai pukul 19.15 di lapangan nomor 6.',
		'Seandainya 30 orang setuju dan 20 menolak, dukungannya 80%.',
		'Kami ingin 45% dari 200 artikel punya gambar sebelum akhir tahun.',
		'Sebanyak 74% membaca lewat ponsel dan 96% tanpa akun.',
		'Dari tahun 2011 hingga 2017 ditulis 33 biografi dan 11 daftar; diskusi dibuka 5 Mei.',
		'Ambang batasnya 66%, waktunya 7 hari, dan perlu 15 suara.',
		'"Sudah selesai 20 dari 50 (60%)" bukan kata-kata saya.',
		'Saya menambah 12 catatan kaki dan menghapus 4, artikelnya sekarang 2.500 kata.',
		'Dari setiap 100 suntingan ada 3 yang dibatalkan, artinya 3%.',
		'Anggarannya 10.000 dolar, terpakai 8.500 dolar, tersisa 1.500 dolar (15%).',
		'Dari 24 permohonan diterima 18, sisanya 6 ditolak, jadi 75% lolos.',
		'Jumlah artikel naik 20%, dari 150 menjadi 180, dan gambar naik 50 menjadi 230.'
	]
};
