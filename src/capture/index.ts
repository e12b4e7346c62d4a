export { ServerSentEvents } from './server-sent-events.ts';
export { bounded } from './bounded.ts';
export type { FindParts } from './bounded.ts';
export { limitEvent, serializeEvent } from './serialize.ts';
export type { Answer, Endpoint, Fold } from './answer.ts';
export { endpointOf } from './endpoints.ts';
export { buildEvent } from './build-event.ts';
export type { CallOutcome, CallStart } from './build-event.ts';
