import { describe, expect, test } from 'vitest';
import { isEventId, newEventId } from '../../src/delivery/event-id.ts';

describe('an event id', () => {
  test('is a UUID of version 7 that begins with the time', () => {
    const before = Date.now();
    const id = newEventId();
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    const time = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now() + 1000);
  });

  test('sorts after every earlier one, and is never made twice', () => {
    const ids = Array.from({ length: 200_000 }, newEventId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] as string))).toBe(true);
  });

  test.each([
    ['018f4e5a-0000-4000-8000-000000000001', true],
    ['018F4E5A-0000-7000-8000-000000000001', true],
    ['018f4e5a00007000800000000000001', false],
    ['seven', false],
    [7, false],
    [undefined, false],
  ])('%s is one: %s', (value, is) => {
    expect(isEventId(value)).toBe(is);
  });
});
