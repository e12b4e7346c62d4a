import type { ExportedEvent } from '../store/store.ts';

/** One event as a line of JSON: the event as it was sent, and what became of it since. */
export function ndjsonLine({ summary, json, feedback }: ExportedEvent): string {
  const { receivedAt, promptTemplateName: templateName, templateVersion, costUsd } = summary;
  const rest = JSON.stringify({ receivedAt, templateName, templateVersion, costUsd, feedback });
  // The event's own JSON, unparsed: nothing of it can get lost on the way.
  return `{"event":${json},${rest.slice(1)}\n`;
}
