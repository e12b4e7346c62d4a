/** Does what may fail: a file that cannot be read or removed is left to a later process. */
export function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Nothing is lost by it.
  }
}
