import type { Corpus } from './corpus';

/** Figures of an earlier comment said again. */
export const restatement: Corpus = {
	examples: [
		[ 'The shelf holds 4,715 boxes. --Moth (talk) 10:00, 14 October 2022 (UTC)\n:The aforementioned 4,725 boxes include empty ones. --Ptera (talk) 11:30, 14 October 2022 (UTC)', [ [ '4,725', 'restatement', 'mismatch', '4,715' ] ] ],
		[ 'The shelf holds 4,715 boxes. --Moth (talk) 10:00, 14 October 2022 (UTC)\n:As Moth wrote above, the shelf holds 4,175 boxes. --Ptera (talk) 11:30, 14 October 2022 (UTC)', [ [ '4,175', 'restatement', 'mismatch', '4,715' ] ] ],
		[ 'We counted 1,386 visits to the help page.--Rosa (talk) 10:12, 3 May 2023 (UTC)\n:The 1,386 visits Rosa counted include bots.--Ben (talk) 11:12, 3 May 2023 (UTC)', [ [ '1,386', 'restatement', 'verified' ] ] ],
		[ [ 'We collected $48,920 at the fair.', 'The $48,960 that you collected there, as you said: where are they?' ], [ [ '$48,960', 'restatement', 'mismatch', '$48,920' ] ] ],
		[ [ 'We logged 2,894 uses of the gadget.', 'Your 2,948 uses of the gadget include tests.' ], [ [ '2,948', 'restatement', 'mismatch', '2,894' ] ] ],
		[ [ 'We logged 2,894 uses of the gadget.', '"2,984 uses" sounds low.' ], [ [ '2,984', 'restatement', 'mismatch', '2,894' ] ] ],
		[ [ 'We logged 2,894 uses of the gadget.', 'The 2,984 uses you logged include tests.' ], [ [ '2,984', 'restatement', 'mismatch', '2,894' ] ] ],
		[ [ 'We logged 2,894 uses of the gadget.', 'The 2,984 uses mentioned above include tests.' ], [ [ '2,984', 'restatement', 'mismatch', '2,894' ] ] ],
		[ [ 'We logged 2,894 uses of the gadget.', 'As mentioned above, the gadget has 2,984 uses.' ], [ [ '2,984', 'restatement', 'mismatch', '2,894' ] ] ],
		[ [ 'The pass rate was 63.2%.', 'Per your pass rate of 62.3%, we should stop.' ], [ [ '62.3%', 'restatement', 'mismatch', '63.2%' ] ] ],
		[ [ 'The drive brought in 1,473 new articles.', 'You say 1,473 new articles, but how many are still there?' ], [ [ '1,473', 'restatement', 'verified' ] ] ],
		[ [ 'Our retention rate is 17.8% after a month.', 'A retention rate of 17.8%, as you write, is quite good.' ], [ [ '17.8%', 'restatement', 'verified' ] ] ],
		[ [ 'We spent €23,650 on servers.', 'According to you €23,650 went into servers.' ], [ [ '€23,650', 'restatement', 'verified' ] ] ],
		[ [ 'There are 5,218 pages in that category.', 'I doubt that 5,218 pages can be moved by hand.' ], [ [ '5,218', 'restatement', 'verified' ] ] ],
		[ [ 'The median age of our editors is 46.5 years, in a survey with 1,389 answers.', 'Were the 1,389 answers weighted?' ], [ [ '1,389', 'restatement', 'verified' ] ] ],
		[ [ 'The video was watched 31,442 times.', 'As you said, 31,442 views is not bad for a tutorial.' ], [ [ '31,442', 'restatement', 'verified' ] ] ],
		[ [ 'Click-through was 2.37%.', 'That compares badly to ours (4.1% compared to 2.37%).' ], [ [ '2.37%', 'restatement', 'verified' ] ] ],
		[ [ 'I count 12,806 uses of the template.', 'Still 12,806 uses? The bot must have stopped.' ], [ [ '12,806', 'restatement', 'verified' ] ] ],
		[ [ 'The pilot ran on 138 wikis.', 'Your 138 wikis include closed ones.' ], [ [ '138', 'restatement', 'verified' ] ] ],
		[ [ 'We reached 68.4% of the schools.', 'How do you get 68.4%?' ], [ [ '68.4%', 'restatement', 'verified' ] ] ],
		[ [ 'Between January and March we deleted 2,931 files.', 'You mention 2,931 deleted files; is there a log?' ], [ [ '2,931', 'restatement', 'verified' ] ] ],
		[ [ 'It has 745 watchers.', 'Thanks.', 'You claimed it has 745 watchers, but half of them are gone.' ], [ [ '745', 'restatement', 'verified' ] ] ],
		[ [ 'Revenue was $1.84 million.', 'If revenue was $1.84 million as you say, where did it go?' ], [ [ '$1.84 million', 'restatement', 'verified' ] ] ],
		[ [ 'We have had 8,164 sign-ups.', 'The 8,164 sign-ups are not 8,164 people.' ], [ [ '8,164', 'restatement', 'verified' ], [ '8,164', 'restatement', 'verified' ] ] ],
		[ [ 'The drive brought in 1,473 new articles.', 'You say 1,743 new articles, but how many are still there?' ], [ [ '1,743', 'restatement', 'mismatch', '1,473' ] ] ],
		[ [ 'Our retention rate is 17.8% after a month.', 'You wrote that the retention rate is 18.7%.' ], [ [ '18.7%', 'restatement', 'mismatch', '17.8%' ] ] ],
		[ [ 'We spent €23,650 on servers.', 'According to you €26,350 went into servers.' ], [ [ '€26,350', 'restatement', 'mismatch', '€23,650' ] ] ],
		[ [ 'The video had 31,442 views.', 'As you said, 31,424 views is not bad for a tutorial.' ], [ [ '31,424', 'restatement', 'mismatch', '31,442' ] ] ],
		[ [ 'Between January and March we deleted 2,931 files.', 'You mention 2,391 deleted files; is there a log?' ], [ [ '2,391', 'restatement', 'mismatch', '2,931' ] ] ],
		[ [ 'I count 12,806 uses of the template.', 'You counted well, but you said 12,608 uses of the template.' ], [ [ '12,608', 'restatement', 'mismatch', '12,806' ] ] ],
		[ [ 'The petition has 6,157 signatures.', 'You state that the petition has 6,175 signatures.' ], [ [ '6,175', 'restatement', 'mismatch', '6,157' ] ] ],
		[ [ 'Turnout was 38.2%, in line with other years.', 'You claim a turnout of 32.8%.' ], [ [ '32.8%', 'restatement', 'mismatch', '38.2%' ] ] ],
		[ [ 'Last month 4,096 users enabled the gadget.', 'Thanks.', 'You reported 4,906 users for the gadget.' ], [ [ '4,906', 'restatement', 'mismatch', '4,096' ] ] ],
		[ [ 'The essay has 14,502 bytes of prose and 87 references.', 'You gave it 87 references, I count more.' ], [ [ '87', 'restatement', 'verified' ] ] ],
		[ [ 'Click-through was 2.37%.', 'You put click-through at 2.4%.' ], [ [ '2.4%', 'restatement', 'verified' ] ] ],
		[ [ 'We have 21,386 active users.', 'You said there are about 21,400 active users.' ], [ [ '21,400', 'restatement', 'verified' ] ] ],
		[ [ 'Click-through was 2.37%.', 'You put click-through at 2.3%.' ], [ [ '2.3%', 'restatement', 'rounding', '2.4%' ] ] ],
		[ [ 'The share of bot edits is 41.67%.', 'As you say, the share of bot edits is 41.6%.' ], [ [ '41.6%', 'restatement', 'rounding', '41.7%' ] ] ]
	],
	pending: [
		[ [ 'The error rate is 0.37%.', 'Your error rate of 0.37% leaves out reverted edits.' ], [ [ '0.37%', 'restatement', 'verified' ] ], '"your" alone is no sign of a restatement ("your figures say 99.9%"), and two digits may be chance' ],
		[ [ 'The error rate is 0.37%.', 'Your error rate of 0.73% leaves out reverted edits.' ], [ [ '0.73%', 'restatement', 'mismatch', '0.37%' ] ], '"your" alone is no sign of a restatement ("your figures say 99.9%"), and two digits may be chance' ]
	]
};
