import { useEffect } from 'preact/hooks';
import type { StatisticsFigures } from 'footlight/wire';
import type { Api } from '../api.ts';
import { CHARTS, formatDollars, formatShort } from '../chart-series.ts';
import { formatDuration } from '../format-duration.ts';
import { formatRoute } from '../route.ts';
import type { SinceFilter } from '../route.ts';
import { useStatistics } from '../use-statistics.ts';
import { Chart } from './chart.tsx';
import { ErrorState } from './error-state.tsx';
import { PartsTable } from './parts-table.tsx';

const SPANS: readonly (readonly [SinceFilter, string])[] = [
  ['day', '24 hours'],
  ['week', '7 days'],
  ['month', '30 days'],
];

interface Props {
  readonly api: Api;
  readonly since: SinceFilter;
  readonly template: string | undefined;
}

/** What calls came to, over time and by template. */
export function StatisticsPage({ api, since, template }: Props) {
  const { statistics, error, reload } = useStatistics(api, since, template);
  useEffect(() => {
    document.title = 'Statistics · Footlight';
  }, []);
  return (
    <main class="statistics-page">
      <div class="list-head">
        <h1>Statistics</h1>
        <nav class="spans" aria-label="Span">
          {SPANS.map(([span, name]) => (
            <a
              key={span}
              href={formatRoute({ page: 'statistics', since: span, ...(template ? { template } : {}) })}
              aria-current={span === since ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        {template !== undefined && (
          <p class="muted">
            of <bdi>{template}</bdi>
          </p>
        )}
      </div>
      {error !== null && statistics === null && <ErrorState message={error} onRetry={reload} />}
      {error === null && statistics === null && <p class="muted loading">Loading the statistics…</p>}
      {statistics !== null && (
        <>
          <Tiles total={statistics.total} />
          <div class="charts">
            {CHARTS.map((plan) => (
              <Chart key={plan.title} plan={plan} points={statistics.points} />
            ))}
          </div>
          <PartsTable parts={statistics.parts} />
        </>
      )}
    </main>
  );
}

function Tiles({ total }: { readonly total: StatisticsFigures }) {
  const share = total.events === 0 ? 0 : (100 * total.errors) / total.events;
  const tiles: readonly (readonly [string, string])[] = [
    ['Calls', formatShort(total.events)],
    ['Errors', `${formatShort(total.errors)} (${share.toFixed(1)} %)`],
    [
      'Latency p50 / p95',
      `${formatDuration(total.latencyMs?.p50 ?? Number.NaN)} / ${formatDuration(total.latencyMs?.p95 ?? Number.NaN)}`,
    ],
    ['Tokens in / out', `${formatShort(total.promptTokens)} / ${formatShort(total.completionTokens)}`],
    [
      'Cost',
      formatDollars(total.costUsd) +
        (total.unpricedEvents > 0 ? ` + ${formatShort(total.unpricedEvents)} calls without a price` : ''),
    ],
  ];
  return (
    <dl class="tiles">
      {tiles.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd class="number">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
