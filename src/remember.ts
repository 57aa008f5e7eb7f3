/** A function that keeps its answers as long as what it was asked of: for what is asked again and again of the same. */
export function remembered<Key extends object, Answer>( answer: ( key: Key ) => Answer ): ( key: Key ) => Answer {
	const known = new WeakMap<Key, { readonly answer: Answer }>();
	return ( key ) => {
		let kept = known.get( key );
		if ( !kept ) {
			kept = { answer: answer( key ) };
			known.set( key, kept );
		}
		return kept.answer;
	};
}
