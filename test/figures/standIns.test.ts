import { expect, test } from 'vitest';
import { withStandIns } from '../../src/figures/standIns';

test.each( [
	[ '250 ש"ח', '250 ש״ח' ],
	[ 'דו"ח וחז"ל', 'דו״ח וחז״ל' ],
	// A quotation: more than one letter follows.
	[ 'ה"הצבעה" של 12', 'ה"הצבעה" של 12' ],
	[ '"12 of 40"', '"12 of 40"' ],
	[ '۱۸/۹۶ درصد', '۱۸٫۹۶ درصد' ],
	[ '۴/۵ میلیون و ۳/۲٪', '۴٫۵ میلیون و ۳٫۲٪' ],
	// Votes, a date and what is longer than a fraction is written.
	[ '۱۸/۹۶ رأی', '۱۸/۹۶ رأی' ],
	[ '۱۲/۳۴۵۶ درصد', '۱۲/۳۴۵۶ درصد' ],
	[ '18/96 درصد', '18/96 درصد' ]
] )( '%s is meant as %s', ( written, meant ) => {
	expect( withStandIns( written ) ).toBe( meant );
} );
