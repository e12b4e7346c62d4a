import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { pick, randomNumbers, randomText } from './random.ts';

const redactors = {
  standard: createRedactor(),
  strict: createRedactor({ preset: 'strict' }),
  numbered: createRedactor({ tokens: 'numbered' }),
  hmac: createRedactor({ tokens: { hmac: 'a key' } }),
  secrets: createRedactor({ preset: 'secrets' }),
};

it('reads nothing into a key that it replaced', () => {
  const once = redactors.standard.redact('{"5 rue de la Paix":"to 5 rue de la Paix with 1 guest"}');
  expect(once).toBe('{"[STREET_ADDRESS]":"to [STREET_ADDRESS] with 1 guest"}');
  expect(redactors.standard.redact(once)).toBe(once);
});

describe.each(Object.entries(redactors))('%s', (_, redactor) => {
  it('changes nothing the second time', () => {
    const random = randomNumbers(1);
    for (let round = 0; round < 4000; round += 1) {
      const text = randomText(random);
      const once = redactor.redact(text);
      expect(redactor.redact(once), JSON.stringify(text)).toBe(once);
    }
  });

  it('leaves JSON that parses, at every depth of strings', () => {
    const random = randomNumbers(3);
    const value = (depth: number): unknown => {
      const dice = random();
      if (depth < 3 && dice < 0.3)
        return {
          [pick(random, ['phone', 'name', 'password', 'x', 'zip', 'note'])]: value(depth + 1),
          z: value(depth + 1),
        };
      if (depth < 3 && dice < 0.4) return [value(depth + 1), value(depth + 1)];
      if (depth < 3 && dice < 0.55) return JSON.stringify(value(depth + 1));
      if (dice < 0.65) return pick(random, [4155552671, 4111111111111111, 5, -1.5, 94105, 536221234]);
      return dice < 0.7 ? pick(random, [null, true, false]) : randomText(random, 8);
    };
    for (let round = 0; round < 3000; round += 1) {
      const text = JSON.stringify(value(0), null, pick(random, [0, 2]));
      // A number alone is as well a text that is no JSON.
      if (/^-?\d/.test(text)) continue;
      const redacted = redactor.redact(text);
      expect(() => JSON.parse(redacted) as unknown, `${text}\n${redacted}`).not.toThrow();
    }
  });
});
