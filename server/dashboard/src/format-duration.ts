const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A duration in ms as people say it: `842 ms`, `1.84 s`, `2 min 04 s`, `1 h 02 min`. */
export function formatDuration(ms: number | null | undefined): string {
  if (ms === null || ms === undefined || !Number.isFinite(ms) || ms < 0) return '–';
  // Each limit is where rounding would otherwise spill over into the next unit.
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 9_995) return `${(ms / SECOND).toFixed(2)} s`;
  if (ms < MINUTE - 50) return `${(ms / SECOND).toFixed(1)} s`;
  if (ms < HOUR - SECOND / 2) return pair(Math.round(ms / SECOND), 'min', 's');
  return pair(Math.round(ms / MINUTE), 'h', 'min');
}

function pair(total: number, large: string, small: string): string {
  return `${Math.floor(total / 60)} ${large} ${String(total % 60).padStart(2, '0')} ${small}`;
}
