import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LossReport } from 'footlight/wire';
import type { Api } from './api.ts';
import { useVisibleInterval } from './use-visible-interval.ts';

const REFRESH_MS = 60_000;

/** What was lost in the last seven days, null until known; `beforeChange` runs while the page still shows the old state. */
export function useLosses(api: Api, beforeChange: () => void): LossReport | null {
  const [losses, setLosses] = useState<LossReport | null>(null);
  const load = useCallback(async () => {
    try {
      const report = await api.listLosses();
      beforeChange();
      setLosses(report);
    } catch {
      // The list beside it says what is wrong with the server; a note that is late needs no alarm of its own.
    }
  }, [api, beforeChange]);
  useEffect(() => void load(), [load]);
  useVisibleInterval(() => void load(), REFRESH_MS);
  return losses;
}
