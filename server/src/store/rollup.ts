import type { EventColumns } from './event-columns.ts';
import { Histogram, LONGEST_MS } from './histogram.ts';
import { HOUR_MS } from './statistics-range.ts';

/** What the calls of one template, version and model came to within one hour or day. */
export interface Rollup {
  /** Milliseconds since 1970: the beginning of the hour or day. */
  readonly start: number;
  readonly template: string;
  /** 0 for calls whose template's text nobody knows. */
  readonly version: number;
  readonly model: string;
  events: number;
  errors: number;
  promptTokens: number;
  completionTokens: number;
  cachedTokens: number;
  costUsd: number;
  unpriced: number;
  /** The sum, in ms. */
  latencyMs: number;
  /** The sum over the streamed calls, in ms. */
  firstChunkMs: number;
  streamed: number;
  readonly latency: Histogram;
  readonly firstChunk: Histogram;
}

/** Where a roll-up belongs. */
export type RollupKey = Pick<Rollup, 'start' | 'template' | 'version' | 'model'>;

/** A roll-up of nothing. */
export function emptyRollup(key: RollupKey): Rollup {
  return {
    ...key,
    events: 0,
    errors: 0,
    promptTokens: 0,
    completionTokens: 0,
    cachedTokens: 0,
    costUsd: 0,
    unpriced: 0,
    latencyMs: 0,
    firstChunkMs: 0,
    streamed: 0,
    latency: new Histogram(),
    firstChunk: new Histogram(),
  };
}

/** Adds what another roll-up counted. */
export function mergeRollup(into: Rollup, other: Rollup): void {
  into.events += other.events;
  into.errors += other.errors;
  into.promptTokens += other.promptTokens;
  into.completionTokens += other.completionTokens;
  into.cachedTokens += other.cachedTokens;
  into.costUsd += other.costUsd;
  into.unpriced += other.unpriced;
  into.latencyMs += other.latencyMs;
  into.firstChunkMs += other.firstChunkMs;
  into.streamed += other.streamed;
  into.latency.merge(other.latency);
  into.firstChunk.merge(other.firstChunk);
}

/** What of an event its roll-up counts. */
export type CountedEvent = Pick<
  EventColumns,
  | 'started_at'
  | 'template_name'
  | 'model'
  | 'status'
  | 'latency_ms'
  | 'first_chunk_ms'
  | 'prompt_tokens'
  | 'completion_tokens'
  | 'cached_tokens'
  | 'cost_usd'
>;

/** The hourly roll-ups of some events of one project. */
export class HourlyRollups {
  readonly #rollups = new Map<string, Rollup>();

  add(event: CountedEvent, version: number | null): void {
    const key = {
      start: Math.floor(event.started_at / HOUR_MS) * HOUR_MS,
      template: event.template_name,
      version: version ?? 0,
      model: event.model,
    };
    const rollup = this.#at(key);
    rollup.events += 1;
    if (event.status === 'error') rollup.errors += 1;
    rollup.promptTokens += event.prompt_tokens ?? 0;
    rollup.completionTokens += event.completion_tokens ?? 0;
    rollup.cachedTokens += event.cached_tokens ?? 0;
    rollup.costUsd += event.cost_usd ?? 0;
    if (event.cost_usd === null && event.prompt_tokens !== null) rollup.unpriced += 1;
    rollup.latencyMs += Math.min(event.latency_ms, LONGEST_MS);
    rollup.latency.add(event.latency_ms);
    if (event.first_chunk_ms === null) return;
    rollup.streamed += 1;
    rollup.firstChunkMs += Math.min(event.first_chunk_ms, LONGEST_MS);
    rollup.firstChunk.add(event.first_chunk_ms);
  }

  merge(other: HourlyRollups): void {
    for (const rollup of other.#rollups.values()) mergeRollup(this.#at(rollup), rollup);
  }

  /** Always in the same order, so that two writers that lock them one by one never wait for each other. */
  *[Symbol.iterator](): IterableIterator<Rollup> {
    for (const [, rollup] of [...this.#rollups].toSorted(([a], [b]) => (a < b ? -1 : 1))) yield rollup;
  }

  #at(key: RollupKey): Rollup {
    const name = JSON.stringify([key.start, key.template, key.version, key.model]);
    let rollup = this.#rollups.get(name);
    if (rollup === undefined) this.#rollups.set(name, (rollup = emptyRollup(rollupKey(key))));
    return rollup;
  }
}

function rollupKey({ start, template, version, model }: RollupKey): RollupKey {
  return { start, template, version, model };
}
