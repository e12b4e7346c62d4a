import { text } from './shape.ts';

/** TGI's names of the reason that OpenAI calls `stop`. */
const STOPS: ReadonlySet<string> = new Set(['stop_sequence', 'eos_token']);

/** A choice's finish reason in OpenAI's words; undefined where there is none, or TGI's empty one before the last chunk. */
export function readFinishReason(value: unknown): string | undefined {
  const reason = text(value) || undefined;
  return reason && STOPS.has(reason) ? 'stop' : reason;
}
