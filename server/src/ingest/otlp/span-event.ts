import { createHash, randomUUID } from 'node:crypto';
import { EVENT_SCHEMA_VERSION, type EventError, type FootlightEvent } from 'footlight/wire';
import { textOf } from './attributes.ts';
import { defined } from './defined.ts';
import { readGenAi } from './gen-ai.ts';
import { readOpenInference } from './open-inference.ts';
import type { Attributes, Span } from './span.ts';

/** The attribute by which an application can choose the key that feedback to a call goes by. */
const FEEDBACK_KEY = 'footlight.feedback_key';
const ERROR_CODES: ReadonlySet<unknown> = new Set([2, 'STATUS_CODE_ERROR']);

/** What a span came to: an event, or why it is none. */
export type SpanReading = { readonly event: FootlightEvent } | { readonly refused: string };

/** Makes an event of a span that tells of a call to a model, by whichever convention it does. */
export function readSpanEvent(span: Span, scope: string): SpanReading {
  const attributes = withEvents(span);
  // Instrumentations that write both keep the OpenInference kind for what the span is.
  const openInference = readOpenInference(attributes);
  const genAi = readGenAi(attributes);
  const call = [openInference, genAi].find((reading) => reading !== undefined && !('other' in reading));
  if (call === undefined || 'other' in call) {
    const other = [openInference, genAi].find((reading) => reading !== undefined && 'other' in reading);
    const reason =
      other !== undefined && 'other' in other ? other.other : 'no gen_ai or OpenInference attributes';
    return { refused: `no call to a model (${reason.slice(0, 100)})` };
  }
  const startedAtMs = milliseconds(span.startTimeUnixNano);
  const error = errorOf(span, attributes);
  const { choices, templateParams, promptTemplateName, stream, ...rest } = call;
  return {
    event: defined<FootlightEvent>({
      schemaVersion: EVENT_SCHEMA_VERSION,
      id: spanEventId(span, startedAtMs),
      startedAt: new Date(startedAtMs).toISOString(),
      ...rest,
      promptTemplateName: promptTemplateName ?? null,
      templateParams: templateParams ?? {},
      stream: stream ?? false,
      status: error === undefined ? 'ok' : 'error',
      choices,
      finishReason: choices[0]?.finishReason ?? null,
      error,
      latencyMs: Math.max(0, (Number(span.endTimeUnixNano) - Number(span.startTimeUnixNano)) / 1e6),
      chainId: span.traceId.toLowerCase(),
      feedbackKey: textOf(attributes, FEEDBACK_KEY) ?? randomUUID(),
      sdk: scope.slice(0, 500) || 'opentelemetry',
    }),
  };
}

/**
 * The same UUID for the same span, however often it is exported: a version 7 whose time is the span's start, and whose
 * other bits are a hash of its ids.
 */
function spanEventId({ traceId, spanId }: Span, startedAtMs: number): string {
  const hash = createHash('sha256').update(`${traceId}${spanId}`.toLowerCase()).digest();
  const time = Math.min(startedAtMs, 2 ** 48 - 1)
    .toString(16)
    .padStart(12, '0');
  const random = hash.toString('hex');
  const variant = (hash.readUInt8(16) % 4) + 8;
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${random.slice(0, 3)}`,
    `${variant.toString(16)}${random.slice(3, 6)}`,
    random.slice(6, 18),
  ].join('-');
}

/** Older and opt-in instrumentations put the content into events of the span. */
function withEvents(span: Span): Attributes {
  const content = span.events.filter(({ name }) => name?.startsWith('gen_ai.'));
  if (content.length === 0) return span.attributes;
  return new Map([...content.flatMap((event) => [...event.attributes]), ...span.attributes]);
}

function errorOf({ status, events }: Span, attributes: Attributes): EventError | undefined {
  if (!ERROR_CODES.has(status?.code)) return undefined;
  const exception = events.find(({ name }) => name === 'exception')?.attributes ?? new Map();
  const name = textOf(attributes, 'error.type') ?? textOf(exception, 'exception.type') ?? 'Error';
  return {
    name: name.slice(0, 500),
    message:
      status?.message ||
      textOf(exception, 'exception.message') ||
      'The span says no more than that it failed.',
  };
}

function milliseconds(nanoseconds: string): number {
  const ms = Number(BigInt(nanoseconds.split('.')[0] ?? '0') / 1_000_000n);
  return Math.min(ms, 8.64e15);
}
