const throwing = {
  get bad(): never {
    throw new Error('mine');
  },
  good: 1,
};

/** An object that holds itself. */
export const cyclic: Record<string, unknown> = { name: 'a' };
cyclic['self'] = cyclic;

/** Keeps the thread busy for so many ms. */
export const wait = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/** An object whose getters take a millisecond each, and how many of them were read. */
export function slowGetters(count: number): { object: object; reads: () => number } {
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

/** Arrays in each other, deeper than JSON can be written. */
export let deep: unknown = 'bottom';
for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];

/** Values that do harm to who reads them: what each is, how it is made, and its copy. */
export const hostile: readonly (readonly [what: string, make: () => unknown, copy: unknown])[] = [
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
