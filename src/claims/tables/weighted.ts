import { isZero } from '../../judge/rational';
import type { Expression, Figure } from '../../model';
import { leaf, over, plus, sumOf, times } from '../expression';
import { fitOf } from './evidence';
import type { View } from './sheet';
import type { Trial } from './trial';

/** A mean that another column weighs: the mean score of classes of 28, 19 and 31 pupils. Null where none makes it true. */
export function weightedMean( { series, at }: View, set: readonly number[], trial: Trial ): Expression | null {
	for ( let s = 0; s < series.length; s++ ) {
		const pairs = s === trial.series || series[ s ].kind !== 'data' && series[ s ].kind !== 'total' ? [] :
			set.map( ( line ) => [ at( line, trial.series ).figure, at( line, s ).figure ] ).filter( ( pair ): pair is [ Figure, Figure ] => pair.every( ( figure ) => figure !== null ) );
		if ( pairs.length > 1 && pairs.some( ( [ , weight ] ) => !isZero( weight.value ) ) ) {
			const mean = over( pairs.map( ( [ value, weight ] ) => times( leaf( value ), leaf( weight ) ) ).reduce( plus ), sumOf( pairs.map( ( [ , weight ] ) => weight ) ) );
			if ( fitOf( trial.figure, mean ) === 'exact' ) {
				return mean;
			}
		}
	}
	return null;
}
