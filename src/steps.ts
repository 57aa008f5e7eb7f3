/** Does work that comes in steps to its end at once. */
export function finish<Result>( work: Iterator<unknown, Result> ): Result {
	for ( ;; ) {
		const step = work.next();
		if ( step.done ) {
			return step.value;
		}
	}
}
