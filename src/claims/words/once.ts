/** Work that several finders ask for: done once for each object, and forgotten with it. */
export function once<Key extends object, Value>( work: ( key: Key ) => Value ): ( key: Key ) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return ( key ) => {
		let done = known.get( key );
		if ( !done ) {
			done = { value: work( key ) };
			known.set( key, done );
		}
		return done.value;
	};
}
