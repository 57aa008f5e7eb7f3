import type { Corpus } from './corpus';

/** Totals, remainders and differences. */
export const sum: Corpus = {
	examples: [
		[ 'Fees brought in 3.25 million euros and grants 1.35 million; in total, 4.6 million.', [ [ '4.6 million', 'sum', 'verified' ] ] ],
		[ 'Only 5,180 of some 60,000 eligible users voted. 320 votes were invalid, leaving 4,660.', [ [ '4,660', 'sum', 'mismatch', '4,860' ] ] ],
		[ 'Fees, 120 each, came from 14 people in total, 5 of them new.', [] ],
		[ 'There were 68 votes in total: 45 support, 14 oppose and 8 abstained.', [ [ '68', 'sum', 'mismatch', '67' ] ] ],
		[ 'There were 67 votes in total: 45 support, 14 oppose and 8 abstained.', [ [ '67', 'sum', 'verified' ] ] ],
		[ '12 support, 5 oppose, 17 votes in total.', [ [ '17', 'sum', 'verified' ] ] ],
		[ 'We bought 40 mugs, 25 shirts and 60 pens, 125 items altogether.', [ [ '125', 'sum', 'verified' ] ] ],
		[ 'Venue $1,200, food $850, travel $2,400: $4,450 in total.', [ [ '$4,450', 'sum', 'verified' ] ] ],
		[ 'Of the 90 seats 74 are booked, leaving 16.', [ [ '16', 'sum', 'verified' ] ] ],
		[ 'A total of 214 edits: 150 by registered users and 64 by IPs.', [ [ '214', 'sum', 'verified' ] ] ],
		[ 'The workshops had 22, 31 and 27 people, 80 people in all.', [ [ '80', 'sum', 'verified' ] ] ],
		[ 'Our budget is €5,000 and we spent €3,850, so €1,150 remain.', [ [ '€1,150', 'sum', 'verified' ] ] ],
		[ 'There are 47 articles in the first batch and 58 in the second, for a total of 105.', [ [ '105', 'sum', 'verified' ] ] ],
		[ 'I counted 18 keeps and 9 deletes, 27 !votes overall.', [ [ '27', 'sum', 'verified' ] ] ],
		[ 'The difference between 1,310 and 1,145 votes is 165.', [ [ '165', 'sum', 'verified' ] ] ],
		[ 'The difference between 1,310 and 1,145 votes is 175.', [ [ '175', 'sum', 'mismatch', '165' ] ] ],
		[ 'Prizes were $640 and postage $275, together $915.', [ [ '$915', 'sum', 'verified' ] ] ],
		[ '29 of the 40 tickets are closed; the remaining 11 need an admin.', [ [ '11', 'sum', 'verified' ] ] ],
		[ 'Travel: €310\nHotel: €560\nFood: €95\nTotal: €965', [ [ '€965', 'sum', 'verified' ] ] ],
		[ 'She has 1,204 edits on enwiki and 396 on Commons, 1,600 combined.', [ [ '1,600', 'sum', 'verified' ] ] ],
		[ 'I found 31 typos, you found 26 typos and the bot 110, a total of 167 typos.', [ [ '167', 'sum', 'verified' ] ] ],
		[ 'We had 75 applications, rejected 48 and so are left with 27.', [ [ '27', 'sum', 'verified' ] ] ],
		[ 'Edits rose from 420 to 515, that is 95 more than before.', [ [ '95', 'change', 'verified' ] ] ],
		[ 'Option A got 88 votes and option B 61 votes, a lead of 27 votes.', [ [ '27', 'sum', 'verified' ] ] ],
		[ '12 support, 5 oppose, 16 votes in total.', [ [ '16', 'sum', 'mismatch', '17' ] ] ],
		[ 'We bought 40 mugs, 25 shirts and 60 pens, 100 items altogether.', [ [ '100', 'sum', 'mismatch', '125' ] ] ],
		[ 'Venue $1,215, food $850, travel $2,385: $4,540 in total.', [ [ '$4,540', 'sum', 'mismatch', '$4,450' ] ] ],
		[ 'Of the 90 seats 74 are booked, leaving 26.', [ [ '26', 'sum', 'mismatch', '16' ] ] ],
		[ 'A total of 241 edits: 150 by registered users and 64 by IPs.', [ [ '241', 'sum', 'mismatch', '214' ] ] ],
		[ 'Our budget is €5,020 and we spent €3,850, so €1,270 remain.', [ [ '€1,270', 'sum', 'mismatch', '€1,170' ] ] ],
		[ '29 of the 40 tickets are closed; the remaining 12 need an admin.', [ [ '12', 'sum', 'mismatch', '11' ] ] ],
		[ 'Travel: €310\nHotel: €560\nFood: €95\nTotal: €870', [ [ '€870', 'sum', 'mismatch', '€965' ] ] ],
		[ 'I found 31 typos, you found 26 typos and the bot 110, a total of 157 typos.', [ [ '157', 'sum', 'mismatch', '167' ] ] ],
		[ 'Option A got 88 votes and option B 61 votes, a lead of 37 votes.', [ [ '37', 'sum', 'mismatch', '27' ] ] ],
		[ '1.4 million came from donors and 0.8 million from grants, 2.3 million in total.', [ [ '2.3 million', 'sum', 'rounding', '2.2 million' ] ] ],
		[ '0.45 million from sponsors and 1.24 million from members, 1.6 million in total.', [ [ '1.6 million', 'sum', 'rounding', '1.7 million' ] ] ],
		[ 'We raised $2.31 million online and $0.48 million by mail, $2.7 million altogether.', [ [ '$2.7 million', 'sum', 'rounding', '$2.8 million' ] ] ]
	],
	pending: [
	]
};
