import { createRedactor } from 'footlight/redact';
import type { FootlightEvent, JsonValue } from 'footlight/wire';
import type { NewEvent, NewFeedback } from '../store/store.ts';

/** What a project has taken out of everything it receives. */
export const REDACTION_PRESETS = ['secrets', 'standard', 'strict'] as const;
export type RedactionPreset = (typeof REDACTION_PRESETS)[number];

/** What an event keeps as it is: whereby it is found again, and what says nothing of a person. */
const KEPT: ReadonlySet<string> = new Set([
  'schemaVersion',
  'id',
  'startedAt',
  'operation',
  'helper',
  'provider',
  'host',
  'model',
  'responseModel',
  'stream',
  'status',
  'usage',
  'latencyMs',
  'timeToFirstChunkMs',
  'attempts',
  'feedbackKey',
  'sdk',
  'redaction',
] satisfies (keyof FootlightEvent | 'redaction')[]);

/** Takes out of what comes in what a project does not want to keep. */
export interface IncomingRedactor {
  event(event: NewEvent): NewEvent;
  feedback(feedback: NewFeedback): NewFeedback;
  value(value: JsonValue): JsonValue;
}

/** A redactor of a preset; what cannot be redacted is replaced, never let through. */
export function incomingRedactor(preset: RedactionPreset): IncomingRedactor {
  const redactor = createRedactor({ preset });
  return {
    event: ({ event, ...rest }) => {
      const entries = Object.entries(event);
      const content = Object.fromEntries(entries.filter(([name]) => !KEPT.has(name)));
      const redacted = redactor.redactDeep(content);
      const kept = Object.fromEntries(entries.filter(([name]) => KEPT.has(name)));
      const whole = {
        ...(isObject(redacted) ? redacted : withheld(event)),
        ...kept,
      } as unknown as FootlightEvent;
      return { ...rest, event: whole, json: JSON.stringify(whole) };
    },
    feedback: (feedback) => {
      const { id, feedbackKey, rating, ...said } = feedback;
      const texts = Object.entries(said).map(([name, text]) => [
        name,
        text === undefined ? undefined : redactor.redact(text),
      ]);
      return { id, feedbackKey, rating, ...(Object.fromEntries(texts) as typeof said) };
    },
    value: (value) => redactor.redactDeep(value),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What an event must have, without any of its content. */
function withheld({ promptTemplateName }: FootlightEvent): object {
  return {
    promptTemplateName: promptTemplateName === null ? null : '[REDACTION_FAILED]',
    templateParams: {},
    modelParameters: {},
    choices: [],
    finishReason: null,
  };
}
