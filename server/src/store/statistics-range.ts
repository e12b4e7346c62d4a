import type { StatisticsGroup, StatisticsInterval } from 'footlight/wire';

export const HOUR_MS = 60 * 60 * 1000;
export const DAY_MS = 24 * HOUR_MS;

/** Milliseconds of an interval. */
export const INTERVAL_MS: Readonly<Record<StatisticsInterval, number>> = { hour: HOUR_MS, day: DAY_MS };

/** What statistics are asked for. */
export interface StatisticsRange {
  /** Milliseconds since 1970, a whole hour or day. */
  readonly from: number;
  /** Milliseconds since 1970, a whole hour or day; not part of the range. */
  readonly to: number;
  readonly interval: StatisticsInterval;
  readonly template?: string | undefined;
  readonly version?: number | undefined;
  readonly model?: string | undefined;
  readonly groupBy?: StatisticsGroup | undefined;
}
