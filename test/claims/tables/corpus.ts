/** A sound table with one slip in it: "837~873" is printed 837 where the rest of the table says 873. */
export interface Faulty {
	readonly lang: string;
	/** What kind of arithmetic it shows. */
	readonly shape: string;
	readonly grid: string;
}

/** Made-up tables, as talk pages, votes, budgets and grant reports have them. */
export const FAULTY: readonly Faulty[] = [
	{ lang: 'en', shape: 'all people ahead of men and women', grid: `
		!District | !Residents | !Men | !Women
		Moorland | 38,417 | 19,206 | 19,211
		Fenside | 27,653~27,563 | 13,702 | 13,861
		Ashgrove | 45,120 | 22,418 | 22,702
		Old Port | 19,384 | 9,541 | 9,843
` },
	{ lang: 'ko', shape: '인구, 남자, 여자', grid: `
		!지역 | !인구 | !남자 | !여자
		하나동 | 31,428 | 15,602 | 15,826
		두리동 | 27,916 | 13,877 | 14,039
		세모동 | 44,701~44,071 | 22,130 | 21,941
		네모동 | 18,665 | 9,214 | 9,451
` },
	{ lang: 'es', shape: 'rises and falls by arrows', grid: `
		! | !2021 | !2022 | !%
		Altas | 16 480 | 20 600 | 🡅 25,0
		Bajas | 8 640 | 7 776 | 🡇 10,0
		Portadas | 64 | 72 | ▲ 15,2~12,5
		Debates | 3 250 | 2 730 | ▼ 16,0
` },
	{ lang: 'en', shape: 'column totals', grid: `
		!Wiki | !Edits | !Pages | !Uploads
		Northland | 351 | 174 | 424
		Eastbay | 686 | 69 | 94
		Hillside | 860 | 568 | 116
		Lakewood | 394 | 616 | 79
		Total | 2,291 | 1,427 | 714~713
` },
	{ lang: 'en', shape: 'cross-footed: True', grid: `
		!Team | !Gold | !Silver | !Bronze | !Total
		Norvania | 26~29 | 7 | 18 | 54
		Estmark | 8 | 38 | 30 | 76
		Suderia | 6 | 39 | 10 | 55
		Westria | 17 | 40 | 6 | 63
		Ostland | 39 | 40 | 28 | 107
		!Total | !99 | !164 | !92 | !355
` },
	{ lang: 'en', shape: 'cross-footed: row', grid: `
		!Workshop | !Online | !On site | !Sum
		March | 167 | 573 | 740
		April | 140 | 604 | 764~744
		May | 335 | 593 | 928
		June | 855 | 718 | 1,573
		!Sum | !1,497 | !2,488 | !3,985
` },
	{ lang: 'en', shape: 'share of the total', grid: `
		!Category | !Budget (USD) | !Share
		Travel | 2,333 | 27.7%
		Venue | 3,006 | 35.7%
		Catering | 347 | 4.1%
		Printing | 2,401 | 28.5%
		Grants | 334 | 4.8%~4.0%
		Total | 8,421 | 100%
` },
	{ lang: 'en', shape: 'part of whole in a row', grid: `
		!Language | !Sent | !Opened | !Open rate (%)
		Catalan | 1,399 | 1,207 | 83.6~86.3
		Czech | 940 | 494 | 52.6
		Dutch | 708 | 325 | 45.9
		Finnish | 1,631 | 825 | 50.6
` },
	{ lang: 'en', shape: 'change between columns', grid: `
		!Metric | !2021 | !2022 | !Change
		Editors | 7,653 | 8,112 | +6.0%
		Readers | 1,499 | 1,274 | −15.2%~−15.0%
		Files | 8,687 | 10,685 | +23.0%
		Events | 3,002 | 3,392 | +13.0%
` },
	{ lang: 'en', shape: 'subtotals and a grand total', grid: `
		!Item | !Planned | !Spent
		Flights | 802 | 591
		Trains | 606 | 828
		Subtotal | 1,409~1,408 | 1,419
		Hotel | 857 | 341
		Meals | 368 | 731
		Venue | 378 | 628
		Subtotal | 1,603 | 1,700
		Prizes | 528 | 613
		Shipping | 836 | 487
		Subtotal | 1,364 | 1,100
		Grand total | 4,375 | 4,219
` },
	{ lang: 'en', shape: 'counts with their share', grid: `
		!Answer | !Editors (n = 132) | !Readers (n = 240)
		Very useful | 98 (74.2%) | 184 (76.7%)
		Useful | 44 (33.3%) | 170 (78.0~70.8%)
		Not useful | 78 (59.1%) | 179 (74.6%)
` },
	{ lang: 'en', shape: 'counts with their share', grid: `
		+ Survey participants, N = 318
		!Characteristic | !Participants
		Admins | 241 (75.8%)
		Bot owners | 186 (58.5%)
		Newcomers | 91 (28.6%)
		Stewards | 64 (20.5~20.1%)
` },
	{ lang: 'en', shape: 'growth from row to row', grid: `
		!Year | !Members | !Growth
		2016 | 5,259 | —
		2017 | 6,100 | +16.0%
		2018 | 7,442 | +22.0%
		2019 | 7,144 | −4.0%
		2020 | 7,215 | +8.0%~+1.0%
` },
	{ lang: 'en', shape: 'support without the neutral votes', grid: `
		!Candidate | !Support | !Oppose | !Neutral | !Percentage
		Ash | 91 | 49 | 13 | 65.0%
		Birch | 111 | 47 | 12 | 75.3%~70.3%
		Cedar | 79 | 13 | 2 | 85.9%
		Doum | 65 | 13 | 7 | 83.3%
` },
	{ lang: 'en', shape: 'rate', grid: `
		!Campaign | !Impressions | !Clicks | !Impressions per click
		Spring | 2,536 | 189 | 13.42
		Summer | 56,912 | 587 | 96.96~96.95
		Autumn | 50,398 | 664 | 75.90
		Winter | 76,231 | 366 | 208.28
` },
	{ lang: 'en', shape: 'means', grid: `
		!Judge | !Round 1 | !Round 2 | !Round 3
		Adams | 56 | 55 | 18
		Bello | 66 | 86 | 56
		Chen | 12 | 29 | 13
		Diaz | 31 | 61 | 25
		Average | 51.3~41.3 | 57.8 | 28.0
` },
	{ lang: 'en', shape: 'budget with a difference', grid: `
		!Line | !Budget | !Actual | !Difference
		Rent | 2,778 | 2,297 | 481
		Salaries | 1,962 | 844 | 1,118
		Equipment | 717 | 172 | 545
		Insurance | 3,707 | 2,615 | 1,092
		!TOTAL | 9,164 | 5,298~5,928 | 3,236
` },
	{ lang: 'de', shape: 'column totals', grid: `
		!Monat | !Artikel | !Bilder | !Autoren
		Januar | 2.486 | 1.511 | 1.962
		Februar | 523 | 492 | 3.497
		März | 2.019 | 1.928 | 1.987
		April | 2.001 | 1.297 | 371
		Gesamt | 7.028~7.029 | 5.228 | 7.817
` },
	{ lang: 'de', shape: 'cross-footed: True', grid: `
		!Wahlkreis | !Ja | !Nein | !Summe
		Nord | 1.980 | 2.854 | 4.834
		Süd | 686~681 | 2.134 | 2.815
		West | 114 | 860 | 974
		Ost | 2.183 | 1.501 | 3.684
		!Summe | !4.958 | !7.349 | !12.307
` },
	{ lang: 'de', shape: 'share of the total', grid: `
		!Posten | !Betrag | !Anteil
		Reisen | 2.213 | 26,4 %
		Miete | 1.592 | 19,0 %
		Technik | 3.810 | 54,4 %~45,4 %
		Werbung | 774 | 9,2 %
		Insgesamt | 8.389 | 100 %
` },
	{ lang: 'de', shape: 'change between columns', grid: `
		!Kennzahl | !2019 | !2020 | !Veränderung
		Besucher | 3.497 | 3.497 | +0,0 %
		Spenden | 6.864 | 6.795 | −6,0 %~−1,0 %
		Mitglieder | 3.575 | 4.862 | +36,0 %
` },
	{ lang: 'de', shape: 'means', grid: `
		!Woche | !Anfragen | !Antworten
		1. Woche | 65 | 38
		2. Woche | 29 | 82
		3. Woche | 49 | 62
		4. Woche | 49 | 51
		Durchschnitt | 48,1~48,0 | 58,3
` },
	{ lang: 'fr', shape: 'column totals', grid: `
		!Région | !Inscrits | !Votants
		Plaine | 2 611 | 3 766
		Vallée | 2 674 | 4 953
		Côte | 6 112 | 8 375
		Montagne | 5 999 | 7 884
		Total | 71 396~17 396 | 24 978
` },
	{ lang: 'fr', shape: 'part of whole in a row', grid: `
		!Groupe | !Invités | !Réponses | !%
		Alpha | 1 909 | 1 733 | 90,8 %
		Bêta | 445 | 287 | 46,5 %~64,5 %
		Gamma | 1 802 | 768 | 42,6 %
		Delta | 1 179 | 1 145 | 97,1 %
` },
	{ lang: 'fr', shape: 'support without the neutral votes', grid: `
		!Proposition | !Pour | !Contre | !Neutre | !Résultat
		A | 121 | 33 | 12 | 78,4%~78,6%
		B | 41 | 50 | 5 | 45,1%
		C | 63 | 12 | 0 | 84,0%
` },
	{ lang: 'fr', shape: 'subtotals and a grand total', grid: `
		!Poste | !Prévu | !Réalisé
		Train | 693 | 378
		Avion | 179 | 581
		Sous-total | 372~872 | 959
		Salle | 581 | 154
		Repas | 41 | 34
		Hôtel | 838 | 763
		Sous-total | 1 460 | 951
		Total général | 2 332 | 1 910
` },
	{ lang: 'es', shape: 'cross-footed: True', grid: `
		!Ciudad | !Talleres | !Charlas | !Cursos | !Total
		Arenas | 13~31 | 41 | 68 | 140
		Brisas | 34 | 79 | 45 | 158
		Colinas | 37 | 73 | 57 | 167
		!Total | !102 | !193 | !170 | !465
` },
	{ lang: 'es', shape: 'share of the total', grid: `
		!Partida | !Importe | !Porcentaje
		Viajes | 2.268 | 60,7 %~30,7 %
		Alquiler | 711 | 9,6 %
		Imprenta | 2.234 | 30,2 %
		Sueldos | 2.181 | 29,5 %
		Total | 7.394 | 100 %
` },
	{ lang: 'es', shape: 'difference', grid: `
		!Mes | !2022 | !2023 | !Diferencia
		Enero | 2.619 | 8.057 | +5.448~+5.438
		Febrero | 2.271 | 1.311 | −960
		Marzo | 5.640 | 8.792 | +3.152
		Abril | 8.995 | 8.205 | −790
` },
	{ lang: 'it', shape: 'column totals', grid: `
		!Mese | !Voci | !Immagini | !Utenti
		Totale | 9.092 | 7.114 | 8.244~8.424
		Gennaio | 820 | 4.179 | 3.724
		Febbraio | 4.621 | 248 | 539
		Marzo | 3.651 | 2.687 | 4.161
` },
	{ lang: 'it', shape: 'row totals', grid: `
		!Anno accademico | !Uomini | !Donne | !Totale
		Corso A | 8.326 | 8.738 | 17.064
		Corso B | 7.833 | 8.320 | 16.173~16.153
		Corso C | 4.058 | 8.573 | 12.631
` },
	{ lang: 'it', shape: 'change between columns', grid: `
		!Indicatore | !2020 | !2021 | !Variazione %
		Visite | 6.728 | 8.477 | +62,0~+26,0
		Modifiche | 5.477 | 4.326 | −21,0
		Iscritti | 4.242 | 5.260 | +24,0
` },
	{ lang: 'pt', shape: 'column totals', grid: `
		!Estado | !Cursos | !Alunos
		Serra | 6.384 | 1.285
		Litoral | 5.886 | 5.291
		Planalto | 5.428 | 3.019
		Vale | 1.191 | 2.093
		Total geral | 18.869~18.889 | 11.688
` },
	{ lang: 'pt', shape: 'part of whole in a row', grid: `
		!Turma | !Matriculados | !Aprovados | !Aprovação (%)
		T1 | 533 | 447 | 83,9
		T2 | 1.904 | 838 | 44,0
		T3 | 530 | 467 | 88,1
		T4 | 1.083 | 743 | 68,7~68,6
` },
	{ lang: 'ca', shape: 'cross-footed: True', grid: `
		!Comarca | !Articles | !Fotos | !Suma
		Alta | 346 | 114 | 460
		Baixa | 759 | 394 | 1.153
		Central | 39 | 326~366 | 405
		!Suma | !1.144 | !874 | !2.018
` },
	{ lang: 'eu', shape: 'share of the total', grid: `
		!Saila | !Kopurua | !Portzentajea
		Bidaiak | 2.209 | 76,5 %~26,5 %
		Aretoa | 2.645 | 31,7 %
		Inprimaketa | 1.300 | 15,6 %
		Sariak | 2.188 | 26,2 %
		Guztira | 8.342 | 100 %
` },
	{ lang: 'nl', shape: 'column totals', grid: `
		!Provincie | !Foto's | !Monumenten
		Noord | 1.133 | 182
		Zuid | 763 | 1.127
		Oost | 550 | 1.749
		West | 2.788 | 1.079
		Totaal | 5.234 | 4.173~4.137
` },
	{ lang: 'nl', shape: 'growth from row to row', grid: `
		!Jaar | !Leden | !Groei
		2017 | 4.679 | —
		2018 | 4.491 | −4,0%
		2019 | 4.850 | +8,0%
		2020 | 4.559 | −6,0%
		2021 | 4.650 | +7,0%~+2,0%
` },
	{ lang: 'sv', shape: 'cross-footed: col', grid: `
		!Distrikt | !Män | !Kvinnor | !Totalt
		Norra | 1 392 | 3 663 | 5 055
		Södra | 1 111 | 4 352 | 5 463
		Västra | 2 013 | 7 454 | 9 467
		Östra | 209 | 5 576 | 5 785
		!Totalt | !4 725 | !61 045~!21 045 | !25 770
` },
	{ lang: 'sv', shape: 'part of whole in a row', grid: `
		!Grupp | !Utskick | !Svar | !Andel (%)
		Ett | 424 | 166 | 39,2
		Två | 736 | 198 | 24,9~26,9
		Tre | 570 | 217 | 38,1
` },
	{ lang: 'pl', shape: 'column totals', grid: `
		!Województwo | !Hasła | !Zdjęcia | !Edycje
		Pole | 4 116 | 5 526 | 1 477
		Lasy | 2 236 | 2 862 | 168
		Góry | 2 071 | 322 | 145
		Morze | 171 | 4 162 | 4 534
		Razem | 5 594~8 594 | 12 872 | 6 324
` },
	{ lang: 'pl', shape: 'share of the total', grid: `
		!Pozycja | !Kwota | !Udział
		Dojazdy | 2 779 | 25,9%
		Noclegi | 2 117 | 19,7%
		Druk | 2 326 | 21,7%
		Nagrody | 3 508 | 92,7%~32,7%
		Suma | 10 730 | 100%
` },
	{ lang: 'cs', shape: 'cross-footed: True', grid: `
		!Kraj | !Hesla | !Fotografie | !Celkem
		Severní | 1 648~1 647 | 1 164 | 2 811
		Jižní | 3 335 | 2 867 | 6 202
		Východní | 465 | 1 083 | 1 548
		!Celkem | !5 447 | !5 114 | !10 561
` },
	{ lang: 'cs', shape: 'means', grid: `
		!Porotce | !Kolo 1 | !Kolo 2
		Novák | 15 | 90
		Dvořák | 53 | 69
		Svoboda | 90 | 41
		Průměr | 52,8~52,7 | 66,7
` },
	{ lang: 'ru', shape: 'column totals', grid: `
		!Месяц | !Статьи | !Правки
		Январь | 2 601 | 4 427
		Февраль | 7 324 | 79
		Март | 4 332 | 5 986
		Апрель | 5 409 | 8 983
		Итого | 19 666 | 15 475~19 475
` },
	{ lang: 'ru', shape: 'part of whole in a row', grid: `
		!Группа | !Всего приглашено | !Ответили | !%
		Первая | 574 | 114 | 19,9%
		Вторая | 886 | 567 | 64,1%~64,0%
		Третья | 371 | 317 | 85,4%
		Четвёртая | 771 | 668 | 86,6%
` },
	{ lang: 'ru', shape: 'support without the neutral votes', grid: `
		!Кандидат | !За | !Против | !Воздержались | !Процент
		А. | 87 | 56 | 2 | 60,8%
		Б. | 56 | 29 | 18 | 95,9%~65,9%
		В. | 30 | 29 | 0 | 50,8%
` },
	{ lang: 'uk', shape: 'cross-footed: True', grid: `
		!Область | !Статті | !Файли | !Усього
		Північ | 1 366 | 1 848 | 3 214
		Південь | 1 486 | 1 725~1 625 | 3 111
		Захід | 1 820 | 1 241 | 3 061
		!Усього | !4 672 | !4 714 | !9 386
` },
	{ lang: 'uk', shape: 'share of the total', grid: `
		!Стаття витрат | !Сума | !Частка
		Проїзд | 3 468 | 34,7%
		Житло | 3 511 | 35,1%
		Друк | 3 018 | 30,3%~30,2%
		Разом | 9 997 | 100%
` },
	{ lang: 'tr', shape: 'column totals', grid: `
		!İl | !Madde | !Görsel
		Kuzey | 3.404 | 2.831
		Güney | 2.412 | 3.288
		Doğu | 3.677 | 2.933
		Batı | 2.817 | 3.936
		Toplam | 18.310~12.310 | 12.988
` },
	{ lang: 'tr', shape: 'cross-footed: row', grid: `
		!Ay | !Etkinlik | !Katılımcı | !Toplam
		Ocak | 127 | 405 | 532
		Şubat | 875 | 482 | 1.357
		Mart | 591 | 71 | 612~662
		!Genel toplam | !1.593 | !958 | !2.551
` },
	{ lang: 'ar', shape: 'column totals', grid: `
		!الشهر | !المقالات | !الصور
		يناير | ٣٣ | ١٬٨٩١
		فبراير | ٣٬٢٨٧ | ٣٠٧
		مارس | ٣٬٠٨٤ | ٣٬٨٣٩
		أبريل | ٢٬٠٨٠ | ٣٬٦٩٧
		المجموع | ٨٬٤٨٥~٨٬٤٨٤ | ٩٬٧٣٤
` },
	{ lang: 'ar', shape: 'share of the total', grid: `
		!البند | !المبلغ | !النسبة
		السفر | ٣٬٤٠٤ | ٤٦٫٣٪
		الإيجار | ٣٩٤ | ٥٫٥٪~٥٫٤٪
		الطباعة | ٣٬٥٥٥ | ٤٨٫٣٪
		الإجمالي | ٧٬٣٥٣ | ١٠٠٪
` },
	{ lang: 'fa', shape: 'column totals', grid: `
		!ماه | !مقاله‌ها | !پرونده‌ها
		فروردین | ۳٬۰۵۰ | ۲٬۶۸۲
		اردیبهشت | ۱٬۹۰۵ | ۲٬۰۴۳
		خرداد | ۳٬۴۸۳ | ۱٬۵۸۶
		تیر | ۳۳۴ | ۱٬۹۸۲
		جمع کل | ۸٬۷۷۲ | ۱٬۲۹۳~۸٬۲۹۳
` },
	{ lang: 'he', shape: 'cross-footed: True', grid: `
		!מחוז | !ערכים | !תמונות | !סה"כ
		צפון | 1,378 | 1,060 | 2,438
		דרום | 2,688 | 2,858 | 5,546
		מרכז | 1,261~1,266 | 2,564 | 3,830
		!סה"כ | !5,332 | !6,482 | !11,814
` },
	{ lang: 'he', shape: 'part of whole in a row', grid: `
		!קבוצה | !הוזמנו | !השיבו | !אחוז
		א | 1,576 | 518 | 32.9%
		ב | 1,617 | 768 | 45.7%~47.5%
		ג | 1,583 | 1,318 | 83.3%
` },
	{ lang: 'hi', shape: 'column totals', grid: `
		!ज़िला | !लेख | !चित्र
		उत्तर | 24,532 | 80,968
		दक्षिण | 35,116 | 49,851
		पूर्व | 20,253 | 70,989
		पश्चिम | 11,294 | 46,956
		कुल | 91,195 | 2,48,765~2,48,764
` },
	{ lang: 'hi', shape: 'share of the total', grid: `
		!मद | !राशि | !प्रतिशत
		यात्रा | 1,674 | 16.0%
		किराया | 949 | 4.1%~9.1%
		छपाई | 3,844 | 36.9%
		पुरस्कार | 3,963 | 38.0%
		योग | 10,430 | 100%
` },
	{ lang: 'bn', shape: 'row totals', grid: `
		!জেলা | !পুরুষ | !নারী | !মোট
		উত্তর | ৪৭,১২৮ | ১৭,৩৮১ | ৬৪,৫০৮~৬৪,৫০৯
		দক্ষিণ | ৭৯,০৮৫ | ৮২,৭৯৫ | ১,৬১,৮৮০
		পূর্ব | ৬৬,৬৮৩ | ৩৬,৬৪৪ | ১,০৩,৩২৭
` },
	{ lang: 'ja', shape: 'column totals', grid: `
		!月 | !記事 | !画像
		1月 | 3,248 | 223
		2月 | 1,323 | 49
		3月 | 4,047 | 3,712
		4月 | 3,341 | 2,493
		合計 | 11,599~11,959 | 6,477
` },
	{ lang: 'ja', shape: 'cross-footed: True', grid: `
		!地区 | !男 | !女 | !計
		北 | 2,001~2,000 | 5,448 | 7,448
		南 | 48 | 5,337 | 5,385
		東 | 5,562 | 6,545 | 12,107
		!計 | !7,610 | !17,330 | !24,940
` },
	{ lang: 'ja', shape: 'share of the total', grid: `
		!項目 | !金額 | !割合
		交通費 | 1,614 | 31.0%~30.1%
		会場費 | 356 | 6.6%
		印刷費 | 1,699 | 31.7%
		賞品 | 1,688 | 31.5%
		合計 | 5,357 | 100%
` },
	{ lang: 'zh', shape: 'share of the total', grid: `
		!项目 | !金额 | !占比(%)
		交通 | 1,239 | 22.3
		场地 | 506 | 9.1
		印刷 | 301 | 5.0~5.4
		奖品 | 3,508 | 63.2
		合计 | 5,554 | 100
` },
	{ lang: 'zh', shape: 'cross-footed: row', grid: `
		!地区 | !男 | !女 | !总计
		北区 | 3,130 | 6,136 | 9,266
		南区 | 7,028 | 495 | 7,523
		东区 | 6,574 | 3,353 | 9,920~9,927
		!总计 | !16,732 | !9,984 | !26,716
` },
	{ lang: 'zh', shape: 'support without the neutral votes', grid: `
		!候选人 | !支持 | !反对 | !中立 | !支持率
		甲 | 93 | 35 | 1 | 72.7%
		乙 | 52 | 14 | 15 | 78.8%
		丙 | 126 | 25 | 9 | 81.4%~83.4%
		丁 | 96 | 20 | 20 | 82.8%
` },
	{ lang: 'ko', shape: 'column totals', grid: `
		!월 | !문서 | !그림
		1월 | 4,585 | 3,250
		2월 | 1,000 | 1,390
		3월 | 1,344 | 635
		4월 | 1,722 | 4,120
		합계 | 8,651 | 9,935~9,395
` },
	{ lang: 'ko', shape: 'part of whole in a row', grid: `
		!집단 | !초대 | !응답 | !응답률(%)
		가 | 1,075 | 357 | 37.2~33.2
		나 | 1,321 | 658 | 49.8
		다 | 699 | 231 | 33.0
` },
	{ lang: 'id', shape: 'column totals', grid: `
		!Bulan | !Artikel | !Gambar
		Januari | 3.037 | 2.136
		Februari | 4.686 | 1.675
		Maret | 184 | 3.401
		April | 3.156 | 3.410
		Jumlah | 10.163~11.063 | 10.622
` },
	{ lang: 'id', shape: 'cross-footed: True', grid: `
		!Wilayah | !Laki-laki | !Perempuan | !Total
		Utara | 8.181 | 4.566 | 12.747
		Selatan | 5.920 | 2.082 | 8.002
		Timur | 8.264~8.267 | 8.690 | 16.957
		!Total | !22.368 | !15.338 | !37.706
` },
	{ lang: 'vi', shape: 'column totals', grid: `
		!Tháng | !Bài viết | !Hình ảnh
		Tháng 1 | 3.672 | 3.557
		Tháng 2 | 2.576 | 198
		Tháng 3 | 1.062 | 284
		Tổng cộng | 7.310 | 4.309~4.039
` },
	{ lang: 'vi', shape: 'share of the total', grid: `
		!Khoản | !Số tiền | !Tỷ lệ
		Đi lại | 389 | 6,5%
		Thuê phòng | 1.693 | 28,3%
		In ấn | 3.900 | 75,2%~65,2%
		Tổng số | 5.982 | 100%
` },
	{ lang: 'en', shape: 'the total stands in the middle of sorted rows', grid: `
		!Wiki | !New users | !Edits
		Alphaville | 812 | 9,410
		Total | 1,593~1,539 | 17,120
		Betatown | 431 | 5,002
		Gammaburg | 296 | 2,708
` },
	{ lang: 'en', shape: 'amounts in brackets are negative', grid: `
		!Quarter | !Income | !Costs | !Net total
		Q1 | $1,200 | ($950) | $250
		Q2 | $1,480 | ($1,610) | ($130)
		Q3 | $990 | ($420) | $750~$570
		Q4 | $2,300 | ($1,100) | $1,200
` },
	{ lang: 'en', shape: 'dashes count for nothing', grid: `
		!Year | !Spring | !Autumn | !Total
		2016 | 12 | – | 12
		2017 | – | 19 | 19
		2018 | 25 | 31 | 65~56
		2019 | 14 | 22 | 36
		2020 | 8 | — | 8
` },
	{ lang: 'en', shape: 'footnote marks and units beside figures', grid: `
		!Line | !Length | !Stations
		North line[a] | 12 km | 14*
		South line | 23 km | 21
		Ring line | 9 km[b] | 17
		!Total | 44 km | 25~52
` },
	{ lang: 'en', shape: 'medal columns in pairs', grid: `
		!Nation | !Men | < | !Women | < | !Total | <
		^ | !Gold | !All | !Gold | !All | !Gold | !All
		Estmark | 4 | 11 | 3 | 9 | 7 | 20
		Norvania | 2 | 8 | 5 | 12 | 7 | 20
		Suderia | 1 | 6 | 2 | 7 | 5~3 | 13
		Westria | 3 | 9 | 1 | 4 | 4 | 13
` },
	{ lang: 'en', shape: 'regions listed with their districts', grid: `
		!Area | !Voters | !Ballots
		North | 5,310 | 3,002
		– Hill | 2,110 | 1,204
		– Dale | 3,200 | 1,798
		South | 6,045 | 3,911
		– Bay | 1,845 | 1,030
		– Cape | 4,200 | 2,881
		Total | 11,355 | 6,931~6,913
` },
	{ lang: 'de', shape: 'lines of two units take turns', grid: `
		!Jahr | !Art | !Nord | !Süd | !Gesamt
		2018 | Stimmen | 310 | 412 | 722
		^ | Briefe | 45 | 61 | 106
		2019 | Stimmen | 298 | 377 | 657~675
		^ | Briefe | 52 | 70 | 122
		2020 | Stimmen | 333 | 401 | 734
		^ | Briefe | 80 | 66 | 146
` },
	{ lang: 'en', shape: 'areas printed rounded', grid: `
		!Island | !Area (km²) | !Inhabitants
		Big Isle | 41.3 | 2,310
		Long Isle | 18.7 | 845
		Far Isle | 7.4 | 122
		Total | 67.4 | 3,727~3,277
` },
	{ lang: 'en', shape: 'a body cell, seen from its row and its column', grid: `
		!Chamber | !Red | !Blue | !Green | !Total
		Upper | 31 | 24 | 8 | 63
		Lower | 118 | 97 | 24~42 | 257
		Youth | 12 | 15 | 9 | 36
		Total | 161 | 136 | 59 | 356
` }
];
