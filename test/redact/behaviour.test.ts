import { describe, expect, it } from 'vitest';
import { createRedactor, REDACTION_FAILED } from '../../src/redact/index.ts';

const TEXT = 'ann@example.com wrote to bob@example.com, then ann@example.com called 415-555-2671';
const fail = (): never => {
  throw new Error('ann@example.com');
};

describe('redactDeep', () => {
  const deep = <T>(value: T): T => createRedactor().redactDeep(value);

  it('keeps types, the original, cycles and what holds nothing', () => {
    const error = new TypeError('no ann@example.com', { cause: 'bob@example.com' });
    const value: Record<string, unknown> = {
      a: ['ann@example.com', 1, null, true, 0.25],
      map: new Map([['k', 'ann@example.com']]),
      set: new Set(['ann@example.com']),
      date: new Date(0),
      big: 4111111111111111n,
      bytes: Buffer.from('ann@example.com'),
      vector: new Float32Array([1, 2]),
      error,
    };
    value['self'] = value;
    const copy = deep(value);
    expect(copy).toMatchObject({
      a: ['[EMAIL]', 1, null, true, 0.25],
      map: new Map([['k', '[EMAIL]']]),
      set: new Set(['[EMAIL]']),
      date: new Date(0),
      big: '[CREDIT_CARD]',
      bytes: Buffer.from('[EMAIL]'),
      vector: new Float32Array([1, 2]),
    });
    expect(copy['self']).toBe(copy);
    expect(copy['error']).toBeInstanceOf(TypeError);
    expect(String((copy['error'] as Error).stack)).not.toContain('ann@');
    expect(error.message).toContain('ann@');
  });

  it('knows values by their keys, and redacts keys', () => {
    expect(
      deep({
        phone: 4155552671,
        zip: '94105',
        ssn: '536221234',
        password: 'plain words here',
        max_tokens: 4096,
        name: 'get_weather',
        token: 'Hello',
        'a@b.io': 1,
        'c@d.io': 2,
      }),
    ).toEqual({
      phone: '[PHONE]',
      zip: '[ZIP]',
      ssn: '[US_SSN]',
      password: '[PASSWORD]',
      max_tokens: 4096,
      name: 'get_weather',
      token: 'Hello',
      '[EMAIL]': 1,
      '[EMAIL] (2)': 2,
    });
    expect(JSON.stringify(deep(JSON.parse('{"__proto__":{"mail":"ann@example.com"}}') as object))).toBe(
      '{"__proto__":{"mail":"[EMAIL]"}}',
    );
  });

  it('gives up on what cannot be read or has no end, and counts it', () => {
    const own = createRedactor();
    expect(
      own.redactDeep({
        get bad(): string {
          return fail();
        },
        json: { toJSON: fail },
        proxy: new Proxy({}, { ownKeys: fail }),
        good: 'fine',
      }),
    ).toEqual({ bad: REDACTION_FAILED, json: REDACTION_FAILED, proxy: REDACTION_FAILED, good: 'fine' });
    expect(own.stats()).toEqual({ REDACTION_FAILED: 3 });
    let value: unknown = 'ann@example.com';
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    expect(JSON.stringify(deep(value))).toContain(REDACTION_FAILED);
  });

  it('keeps JSON inside of strings JSON, numbers included', () => {
    const text = JSON.stringify({
      arguments: JSON.stringify({ phone: 4155552671, cards: [4111111111111111, 1] }),
    });
    expect(JSON.parse((JSON.parse(deep({ text }).text) as { arguments: string }).arguments)).toEqual({
      phone: '[PHONE]',
      cards: ['[CREDIT_CARD]', 1],
    });
  });
});

it('the preset secrets leaves personal data', () => {
  const secrets = createRedactor({ preset: 'secrets' });
  expect(
    secrets.redactDeep({ password: 'hunter22', mail: 'ann@example.com', usage: { total_tokens: 1234567 } }),
  ).toEqual({ password: '[PASSWORD]', mail: 'ann@example.com', usage: { total_tokens: 1234567 } });
  expect(secrets.stats()).toEqual({ PASSWORD: 1 });
});

describe('options', () => {
  it('say what becomes of each kind, and what its token is', () => {
    expect(createRedactor({ tokens: 'numbered' }).redact(TEXT)).toBe(
      '[EMAIL_1] wrote to [EMAIL_2], then [EMAIL_1] called [PHONE_1]',
    );
    expect(createRedactor({ tokens: { hmac: 'a' } }).redact('ann@example.com')).toMatch(
      /^\[EMAIL:[\da-f]{8}\]$/,
    );
    expect(
      createRedactor({
        kinds: { EMAIL: ({ value }) => `<${value.length}>`, PHONE: 'drop', PERSON: false },
      }).redact('Maria Schneider, ann@example.com, 415-555-2671.'),
    ).toBe('Maria Schneider, <15>, .');
    expect(
      createRedactor({ allow: [/@example\.com$/, '415-555-2671'], deny: ['Project X'] }).redact(
        `${TEXT} on Project X`,
      ),
    ).toBe(`${TEXT} on [DENIED]`);
    expect(
      createRedactor({ keys: { always: ['internal_*'], never: ['contact'] } }).redactDeep({
        internal_note: 'any',
        contact: 'a@b.io',
      }),
    ).toEqual({ internal_note: '[REDACTED]', contact: 'a@b.io' });
    expect(
      createRedactor({ recognizers: [{ kind: 'TICKET', pattern: /TCK-\d{4}/ }] }).redact(
        `${'x '.repeat(2000)}TCK-1234`,
      ),
    ).toBe(`${'x '.repeat(2000)}[TICKET]`);
    expect(() => createRedactor({ tokens: { hmac: '' } })).toThrow(/hmac is empty/);
  });

  it('a session puts back what it replaced, and no other does', () => {
    const session = createRedactor().session();
    const redacted = session.redact(TEXT);
    expect(session.restore(redacted)).toBe(TEXT);
    expect(createRedactor().session().restore(redacted)).toBe(redacted);
  });
});

it('lets nothing through where it fails or its budget is used up', () => {
  const redactor = createRedactor({ recognizers: [{ kind: 'BAD', find: fail }] });
  expect(redactor.redact('anything at all')).toBe(REDACTION_FAILED);
  expect(redactor.stats()).toEqual({ REDACTION_FAILED: 1 });
  expect(createRedactor({ budgetMsPerMB: 0 }).redact('word '.repeat(100_000))).toBe(REDACTION_FAILED);
});
