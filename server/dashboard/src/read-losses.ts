import type { LossReport } from 'footlight/wire';
import { asList, asNumberOrNull, asRecord, asText, isRecord } from './read-json.ts';

/** Reads what was lost; whatever is missing or of another type becomes its empty value. */
export function readLosses(body: unknown): LossReport {
  const report = asRecord(body);
  const reasons = asList(report['reasons'])
    .filter(isRecord)
    .map((line) => ({
      reason: asText(line['reason']),
      count: asNumberOrNull(line['count']) ?? 0,
      senders: asNumberOrNull(line['senders']) ?? 0,
      lastSeen: asText(line['lastSeen']),
    }));
  return { total: asNumberOrNull(report['total']) ?? 0, reasons };
}
