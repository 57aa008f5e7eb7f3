/** Paints ranges of the page without touching it. Where the browser cannot (before Chrome 105, Firefox 140, Safari 17.2), the badges stand alone. */

type Name = 'mismatch' | 'rounding' | 'verified' | 'input' | 'flash';

const FLASH = 2000;

export function paint( name: Name, ranges: readonly Range[] ): void {
	const painted = isTooLoud( name ) ? null : highlightOf( name );
	if ( painted ) {
		ranges.forEach( ( range ) => painted.add( range ) );
	}
}

export function unpaint( name: Name, ranges: readonly Range[] ): void {
	const painted = highlightOf( name );
	if ( painted ) {
		ranges.forEach( ( range ) => painted.delete( range ) );
	}
}

/** Draws the eye to a place for a moment. */
export function flash( range: Range ): void {
	paint( 'flash', [ range ] );
	setTimeout( () => unpaint( 'flash', [ range ] ), FLASH );
}

/** Under the system's high contrast every highlight looks selected: right for a moment, too much for every figure. */
function isTooLoud( name: Name ): boolean {
	return name !== 'input' && name !== 'flash' && typeof matchMedia === 'function' && matchMedia( '(forced-colors: active)' ).matches;
}

function highlightOf( name: Name ): Highlight | null {
	const registry = typeof CSS === 'object' && CSS.highlights;
	if ( !registry ) {
		return null;
	}
	const key = `figurecheck-${ name }`;
	const made = registry.get( key ) || new Highlight();
	registry.set( key, made );
	return made;
}
