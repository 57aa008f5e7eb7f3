/** Makes an element with a class and what it holds; strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>( name: Name, className: string, ...children: readonly ( Node | string )[] ): HTMLElementTagNameMap[ Name ] {
	const made = document.createElement( name );
	if ( className ) {
		made.className = `figurecheck-${ className }`;
	}
	made.append( ...children );
	return made;
}

export function button( className: string, label: string, onClick: () => void ): HTMLButtonElement {
	const made = element( 'button', className, label );
	made.type = 'button';
	made.addEventListener( 'click', onClick );
	return made;
}

/** Text that keeps its own direction, whatever stands round it. */
export function isolated( text: string ): HTMLElement {
	return element( 'bdi', '', text );
}

/** Numbers and operators, which run from left to right in every script. */
export function working( text: string ): HTMLElement {
	const made = isolated( text );
	made.dir = 'ltr';
	return made;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** A piece of the page in a sentence that may run the other way. */
export function isolate( text: string, dir: 'ltr' | 'rtl' ): string {
	return dir === 'rtl' || RIGHT_TO_LEFT.test( text ) ? `\u2068${ text }\u2069` : text;
}
