import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Sağlamasını yapalım: 19 × 24 = 456 ve 456 / 8 = 57.', [ [ '456', 'formula', 'verified' ], [ '57', 'formula', 'verified' ] ] ],
		[ '720 bölü 45 eder 18.', [ [ '18', 'formula', 'mismatch' ] ] ], // word order of a spoken sum; "18 eder" is commoner
		[ 'İncelediğim 350 maddenin 63\'ü kaynaksız (%18).', [ [ '%18', 'share', 'verified' ] ] ],
		[ 'Toplam 480 başvurudan 312\'si, yani %56\'sı kabul edildi.', [ [ '%56', 'share', 'mismatch' ] ] ],
		[ 'Ankete katılan 71 kişiden 46\'sı (%64,7) zaman bulamadığını söyledi.', [ [ '%64,7', 'share', 'rounding' ] ] ],
		[ '20 günde 860 değişiklik yapıldı, günde ortalama 43 değişiklik.', [ [ '43', 'rate', 'verified' ] ] ],
		[ '12 bursa 66.000 lira harcadık, yani burs başına 5.400 lira.', [ [ '5.400', 'rate', 'mismatch' ] ] ],
		[ 'Etkin kullanıcı sayısı 240\'tan 276\'ya çıktı, yani %15 arttı.', [ [ '%15', 'change', 'verified' ] ] ],
		[ 'Görüntülenme 35.000\'den 28.000\'e düştü, yani %25 azaldı.', [ [ '%25', 'change', 'mismatch' ] ] ],
		[ 'Oran %27\'den %35\'e, yani 8 puan yükseldi.', [ [ '8', 'change', 'verified' ] ] ],
		[ 'Yeni madde sayısı 23\'ten 69\'a çıkarak üç katına ulaştı.', [ [ 'üç katına', 'multiple', 'verified' ] ] ],
		[ 'Öneri sayısı 14\'ten 56\'ya çıkarak ikiye katlandı.', [ [ 'ikiye katlandı', 'multiple', 'mismatch' ] ] ],
		[ 'Postayla 16, formla 29 yanıt geldi; toplam 45 yanıt.', [ [ '45', 'sum', 'verified' ] ] ],
		[ '85 yerden 58\'i doldu, geriye 37 yer kaldı.', [ [ '37', 'sum', 'mismatch' ] ] ],
		[ 'Oylama 30 kabul, 10 ret ile bitti: destek %75.', [ [ '%75', 'tally', 'verified' ] ] ],
		[ 'Sonuç (27/13/4), yani %76,5 destek.', [ [ '%76,5', 'tally', 'mismatch' ] ] ],
		[ 'Dosyaların %59\'u fotoğraf, %23\'ü video, geri kalan %28\'i ses.', [ [ '%28', 'partition', 'mismatch' ] ] ],
		[ 'Evet diyenler %44,6, hayır diyenler %39,1, kalan %16,3 kararsız.', [ [ '%16,3', 'partition', 'verified' ] ] ],
		[ 'Kategoride şu anda açıklamasız 14.527 dosya var. Ayşe (mesaj) 12.05, 3 Mart 2024 (UTC)\nKategoride açıklamasız 14.257 dosya olduğunu yazmışsınız. Ben daha az saydım. Mehmet (mesaj) 14.10, 3 Mart 2024 (UTC)', [ [ '14.257', 'restatement', 'mismatch' ] ] ]
	],
	traps: [
		'Bölüm 4.1, dipnot 16 ve sayfa 92\'ye bakın; sürüm 1.38.2 salı günü çıktı.',
		'Maç 2-1 bitti, saat 20.45\'te 7. kanalda yayımlandı.',
		'Eğer 40 kişi destek, 20 kişi karşı oy verseydi destek %90 olurdu.',
		'Hedefimiz yıl sonuna kadar 300 maddenin %40\'ına görsel eklemek.',
		'Okurların %67\'si telefondan, %92\'si oturum açmadan giriyor.',
		'2012–2018 yıllarında 26 biyografi ve 7 liste yazıldı; tartışma 6 Mayıs\'tan beri sürüyor.',
		'Eşik %66, süre 7 gün, en az 15 oy gerekiyor.',
		'“50 maddenin 20\'si (%60) bitti” sözü bana ait değil.',
		'12 kaynak ekledim, 4 kaynak sildim, maddede şimdi 2.500 sözcük var.',
		'Her 100 değişiklikten 3\'ü geri alınıyor, yani %3.',
		'Bütçe 10.000 lira idi, 8.500 lira harcadık, 1.500 lira kaldı (%15).',
		'24 başvurudan 18\'i kabul edildi, kalan 6\'sı reddedildi, yani %75\'i geçti.',
		'Madde sayısı %20 artarak 150\'den 180\'e, görsel sayısı 50 artarak 230\'a çıktı.'
	]
};
