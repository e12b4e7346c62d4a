import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { binaryArray, binaryColumns, type ColumnType } from '../../src/store/postgres/binary-arrays.ts';
import { POSTGRES_URL } from '../support/postgres.ts';

async function back(type: ColumnType, values: readonly unknown[]): Promise<unknown> {
  const client = new Client({ connectionString: POSTGRES_URL });
  await client.connect();
  onTestFinished(() => client.end());
  const { rows } = await client.query<{ values: unknown }>(`select to_jsonb($1::${type}[]) as values`, [
    binaryArray(type, values),
  ]);
  return rows[0]?.values;
}

describe.skipIf(POSTGRES_URL === undefined)('an array in PostgreSQL’s binary format', () => {
  it.each<[ColumnType, readonly unknown[]]>([
    ['text', ['', 'plain', '"{}\\,NULL', 'Füße 🎭', null]],
    ['uuid', ['018f2f6e-7b1a-7c3e-9d2f-0123456789ab', null]],
    ['integer', [0, -1, 2 ** 31 - 1, -(2 ** 31), null]],
    ['bigint', [0, -1, 2 ** 32 - 1, 2 ** 32, -(2 ** 32) - 5, 2 ** 53 - 1, 1 - 2 ** 53, null]],
    ['double precision', [0, -0.25, 1e300, 5e-324, null]],
    ['text', []],
    ['bigint', [1, 2]],
  ])('is read as it was written: %s %j', async (type, values) => {
    expect(await back(type, values)).toEqual(values);
  });

  it('writes a lone surrogate as the replacement character, as any other text', async () => {
    expect(await back('text', ['a\uD800b'])).toEqual(['a\uFFFDb']);
  });

  it('takes undefined for null', async () => {
    expect(await back('text', [undefined, 'x'])).toEqual([null, 'x']);
  });
});

describe('a number for a bigint column', () => {
  it('is refused where it is no whole one, instead of being cut', () => {
    expect(() => binaryArray('bigint', [1.5])).toThrow(RangeError);
    expect(() => binaryArray('bigint', [2 ** 60])).toThrow(RangeError);
  });
});

describe('columns of rows', () => {
  it('hold one array a column, also where there is no row', () => {
    expect(binaryColumns(['text', 'bigint'], [])).toHaveLength(2);
    expect(binaryColumns(['text', 'bigint'], [['a', 1]])).toEqual([
      binaryArray('text', ['a']),
      binaryArray('bigint', [1]),
    ]);
  });
});
