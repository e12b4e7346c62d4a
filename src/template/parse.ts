/** A piece of a template: text that stands as it is, or a variable to fill in. */
export type Segment =
  | { readonly literal: string }
  | { readonly path: readonly string[]; readonly name: string };

// `\{name\}` or `{name}`, where name is an identifier path such as `user.addresses[0].city`;
// quantifiers never overlap, so the time is linear in the text.
const VARIABLE =
  /(\\?)\{([\p{ID_Start}_$][\p{ID_Continue}$]*(?:\.[\p{ID_Start}_$][\p{ID_Continue}$]*|\[\d+\])*)(\\?)\}/gu;

/**
 * Splits a template into literals and variables.
 *
 * `{name}` is a variable only when the inside is an identifier path; any other brace is literal, and
 * `\{name\}` is the literal `{name}`. Escapes are resolved here and never on rendered text, so that a
 * value that holds braces or backslashes arrives as it is.
 */
export function parseTemplate(text: string): Segment[] {
  const segments: Segment[] = [];
  let literal = '';
  let end = 0;
  for (const match of text.matchAll(VARIABLE)) {
    const [whole, opening, name, closing] = match as unknown as [string, string, string, string];
    literal += text.slice(end, match.index);
    end = match.index + whole.length;
    if (opening && closing) {
      literal += `{${name}}`;
    } else if (closing) {
      literal += whole;
    } else {
      // A lone backslash before a variable is the author's own.
      segments.push({ literal: literal + opening }, { path: name.split(/[.[\]]+/u).filter(Boolean), name });
      literal = '';
    }
  }
  segments.push({ literal: literal + text.slice(end) });
  return segments;
}
