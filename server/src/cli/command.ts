/** The environment that options fall back to. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One command of the CLI. */
export interface Command {
  /** What `--help` prints. */
  readonly help: string;
  /**
   * Runs it with what follows its name, and resolves with the exit code.
   * @throws UsageError
   */
  run(args: readonly string[], env: Environment): Promise<number>;
}
