/** How a saved article looks: plain, and good on paper and in the dark. */
export const pageStyle = `:root { color-scheme: light dark; }
body { max-width: 38em; margin: 0 auto; padding: 1.5em 1em 4em; font: 1.0625em/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
:lang(vi) { line-height: 1.7; }
h1 { margin: 0 0 .4em; font-size: 1.7em; line-height: 1.25; }
h2, h3, h4, h5, h6 { margin: 1.6em 0 .5em; line-height: 1.3; }
.from { margin: 0 0 2em; opacity: .75; font-size: .875em; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; }
figcaption { font-size: .875em; opacity: .75; }
blockquote { margin: 1em 0; padding: 0 0 0 1em; border-left: 3px solid; }
[dir=rtl] blockquote { padding: 0 1em 0 0; border-left: 0; border-right: 3px solid; }
pre { padding: .75em; overflow: auto; border: 1px solid; border-radius: 6px; font-size: .875em; white-space: pre-wrap; }
table { display: block; max-width: 100%; overflow: auto; border-collapse: collapse; font-size: .9375em; }
td, th { padding: .3em .6em; border: 1px solid; vertical-align: top; }
aside { margin: 1em 0; padding: .2em 1em; border: 1px solid; border-radius: 6px; }
@media print { body { max-width: none; padding: 0; } a { color: inherit; } pre, figure, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } }
`;

/** The same for books, whose readers choose colours, typeface and margins. */
export const bookStyle = `h1 { margin: 0 0 .4em; font-size: 1.5em; line-height: 1.25; }
h2, h3, h4, h5, h6 { line-height: 1.3; }
.from { margin: 0 0 1.5em; font-size: .85em; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; }
figcaption { font-size: .85em; }
blockquote { margin: 1em; }
pre { font-size: .8em; white-space: pre-wrap; overflow-wrap: break-word; }
table { border-collapse: collapse; font-size: .9em; }
td, th { padding: .2em .4em; border: 1px solid; vertical-align: top; }
aside { margin: 1em 0; padding: 0 1em; border: 1px solid; }
`;
