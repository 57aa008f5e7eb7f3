import type { Corpus } from './corpus';

/** So many times as many. */
export const multiple: Corpus = {
	examples: [
		[ 'Our stock doubled from 14 to 28 and then tripled to 84.', [ [ 'doubled', 'multiple', 'verified' ], [ 'tripled', 'multiple', 'verified' ] ] ],
		[ 'The backlog doubled from 35 to 70 in March, then quadrupled to 180 in April.', [ [ 'doubled', 'multiple', 'verified' ], [ 'quadrupled', 'multiple', 'mismatch', null ] ] ],
		[ 'Their stipend is double ours, $7,600 to $3,800.', [ [ 'double', 'multiple', 'verified' ] ] ],
		[ 'The new cache answers four times the queries: 2,600 a second where the old one managed 1,300.', [ [ 'four', 'multiple', 'mismatch', null ] ] ],
		[ 'The new page got 960 views, the old one 240: four times as many.', [ [ 'four', 'multiple', 'verified' ] ] ],
		[ 'Three times as many women as men took part (63 vs 21).', [ [ 'Three', 'multiple', 'verified' ] ] ],
		[ 'Requests tripled from 40 to 120.', [ [ 'tripled', 'multiple', 'verified' ] ] ],
		[ 'We got twice as many answers this year (318) as last year (159).', [ [ 'twice', 'multiple', 'verified' ] ] ],
		[ 'Our budget doubled, from $15,000 to $30,000.', [ [ 'doubled', 'multiple', 'verified' ] ] ],
		[ 'That is a fivefold increase, from 8 to 40 chapters.', [ [ 'fivefold', 'multiple', 'verified' ] ] ],
		[ 'There are 10 times more readers (45,000) than editors (4,500).', [ [ '10', 'multiple', 'verified' ] ] ],
		[ 'With 1,260 pages Portal A is 6 times as large as Portal B (210 pages).', [ [ '6', 'multiple', 'verified' ] ] ],
		[ 'The Spanish wiki has 72 active admins, the Basque one 12, so six times as many.', [ [ 'six', 'multiple', 'verified' ] ] ],
		[ 'Traffic quadrupled from 2,100 to 8,400 visits.', [ [ 'quadrupled', 'multiple', 'verified' ] ] ],
		[ 'There were 2.5 times as many edits (1,000) as reverts (400).', [ [ '2.5', 'multiple', 'verified' ] ] ],
		[ 'She wrote 45 articles and he wrote 15 articles, three times as many.', [ [ 'three', 'multiple', 'verified' ] ] ],
		[ 'Roughly three times as many (295 vs 102) chose the second logo.', [ [ 'three', 'multiple', 'verified' ] ] ],
		[ 'More than twice as many deletions (230) as restorations (104) were logged.', [ [ 'twice', 'multiple', 'verified' ] ] ],
		[ 'A 3-fold rise, from 33 to 99 subscribers.', [ [ '3', 'multiple', 'verified' ] ] ],
		[ 'Nearly four times as many tickets (390) as agents (101).', [ [ 'four', 'multiple', 'verified' ] ] ],
		[ 'The thread doubled in length from 18 to 36 comments overnight.', [ [ 'doubled', 'multiple', 'verified' ] ] ],
		[ 'We printed 1,500 flyers, five times as many as the 300 flyers of last time.', [ [ 'five', 'multiple', 'verified' ] ] ],
		[ 'The new page got 960 views, the old one 240: three times as many.', [ [ 'three', 'multiple', 'mismatch', null ] ] ],
		[ 'Three times as many women as men took part (63 vs 12).', [ [ 'Three', 'multiple', 'mismatch', null ] ] ],
		[ 'Requests tripled from 40 to 160.', [ [ 'tripled', 'multiple', 'mismatch', null ] ] ],
		[ 'That is a fivefold increase, from 8 to 64 chapters.', [ [ 'fivefold', 'multiple', 'mismatch', null ] ] ],
		[ 'Our budget doubled, from $15,000 to $41,000.', [ [ 'doubled', 'multiple', 'mismatch', null ] ] ],
		[ 'There were 2.5 times as many edits (1,024) as reverts (512).', [ [ '2.5', 'multiple', 'mismatch', '2.0' ] ] ],
		[ 'We got twice as many answers this year (318) as last year (109).', [ [ 'twice', 'multiple', 'mismatch', null ] ] ],
		[ 'Traffic quadrupled from 2,100 to 6,300 visits.', [ [ 'quadrupled', 'multiple', 'mismatch', null ] ] ],
		[ 'Watchers went up 5.1 times, from 120 to 180.', [ [ '5.1', 'multiple', 'mismatch', '1.5' ] ] ],
		[ '2.3 times as many users (236 vs 100) prefer the sidebar.', [ [ '2.3', 'multiple', 'rounding', '2.4' ] ] ],
		[ '3.4 times as many edits (1,003 vs 301) were made on phones.', [ [ '3.4', 'multiple', 'rounding', '3.3' ] ] ],
		[ 'It got 1.5 times as many votes (157 vs 101).', [ [ '1.5', 'multiple', 'rounding', '1.6' ] ] ]
	],
	pending: []
};
