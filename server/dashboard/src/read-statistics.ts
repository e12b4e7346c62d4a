import type { DurationFigures, Statistics, StatisticsFigures } from 'footlight/wire';
import { asList, asNumberOrNull, asRecord, asText, asTextOrNull, isRecord } from './read-json.ts';
import type { UnknownObject } from './read-json.ts';

/** Reads statistics; whatever is missing or of another type becomes its empty value. */
export function readStatistics(body: unknown): Statistics {
  const answer = asRecord(body);
  return {
    from: asText(answer['from']),
    to: asText(answer['to']),
    interval: answer['interval'] === 'day' ? 'day' : 'hour',
    total: figures(asRecord(answer['total'])),
    points: asList(answer['points'])
      .filter(isRecord)
      .map((point) => ({ start: asText(point['start']), ...figures(point) })),
    parts: asList(answer['parts'])
      .filter(isRecord)
      .map((part) => ({
        template: asTextOrNull(part['template']) ?? undefined,
        model: asTextOrNull(part['model']) ?? undefined,
        version: asNumberOrNull(part['version']),
        ...figures(part),
      })),
  };
}

function figures(sum: UnknownObject): StatisticsFigures {
  const number = (name: string): number => asNumberOrNull(sum[name]) ?? 0;
  return {
    events: number('events'),
    errors: number('errors'),
    promptTokens: number('promptTokens'),
    completionTokens: number('completionTokens'),
    cachedTokens: number('cachedTokens'),
    costUsd: number('costUsd'),
    unpricedEvents: number('unpricedEvents'),
    latencyMs: durations(sum['latencyMs']),
    timeToFirstChunkMs: durations(sum['timeToFirstChunkMs']),
  };
}

function durations(value: unknown): DurationFigures | null {
  if (!isRecord(value)) return null;
  const number = (name: string): number => asNumberOrNull(value[name]) ?? 0;
  return { mean: number('mean'), p50: number('p50'), p95: number('p95'), p99: number('p99') };
}
