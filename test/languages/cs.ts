import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Přepočítal jsem to: 16 × 22 = 352 a 352 : 11 = 32.', [ [ '352', 'formula', 'verified' ], [ '32', 'formula', 'verified' ] ] ],
		[ '1 440 děleno 36 je 45.', [ [ '45', 'formula', 'mismatch' ] ] ],
		[ 'Prošla jsem 320 článků, z toho 48 nemá zdroje (15 %).', [ [ '15 %', 'share', 'verified' ] ] ],
		[ 'Z 750 žádostí bylo schváleno 465, tedy 26 %.', [ [ '26 %', 'share', 'mismatch' ] ] ],
		[ 'V anketě odpovědělo 43 z 67 oslovených (64,1 %).', [ [ '64,1 %', 'share', 'rounding' ] ] ],
		[ 'Za 21 dní přibylo 189 komentářů, v průměru 9 komentářů denně.', [ [ '9', 'rate', 'verified' ] ] ],
		[ 'Na 18 stipendií jsme vydali 81 000 korun, tedy 5 400 korun na stipendium.', [ [ '5 400', 'rate', 'mismatch' ] ] ],
		[ 'Počet aktivních editorů vzrostl z 450 na 513, o 14 %.', [ [ '14 %', 'change', 'verified' ] ] ],
		[ 'Návštěvnost klesla z 64 000 na 51 200, tedy o 25 %.', [ [ '25 %', 'change', 'mismatch' ] ] ],
		[ 'Podíl stoupl z 28 % na 37 %, tedy o 9 procentních bodů.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Nových hesel bylo třikrát více než loni: 66 proti 22.', [ [ 'třikrát', 'multiple', 'verified' ] ] ],
		[ 'Počet návrhů se zdvojnásobil z 15 na 45.', [ [ 'zdvojnásobil', 'multiple', 'mismatch' ] ] ],
		[ 'Poštou přišlo 14 dopisů a formulářem 37, celkem 51.', [ [ '51', 'sum', 'verified' ] ] ],
		[ 'Z 80 míst je obsazeno 59, zbývá 31.', [ [ '31', 'sum', 'mismatch' ] ] ],
		[ 'Pro bylo 24 hlasů, proti 8, podpora tedy činí 75 %.', [ [ '75 %', 'tally', 'verified' ] ] ],
		[ 'Výsledek (36/9/5) znamená 90 % pro.', [ [ '90 %', 'tally', 'mismatch' ] ] ],
		[ 'Fotografie tvoří 57 %, videa 26 %, zbytek 27 % jsou zvuky.', [ [ '27 %', 'partition', 'mismatch' ] ] ],
		[ 'Ano odpovědělo 49,3 %, ne 33,9 %, zbylých 16,8 % neví.', [ [ '16,8 %', 'partition', 'verified' ] ] ],
		[ 'V kategorii je nyní 17 436 souborů bez popisu. Jarmila (diskuse) 3. 3. 2024, 12:05 (CET)\nPíšeš, že v kategorii je 17 346 souborů bez popisu. Mně vyšlo méně. Ota (diskuse) 3. 3. 2024, 14:10 (CET)', [ [ '17 346', 'restatement', 'mismatch' ] ] ]
	],
	traps: [
		'Viz kapitola 2.3, poznámka 11 a strana 148; verze 1.40.1 vyšla v úterý.',
		'Zápas skončil 3:2, začátek byl v 17:30 a hrálo se na 4. kurtu.',
		'Kdyby bylo 30 hlasů pro a 20 proti, měli bychom 80 % podpory.',
		'Chceme, aby do konce roku mělo 45 % ze 400 článků ilustraci.',
		'Z mobilu nás čte 66 % lidí, bez přihlášení 93 % lidí.',
		'V letech 2014–2020 vzniklo 23 životopisů a 9 seznamů, diskuse trvá od 11. dubna.',
		'Práh je 60 %, lhůta 14 dní a potřeba je 10 hlasů.',
		'„Hotovo je 30 ze 60 hesel (70 %)“ – to stojí ve zprávě, já to netvrdím.',
		'Přidal jsem 12 referencí a 4 odstranil, článek má nyní 2500 slov.',
		'Na každých 100 editací připadají 3 reverty, tedy 3 %.',
		'Rozpočet byl 10 000 korun, utratili jsme 8500 korun, zbývá 1500 korun (15 %).',
		'Z 24 žádostí bylo přijato 18, zbylých 6 zamítnuto, prošlo tedy 75 %.',
		'Počet hesel vzrostl o 20 %, ze 150 na 180, a počet obrázků o 50, na 230.'
	]
};
