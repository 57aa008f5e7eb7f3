import { clockLength, isAgo, isCjkDate, isDay, isYear, spacedDateLength } from './dates';
import { compoundLength, hexLength, isByteCount, isCoordinate, isListNumber, isNamePart, isOrdinalOrName, phoneLength } from './names';
import { isSign } from './source';
import type { Source } from './source';

/** How many tokens from a number on are a date, a time, a version, an ordinal or a name; 0 where a figure may stand. */
export function skipLength( source: Source, at: number ): number {
	const whole = hexLength( source, at ) || compoundLength( source, at ) || spacedDateLength( source, at ) || clockLength( source, at ) || phoneLength( source, at );
	if ( whole ) {
		return whole;
	}
	return isNamePart( source, at ) || isOrdinalOrName( source, at ) || isCjkDate( source, at ) || isDay( source, at ) || isYear( source, at ) || isAgo( source, at, at + 1 ) ||
		isListNumber( source, at ) || isCoordinate( source, at ) || isByteCount( source, at ) ||
		isSign( source, at - 1, '±' ) || isSign( source, at + 1, '±' ) ? 1 : 0;
}
