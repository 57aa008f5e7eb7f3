/**
 * The looks. Colours are Codex tokens, which Vector 2022 and Minerva define for light and dark; the values behind them
 * serve Vector legacy, MonoBook and Timeless, which have no dark mode. Directions are logical, so nothing is flipped.
 * Highlights must be told one by one: a browser that does not know `::highlight` drops the whole rule.
 */
export const STYLES = `
@media print{.figurecheck-anchor,.figurecheck-box{display:none!important}}
@media screen{
::highlight(figurecheck-mismatch){text-decoration:underline wavy var(--border-color-error,#9f3526) 1px}
::highlight(figurecheck-rounding){text-decoration:underline dashed var(--border-color-warning,#987027) 2px}
::highlight(figurecheck-verified){text-decoration:underline dotted var(--border-color-base,#a2a9b1) 1px}
::highlight(figurecheck-input){background-color:var(--background-color-progressive-subtle,#eaf3ff)}
::highlight(figurecheck-flash){background-color:var(--background-color-warning-subtle,#fdf2d5)}
}
.figurecheck-anchor{position:relative;user-select:none;-webkit-user-select:none}
.figurecheck-badge{position:absolute;left:0;top:0;z-index:1;display:block;box-sizing:border-box;width:24px;height:24px;min-width:0;min-height:0;margin:0;padding:0;border:0;border-radius:2px;background:none;cursor:pointer;font:inherit;opacity:1}
.figurecheck-badge .figurecheck-icon{position:absolute;top:0;inset-inline-end:0}
.figurecheck-icon{display:block;width:10px;height:10px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round;color:var(--color-subtle,#54595d)}
.figurecheck-icon.figurecheck-mismatch{color:var(--color-error,#bf3c2c)}
.figurecheck-icon.figurecheck-rounding{color:var(--border-color-warning,#987027)}
.figurecheck-icon.figurecheck-verified{color:var(--color-success,#177860)}
.figurecheck-badge:hover,.figurecheck-badge[aria-expanded=true]{background:var(--background-color-button-quiet--hover,rgba(0,24,73,.07))}
.figurecheck-badge:focus,.figurecheck-box :focus{outline:2px solid var(--outline-color-progressive--focus,#36c);outline-offset:-1px}
.figurecheck-badge:focus:not(:focus-visible),.figurecheck-box :focus:not(:focus-visible){outline:0}
.figurecheck-box{position:absolute;left:0;top:0;z-index:450;box-sizing:border-box;width:360px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;padding:12px 16px;border:1px solid var(--border-color-base,#a2a9b1);border-radius:2px;background:var(--background-color-base,#fff);color:var(--color-base,#202122);box-shadow:0 2px 6px rgba(0,0,0,.2);font:14px/1.5 sans-serif;text-align:start;outline:0}
.figurecheck-box h2,.figurecheck-box h3{margin:0;padding:0;border:0;color:inherit;font:bold 1em/1.5 sans-serif}
.figurecheck-box h3{margin-top:8px}
.figurecheck-box p{margin:4px 0}
.figurecheck-title{display:flex;align-items:baseline;gap:8px;padding-inline-end:28px!important}
.figurecheck-title .figurecheck-icon{flex:none;width:14px;height:14px;align-self:center}
.figurecheck-box .figurecheck-working{padding:4px 8px;background:var(--background-color-neutral-subtle,#f8f9fa);font-size:1.1em;overflow-wrap:anywhere}
.figurecheck-inputs{margin:0!important;padding:0!important;list-style:none}
.figurecheck-source{color:var(--color-subtle,#54595d);font-size:.93em}
.figurecheck-box button,.figurecheck-box a{min-height:24px;margin:0;padding:0;border:0;background:none;color:var(--color-progressive,#36c);font:inherit;text-align:start;text-decoration:none;cursor:pointer}
.figurecheck-box button:hover,.figurecheck-box a:hover{text-decoration:underline}
.figurecheck-actions{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:8px;padding-top:8px;border-top:1px solid var(--border-color-subtle,#c8ccd1)}
.figurecheck-actions button,.figurecheck-actions a{font-weight:bold;line-height:24px}
.figurecheck-box .figurecheck-close{position:absolute;top:8px;inset-inline-end:8px;width:28px;height:28px;color:inherit}
.figurecheck-close::before,.figurecheck-close::after{content:"";position:absolute;top:13px;left:7px;width:14px;border-top:2px solid;transform:rotate(45deg)}
.figurecheck-close::after{transform:rotate(-45deg)}
.figurecheck-copy{position:fixed;top:0;opacity:0}
@media (max-width:480px){.figurecheck-popover{position:fixed;top:auto;bottom:0;width:100%;max-width:none;max-height:55vh;border-width:1px 0 0;border-radius:12px 12px 0 0}}
`;

/** Adds a style sheet to the page. */
export function addStyles( styles: string ): void {
	const sheet = document.createElement( 'style' );
	sheet.textContent = styles;
	document.head.appendChild( sheet );
}
