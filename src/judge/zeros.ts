/** A number in plain digits without the zeros that it ends in; without an expression, which would look at each zero anew. */
export function withoutLastZeros( digits: string ): string {
	let end = digits.length;
	while ( end && digits[ end - 1 ] === '0' ) {
		end--;
	}
	return digits.slice( 0, end );
}
