/** Seconds that the buckets of a duration end at. */
const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Durations {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** Counts what the server does, for Prometheus. */
export class Metrics {
  readonly #counters = new Map<string, Map<string, number>>();
  readonly #durations = new Map<string, Durations>();
  readonly #gauges = new Map<string, () => number>();

  /** Raises a counter, such as `footlight_events_total{result="stored"}`. */
  count(name: string, labels: Readonly<Record<string, string>>, by = 1): void {
    let counter = this.#counters.get(name);
    if (counter === undefined) this.#counters.set(name, (counter = new Map()));
    const key = labelText(labels);
    counter.set(key, (counter.get(key) ?? 0) + by);
  }

  /** Notes how long a request took, in seconds. */
  observe(labels: Readonly<Record<string, string>>, seconds: number): void {
    const key = labelText(labels);
    let durations = this.#durations.get(key);
    if (durations === undefined) {
      durations = { counts: DURATION_BUCKETS.map(() => 0), sum: 0, count: 0 };
      this.#durations.set(key, durations);
    }
    const bucket = DURATION_BUCKETS.findIndex((end) => seconds <= end);
    if (bucket >= 0) durations.counts[bucket] = (durations.counts[bucket] ?? 0) + 1;
    durations.sum += seconds;
    durations.count += 1;
  }

  /** A value that is read when somebody asks. */
  gauge(name: string, read: () => number): void {
    this.#gauges.set(name, read);
  }

  /** All of it in Prometheus's text format. */
  text(): string {
    const lines: string[] = [];
    for (const [name, values] of this.#counters) {
      lines.push(`# TYPE ${name} counter`);
      for (const [labels, value] of values) lines.push(`${name}${braced(labels)} ${value}`);
    }
    const name = 'footlight_http_request_duration_seconds';
    if (this.#durations.size > 0) lines.push(`# TYPE ${name} histogram`);
    for (const [labels, { counts, sum, count }] of this.#durations) {
      let below = 0;
      DURATION_BUCKETS.forEach((end, index) => {
        below += counts[index] ?? 0;
        lines.push(`${name}_bucket${braced(`${labels},le="${end}"`)} ${below}`);
      });
      lines.push(`${name}_bucket${braced(`${labels},le="+Inf"`)} ${count}`);
      lines.push(`${name}_sum${braced(labels)} ${sum}`, `${name}_count${braced(labels)} ${count}`);
    }
    for (const [gauge, read] of this.#gauges) lines.push(`# TYPE ${gauge} gauge`, `${gauge} ${read()}`);
    return `${lines.join('\n')}\n`;
  }
}

function labelText(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(
      ([name, value]) =>
        `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', ' ')}"`,
    )
    .join(',');
}

function braced(labels: string): string {
  return labels === '' ? '' : `{${labels}}`;
}
