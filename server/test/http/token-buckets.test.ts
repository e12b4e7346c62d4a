import { describe, expect, it } from 'vitest';
import { TokenBuckets } from '../../src/http/token-buckets.ts';

describe('a bucket of tokens', () => {
  const start = (perSecond: number, burst: number) => {
    let now = 0;
    const buckets = new TokenBuckets({ perSecond, burst }, () => now);
    return {
      take: (name: string, tokens = 1) => buckets.take(name, tokens),
      wait: (ms: number) => (now += ms),
    };
  };

  it('lets a burst through, then as many as come back', () => {
    const { take, wait } = start(1, 3);
    expect([1, 2, 3, 4].map(() => take('a'))).toEqual([0, 0, 0, 1]);
    wait(1000);
    expect([take('a'), take('a')]).toEqual([0, 1]);
  });

  it('never holds more than its burst, however long nobody came', () => {
    const { take, wait } = start(1, 2);
    wait(1_000_000);
    expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 1]);
  });

  it('lets one through that takes more than there is, and makes the next wait for it', () => {
    const { take, wait } = start(10, 100);
    expect(take('a', 600)).toBe(0);
    expect(take('a')).toBe(51);
    wait(51_000);
    expect(take('a')).toBe(0);
  });

  it('is one for each name', () => {
    const { take } = start(1, 1);
    expect([take('a'), take('b'), take('a')]).toEqual([0, 0, 1]);
  });

  it('is forgotten when very many others came after it', () => {
    const { take } = start(1, 1);
    take('a');
    for (let count = 0; count < 50_000; count += 1) take(`other ${count}`);
    expect(take('a')).toBe(0);
  });
});
