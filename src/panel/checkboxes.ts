import { element } from '../marks/element';

export interface Choice {
	readonly label: string;
	readonly isOn: boolean;
	onChange( isOn: boolean ): void;
}

/** A group of checkboxes under a heading. */
export function checkboxes( heading: string, choices: readonly Choice[] ): HTMLElement {
	return element( 'fieldset', 'choices', element( 'legend', '', heading ), ...choices.map( checkbox ) );
}

export function checkbox( { label, isOn, onChange }: Choice ): HTMLElement {
	const input = element( 'input', '' );
	input.type = 'checkbox';
	input.checked = isOn;
	input.addEventListener( 'change', () => onChange( input.checked ) );
	return element( 'label', 'choice', input, ' ', label );
}
