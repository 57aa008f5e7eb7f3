import { expect, test } from 'vitest';
import { figuresIn } from './reading';

/** Milliseconds of processor time for a text. */
function cost( text: string ): number {
	const before = process.cpuUsage();
	figuresIn( text );
	const { user, system } = process.cpuUsage( before );
	return ( user + system ) / 1000;
}

/* Eight times the text may take eight times as long; squared time would take 64. A busy machine blurs it. */
test.each( [ '1,1,', '7', '1 ', '%', '1 %', '1.234 ', '1-', '-1 ', '1/', '1:', '+1 ', '(1', '1) a ', 'the 1 ', 'a', "a'", '万', '1万', 'million ', '0 1 ', '1x10^', '.)', '1 1/2 ', '３，' ] )( 'a page of "%s" is read in linear time', ( piece ) => {
	const text = ( length: number ): string => `1 ${ piece.repeat( length / piece.length ) } 1`;
	figuresIn( text( 2000 ) );
	const short = Math.min( cost( text( 20000 ) ), cost( text( 20000 ) ) );
	expect( cost( text( 160000 ) ) ).toBeLessThan( Math.max( 32 * short, 200 ) );
} );

test( 'a run of more than 400 digits is no figure', () => {
	expect( figuresIn( '7'.repeat( 100000 ) ) ).toEqual( [] );
	expect( figuresIn( '7'.repeat( 300 ) ) ).toHaveLength( 1 );
} );
