import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { bounded, cutString } from '../../src/capture/bounded.ts';
import { deep, hostile, slowGetters, wait } from '../support/hostile-values.ts';

/** For a copy of what takes no time, as the machine may be busy elsewhere while it is made. */
const untimed = { isOver: () => false };

describe('bounded', () => {
  test.each(hostile)('copies %s without throwing', (_what, make, copy) => {
    expect(JSON.parse(JSON.stringify(bounded(make(), untimed)))).toEqual(copy);
  });

  test('cuts what is too deep', () => {
    expect(JSON.stringify(bounded(deep, untimed))).toContain('[too deep]');
  });

  test('cuts what holds too many values', () => {
    const copy = bounded(Array.from({ length: 1_000_000 }, (_, index) => ({ index }))) as unknown[];
    expect(copy.length).toBeLessThan(11_000);
    expect(copy.at(-1)).toBe('[cut: too much to record]');
  });

  test.each([
    ['numbers', () => Array.from({ length: 1_000_000 }, (_, index) => index), 6000],
    ['places that are empty', () => Object.assign([], { length: 1_000_000 }), 6000],
    ['strings', () => Array.from({ length: 1_000_000 }, () => 'x'), 6000],
    [
      'properties',
      () => [Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, at]))],
      6000,
    ],
  ])('counts %s as values', (_what, make, most) => {
    const copy = bounded(make()) as object[];
    const values = copy.length === 1 ? Object.keys(copy[0]!).length : copy.length;
    expect(values).toBeLessThan(most);
  });

  test.each([
    ['a Uint8Array', new Uint8Array(1_000_000), '[1000000 bytes]'],
    ['a Buffer', Buffer.alloc(5_000_000), '[5000000 bytes]'],
    ['an ArrayBuffer', new ArrayBuffer(7), '[7 bytes]'],
  ])('says of %s only how much it holds', (_what, bytes, said) => {
    expect(bounded({ bytes }, untimed)).toEqual({ bytes: said });
  });

  test('keeps the other properties of an object within, too, where they are no objects', () => {
    const inner = { list: Array.from({ length: 100_000 }, () => 1), last: 'here' };
    expect(bounded({ outer: [inner] }, untimed)).toMatchObject({ outer: [{ last: 'here' }] });
  });

  test('looks at the clock over all of the outermost properties', () => {
    const slow = {
      get value(): number {
        const end = performance.now() + 1;
        while (performance.now() < end);
        return 1;
      },
    };
    const start = performance.now();
    bounded(Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`k${index}`, { slow }])));
    // Unbounded it takes 900 ms; the bound leaves room for any machine.
    expect(performance.now() - start).toBeLessThan(400);
  });

  test.each([
    ['outermost', (slow: object) => slow],
    ['inner', (slow: object) => ({ slow })],
    ['shared', (slow: object) => Array.from({ length: 30 }, () => ({ slow }))],
  ])('reads no more %s getters once its time is over', (_what, hold) => {
    const { object, reads } = slowGetters(500);
    bounded(hold(object));
    expect(reads()).toBeLessThan(50);
  });

  test.each([
    [40, 1],
    [2.4, 2],
  ])('of getters that take %f ms each reads %i', (ms, most) => {
    let now = 0;
    let reads = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    const get = (): number => {
      now += ms;
      return (reads += 1);
    };
    const properties = Array.from({ length: 30 }, () => ({ enumerable: true, get }));
    bounded(Object.defineProperties({}, Object.fromEntries(properties.entries())));
    expect(reads).toBe(most);
  });

  test.each([
    [1, { first: {}, more: { kept: {} }, last: {} }],
    [2, Object.fromEntries(['first', 'more', 'last'].map((name) => [name, '[cut: too much to record]']))],
  ])('copies plain data whole although the machine is busy elsewhere, once (%i)', (pauses, copied) => {
    let looks = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => 1000 * Math.min(pauses, (looks += 1) - 1));
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    expect(bounded({ first: {}, more: { kept: {} }, last: {} })).toEqual(copied);
  });

  test('asks no more objects for their names once its time is over', () => {
    let asked = 0;
    const ownKeys = (): string[] => {
      asked += 1;
      wait(10);
      return [];
    };
    bounded(Array.from({ length: 30 }, () => new Proxy({}, { ownKeys })));
    expect(asked).toBeLessThan(5);
  });

  test('keeps what takes no time once its time is over', () => {
    const { object } = slowGetters(500);
    expect(bounded({ slow: object, last: 'here' })).toMatchObject({ last: 'here' });
    const late = { isOver: () => true };
    expect(bounded({ first: 'here', more: {} }, late)).toEqual({
      first: 'here',
      more: '[cut: too much to record]',
    });
  });

  test('says of a name that is too long only how long it is', () => {
    expect(bounded({ ['k'.repeat(5_000_000)]: 1, k: { ['l'.repeat(5000)]: 2 } }, untimed)).toEqual({
      '[… 5000000 characters cut …]': 1,
      k: { '[… 5000 characters cut …]': 2 },
    });
  });

  test('counts what names take', () => {
    const names = Array.from({ length: 4000 }, (_, index) => `${index} ${'x'.repeat(1000)}`);
    const list = Array.from({ length: 20 }, () => Object.fromEntries(names.map((name) => [name, 1])));
    expect(JSON.stringify(bounded({ ...list })).length).toBeLessThan(2_000_000);
  });

  test('keeps the other properties of what has one that is too large', () => {
    const copy = bounded({ first: Array.from({ length: 100_000 }, () => 1), last: 'here' });
    expect(copy).toMatchObject({ last: 'here' });
  });

  test('leaves of many long strings as much as they may take together', () => {
    const strings = Array.from({ length: 100 }, (_, index) => `${index} ${'word '.repeat(4000)}`);
    const copy = bounded(strings, { maxString: 16_384, maxTotal: 131_072 }) as string[];
    const lengths = copy.map(({ length }) => length);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(140_000);
    expect(Math.min(...lengths)).toBeGreaterThan(800);
    expect(copy[99]).toMatch(/^99 word .*fingerprint [\da-f]{8} …\].* word $/u);
  });

  test('leaves nothing of long strings that are too many to have ends', () => {
    const copy = bounded(
      Array.from({ length: 3000 }, () => 'word '.repeat(200)),
      { maxTotal: 131_072 },
    ) as string[];
    expect(copy[0]).toBe('[… 1000 characters cut …]');
  });

  test('ends soon whatever it is given', () => {
    const endless: unknown = new Proxy(
      {},
      {
        ownKeys: () => ['next'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        get: (_target, key) => (key === 'toJSON' ? undefined : endless),
      },
    );
    const slow = Array.from({ length: 9000 }, () => ({
      toJSON: () => {
        const end = performance.now() + 0.05;
        while (performance.now() < end);
        return 1;
      },
    }));
    bounded(endless);
    const start = performance.now();
    bounded(slow);
    // Unbounded it takes 450 ms; the bound leaves room for any machine.
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('keeps a key called __proto__ as a key', () => {
    const copy = bounded(JSON.parse('{"__proto__":{"polluted":true}}'), untimed) as { polluted?: boolean };
    expect(copy.polluted).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"polluted":true}}');
  });
});

describe('a long string', () => {
  test('keeps its ends and says how much is missing', () => {
    const cut = cutString(`HEAD${'x'.repeat(100_000)}TAIL`, 1000);
    expect(cut).toMatch(/^HEADx+ \[… \d+ of 100008 characters cut, fingerprint [\da-f]{8} …\] x+TAIL$/u);
    expect(cut.length).toBeLessThan(1100);
  });

  test('is told from another by its fingerprint', () => {
    const print = (text: string) => /fingerprint (\w+)/u.exec(cutString(text, 100))?.[1];
    expect(print('a'.repeat(1000))).toBe(print('a'.repeat(1000)));
    expect(print('a'.repeat(1000))).not.toBe(print(`${'a'.repeat(999)}b`));
  });
});
