import type { EventSummary } from 'footlight/wire';

const WIDTHS = {
  time: 8,
  template: 12,
  parameters: 24,
  answer: 36,
  latency: 8,
  tokens: 7,
  rating: 6,
} as const;

type Column = keyof typeof WIDTHS;

/** The calls as lines of text, newest first. */
export function table(events: readonly EventSummary[]): string {
  const columns = Object.keys(WIDTHS) as Column[];
  const line = (cells: Record<Column, string>): string =>
    columns
      .map((name) => cell(cells[name], WIDTHS[name]))
      .join('  ')
      .trimEnd();
  const rule = Object.fromEntries(columns.map((name) => [name, '─'.repeat(WIDTHS[name])])) as Record<
    Column,
    string
  >;
  const head = Object.fromEntries(columns.map((name) => [name, name])) as Record<Column, string>;
  return [line(head), line(rule), ...events.map((event) => line(cells(event)))].join('\n');
}

function cells(event: EventSummary): Record<Column, string> {
  const parameters = Object.entries(event.templateParams).map(([name, value]) => `${name}=${String(value)}`);
  return {
    time: new Date(event.startedAt).toLocaleTimeString('en-GB'),
    template: event.promptTemplateName,
    parameters: parameters.join(' '),
    answer: event.status === 'ok' ? event.preview : `${event.status}: ${event.preview}`,
    latency: `${Math.round(event.latencyMs)} ms`,
    tokens: `${event.promptTokens ?? '–'}/${event.completionTokens ?? '–'}`,
    rating: event.rating === null ? '' : String(event.rating),
  };
}

function cell(text: string, width: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}
