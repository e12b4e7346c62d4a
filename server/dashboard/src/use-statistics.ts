import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Statistics } from 'footlight/wire';
import type { Api } from './api.ts';
import { sinceTime } from './filter-query.ts';
import type { SinceFilter } from './route.ts';
import { useVisibleInterval } from './use-visible-interval.ts';

const REFRESH_MS = 30_000;

/** The statistics of a span that ends now, and why they could not be had. */
export interface StatisticsState {
  readonly statistics: Statistics | null;
  readonly error: string | null;
  reload(): void;
}

/** Reads statistics, and again every half minute. */
export function useStatistics(api: Api, since: SinceFilter, template: string | undefined): StatisticsState {
  const [statistics, setStatistics] = useState<Statistics | null>(null);
  const [error, setError] = useState<string | null>(null);
  const load = useCallback(async () => {
    try {
      const from = sinceTime(since, Date.now());
      setStatistics(await api.statistics({ from, template, groupBy: 'template' }));
      setError(null);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
    }
  }, [api, since, template]);
  useEffect(() => {
    setStatistics(null);
    void load();
  }, [load]);
  useVisibleInterval(() => void load(), REFRESH_MS);
  return { statistics, error, reload: () => void load() };
}
