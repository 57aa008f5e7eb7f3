import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Kontrollräkning: 17 × 24 = 408 och 408 / 12 = 34.', [ [ '408', 'formula', 'verified' ], [ '34', 'formula', 'verified' ] ] ],
		[ '870 delat med 30 blir 27.', [ [ '27', 'formula', 'mismatch' ] ] ],
		[ 'Jag gick igenom 275 artiklar, varav 66 saknar källor (24 %).', [ [ '24 %', 'share', 'verified' ] ] ],
		[ 'Av 520 ansökningar godkändes 338, det vill säga 56 %.', [ [ '56 %', 'share', 'mismatch' ] ] ],
		[ 'I enkäten svarade 38 av 59 (64,5 %) att tiden inte räcker.', [ [ '64,5 %', 'share', 'rounding' ] ] ],
		[ 'På 21 dagar gjordes 735 redigeringar, i snitt 35 redigeringar per dag.', [ [ '35', 'rate', 'verified' ] ] ],
		[ 'Vi delade ut 84 000 kronor till 14 stipendiater, alltså 7 000 kronor per stipendiat.', [ [ '7 000', 'rate', 'mismatch' ] ] ],
		[ 'Antalet aktiva användare ökade från 350 till 399, en ökning med 14 %.', [ [ '14 %', 'change', 'verified' ] ] ],
		[ 'Visningarna sjönk från 45 000 till 36 000, alltså med 25 %.', [ [ '25 %', 'change', 'mismatch' ] ] ],
		[ 'Andelen steg från 31 % till 42 %, alltså 11 procentenheter.', [ [ '11', 'change', 'verified' ] ] ],
		[ 'Vi fick 72 förslag, tre gånger så många som i fjol (24).', [ [ 'tre', 'multiple', 'verified' ] ] ],
		[ 'Antalet anmälningar fördubblades från 13 till 39.', [ [ 'fördubblades', 'multiple', 'mismatch' ] ] ],
		[ 'Det kom 21 svar per post och 34 via formuläret, sammanlagt 55.', [ [ '55', 'sum', 'verified' ] ] ],
		[ 'Av 95 biljetter såldes 68, så 37 återstår.', [ [ '37', 'sum', 'mismatch' ] ] ],
		[ 'Med 21 röster för och 7 emot blir stödet 75 %.', [ [ '75 %', 'tally', 'verified' ] ] ],
		[ 'Resultatet (34/11/3) innebär 85,6 % för.', [ [ '85,6 %', 'tally', 'mismatch' ] ] ],
		[ 'Bilder utgör 62 %, filmer 19 % och resten, 29 %, är ljud.', [ [ '29 %', 'partition', 'mismatch' ] ] ],
		[ 'Ja svarade 47,2 %, nej 36,4 % och övriga 16,4 % var osäkra.', [ [ '16,4 %', 'partition', 'verified' ] ] ],
		[ 'I kategorin ligger nu 15 938 filer utan beskrivning. Elsa (diskussion) 3 mars 2024 kl. 12.05 (CET)\nDu skriver att det ligger 15 398 filer utan beskrivning. Jag räknade färre. Nils (diskussion) 3 mars 2024 kl. 14.10 (CET)', [ [ '15 398', 'restatement', 'mismatch' ] ] ]
	],
	traps: [
		'Se avsnitt 3.2, fotnot 19 och sida 76; version 1.39.4 släpptes i tisdags.',
		'Matchen slutade 4–2 och började kl. 18.30 i kanal 5.',
		'Om 45 vore för och 15 emot skulle stödet bli 90 %.',
		'Målet är att 40 % av 250 artiklar ska ha bilder före årsskiftet.',
		'På mobilen läser 69 % och utan konto 95 %.',
		'Åren 2013–2019 skrevs 31 biografier och 14 listor; diskussionen har pågått sedan 8 maj.',
		'Gränsen är 66 %, tiden 7 dagar och minst 15 röster krävs.',
		'”Vi har gjort 30 av 50 (75 %)” är inte mina ord.',
		'Jag lade till 12 fotnoter och tog bort 4, artikeln har nu 2500 ord.',
		'På 100 redigeringar går det 3 återställningar, det vill säga 3 %.',
		'Budgeten var 10 000 kronor, vi gjorde av med 8 500 kronor, kvar är 1 500 kronor (15 %).',
		'Av 24 ansökningar godtogs 18, övriga 6 avslogs, så 75 % gick igenom.',
		'Antalet artiklar ökade med 20 %, från 150 till 180, och antalet bilder med 50, till 230.'
	],
	pending: [
		[ 'Av 95 platser är 68 tagna, så 37 återstår.', [ [ '37', 'sum', 'mismatch' ] ], 'a participle behind a figure passes for the noun that it counts' ]
	]
};
