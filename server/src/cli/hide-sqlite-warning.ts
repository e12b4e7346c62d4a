/** Keeps Node 22 from warning that its SQLite is experimental; every other warning is shown as before. */
export function hideSqliteWarning(): void {
  const emitWarning = process.emitWarning.bind(process) as (
    warning: string | Error,
    ...rest: unknown[]
  ) => void;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    const message = typeof warning === 'string' ? warning : warning.message;
    if (!message.includes('SQLite is an experimental feature')) emitWarning(warning, ...rest);
  };
}
