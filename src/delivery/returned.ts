import type { Parcel } from './sender.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 60_000;

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
    const { failures = 0 } = parcel;
    if (failures === 0) {
      this.#parcels.unshift({ parcel, notBefore: 0 });
      return;
    }
    const wait = Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
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

  /** All of them are due. */
  hurry(): void {
    for (const each of this.#parcels) each.notBefore = 0;
  }

  /** Hands all of them over. */
  empty(): Parcel[] {
    return this.#parcels.splice(0).map(({ parcel }) => parcel);
  }
}
