import { describe, expect, test } from 'vitest';
import { batchBody } from '../../src/delivery/batch-body.ts';
import { BodyMemory } from '../../src/delivery/body-memory.ts';
import type { QueuedEvent } from '../../src/delivery/event-queue.ts';

const HEAD = '{"sdk":"test"}';

const inMemory = (value: object): QueuedEvent => ({ id: 'm', apiKey: 'k', json: JSON.stringify(value) });

function onDisk(value: object): QueuedEvent {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { id: 'd', apiKey: 'k', json: { bytes: bytes.length, copyTo: (into, at) => into.set(bytes, at) } };
}

const unreadable: QueuedEvent = {
  id: 'u',
  apiKey: 'k',
  json: {
    bytes: 100,
    copyTo: () => {
      throw new Error('gone');
    },
  },
};

function events(items: readonly QueuedEvent[]): unknown {
  const { body } = batchBody(HEAD, items, new BodyMemory());
  const value = JSON.parse(new TextDecoder().decode(body)) as object;
  expect(value).toMatchObject({ sdk: 'test' });
  return (value as { events: unknown }).events;
}

describe('the body of a batch', () => {
  test.each([
    ['in memory', [inMemory({ a: '⚽' }), inMemory({ b: 2 })]],
    ['on disk', [onDisk({ a: '⚽' }), onDisk({ b: 2 })]],
    ['in both', [onDisk({ a: '⚽' }), inMemory({ b: 2 })]],
    ['in both, the other way round', [inMemory({ a: '⚽' }), onDisk({ b: 2 })]],
  ])('holds events that are %s, in order', (_where, items) => {
    expect(events(items)).toEqual([{ a: '⚽' }, { b: 2 }]);
  });

  test.each([
    ['first', [unreadable, onDisk({ a: 1 }), onDisk({ b: 2 })]],
    ['in the middle', [onDisk({ a: 1 }), unreadable, onDisk({ b: 2 })]],
    ['last', [onDisk({ a: 1 }), onDisk({ b: 2 }), unreadable]],
  ])('leaves out one that cannot be read, %s', (_where, items) => {
    expect(events(items)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(batchBody(HEAD, items, new BodyMemory())).toMatchObject({ lost: [unreadable] });
    expect(batchBody(HEAD, items, new BodyMemory()).sent).toHaveLength(2);
  });

  test('has no event when none can be read', () => {
    expect(events([unreadable])).toEqual([]);
  });
});
