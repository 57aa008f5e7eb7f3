import type { Line } from './line';

/** Lines looked at when subtotals are sought among lines that no word gives away. */
const MOST_CHILDREN = 40;
/** Up to this many lines, every run of neighbours is tried. */
const MOST_LINES = 16;

/**
 * The lines that a total may be the sum of, the likeliest first: the group that it closes or opens, everything above or
 * below, the subtotals, the last subtotal and what came after it, and everything else.
 */
export function addendSets( lines: readonly Line[], total: number ): number[][] {
	const { leaf } = lines[ total ];
	const isPaired = lines.some( ( line, i ) => i !== total && isDataLine( line ) && leaf !== '' && line.leaf === leaf );
	const isAddend = ( i: number ): boolean => isDataLine( lines[ i ] ) && ( !isPaired || lines[ i ].leaf === leaf );
	const isSubtotal = ( i: number ): boolean => i !== total && lines[ i ].kind === 'total';
	const before = upTo( total ).reverse();
	const after = upTo( lines.length ).slice( total + 1 );
	const group = ( places: readonly number[], stopsAtBreak: boolean ): number[] => {
		const found: number[] = [];
		for ( const i of places ) {
			if ( isSubtotal( i ) || stopsAtBreak && lines[ i ].kind === 'break' && found.length ) {
				break;
			}
			if ( isAddend( i ) ) {
				found.push( i );
			}
		}
		return found;
	};
	const last = before.find( isSubtotal );
	const sets = [
		group( before, true ), group( before, false ), before.filter( isAddend ), before.filter( isSubtotal ),
		last === undefined ? [] : group( before, false ).concat( last ),
		group( after, true ), group( after, false ), after.filter( isAddend ), after.filter( isSubtotal ),
		before.concat( after ).filter( isAddend ),
		/* A party may be called "Together". */
		before.filter( ( i ) => isAddend( i ) || isSubtotal( i ) )
	];
	return unique( sets );
}

const isDataLine = ( { kind }: Line ): boolean => kind === 'data' || kind === 'difference';
const upTo = ( length: number ): number[] => Array.from( { length }, ( _, i ) => i );

/** Sets of two lines or more, each once, in the order of the table. */
function unique( sets: readonly number[][] ): number[][] {
	const seen = new Set<string>();
	return sets.map( ( set ) => set.slice().sort( ( a, b ) => a - b ) ).filter( ( set ) => {
		const key = set.join();
		return set.length > 1 && !seen.has( key ) && !!seen.add( key );
	} );
}

/** Every run of neighbouring addends, for tables in which a total stands among lines that are none of its parts. */
export function windows( lines: readonly Line[], total: number ): number[][] {
	const data = upTo( lines.length ).filter( ( i ) => i !== total && isDataLine( lines[ i ] ) );
	const sets: number[][] = [];
	for ( let from = 0; data.length <= MOST_LINES && from < data.length; from++ ) {
		for ( let to = from + 2; to <= data.length; to++ ) {
			sets.push( data.slice( from, to ) );
		}
	}
	return sets;
}

/**
 * A set without the lines that are sums of the lines behind (or before) them: regions listed with their districts.
 *
 * @param isSum whether a line is the sum of a run of others
 * @return null where there are no such lines
 */
export function withoutParents( set: readonly number[], isSum: ( line: number, parts: readonly number[] ) => boolean ): number[] | null {
	const drop = ( ordered: readonly number[] ): number[] => {
		const kept: number[] = [];
		for ( let i = 0; i < ordered.length; i++ ) {
			let length = 2;
			while ( length <= MOST_CHILDREN && i + length < ordered.length && !isSum( ordered[ i ], ordered.slice( i + 1, i + 1 + length ) ) ) {
				length++;
			}
			const isParent = length <= MOST_CHILDREN && i + length < ordered.length;
			kept.push( ...isParent ? ordered.slice( i + 1, i + 1 + length ) : [ ordered[ i ] ] );
			i += isParent ? length : 0;
		}
		return kept;
	};
	const forward = drop( set );
	const kept = forward.length < set.length ? forward : drop( set.slice().reverse() );
	return kept.length < set.length ? kept.sort( ( a, b ) => a - b ) : null;
}
