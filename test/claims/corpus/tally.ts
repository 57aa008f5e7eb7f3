import type { Corpus } from './corpus';

/** Votes. */
export const tally: Corpus = {
	examples: [
		[ 'It passed with 93 yes, 27 no and 10 abstentions, so three quarters for it if we count abstentions... no, without them.', [ [ 'three quarters', 'tally', 'verified' ] ] ],
		[ 'Count: 37 support, 12 oppose and 5 neutral (54 votes).', [ [ '54', 'sum', 'verified' ] ] ],
		[ 'In that vote the ayes were 7,128 and the noes 4,752: the ayes won with 64%.', [ [ '64%', 'tally', 'mismatch', '60%' ] ] ],
		[ 'Closed as successful: 84 support, 21 oppose (80%).', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'The RfA ended at 132/33/9, i.e. 80% support.', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'It stands at (36/12/2), 75% in favour.', [ [ '75%', 'tally', 'verified' ] ] ],
		[ 'With 27 in favour and 9 against, support stands at 75%.', [ [ '75%', 'tally', 'verified' ] ] ],
		[ 'Final count 45–15–5, so 75% support.', [ [ '75%', 'tally', 'verified' ] ] ],
		[ 'We have 19 yes and 6 no: 76% yes.', [ [ '76%', 'tally', 'verified' ] ] ],
		[ '66 supports, 22 opposes and 12 neutrals, so 66% of all votes were in support.', [ [ '66%', 'tally', 'verified' ] ] ],
		[ '31 approve, 4 disapprove (88.6%).', [ [ '88.6%', 'tally', 'verified' ] ] ],
		[ 'Counting the neutrals it is (54/18/3), 72% support.', [ [ '72%', 'tally', 'verified' ] ] ],
		[ 'Support: 48, oppose: 12, that is 80%.', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'The proposal has 22 ayes and 8 nays, 73.3% support.', [ [ '73.3%', 'tally', 'verified' ] ] ],
		[ '52 editors supported and 13 opposed, which is an 80% majority.', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'Votes for: 40; votes against: 10; abstentions: 14. Approval: 80%.', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'At the moment (17/5/1) the request has about 77% support.', [ [ '77%', 'tally', 'verified' ] ] ],
		[ '70 agree and 30 disagree, so 30% disagree.', [ [ '30%', 'tally', 'verified' ] ] ],
		[ 'The steward election closed with 210 yes, 14 no and 40 neutral votes: 93.75% yes.', [ [ '93.75%', 'tally', 'verified' ] ] ],
		[ 'More than 80% supported the change (43 for, 7 against).', [ [ '80%', 'tally', 'verified' ] ] ],
		[ 'Two thirds are in favour, with 16 supporting and 8 opposing.', [ [ 'Two thirds', 'tally', 'verified' ] ] ],
		[ 'Closed as successful: 84 support, 21 oppose (84%).', [ [ '84%', 'tally', 'mismatch', '80%' ] ] ],
		[ 'The RfA ended at 132/33/9, i.e. 87% support.', [ [ '87%', 'tally', 'mismatch', '80%' ] ] ],
		[ 'With 27 in favour and 9 against, support stands at 57%.', [ [ '57%', 'tally', 'mismatch', '75%' ] ] ],
		[ 'It stands at (36/12/2), 78% in favour.', [ [ '78%', 'tally', 'mismatch', '75%' ] ] ],
		[ 'We have 19 yes and 6 no: 67% yes.', [ [ '67%', 'tally', 'mismatch', '76%' ] ] ],
		[ 'The proposal has 22 ayes and 8 nays, 37.3% support.', [ [ '37.3%', 'tally', 'mismatch', '73.3%' ] ] ],
		[ '52 editors supported and 13 opposed, which is an 85% majority.', [ [ '85%', 'tally', 'mismatch', '80%' ] ] ],
		[ '31 approve, 4 disapprove (86.8%).', [ [ '86.8%', 'tally', 'mismatch', '88.6%' ] ] ],
		[ 'Final count 45–15–5, so 25% support.', [ [ '25%', 'tally', 'mismatch', '75%' ] ] ],
		[ 'Support: 48, oppose: 12, that is 8%.', [ [ '8%', 'tally', 'mismatch', '80%' ] ] ],
		[ '(59/12/0), 83.0% support.', [ [ '83.0%', 'tally', 'rounding', '83.1%' ] ] ],
		[ 'The proposal has 22 ayes and 8 nays, 73.4% support.', [ [ '73.4%', 'tally', 'rounding', '73.3%' ] ] ],
		[ 'So far 41 support and 7 oppose (86%).', [ [ '86%', 'tally', 'rounding', '85%' ] ] ],
		[ 'With 35 in favour and 13 against, support stands at 72%.', [ [ '72%', 'tally', 'rounding', '73%' ] ] ]
	],
	pending: []
};
