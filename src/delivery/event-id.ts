import { v7, validate } from 'uuid';

/** A new event id: a UUID of version 7, so that ids sort by the time they were made. */
export function newEventId(): string {
  return v7();
}

/** Whether `value` can be an event's id: a UUID of any version. */
export function isEventId(value: unknown): value is string {
  return validate(value);
}
