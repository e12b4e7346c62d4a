/** Width of the points of a chart. */
export type StatisticsInterval = 'hour' | 'day';

/** What statistics can be broken down by. */
export type StatisticsGroup = 'template' | 'version' | 'model';

/** What `GET /v1/statistics` can be asked. */
export interface StatisticsQuery {
  /** ISO 8601, taken down to the whole hour or day; 24 hours before `to` by default. */
  readonly from?: string | undefined;
  /** ISO 8601, taken up to the whole hour or day; now by default. */
  readonly to?: string | undefined;
  /** By default hours for up to seven days, days for more. */
  readonly interval?: StatisticsInterval | undefined;
  readonly template?: string | undefined;
  readonly version?: number | undefined;
  readonly model?: string | undefined;
  readonly groupBy?: StatisticsGroup | undefined;
}

/** How durations are spread, in ms; percentiles are off by 2.5 % at most. */
export interface DurationFigures {
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What calls came to, taken together. */
export interface StatisticsFigures {
  /** Calls. */
  readonly events: number;
  /** Of them, those with status `error`. */
  readonly errors: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Of the prompt's tokens, those read from the provider's cache. */
  readonly cachedTokens: number;
  /** US dollars, of the calls whose model has a price. */
  readonly costUsd: number;
  /** Calls that used tokens of a model without a price. */
  readonly unpricedEvents: number;
  /** Null where there was no call. */
  readonly latencyMs: DurationFigures | null;
  /** Null where no call was streamed. */
  readonly timeToFirstChunkMs: DurationFigures | null;
}

/** One point of a chart. */
export interface StatisticsPoint extends StatisticsFigures {
  /** Its beginning: ISO 8601, UTC. */
  readonly start: string;
}

/** One part of a breakdown. */
export interface StatisticsPart extends StatisticsFigures {
  readonly template?: string | undefined;
  readonly version?: number | null | undefined;
  readonly model?: string | undefined;
}

/** The answer to `GET /v1/statistics`. */
export interface Statistics {
  /** ISO 8601, UTC; a whole hour or day. */
  readonly from: string;
  /** ISO 8601, UTC; a whole hour or day. */
  readonly to: string;
  readonly interval: StatisticsInterval;
  readonly total: StatisticsFigures;
  /** One point an hour or day, also where nothing was called; oldest first. */
  readonly points: readonly StatisticsPoint[];
  /** By `groupBy`, most calls first, 200 at most; empty where none was asked for. */
  readonly parts: readonly StatisticsPart[];
}
