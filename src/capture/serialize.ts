import { MAX_EVENT_BYTES, type FootlightEvent } from '../wire/index.ts';
import { bounded } from './bounded.ts';

/** UTF-16 units of an event's JSON above which its long strings are cut. */
const SOFT_LIMIT = 128 * 1024;
/** What the strings of an event may take, each and all together; its values are few enough, and it has to be whole. */
const BOUNDS = { maxString: 16 * 1024, maxTotal: 96 * 1024, isOver: () => false };
/** A UTF-16 unit takes three bytes at most. */
const HARD_LIMIT = MAX_EVENT_BYTES / 3;

/** Whether an event's JSON is sent as it is. */
export function isSmall(json: string): boolean {
  return json.length <= SOFT_LIMIT;
}

/** The event's JSON, cut where it is too large: a server must never be the first to say so. */
export function serializeEvent(event: FootlightEvent): string {
  try {
    const json = JSON.stringify(event);
    if (isSmall(json)) return json;
  } catch {
    // A provider may nest its answer deeper than JSON can be written.
  }
  return cutEvent(event);
}

/** The same for an event that is JSON already, or a part of one. */
export function limitEvent(json: string): string {
  return isSmall(json) ? json : cutEvent(JSON.parse(json) as FootlightEvent);
}

function cutEvent(event: FootlightEvent): string {
  // The tokens of an answer are thousands of values, which its text has as one.
  // A mask of the user's may have left none.
  const given: unknown = event.choices;
  const choices = (Array.isArray(given) ? event.choices : []).map((choice) => ({
    ...choice,
    logprobs: undefined,
  }));
  const json = JSON.stringify({
    ...(bounded({ ...event, choices }, BOUNDS) as FootlightEvent),
    truncated: true,
  });
  if (json.length <= HARD_LIMIT) return json;
  // Thousands of values: what tells most about the call is kept.
  const { rawResponse: _, messages: __, tools: ___, templateChat: ____, input: _____, ...rest } = event;
  const bare = {
    ...rest,
    templateParams: {},
    modelParameters: {},
    context: undefined,
    choices: choices.slice(0, 1),
  };
  return JSON.stringify({
    ...(bounded(bare, { ...BOUNDS, maxString: 2048 }) as FootlightEvent),
    truncated: true,
  });
}
