/** A command that was typed wrong: its message is shown with a hint at `--help`, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const;
  readonly code = 'usage' as const;
}
