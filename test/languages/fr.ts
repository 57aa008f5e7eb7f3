import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'En cumulant les deux ateliers : 1 248 + 377 = 1 625 modifications.', [ [ '1 625', 'formula', 'verified' ] ] ],
		[ 'J’ai refait le calcul : 96 divisé par 384 donne 24 %.', [ [ '24 %', 'formula', 'mismatch' ] ] ],
		[ 'Sur les 1 460 contributeurs invités, 511 ont répondu, soit 35 %.', [ [ '35 %', 'share', 'verified' ] ] ],
		[ 'Seules 417 des 1 390 pages (33 %) ont une source.', [ [ '33 %', 'share', 'mismatch' ] ] ],
		[ 'On a compté 2 604 modifications en 31 jours, soit 84 modifications par jour.', [ [ '84', 'rate', 'verified' ] ] ],
		[ 'Le concours a réuni 1 125 articles pour 75 participants, soit 18 articles par participant.', [ [ '18', 'rate', 'mismatch' ] ] ],
		[ 'Les visites sont passées de 3 200 à 4 160, une hausse de 30 %.', [ [ '30 %', 'change', 'verified' ] ] ],
		[ 'Les dons ont chuté de 850 à 680, soit une baisse de 25 %.', [ [ '25 %', 'change', 'mismatch' ] ] ],
		[ 'Le soutien est passé de 62 % à 71 %, soit 9 points de pourcentage de plus.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Cette année il y a eu 96 propositions, le triple des 32 propositions de l’an dernier.', [ [ 'le triple', 'multiple', 'verified' ] ] ],
		[ 'On a reçu 27 candidatures en mars, 48 en avril et 19 en mai, 94 au total.', [ [ '94', 'sum', 'verified' ] ] ],
		[ 'Sur 64 places, 41 places sont prises ; il reste 33 places.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'Le budget était de 4 800 euros et nous avons dépensé 5 310 euros, un écart de 510 euros.', [ [ '510', 'sum', 'verified' ] ] ],
		[ 'La proposition a recueilli 36 voix pour et 9 contre, soit 80 % de votes favorables.', [ [ '80 %', 'tally', 'verified' ] ] ],
		[ 'Résultat : 36 pour, 9 contre et 5 neutres ; adopté avec 75 % de pour.', [ [ '75 %', 'tally', 'mismatch' ] ] ],
		[ '46 % lisent sur mobile, 41 % sur ordinateur et les 15 % restants sur tablette.', [ [ '15 %', 'partition', 'mismatch' ] ] ],
		[ 'L’annonce a eu 13 207 lectures. --Anne (discuter) 4 mai 2021 à 10:00 (CEST)\n:Tu écris qu’elle a eu 13 702 lectures, je ne retrouve pas ça. --Luc (discuter) 4 mai 2021 à 12:30 (CEST)', [ [ '13 702', 'restatement', 'mismatch' ] ] ]
	],
	traps: [
		'Le vote se tient du 3 au 17 mai 2024 et le dépouillement finit à 18:30 (UTC).',
		'Voir la section 4.2 et la note 17 ; la page 231 du rapport de 2019 décrit la version 2.5.',
		'Si 300 personnes donnaient 5 euros, on aurait 1 600 euros.',
		'L’objectif est d’atteindre 60 % des 450 articles ; 200 articles sont relus à ce jour.',
		'Nous avons 1 300 contributeurs actifs et 45 administrateurs, et 30 % des articles manquent de sources.',
		'Le match s’est terminé 3-1, l’image est en 16:9 et le service tourne 24 h/24 et 7 j/7.',
		'Les 12 voix ont été comptées deux fois par des tiers, il faut 40 jours pour contester.',
		'Par contre 12 contributeurs sont pour la fusion et 40 n’ont pas voté.'
	]
};
