import type { Verdict } from '../model';

const SVG = 'http://www.w3.org/2000/svg';
/** On a grid of 12: a tick, two waves, an equals sign struck out, a dash. Told apart without colour, and by no font. */
const PATHS: Readonly<Record<Verdict, string>> = {
	verified: 'M2 6.5 5 9.5 10.5 2.5',
	rounding: 'M1.5 5q2.3-3 4.5-1t4.5-1M1.5 9.5q2.3-3 4.5-1t4.5-1',
	mismatch: 'M1.5 4.2h9M1.5 8h9M8.5 1 3.5 11',
	unchecked: 'M4 6h4'
};

/** The sign of a verdict, in the colour of the text that it stands in. */
export function icon( verdict: Verdict ): SVGElement {
	const svg = document.createElementNS( SVG, 'svg' );
	const path = document.createElementNS( SVG, 'path' );
	svg.setAttribute( 'viewBox', '0 0 12 12' );
	svg.setAttribute( 'class', `figurecheck-icon figurecheck-${ verdict }` );
	svg.setAttribute( 'aria-hidden', 'true' );
	path.setAttribute( 'd', PATHS[ verdict ] );
	svg.appendChild( path );
	return svg;
}
