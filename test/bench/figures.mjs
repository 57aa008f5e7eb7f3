// Figures found and time taken beside Microsoft's Recognizers, in the six languages that their npm package reads, and
// beside compromise, which reads English.
// The text is made of sentences with numbers as Intl prints them, so that what each of them is worth is known.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { median, table } from './pages.mjs';

const root = join( dirname( fileURLToPath( import.meta.url ) ), '..', '..' );
const require = createRequire( import.meta.url );
const ROUNDS = 5;
/** Readings before the clock starts, so that both run compiled. */
const WARM_UP = 100;
const SENTENCES = 150;

/** Sentences of talk pages; # stands for a number. Two in three hold none, as on real pages. */
const LANGUAGES = {
	en: [ 'en-us', [ 'The campaign reached # people, and # of them answered.', 'According to the report we had # visits, up from #.', 'I do not think that this is what the page says.', 'Could somebody have another look at the sources, please?', 'The numbers changed from # to # within the period.', 'Thanks for the answer, that makes sense to me.' ] ],
	es: [ 'es-es', [ 'La campaña llegó a # personas y # respondieron.', 'Según el informe hubo # visitas, frente a #.', 'No creo que la página diga eso.', '¿Alguien podría revisar las fuentes?', 'Las cifras pasaron de # a # en el periodo.', 'Gracias por la respuesta.' ] ],
	fr: [ 'fr-fr', [ 'La campagne a touché # personnes, dont # ont répondu.', 'Selon le rapport il y a eu # visites, contre #.', 'Je ne crois pas que la page dise cela.', 'Quelqu’un pourrait-il revoir les sources ?', 'Les chiffres sont passés de # à # sur la période.', 'Merci pour la réponse.' ] ],
	pt: [ 'pt-br', [ 'A campanha chegou a # pessoas, e # responderam.', 'Segundo o relatório houve # visitas, contra #.', 'Não acho que a página diga isso.', 'Alguém poderia rever as fontes?', 'Os números passaram de # para # no período.', 'Obrigado pela resposta.' ] ],
	zh: [ 'zh-cn', [ '活动覆盖了 # 人，其中 # 人回答。', '根据报告，访问量为 #，之前为 #。', '我不认为页面是这样说的。', '有人可以再看看来源吗？', '数字从 # 变为 #。', '谢谢你的回答。' ] ],
	ja: [ 'ja-jp', [ 'キャンペーンは # 人に届き、# 人が答えた。', '報告書によると訪問は # で、以前は # だった。', 'ページにはそう書かれていないと思います。', '出典をもう一度見てもらえますか。', '数字は # から # に変わった。', '回答ありがとうございます。' ] ]
};
const STYLES = {
	plain: {},
	decimal: { minimumFractionDigits: 2 },
	percent: { style: 'percent', minimumFractionDigits: 1 },
	short: { notation: 'compact' },
	long: { notation: 'compact', compactDisplay: 'long' }
};

/** The same numbers in each run. */
function createRandom( seed ) {
	let state = seed;
	return ( below ) => {
		state = ( state * 1103515245 + 12345 ) % 2147483648;
		return Math.floor( state / 2147483648 * below );
	};
}

/** Lines of text, and the values in each. */
function linesOf( lang, templates ) {
	const random = createRandom( 7 );
	const names = Object.keys( STYLES );
	return Array.from( { length: SENTENCES }, ( _, i ) => {
		const values = [];
		const text = templates[ i % templates.length ].replace( /#/g, () => {
			const style = STYLES[ names[ random( names.length ) ] ];
			const size = 10 ** ( 2 + random( style.notation ? 6 : 5 ) );
			const number = style.style ? random( 999 ) / 1000 : style.notation ? ( 1 + random( 98 ) ) * size : style.minimumFractionDigits ? random( size * 100 ) / 100 : 2100 + random( size * 10 );
			values.push( style.style ? number * 100 : number );
			return new Intl.NumberFormat( lang, style ).format( number );
		} );
		return { text, values };
	} );
}

const isSame = ( a, b ) => Math.abs( a - b ) <= 1e-9 * Math.max( 1, Math.abs( a ) );

