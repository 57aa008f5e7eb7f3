/**
 * The looks of the marks. Colours are Codex tokens, which Vector 2022 and Minerva define for light and dark; the values
 * behind them serve Vector legacy, MonoBook and Timeless, which have no dark mode. Directions are logical.
 *
 * A badge is 24 pixels wide for the finger, most of them over the figure's end; its sign hangs in the gap above the
 * line. Highlights stand in a rule each, as a browser that does not know them drops the whole rule.
 */
export const STYLES = `
@media print{.figurecheck-anchor{display:none}}
@media screen{
::highlight(figurecheck-mismatch){text-decoration:underline wavy var(--border-color-error,#9f3526) 1px}
::highlight(figurecheck-rounding){text-decoration:underline dashed var(--border-color-warning,#987027) 2px}
::highlight(figurecheck-verified){text-decoration:underline dotted var(--border-color-base,#a2a9b1) 1px}
::highlight(figurecheck-input){background-color:rgba(51,102,204,.2)}
::highlight(figurecheck-flash){background-color:rgba(255,204,51,.35)}
}
.figurecheck-anchor{position:relative;user-select:none;-webkit-user-select:none}
.figurecheck-badge{position:absolute;left:0;top:0;z-index:1;width:24px;height:24px;min-width:0;min-height:0;margin:0;padding:0;border:0;border-radius:2px;background:none;cursor:pointer}
.figurecheck-badge svg{position:absolute;top:0;inset-inline-end:0}
.figurecheck-icon{width:10px;height:10px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;color:var(--color-subtle,#54595d)}
.figurecheck-icon.figurecheck-mismatch{color:var(--color-error,#bf3c2c)}
.figurecheck-icon.figurecheck-rounding{color:var(--border-color-warning,#987027)}
.figurecheck-icon.figurecheck-verified{color:var(--color-success,#177860)}
.figurecheck-badge:hover,.figurecheck-badge[aria-expanded=true]{background:var(--background-color-button-quiet--hover,rgba(0,24,73,.07))}
.figurecheck-badge:focus{outline:2px solid var(--outline-color-progressive--focus,#36c)}
.figurecheck-badge:focus:not(:focus-visible){outline:0}
@media (forced-colors:active){.figurecheck-badge .figurecheck-icon{color:CanvasText}}
`;

/** Adds a style sheet to the page. */
export function addStyles( styles: string ): void {
	const sheet = document.createElement( 'style' );
	sheet.textContent = styles;
	document.head.appendChild( sheet );
}
