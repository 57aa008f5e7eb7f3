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
		[ '30 boto alde eta 12 kontra, hau da, %78.', [ [ '%78', 'tally', 'mismatch' ] ] ],
		[ 'Bozketa 33 aldeko, 11 kontrako eta 2 abstentziorekin amaitu zen, hau da, %75eko babesa izan zuen.', [ [ '%75', 'tally', 'verified' ] ] ],
		[ 'Lehiaketan sortutako 820 artikuluetatik 287k ez dute erreferentziarik, hots, %35ek.', [ [ '%35', 'share', 'verified' ] ] ],
		[ 'Diru-laguntza 4.500 eurokoa zen; 3.690 euro (%82) gastatu ditugu eta 910 euro geratzen dira.', [ [ '%82', 'share', 'verified' ], [ '910', 'sum', 'mismatch' ] ] ],
		[ 'Editore aktiboak 240tik 288ra igo dira, alegia, %20 gehiago.', [ [ '%20', 'change', 'verified' ] ] ],
		[ '30 egunetan 1.350 argazki igo ziren, batez beste 45 eguneko.', [ [ '45', 'rate', 'verified' ] ] ],
		[ 'Inkestari 160 lagunek erantzun zioten: 96k (%60) mugikorretik irakurtzen dute, 48k (%30) ordenagailutik eta 16k (%10) tabletatik.', [ [ '%60', 'share', 'verified' ], [ '%30', 'share', 'verified' ], [ '%10', 'share', 'verified' ] ] ],
		[ 'Iaz 20 parte-hartzaile izan ziren; aurten, berriz, 29, hau da, %40ko igoera.', [ [ '%40', 'change', 'mismatch' ] ] ],
		[ 'Bilbotik 14 proposamen iritsi ziren, Donostiatik 11 eta Gasteiztik 6, guztira 31.', [ [ '31', 'sum', 'verified' ] ] ],
		[ 'Emakumeen biografien ehunekoa %19,4tik %22,1era igo da, hau da, 2,7 puntu.', [ [ '2,7', 'change', 'verified' ] ] ],
		[ '45 plazetatik 32 beteta daude, beraz 13 geratzen dira.', [ [ '13', 'sum', 'verified' ] ] ],
		[ '16 lagunek 112 artikulu idatzi zituzten, 7 artikulu parte-hartzaile bakoitzeko.', [ [ '7', 'rate', 'verified' ] ] ],
		[ 'Bisitak hirukoiztu egin dira: 1.200etik 3.600era.', [ [ 'hirukoiztu', 'multiple', 'verified' ] ] ],
		[ 'Lehenengoaren (318 boto) eta bigarrenaren (264 boto) arteko aldea 64 botokoa da.', [ [ '64', 'sum', 'mismatch' ] ] ], // ?
		[ 'Gonbidatutako 120 pertsonen heren batek, hau da, 40 lagunek, ez zuten erantzun.', [ [ '40', 'share', 'verified' ] ] ], // ?
		[ 'Parte-hartzea: botoa emateko eskubidea zuten 700 lankideetatik 182k bozkatu dute (%26); aurrekoan 195 izan ziren.', [ [ '%26', 'share', 'verified' ] ] ],
		[ '48 hautagaitzatik 30ek arrakasta izan dute, beraz arrakasta-tasa %65ekoa da; gainerako 18ak kendu dira.', [ [ '%65', 'share', 'mismatch' ], [ '18', 'sum', 'verified' ] ] ],
		[ 'Artikulua 24.000 bytetik 30.000ra hazi da, laurden bat alegia.', [ [ 'laurden bat', 'change', 'verified' ] ] ],
		[ 'Bidaiak 310 euro, ostatua 640 euro eta otorduak 185 euro: guztira 1.135 euro.', [ [ '1.135', 'sum', 'verified' ] ] ],
		[ '26 astetan 572 eskaera bideratu ditugu, hau da, 22 eskaera asteko.', [ [ '22', 'rate', 'verified' ] ] ],
		[ '%70eko babesarekin (50 bototik 35) proposamena onartu da.', [ [ '%70', 'share', 'verified' ] ] ],
		[ 'Patruilarien kopurua bikoiztu egin da, 20tik 40ra, eta administratzaileak 2 gutxiago dira.', [ [ 'bikoiztu', 'multiple', 'verified' ] ] ], // ?
		[ 'Kategoriak 1.290 fitxategi ditu, iaz (980) baino 310 gehiago.', [ [ '310', 'change', 'verified' ] ] ],
		[ '%52k mugikorrean irakurtzen du, %33k ordenagailuan eta gainerako %15ak aplikazioan.', [ [ '%15', 'partition', 'verified' ] ] ],
		[ 'Galdetutakoen erdiak baino gutxiagok (200etik 86k, %43k) ezagutzen du tresna.', [ [ '%43', 'share', 'verified' ] ] ], // ?
		[ '5.400 euro gastatu ditugu 18 lagunentzat, hau da, 320 euro laguneko.', [ [ '320', 'rate', 'mismatch' ] ] ],
		[ 'Lehen itzulian %45ek (200etik 90ek) A aukera nahi zuen; bigarrenean 200etik 118k, hau da, %59k.', [ [ '%45', 'share', 'verified' ], [ '%59', 'share', 'verified' ] ] ],
		[ 'Epaimahaiak 7, 8 eta 9,5 eman zituen, batez beste 8,17.', [ [ '8,17', 'rate', 'verified' ] ] ],
		[ 'Lehen hilean 1.250 artikulu sortzen ziren; orain 1.000 baino ez, hau da, %20 gutxiago.', [ [ '%20', 'change', 'verified' ] ] ],
		[ 'Aurreikusitako 10.000 euroren ordez 12.600 euro gastatu ditugu, hots, %26 gehiago.', [ [ '%26', 'change', 'verified' ] ] ],
		[ '8.400 ediziotatik 630 desegin dira, %7,5 beraz.', [ [ '%7,5', 'share', 'verified' ] ] ]
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
		'Boto gehien jaso zituzten 3 proposamenek 120, 95 eta 80 boto izan zituzten.',
		'Benetan 70 botoetatik 30, hots, %55, kontu berrienak dira?',
		'Partida 2-1 amaitu zen 2023ko maiatzaren 12an; ikus 1.38 bertsioa, 45. orrialdean.',
		'Gutxienez botoen %66 eta 40 boto-emaile behar dira.',
		'Bozketa ekainaren 1etik 15era izango da, 50 boto eta %60ko babesa behar dira.',
		'Nork esan du «3.000 artikuluen %10ek» iturriak dituela?'
	]
};
