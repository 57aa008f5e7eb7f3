import { figuresIn, plain } from './reading';

const KINDS = { count: '', percent: '%', points: ' points', times: ' times', fraction: ' part' };

/** The figures of a text as "text = value", with the kind where it is no count and the text where it is not its value. */
export const told = ( text: string, lang = 'en' ): string[] => figuresIn( text, lang ).map( ( figure ) => {
	const value = plain( figure.value ) + KINDS[ figure.kind ];
	return figure.text === value ? value : `${ figure.text } = ${ value }`;
} );
