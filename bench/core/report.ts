import { decimals, reached, type Figure } from './figure.ts';

const HEADINGS = ['measure', 'result', 'control', 'goal', '', 'detail'];

/** The figures as one table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEADINGS, ...figures.map(row)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The figures as one line for machines. */
export function jsonLine(figures: readonly Figure[]): string {
  const { node } = process.versions;
  return JSON.stringify({
    node,
    figures: figures.map((figure) => ({ ...figure, reached: reached(figure) })),
  });
}

function row(figure: Figure): string[] {
  const { name, value, control, goal, unit, detail } = figure;
  return [
    name,
    show(value, unit),
    control === undefined ? '' : show(control, unit),
    `<= ${goal} ${unit}`.trimEnd(),
    reached(figure) ? 'pass' : 'MISS',
    detail,
  ];
}

function show(value: number, unit: Figure['unit']): string {
  return `${value.toFixed(decimals(unit))} ${unit}`.trimEnd();
}

function pad(cell: string, width: number, column: number): string {
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}
