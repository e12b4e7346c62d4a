import type {
  DurationFigures,
  Statistics,
  StatisticsFigures,
  StatisticsGroup,
  StatisticsPart,
} from 'footlight/wire';
import type { Histogram } from './histogram.ts';
import { isoTime } from './iso-time.ts';
import { emptyRollup, mergeRollup, type Rollup } from './rollup.ts';
import { INTERVAL_MS, type StatisticsRange } from './statistics-range.ts';

const MAX_PARTS = 200;

/** Folds the roll-ups of a range, which already match its filters, into what is answered. */
export function foldStatistics(rollups: Iterable<Rollup>, range: StatisticsRange): Statistics {
  const width = INTERVAL_MS[range.interval];
  const total = nothing(range.from);
  const points = Array.from({ length: Math.ceil((range.to - range.from) / width) }, (_, index) =>
    nothing(range.from + index * width),
  );
  const parts = new Map<string, { readonly name: Name; readonly sum: Rollup }>();
  for (const rollup of rollups) {
    const point = points[Math.floor((rollup.start - range.from) / width)];
    if (point !== undefined) mergeRollup(point, rollup);
    if (range.groupBy === undefined) continue;
    const name = partName(rollup, range.groupBy);
    const key = JSON.stringify(name);
    const part = parts.get(key) ?? { name, sum: nothing(range.from) };
    parts.set(key, part);
    mergeRollup(part.sum, rollup);
  }
  // From the few points and not from the many roll-ups.
  for (const point of points) mergeRollup(total, point);
  return {
    from: isoTime(range.from),
    to: isoTime(range.to),
    interval: range.interval,
    total: figures(total),
    points: points.map((point) => ({ start: isoTime(point.start), ...figures(point) })),
    parts: [...parts.values()]
      .toSorted((a, b) => b.sum.events - a.sum.events)
      .slice(0, MAX_PARTS)
      .map(({ name, sum }) => ({ ...name, ...figures(sum) })),
  };
}

type Name = Pick<StatisticsPart, 'template' | 'version' | 'model'>;

function partName({ template, version, model }: Rollup, groupBy: StatisticsGroup): Name {
  if (groupBy === 'model') return { model };
  return groupBy === 'template' ? { template } : { template, version: version === 0 ? null : version };
}

function nothing(start: number): Rollup {
  return emptyRollup({ start, template: '', version: 0, model: '' });
}

function figures(sum: Rollup): StatisticsFigures {
  return {
    events: sum.events,
    errors: sum.errors,
    promptTokens: sum.promptTokens,
    completionTokens: sum.completionTokens,
    cachedTokens: sum.cachedTokens,
    costUsd: sum.costUsd,
    unpricedEvents: sum.unpriced,
    latencyMs: durations(sum.latency, sum.latencyMs / sum.events),
    timeToFirstChunkMs: durations(sum.firstChunk, sum.firstChunkMs / sum.streamed),
  };
}

function durations(histogram: Histogram, mean: number): DurationFigures | null {
  if (histogram.isEmpty) return null;
  const [p50, p95, p99] = histogram.quantiles([0.5, 0.95, 0.99]);
  return { mean, p50, p95, p99 };
}
