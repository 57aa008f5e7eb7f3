/** The looks of popover and panel; see those of the marks. The panel stands at the side, both are sheets on phones. */
export const STYLES = `
@media print{.figurecheck-box{display:none!important}}
.figurecheck-box{position:absolute;left:0;top:0;z-index:460;box-sizing:border-box;width:360px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;scroll-padding-top:40px;padding:12px 16px;border:1px solid var(--border-color-base,#a2a9b1);border-radius:2px;background:var(--background-color-base,#fff);color:var(--color-base,#202122);box-shadow:0 2px 6px rgba(0,0,0,.2);font:14px/1.5 sans-serif;text-align:start;outline:0}
.figurecheck-panel{position:fixed;z-index:455;left:auto;top:auto;bottom:8px;inset-inline-end:8px;max-height:calc(100vh - 80px)}
.figurecheck-box h2,.figurecheck-box h3{margin:0;padding:0;border:0;color:inherit;font:bold 1em/1.5 sans-serif}
.figurecheck-box h3{margin-top:8px}
.figurecheck-box p{margin:4px 0;padding:0}
.figurecheck-box ul{margin:0;padding:0;list-style:none}
.figurecheck-box li{margin:0}
.figurecheck-head{position:sticky;top:-12px;z-index:1;display:flex;justify-content:space-between;margin:-12px -16px 0;padding:8px 8px 4px 16px;background:inherit}
.figurecheck-title{display:flex;align-items:center;gap:8px}
.figurecheck-title svg{flex:none;width:14px;height:14px}
.figurecheck-box .figurecheck-working{padding:4px 8px;background:var(--background-color-neutral-subtle,#f8f9fa);color:var(--color-base,#202122);font-size:1.1em;overflow-wrap:anywhere}
.figurecheck-source{color:var(--color-subtle,#54595d);font-size:.93em;overflow-wrap:anywhere}
.figurecheck-inputs li{display:inline}
.figurecheck-inputs button{margin-inline-end:8px!important}
.figurecheck-inputs .figurecheck-source{display:block;margin-bottom:4px}
.figurecheck-sum{display:grid;grid-template-columns:1fr auto auto;font-variant-numeric:tabular-nums}
.figurecheck-sum li{display:contents}
.figurecheck-box .figurecheck-sum li>:not(:first-child){padding-inline-start:8px}
.figurecheck-box .figurecheck-sum button{text-align:end}
.figurecheck-sum li:last-child>*{border-top:1px solid var(--border-color-subtle,#c8ccd1)}
.figurecheck-box button,.figurecheck-box a{min-width:24px;min-height:24px;margin:0;padding:0;border:0;background:none;color:var(--color-progressive,#36c);font:inherit;text-align:start;text-decoration:none;cursor:pointer}
.figurecheck-box button:hover,.figurecheck-box a:hover{text-decoration:underline}
.figurecheck-box :focus{outline:2px solid var(--outline-color-progressive--focus,#36c);outline-offset:1px}
.figurecheck-box :focus:not(:focus-visible){outline:0}
.figurecheck-actions,.figurecheck-steps{display:flex;flex-wrap:wrap;gap:4px 16px;margin-top:8px;padding-top:8px;border-top:1px solid var(--border-color-subtle,#c8ccd1)}
.figurecheck-box .figurecheck-action{font-weight:bold;line-height:24px}
.figurecheck-box .figurecheck-close{position:relative;flex:none;width:28px;height:28px;color:inherit}
.figurecheck-close::before,.figurecheck-close::after{content:"";position:absolute;top:13px;left:7px;width:14px;border-top:2px solid;transform:rotate(45deg)}
.figurecheck-close::after{transform:rotate(-45deg)}
.figurecheck-list{max-height:40vh;overflow:auto;padding:2px}
.figurecheck-box .figurecheck-row{display:flex;align-items:center;gap:8px;width:100%;padding:2px 0;color:inherit}
.figurecheck-row svg{flex:none}
.figurecheck-row b{flex:none}
.figurecheck-row[aria-expanded=true]{background:var(--background-color-progressive-subtle,#eaf3ff)}
.figurecheck-entry>:not(.figurecheck-row){margin-inline-start:18px!important}
.figurecheck-box fieldset{margin:4px 0;padding:0;border:0}
.figurecheck-box legend{padding:0;font-weight:bold}
.figurecheck-choice{display:flex;align-items:center;gap:8px;min-height:24px}
.figurecheck-choice input{flex:none;width:16px;height:16px;margin:0}
.figurecheck-settings{margin-top:8px;padding-top:8px;border-top:1px solid var(--border-color-subtle,#c8ccd1)}
.figurecheck-settings summary{display:list-item;min-height:24px;color:var(--color-progressive,#36c);font-weight:bold;cursor:pointer}
.figurecheck-unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}
.figurecheck-copy{position:fixed;top:0;opacity:0}
@media (max-width:480px){.figurecheck-box{position:fixed;left:0;right:0;top:auto;bottom:0;width:auto;max-width:none;max-height:55vh;max-height:max(55vh,min(240px,80vh));border-width:1px 0 0;border-radius:12px 12px 0 0}.figurecheck-list{max-height:none}}
`;
