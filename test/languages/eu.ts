import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Bi lehiaketak batuta: 1.248 + 377 = 1.625 artikulu berri.', [ [ '1.625', 'formula', 'verified' ] ] ],
		[ 'Kontua berriro egin dut: 96 / 384 = %24.', [ [ '%24', 'formula', 'mismatch' ] ] ],
		[ 'Gonbidatutako 1.460 lankideetatik 511k erantzun zuten, hots, %35ek.', [ [ '%35', 'share', 'verified' ] ] ],
		[ '1.390 orrietatik 417 (%33) bakarrik dute erreferentzia.', [ [ '%33', 'share', 'mismatch' ] ] ],
		[ '31 egunetan 2.604 edizio egin ziren, hau da, 84 edizio eguneko.', [ [ '84', 'rate', 'verified' ] ] ], // ?
		[ '50 egunetan 1.125 artikulu sortu ziren, hau da, 18 artikulu egunean.', [ [ '18', 'rate', 'mismatch' ] ] ], // ?
		[ 'Aurten 96 proposamen izan dira, iazko 32 proposamenen hirukoitza.', [ [ 'hirukoitza', 'multiple', 'verified' ] ] ],
		[ 'Martxoan 27 eskaera iritsi ziren, apirilean 48 eta maiatzean 19, guztira 94.', [ [ '94', 'sum', 'verified' ] ] ],
		[ '64 lekuetatik 41 leku bete dira eta 33 leku geratzen dira.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'Aurrekontua 4.800 eurokoa zen eta 5.310 euro gastatu ziren; aldea 510 eurokoa da.', [ [ '510', 'sum', 'verified' ] ] ],
		[ 'Proposamenak 36 boto izan zituen alde eta 9 kontra: %80ko babesa.', [ [ '%80', 'tally', 'verified' ] ] ],
		[ 'Emaitza: 36 alde, 9 kontra eta 5 abstentzio; botoen %75 alde.', [ [ '%75', 'tally', 'mismatch' ] ] ],
		[ 'Irakurleen %46k mugikorra erabiltzen du, %41ek ordenagailua eta gainerako %15ek tableta.', [ [ '%15', 'partition', 'mismatch' ] ] ],
		[ 'Iragarkiak 13.207 irakurketa izan zituen. --Ane (eztabaida) 10:00, 4 mai 2021 (CEST)\n:Diozu 13.702 irakurketa izan zituela, baina ez dut aurkitzen. --Jon (eztabaida) 12:30, 4 mai 2021 (CEST)', [ [ '13.702', 'restatement', 'mismatch' ] ] ],
		[ 'Bisitak 3.200etik 4.160ra igo dira, %30eko igoera.', [ [ '%30', 'change', 'verified' ] ] ],
		[ 'Emaileak 850etik 680ra jaitsi dira, hau da, %25eko jaitsiera.', [ [ '%25', 'change', 'mismatch' ] ] ],
		[ 'Babesa %62tik %71ra igo da, 9 ehuneko-puntu gehiago.', [ [ '9', 'change', 'verified' ] ] ],
		[ '45etik 60ra igo gara, %25 gehiago.', [ [ '%25', 'change', 'mismatch' ] ] ],
		[ '7.800 eurotik 2.340 gastatu ditugu, hots, aurrekontuaren %30.', [ [ '%30', 'share', 'verified' ] ] ],
		[ '250 galdetutik 155ek (%62) baietz erantzun zuten.', [ [ '%62', 'share', 'verified' ] ] ],
		[ '250 galdetutik 155ek (%64) baietz erantzun zuten.', [ [ '%64', 'share', 'mismatch' ] ] ],
		[ 'Artikuluak 30 erreferentzia gehiago ditu: 75 orain eta 45 lehen.', [ [ '30', 'change', 'verified' ] ] ],
		[ '30 boto alde eta 12 kontra, hau da, %71.', [ [ '%71', 'tally', 'verified' ] ] ],
		[ '30 boto alde eta 12 kontra, hau da, %78.', [ [ '%78', 'tally', 'mismatch' ] ] ]
	],
	traps: [
		'Bozketa 2024ko maiatzaren 3tik 17ra izango da, eta zenbaketa 18:30ean amaituko da.',
		'Ikus 4.2 atala eta 17. oharra; 2019ko txostenaren 231. orrialdean 2.5 bertsioa azaltzen da.',
		'300 lagunek 5 euro emango balute, 1.600 euro izango genituzke.',
		'Helburua 450 artikuluen %60ra iristea da; gaur 200 berrikusita daude.',
		'1.300 lankide aktibo eta 45 administratzaile ditugu, eta artikuluen %30ek ez du erreferentziarik.',
		'Partida 3-1 amaitu zen, irudia 16:9 formatuan dago eta zerbitzua 24/7 dabil.',
		'Gasteiztik 12 lankide etorriko dira eta Donostiara 40 joango dira.',
		'Fundazioak 12.400 eskaera jaso zituen eta 3.100 onartu zituen, alegia, laurdena.',
		'45 parte-hartzailetik 60ra igo gara, iaz baino herena gehiago.',
		'2022an 1.850 edizio izan ziren eta 2021ean 1.480 (+%25).',
		'Nire ustez 40 gutxi da; nik 60 jarriko nituzke eta gutxienez 25 edizio eskatu.',
		'Boto gehien jaso zituzten 3 proposamenek 120, 95 eta 80 boto izan zituzten.'
	]
};
