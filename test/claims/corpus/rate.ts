import type { Corpus } from './corpus';

/** So many of one thing for each of another, and means. */
export const rate: Corpus = {
	examples: [
		[ '6,300 edits in 140 days. That is 45 edits a day, every day.', [ [ '45', 'rate', 'verified' ] ] ],
		[ '600 edits by 24 editors (25 per editor).', [ [ '25', 'rate', 'verified' ] ] ],
		[ [ 'We had 17 people and 408 scans.', 'That is 24 scans per person!' ], [ [ '24', 'rate', 'verified' ] ] ],
		[ 'We bought 17 books for €14, so €238 in total.', [ [ '€238', 'rate', 'verified' ] ] ],
		[ 'On average, each workshop had 14 guests (182 people in 13 workshops).', [ [ '14', 'rate', 'verified' ] ] ],
		[ 'The 48 participants made 1,152 edits, 24 edits per participant.', [ [ '24', 'rate', 'verified' ] ] ],
		[ 'We had 9,300 page views in 31 days, or 300 views a day.', [ [ '300', 'rate', 'verified' ] ] ],
		[ '$18,000 for 45 scholarships comes to $400 per scholarship.', [ [ '$400', 'rate', 'verified' ] ] ],
		[ '62 articles by 8 writers: 7.75 articles per writer.', [ [ '7.75', 'rate', 'verified' ] ] ],
		[ 'The bot fixed 5,040 links in 7 days, 720 links per day.', [ [ '720', 'rate', 'verified' ] ] ],
		[ 'It works out at an average of 15 edits per editor (2,700 edits, 180 editors).', [ [ '15', 'rate', 'verified' ] ] ],
		[ 'Last year we uploaded 21,900 photos, about 60 photos a day.', [ [ '60', 'rate', 'verified' ] ] ],
		[ 'The edit-a-thon cost €640 and brought in 16 articles, i.e. €40 per article.', [ [ '€40', 'rate', 'verified' ] ] ],
		[ 'The five sessions had 14, 22, 19, 25 and 30 attendees, an average of 22.', [ [ '22', 'rate', 'verified' ] ] ],
		[ 'Over 6 weeks there were 1,260 new accounts, 210 accounts a week.', [ [ '210', 'rate', 'verified' ] ] ],
		[ '24 admins handled 3,000 reports, 125 reports per admin.', [ [ '125', 'rate', 'verified' ] ] ],
		[ 'Revenue per donor was $12.50 ($2,500 from 200 donors).', [ [ '$12.50', 'rate', 'verified' ] ] ],
		[ 'He made 500 edits in 40 hours, that\'s 12.5 edits per hour.', [ [ '12.5', 'rate', 'verified' ] ] ],
		[ 'We shipped 900 books to 36 libraries, so each library got 25 books.', [ [ '25', 'rate', 'verified' ] ] ],
		[ 'The category holds 288 files in 12 subcategories, that is 24 files per subcategory.', [ [ '24', 'rate', 'verified' ] ] ],
		[ 'With 76 talks in 19 hours there were 4 talks an hour.', [ [ '4', 'rate', 'verified' ] ] ],
		[ 'In the 4 months of the pilot 340 newcomers asked 1,020 questions, on average 3 questions per newcomer.', [ [ '3', 'rate', 'verified' ] ] ],
		[ 'The project has 96 articles and 384 images: 4 images for each article.', [ [ '4', 'rate', 'verified' ] ] ],
		[ 'The 48 participants made 1,152 edits, 42 edits per participant.', [ [ '42', 'rate', 'mismatch', '24' ] ] ],
		[ 'We had 9,300 page views in 31 days, or 360 views a day.', [ [ '360', 'rate', 'mismatch', '300' ] ] ],
		[ '$18,000 for 45 scholarships comes to $40 per scholarship.', [ [ '$40', 'rate', 'mismatch', '$400' ] ] ],
		[ '62 articles by 8 writers: 7.57 articles per writer.', [ [ '7.57', 'rate', 'mismatch', '7.75' ] ] ],
		[ 'The bot fixed 5,040 links in 7 days, 270 links per day.', [ [ '270', 'rate', 'mismatch', '720' ] ] ],
		[ 'The five sessions had 14, 22, 19, 25 and 30 attendees, an average of 21.', [ [ '21', 'rate', 'mismatch', '22' ] ] ],
		[ '24 admins handled 3,000 reports, 152 reports per admin.', [ [ '152', 'rate', 'mismatch', '125' ] ] ],
		[ 'The edit-a-thon cost €640 and brought in 16 articles, i.e. €45 per article.', [ [ '€45', 'rate', 'mismatch', '€40' ] ] ],
		[ 'The category holds 288 files in 12 subcategories, that is 34 files per subcategory.', [ [ '34', 'rate', 'mismatch', '24' ] ] ],
		[ '35 users made 500 edits, 14.2 edits per user.', [ [ '14.2', 'rate', 'rounding', '14.3' ] ] ],
		[ 'The essay had 1,000 readers in 30 days, 33.4 readers a day.', [ [ '33.4', 'rate', 'rounding', '33.3' ] ] ],
		[ 'We shared $2,000 between 7 chapters: $285 per chapter.', [ [ '$285', 'rate', 'rounding', '$286' ] ] ],
		[ '490 editors made 12,000 edits, 24.7 edits per editor.', [ [ '24.7', 'rate', 'rounding', '24.5' ] ] ]
	],
	pending: []
};
