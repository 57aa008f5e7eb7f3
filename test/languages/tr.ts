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
		[ 'Kategoride şu anda açıklamasız 14.527 dosya var. Ayşe (mesaj) 12.05, 3 Mart 2024 (UTC)\nKategoride açıklamasız 14.257 dosya olduğunu yazmışsınız. Ben daha az saydım. Mehmet (mesaj) 14.10, 3 Mart 2024 (UTC)', [ [ '14.257', 'restatement', 'mismatch' ] ] ],
		[ 'Oylama 42 kabul, 14 ret ve 3 çekimser oyla sonuçlandı, yani destek oranı %75.', [ [ '%75', 'tally', 'verified' ] ] ],
		[ 'Yarışmada oluşturulan 1.260 maddenin 441\'inde kaynak yok, bu da %35\'ine denk geliyor.', [ [ '%35', 'share', 'verified' ] ] ],
		[ 'Etkin kullanıcı sayısı 1.800\'den 2.160\'a çıktı, yani %20 arttı.', [ [ '%20', 'change', 'verified' ] ] ],
		[ 'Bot 30 günde 2.400 değişiklik yaptı, günde ortalama 80 değişiklik.', [ [ '80', 'rate', 'verified' ] ] ],
		[ 'Ankete 280 kişi katıldı: 168\'i (%60) telefondan, 84\'ü (%30) bilgisayardan, 28\'i (%10) tabletten okuyor.', [ [ '%60', 'share', 'verified' ], [ '%30', 'share', 'verified' ], [ '%10', 'share', 'verified' ] ] ],
		[ 'Geçen yıl 40 katılımcı vardı, bu yıl 54, artış %30.', [ [ '%30', 'change', 'mismatch' ] ] ],
		[ 'İstanbul\'dan 24, Ankara\'dan 17, İzmir\'den 9 öneri geldi, toplam 50 öneri.', [ [ '50', 'sum', 'verified' ] ] ],
		[ 'Kadın biyografilerinin oranı %15,2\'den %18,1\'e yükseldi, yani 2,9 puan arttı.', [ [ '2,9', 'change', 'verified' ] ] ],
		[ '48 kontenjanın 35\'i doldu, 13 yer kaldı.', [ [ '13', 'sum', 'verified' ] ] ],
		[ '22 katılımcı 154 madde yazdı, katılımcı başına 7 madde düşüyor.', [ [ '7', 'rate', 'verified' ] ] ],
		[ 'Görüntülenme geçen aya göre üç kat arttı: 3.100\'den 9.300\'e.', [ [ 'üç kat', 'multiple', 'verified' ] ] ],
		[ 'Birinci (512 oy) ile ikinci (447 oy) arasındaki fark 75 oy.', [ [ '75', 'sum', 'mismatch' ] ] ],
		[ 'Davet edilen 90 kişinin üçte biri, yani 30 kişi yanıt vermedi.', [ [ '30', 'share', 'verified' ] ] ],
		[ 'Katılım: oy hakkı olan 2.100 kullanıcıdan 546\'sı oy verdi (%26), geçen sefer 590\'dı.', [ [ '%26', 'share', 'verified' ] ] ],
		[ 'Yol 1.240 lira, konaklama 2.860 lira ve yemek 965 lira, toplam 5.065 lira.', [ [ '5.065', 'sum', 'verified' ] ] ],
		[ '26 haftada 910 talep işledik, bu da haftada 35 talep demek.', [ [ '35', 'rate', 'verified' ] ] ],
		[ '%70 destekle (50 oyun 35\'i) öneri kabul edildi.', [ [ '%70', 'share', 'verified' ] ] ],
		[ 'Devriye sayısı 45\'ten 90\'a çıkarak ikiye katlandı, hizmetli sayısı ise 2 azaldı.', [ [ 'ikiye katlandı', 'multiple', 'verified' ] ] ], // ?
		[ 'Kategoride 1.290 dosya var, geçen yıla göre (980) 310 dosya fazla.', [ [ '310', 'change', 'verified' ] ] ],
		[ 'Okurların %52\'si telefondan, %33\'ü bilgisayardan, kalan %15\'i uygulamadan okuyor.', [ [ '%15', 'partition', 'verified' ] ] ],
		[ 'Katılımcıların yarısından azı (200 kişiden 86\'sı, %43) aracı biliyor.', [ [ '%43', 'share', 'verified' ] ] ], // ?
		[ '18 kişi için 5.400 lira harcadık, yani kişi başına 320 lira.', [ [ '320', 'rate', 'mismatch' ] ] ]
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
		'Madde sayısı %20 artarak 150\'den 180\'e, görsel sayısı 50 artarak 230\'a çıktı.',
		'Gerçekten 70 oyun 30\'u, yani %55\'i yeni hesaplardan mı geldi?',
		'Maç 12 Mayıs 2023\'te 2-1 bitti; 1.38 sürümüne ve 45. sayfaya bakınız.',
		'En az 40 oy ve oyların %66\'sı gerekiyor.',
		'Oylama 1–15 Haziran arasında sürüyor, 50 oy ve %60 destek gerekiyor.',
		'“3.000 maddenin %10\'u kaynaklı” diyen kim?'
	],
	pending: [
		[ 'Hibe 60.000 lira idi, 49.200 lirasını (%82) harcadık, geriye 11.800 lira kaldı.', [ [ '%82', 'share', 'verified' ], [ '11.800', 'sum', 'rounding' ] ], 'not found yet' ],
		[ '48 adaylıktan 30\'u başarılı oldu, yani başarı oranı %65; kalan 18\'i geri çekildi.', [ [ '%65', 'share', 'mismatch' ], [ '18', 'sum', 'verified' ] ], 'not found yet' ],
		[ 'Madde 24.000 bayttan 30.000 bayta çıktı, yani dörtte bir oranında büyüdü.', [ [ 'dörtte bir', 'change', 'verified' ] ], 'not found yet' ]
	]
};
