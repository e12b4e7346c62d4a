import type { Measure } from '../core/figure.ts';
import { sendUntil } from '../core/senders.ts';
import { peakMemory, serve } from '../core/served.ts';
import { median, percentile } from '../core/statistics.ts';
import { inTemporaryDirectory } from '../core/temporary.ts';

const STARTS = 5;

/** What the server takes: durable events, 20 a request over 16 connections, sent from the same machine. */
export const serverIngest: Measure = ({ quick }) =>
  inTemporaryDirectory(async (dataDir) => {
    const starts: number[] = [];
    for (let count = 0; count < STARTS; count += 1) {
      const once = await serve(dataDir);
      starts.push(once.startMs);
      await once.end('SIGTERM');
    }
    const served = await serve(dataDir);
    const ms = quick ? 3000 : 20_000;
    const end = performance.now() + ms;
    const { acknowledged, latencies } = await sendUntil(served, () => performance.now() > end);
    const memory = peakMemory(served.pid);
    await served.end('SIGTERM');
    const perSecond = Math.round(acknowledged.length / (ms / 1000));
    return [
      {
        name: 'server: durable event, 3 kB',
        value: (ms * 1000) / acknowledged.length,
        unit: 'µs',
        goal: 200,
        detail: `${perSecond} events/s acknowledged; sender on the same cores`,
      },
      {
        name: 'server: acknowledgement, p95',
        value: percentile(latencies, 0.95),
        unit: 'ms',
        goal: 100,
        detail: '20 events a request, 16 connections',
      },
      { name: 'server: peak memory under load', value: memory, unit: 'MB', goal: 250, detail: 'VmHWM' },
      {
        name: 'server: cold start',
        value: median(starts),
        unit: 'ms',
        goal: 1000,
        detail: `from the start of the process to its first answer, median of ${STARTS}`,
      },
    ];
  });
