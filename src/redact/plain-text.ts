/** A text without the escapes that other writers of JSON use, and where its characters stand in the one it is made of. */
export interface PlainText {
  readonly text: string;
  readonly place: (index: number) => number;
}

/** Of what may as well stand for itself, as Python, PHP, Go and .NET write it; of line ends in JSON inside of JSON. */
const ESCAPE = /(\\{1,8})(?:u([\dA-Fa-f]{4})|\/)|\\{2,8}(?=[nrt])/g;

/** The text as `JSON.stringify` would have written it, with the line ends of all depths alike. */
export function plainText(text: string): PlainText {
  if (!/\\[u/\\]/.test(text)) return { text, place: (index) => index };
  const ends: number[] = [];
  const shifts: number[] = [];
  let plain = '';
  let from = 0;
  for (const { 0: escape, 1: slashes = '', 2: code, index } of text.matchAll(ESCAPE)) {
    const character = code === undefined ? '' : String.fromCharCode(Number(`0x${code}`));
    if (character === '\\' || (code !== undefined && character < ' ')) continue;
    plain += text.slice(from, index);
    if (code === undefined) plain += slashes === '' ? '\\' : '/';
    // As many backslashes as its depth has before the `u`, a quote has all of again, less one.
    else if (character === '"')
      plain += `${'\\'.repeat(slashes.length + (slashes.length & -slashes.length) - 1)}"`;
    else plain += character;
    from = index + escape.length;
    ends.push(plain.length);
    shifts.push(from - plain.length);
  }
  const place = (index: number): number => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return index + (shifts[low - 1] ?? 0);
  };
  return { text: plain + text.slice(from), place };
}
