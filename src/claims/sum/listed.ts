import type { Scope } from '../../inputs/scope';
import { absolute, add, compare, equals, multiply, rational, subtract } from '../../judge/rational';
import type { Claim } from '../../model';
import { fair, makeClaim } from '../claim';
import { sumOf } from '../expression';
import { isCount, isSignBetween } from '../words/mention';
import type { Mention } from '../words/mention';
import { hasSameUnit } from '../words/noun';
import { rowsIn } from '../words/row';

/** Further than half of what they make, a count is no total of what is listed behind it. */
const NEAR = rational( 2 );

/** "We uploaded 85 pictures: Ann 40, Bob 25 and me 20", "75 talks (31 on Friday, 44 on Saturday)": a count, and all of its parts behind a colon or in a bracket. */
export function listedClaims( { mentions }: Scope ): Claim[] {
	const counts = mentions.filter( isCount );
	return counts.reduce<Claim[]>( ( claims, target, at ) => {
		const rest = partsBehind( counts.slice( at + 1 ), target );
		const [ row, more ] = rowsIn( rest );
		const isList = !!row && !more && row.length === rest.length && isIntroduced( target, row[ 0 ] ) && row.every( ( part, i ) => isPart( part, target, i === row.length - 1 ) );
		return isList && !target.figure.inWords && isNear( target, row ) ? claims.concat( makeClaim( true, target.figure, 'sum', [ fair( sumOf( row.map( ( { figure } ) => figure ) ) ) ] ) ) : claims;
	}, [] );
}

/** All counts behind it, or those of the bracket right behind it: "2,253 drivers (2,029 men and 224 women), 463 passengers (…)". */
function partsBehind( counts: readonly Mention[], { bracket }: Mention ): readonly Mention[] {
	const [ first ] = counts;
	return first && first.bracket && first.bracket !== bracket ? counts.filter( ( mention ) => mention.bracket === first.bracket ) : counts;
}

/** Behind a colon, or in a bracket of its own. */
const isIntroduced = ( { sentence, index, bracket }: Mention, first: Mention ): boolean => isSignBetween( sentence, index, first.index, ':：' ) || first.bracket > 0 && first.bracket !== bracket;

/** Named, and of nothing else than the total; the last one is told to be it, or closes the sentence or bracket. */
function isPart( { figure, before, after, index, sentence }: Mention, total: Mention, isLast: boolean ): boolean {
	const isAnd = before.some( ( { classes } ) => classes.includes( 'and' ) );
	const last = after[ after.length - 1 ];
	const next = sentence.items[ last ? sentence.items.indexOf( last ) + 1 : index + 1 ];
	const isEnd = !next || next.kind === 'sign' && '.!)）。'.includes( next.text );
	return ( before.length > ( isAnd ? 1 : 0 ) || after.length > 0 ) && ( !isLast || isAnd || isEnd ) && !figure.sign && figure.currency === total.figure.currency && !equals( figure.value, total.figure.value ) && ( !figure.unit || hasSameUnit( figure, total.figure ) );
}

function isNear( { figure: { value } }: Mention, row: readonly Mention[] ): boolean {
	const sum = row.map( ( { figure } ) => figure.value ).reduce( add );
	return compare( multiply( absolute( subtract( sum, value ) ), NEAR ), sum ) <= 0;
}
