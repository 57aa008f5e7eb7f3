import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'El 2022 hi va haver 1.850 edicions davant de les 1.480 del 2021 (+25%).', [ [ '+25%', 'change', 'verified' ] ] ],
		[ 'Sumant els dos concursos: 1.248 + 377 = 1.625 articles nous.', [ [ '1.625', 'formula', 'verified' ] ] ],
		[ 'He refet el compte i 96 dividit entre 384 dona un 24%.', [ [ '24%', 'formula', 'mismatch' ] ] ],
		[ 'Dels 1.460 usuaris convidats van respondre 511, és a dir, el 35%.', [ [ '35%', 'share', 'verified' ] ] ],
		[ 'Només 417 de les 1.390 pàgines (33%) tenen referències.', [ [ '33%', 'share', 'mismatch' ] ] ],
		[ 'Van ser 2.604 edicions en 31 dies, és a dir, 84 edicions al dia.', [ [ '84', 'rate', 'verified' ] ] ],
		[ 'El concurs va reunir 1.125 articles de 75 participants, o sigui, 18 articles per participant.', [ [ '18', 'rate', 'mismatch' ] ] ],
		[ 'Les visites van passar de 3.200 a 4.160, un augment del 30%.', [ [ '30%', 'change', 'verified' ] ] ],
		[ 'Els donants van baixar de 850 a 680, una caiguda del 25 per cent.', [ [ '25 per cent', 'change', 'mismatch' ] ] ],
		[ 'El suport va pujar del 62% al 71%, 9 punts percentuals més.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Enguany hi ha hagut 96 propostes, el triple que les 32 propostes de l’any passat.', [ [ 'el triple', 'multiple', 'verified' ] ] ],
		[ 'Van arribar 27 candidatures al març, 48 a l’abril i 19 al maig, 94 en total.', [ [ '94', 'sum', 'verified' ] ] ],
		[ 'De les 64 places se n’han cobert 41 places i queden 33 places.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'El pressupost era de 4.800 euros i es van gastar 5.310 euros, una diferència de 510 euros.', [ [ '510', 'sum', 'verified' ] ] ],
		[ 'La proposta va tenir 36 vots a favor i 9 en contra: un 80% de suport.', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'Resultat: 36 a favor, 9 en contra i 5 abstencions; aprovada amb el 75% a favor.', [ [ '75%', 'tally', 'mismatch' ] ] ],
		[ 'El 46% fa servir el mòbil, el 41% l’ordinador i el 15% restant la tauleta.', [ [ '15%', 'partition', 'mismatch' ] ] ],
		[ 'L’anunci va tenir 13.207 lectures. --Anna (disc.) 10:00, 4 maig 2021 (CEST)\n:Dius que va tenir 13.702 lectures, però no em quadra. --Lluís (disc.) 12:30, 4 maig 2021 (CEST)', [ [ '13.702', 'restatement', 'mismatch' ] ] ],
		[ 'Hem passat de 45 a 60 participants, un terç més que l’any passat.', [ [ 'un terç', 'change', 'verified' ] ] ],
		[ 'Hem passat de 45 a 60 participants, un 25% més que l’any passat.', [ [ '25%', 'change', 'mismatch' ] ] ],
		[ 'El 2022 hi va haver 1.850 edicions davant de les 1.480 del 2021 (+35%).', [ [ '+35%', 'change', 'mismatch' ] ] ],
		[ 'Als tallers hi havia 12, 17 i 25 persones, de mitjana 18.', [ [ '18', 'rate', 'verified' ] ] ],
		[ 'Hem gastat 2.340 dels 7.800 euros, és a dir, el 30% del pressupost.', [ [ '30%', 'share', 'verified' ] ] ],
		[ 'El 62% dels 250 enquestats (155 persones) va respondre que sí.', [ [ '62%', 'share', 'verified' ] ] ],
		[ 'El 64% dels 250 enquestats (155 persones) va respondre que sí.', [ [ '64%', 'share', 'mismatch' ] ] ],
		[ 'Amb 30 vots a favor i 12 en contra tenim un 71%.', [ [ '71%', 'tally', 'verified' ] ] ],
		[ 'Amb 30 vots a favor i 12 en contra tenim un 78%.', [ [ '78%', 'tally', 'mismatch' ] ] ]
	],
	traps: [
		'Més d’un terç dels 900 comptes, és a dir 315, és inactiu.',
		'La votació va del 3 al 17 de maig de 2024 i el recompte acaba a les 18:30.',
		'Vegeu la secció 4.2 i la nota 17; a la pàgina 231 de l’informe de 2019 hi ha la versió 2.5.',
		'Si 300 usuaris donessin 5 euros, tindríem 1.600 euros.',
		'L’objectiu és arribar al 60% dels 450 articles; avui en tenim 200 de revisats.',
		'Tenim 1.300 usuaris actius i 45 administradors, i el 30% dels articles no té referències.',
		'El partit va acabar 3-1, la imatge és en 16:9 i el servei funciona 24/7.',
		'He pujat de nou 30 fotos i 12 vídeos; en vaig esborrar 5 de duplicats.',
		'Deu ser que 12 usuaris no van votar i 40 es van quedar a mig fer.',
		'La Fundació va rebre 12.400 sol·licituds i en va aprovar 3.100, és a dir, una quarta part.',
		'Per cada 100 visites hi ha 3 edicions, així que amb 2.000 visites en tindríem 60.',
		'L’article té 30 referències més que abans: 75 davant de 45.',
		'Crec que 40 és poc; jo posaria 60 i un mínim de 25 edicions.',
		'Les 3 propostes més votades van tenir 120, 95 i 80 vots.',
		'Gairebé la meitat dels vots, 48 de 98, eren a favor.',
		'L’increment és de 12 unitats, de 48 a 60.'
	],
	pending: [
	]
};
