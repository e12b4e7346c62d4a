/** Signals nearer together than this are one: a terminal sends Ctrl-C to a launcher and to us, and the launcher forwards it. */
const SAME_PRESS_MS = 300;
/** A database that hangs may hold its connections for ever; what was acknowledged is on disk, and the rest is sent again. */
const END_WITHIN_MS = 15_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves at the first signal to end; a second one ends the process at once, and so does time. */
export function termination(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const onSignal = (): void => {
      if (first === undefined) {
        first = performance.now();
        // Keeps nothing alive, so that it never comes to this where all ends in time.
        setTimeout(endAnyway, END_WITHIN_MS).unref();
        resolve();
      } else if (performance.now() - first > SAME_PRESS_MS) {
        process.exit(1);
      }
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  });
}

function endAnyway(): void {
  console.error(`Something did not let go within ${END_WITHIN_MS / 1000} s, perhaps a database that hangs.`);
  process.exit(1);
}
