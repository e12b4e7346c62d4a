import { randomUUID } from 'node:crypto';
import { type EventBatch, EVENT_SCHEMA_VERSION, type FootlightEvent } from 'footlight/wire';
import type { NewEvent } from '../../src/store/store.ts';

/** A valid event, with whatever a test cares about in place of the ordinary. */
export function sampleEvent(changes: Partial<FootlightEvent> = {}): FootlightEvent {
  return {
    schemaVersion: EVENT_SCHEMA_VERSION,
    id: randomUUID(),
    startedAt: '2026-03-01T12:00:00.000Z',
    operation: 'chat',
    provider: 'openai',
    host: 'api.openai.com',
    promptTemplateName: 'sport-emoji',
    templateChat: [{ role: 'user', content: 'An emoji for {sport}' }],
    templateParams: { sport: 'soccer' },
    messages: [{ role: 'user', content: 'An emoji for soccer' }],
    model: 'gpt-4o-mini',
    modelParameters: { temperature: 0 },
    stream: false,
    status: 'ok',
    choices: [{ index: 0, role: 'assistant', content: '⚽', finishReason: 'stop' }],
    finishReason: 'stop',
    usage: { promptTokens: 12, completionTokens: 3, totalTokens: 15 },
    latencyMs: 321.5,
    feedbackKey: randomUUID(),
    sdk: 'footlight-js/0.1.0',
    ...changes,
  };
}

/** An event as the store takes it. */
export function newEvent(event: FootlightEvent): NewEvent {
  return { event, json: JSON.stringify(event) };
}

/** A batch as the SDK sends it; its events may be anything, so that bad ones can be sent. */
export function sampleBatch(
  events: readonly unknown[],
): Omit<EventBatch, 'events'> & { events: readonly unknown[] } {
  return { sdk: 'footlight-js/0.1.0', sentAt: '2026-03-01T12:00:01.000Z', dropped: {}, events };
}
