/**
 * The look of the element. Text takes font and colours of the page around it, so that it fits light
 * and dark pages; the signal colour follows `color-scheme`. Pages change the `--credential-help-…`
 * properties, or anything by its part.
 */
const rules = `
:host { display: block; text-align: start; }
:host([hidden]), [hidden] { display: none; }
.base {
  --ink: var(--credential-help-ink, currentColor);
  --quiet: var(--credential-help-quiet, color-mix(in srgb, var(--ink) 76%, transparent));
  --rule: var(--credential-help-rule, color-mix(in srgb, var(--ink) 30%, transparent));
  --signal: var(--credential-help-signal, light-dark(#c5330f, #ff7d52));
  color: var(--ink);
  overflow-wrap: anywhere;
}
* { box-sizing: border-box; margin: 0; padding: 0; }
label { display: block; font-weight: 700; margin-block-end: .5rem; }
textarea {
  display: block; inline-size: 100%; min-block-size: 3.5rem; max-block-size: 12rem;
  padding: .75rem 1rem; border: 1px solid; border-block-end-width: 3px; border-radius: 0;
  background: var(--credential-help-field, transparent); color: inherit; font: inherit;
  field-sizing: content; resize: vertical;
}
.hint, .status, .sentence { font-size: .875em; line-height: 1.5; color: var(--quiet); }
.hint { margin-block-start: .5rem; }
.status:not(:empty) { margin-block: .75rem .5rem; }
ul { list-style: none; border-block-start: 2px solid var(--ink); }
.sentence { text-align: -webkit-match-parent; text-align: match-parent; }
li { border-block-end: 1px solid var(--rule); padding-block: .625rem; }
a {
  text-align: -webkit-match-parent; text-align: match-parent;
  display: inline-block; min-block-size: 1.5rem; color: inherit; font-weight: 700; line-height: 1.5;
  text-decoration-color: var(--rule); text-underline-offset: .2em;
}
a:hover { text-decoration-color: var(--signal); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--signal); outline-offset: 2px; }
.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
`

let made: CSSStyleSheet | undefined

/** The style sheet, made once: no style element, so the page's `style-src` may forbid everything. */
export function styleSheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet()
    made.replaceSync(rules)
  }
  return made
}
