/** Each bucket reaches 5 % further than the one before, so that its middle is off by 2.5 % at most. */
const WIDTH = 1.05;
/** Below this, in ms, durations are one: nothing on a network is as short. */
const SMALLEST = 0.1;
/** Longer durations, in ms, count as this long: four months. */
export const LONGEST_MS = 1e10;
const LOG_WIDTH = Math.log(WIDTH);
/** A bucket's number and its count. */
const ENTRY_BYTES = 8;
const BUCKETS = bucketOf(LONGEST_MS) + 1;

/** How durations in ms are spread, in buckets whose width grows with the duration; two of them add up. */
export class Histogram {
  /** Counts by bucket, once there are any. */
  #counts: Float64Array | undefined;
  /** What was packed and not looked at: most histograms are read only to be added to another one. */
  #packed: Uint8Array | undefined;

  add(durationMs: number, count = 1): void {
    const counts = this.#unpacked();
    const bucket = bucketOf(durationMs);
    counts[bucket] = (counts[bucket] ?? 0) + count;
  }

  merge(other: Histogram): void {
    if (other.#packed !== undefined) this.mergeEncoded(other.#packed);
    if (other.#counts === undefined) return;
    const counts = this.#unpacked();
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) counts[bucket]! += other.#counts[bucket]!;
  }

  get isEmpty(): boolean {
    return this.#counts === undefined && this.#packed === undefined;
  }

  /** The durations that the given shares (0 to 1, rising) of all do not exceed, off by 2.5 % at most. */
  quantiles<const Shares extends readonly number[]>(shares: Shares): { [Index in keyof Shares]: number } {
    const counts = this.#unpacked();
    const total = counts.reduce((sum, count) => sum + count, 0);
    let bucket = 0;
    let seen = 0;
    return shares.map((share) => {
      const rank = Math.max(1, Math.ceil(share * total));
      while (bucket < BUCKETS - 1 && seen + (counts[bucket] ?? 0) < rank) {
        seen += counts[bucket] ?? 0;
        bucket += 1;
      }
      return middleOf(bucket);
    }) as { [Index in keyof Shares]: number };
  }

  /** Packs it into bytes, a bucket's number and count in 4 bytes each. */
  encode(): Uint8Array {
    const counts = this.#unpacked();
    let entries = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) if (counts[bucket]! > 0) entries += 1;
    const view = new DataView(new ArrayBuffer(entries * ENTRY_BYTES));
    let offset = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const count = counts[bucket]!;
      if (count === 0) continue;
      view.setUint32(offset, bucket);
      view.setUint32(offset + 4, count);
      offset += ENTRY_BYTES;
    }
    return new Uint8Array(view.buffer);
  }

  /** Adds what {@link encode} packed; the bytes stay the caller's, who does not change them. */
  mergeEncoded(bytes: Uint8Array): void {
    if (bytes.byteLength < ENTRY_BYTES) return;
    if (this.isEmpty) this.#packed = bytes;
    else addPacked(this.#unpacked(), bytes);
  }

  #unpacked(): Float64Array {
    this.#counts ??= new Float64Array(BUCKETS);
    if (this.#packed !== undefined) addPacked(this.#counts, this.#packed);
    this.#packed = undefined;
    return this.#counts;
  }
}

function addPacked(counts: Float64Array, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset + ENTRY_BYTES <= bytes.byteLength; offset += ENTRY_BYTES) {
    const bucket = Math.min(view.getUint32(offset), BUCKETS - 1);
    counts[bucket]! += view.getUint32(offset + 4);
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
