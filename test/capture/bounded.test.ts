import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { bounded, cutString } from '../../src/capture/bounded.ts';
import { serializeEvent } from '../../src/capture/index.ts';
import { MAX_EVENT_BYTES, type FootlightEvent } from '../../src/wire/index.ts';
import { chatCompletion } from '../support/openai.ts';
import { record } from '../support/recorded.ts';

const event = (more: object): FootlightEvent =>
  ({
    schemaVersion: 1,
    id: '018f4e5a-0000-4000-8000-000000000001',
    templateParams: {},
    modelParameters: {},
    choices: [],
    ...more,
  }) as unknown as FootlightEvent;

const throwing = {
  get bad(): never {
    throw new Error('mine');
  },
  good: 1,
};

const cyclic: Record<string, unknown> = { name: 'a' };
cyclic['self'] = cyclic;

/** For a copy of what takes no time, as the machine may be busy elsewhere while it is made. */
const untimed = { isOver: () => false };

const wait = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/** An object whose getters take a millisecond each, and how many of them were read. */
function slowGetters(count: number): { object: object; reads: () => number } {
  let reads = 0;
  const get = (): number => {
    wait(1);
    return (reads += 1);
  };
  const names = Array.from({ length: count }, (_, index) => `k${index}`);
  return {
    object: Object.defineProperties(
      {},
      Object.fromEntries(names.map((name) => [name, { enumerable: true, get }])),
    ),
    reads: () => reads,
  };
}

let deep: unknown = 'bottom';
for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];

const hostile: readonly (readonly [what: string, make: () => unknown, copy: unknown])[] = [
  ['a getter that throws', () => throwing, { bad: '[unreadable]', good: 1 }],
  [
    'a toJSON that throws',
    () => ({
      toJSON: () => {
        throw new Error('mine');
      },
    }),
    '[unreadable]',
  ],
  ['a toJSON that gives another value', () => ({ a: 1, toJSON: () => ({ b: 2 }) }), { b: 2 }],
  ['a cycle', () => cyclic, { name: 'a', self: '[circular]' }],
  [
    'the same object twice',
    () => {
      const same = { x: 1 };
      return [same, same];
    },
    [{ x: 1 }, { x: 1 }],
  ],
  [
    'bigints, functions, symbols, NaN',
    () => ({ a: 10n, b: () => 1, c: Symbol('x'), d: Number.NaN, e: [undefined] }),
    { a: '10', d: 'NaN', e: [null] },
  ],
  ['a Date', () => new Date(0), '1970-01-01T00:00:00.000Z'],
  ['a String object', () => new String('x'), 'x'],
  [
    'a Proxy that throws at everything',
    () =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('mine');
          },
          ownKeys: () => {
            throw new Error('mine');
          },
        },
      ),
    '[unreadable]',
  ],
  [
    'a revoked Proxy',
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    '[unreadable]',
  ],
];

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

describe('an event', () => {
  test('without choices, which a mask may have taken out, is cut like any other', () => {
    const json = serializeEvent(event({ choices: undefined, prompt: 'x'.repeat(500_000) }));
    expect(JSON.parse(json)).toMatchObject({ truncated: true, choices: [] });
  });

  test('with the probabilities of thousands of tokens is cut to one that the server takes', () => {
    const token = { token: 'x', logprob: -0.1, bytes: [120], top_logprobs: [{ token: 'y', logprob: -2 }] };
    const logprobs = { content: Array.from({ length: 4000 }, () => token) };
    const choices = [
      { content: 'one', logprobs, index: 0, finishReason: 'stop' },
      { content: 'two', logprobs, index: 1, finishReason: 'stop' },
    ];
    expect(JSON.parse(serializeEvent(event({ choices })))).toMatchObject({
      truncated: true,
      choices: [
        { index: 0, content: 'one' },
        { index: 1, content: 'two' },
      ],
    });
  });

  test('that JSON cannot hold is copied as far as it can be', () => {
    const json = serializeEvent(event({ rawResponse: { deep, cyclic, big: 10n, last: 'here' } }));
    expect(JSON.parse(json)).toMatchObject({ truncated: true, rawResponse: { big: '10', last: 'here' } });
    expect(json).toContain('[too deep]');
    expect(json).toContain('[circular]');
  });

  test('of an answer that is nested too deep for JSON is recorded without redaction, too', async () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const answer = `${JSON.stringify(chatCompletion('hi')).slice(0, -1)},"nested":${nested}}`;
    await using recorded = await record(
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      },
      { footlight: { redactSecrets: false } },
    );
    await recorded.client.chat.completions.create({ model: 'm', messages: [] });
    expect(await recorded.event()).toMatchObject({ truncated: true, choices: [{ content: 'hi' }] });
  });

  test('that is small is left as it is', () => {
    expect(JSON.parse(serializeEvent(event({ prompt: 'x'.repeat(1000) })))).not.toHaveProperty('truncated');
  });

  test.each([
    ['one huge string', { prompt: 'x'.repeat(8_000_000) }],
    ['many long strings', { messages: Array.from({ length: 100 }, () => ({ content: 'x'.repeat(20_000) })) }],
    [
      'thousands of short strings',
      {
        messages: Array.from({ length: 200_000 }, (_, index) => ({ content: `${index} ${'y'.repeat(100)}` })),
      },
    ],
    [
      'a huge answer of three-byte characters',
      { choices: [{ index: 0, content: '語'.repeat(2_000_000), finishReason: 'stop' }] },
    ],
  ])('with %s is cut below the limit of the server', (_what, more) => {
    const json = serializeEvent(event(more));
    expect(Buffer.byteLength(json)).toBeLessThan(MAX_EVENT_BYTES);
    expect(JSON.parse(json)).toMatchObject({ truncated: true, id: '018f4e5a-0000-4000-8000-000000000001' });
  });

  test('of a call with a large picture is recorded, cut, while the picture is sent whole', async () => {
    await using recorded = await record();
    const url = `data:image/png;base64,${'A'.repeat(3_000_000)}`;
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url } },
          ],
        },
      ],
    });
    expect(recorded.openai.requests[0]?.body).toContain(url);
    const { messages, truncated } = await recorded.event();
    expect(JSON.stringify(messages)).toMatch(
      /What is this\?.*data:image\/png;base64,A+ \[… \d+ of 3000022 characters cut/u,
    );
    expect(truncated).toBe(true);
  });

  test('of a call whose options are all slow is recorded with what was read of them in the time of one', async () => {
    await using recorded = await record();
    const { object: slow, reads } = slowGetters(500);
    await recorded.client.chat.completions.create({
      model: 'm',
      messages: [],
      footlight: {
        templateChat: [slow] as never,
        templateParams: { slow },
        context: { slow, list: [slow], last: 'here' },
      },
    });
    expect(await recorded.event()).toMatchObject({
      templateParams: { slow: expect.anything() },
      context: { last: 'here' },
    });
    expect(reads()).toBeLessThan(50);
  });

  test('of a call with hostile context is recorded, and the call is not hurt', async () => {
    await using recorded = await record();
    for (const [, make] of hostile) {
      await recorded.client.chat.completions.create({
        model: 'm',
        messages: [],
        footlight: { context: { made: make() }, templateParams: { made: make() } },
      });
    }
    expect(await recorded.events()).toHaveLength(hostile.length);
  });
});
