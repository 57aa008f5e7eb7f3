import type { Scope } from '../../inputs/scope';
import { compare } from '../../judge/rational';
import type { Claim } from '../../model';
import { fair, plainClaim } from '../claim';
import { distance, leaf, minus, over, percent } from '../expression';
import { isChange } from '../words/direction';
import { isBetween, isCount, isSignBetween, isSpan, leads } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { isPlausible } from '../words/pairs';
import { namesNew } from '../words/subject';

/** Three values at least make a row of changes. */
const LEAST_VALUES = 3;

/** "Views were 1,400 in March, 1,680 in April and 1,848 in May: first 20% more, then 10%": each percentage tells the way from one value to the next. */
export function seriesClaims( { mentions }: Scope ): Claim[] {
	const values = mentions.filter( ( mention ) => isCount( mention ) && !isSpan( mention ) );
	const changes = mentions.filter( ( { figure } ) => figure.kind === 'percent' );
	return isSeries( values, changes ) ? changes.map( ( { figure }, at ) => {
		const [ old, last ] = values.slice( at ).map( ( value ) => value.figure );
		return plainClaim( figure, 'change', [ fair( percent( over( figure.sign ? minus( leaf( last ), leaf( old ) ) : distance( old, last ), leaf( old ) ) ) ) ] );
	} ) : [];
}

/** One thing at several times, and behind it as many changes as there are steps, none of them against something else. */
function isSeries( values: readonly Mention[], changes: readonly Mention[] ): boolean {
	const [ first ] = changes;
	const [ last ] = values.slice( -1 );
	const isExplained = !!first && !!last && isSignBetween( first.sentence, last.index, first.index, ':：' );
	return values.length >= LEAST_VALUES && values.length === changes.length + 1 && values.every( ( value, at ) => value.index < first.index && hasSameUnit( value.figure, values[ 0 ].figure ) && ( !at || compare( value.figure.value, values[ at - 1 ].figure.value ) !== 0 && isPlausible( { old: values[ at - 1 ].figure, new: value.figure, plain: true } ) ) ) &&
		changes.some( isChange ) && !changes.some( ( change ) => !isExplained && namesNew( change ) || leads( change, 'than', 'versus', 'before' ) ) && tellsTimes( first );
}

const tellsTimes = ( { sentence, index }: Mention ): boolean => isBetween( sentence, -1, index, 'month', 'period', 'now', 'before', 'from' ) || isSignBetween( sentence, -1, index, '#' );
