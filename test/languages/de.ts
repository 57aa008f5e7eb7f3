import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ '2022 gab es 1.850 Bearbeitungen gegenüber 1.480 im Jahr 2021 (+25 %).', [ [ '+25 %', 'change', 'verified' ] ] ],
		[ 'Im März kamen 27 Anträge, im April 48 und im Mai 19, insgesamt 94.', [ [ '94', 'sum', 'verified' ] ] ],
		[ 'Beide Wettbewerbe zusammengezählt: 1.248 + 377 = 1.625 neue Artikel.', [ [ '1.625', 'formula', 'verified' ] ] ],
		[ 'Ich habe nachgerechnet: 96 geteilt durch 384 ergibt 24 %.', [ [ '24 %', 'formula', 'mismatch' ] ] ],
		[ 'Von 1.460 eingeladenen Benutzern haben 511 geantwortet, also 35 %.', [ [ '35 %', 'share', 'verified' ] ] ],
		[ 'Nur 417 von 1.390 Seiten (33 %) haben Belege.', [ [ '33 %', 'share', 'mismatch' ] ] ],
		[ 'Das waren 2.604 Bearbeitungen in 31 Tagen, also 84 Bearbeitungen pro Tag.', [ [ '84', 'rate', 'verified' ] ] ],
		[ 'Beim Wettbewerb entstanden 1.125 Artikel von 75 Teilnehmern, das sind 18 Artikel pro Teilnehmer.', [ [ '18', 'rate', 'mismatch' ] ] ],
		[ 'Die Aufrufe stiegen von 3.200 auf 4.160, ein Zuwachs von 30 %.', [ [ '30 %', 'change', 'verified' ] ] ],
		[ 'Die Zahl der Spender sank von 850 auf 680, ein Rückgang um 25 Prozent.', [ [ '25 Prozent', 'change', 'mismatch' ] ] ],
		[ 'Die Zustimmung kletterte von 62 % auf 71 %, ein Plus von 9 Prozentpunkten.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Dieses Jahr gab es 96 Vorschläge, dreimal so viele wie die 32 Vorschläge im Vorjahr.', [ [ 'dreimal so', 'multiple', 'verified' ] ] ],
		[ 'Von 64 Plätzen sind 41 Plätze vergeben, 33 Plätze bleiben übrig.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'Geplant waren 4.800 Euro, ausgegeben wurden 5.310 Euro; die Differenz beträgt 510 Euro.', [ [ '510', 'sum', 'verified' ] ] ],
		[ 'Der Vorschlag erhielt 36 Ja-Stimmen und 9 Nein-Stimmen, das sind 80 % Zustimmung.', [ [ '80 %', 'tally', 'verified' ] ] ],
		[ 'Ergebnis: 36 dafür, 9 dagegen und 5 Enthaltungen, angenommen mit 75 % Zustimmung.', [ [ '75 %', 'tally', 'mismatch' ] ] ],
		[ '46 % lesen am Handy, 41 % am Rechner und die übrigen 15 % am Tablet.', [ [ '15 %', 'partition', 'mismatch' ] ] ],
		[ 'Die Meldung wurde 13.207 Mal gelesen. --Anna (Diskussion) 10:00, 4. Mai 2021 (CEST)\n:Du schreibst, sie wurde 13.702 Mal gelesen; das finde ich nirgends. --Lutz (Diskussion) 12:30, 4. Mai 2021 (CEST)', [ [ '13.702', 'restatement', 'mismatch' ] ] ],
		[ 'Wir sind von 45 auf 60 Teilnehmer gewachsen, also um ein Drittel.', [ [ 'ein Drittel', 'change', 'verified' ] ] ],
		[ 'Wir sind von 45 auf 60 Teilnehmer gewachsen, also um 25 %.', [ [ '25 %', 'change', 'mismatch' ] ] ],
		[ '2022 gab es 1.850 Bearbeitungen gegenüber 1.480 im Jahr 2021 (+35 %).', [ [ '+35 %', 'change', 'mismatch' ] ] ],
		[ 'Zu den Treffen kamen 12, 17 und 25 Leute, im Schnitt also 18.', [ [ '18', 'rate', 'verified' ] ] ],
		[ 'Ausgegeben wurden 2.340 der 7.800 Euro, das sind 30 % des Budgets.', [ [ '30 %', 'share', 'verified' ] ] ],
		[ 'Ausgegeben wurden 2.340 der 7.800 Euro, das sind 33 % des Budgets.', [ [ '33 %', 'share', 'mismatch' ] ] ],
		[ '62 % der 250 Befragten (155 Personen) antworteten mit Ja.', [ [ '62 %', 'share', 'verified' ] ] ],
		[ '64 % der 250 Befragten (155 Personen) antworteten mit Ja.', [ [ '64 %', 'share', 'mismatch' ] ] ],
		[ 'Im Mai waren es 300 Artikel, im Juni 450, also 150 mehr.', [ [ '150', 'change', 'verified' ] ] ],
		[ 'Bei 30 Ja- und 12 Nein-Stimmen sind das 71 %.', [ [ '71 %', 'tally', 'verified' ] ] ]
	],
	traps: [
		'Mehr als ein Drittel der 900 Konten, also 315, ist inaktiv.',
		'Die Abstimmung läuft vom 3. bis 17. Mai 2024, die Auszählung endet um 18:30 Uhr.',
		'Siehe Abschnitt 4.2 und Fußnote 17; auf Seite 231 des Berichts von 2019 steht Version 2.5.',
		'Wenn 300 Leute je 5 Euro gäben, hätten wir 1.600 Euro.',
		'Ziel sind 60 % der 450 Artikel; bisher sind 200 Artikel gesichtet.',
		'Wir haben 1.300 aktive Benutzer und 45 Admins, und 30 % der Artikel fehlen Belege.',
		'Das Spiel endete 3:1, das Bild hat das Format 16:9 und der Dienst läuft 24/7.',
		'12 Stimmen wurden versehentlich doppelt gezählt, 40 Stimmen waren einfach ungültig.',
		'Im Übrigen gilt § 5 Abs. 2 mit 3 Ausnahmen und 12 Anmerkungen.',
		'Die Stiftung erhielt 12.400 Anträge und bewilligte 3.100, also ein Viertel.',
		'Auf 100 Aufrufe kommen 3 Bearbeitungen, bei 2.000 Aufrufen wären das 60.',
		'Der Artikel hat 30 Belege mehr als vorher, nämlich 75 statt 45.',
		'Ich finde 40 zu wenig; ich würde 60 nehmen und mindestens 25 Bearbeitungen verlangen.',
		'Die 3 beliebtesten Vorschläge bekamen 120, 95 und 80 Stimmen.',
		'Knapp die Hälfte der Stimmen, 48 von 98, war dafür.',
		'Der Fehlbetrag ist von 400 auf 200 Euro gesunken und hat sich damit halbiert.'
	],
	pending: [
	]
};
