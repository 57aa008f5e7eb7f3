import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Api } from './api';

/** How a wiki or a reader comes to have FigureCheck: on for everybody, chosen in the preferences, or imported from one's own common.js. */
export type Form = 'default gadget' | 'chosen gadget' | 'import';

const dist = process.env.FIGURECHECK_DIST || fileURLToPath( new URL( '../../dist/', import.meta.url ) );
const DEFINITIONS = 'Gadgets-definition.txt';
const NAME = 'FigureCheck';
/** Nothing of it is run by a page without definitions. */
const NO_GADGETS = '== None ==\n';

/** Puts what stands in dist/ on a wiki, in one form and no other. */
export async function install( api: Api, form: Form ): Promise<void> {
	const common = `User:${ api.user }/common.js`;
	if ( form === 'import' ) {
		await api.edit( 'MediaWiki:Gadgets-definition', NO_GADGETS );
		await upload( api, `User:${ api.user }/` );
		await api.edit( common, importOf( `User:${ api.user }/${ NAME }.js` ) );
		return;
	}
	await api.edit( common, '// nothing\n' );
	await upload( api, 'MediaWiki:Gadget-' );
	await api.edit( 'MediaWiki:Gadgets-definition', `== Discussions ==\n${ definitions( form ) }` );
	await api.edit( `MediaWiki:Gadget-${ NAME }`, 'Checks the figures of discussions' );
	await api.setOption( `gadget-${ NAME }`, form === 'chosen gadget' ? '1' : undefined );
}

/** What a reader writes to import a script. */
export function importOf( title: string ): string {
	return `mw.loader.load( '/w/index.php?title=${ encodeURIComponent( title ) }&action=raw&ctype=text/javascript' );\n`;
}

/** The lines as shipped; on for everybody by the one option that an interface administrator adds. */
function definitions( form: Form ): string {
	const shipped = readFileSync( join( dist, DEFINITIONS ), 'utf8' );
	return form === 'default gadget' ? shipped.replace( `* ${ NAME }[ResourceLoader|`, `* ${ NAME }[ResourceLoader|default|` ) : shipped;
}

async function upload( api: Api, prefix: string ): Promise<void> {
	for ( const name of readdirSync( dist ).filter( ( file ) => file.startsWith( NAME ) ) ) {
		await api.edit( prefix + name, readFileSync( join( dist, name ), 'utf8' ) );
	}
}
