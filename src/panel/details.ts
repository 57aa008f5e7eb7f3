import { addStyles } from '../marks/styles';
import { createWords } from '../messages/message';
import en from '../messages/en.json';
import type { Details, Host } from './host';
import { createPanel } from './panel';
import { createPopover } from './popover';
import { STYLES } from './styles';

export function createDetails( host: Host ): Details {
	const words = createWords( host.translation, en );
	const popover = createPopover( host, words );
	const panel = createPanel( host, words );
	addStyles( STYLES );
	return { togglePopover: popover.toggle, closePopover: popover.close, openPanel: panel.open, update: panel.update };
}
