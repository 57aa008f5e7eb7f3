/** The few messages that a page view needs before anybody asks for more; a test keeps them as in en.json. */
export const SHORT = {
	'figurecheck-name': 'FigureCheck',
	'figurecheck-verified': 'Follows from the stated inputs',
	'figurecheck-rounding': 'Agrees but for rounding',
	'figurecheck-mismatch': 'Does not follow from the stated inputs',
	'figurecheck-badge': '$1: $2. Show the working.',
	'figurecheck-link': 'Figures checked ($1)',
	'figurecheck-link-tip': 'List the figures of this page that follow from others'
};

export type ShortKey = 'name' | 'verified' | 'rounding' | 'mismatch' | 'badge' | 'link' | 'link-tip';
