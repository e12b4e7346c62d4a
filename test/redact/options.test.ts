import { describe, expect, it } from 'vitest';
import { createRedactor, defineRecognizer, type Recognizer } from '../../src/redact/index.ts';

describe('kinds', () => {
  it('that are off by default are found when they are named', () => {
    const text = 'see https://example.com/a?b=1 by 2024-05-01 in Paris, says Acme Tools Ltd';
    expect(createRedactor().redact(text)).toBe(text);
    expect(
      createRedactor({ kinds: { URL: true, DATE: true, CITY: true, ORGANISATION: true } }).redact(text),
    ).toBe('see [URL] by [DATE] in [CITY], says [ORGANISATION]');
    expect(createRedactor({ kinds: ['URL'] }).redact(`${text}, ann@example.com`)).toBe(
      `${text.replace('https://example.com/a?b=1', '[URL]')}, ann@example.com`,
    );
  });

  it('can be masked, and JSON still parses', () => {
    const redactor = createRedactor({ kinds: { EMAIL: 'mask', PASSWORD: 'mask', CREDIT_CARD: 'mask' } });
    expect(redactor.redact('mail ann@example.com')).toBe('mail ***@*******.***');
    const json = JSON.stringify({ password: 'a"b\nc', card: 4111111111111111 });
    expect(JSON.parse(redactor.redact(json))).toEqual({ password: '*"*\n*', card: '****************' });
  });

  it('that are hashed give the same token for the same value and key', () => {
    const hash = (hmac: string): string =>
      createRedactor({ kinds: { EMAIL: 'hash' }, tokens: { hmac } }).redact('ann@example.com');
    expect(hash('a')).toBe(hash('a'));
    expect(hash('a')).not.toBe(hash('b'));
  });
});

describe('keys', () => {
  it('may be paths, with one name for * and any number for **', () => {
    const redactor = createRedactor({
      keys: { always: ['user.*.note', 'a.**.secret_part'], never: ['contact.email'] },
    });
    expect(
      redactor.redactDeep({
        user: { x: { note: 'n' }, note: 'stays' },
        a: { secret_part: 'p', b: [{ c: { secret_part: 'q' } }] },
        contact: { email: 'ann@example.com' },
        email: 'ann@example.com',
      }),
    ).toEqual({
      user: { x: { note: '[REDACTED]' }, note: 'stays' },
      a: { secret_part: '[REDACTED]', b: [{ c: { secret_part: '[REDACTED]' } }] },
      contact: { email: 'ann@example.com' },
      email: '[EMAIL]',
    });
  });
});

describe('regions', () => {
  it('limit national forms, never those with a country code', () => {
    const british = createRedactor({ regions: ['GB'] });
    expect(british.redact('415-555-2671, 020 7946 0958, +1 415 555 2671, 529.982.247-25')).toBe(
      '415-555-2671, [PHONE], [PHONE], 529.982.247-25',
    );
    expect(createRedactor({ regions: ['US'] }).redact('415-555-2671, 020 7946 0958')).toBe(
      '[PHONE], 020 7946 0958',
    );
    expect(() => createRedactor({ regions: ['XX' as 'US'] })).toThrow(
      /"XX" is not known; expected one of US/,
    );
  });
});

describe('a recognizer of your own', () => {
  it('can ask for a checksum and for words before it', () => {
    const ticket = defineRecognizer({
      kind: 'TICKET',
      pattern: /\d{4}-\d{4}/,
      validate: (value) => value.endsWith('7'),
      context: ['ticket'],
    });
    const redactor = createRedactor({ recognizers: [ticket] });
    expect(redactor.redact('Ticket 1234-5677, ticket 1234-5678; 9999-9997 said nobody')).toBe(
      'Ticket [TICKET], ticket 1234-5678; [TICKET] said nobody',
    );
    expect(redactor.redact('9999-9997')).toBe('9999-9997');
  });

  it.each([/(a+)+b/, /(?:\d+|x)*y/, /(\w)\1/, /(?:a|aa)+c/, /a*b*c*d*/, /(?:x{1,9}){2,}/])(
    'is refused when its time could run away: %s',
    (pattern) => {
      expect(() => createRedactor({ recognizers: [{ kind: 'OWN', pattern }] })).toThrow(
        /The pattern of the recognizer OWN has .* write it without/,
      );
    },
  );

  it.each([/\b[A-Z]{2}-\d{6}\b/, /(?:foo|bar)-\d+/, /[(+*]{2}x+/, /a{2,8}(?:b|c)?/])(
    'is taken when it cannot: %s',
    (pattern) => {
      expect(() => defineRecognizer({ kind: 'OWN', pattern })).not.toThrow();
    },
  );

  it('is refused with a name that could be no placeholder, or with nothing to find', () => {
    expect(() => defineRecognizer({ kind: 'ticket', pattern: /x/ })).toThrow(/expected 2 to 40 capital/);
    expect(() => defineRecognizer({ kind: 'OWN' } as unknown as Recognizer)).toThrow(/neither a pattern/);
  });
});

it('finds in order, with kinds, places and scores', () => {
  const spans = createRedactor().find('Ann Smith, ann@example.com');
  expect(spans).toEqual([
    { kind: 'PERSON', start: 0, end: 9, score: expect.any(Number) as number },
    { kind: 'EMAIL', start: 11, end: 26, score: expect.any(Number) as number },
  ]);
});

it('denied literals go in any case of their letters', () => {
  expect(createRedactor({ deny: ['Project X'] }).redact('PROJECT X and project x')).toBe(
    '[DENIED] and [DENIED]',
  );
});
