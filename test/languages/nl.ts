import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'In 2022 waren er 1.850 bewerkingen tegenover 1.480 in 2021 (+25%).', [ [ '+25%', 'change', 'verified' ] ] ],
		[ 'Beide wedstrijden opgeteld: 1.248 + 377 = 1.625 nieuwe artikelen.', [ [ '1.625', 'formula', 'verified' ] ] ],
		[ 'Ik heb het nagerekend: 96 gedeeld door 384 is 24%.', [ [ '24%', 'formula', 'mismatch' ] ] ],
		[ 'Van de 1.460 uitgenodigde gebruikers antwoordden er 511, oftewel 35%.', [ [ '35%', 'share', 'verified' ] ] ],
		[ 'Slechts 417 van de 1.390 pagina’s (33%) hebben een bron.', [ [ '33%', 'share', 'mismatch' ] ] ],
		[ 'Dat waren 2.604 bewerkingen in 31 dagen, dus 84 bewerkingen per dag.', [ [ '84', 'rate', 'verified' ] ] ],
		[ 'De wedstrijd leverde 1.125 artikelen op van 75 deelnemers, dus 18 artikelen per deelnemer.', [ [ '18', 'rate', 'mismatch' ] ] ],
		[ 'Het aantal weergaven steeg van 3.200 naar 4.160, een toename van 30%.', [ [ '30%', 'change', 'verified' ] ] ],
		[ 'Het aantal donateurs daalde van 850 naar 680, een daling van 25 procent.', [ [ '25 procent', 'change', 'mismatch' ] ] ],
		[ 'De steun groeide van 62% naar 71%, 9 procentpunten meer.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Dit jaar waren er 96 voorstellen, driemaal zoveel als de 32 voorstellen van vorig jaar.', [ [ 'driemaal zoveel', 'multiple', 'verified' ] ] ],
		[ 'Er kwamen 27 aanmeldingen in maart, 48 in april en 19 in mei, in totaal 94.', [ [ '94', 'sum', 'verified' ] ] ],
		[ 'Van de 64 plaatsen zijn er 41 plaatsen bezet, dus blijven er 33 plaatsen over.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'Begroot was 4.800 euro en uitgegeven 5.310 euro, een verschil van 510 euro.', [ [ '510', 'sum', 'verified' ] ] ],
		[ 'Het voorstel kreeg 36 stemmen voor en 9 tegen, dus 80% steun.', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'Uitslag: 36 voor, 9 tegen en 5 onthoudingen; aangenomen met 75% voorstanders.', [ [ '75%', 'tally', 'mismatch' ] ] ],
		[ '46% leest op de telefoon, 41% op de computer en de overige 15% op een tablet.', [ [ '15%', 'partition', 'mismatch' ] ] ],
		[ 'De aankondiging werd 13.207 keer gelezen. --Anna (overleg) 4 mei 2021 10:00 (CEST)\n:Je schrijft dat ze 13.702 keer gelezen werd, maar dat vind ik nergens terug. --Luuk (overleg) 4 mei 2021 12:30 (CEST)', [ [ '13.702', 'restatement', 'mismatch' ] ] ],
		[ 'We zijn van 45 naar 60 deelnemers gegaan, een derde meer dan vorig jaar.', [ [ 'een derde', 'change', 'verified' ] ] ],
		[ 'We zijn van 45 naar 60 deelnemers gegaan, 25% meer dan vorig jaar.', [ [ '25%', 'change', 'mismatch' ] ] ],
		[ 'In 2022 waren er 1.850 bewerkingen tegenover 1.480 in 2021 (+35%).', [ [ '+35%', 'change', 'mismatch' ] ] ],
		[ 'Er kwamen 12, 17 en 25 mensen, gemiddeld dus 18.', [ [ '18', 'rate', 'verified' ] ] ],
		[ 'We hebben 2.340 van de 7.800 euro uitgegeven, dus 30% van het budget.', [ [ '30%', 'share', 'verified' ] ] ],
		[ '62% van de 250 ondervraagden (155 mensen) antwoordde ja.', [ [ '62%', 'share', 'verified' ] ] ],
		[ '64% van de 250 ondervraagden (155 mensen) antwoordde ja.', [ [ '64%', 'share', 'mismatch' ] ] ],
		[ 'Met 30 stemmen voor en 12 tegen kom je op 71%.', [ [ '71%', 'tally', 'verified' ] ] ],
		[ 'Met 30 stemmen voor en 12 tegen kom je op 78%.', [ [ '78%', 'tally', 'mismatch' ] ] ]
	],
	traps: [
		'Ruim een derde van de 900 accounts, dus 315, is inactief.',
		'De stemming loopt van 3 tot 17 mei 2024 en de telling eindigt om 18:30 uur.',
		'Zie paragraaf 4.2 en noot 17; op pagina 231 van het rapport van 2019 staat versie 2.5.',
		'Als we 300 donateurs van 5 euro hadden, zou dat 1.600 euro opleveren.',
		'Het doel is 60% van de 450 artikelen; nu zijn er 200 nagekeken.',
		'We hebben 1.300 actieve gebruikers en 45 moderatoren, en 30% van de artikelen heeft geen bronnen.',
		'De wedstrijd eindigde in 3-1, de foto is 16:9 en de dienst draait 24/7.',
		'Er gaan 40 artikelen over vogels en 12 artikelen over eenvoudige dubbele planeten.',
		'De derde groep telt 12 leden, dan komen de 40 leden van het bestuur.',
		'De stichting kreeg 12.400 aanvragen en keurde er 3.100 goed, dus een kwart.',
		'Op 100 bezoeken komen 3 bewerkingen, dus bij 2.000 bezoeken zouden het er 60 zijn.',
		'Het artikel heeft 30 bronnen meer dan eerst: 75 tegen 45.',
		'Ik vind 40 te weinig; ik zou 60 nemen en minimaal 25 bewerkingen eisen.',
		'De 3 populairste voorstellen kregen 120, 95 en 80 stemmen.',
		'Bijna de helft van de stemmen, 48 van de 98, was voor.',
		'Dan is er nog 40 euro over van de 100 euro, want we gaven 60 euro uit.'
	],
	pending: [
	]
};
