import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Sumando los dos concursos: 1.248 + 377 = 1.625 artículos nuevos.', [ [ '1.625', 'formula', 'verified' ] ] ],
		[ 'Hice la cuenta y 96 dividido entre 384 da un 24 %.', [ [ '24 %', 'formula', 'mismatch' ] ] ],
		[ 'De los 1.460 usuarios invitados respondieron 511, es decir, el 35 %.', [ [ '35 %', 'share', 'verified' ] ] ],
		[ 'Solo 417 de las 1.390 páginas (33 %) tienen referencias.', [ [ '33 %', 'share', 'mismatch' ] ] ],
		[ 'Fueron 2.604 ediciones en 31 días, unas 84 ediciones al día.', [ [ '84', 'rate', 'verified' ] ] ],
		[ 'El concurso reunió 1.125 artículos de 75 participantes, o sea, 18 artículos por participante.', [ [ '18', 'rate', 'mismatch' ] ] ],
		[ 'Las visitas pasaron de 3.200 a 4.160, un aumento del 30 %.', [ [ '30 %', 'change', 'verified' ] ] ],
		[ 'Los donantes bajaron de 850 a 680, una caída del 25 %.', [ [ '25 %', 'change', 'mismatch' ] ] ],
		[ 'El apoyo pasó del 62 % al 71 %, 9 puntos porcentuales más.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Este año hubo 96 propuestas, el triple que las 32 propuestas del año pasado.', [ [ 'el triple', 'multiple', 'verified' ] ] ],
		[ 'Llegaron 27 propuestas en marzo, 48 en abril y 19 en mayo, 94 en total.', [ [ '94', 'sum', 'verified' ] ] ],
		[ 'De las 64 plazas se cubrieron 41 plazas y quedan 33 plazas.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'El presupuesto era de 4.800 euros y se gastaron 5.310 euros, una diferencia de 510 euros.', [ [ '510', 'sum', 'verified' ] ] ],
		[ 'La propuesta obtuvo 36 votos a favor y 9 en contra: un 80 % de apoyo.', [ [ '80 %', 'tally', 'verified' ] ] ],
		[ 'Resultado: 36 a favor, 9 en contra y 5 abstenciones; salió con el 75 % a favor.', [ [ '75 %', 'tally', 'mismatch' ] ] ],
		[ 'El 46 % usa el móvil, el 41 % el ordenador y el 15 % restante la tableta.', [ [ '15 %', 'partition', 'mismatch' ] ] ],
		[ 'La encuesta tuvo 13.207 lecturas. --Ana (discusión) 10:00 4 may 2021 (UTC)\n:Dices que tuvo 13.702 lecturas, pero no cuadra. --Luis (discusión) 12:30 4 may 2021 (UTC)', [ [ '13.702', 'restatement', 'mismatch' ] ] ]
	],
	traps: [
		'La votación va del 3 al 17 de mayo de 2024 y el recuento termina a las 18:30 (UTC).',
		'Véase la sección 4.2 y la nota 17; en la página 231 del informe de 2019 se explica la versión 2.5 del programa.',
		'Si 300 usuarios dieran 5 euros cada uno, tendríamos 1.600 euros.',
		'El objetivo es llegar al 60 % de los 450 artículos; hoy tenemos 200 revisados.',
		'Hay 1.300 usuarios activos y 45 bibliotecarios, y el 30 % de los artículos carece de referencias.',
		'El partido acabó 3-1, la imagen está en formato 16:9 y el servicio funciona 24/7.',
		'He subido 30 fotos del museo y 12 vídeos; borré 5 duplicados porque estaban repetidos.',
		'Por el momento 12 usuarios están de acuerdo con la propuesta y 40 no votaron.'
	]
};
