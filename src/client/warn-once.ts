import { FootlightError } from '../errors/index.ts';

// On a registered symbol, so that two copies of the package warn once together.
const WARNED = Symbol.for('footlight.warned');

/** Says `message` on the console, once a process and kind. */
export function warnOnce(kind: string, message: string): void {
  const warned = ((globalThis as { [WARNED]?: Set<string> })[WARNED] ??= new Set<string>());
  if (warned.has(kind)) return;
  warned.add(kind);
  warn(message);
}

/** Says `message` on the console. Never throws: logger patches and test set-ups do, and may be async. */
export function warn(message: string): void {
  new Promise((resolve) => {
    // eslint-disable-next-line no-console -- the one place that speaks up where the user gave no onError.
    resolve(console.warn(`[footlight] ${message}`));
  }).catch(() => {});
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Any failure to record, as an error of ours. */
export function recordingError(cause: unknown): FootlightError {
  if (cause instanceof FootlightError) return cause;
  return new FootlightError(
    'recording_failed',
    `A call could not be recorded: ${messageOf(cause)}. The call itself was not touched.`,
    { cause },
  );
}
