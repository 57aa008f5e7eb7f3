/** Runs a task whose failure must leave the page as it is: it is logged, in one line that says whose it is. */
export function guard( task: () => void ): void {
	try {
		task();
	} catch ( error ) {
		report( error );
	}
}

export function report( error: unknown ): void {
	const named = new Error( `FigureCheck: ${ error instanceof Error ? error.message : String( error ) }` );
	if ( error instanceof Error && error.stack ) {
		named.stack = error.stack;
	}
	if ( mw.errorLogger ) {
		mw.errorLogger.logError( named, 'error.gadget' );
	} else {
		mw.log.warn( named.message );
	}
}

/** Runs a task once the browser has nothing more urgent to do. */
export function whenIdle( task: () => void ): void {
	if ( typeof requestIdleCallback === 'function' ) {
		requestIdleCallback( () => guard( task ), { timeout: 2000 } );
	} else {
		setTimeout( () => guard( task ), 0 );
	}
}

/** Runs a task and leaves its time in the browser's timeline, as figurecheck.read and the like. */
export function timed<Result>( name: string, task: () => Result ): Result {
	const start = `figurecheck.${ name }.start`;
	performance.mark( start );
	const result = task();
	performance.measure( `figurecheck.${ name }`, start );
	return result;
}
