/** Each bucket reaches 5 % further than the one before, so that its middle is off by 2.5 % at most. */
const WIDTH = 1.05;
/** Below this, in ms, durations are one: nothing on a network is as short. */
const SMALLEST = 0.1;
/** Longer durations, in ms, count as this long: four months. */
export const LONGEST_MS = 1e10;
const LOG_WIDTH = Math.log(WIDTH);
/** A bucket's number and its count. */
const ENTRY_BYTES = 8;

/** How durations in ms are spread, in buckets whose width grows with the duration; two of them add up. */
export class Histogram {
  readonly #counts = new Map<number, number>();

  add(durationMs: number, count = 1): void {
    const bucket = bucketOf(durationMs);
    this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + count);
  }

  merge(other: Histogram): void {
    for (const [bucket, count] of other.#counts) {
      this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + count);
    }
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  /** The durations that the given shares (0 to 1, rising) of all do not exceed, off by 2.5 % at most. */
  quantiles<const Shares extends readonly number[]>(shares: Shares): { [Index in keyof Shares]: number } {
    const buckets = [...this.#counts].toSorted(([a], [b]) => a - b);
    const total = buckets.reduce((sum, [, count]) => sum + count, 0);
    let index = 0;
    let seen = 0;
    return shares.map((share) => {
      const rank = Math.max(1, Math.ceil(share * total));
      while (index < buckets.length && seen + (buckets[index]?.[1] ?? 0) < rank) {
        seen += buckets[index]?.[1] ?? 0;
        index += 1;
      }
      return middleOf(buckets[index]?.[0] ?? 0);
    }) as { [Index in keyof Shares]: number };
  }

  /** Packs it into bytes, a bucket's number and count in 4 bytes each. */
  encode(): Uint8Array {
    const view = new DataView(new ArrayBuffer(this.#counts.size * ENTRY_BYTES));
    let offset = 0;
    for (const [bucket, count] of this.#counts) {
      view.setUint32(offset, bucket);
      view.setUint32(offset + 4, count);
      offset += ENTRY_BYTES;
    }
    return new Uint8Array(view.buffer);
  }

  /** Adds what {@link encode} packed. */
  mergeEncoded(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let offset = 0; offset + ENTRY_BYTES <= bytes.byteLength; offset += ENTRY_BYTES) {
      const bucket = view.getUint32(offset);
      this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + view.getUint32(offset + 4));
    }
  }
}

function bucketOf(durationMs: number): number {
  if (!(durationMs > SMALLEST)) return 0;
  return 1 + Math.floor(Math.log(Math.min(durationMs, LONGEST_MS) / SMALLEST) / LOG_WIDTH);
}

/** The middle of a bucket in the logarithm, which is off by the same share of both its ends. */
function middleOf(bucket: number): number {
  return bucket === 0 ? SMALLEST : SMALLEST * WIDTH ** (bucket - 0.5);
}
