import { timed } from './guard';

/** Milliseconds of work in one go; as many again may go into marks before a frame of 16 is late. */
const SLICE = 8;

/**
 * Does work that comes in steps, and leaves the browser to its own in between. Resolves to what the work comes to, and
 * never where it is no longer wanted.
 *
 * @param name under which the browser's timeline shows each slice
 * @param use what to do with what the steps of a slice gave
 */
export function inSlices<Part, Result>( name: string, work: Iterator<Part, Result>, isWanted: () => boolean, use: ( parts: Part[] ) => void ): Promise<Result> {
	return new Promise( ( resolve, reject ) => {
		const goOn = (): void => {
			pause().then( () => {
				if ( isWanted() ) {
					const { parts, last } = timed( name, () => slice( work ) );
					use( parts );
					if ( last ) {
						resolve( last.value );
					} else {
						goOn();
					}
				}
			} ).catch( reject );
		};
		goOn();
	} );
}

function slice<Part, Result>( work: Iterator<Part, Result> ): { parts: Part[]; last: IteratorReturnResult<Result> | null } {
	const end = performance.now() + SLICE;
	const parts: Part[] = [];
	while ( performance.now() < end ) {
		const step = work.next();
		if ( step.done ) {
			return { parts, last: step };
		}
		parts.push( step.value );
	}
	return { parts, last: null };
}

/** Safari has no scheduler, and a timeout lets go as well. */
function pause(): Promise<void> {
	const { scheduler } = window as { scheduler?: { yield?(): Promise<void> } };
	return scheduler && scheduler.yield ? scheduler.yield() : new Promise( ( resolve ) => {
		setTimeout( resolve, 0 );
	} );
}
