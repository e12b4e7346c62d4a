import { HURRIED, type Parcel } from './sender.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 60_000;
/** Of those that fail by themselves there may be many, and each try is a request. */
const LONGEST_WAIT_OF_SUSPECTS_MS = 60 * 60_000;

interface Waiting {
  readonly parcel: Parcel;
  /** ms of the monotonic clock. */
  notBefore: number;
}

/** Parcels that could not be delivered, and those that such a one was split into. */
export class Returned {
  #parcels: Waiting[] = [];
  #items = 0;
  /** UTF-16 units of JSON that the memory holds for them. */
  #size = 0;

  /** Events and feedback in them. */
  get items(): number {
    return this.#items;
  }

  get length(): number {
    return this.#parcels.length;
  }

  /** ms until the next of them is due that was not yet at `since`; undefined where none is still to be. */
  waitMs(since: number): number | undefined {
    let first = Number.POSITIVE_INFINITY;
    for (const { notBefore } of this.#parcels) if (notBefore > since) first = Math.min(first, notBefore);
    return first < Number.POSITIVE_INFINITY ? Math.max(1, Math.ceil(first - performance.now())) : undefined;
  }

  /** One that has failed waits the longer the more often it did (full jitter), behind the others. */
  add(parcel: Parcel): void {
    const { failures = 0, isSuspect = false } = parcel;
    this.#count(parcel, 1);
    if (failures === 0) {
      this.#parcels.unshift({ parcel, notBefore: 0 });
      return;
    }
    const longest = isSuspect ? LONGEST_WAIT_OF_SUSPECTS_MS : LONGEST_WAIT_MS;
    const wait = Math.random() * Math.min(longest, FIRST_WAIT_MS * (isSuspect ? 4 : 2) ** failures);
    this.#parcels.push({ parcel, notBefore: performance.now() + wait });
  }

  /** The first that is due and that `mayLeave`; where `early` says so, else the one due next that is no suspect. */
  take(mayLeave: (parcel: Parcel) => boolean, early: boolean): Parcel | undefined {
    const now = performance.now();
    let chosen: Waiting | undefined;
    for (const each of this.#parcels) {
      const { parcel, notBefore } = each;
      const isDue = notBefore <= now;
      const isNext =
        early && !parcel.isSuspect && notBefore < (chosen?.notBefore ?? Number.POSITIVE_INFINITY);
      if (!(isDue || isNext) || !mayLeave(parcel)) continue;
      chosen = each;
      if (isDue) break;
    }
    if (!chosen) return undefined;
    this.#parcels.splice(this.#parcels.indexOf(chosen), 1);
    this.#count(chosen.parcel, -1);
    return chosen.parcel;
  }

  /** They are due, but for those that have long been failing by themselves. */
  hurry(): void {
    for (const each of this.#parcels) {
      const { failures = 0, isSuspect = false } = each.parcel;
      if (!isSuspect || failures <= HURRIED) each.notBefore = 0;
    }
  }

  /** Hands over those that would be due last, until no more than `maxItems` and `maxSize` are left. */
  shrink(maxItems: number, maxSize: number): Parcel[] {
    const gone: Parcel[] = [];
    const isTooMuch = (): boolean => this.#items > maxItems || this.#size > maxSize;
    if (isTooMuch()) this.#parcels.sort((left, right) => left.notBefore - right.notBefore);
    while (isTooMuch()) {
      const last = this.#parcels.pop();
      if (!last) break;
      this.#count(last.parcel, -1);
      gone.push(last.parcel);
    }
    return gone;
  }

  /** Hands all of them over. */
  empty(): Parcel[] {
    this.#items = 0;
    this.#size = 0;
    return this.#parcels.splice(0).map(({ parcel }) => parcel);
  }

  #count({ items }: Parcel, sign: 1 | -1): void {
    this.#items += sign * items.length;
    for (const { json } of items) if (typeof json === 'string') this.#size += sign * json.length;
  }
}
