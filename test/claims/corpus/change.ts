import type { Corpus } from './corpus';

/** From an old value to a new one. */
export const change: Corpus = {
	examples: [
		[ 'Active editors fell from 250 to 215, a drop of 14%.', [ [ '14%', 'change', 'verified' ] ] ],
		[ 'Page views went from 48,000 in May to 60,000 in June, up 25%.', [ [ '25%', 'change', 'verified' ] ] ],
		[ 'We have 1,140 members, up from 950 last year (+20%).', [ [ '+20%', 'change', 'verified' ] ] ],
		[ 'The backlog shrank by 40%, from 600 to 360.', [ [ '40%', 'change', 'verified' ] ] ],
		[ 'Donations: 3,200 → 3,680 (+15%).', [ [ '+15%', 'change', 'verified' ] ] ],
		[ 'The share of mobile edits rose from 32% to 38%, i.e. by 6 percentage points.', [ [ '6', 'change', 'verified' ] ] ],
		[ 'New accounts dropped from 880 to 660, a quarter less.', [ [ 'a quarter', 'change', 'verified' ] ] ],
		[ 'Uploads increased by half, from 1,200 to 1,800.', [ [ 'half', 'change', 'verified' ] ] ],
		[ 'There were 84 edit requests in March and 105 in April, an increase of 25%.', [ [ '25%', 'change', 'verified' ] ] ],
		[ 'The budget was cut from $96,000 to $72,000, a reduction of 25%.', [ [ '25%', 'change', 'verified' ] ] ],
		[ 'The article grew from 32 kB to 56 kB, a gain of 75%.', [ [ '75%', 'change', 'verified' ] ] ],
		[ 'Support went from 54% to 61%, an increase of 7%.', [ [ '7%', 'change', 'verified' ] ] ],
		[ 'The bounce rate went down from 60% to 45%, a 25% decrease.', [ [ '25%', 'change', 'verified' ] ] ],
		[ 'Our category had 720 files last week and has 756 now: 5% more.', [ [ '5%', 'change', 'verified' ] ] ],
		[ 'The number of bots went up from 20 to 24 – 20% growth.', [ [ '20%', 'change', 'verified' ] ] ],
		[ 'Compared to 400 participants last year, the 460 participants of this year are an increase of 15%.', [ [ '15%', 'change', 'verified' ] ] ],
		[ 'In 2019 there were 150 admins, today there are 120, a fall of a fifth.', [ [ 'a fifth', 'change', 'verified' ] ] ],
		[ 'Median load time improved from 800 ms to 620 ms (−22.5%).', [ [ '−22.5%', 'change', 'verified' ] ] ],
		[ 'The unreferenced backlog is down to 1,840 articles from 2,300, so it lost 20%.', [ [ '20%', 'change', 'verified' ] ] ],
		[ 'Active editors fell from 250 to 215, a drop of 16%.', [ [ '16%', 'change', 'mismatch', '14%' ] ] ],
		[ 'Page views went from 48,012 in May to 60,015 in June, up 20%.', [ [ '20%', 'change', 'mismatch', '25%' ] ] ],
		[ 'We have 1,140 members, up from 950 last year (+12%).', [ [ '+12%', 'change', 'mismatch', '+20%' ] ] ],
		[ 'The backlog shrank by 60%, from 600 to 360.', [ [ '60%', 'change', 'mismatch', '40%' ] ] ],
		[ 'Donations: 3,200 → 3,680 (+51%).', [ [ '+51%', 'change', 'mismatch', '+15%' ] ] ],
		[ 'New accounts dropped from 880 to 660, a third less.', [ [ 'a third', 'change', 'mismatch', null ] ] ],
		[ 'There were 84 edit requests in March and 105 in April, an increase of 52%.', [ [ '52%', 'change', 'mismatch', '25%' ] ] ],
		[ 'The budget was cut from $96,000 to $72,000, a reduction of 33%.', [ [ '33%', 'change', 'mismatch', '25%' ] ] ],
		[ 'The number of bots went up from 20 to 24 – 25% growth.', [ [ '25%', 'change', 'mismatch', '20%' ] ] ],
		[ 'Median load time improved from 840 ms to 651 ms (−25.2%).', [ [ '−25.2%', 'change', 'mismatch', '−22.5%' ] ] ],
		[ 'Over the summer uploads went from 270 to 311, up 15.1%.', [ [ '15.1%', 'change', 'rounding', '15.2%' ] ] ],
		[ 'From 914 to 1,031 members, up 12%.', [ [ '12%', 'change', 'rounding', '13%' ] ] ],
		[ 'We went from 57 to 64 active admins, a 12.2% increase.', [ [ '12.2%', 'change', 'rounding', '12.3%' ] ] ],
		[ 'The number of watchers fell from 87 to 61, by 29.8%.', [ [ '29.8%', 'change', 'rounding', '29.9%' ] ] ]
	],
	pending: []
};
