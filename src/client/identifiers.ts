import { isEventId, newEventId } from '../delivery/index.ts';
import type { FootlightCallOptions } from './options.ts';

const MAX_LENGTH = 200;
const MAX_NAME_LENGTH = 500;
// The server's databases could not find such text again.
const UNSAFE = /\p{Surrogate}|\0/u;

type Identifiers = Pick<
  FootlightCallOptions,
  'promptTemplateName' | 'eventId' | 'chatId' | 'chainId' | 'parentEventId' | 'feedbackKey'
>;

/**
 * The ids that a call was given, without those the server could not take: a wrong id must not cost the event.
 *
 * `warn` hears of each that was left out.
 */
export function readIdentifiers(
  given: Identifiers,
  warn: (message: string) => void,
): Identifiers & { eventId: string } {
  const { eventId } = given;
  if (eventId !== undefined && eventId !== null && !isEventId(eventId)) {
    warn(`footlight.eventId must be a UUID; got ${show(eventId)}. The event was given an id of its own.`);
  }
  const string = (name: keyof Identifiers, maxLength = MAX_LENGTH): string | undefined => {
    const value: unknown = given[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value !== '' && value.length <= maxLength && !UNSAFE.test(value))
      return value;
    warn(
      `footlight.${name} must be a string of 1 to ${maxLength} characters; got ${show(value)}. It was left out.`,
    );
    return undefined;
  };
  return {
    promptTemplateName: string('promptTemplateName', MAX_NAME_LENGTH),
    eventId: isEventId(eventId) ? eventId : newEventId(),
    chatId: string('chatId'),
    chainId: string('chainId'),
    parentEventId: string('parentEventId'),
    feedbackKey: string('feedbackKey'),
  };
}

function show(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, MAX_LENGTH))
    : `a value of type ${typeof value}`;
}
