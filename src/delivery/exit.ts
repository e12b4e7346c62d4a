/** Something that still has events to send when the process has nothing else to do. */
export interface Drainable {
  /** Sends what it can within the time limit, then lets go of the network. Never rejects. */
  drain(timeoutMs: number): Promise<void>;
}

const EXIT_DRAIN_MS = 2000;

const waiting = new Set<Drainable>();
let listening = false;

/** Has `drainable` drained before a natural end of the process; nothing where there is no such moment. */
export function drainBeforeExit(drainable: Drainable): void {
  waiting.add(drainable);
  if (listening) return;
  listening = true;
  // Called by name, not imported: this file also runs where `process` does not exist.
  (globalThis as { process?: Partial<NodeJS.Process> }).process?.on?.('beforeExit', drainAll);
}

/** Forgets `drainable`: it has nothing to send any more. */
export function forgetBeforeExit(drainable: Drainable): void {
  waiting.delete(drainable);
}

function drainAll(): void {
  // Forgotten first, so that what cannot be sent does not call for another turn of the event loop for ever.
  const drainables = [...waiting];
  waiting.clear();
  for (const drainable of drainables) void drainable.drain(EXIT_DRAIN_MS);
}
