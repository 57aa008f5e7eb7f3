import type { Verdict } from '../model';
import type { ClaimReport, FigureReport, Report } from './report';
import { REASONS, SIGNS, SLIPS } from './words';

/** Wraps a text in a colour of the terminal, or leaves it as it is. */
export type Paint = ( colour: string, text: string ) => string;

export const plain: Paint = ( _colour, text ) => text;
export const coloured: Paint = ( colour, text ) => `\u001b[${ colour }m${ text }\u001b[0m`;

const COLOURS: Readonly<Record<Verdict, string>> = { verified: '32', rounding: '33', mismatch: '1;31', unchecked: '2' };
const FAINT = '2';
const GAP = '  ';

/** The report for people: what `--json` prints, as tables. */
export function describe( report: Report, paint: Paint ): string {
	const { claims, comments, figures } = report;
	const width = widthOf( claims );
	const blocks = [ claims.map( ( claim ) => describeClaim( claim, width, paint ) ) ];
	if ( comments ) {
		blocks.push( comments.map( ( { author, timestamp, level, section } ) =>
			[ minute( timestamp ), GAP.repeat( level - 1 ) + visible( author ), paint( FAINT, visible( section ?? '' ) ) ].join( GAP ).trimEnd() ) );
	}
	if ( figures ) {
		const widthOfFigures = widthOf( figures );
		blocks.push( figures.map( ( figure ) => describeFigure( figure, widthOfFigures, paint ) ) );
	}
	return blocks.concat( [ [ coverage( report ) ] ] ).filter( ( lines ) => lines.length ).map( ( lines ) => lines.join( '\n' ) + '\n' ).join( '\n' );
}

function describeClaim( claim: ClaimReport, width: number, paint: Paint ): string {
	const { verdict, relation, quote, comment } = claim;
	const head = [
		paint( COLOURS[ verdict ], `${ SIGNS[ verdict ] } ${ verdict.padEnd( 9 ) }` ), visible( claim.figure ).padEnd( width ), relation.padEnd( 11 ), explain( claim )
	].join( GAP );
	const source = [ `“${ visible( quote ) }”`, comment && `${ visible( comment.author ) }, ${ minute( comment.timestamp ) }` ].filter( Boolean ).join( ' – ' );
	return `${ head }\n${ ' '.repeat( 11 ) }${ GAP }${ paint( FAINT, source ) }`;
}

function explain( { verdict, working, expected, slip, reason }: ClaimReport ): string {
	if ( verdict === 'unchecked' ) {
		return reason ? REASONS[ reason ] : '';
	}
	return visible( working ) + ( verdict === 'verified' || expected === null ? '' : `; expected ${ visible( expected ) }` ) + ( slip ? ` (${ SLIPS[ slip ] })` : '' );
}

function describeFigure( { figure, value, resolution, percent, readings }: FigureReport, width: number, paint: Paint ): string {
	return [
		visible( figure ).padEnd( width ), value + ( percent ? '%' : '' ), paint( FAINT, `to ${ resolution }${ readings.length ? `, or ${ readings.join( ', ' ) }` : '' }` )
	].join( GAP );
}

/** "12 comments. 9 claims: 6 verified, 1 rounding, 0 mismatch, 2 unchecked." */
function coverage( { claims, comments }: Report ): string {
	const counts = ( Object.keys( SIGNS ) as Verdict[] ).map( ( verdict ) => `${ claims.filter( ( claim ) => claim.verdict === verdict ).length } ${ verdict }` );
	return `${ comments ? `${ comments.length } comments. ` : '' }${ claims.length } claims: ${ counts.join( ', ' ) }.`;
}

const widthOf = ( rows: readonly { readonly figure: string }[] ): number => rows.reduce( ( width, { figure } ) => Math.max( width, figure.length ), 6 );

const minute = ( timestamp: string ): string => timestamp.slice( 0, 16 ).replace( 'T', ' ' );

/** Without control characters: the words of a page must not steer the reader's terminal. */
// eslint-disable-next-line no-control-regex
const visible = ( text: string ): string => text.replace( /[\u0000-\u001f\u007f-\u009f]/g, '' );
