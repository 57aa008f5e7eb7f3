import type { Corpus } from './corpus';

/** Parts of wholes. */
export const share: Corpus = {
	examples: [
		[ 'Half of the judges, 17 of 34, had used it before.', [ [ 'Half', 'share', 'verified' ] ] ],
		[ 'Of 164 sampled links, 41 were dead (25%).', [ [ '25%', 'share', 'verified' ] ] ],
		[ 'I went through 60 of the new articles; 24 of them, i.e. 40%, have no sources.', [ [ '40%', 'share', 'verified' ] ] ],
		[ '17 of 68 respondents (25%) had never edited a talk page.', [ [ '25%', 'share', 'verified' ] ] ],
		[ 'Women account for 93 of our 310 members, or 30%.', [ [ '30%', 'share', 'verified' ] ] ],
		[ 'Nine out of 36 mentors (25%) replied within a day.', [ [ '25%', 'share', 'verified' ] ] ],
		[ '42 of the 84 stubs, exactly half, were expanded before the deadline.', [ [ 'half', 'share', 'verified' ] ] ],
		[ 'A third of the participants (27 of 81) came from outside the city.', [ [ 'A third', 'share', 'verified' ] ] ],
		[ 'Mobile: 6,480 of 10,800 page views, that is 60%.', [ [ '60%', 'share', 'verified' ] ] ],
		[ 'The survey went to 1,250 editors and 200 of them answered, a response rate of 16%.', [ [ '16%', 'share', 'verified' ] ] ],
		[ 'Only 3% (18 of 600) of the donors left a comment.', [ [ '3%', 'share', 'verified' ] ] ],
		[ '30.5% (61 out of 200) of the images lack a description.', [ [ '30.5%', 'share', 'verified' ] ] ],
		[ 'We got 1,920 answers from 24,000 invitations (8%).', [ [ '8%', 'share', 'verified' ] ] ],
		[ 'Out of a budget of €45,000 we spent €36,900, i.e. 82%.', [ [ '82%', 'share', 'verified' ] ] ],
		[ 'Nearly half of the files (452 of 930) are scans.', [ [ 'half', 'share', 'verified' ] ] ],
		[ 'More than 70% of the tickets were closed (175 of 240).', [ [ '70%', 'share', 'verified' ] ] ],
		[ 'Two thirds (84 of 126) of the talk pages have a banner.', [ [ 'Two thirds', 'share', 'verified' ] ] ],
		[ 'Roughly 40% of the articles (2,057 of 5,120) are biographies.', [ [ '40%', 'share', 'verified' ] ] ],
		[ 'In a sample of 50 articles, 7 (14%) were copyvios and 11 (22%) had no sources.', [ [ '14%', 'share', 'verified' ], [ '22%', 'share', 'verified' ] ] ],
		[ '154 of the 220 red links on that list (70%) have been turned blue since.', [ [ '70%', 'share', 'verified' ] ] ],
		[ 'There were 400 candidates. 36 of the 400 withdrew, which is 9%.', [ [ '9%', 'share', 'verified' ] ] ],
		[ '35% of 240 is 84, so the template would be needed on 84 pages.', [ [ '84', 'share', 'verified' ] ] ],
		[ 'Some 12 of the 16 patrollers, three quarters, work from Europe.', [ [ 'three quarters', 'share', 'verified' ] ] ],
		[ 'Of 164 sampled links, 41 were dead (52%).', [ [ '52%', 'share', 'mismatch', '25%' ] ] ],
		[ '17 of 68 respondents (75%) had never edited a talk page.', [ [ '75%', 'share', 'mismatch', '25%' ] ] ],
		[ 'Women account for 93 of our 310 members, or 36%.', [ [ '36%', 'share', 'mismatch', '30%' ] ] ],
		[ 'Out of a budget of €45,000 we spent €36,900, i.e. 28%.', [ [ '28%', 'share', 'mismatch', '82%' ] ] ],
		[ '35.0% (64 out of 210) of the images lack a description.', [ [ '35.0%', 'share', 'mismatch', '30.5%' ] ] ],
		[ 'A quarter of the participants (27 of 81) came from outside the city.', [ [ 'A quarter', 'share', 'mismatch', null ] ] ],
		[ 'Of the 220 red links on that list 154 (77%) have been turned blue since.', [ [ '77%', 'share', 'mismatch', '70%' ] ] ],
		[ 'Mobile: 6,480 of 10,800 page views, that is 6%.', [ [ '6%', 'share', 'mismatch', '60%' ] ] ],
		[ 'The committee answered 45 out of 125 appeals (63%).', [ [ '63%', 'share', 'mismatch', '36%' ] ] ],
		[ 'So far 2 of the 3 reviewers (66%) have replied.', [ [ '66%', 'share', 'rounding', '67%' ] ] ],
		[ '58 of 90 portals (64.5%) are automated.', [ [ '64.5%', 'share', 'rounding', '64.4%' ] ] ],
		[ 'The list has 312 names, 131 of which (41%) are pseudonyms.', [ [ '41%', 'share', 'rounding', '42%' ] ] ],
		[ 'I reverted 19 of those 23 edits, i.e. 82.7%.', [ [ '82.7%', 'share', 'rounding', '82.6%' ] ] ]
	],
	pending: []
};
