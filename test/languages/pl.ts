import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Policzmy jeszcze raz: 24 × 15 = 360, a 360 : 8 = 45.', [ [ '360', 'formula', 'verified' ], [ '45', 'formula', 'verified' ] ] ],
		[ '1250 podzielone przez 40 daje 32,25.', [ [ '32,25', 'formula', 'mismatch' ] ] ],
		[ 'Przejrzałam 360 artykułów, z czego 54 nie mają przypisów (15%).', [ [ '15%', 'share', 'verified' ] ] ],
		[ 'Spośród 840 zgłoszeń rozpatrzono 609, czyli 75,2%.', [ [ '75,2%', 'share', 'mismatch' ] ] ],
		[ 'W ankiecie 37 z 58 osób (63,7%) wskazało brak czasu.', [ [ '63,7%', 'share', 'rounding' ] ] ],
		[ 'Przez 28 dni zgłoszono 154 błędy, średnio 5,5 błędu dziennie.', [ [ '5,5', 'rate', 'verified' ] ] ],
		[ 'Na 12 stypendiów wydaliśmy 5400 złotych, czyli 540 złotych na stypendium.', [ [ '540', 'rate', 'mismatch' ] ] ],
		[ 'Liczba aktywnych redaktorów wzrosła z 1240 do 1426, o 15%.', [ [ '15%', 'change', 'verified' ] ] ],
		[ 'Odsłony spadły z 52 000 do 44 200, czyli o 17,6%.', [ [ '17,6%', 'change', 'mismatch' ] ] ],
		[ 'Frekwencja wzrosła z 34% do 41%, czyli o 7 punktów procentowych.', [ [ '7', 'change', 'verified' ] ] ],
		[ 'Wniosków było 84, trzy razy więcej niż rok wcześniej (28).', [ [ 'trzy', 'multiple', 'verified' ] ] ],
		[ 'Liczba zgłoszeń zwiększyła się czterokrotnie: z 70 do 420.', [ [ 'czterokrotnie', 'multiple', 'mismatch' ] ] ],
		[ 'Zgłosiło się 18 kobiet i 23 mężczyzn, razem 41 osób.', [ [ '41', 'sum', 'verified' ] ] ],
		[ 'Z 90 miejsc zajęto 67, więc zostało 33.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'Za było 26 głosów, przeciw 9, a więc poparcie wyniosło 74,3%.', [ [ '74,3%', 'tally', 'verified' ] ] ],
		[ 'Wynik głosowania (31/7/2) oznacza 87,6% głosów za.', [ [ '87,6%', 'tally', 'mismatch' ] ] ],
		[ 'Odpowiedzi: 48% tak, 37% nie, pozostałe 25% bez zdania.', [ [ '25%', 'partition', 'mismatch' ] ] ],
		[ 'Zdjęcia to 61% plików, filmy 24%, reszta to dźwięki: 15%.', [ [ '15%', 'partition', 'verified' ] ] ],
		[ 'W bazie mamy 13 413 obiektów z ilustracją. Halina (dyskusja) 12:05, 3 mar 2024 (CET)\nPiszesz, że obiektów z ilustracją jest 13 143, skąd ta liczba? Bolek (dyskusja) 14:10, 3 mar 2024 (CET)', [ [ '13 143', 'restatement', 'mismatch' ] ] ]
	],
	traps: [
		'Zobacz rozdział 4.2, przypis 17 i stronę 112; wersja 1.43.0 działa od wtorku.',
		'Mecz skończył się wynikiem 3:1, a transmisja była o 20:45 na kanale 7.',
		'Gdyby 50 osób było za, a 10 przeciw, mielibyśmy 90% poparcia.',
		'Chcemy, żeby do końca roku 30% z 200 artykułów miało ilustracje.',
		'Na komórkach czyta nas 63% osób, a bez logowania 92% osób.',
		'W latach 2019–2023 powstało tu 12 biogramów i 5 list, a dyskusja trwa od 14 maja.',
		'Kworum to 20 głosów, czas trwania 14 dni, a próg 75%.',
		'„Zrobiłem 30 z 40 haseł (80%)” – to nie są moje słowa.',
		'Dodałem 12 przypisów i usunąłem 4, artykuł ma teraz 2500 słów.',
		'Na każde 100 edycji przypadają 3 wycofania, czyli 3%.',
		'Budżet to 10 000 zł, wydaliśmy 8500 zł, zostało 1500 zł (15%).',
		'Spośród 24 wniosków przyjęto 18, pozostałe 6 odrzucono, a więc przeszło 75%.',
		'Liczba haseł wzrosła o 20%, ze 150 do 180, a liczba ilustracji o 50, do 230.'
	]
};
