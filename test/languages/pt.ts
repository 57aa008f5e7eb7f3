import type { Cases } from './cases';

export const cases: Cases = {
	claims: [
		[ 'Em 2022 houve 1.850 edições contra 1.480 em 2021 (+25%).', [ [ '+25%', 'change', 'verified' ] ] ],
		[ 'Somando os dois concursos: 1.248 + 377 = 1.625 artigos novos.', [ [ '1.625', 'formula', 'verified' ] ] ],
		[ 'Refiz a conta e 96 dividido por 384 dá 24%.', [ [ '24%', 'formula', 'mismatch' ] ] ],
		[ 'Dos 1.460 editores convidados responderam 511, ou seja, 35%.', [ [ '35%', 'share', 'verified' ] ] ],
		[ 'Apenas 417 das 1.390 páginas (33%) têm fontes.', [ [ '33%', 'share', 'mismatch' ] ] ],
		[ 'Foram 2.604 edições em 31 dias, ou seja, 84 edições por dia.', [ [ '84', 'rate', 'verified' ] ] ],
		[ 'O concurso teve 1.125 artigos de 75 participantes, o que dá 18 artigos por participante.', [ [ '18', 'rate', 'mismatch' ] ] ],
		[ 'As visitas passaram de 3.200 para 4.160, um aumento de 30%.', [ [ '30%', 'change', 'verified' ] ] ],
		[ 'Os doadores caíram de 850 para 680, uma queda de 25 por cento.', [ [ '25 por cento', 'change', 'mismatch' ] ] ],
		[ 'O apoio subiu de 62% para 71%, mais 9 pontos percentuais.', [ [ '9', 'change', 'verified' ] ] ],
		[ 'Este ano houve 96 propostas, o triplo das 32 propostas do ano passado.', [ [ 'o triplo', 'multiple', 'verified' ] ] ],
		[ 'Chegaram 27 candidaturas em março, 48 em abril e 19 em maio, 94 no total.', [ [ '94', 'sum', 'verified' ] ] ],
		[ 'Das 64 vagas foram ocupadas 41 vagas e restam 33 vagas.', [ [ '33', 'sum', 'mismatch' ] ] ],
		[ 'Estavam previstos 4.800 euros e gastaram-se 5.310 euros, uma diferença de 510 euros.', [ [ '510', 'sum', 'verified' ] ] ],
		[ 'A proposta teve 36 votos a favor e 9 contra, ou seja, 80% de apoio.', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'Resultado: 36 a favor, 9 contra e 5 abstenções; aprovada com 75% a favor.', [ [ '75%', 'tally', 'mismatch' ] ] ],
		[ '46% leem no telemóvel, 41% no computador e os restantes 15% no tablet.', [ [ '15%', 'partition', 'mismatch' ] ] ],
		[ 'O anúncio teve 13.207 leituras. --Ana (discussão) 10h00min de 4 de maio de 2021 (UTC)\n:Você disse que teve 13.702 leituras, mas não encontro esse número. --Luís (discussão) 12h30min de 4 de maio de 2021 (UTC)', [ [ '13.702', 'restatement', 'mismatch' ] ] ],
		[ 'Passámos de 45 para 60 participantes, um terço a mais do que no ano passado.', [ [ 'um terço', 'change', 'verified' ] ] ],
		[ 'Passámos de 45 para 60 participantes, 25% a mais do que no ano passado.', [ [ '25%', 'change', 'mismatch' ] ] ],
		[ 'Em 2022 houve 1.850 edições contra 1.480 em 2021 (+35%).', [ [ '+35%', 'change', 'mismatch' ] ] ],
		[ 'As oficinas tiveram 12, 17 e 25 pessoas, em média 18.', [ [ '18', 'rate', 'verified' ] ] ],
		[ 'Gastámos 2.340 dos 7.800 euros, ou seja, 30% do orçamento.', [ [ '30%', 'share', 'verified' ] ] ],
		[ '62% dos 250 inquiridos (155 pessoas) responderam que sim.', [ [ '62%', 'share', 'verified' ] ] ],
		[ '64% dos 250 inquiridos (155 pessoas) responderam que sim.', [ [ '64%', 'share', 'mismatch' ] ] ],
		[ 'O artigo tem 30 referências a mais do que antes: 75 contra 45.', [ [ '30', 'change', 'verified' ] ] ],
		[ 'Com 30 a favor e 12 contra temos 71% de apoio.', [ [ '71%', 'tally', 'verified' ] ] ],
		[ 'Com 30 a favor e 12 contra temos 78% de apoio.', [ [ '78%', 'tally', 'mismatch' ] ] ],
		[ 'O projeto arrecadou R$ 1,2 milhão em 4 meses, R$ 300 mil por mês.', [ [ 'R$ 300 mil', 'rate', 'verified' ] ] ],
		[ 'O projeto arrecadou R$ 1,2 milhão em 4 meses, R$ 350 mil por mês.', [ [ 'R$ 350 mil', 'rate', 'mismatch' ] ] ]
	],
	traps: [
		'Mais de um terço das 900 contas, ou seja, 315, está inativo.',
		'A votação decorre de 3 a 17 de maio de 2024 e a contagem termina às 18:30 (UTC).',
		'Veja a secção 4.2 e a nota 17; na página 231 do relatório de 2019 fala-se da versão 2.5.',
		'Se tivéssemos 300 doadores a 5 euros, seriam 1.600 euros.',
		'A meta é chegar a 60% dos 450 artigos; hoje temos 200 revistos.',
		'Temos 1.300 editores ativos e 45 administradores, e 30% dos artigos não têm fontes.',
		'O jogo acabou 3-1, a imagem está em 16:9 e o serviço funciona 24/7.',
		'Sei que 12 editores não votaram e que 40 páginas foram movidas por meio de um robô.',
		'Até 12 usuários podem entrar em cada grupo de 40 páginas, no quarto dia do mês.',
		'A Fundação recebeu 12.400 pedidos e aprovou 3.100, ou seja, um quarto.',
		'A cada 100 visitas há 3 edições, logo com 2.000 visitas teríamos 60.',
		'Acho que 40 é pouco; eu poria 60 e um mínimo de 25 edições.',
		'As 3 propostas mais votadas tiveram 120, 95 e 80 votos.',
		'Quase metade dos votos, 48 em 98, foi a favor.'
	],
	pending: [
	]
};
