import type { Faulty } from './corpus';

/** Made-up tables with a Total, a % or an Average somewhere that nothing may be said against. */
export const SILENT: readonly Faulty[] = [
	{ lang: 'en', shape: 'names that begin with Total', grid: `
		!Game | !Year | !Score
		Total War | 2000 | 84
		Total Annihilation | 1997 | 86
		Age of Kings | 1999 | 92
` },
	{ lang: 'en', shape: 'a total with cups that are not listed', grid: `
		!Season | !League apps | !League goals | !Total apps | !Total goals
		2015–16 | 31 | 4 | 38 | 5
		2016–17 | 28 | 6 | 35 | 8
		2017–18 | 33 | 9 | 44 | 13
		2018–19 | 12 | 1 | 12 | 1
` },
	{ lang: 'en', shape: 'a top five above the total of all', grid: `
		!Country | !Readers
		Norvania | 41,200
		Estmark | 38,110
		Suderia | 22,945
		Westria | 20,010
		Ostland | 18,300
		Total | 512,630
` },
	{ lang: 'en', shape: 'total wins beside conference wins', grid: `
		!School | !Conference wins | !Total wins
		Hill State | 9 | 14
		Bay Tech | 8 | 12
		Lake Union | 6 | 11
` },
	{ lang: 'en', shape: 'overall rank in skiing', grid: `
		!Skier | !Slalom | !Giant slalom | !Overall
		Aas | 3 | 7 | 4
		Berg | 12 | 2 | 6
		Dahl | 1 | 5 | 1
` },
	{ lang: 'en', shape: 'the combined event', grid: `
		!Athlete | !Downhill | !Slalom | !Combined
		Aas | 98.21 | 51.40 | 12
		Berg | 99.03 | 50.87 | 9
		Dahl | 97.80 | 52.66 | 17
` },
	{ lang: 'en', shape: 'weather: averages and records, all year', grid: `
		!Month | !Jan | !Apr | !Jul | !Oct | !Year
		Record high °C | 14 | 27 | 36 | 25 | 36
		Average high °C | 2 | 13 | 24 | 12 | 13
		Average low °C | −4 | 3 | 14 | 5 | 4
		Rainy days | 9 | 8 | 10 | 9 | 109
` },
	{ lang: 'en', shape: 'distinct editors overlap', grid: `
		!Month | !Unique editors
		January | 120
		February | 131
		March | 118
		Total | 204
` },
	{ lang: 'en', shape: 'editors overlap though edits add up', grid: `
		!Wiki | !Edits | !Editors
		North | 1,210 | 40
		South | 998 | 37
		East | 1,402 | 52
		Total | 3,610 | 81
` },
	{ lang: 'en', shape: 'the longest of all', grid: `
		!Trail | !Longest stage (km)
		Coast | 31
		Ridge | 27
		Valley | 42
		Total | 42
` },
	{ lang: 'en', shape: 'a density does not add up', grid: `
		!District | !Inhabitants | !Density
		North | 12,400 | 310
		South | 9,800 | 122
		West | 14,250 | 95
		Total | 36,450 | 143
` },
	{ lang: 'en', shape: 'a running total', grid: `
		!Round | !Points | !Running total
		1 | 12 | 12
		2 | 9 | 21
		3 | 14 | 35
		4 | 7 | 42
` },
	{ lang: 'en', shape: 'a cumulative column without words', grid: `
		!Week | !New | !So far
		1 | 120 | 120
		2 | 95 | 215
		3 | 140 | 355
		Total | 355 | 355
` },
	{ lang: 'en', shape: 'a total never filled in', grid: `
		!Wiki | !Edits | !Files
		North | 12 | 4
		South | 9 | 7
		Total | 0 | 0
` },
	{ lang: 'en', shape: 'a blank total', grid: `
		!Wiki | !Edits | !Files
		North | 12 | 4
		South | 9 | 7
		Total | | 
` },
	{ lang: 'en', shape: 'subtotals make the grand total twice the sum', grid: `
		!Item | !Cost
		Flights | 820
		Hotels | 640
		Travel subtotal | 1,460
		Food | 310
		Venue | 900
		Event subtotal | 1,210
		Total | 2,670
` },
	{ lang: 'en', shape: 'parts of parts', grid: `
		!Group | !Members
		All members | 5,300
		of whom women | 2,410
		of whom under 30 | 1,904
		of whom abroad | 612
` },
	{ lang: 'en', shape: 'one addend is unknown', grid: `
		!Wiki | !Edits | !Files
		North | 12 | 4
		South | n/a | 7
		East | 20 | 11
		Total | 57 | 22
` },
	{ lang: 'en', shape: 'a range among the addends', grid: `
		!Team | !Points
		Red | 13/14
		Blue | 20
		Green | 9
		Total | 49
` },
	{ lang: 'en', shape: 'shares on valid votes, not on all', grid: `
		!Party | !Votes | !%
		Red | 4,210 | 43.41
		Blue | 3,300 | 34.03
		Green | 2,188 | 22.56
		Invalid | 302 |
		Total | 10,000 | 
` },
	{ lang: 'en', shape: 'a turnout on a base that is not there', grid: `
		!District | !Votes cast | !Turnout %
		North | 5,210 | 61.2
		South | 4,480 | 57.9
		West | 6,022 | 66.3
` },
	{ lang: 'en', shape: 'shares of another table', grid: `
		!Language | !Articles | !Share of all wikis (%)
		A | 12,300 | 0.4
		B | 45,900 | 1.6
		C | 7,150 | 0.2
` },
	{ lang: 'en', shape: 'litres of alcohol', grid: `
		!Country | !Beer | !Wine | !Spirits | !Total
		Norvania | 4.9 | 2.1 | 2.4 | 11.2
		Estmark | 6.3 | 1.1 | 3.7 | 12.9
		Suderia | 1.2 | 6.8 | 1.0 | 10.1
` },
	{ lang: 'en', shape: 'goals per game of all seasons', grid: `
		!Season | !Games | !Goals | !Average
		2019 | 30 | 12 | 0.40
		2020 | 28 | 14 | 0.50
		2021 | 34 | 17 | 0.50
		Career | 120 | 51 | 0.43
` },
	{ lang: 'en', shape: 'ages', grid: `
		!Name | !Age
		Ann | 41
		Ben | 29
		Cid | 35
		Total | 3
` },
	{ lang: 'en', shape: 'a mean weighted by size', grid: `
		!Site | !Samples | !Mean value
		A | 120 | 4.1
		B | 15 | 6.6
		C | 60 | 5.0
		Overall | 195 | 4.6
` },
	{ lang: 'en', shape: 'medians', grid: `
		!Class | !Median score
		A | 61
		B | 70
		C | 55
		All | 62
` },
	{ lang: 'en', shape: 'years in the first column', grid: `
		!Year | !Host | !Total nations
		1998 | Alphaville | 41
		2002 | Betatown | 45
		2006 | Gammaburg | 52
		2010 | Deltaport | 60
` },
	{ lang: 'en', shape: 'All as a place name', grid: `
		!Port | !Ships
		All Saints | 14
		Bay Harbour | 22
		Cape End | 17
` },
	{ lang: 'en', shape: 'a total that includes things not shown', grid: `
		!Budget | !2021 | !2022
		Grants | 410,000 | 455,000
		Salaries | 820,000 | 901,000
		Total programme incl. reserves | 1,390,500 | 1,511,250
` },
	{ lang: 'en', shape: 'exact shares that do not make 100', grid: `
		!Answer | !Share
		Yes | 33.3%
		No | 33.3%
		Maybe | 33.3%
		Total | 100%
` },
	{ lang: 'en', shape: 'several answers allowed', grid: `
		!Reason | !Share
		Fun | 71%
		Learning | 64%
		Friends | 22%
		Total | 100%
` },
	{ lang: 'en', shape: 'a rounded total', grid: `
		!Year | !Sales
		2019 | 231,209
		2020 | 310,448
		2021 | 337,552
		Total | 879,000
` },
	{ lang: 'en', shape: 'scores of matches', grid: `
		!Match | !Home | !Away | !Total attendance
		1 | 3 | 1 | 12,410
		2 | 0 | 0 | 9,822
		3 | 2 | 4 | 15,006
` },
	{ lang: 'en', shape: 'ranks in a total row', grid: `
		!Nation | !Rank | !Medals
		A | 1 | 14
		B | 2 | 11
		C | 3 | 9
		Total | 3 | 34
` },
	{ lang: 'en', shape: 'prices of one piece', grid: `
		!Item | !Unit price | !Pieces | !Cost
		Mug | 4 | 20 | 80
		Shirt | 12 | 15 | 180
		Pen | 1 | 60 | 60
		Total | 20 | 95 | 320
` },
	{ lang: 'en', shape: 'a sound vote', grid: `
		!Option | !Support | !Oppose | !%
		A | 45 | 12 | 78.9%
		B | 30 | 30 | 50.0%
		C | 10 | 41 | 19.6%
` },
	{ lang: 'en', shape: 'ratios used as names', grid: `
		!Format | !Ratio | !Total pixels
		Wide | 16:9 | 2073600
		Old | 4:3 | 786432
` },
	{ lang: 'en', shape: 'a list of versions', grid: `
		!Release | !Date | !Total changes
		1.39 | 2022-11-30 | 812
		1.40 | 2023-06-30 | 640
		1.41 | 2023-12-21 | 701
` },
	{ lang: 'en', shape: 'percentages of change on years not shown', grid: `
		!City | !2020 | !Change since 1950
		A | 120,400 | +41.2%
		B | 98,210 | +12.9%
		C | 45,003 | −8.4%
` },
	{ lang: 'en', shape: 'two tables side by side', grid: `
		!Name | !Votes | !Name | !Votes
		Ash | 41 | Elm | 33
		Birch | 38 | Fir | 29
		Cedar | 36 | Total | 390
` },
	{ lang: 'en', shape: 'numbers that are dates', grid: `
		!Month | !First day | !Total edits
		May | 1 May | 410
		June | 3 June | 377
		Total | 5 May | 787
` },
	{ lang: 'en', shape: 'a layout of phone numbers', grid: `
		!Office | !Phone | !Sum insured
		North | 555 0131 | on request
		South | 555 0147 | on request
` },
	{ lang: 'en', shape: 'the last row is the average of the total', grid: `
		!Judge | !A | !B | !Total
		Ann | 7 | 8 | 15
		Ben | 6 | 9 | 15
		Average | 6.5 | 8.5 | 15
` },
	{ lang: 'de', shape: 'Gesamtwertung ist keine Summe', grid: `
		!Fahrer | !Etappe 1 | !Etappe 2 | !Gesamtwertung
		Aas | 12 | 3 | 4
		Berg | 1 | 8 | 2
		Dahl | 5 | 1 | 1
` },
	{ lang: 'de', shape: 'Bevölkerungsdichte', grid: `
		!Kreis | !Einwohner | !Dichte
		Nord | 12.400 | 310
		Süd | 9.800 | 122
		West | 14.250 | 95
		Gesamt | 36.450 | 143
` },
	{ lang: 'de', shape: 'eine Auswahl unter der Summe aller', grid: `
		!Land | !Artikel
		A | 12.410
		B | 10.233
		C | 9.870
		Alle Länder | 98.112
` },
	{ lang: 'de', shape: 'Anteil an einer fremden Grundgesamtheit', grid: `
		!Sprache | !Sprecher | !Anteil
		A | 12.300 | 3,1 %
		B | 45.900 | 9,7 %
		C | 7.150 | 1,2 %
` },
	{ lang: 'fr', shape: 'âge moyen et total', grid: `
		!Groupe | !Membres | !Âge moyen
		A | 12 | 41
		B | 20 | 38
		C | 9 | 45
		Total | 41 | 40
` },
	{ lang: 'fr', shape: 'classement général', grid: `
		!Coureur | !Étape 1 | !Étape 2 | !Général total
		A | 4 | 9 | 3
		B | 1 | 2 | 1
		C | 8 | 4 | 6
` },
	{ lang: 'fr', shape: 'densité', grid: `
		!Commune | !Habitants | !Densité
		A | 2 310 | 41
		B | 1 945 | 77
		C | 880 | 12
		Ensemble | 5 135 | 38
` },
	{ lang: 'es', shape: 'media de edad', grid: `
		!Grupo | !Personas | !Edad media
		A | 14 | 33
		B | 21 | 41
		C | 17 | 29
		Total | 52 | 35
` },
	{ lang: 'es', shape: 'total de una liga entera', grid: `
		!Equipo | !Puntos | !Total de la liga
		A | 41 | 380
		B | 38 | 380
		C | 36 | 380
` },
	{ lang: 'it', shape: 'classifica', grid: `
		!Squadra | !Punti | !Totale reti
		A | 41 | 52
		B | 38 | 47
		C | 36 | 50
` },
	{ lang: 'pt', shape: 'densidade', grid: `
		!Cidade | !População | !Densidade
		A | 12.300 | 88
		B | 9.450 | 41
		C | 20.110 | 120
		Total | 41.860 | 77
` },
	{ lang: 'nl', shape: 'een hoogste waarde', grid: `
		!Baan | !Bezoekers | !Hoogste punt
		A | 410 | 12
		B | 333 | 45
		C | 502 | 31
		Totaal | 1.245 | 45
` },
	{ lang: 'pl', shape: 'miejsce i wiek', grid: `
		!Drużyna | !Członkowie | !Średni wiek
		A | 12 | 31
		B | 15 | 28
		C | 9 | 40
		Razem | 36 | 32
` },
	{ lang: 'ru', shape: 'плотность', grid: `
		!Район | !Жители | !Плотность
		А | 12 400 | 310
		Б | 9 800 | 122
		В | 14 250 | 95
		Всего | 36 450 | 143
` },
	{ lang: 'ru', shape: 'общий зачёт', grid: `
		!Лыжник | !Гонка 1 | !Гонка 2 | !Общий зачёт
		А | 3 | 9 | 5
		Б | 1 | 4 | 1
		В | 8 | 2 | 3
` },
	{ lang: 'uk', shape: 'рекорд', grid: `
		!Станція | !Відвідувачі | !Рекорд
		А | 1 210 | 88
		Б | 980 | 102
		В | 1 433 | 95
		Усього | 3 623 | 102
` },
	{ lang: 'sv', shape: 'tätorter', grid: `
		!Ort | !Invånare | !Täthet
		A | 2 310 | 410
		B | 1 120 | 377
		C | 640 | 290
		Totalt | 4 070 | 372
` },
	{ lang: 'cs', shape: 'pořadí', grid: `
		!Tým | !Body | !Celkové pořadí
		A | 41 | 2
		B | 38 | 5
		C | 36 | 4
` },
	{ lang: 'tr', shape: 'en yüksek', grid: `
		!İl | !Nüfus | !En yüksek
		A | 12.400 | 310
		B | 9.800 | 122
		C | 14.250 | 95
		Toplam | 36.450 | 310
` },
	{ lang: 'ar', shape: 'الكثافة', grid: `
		!المنطقة | !السكان | !الكثافة
		أ | 12٬400 | 310
		ب | 9٬800 | 122
		ج | 14٬250 | 95
		المجموع | 36٬450 | 143
` },
	{ lang: 'fa', shape: 'تراکم', grid: `
		!ناحیه | !جمعیت | !تراکم
		الف | ۱۲٬۴۰۰ | ۳۱۰
		ب | ۹٬۸۰۰ | ۱۲۲
		ج | ۱۴٬۲۵۰ | ۹۵
		جمع | ۳۶٬۴۵۰ | ۱۴۳
` },
	{ lang: 'he', shape: 'צפיפות', grid: `
		!נפה | !תושבים | !צפיפות
		א | 12,400 | 310
		ב | 9,800 | 122
		ג | 14,250 | 95
		סה"כ | 36,450 | 143
` },
	{ lang: 'hi', shape: 'घनत्व', grid: `
		!ज़िला | !जनसंख्या | !घनत्व
		क | 12,400 | 310
		ख | 9,800 | 122
		ग | 14,250 | 95
		कुल | 36,450 | 143
` },
	{ lang: 'ja', shape: '順位', grid: `
		!選手 | !第1戦 | !第2戦 | !総合順位
		A | 3 | 9 | 5
		B | 1 | 4 | 1
		C | 8 | 2 | 3
` },
	{ lang: 'zh', shape: '密度', grid: `
		!地区 | !人口 | !密度
		甲 | 12,400 | 310
		乙 | 9,800 | 122
		丙 | 14,250 | 95
		合计 | 36,450 | 143
` },
	{ lang: 'ko', shape: '밀도', grid: `
		!지역 | !인구 | !밀도
		가 | 12,400 | 310
		나 | 9,800 | 122
		다 | 14,250 | 95
		합계 | 36,450 | 143
` },
	{ lang: 'id', shape: 'kepadatan', grid: `
		!Kota | !Penduduk | !Kepadatan
		A | 12.400 | 310
		B | 9.800 | 122
		C | 14.250 | 95
		Jumlah | 36.450 | 143
` },
	{ lang: 'vi', shape: 'mật độ', grid: `
		!Quận | !Dân số | !Mật độ
		A | 12.400 | 310
		B | 9.800 | 122
		C | 14.250 | 95
		Tổng cộng | 36.450 | 143
` }
];
