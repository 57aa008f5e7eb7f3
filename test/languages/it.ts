import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Sommando i due concorsi: 1.248 + 377 = 1.625 voci nuove.', [ [ '1.625', 'formula', 'verified' ] ] ],
		[ 'Ho rifatto il conto: 96 diviso 384 fa il 24%.', [ [ '24%', 'formula', 'mismatch' ] ] ],
		[ 'Su 1.460 utenti invitati hanno risposto in 511, cioè il 35%.', [ [ '35%', 'share', 'verified' ] ] ],
		[ 'Solo 417 delle 1.390 pagine (33%) hanno una fonte.', [ [ '33%', 'share', 'mismatch' ] ] ],
		[ 'Sono state 2.604 modifiche in 31 giorni, cioè 84 modifiche al giorno.', [ [ '84', 'rate', 'verified' ] ] ],
		[ 'Il concorso ha prodotto 1.125 voci da 75 partecipanti, quindi 18 voci per partecipante.', [ [ '18', 'rate', 'mismatch' ] ] ],
		[ 'Le visite sono passate da 3.200 a 4.160, con un aumento del 30%.', [ [ '30%', 'change', 'verified' ] ] ],
		[ 'I donatori sono scesi da 850 a 680, un calo del 25 per cento.', [ [ '25 per cento', 'change', 'mismatch' ] ] ],
		[ 'Il consenso è salito dal 62% al 71%, cioè 9 punti percentuali in più.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Quest’anno ci sono state 96 proposte, il triplo delle 32 proposte dell’anno scorso.', [ [ 'il triplo', 'multiple', 'verified' ] ] ],
		[ 'Sono arrivate 27 candidature a marzo, 48 ad aprile e 19 a maggio, 94 in totale.', [ [ '94', 'sum', 'verified' ] ] ],
		[ 'Dei 64 posti ne sono occupati 41 e ne restano 33.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'Il preventivo era di 4.800 euro e ne abbiamo spesi 5.310, con una differenza di 510 euro.', [ [ '510', 'sum', 'verified' ] ] ],
		[ 'La proposta ha avuto 36 voti favorevoli e 9 contrari, pari all’80% dei consensi.', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'Risultato: 36 favorevoli, 9 contrari e 5 astenuti; approvata con il 75% di voti a favore.', [ [ '75%', 'tally', 'mismatch' ] ] ],
		[ 'Il 46% legge dal telefono, il 41% dal computer e il restante 15% dal tablet.', [ [ '15%', 'partition', 'mismatch' ] ] ],
		[ 'L’annuncio ha avuto 13.207 letture. --Anna (msg) 10:00, 4 mag 2021 (CEST)\n:Scrivi che ha avuto 13.702 letture, ma non mi risulta. --Luca (msg) 12:30, 4 mag 2021 (CEST)', [ [ '13.702', 'restatement', 'mismatch' ] ] ],
		[ 'Siamo passati da 45 a 60 partecipanti, un terzo in più rispetto all’anno scorso.', [ [ 'un terzo', 'change', 'verified' ] ] ],
		[ 'Siamo passati da 45 a 60 partecipanti, il 25% in più rispetto all’anno scorso.', [ [ '25%', 'change', 'mismatch' ] ] ],
		[ 'Nel 2022 ci sono state 1.850 modifiche contro le 1.480 del 2021 (+35%).', [ [ '+35%', 'change', 'mismatch' ] ] ],
		[ 'Ai tre incontri c’erano 12, 17 e 25 persone, in media 18.', [ [ '18', 'rate', 'verified' ] ] ],
		[ 'Abbiamo speso 2.340 euro su 7.800, cioè il 30% del budget.', [ [ '30%', 'formula', 'verified' ] ] ],
		[ 'Abbiamo speso 2.340 euro su 7.800, cioè il 33% del budget.', [ [ '33%', 'formula', 'mismatch' ] ] ],
		[ 'Il 62% dei 250 intervistati (155 persone) ha risposto di sì.', [ [ '62%', 'share', 'verified' ] ] ],
		[ 'Il 64% dei 250 intervistati (155 persone) ha risposto di sì.', [ [ '64%', 'share', 'mismatch' ] ] ],
		[ 'Con 30 favorevoli e 12 contrari siamo al 71%.', [ [ '71%', 'tally', 'verified' ] ] ],
		[ 'Con 30 favorevoli e 12 contrari siamo al 78%.', [ [ '78%', 'tally', 'mismatch' ] ] ],
		[ 'Restano 5 giorni dei 14 previsti, ne sono passati 9.', [ [ '5', 'sum', 'verified' ] ] ]
	],
	traps: [
		'La votazione va dal 3 al 17 maggio 2024 e lo scrutinio finisce alle 18:30.',
		'Vedi la sezione 4.2 e la nota 17; a pagina 231 del rapporto del 2019 si parla della versione 2.5.',
		'Se 300 persone dessero 5 euro, avremmo 1.600 euro.',
		'L’obiettivo è arrivare al 60% delle 450 voci; oggi ne abbiamo riviste 200.',
		'Abbiamo 1.300 utenti attivi e 45 amministratori, e il 30% delle voci è senza fonti.',
		'La partita è finita 3-1, la foto è in 16:9 e il servizio funziona 24/7.',
		'Sei sicuro che i 40 utenti e le 12 voci siano quelli per la prima fase?',
		'Del resto 12 utenti hanno scritto per il no e altri 40 non hanno votato.',
		'La Fondazione ha ricevuto 12.400 domande e ne ha accolte 3.100, cioè un quarto.',
		'Ogni 100 visite ci sono 3 modifiche, quindi con 2.000 visite ne avremmo 60.',
		'La voce ha 30 note in più di prima: 75 contro 45.',
		'Secondo me 40 è poco; io metterei 60 e un minimo di 25 modifiche.',
		'Le 3 proposte più votate hanno avuto 120, 95 e 80 voti.',
		'Quasi la metà dei voti, 48 su 98, era favorevole.',
		'L’aumento è stato di 12 unità, da 48 a 60.'
	],
	pending: [
		[ 'Nel 2022 ci sono state 1.850 modifiche contro le 1.480 del 2021 (+25%).', [ [ '+25%', 'change', 'verified' ] ], 'the word behind the first figure is taken for one that marks the old value' ],
		[ 'Più di un terzo dei 900 account, cioè 315, è inattivo.', [], 'the hedge of the share is left out of account' ]
	]
};
