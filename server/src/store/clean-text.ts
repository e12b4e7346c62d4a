const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Replaces what a database's text cannot hold everywhere, NUL and lone surrogates, by U+FFFD. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').replace(LONE_SURROGATE, '\uFFFD');
}

/** The first `length` characters of a text, never half of a surrogate pair, cleaned. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return cleanText(text);
  const cut = text.slice(0, length);
  return cleanText(/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut);
}
