/** A stretch of a template: text as written, or a parameter that stands there. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly source: string };

// The SDK's own rule: braces around an identifier path, literal when a backslash stands before both braces.
const VARIABLE =
  /(\\?)(\{([\p{ID_Start}_$][\p{ID_Continue}$]*(?:\.[\p{ID_Start}_$][\p{ID_Continue}$]*|\[\d+\])*)(\\?)\})/gu;

/** Cuts a template's text into literal text and the parameters within; escaped braces come out as plain ones. */
export function splitTemplate(template: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let literal = '';
  let end = 0;
  for (const match of template.matchAll(VARIABLE)) {
    const [whole, opening = '', source = '', name = '', closing = ''] = match;
    literal += template.slice(end, match.index);
    end = match.index + whole.length;
    if (closing !== '') {
      literal += opening === '' ? whole : `{${name}}`;
      continue;
    }
    // A lone backslash before a parameter is the author's own.
    literal += opening;
    if (literal !== '') pieces.push({ kind: 'text', text: literal });
    literal = '';
    pieces.push({ kind: 'parameter', name, source });
  }
  literal += template.slice(end);
  if (literal !== '') pieces.push({ kind: 'text', text: literal });
  return pieces;
}
