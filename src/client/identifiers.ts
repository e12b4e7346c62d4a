import { isEventId } from '../delivery/index.ts';
import type { FootlightCallOptions } from './options.ts';

const MAX_LENGTH = 200;
const MAX_NAME_LENGTH = 500;
// The server's databases could not find such text again.
const UNSAFE = /\p{Surrogate}|\0/u;

/** What an event is found by. */
export interface Identifiers {
  readonly eventId: string | undefined;
  readonly promptTemplateName: string | undefined;
  readonly chatId: string | undefined;
  readonly chainId: string | undefined;
  readonly parentEventId: string | undefined;
  readonly feedbackKey: string | undefined;
}

/**
 * The ids that a call was given, without those the server could not take: a wrong id must not cost the event.
 *
 * `warn` hears of each that was left out.
 */
export function readIdentifiers(
  given: FootlightCallOptions,
  promptTemplateName: unknown,
  chatId: unknown,
  warn: (message: string) => void,
): Identifiers {
  return {
    eventId: eventId(given.eventId, warn),
    promptTemplateName: text('promptTemplateName', promptTemplateName, MAX_NAME_LENGTH, warn),
    chatId: text('chatId', chatId, MAX_LENGTH, warn),
    chainId: text('chainId', given.chainId, MAX_LENGTH, warn),
    parentEventId: text('parentEventId', given.parentEventId, MAX_LENGTH, warn),
    feedbackKey: text('feedbackKey', given.feedbackKey, MAX_LENGTH, warn),
  };
}

/** The template of a text, where it is one: what else it could be may take any time to write down. */
export function readTemplateText(value: unknown, warn: (message: string) => void): unknown {
  if (value === undefined || value === null || typeof value === 'string' || value instanceof String)
    return value;
  warn(`footlight.templateText must be a string; got ${show(value)}. It was left out.`);
  return undefined;
}

function eventId(value: unknown, warn: (message: string) => void): string | undefined {
  if (value === undefined || value === null || isEventId(value)) return value ?? undefined;
  warn(`footlight.eventId must be a UUID; got ${show(value)}. The event was given an id of its own.`);
  return undefined;
}

function text(
  name: string,
  value: unknown,
  maxLength: number,
  warn: (message: string) => void,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' && value !== '' && value.length <= maxLength && !UNSAFE.test(value))
    return value;
  warn(
    `footlight.${name} must be a string of 1 to ${maxLength} characters; got ${show(value)}. It was left out.`,
  );
  return undefined;
}

function show(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, MAX_LENGTH))
    : `a value of type ${typeof value}`;
}
