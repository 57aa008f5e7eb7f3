import type { Corpus } from './corpus';

/** Parts that make up a whole. */
export const partition: Corpus = {
	examples: [
		[ 'In total 400 households replied: 232 yes, 140 no, 38 unsure.', [ [ '400', 'partition', 'mismatch', '410' ] ] ],
		[ 'In total 410 households replied: 232 yes, 140 no, 38 unsure.', [ [ '410', 'sum', 'verified' ] ] ],
		[ 'Altogether 190 boxes arrived: 92 blue, 48 red, 40 green.', [ [ '190', 'sum', 'mismatch', '180' ] ] ],
		[ '64% of our listeners use headphones, the other 46% a loudspeaker.', [ [ '46%', 'partition', 'mismatch', '36%' ] ] ],
		[ '64% of our listeners use headphones, the other 36% a loudspeaker.', [ [ '36%', 'partition', 'verified' ] ] ],
		[ '58% of the jars are full and the remaining 52% empty.', [ [ '52%', 'partition', 'mismatch', '42%' ] ] ],
		[ '88% of the scans are proofread. The other 22% are blank.', [ [ '22%', 'partition', 'mismatch', '12%' ] ] ],
		[ '88% of the scans are proofread. The remaining 12% are blank.', [ [ '12%', 'partition', 'verified' ] ] ],
		[ 'Of the 40% who replied, 30% agreed and the other 70% did not.', [ [ '70%', 'partition', 'verified' ] ] ],
		[ 'Of the 140 respondents 63 were readers, 49 editors and 28 admins.', [ [ '140', 'partition', 'verified' ] ] ],
		[ '44% said yes, 39% said no, the remaining 17% did not care.', [ [ '17%', 'partition', 'verified' ] ] ],
		[ 'Desktop, mobile web and app got 51.2%, 42.6% and 6.2% respectively.', [ [ '6.2%', 'partition', 'verified' ] ] ],
		[ 'All 96 proposals were sorted: 40 accepted, 36 declined and 20 withdrawn.', [ [ '96', 'partition', 'verified' ] ] ],
		[ 'Enwiki has 53% of the uses, dewiki 35%, and the rest (12%) is spread over small wikis.', [ [ '12%', 'partition', 'verified' ] ] ],
		[ '61.5% of the answers were positive, 20.1% negative and the rest, 18.4%, neutral.', [ [ '18.4%', 'partition', 'verified' ] ] ],
		[ 'Only one answer was possible: 47% wanted the old skin, 33% the new one, 20% neither.', [ [ '20%', 'partition', 'verified' ] ] ],
		[ 'The grant goes to travel (45%), venue (30%) and food (25%), nothing remains.', [ [ '25%', 'partition', 'verified' ] ] ],
		[ '33.3% voted for A, 33.3% for B and the remaining 33.3% for C.', [ [ '33.3%', 'partition', 'verified' ] ] ],
		[ 'Of our 18 mentors, 9 are in Europe, 5 in Asia and 4 in the Americas.', [ [ '18', 'partition', 'verified' ] ] ],
		[ 'Gender of the respondents: 62% men, 31% women, 7% neither.', [ [ '7%', 'partition', 'verified' ] ] ],
		[ '72% of the edits came from desktop, 28% from the rest.', [ [ '28%', 'partition', 'verified' ] ] ],
		[ '58% of pages were fine, 27% needed cleanup, and 15%, the remainder, was deleted.', [ [ '15%', 'partition', 'verified' ] ] ],
		[ '12.5%, 37.5% and 50% of the members are new, active and retired, respectively.', [ [ '50%', 'partition', 'verified' ] ] ],
		[ '44% said yes, 39% said no, the remaining 27% did not care.', [ [ '27%', 'partition', 'mismatch', '17%' ] ] ],
		[ 'Desktop, mobile web and app got 51.2%, 42.6% and 8.2% respectively.', [ [ '8.2%', 'partition', 'mismatch', '6.2%' ] ] ],
		[ 'Enwiki has 53% of the uses, dewiki 35%, and the rest (21%) is spread over small wikis.', [ [ '21%', 'partition', 'mismatch', '12%' ] ] ],
		[ '61.5% of the answers were positive, 20.1% negative and the rest, 14.8%, neutral.', [ [ '14.8%', 'partition', 'mismatch', '18.4%' ] ] ],
		[ 'Only one answer was possible: 47% wanted the old skin, 33% the new one, 30% neither.', [ [ '30%', 'partition', 'mismatch', '20%' ] ] ],
		[ 'Gender of the respondents: 62% men, 31% women, 17% neither.', [ [ '17%', 'partition', 'mismatch', '7%' ] ] ],
		[ '12.5%, 35.7% and 50% of the members are new, active and retired, respectively.', [ [ '50%', 'partition', 'mismatch', '52%' ] ] ],
		[ '22% of the readers use an app, 48% a phone, and the other 30% a computer.', [ [ '30%', 'partition', 'verified' ] ] ],
		[ 'The votes are split 41%, 38% and 21% among the three names, which adds up.', [ [ '21%', 'partition', 'verified' ] ] ],
		[ 'Among the 25 wikis 11 enabled it, 8 declined and 6 have yet to answer.', [ [ '25', 'partition', 'verified' ] ] ],
		[ 'All of the 310 images were checked: 240 are free, 52 non-free and 18 unclear.', [ [ '310', 'partition', 'verified' ] ] ],
		[ '58% of pages were fine, 27% needed cleanup, and 51%, the remainder, was deleted.', [ [ '51%', 'partition', 'mismatch', '15%' ] ] ],
		[ 'The grant goes to travel (45%), venue (30%) and food (52%), nothing remains.', [ [ '52%', 'partition', 'mismatch', '25%' ] ] ],
		[ 'Of those 57 files 31 are PNG, 19 SVG and 7 GIF.', [ [ '57', 'partition', 'verified' ] ] ]
	],
	pending: [
		[ 'In total 28.3% read daily, 40.9% weekly and 30.8% less often.', [ [ '30.8%', 'partition', 'verified' ] ], '"daily" reads as a rate and "less often" as a change' ],
		[ 'In total 28.3% read daily, 40.9% weekly and 38.0% less often.', [ [ '38.0%', 'partition', 'mismatch', '30.8%' ] ], '"daily" reads as a rate and "less often" as a change' ]
	]
};
