/** Parameters of the action API; false and undefined are left out, true is written as 1. */
export type Params = Readonly<Record<string, string | boolean | undefined>>;
interface Answer {
	readonly errors?: readonly { code: string; text: string }[];
	readonly [ key: string ]: unknown;
}

const PATIENCE = 60000;

/** A client of MediaWiki's action API, logged in as one user. */
export interface Api {
	readonly user: string;
	readonly pass: string;
	/** Name and value of each cookie of the session. */
	readonly cookies: ReadonlyMap<string, string>;
	post( params: Params ): Promise<Answer>;
	/** Creates a page, or writes it anew. */
	edit( title: string, text: string ): Promise<void>;
	/** The wikitext of a page. */
	read( title: string ): Promise<string>;
	/** Without a value, back to the default. */
	setOption( name: string, value?: string ): Promise<void>;
	createUser( name: string, pass: string ): Promise<void>;
}

export async function logIn( url: string, user: string, pass: string ): Promise<Api> {
	const cookies = new Map<string, string>();
	const tokens = new Map<string, string>();
	const { clientlogin } = await post( { action: 'clientlogin', username: user, password: pass, loginreturnurl: url, logintoken: await tokenOf( 'login' ) } ) as { clientlogin?: { status: string; message?: string } };
	if ( clientlogin?.status !== 'PASS' ) {
		throw new Error( `Cannot log in as ${ user }: ${ clientlogin?.message ?? 'no answer' }` );
	}
	return {
		user, pass, cookies, post,
		async edit( title, text ) {
			await post( { action: 'edit', title, text, bot: true, watchlist: 'nochange', token: await tokenOf( 'csrf' ) } );
		},
		async read( titles ) {
			const { query } = await post( { action: 'query', prop: 'revisions', rvprop: 'content', rvslots: 'main', titles } ) as unknown as { query: { pages: { revisions: { slots: { main: { content: string } } }[] }[] } };
			return query.pages[ 0 ].revisions[ 0 ].slots.main.content;
		},
		async setOption( name, value ) {
			await post( { action: 'options', optionname: name, optionvalue: value, token: await tokenOf( 'csrf' ) } );
		},
		async createUser( name, password ) {
			await post( { action: 'createaccount', username: name, password, retype: password, reason: 'test', createreturnurl: url, createtoken: await tokenOf( 'createaccount' ) } );
		}
	};

	async function tokenOf( type: string ): Promise<string> {
		if ( !tokens.has( type ) ) {
			const { query } = await post( { action: 'query', meta: 'tokens', type } ) as unknown as { query: { tokens: Record<string, string> } };
			tokens.set( type, query.tokens[ `${ type }token` ] );
		}
		return tokens.get( type ) as string;
	}

	async function post( params: Params ): Promise<Answer> {
		const body = new URLSearchParams( { format: 'json', formatversion: '2', errorformat: 'plaintext' } );
		for ( const [ name, value ] of Object.entries( params ) ) {
			if ( value !== undefined && value !== false ) {
				body.set( name, value === true ? '1' : value );
			}
		}
		const headers = { cookie: [ ...cookies ].map( ( pair ) => pair.join( '=' ) ).join( '; ' ) };
		const response = await fetch( `${ url }/w/api.php`, { method: 'POST', headers, body, signal: AbortSignal.timeout( PATIENCE ) } );
		for ( const cookie of response.headers.getSetCookie() ) {
			const [ , name, value ] = /^([^=]+)=([^;]*)/.exec( cookie ) ?? [];
			cookies.set( name, value );
		}
		const text = await response.text();
		const answer = read( text );
		if ( !answer || answer.errors ) {
			throw new Error( `${ params.action }: ${ answer?.errors ? answer.errors[ 0 ].text : `HTTP ${ response.status } ${ text.slice( 0, 200 ) }` }` );
		}
		return answer;
	}
}

function read( text: string ): Answer | null {
	try {
		return JSON.parse( text ) as Answer;
	} catch {
		return null;
	}
}
