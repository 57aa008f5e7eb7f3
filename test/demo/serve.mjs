#!/usr/bin/env node
// The demonstration: prints the report on the seed page, then serves the page on localhost with the gadget live in it.
//   node test/demo/serve.mjs [--once]     --once ends after the report; PORT=… asks for a port
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath( new URL( '../../', import.meta.url ) );
const seed = join( root, 'test/pages/1.43+DiscussionTools.vector-2022.served.html' );
const FIRST_PORT = 8123;
const TRIES = 20;

const SCRIPT = 'text/javascript; charset=utf-8';
/** Everything that is served, by its path. */
const routes = new Map( [
	[ '/', { type: 'text/html; charset=utf-8', read: page } ],
	[ '/skin.css', { type: 'text/css; charset=utf-8', read: () => readFileSync( join( root, 'test/demo/skin.css' ) ) } ],
	[ '/mw.js', { type: SCRIPT, read: () => readFileSync( join( root, 'test/demo/mw.js' ) ) } ],
	[ '/jquery.js', { type: SCRIPT, read: () => readFileSync( join( createRequire( import.meta.url ).resolve( 'jquery/package.json' ), '../dist/jquery.min.js' ) ) } ],
	...readdirSync( join( root, 'dist' ) ).filter( ( name ) => name.startsWith( 'FigureCheck' ) ).map( ( name ) => [ `/${ name }`, { type: SCRIPT, read: () => readFileSync( join( root, 'dist', name ) ) } ] )
] );

if ( report() && !process.argv.includes( '--once' ) ) {
	serve( Number( process.env.PORT ) || FIRST_PORT, process.env.PORT ? 1 : TRIES );
}

/** Prints what the command line says of the seed page; false where it could not. */
function report() {
	console.log( '\nfigurecheck on Talk:Social media, Meta-Wiki, as rendered by MediaWiki 1.43:\n' );
	const { status } = spawnSync( process.execPath, [ join( root, 'dist/cli.js' ), seed ], { stdio: 'inherit' } );
	const isDone = status === 0 || status === 1;
	if ( !isDone ) {
		process.exitCode = 2;
	}
	return isDone;
}

function serve( port, tries ) {
	const server = createServer( answer );
	server.on( 'error', ( error ) => {
		if ( error.code === 'EADDRINUSE' && tries > 1 ) {
			serve( port + 1, tries - 1 );
			return;
		}
		console.error( `Cannot serve on port ${ port }: ${ error.message }` );
		process.exitCode = 2;
	} );
	server.listen( port, '127.0.0.1', () => {
		console.log( `\nThe page with the gadget in it: http://localhost:${ port }/   (Ctrl+C ends)` );
	} );
}

/** As strict as Wikimedia's sites: no script inside of the page, nothing from elsewhere. */
const HEADERS = { 'Content-Security-Policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:", 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

function answer( request, response ) {
	const route = routes.get( new URL( request.url, 'http://localhost' ).pathname );
	if ( !route ) {
		response.writeHead( 404, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' } ).end( 'Not part of the demonstration.\n' );
		return;
	}
	response.writeHead( 200, { ...HEADERS, 'Content-Type': route.type } ).end( route.read() );
}

function page() {
	return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Talk:Social media – FigureCheck</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/skin.css">
<script src="/jquery.js"></script>
<script src="/mw.js"></script>
<script src="/FigureCheck.js"></script>
</head>
<body class="skin-demo ns-talk mediawiki ltr">
<main class="demo-page mw-body" id="content">
<nav class="demo-tools" id="p-tb" aria-label="Tools"><ul></ul></nav>
<h1 id="firstHeading">Talk:Social media</h1>
<p class="demo-note">From <a href="https://meta.wikimedia.org/wiki/Talk:Social_media">Meta-Wiki</a>, by its authors, <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>; checked by FigureCheck.</p>
${ readFileSync( seed, 'utf8' ) }
</main>
</body>
</html>
`;
}
