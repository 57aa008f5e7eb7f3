import type { Scope } from '../inputs/scope';
import { absolute, add, compare, multiply, rational, subtract } from '../judge/rational';
import type { Claim } from '../model';
import { fair, makeClaim } from './claim';
import { sumOf } from './expression';
import { isCount, isSignBetween } from './mention';
import type { Mention } from './mention';
import { hasSameUnit } from './noun';
import { rowsIn } from './row';

/** Further than a fourth of it from what they make, a count is no total of what is listed behind it. */
const NEAR = rational( 4 );

/** "We uploaded 85 pictures: Ann 40, Bob 25 and me 20": a count, and all of its parts behind a colon. */
export function listedClaims( { mentions, sentence }: Scope ): Claim[] {
	const counts = mentions.filter( isCount );
	return counts.reduce<Claim[]>( ( claims, target, at ) => {
		const [ row, more ] = rowsIn( counts.slice( at + 1 ) );
		const isList = !!row && !more && row.length === counts.length - at - 1 && isSignBetween( sentence, target.index, row[ 0 ].index, ':：' ) && row.every( ( part, i ) => isPart( part, target, i === row.length - 1 ) );
		return isList && !target.figure.inWords && isNear( target, row ) ? claims.concat( makeClaim( true, target.figure, 'sum', [ fair( sumOf( row.map( ( { figure } ) => figure ) ) ) ] ) ) : claims;
	}, [] );
}

/** Named, and of nothing else than the total; the last one is told to be it. */
function isPart( { figure, before, after }: Mention, total: Mention, isLast: boolean ): boolean {
	const isAnd = before.some( ( { classes } ) => classes.includes( 'and' ) );
	return ( before.length > ( isAnd ? 1 : 0 ) || after.length > 0 ) && ( !isLast || isAnd ) && !figure.sign && figure.currency === total.figure.currency && ( !figure.unit || hasSameUnit( figure, total.figure ) );
}

function isNear( { figure: { value } }: Mention, row: readonly Mention[] ): boolean {
	const sum = row.map( ( { figure } ) => figure.value ).reduce( add );
	return compare( multiply( absolute( subtract( sum, value ) ), NEAR ), value ) <= 0;
}
