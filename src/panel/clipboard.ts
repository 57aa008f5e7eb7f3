import { element } from '../marks/element';

/** Copies a text. Resolves to whether it could. */
export function copyText( text: string ): Promise<boolean> {
	return navigator.clipboard ? navigator.clipboard.writeText( text ).then( () => true, () => copyBySelection( text ) ) : Promise.resolve( copyBySelection( text ) );
}

/** For pages that came over plain HTTP, where there is no other way. */
function copyBySelection( text: string ): boolean {
	const area = element( 'textarea', 'copy' );
	const focused = document.activeElement as HTMLElement | null;
	area.value = text;
	document.body.append( area );
	area.select();
	const isCopied = document.execCommand( 'copy' );
	area.remove();
	if ( focused ) {
		focused.focus();
	}
	return isCopied;
}

/** Copies, and says so on the button for as long as it has the focus. */
export function copyFrom( button: HTMLButtonElement, text: string, copied: string ): void {
	const label = button.textContent;
	copyText( text ).then( ( isCopied ) => {
		if ( isCopied ) {
			button.textContent = copied;
			button.addEventListener( 'blur', () => {
				button.textContent = label;
			}, { once: true } );
		}
	} );
}
