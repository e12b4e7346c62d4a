import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InvalidPricesError } from '../../src/errors/invalid-prices-error.ts';
import { PriceTable } from '../../src/prices/price-table.ts';
import { readPrices } from '../../src/prices/read-prices.ts';
import { sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

const usage = { promptTokens: 1000, completionTokens: 100, totalTokens: 1100 };

describe('the price of a call', () => {
  const prices = new PriceTable({ m: { input: 10, cachedInput: 1, output: 100 } });

  it('is that of its tokens', () => {
    expect(prices.costOf(sampleEvent({ model: 'm', usage }))).toBeCloseTo(0.02, 12);
  });

  it('is less for tokens from the cache', () => {
    const cached = sampleEvent({ model: 'm', usage: { ...usage, cachedTokens: 1000 } });
    expect(prices.costOf(cached)).toBeCloseTo(0.011, 12);
  });

  it('is that of the model that answered', () => {
    expect(prices.costOf(sampleEvent({ model: 'alias', responseModel: 'm', usage }))).toBeCloseTo(0.02, 12);
  });

  it('is that of a release’s model', () => {
    expect(prices.costOf(sampleEvent({ model: 'm-2026-01-31', usage }))).toBeCloseTo(0.02, 12);
  });

  it('is unknown without usage, and for a model that nobody priced', () => {
    const { usage: _, ...silent } = sampleEvent({ model: 'm' });
    expect(prices.costOf(silent)).toBeUndefined();
    expect(prices.costOf(sampleEvent({ model: '__proto__', usage }))).toBeUndefined();
  });
});

describe('a file of prices', () => {
  const write = (content: string) => {
    const path = join(tempDir(), 'prices.json');
    writeFileSync(path, content);
    return path;
  };

  it('goes over the prices that come with the server', () => {
    const own = new PriceTable(readPrices(write('{"gpt-4o": {"input": 1, "output": 1}}')));
    expect(own.costOf(sampleEvent({ model: 'gpt-4o', usage }))).toBeCloseTo(0.0011, 12);
    expect(own.costOf(sampleEvent({ model: 'gpt-4o-mini', usage }))).toBeGreaterThan(0);
  });

  it.each([
    '',
    '[]',
    '{"m": {"input": -1, "output": 1}}',
    '{"m": {"input": 1}}',
    '{"m": {"input": 1, "outptu": 1, "output": 1}}',
  ])('is refused when it is %j', (content) => {
    expect(() => readPrices(write(content))).toThrow(InvalidPricesError);
  });
});
