import { change } from '../claims/corpus/change';
import { formula } from '../claims/corpus/formula';
import { multiple } from '../claims/corpus/multiple';
import { partition } from '../claims/corpus/partition';
import { rate } from '../claims/corpus/rate';
import { restatement } from '../claims/corpus/restatement';
import { share } from '../claims/corpus/share';
import { sum } from '../claims/corpus/sum';
import { tally } from '../claims/corpus/tally';
import { saidSource } from './said';
import type { Source } from './said';

/** The project's own sentences. */
export const corpusSources = (): Source[] =>
	[ change, formula, multiple, partition, rate, restatement, share, sum, tally ].flatMap( ( { examples } ) => examples.map( ( [ said ] ) => saidSource( said ) ) );
