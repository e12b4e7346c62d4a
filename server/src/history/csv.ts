import type { EventSummary } from 'footlight/wire';
import type { ExportedEvent } from '../store/store.ts';

const COLUMNS = [
  'id',
  'startedAt',
  'receivedAt',
  'operation',
  'promptTemplateName',
  'templateVersion',
  'provider',
  'model',
  'status',
  'errorCode',
  'latencyMs',
  'timeToFirstChunkMs',
  'promptTokens',
  'completionTokens',
  'costUsd',
  'chatId',
  'chainId',
  'userId',
  'rating',
  'preview',
] as const satisfies readonly (keyof EventSummary)[];

/** The first line of a table of events. */
export const csvHead = `${[...COLUMNS, 'templateParams', 'betterResponse'].join(',')}\r\n`;

/** One event as a line of a table. */
export function csvLine({ summary, feedback }: ExportedEvent): string {
  const better = feedback.findLast((one) => one.betterResponse !== null)?.betterResponse ?? null;
  const values = [...COLUMNS.map((name) => summary[name]), JSON.stringify(summary.templateParams), better];
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet runs what begins like a formula, and these words are a model's or a stranger's.
  const harmless = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
