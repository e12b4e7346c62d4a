import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';

/** A public labelled set that lies beside the repository and is no part of it; see its SOURCE.md. */
const FILE = fileURLToPath(new URL('../../../shared/pii/presidio_v2.jsonl', import.meta.url));
type Range = { readonly start: number; readonly end: number };
type Row = {
  readonly text: string;
  readonly spans: readonly (Range & { readonly type: string })[];
  readonly optional: readonly Range[];
};

/** The least recall by kind: measured, less a little. */
const FLOORS: Record<string, number> = {
  EMAIL: 1,
  US_SSN: 1,
  IP: 1,
  DRIVER_LICENSE: 1,
  IBAN: 0.95,
  CREDIT_CARD: 0.98,
  PHONE: 0.93,
  PERSON: 0.7,
  STREET_ADDRESS: 0.69,
  ZIP: 0.5,
};

const covered = (span: Range, by: readonly Range[]): number =>
  by.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  ) /
  (span.end - span.start);

it('finds in the development set what it found before', (context) => {
  if (!existsSync(FILE)) context.skip('the development set is not at hand');
  const redactor = createRedactor();
  const recall: Record<string, [number, number]> = {};
  let [right, found, hit, all] = [0, 0, 0, 0];
  for (const line of readFileSync(FILE, 'utf8').trim().split('\n')) {
    const { text, spans, optional } = JSON.parse(line) as Row;
    const findings = redactor.find(text);
    for (const span of spans) {
      const counts = (recall[span.type] ??= [0, 0]);
      const ok = covered(span, findings) >= 0.9 ? 1 : 0;
      counts[0] += ok;
      counts[1] += 1;
      hit += ok;
      all += 1;
    }
    found += findings.length;
    right += findings.filter((span) => covered(span, [...spans, ...optional]) >= 0.5).length;
  }
  process.stdout.write(
    `recall ${((100 * hit) / all).toFixed(1)} %, precision ${((100 * right) / found).toFixed(1)} %: ${JSON.stringify(recall)}\n`,
  );
  expect(right / found).toBeGreaterThan(0.99);
  expect(hit / all).toBeGreaterThan(0.75);
  for (const [kind, floor] of Object.entries(FLOORS))
    expect((recall[kind]?.[0] ?? 0) / (recall[kind]?.[1] ?? 1), kind).toBeGreaterThanOrEqual(floor);
});
