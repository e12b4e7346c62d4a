/** A type of column whose values can be sent as PostgreSQL keeps them. */
export type ColumnType = keyof typeof CODECS;

interface Codec {
  readonly oid: number;
  /** Bytes of a value. */
  readonly size: (value: never) => number;
  /** Writes a value whose size is known. */
  readonly write: (to: Buffer, at: number, value: never, size: number) => void;
}

const TWO_TO_32 = 2 ** 32;

const CODECS = {
  text: {
    oid: 25,
    size: (value: string) => Buffer.byteLength(value),
    write: (to: Buffer, at: number, value: string) => to.write(value, at),
  },
  uuid: {
    oid: 2950,
    size: () => 16,
    write: (to: Buffer, at: number, value: string) => to.write(value.replaceAll('-', ''), at, 'hex'),
  },
  integer: {
    oid: 23,
    size: () => 4,
    write: (to: Buffer, at: number, value: number) => to.writeInt32BE(value, at),
  },
  bigint: {
    oid: 20,
    size: () => 8,
    write: (to: Buffer, at: number, value: number) => {
      // Anything else would be cut to a number that nobody meant.
      if (!Number.isSafeInteger(value)) throw new RangeError('Expected a whole number for a bigint column.');
      const high = Math.floor(value / TWO_TO_32);
      to.writeInt32BE(high, at);
      to.writeUInt32BE(value - high * TWO_TO_32, at + 4);
    },
  },
  'double precision': {
    oid: 701,
    size: () => 8,
    write: (to: Buffer, at: number, value: number) => to.writeDoubleBE(value, at),
  },
} as const satisfies Readonly<Record<string, Codec>>;

const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;

/**
 * An array in PostgreSQL's binary format, which spares both sides the quoting and reading of long texts: most of what
 * an event costs on its way into the database.
 */
export function binaryArray(type: ColumnType, values: readonly unknown[]): Buffer {
  const { oid, size, write } = CODECS[type] as Codec;
  const sizes = values.map((value) => (value === null || value === undefined ? -1 : size(value as never)));
  const bytes = sizes.reduce((sum, length) => sum + LENGTH_BYTES + Math.max(0, length), HEADER_BYTES);
  const array = Buffer.allocUnsafe(bytes);
  const isNullable = sizes.includes(-1);
  // One dimension, whether there are nulls, the type, how many, and that the first is number 1.
  [values.length === 0 ? 0 : 1, isNullable ? 1 : 0, oid, values.length, 1].forEach((word, index) =>
    array.writeInt32BE(word, index * 4),
  );
  let at = HEADER_BYTES;
  for (const [index, value] of values.entries()) {
    const length = sizes[index] ?? -1;
    array.writeInt32BE(length, at);
    at += LENGTH_BYTES;
    if (length < 0) continue;
    write(array, at, value as never, length);
    at += length;
  }
  // An array of no dimension ends after its type.
  return values.length === 0 ? array.subarray(0, 12) : array;
}

/** One array a column, of one array a row: what `unnest` takes. */
export function binaryColumns(types: readonly ColumnType[], rows: readonly (readonly unknown[])[]): Buffer[] {
  return types.map((type, column) =>
    binaryArray(
      type,
      rows.map((row) => row[column]),
    ),
  );
}
