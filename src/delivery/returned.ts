import type { Parcel } from './sender.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 60_000;
/** Of those that fail while others are taken there may be many, and each try is a request. */
const LONGEST_WAIT_ALONE_MS = 60 * 60_000;
/** After so many failures of its own a parcel is not hurried any more. */
const HURRIED = 3;

/** Parcels that could not be delivered, and those that such a one was split into. */
export class Returned {
  #parcels: { readonly parcel: Parcel; notBefore: number }[] = [];

  /** Events and feedback in them. */
  get items(): number {
    return this.#parcels.reduce((sum, { parcel }) => sum + parcel.items.length, 0);
  }

  get length(): number {
    return this.#parcels.length;
  }

  /** ms until the next of them is due; undefined where none is still to be. */
  get waitMs(): number | undefined {
    const now = performance.now();
    const waits = this.#parcels.map(({ notBefore }) => notBefore - now).filter((ms) => ms > 0);
    return waits.length > 0 ? Math.ceil(Math.min(...waits)) : undefined;
  }

  /** One that has failed waits the longer the more often it did (full jitter), behind the others. */
  add(parcel: Parcel): void {
    const { failures = 0, isAlone = false } = parcel;
    if (failures === 0) {
      this.#parcels.unshift({ parcel, notBefore: 0 });
      return;
    }
    const longest = isAlone ? LONGEST_WAIT_ALONE_MS : LONGEST_WAIT_MS;
    const wait = Math.random() * Math.min(longest, FIRST_WAIT_MS * (isAlone ? 4 : 2) ** failures);
    this.#parcels.push({ parcel, notBefore: performance.now() + wait });
  }

  /** The first that is due and that `mayLeave`, feedback before all; where `early` says so, else the one due next. */
  take(mayLeave: (parcel: Parcel) => boolean, early: boolean): Parcel | undefined {
    const now = performance.now();
    const able = this.#parcels.filter(({ parcel }) => mayLeave(parcel));
    const due = able.filter(({ notBefore }) => notBefore <= now);
    const next = early ? able.toSorted((left, right) => left.notBefore - right.notBefore)[0] : undefined;
    const chosen = due.find(({ parcel }) => parcel.kind === 'feedback') ?? due[0] ?? next;
    if (chosen) this.#parcels.splice(this.#parcels.indexOf(chosen), 1);
    return chosen?.parcel;
  }

  /** They are due, but for those that have long been failing by themselves. */
  hurry(): void {
    for (const each of this.#parcels) {
      const { failures = 0, isAlone = false } = each.parcel;
      if (!isAlone || failures <= HURRIED) each.notBefore = 0;
    }
  }

  /** Hands over those that would be due last, until no more than `maxItems` events are left. */
  shrink(maxItems: number): Parcel[] {
    if (this.items <= maxItems) return [];
    this.#parcels.sort((left, right) => left.notBefore - right.notBefore);
    const gone: Parcel[] = [];
    for (let left = this.items; left > maxItems && this.#parcels.length > 0;) {
      const last = this.#parcels.pop();
      if (!last) break;
      left -= last.parcel.items.length;
      gone.push(last.parcel);
    }
    return gone;
  }

  /** Hands all of them over. */
  empty(): Parcel[] {
    return this.#parcels.splice(0).map(({ parcel }) => parcel);
  }
}
