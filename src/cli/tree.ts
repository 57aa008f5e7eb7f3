import { Parser } from 'htmlparser2';
import { finish } from '../steps';
import { walk } from '../page/walk';

/** A text as the reader of pages sees it. */
class Leaf {
	readonly nodeType = 3;
	nextSibling: Leaf | Branch | null = null;

	constructor( readonly parentNode: Branch, readonly ownerDocument: Tree, public data: string ) {}
}

/** An element, likewise. */
class Branch {
	readonly nodeType = 1;
	firstChild: Leaf | Branch | null = null;
	lastChild: Leaf | Branch | null = null;
	nextSibling: Leaf | Branch | null = null;

	constructor( readonly parentNode: Branch | null, readonly ownerDocument: Tree, readonly localName: string, private readonly attributes: Readonly<Record<string, string>> ) {}

	get parentElement(): Branch | null {
		return this.parentNode;
	}

	get textContent(): string {
		const parts: string[] = [];
		finish( walk( this as unknown as Element, { text: ( { data } ) => parts.push( data ), enter: () => true, leave: () => undefined } ) );
		return parts.join( '' );
	}

	getAttribute( name: string ): string | null {
		const value = this.attributes[ name ];
		return value === undefined ? null : value;
	}

	/** Nobody takes this tree apart while it is read. */
	contains(): boolean {
		return true;
	}

	append( node: Leaf | Branch ): void {
		if ( this.lastChild ) {
			this.lastChild.nextSibling = node;
		} else {
			this.firstChild = node;
		}
		this.lastChild = node;
	}
}

/** A document with as much of the DOM as the reader of pages asks for: a whole one takes several times as long to build and to walk. */
export class Tree {
	/** In the order of the document. */
	private readonly elements: Branch[] = [];
	readonly documentElement = new Branch( null, this, '', {} );

	constructor( html: string ) {
		let open = this.documentElement;
		const parser = new Parser( {
			onopentag: ( name, attributes ) => {
				const element = new Branch( open, this, name, attributes );
				open.append( element );
				this.elements.push( element );
				open = element;
			},
			onclosetag: () => {
				open = open.parentNode as Branch;
			},
			ontext: ( data ) => {
				// The parser stops at each character entity.
				if ( open.lastChild instanceof Leaf ) {
					open.lastChild.data += data;
				} else {
					open.append( new Leaf( open, this, data ) );
				}
			}
		} );
		parser.end( html );
	}

	get body(): Branch {
		return this.querySelector( 'body' ) ?? this.documentElement;
	}

	get title(): string {
		const title = this.querySelector( 'title' );
		return title ? title.textContent : '';
	}

	getElementById( id: string ): Branch | null {
		return this.querySelector( `#${ id }` );
	}

	/** The first element of an id (#), of a class (.) or of a name. */
	querySelector( selector: string ): Branch | null {
		const name = selector.slice( 1 );
		const isIt = selector[ 0 ] === '#' ? ( element: Branch ) => element.getAttribute( 'id' ) === name :
			selector[ 0 ] === '.' ? ( element: Branch ) => ( element.getAttribute( 'class' ) ?? '' ).split( /\s+/ ).includes( name ) :
				( element: Branch ) => element.localName === selector;
		return this.elements.find( isIt ) ?? null;
	}
}
