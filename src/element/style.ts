/** Gives the element's tree its style. */
export function dress(root: ShadowRoot): void {
  const { CSSStyleSheet: Sheet } = root.ownerDocument.defaultView ?? globalThis;
  if ('adoptedStyleSheets' in root && 'replaceSync' in Sheet.prototype) {
    // A style sheet that was made by a script is none that a content security policy takes for an inline one.
    const sheet = new Sheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } else if (!root.querySelector('style')) {
    root.prepend(Object.assign(document.createElement('style'), { textContent: STYLE }));
  }
}

/** The element's style, which pages change through the parts and these variables. */
const STYLE = `
:host { display: block; font: inherit; color: inherit; }
:host([hidden]) { display: none; }
[part='thumbs'] { display: flex; gap: var(--footlight-gap, 0.25em); }
button { font: inherit; color: inherit; cursor: pointer; padding: 0.25em 0.5em;
  background: var(--footlight-button-background, transparent);
  border: 1px solid var(--footlight-border-color, currentColor); border-radius: var(--footlight-radius, 0.375em); }
button[aria-pressed='true'] { background: var(--footlight-pressed-background, color-mix(in srgb, currentColor 20%, transparent)); }
:focus-visible { outline: 2px solid var(--footlight-focus-color, currentColor); outline-offset: 2px; }
[part='form'] { margin-top: var(--footlight-gap, 0.25em); }
[part='form'][hidden] { display: none; }
label { display: block; }
textarea { display: block; box-sizing: border-box; width: 100%; min-height: 4em; margin: 0.25em 0; font: inherit; color: inherit;
  background: var(--footlight-field-background, transparent);
  border: 1px solid var(--footlight-border-color, currentColor); border-radius: var(--footlight-radius, 0.375em); }
[part='status'] { margin: 0.25em 0 0; min-height: 1.5em; }
`;
