/** Lets the process end while `timer` runs, where the platform knows of that. */
export function unref(timer: ReturnType<typeof setTimeout>): void {
  if (typeof timer === 'object') timer.unref();
}
