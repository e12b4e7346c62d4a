/** What came out of one cell. */
export interface Cell {
  readonly row: string;
  readonly openai: number;
  readonly result: 'pass' | 'FAIL' | 'not available';
  /** What the reader needs to know of a failure. */
  readonly output: string;
}

/** The cells as a table, rows in the order of their first cell. */
export function table(cells: readonly Cell[], majors: readonly number[]): string {
  const names = [...new Set(cells.map(({ row }) => row))];
  const width = Math.max(...names.map((name) => name.length));
  const head = `${''.padEnd(width)}  ${majors.map((major) => `openai ${major}`.padEnd(13)).join('  ')}`;
  const rows = names.map((name) => {
    const results = majors.map(
      (major) => cells.find(({ row, openai }) => row === name && openai === major)?.result ?? '',
    );
    return `${name.padEnd(width)}  ${results.map((result) => result.padEnd(13)).join('  ')}`;
  });
  return [head, ...rows].map((line) => line.trimEnd()).join('\n');
}

/** What failed, with its output. */
export function failures(cells: readonly Cell[]): string {
  return cells
    .filter(({ result }) => result !== 'pass')
    .map(({ row, openai, result, output }) => `${row}, openai ${openai}: ${result}\n${indent(output)}`)
    .join('\n\n');
}

function indent(text: string): string {
  return text.trim().replaceAll(/^/gmu, '    ');
}
