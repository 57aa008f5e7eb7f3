import { button, element } from '../marks/element';
import type { Words } from '../messages/message';
import { MARKED, RELATIONS } from '../settings/settings';
import type { Settings } from '../settings/settings';
import { checkbox, checkboxes } from './checkboxes';
import type { Host } from './host';
import { languageName, languagesOf } from './languages';

/** What the reader may choose. Each choice takes effect, and is kept, at once. */
export function settingsForm( host: Host, { message, lang }: Words ): HTMLElement {
	const status = element( 'p', 'status' );
	status.setAttribute( 'role', 'status' );
	// Takes the focus from a button that goes away.
	status.tabIndex = -1;
	const choose = ( change: Partial<Settings> ): void => {
		host.choose( { ...host.settings, ...change } ).then( () => message( 'settings-saved' ), () => message( 'settings-failed' ) ).then( ( said ) => {
			status.textContent = said;
		} );
	};
	const { marked, relationsOff, languagesOff, ticks, keys, hidden } = host.settings;
	const form = element( 'div', 'form',
		checkboxes( message( 'settings-marked' ), MARKED.map( ( verdict ) => ( {
			label: message( verdict ), isOn: marked[ verdict ],
			onChange: ( isOn ) => choose( { marked: { ...host.settings.marked, [ verdict ]: isOn } } )
		} ) ) ),
		checkbox( { label: message( 'settings-ticks' ), isOn: ticks, onChange: ( isOn ) => choose( { ticks: isOn } ) } ),
		checkbox( { label: message( 'settings-keys' ), isOn: keys, onChange: ( isOn ) => choose( { keys: isOn } ) } ),
		checkboxes( message( 'settings-relations' ), RELATIONS.map( ( relation ) => ( {
			label: message( `relation-${ relation }` ), isOn: relationsOff.indexOf( relation ) < 0,
			onChange: ( isOn ) => choose( { relationsOff: toggled( host.settings.relationsOff, relation, isOn ) } )
		} ) ) ),
		checkboxes( message( 'settings-languages' ), languagesOf( host ).concat( languagesOff ).filter( ( code, i, all ) => all.indexOf( code ) === i ).map( ( code ) => ( {
			label: languageName( code, lang ), isOn: languagesOff.indexOf( code ) < 0,
			onChange: ( isOn ) => choose( { languagesOff: toggled( host.settings.languagesOff, code, isOn ) } )
		} ) ) )
	);
	if ( hidden.length ) {
		const reset = button( 'action', message( 'settings-reset', hidden.length ), () => {
			status.focus();
			reset.remove();
			choose( { hidden: [] } );
		} );
		form.append( reset );
	}
	form.append( status );
	return form;
}

function toggled<T>( off: readonly T[], entry: T, isOn: boolean ): T[] {
	return off.filter( ( other ) => other !== entry ).concat( isOn ? [] : [ entry ] );
}
