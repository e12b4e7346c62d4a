/** One figure of the bench beside what it should reach. Smaller is better in all of them. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `x` for ratios to the plain client; else what the value counts. */
  readonly unit: 'x' | 'µs' | 'ms' | 'MB' | 'kB' | '';
  /** The same figure with a second plain client in Footlight's place: what the noise of this run can do. */
  readonly control?: number;
  readonly goal: number;
  /** What stands behind the figure, for readers. */
  readonly detail: string;
}

/** How long a measure may take. */
export interface Effort {
  readonly quick: boolean;
}

/** A measure: everything it needs is started and stopped within. */
export type Measure = (effort: Effort) => Promise<readonly Figure[]>;

/** Whether a figure is where it should be, as it is printed: a third decimal decides nothing. */
export function reached({ value, unit, goal }: Figure): boolean {
  return Number(value.toFixed(decimals(unit))) <= goal;
}

/** Decimals that a unit is printed with. */
export function decimals(unit: Figure['unit']): number {
  return unit === '' ? 0 : unit === 'x' || unit === 'ms' || unit === 'MB' ? 2 : 1;
}
