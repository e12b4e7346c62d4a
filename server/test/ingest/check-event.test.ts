import { MAX_EVENT_BYTES } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { checkEvent } from '../../src/ingest/check-event.ts';
import { sampleEvent } from '../support/sample-event.ts';

/** The reason why an event with these changes is rejected. */
function reasonFor(changes: Record<string, unknown>): string {
  const result = checkEvent({ ...sampleEvent(), ...changes }, 'events[3]');
  if (result.valid) throw new Error('Expected the event to be rejected.');
  return result.reason;
}

describe('checkEvent', () => {
  it('takes a valid event as it is', () => {
    const event = sampleEvent();
    expect(checkEvent(event, 'events[0]')).toEqual({
      valid: true,
      value: { event, json: JSON.stringify(event) },
    });
  });

  it('keeps fields that it does not know, at every level', () => {
    const event = {
      ...sampleEvent(),
      future: 1,
      choices: [{ index: 0, content: 'x', finishReason: null, future: 2 }],
    };
    const result = checkEvent(event, 'events[0]');
    expect(result.valid && JSON.parse(result.value.json)).toEqual(event);
  });

  it.each([
    [{ latencyMs: 'fast' }, 'events[3].latencyMs: expected a number, got a string'],
    [{ latencyMs: null }, 'events[3].latencyMs: expected a number, got null'],
    [{ latencyMs: -1 }, 'events[3].latencyMs: expected a number of at least 0, got the number -1'],
    [{ latencyMs: Infinity }, 'events[3].latencyMs: expected a number, got a number too large'],
    [{ id: 'abc' }, 'events[3].id: expected a UUID'],
    [{ id: undefined }, 'events[3].id: expected a string, but it is missing'],
    [{ startedAt: 'yesterday' }, 'events[3].startedAt: expected an ISO 8601 date and time such as'],
    [
      { startedAt: '2026-02-30T00:00:00Z' },
      'events[3].startedAt: expected an ISO 8601 date and time such as',
    ],
    [{ startedAt: 5 }, 'events[3].startedAt: expected'],
    [{ operation: 'Sing a song' }, 'events[3].operation: expected a lower-case word'],
    [{ status: 'All fine' }, 'events[3].status: expected a lower-case word'],
    [{ stream: 1 }, 'events[3].stream: expected a boolean, got the number 1'],
    [{ promptTemplateName: undefined }, 'events[3].promptTemplateName: expected a string, but it is missing'],
    [{ promptTemplateName: '' }, 'events[3].promptTemplateName: expected at least 1 characters, got 0'],
    [{ templateParams: [] }, 'events[3].templateParams: expected an object'],
    [{ templateParams: undefined }, 'events[3].templateParams: expected an object, but it is missing'],
    [{ templateChat: {} }, 'events[3].templateChat: expected an array, got an object'],
    [
      { choices: [{ index: 0, content: 5, finishReason: null }] },
      'events[3].choices[0].content: expected a string, got the number 5',
    ],
    [
      { usage: { promptTokens: 1.5, completionTokens: 1, totalTokens: 2 } },
      'events[3].usage.promptTokens: expected a whole number, got the number 1.5',
    ],
    [{ chatId: '' }, 'events[3].chatId: expected at least 1 characters, got 0'],
    [{ chatId: 'x'.repeat(201) }, 'events[3].chatId: expected at most 200 characters, got 201'],
    [{ chainId: 'a\0b' }, 'events[3].chainId: expected text without NUL and without lone surrogates'],
    [
      { feedbackKey: '\ud800' },
      'events[3].feedbackKey: expected text without NUL and without lone surrogates',
    ],
    [
      { schemaVersion: 2 },
      'events[3].schemaVersion: this server reads events up to version 1; upgrade footlight-server',
    ],
  ])('rejects %j and says where and why', (changes, reason) => {
    expect(reasonFor(changes)).toContain(reason);
  });

  it('keeps a key named __proto__ as an ordinary one, at every level', () => {
    const json = JSON.stringify(sampleEvent()).replaceAll('{"', '{"__proto__":{"polluted":true},"');
    const result = checkEvent(JSON.parse(json), 'events[0]');
    expect(result.valid && result.value.json).toBe(json);
  });

  it.each([null, 5, 'x', [], true])('rejects %j, which is no event', (input) => {
    expect(checkEvent(input, 'events[0]')).toMatchObject({ valid: false, id: null });
  });

  it('tells the id of an event that it rejects, where it has one', () => {
    expect(checkEvent({ id: 'mine' }, 'events[0]')).toMatchObject({ id: 'mine' });
  });

  it.each(['2026-03-01T12:00:00Z', '2026-03-01T12:00:00.123456Z', '2026-03-01T12:00:00+02:00'])(
    'takes %s for a date',
    (startedAt) => {
      expect(checkEvent(sampleEvent({ startedAt }), 'events[0]').valid).toBe(true);
    },
  );

  it('takes a UUID of any version', () => {
    expect(checkEvent(sampleEvent({ id: 'AAAAAAAA-aaaa-0aaa-0aaa-aaaaaaaaaaaa' }), 'events[0]').valid).toBe(
      true,
    );
  });

  it('takes an event of exactly the greatest size, and rejects one byte more', () => {
    const room = MAX_EVENT_BYTES - JSON.stringify(sampleEvent({ prompt: '' })).length;
    // The emoji of the sample is one UTF-16 unit and three bytes.
    const prompt = 'x'.repeat(room - 2);
    expect(checkEvent(sampleEvent({ prompt }), 'events[0]').valid).toBe(true);
    expect(reasonFor({ prompt: `${prompt}x` })).toBe(
      `events[3]: expected at most ${MAX_EVENT_BYTES} bytes of JSON, got ${MAX_EVENT_BYTES + 1}`,
    );
  });
});
