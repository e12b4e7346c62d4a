import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { eventSchema } from '../../src/ingest/event-schema.ts';
import { quickCheck } from '../../src/ingest/quick-check.ts';
import { sampleEvent } from '../support/sample-event.ts';

const isWellFormed = quickCheck(eventSchema);
const ODD: readonly unknown[] = [
  undefined,
  null,
  '',
  'x',
  'A b',
  'x'.repeat(201),
  'x'.repeat(501),
  '\uD800',
  'a\0b',
  '2026-01-31T12:00:00.000Z',
  '2026-02-30T12:00:00Z',
  '2026-01-31T12:00:00+02:00',
  '2026-01-31',
  '0190a6b2-7c00-7000-8000-000000000000',
  0,
  -0,
  1,
  -1,
  1.5,
  2,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  [1],
  [null],
  [{}],
  {},
  { index: 0 },
];
const WHOLE: Readonly<Record<string, unknown>> = {
  ...sampleEvent(),
  chatId: 'chat',
  context: { a: 1 },
  error: { name: 'E', message: 'm' },
  usage: { promptTokens: 1, completionTokens: 1, totalTokens: 2 },
  choices: [{ index: 0, content: 'hi', finishReason: 'stop', toolCalls: [{ name: 'f', arguments: '{}' }] }],
};

/** Every object that differs from the given one in one place. */
function* variants(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    const put = (other: unknown): unknown =>
      Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other };
    for (const other of ODD) yield put(other);
    for (const other of variants(member)) yield put(other);
  }
}

describe('the quick check of events', () => {
  it('takes what the schema takes and nothing else, whatever is wrong in one place', () => {
    const events = [
      WHOLE,
      ...variants(WHOLE),
      ...Object.keys(eventSchema.shape).flatMap((name) => ODD.map((odd) => ({ ...WHOLE, [name]: odd }))),
    ];
    const wrong = events.filter((event) => isWellFormed(event) !== eventSchema.safeParse(event).success);
    expect(events.length).toBeGreaterThan(1500);
    expect(wrong).toEqual([]);
  });

  it('takes no value that is not an object', () => {
    expect(ODD.filter((value) => isWellFormed(value))).toEqual([]);
  });

  it('leaves to the schema what it does not know', () => {
    expect(quickCheck(z.union([z.string(), z.number()]))('text')).toBe(false);
    expect(quickCheck(z.string().trim())('abc')).toBe(false);
    expect(quickCheck(z.object({}))({ surplus: 1 })).toBe(false);
    expect(quickCheck(z.strictObject({}))({ surplus: 1 })).toBe(false);
  });

  it('takes no array for an object, also where no member has to be there', () => {
    const schema = z.looseObject({ name: z.string().optional() });
    expect([{}, []].map(quickCheck(schema))).toEqual([true, false]);
    expect(schema.safeParse([]).success).toBe(false);
  });
});
