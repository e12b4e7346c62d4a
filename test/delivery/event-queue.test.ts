import { describe, expect, test } from 'vitest';
import { collectGarbage } from '../support/collect-garbage.ts';
import { EventQueue } from '../../src/delivery/event-queue.ts';
import { event } from '../support/fault-delivery.ts';

describe('the event queue', () => {
  const any = (): boolean => true;

  const queue = (limits: { maxEvents: number; maxSize: number }) => {
    const lost: string[] = [];
    return { lost, queue: new EventQueue(limits, ({ id }) => lost.push(id)) };
  };

  test('makes room by dropping the oldest when there are too many events', () => {
    const { lost, queue: events } = queue({ maxEvents: 3, maxSize: 1e9 });
    for (let id = 0; id < 5; id += 1) events.add(event(id));
    expect(lost).toEqual(['0', '1']);
    expect(events.take(9, 1e9, any).map(({ id }) => id)).toEqual(['2', '3', '4']);
  });

  test('makes room by dropping the oldest when they are too large together', () => {
    const { lost, queue: events } = queue({ maxEvents: 99, maxSize: 25 });
    for (let id = 0; id < 3; id += 1) events.add(event(id));
    expect(lost).toEqual(['0']);
    expect(events.size).toBe(20);
  });

  test('keeps its order and its size over thousands of events', () => {
    const { queue: events } = queue({ maxEvents: 1e6, maxSize: 1e9 });
    const taken: string[] = [];
    for (let id = 0; id < 5000; id += 1) {
      events.add(event(id));
      if (id % 3 === 0) taken.push(...events.take(2, 1e9, any).map((item) => item.id));
    }
    while (events.length > 0) taken.push(...events.take(100, 1e9, any).map((item) => item.id));
    expect(taken).toEqual(Array.from({ length: 5000 }, (_, id) => `${id}`));
    expect(events.size).toBe(0);
  });

  test('holds nothing that was taken from it', async () => {
    const { queue: events } = queue({ maxEvents: 1e6, maxSize: 1e9 });
    for (let id = 0; id < 10; id += 1) events.add(event(id));
    const taken = new WeakRef(events.take(1, 1e9, any)[0]!);
    await collectGarbage();
    expect(taken.deref()).toBeUndefined();
    expect(events.length).toBe(9);
  });
});
