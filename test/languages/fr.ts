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
		[ 'L’annonce a eu 13 207 lectures. --Anne (discuter) 4 mai 2021 à 10:00 (CEST)\n:Tu écris qu’elle a eu 13 702 lectures, je ne retrouve pas ça. --Luc (discuter) 4 mai 2021 à 12:30 (CEST)', [ [ '13 702', 'restatement', 'mismatch' ] ] ],
		[ 'On est passé de 45 à 60 participants, soit un tiers de plus que l’an dernier.', [ [ 'un tiers', 'change', 'verified' ] ] ],
		[ 'On est passé de 45 à 60 participants, soit 25 % de plus que l’an dernier.', [ [ '25 %', 'change', 'mismatch' ] ] ],
		[ 'En 2022 il y a eu 1 850 modifications contre 1 480 en 2021 (+35 %).', [ [ '+35 %', 'change', 'mismatch' ] ] ],
		[ 'Les ateliers ont réuni 12, 17 et 25 personnes, soit 18 en moyenne.', [ [ '18', 'rate', 'verified' ] ] ],
		[ 'Nous avons dépensé 2 340 € sur 7 800 €, soit 30 % du budget.', [ [ '30 %', 'formula', 'verified' ] ] ],
		[ 'Nous avons dépensé 2 340 € sur 7 800 €, soit 33 % du budget.', [ [ '33 %', 'formula', 'mismatch' ] ] ],
		[ '62 % des 250 personnes interrogées, soit 155, ont répondu oui.', [ [ '155', 'share', 'verified' ] ] ],
		[ '64 % des 250 personnes interrogées (155) ont répondu oui.', [ [ '64 %', 'share', 'mismatch' ] ] ],
		[ 'Il y a 12 millions d’utilisateurs dont 300 000 actifs, soit 2,5 %.', [ [ '2,5 %', 'share', 'verified' ] ] ],
		[ 'Il y a 12 millions d’utilisateurs dont 300 000 actifs, soit 4,5 %.', [ [ '4,5 %', 'share', 'mismatch' ] ] ],
		[ 'Le seuil est de 75 %, il y a 30 pour et 12 contre, donc 71 %.', [ [ '71 %', 'tally', 'verified' ] ] ]
	],
	traps: [
		'Le vote se tient du 3 au 17 mai 2024 et le dépouillement finit à 18:30 (UTC).',
		'Voir la section 4.2 et la note 17 ; la page 231 du rapport de 2019 décrit la version 2.5.',
		'Si 300 personnes donnaient 5 euros, on aurait 1 600 euros.',
		'L’objectif est d’atteindre 60 % des 450 articles ; 200 articles sont relus à ce jour.',
		'Nous avons 1 300 contributeurs actifs et 45 administrateurs, et 30 % des articles manquent de sources.',
		'Le match s’est terminé 3-1, l’image est en 16:9 et le service tourne 24 h/24 et 7 j/7.',
		'Les 12 voix ont été comptées deux fois par des tiers, il faut 40 jours pour contester.',
		'Par contre 12 contributeurs sont pour la fusion et 40 n’ont pas voté.',
		'La Fondation a reçu 12 400 demandes et en a accepté 3 100, soit un quart.',
		'Pour 100 visites il y a 3 modifications, donc 2 000 visites feraient 60.',
		'L’article compte 30 références de plus qu’avant : 75 contre 45.',
		'Je pense que 40 est trop peu ; je mettrais 60 et un minimum de 25 modifications.',
		'Les 3 propositions les plus soutenues ont obtenu 120, 95 et 80 voix.',
		'Près de la moitié des votes, 48 sur 98, étaient pour.',
		'L’augmentation de l’effectif est de 12 personnes, de 48 à 60.'
	],
	pending: [
		[ 'En 2022 il y a eu 1 850 modifications contre 1 480 en 2021 (+25 %).', [ [ '+25 %', 'change', 'verified' ] ], 'the word behind the first figure is taken for one that marks the old value' ],
		[ 'Plus d’un tiers des 900 comptes, soit 315, sont inactifs.', [], 'the hedge of the share is left out of account' ]
	]
};
