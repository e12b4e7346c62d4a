/** Beyond this depth, indentation costs more than it tells. */
const MAX_INDENTED_DEPTH = 40;

/** A JSON value as text: indented, or on one line where it is nested very deeply. */
export function formatJson(value: unknown): string {
  try {
    const line = JSON.stringify(value);
    if (line === undefined) return '';
    return depthOf(line) > MAX_INDENTED_DEPTH ? line : JSON.stringify(value, null, 2);
  } catch {
    // JSON.stringify recurses, so a hostile depth ends in a RangeError.
    return '(nested too deeply to be shown)';
  }
}

/** A JSON value on one line: strings bare, everything else as JSON. */
export function formatInline(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '(nested too deeply to be shown)';
  }
}

/** Counts on the text, because walking the value would recurse; brackets inside strings only make it careful. */
function depthOf(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of line) {
    if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}
