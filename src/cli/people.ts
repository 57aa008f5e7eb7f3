import type { Discussion, Finding, Verdict } from '../model';

const COLOURS: Readonly<Record<Verdict, string>> = { verified: '32', rounding: '33', mismatch: '31', unchecked: '2' };
const SIGNS: Readonly<Record<Verdict, string>> = { verified: '✓', rounding: '≈', mismatch: '≠', unchecked: '·' };

/** The report for people: each claim with its verdict and working, then what was covered. */
export function describe( discussion: Discussion, findings: readonly Finding[], isColoured: boolean ): string {
	const colour = ( verdict: Verdict, text: string ): string => isColoured ? `\u001b[${ COLOURS[ verdict ] }m${ text }\u001b[0m` : text;
	const width = Math.max( 6, ...findings.map( ( finding ) => finding.claim.figure.text.length ) );
	const lines = findings.map( ( finding ) => {
		const { claim, verdict, working, expected, slip, reason } = finding;
		const { comment } = claim.figure.passage;
		const told = verdict === 'unchecked' ? `(${ reason })` :
			working + ( verdict === 'verified' ? '' : `; rounded ${ expected ?? '' }` ) + ( slip ? ` (${ slip })` : '' );
		return `${ colour( verdict, `${ SIGNS[ verdict ] } ${ verdict.padEnd( 9 ) }` ) } ${ claim.figure.text.padEnd( width ) }  ${ claim.relation.padEnd( 11 ) } ${ told }` +
			( comment ? `  — ${ comment.author }, ${ comment.timestamp.slice( 0, 10 ) }` : '' );
	} );
	return lines.concat( '', coverage( findings, discussion ) ).join( '\n' ) + '\n';
}

function coverage( findings: readonly Finding[], discussion: Discussion ): string {
	const count = ( verdict: Verdict ): number => findings.filter( ( finding ) => finding.verdict === verdict ).length;
	const checked = findings.length - count( 'unchecked' );
	return `${ discussion.comments.length } comments; ${ findings.length } figures follow from others: ${ checked } checked, ` +
		`of which ${ count( 'verified' ) } verified, ${ count( 'rounding' ) } off by rounding, ${ count( 'mismatch' ) } mismatched; ${ count( 'unchecked' ) } without inputs.`;
}
