import { type FootlightEvent, MAX_EVENTS_PER_BATCH } from 'footlight/wire';
import type * as z from 'zod';
import { RequestError } from '../../errors/request-error.ts';
import type { Intake } from '../intake.ts';
import { firstIssue } from '../issue-text.ts';
import { parseBody } from '../parse-body.ts';
import { receiveBatch } from '../receive-batch.ts';
import { readSpanEvent } from './span-event.ts';
import { readSpan, tracesSchema } from './span.ts';

const REASONS_SHOWN = 3;
/** Exporters send some hundreds and collectors some thousands; nobody shall keep the server busy with millions. */
const MAX_SPANS = 20_000;

type ResourceSpans = z.infer<typeof tracesSchema>['resourceSpans'];

/** What became of an export. */
export interface ReceivedTraces {
  /** Spans that are no events here. */
  readonly rejectedSpans: number;
  /** Why, the commonest reasons first; empty where none was rejected. */
  readonly errorMessage: string;
}

/**
 * Stores the spans that tell of calls to models; the others are counted.
 * @throws RequestError `invalid_body`, `too_many_events`
 */
export async function receiveTraces(
  intake: Intake,
  projectId: number,
  body: unknown,
): Promise<ReceivedTraces> {
  const refused: string[] = [];
  const events: FootlightEvent[] = [];
  const { resourceSpans } = parseBody(tracesSchema, body);
  refuseTooMany(resourceSpans);
  for (const { span, scope } of spansOf(resourceSpans)) {
    const read = readSpan(span);
    if (!read.success) {
      refused.push(firstIssue(read.error, 'a span'));
      continue;
    }
    const reading = readSpanEvent(read.data, scope);
    if ('event' in reading) events.push(reading.event);
    else refused.push(reading.refused);
  }
  for (let start = 0; start < events.length; start += MAX_EVENTS_PER_BATCH) {
    const { results } = await receiveBatch(intake, projectId, {
      sdk: 'opentelemetry',
      sentAt: new Date().toISOString(),
      events: events.slice(start, start + MAX_EVENTS_PER_BATCH),
    });
    refused.push(...results.flatMap(({ status, reason = '' }) => (status === 'rejected' ? [reason] : [])));
  }
  return { rejectedSpans: refused.length, errorMessage: summary(refused) };
}

function refuseTooMany(resourceSpans: ResourceSpans): void {
  let count = 0;
  for (const { scopeSpans } of resourceSpans ?? []) {
    for (const { spans } of scopeSpans ?? []) count += spans?.length ?? 0;
  }
  if (count <= MAX_SPANS) return;
  throw new RequestError(
    'too_many_events',
    `resourceSpans: expected at most ${MAX_SPANS} spans, got ${count}. Export them in smaller batches.`,
  );
}

function* spansOf(
  resourceSpans: ResourceSpans,
): Generator<{ readonly span: unknown; readonly scope: string }> {
  for (const { scopeSpans } of resourceSpans ?? []) {
    for (const { scope, spans } of scopeSpans ?? []) {
      const { name = '', version = '' } = scope ?? {};
      for (const span of spans ?? []) yield { span, scope: version === '' ? name : `${name}/${version}` };
    }
  }
}

function summary(reasons: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, REASONS_SHOWN)
    .map(([reason, count]) => `${count} of them: ${reason}`)
    .join('; ');
}
