import type { StatisticsPoint } from 'footlight/wire';

/** One line of a chart: its name, its colour as a CSS variable, and where its values come from. */
export interface ChartSeries {
  readonly name: string;
  readonly color: string;
  readonly value: (point: StatisticsPoint) => number | null;
}

/** A chart by its title and its lines. */
export interface ChartPlan {
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** How a value is written on the axis and in the legend. */
  readonly format: (value: number) => string;
}

const seconds = (ms: number | undefined): number | null => (ms === undefined ? null : ms / 1000);
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  maximumSignificantDigits: 3,
});

/** A number for an axis or a tile. */
export function formatShort(value: number): string {
  return short.format(value);
}

/** Dollars with as many digits as say something. */
export function formatDollars(value: number): string {
  return dollars.format(value);
}

/** The charts of the page, in order. */
export const CHARTS: readonly ChartPlan[] = [
  {
    title: 'Calls',
    format: formatShort,
    series: [
      { name: 'Calls', color: '--link', value: (point) => point.events },
      { name: 'Errors', color: '--bad', value: (point) => point.errors },
    ],
  },
  {
    title: 'Latency',
    format: (value) => `${short.format(value)} s`,
    series: [
      { name: 'p50', color: '--good', value: (point) => seconds(point.latencyMs?.p50) },
      { name: 'p95', color: '--middle', value: (point) => seconds(point.latencyMs?.p95) },
      { name: 'p99', color: '--bad', value: (point) => seconds(point.latencyMs?.p99) },
    ],
  },
  {
    title: 'Time to first token',
    format: (value) => `${short.format(value)} s`,
    series: [
      { name: 'p50', color: '--good', value: (point) => seconds(point.timeToFirstChunkMs?.p50) },
      { name: 'p95', color: '--middle', value: (point) => seconds(point.timeToFirstChunkMs?.p95) },
    ],
  },
  {
    title: 'Tokens',
    format: formatShort,
    series: [
      { name: 'In', color: '--link', value: (point) => point.promptTokens },
      { name: 'Out', color: '--good', value: (point) => point.completionTokens },
    ],
  },
  {
    title: 'Cost',
    format: formatDollars,
    series: [{ name: 'US dollars', color: '--link', value: (point) => point.costUsd }],
  },
];