/** How many of the values are among those read. */
function countFound( lines, read ) {
	return lines.reduce( ( found, { text, values } ) => {
		const left = read( text );
		return found + values.filter( ( value ) => {
			const at = left.findIndex( ( other ) => isSame( value, other ) );
			return at >= 0 && left.splice( at, 1 ).length;
		} ).length;
	}, 0 );
}

/** Processor time in milliseconds, the mean of some readings in a row: one alone is too short for the clock. */
function cost( lines, read, times ) {
	const before = process.cpuUsage();
	for ( let i = 0; i < times; i++ ) {
		lines.forEach( ( { text } ) => read( text ) );
	}
	const { user, system } = process.cpuUsage( before );
	return ( user + system ) / 1000 / times;
}

async function loadReader() {
	const folder = mkdtempSync( join( tmpdir(), 'figures-' ) );
	try {
		const { outputFiles } = await build( {
			stdin: { contents: 'import "./src/languages/all"; export { readPassage } from "./src/figures/read";', resolveDir: root, loader: 'ts' },
			bundle: true, write: false, format: 'esm', platform: 'node'
		} );
		writeFileSync( join( folder, 'read.mjs' ), outputFiles[ 0 ].text );
		return await import( pathToFileURL( join( folder, 'read.mjs' ) ).href );
	} finally {
		rmSync( folder, { recursive: true } );
	}
}

/** One row a language: values in the text, found by each, milliseconds by each. */
export async function compareFigures() {
	const { readPassage } = await loadReader();
	const { recognizeNumber, recognizePercentage } = require( '@microsoft/recognizers-text-number' );
	return Object.entries( LANGUAGES ).map( ( [ lang, [ culture, templates ] ] ) => {
		const lines = linesOf( lang, templates );
		const ours = ( text ) => readPassage( text, { start: 0, end: text.length, kind: 'prose', lang, comment: null, section: 0, hidden: [], quoted: [] } )
			.flatMap( ( sentence ) => sentence.figures.map( ( { value } ) => Number( value.n ) / Number( value.d ) ) );
		// Recognizers are spared the lines without a digit, as our own gate is part of the reader.
		const theirs = ( text ) => /\d/.test( text ) ? [ ...recognizeNumber( text, culture ), ...recognizePercentage( text, culture ) ].map( ( { resolution } ) => resolution ? Number( String( resolution.value ).replace( '%', '' ) ) : NaN ) : [];
		const byCompromise = lang === 'en' ? ( text ) => /\d/.test( text ) ? nlp( text ).numbers().json().map( ( { number } ) => number.num ) : [] : null;
		const row = { lang, values: lines.reduce( ( sum, { values } ) => sum + values.length, 0 ), found: countFound( lines, ours ), foundByRecognizers: countFound( lines, theirs ), foundByCompromise: byCompromise && countFound( lines, byCompromise ) };
		cost( lines, ours, WARM_UP );
		cost( lines, theirs, 2 );
		cost( lines, byCompromise || ours, 2 );
		const times = Array.from( { length: ROUNDS }, () => [ cost( lines, ours, 20 ), cost( lines, theirs, 2 ), byCompromise ? cost( lines, byCompromise, 2 ) : NaN ] );
		return { ...row, ms: median( times.map( ( [ own ] ) => own ) ), msOfRecognizers: median( times.map( ( [ , other ] ) => other ) ), msOfCompromise: median( times.map( ( [ , , other ] ) => other ) ) };
	} );
}

export const tableOfFigures = ( rows ) => table(
	[ 'language', 'times faster than Recognizers', 'than compromise', 'values', 'FigureCheck finds', 'Recognizers find', 'compromise finds', 'FigureCheck, ms', 'Recognizers', 'compromise' ],
	rows.map( ( row ) => [ row.lang, Math.round( row.msOfRecognizers / row.ms ), row.msOfCompromise ? Math.round( row.msOfCompromise / row.ms ) : '–', row.values, row.found, row.foundByRecognizers, row.foundByCompromise ?? '–',
		row.ms.toFixed( 2 ), row.msOfRecognizers.toFixed( 0 ), row.msOfCompromise ? row.msOfCompromise.toFixed( 0 ) : '–' ] )
);
