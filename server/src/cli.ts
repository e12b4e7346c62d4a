import { hideSqliteWarning } from './cli/hide-sqlite-warning.ts';
import { keepMemoryLow } from './cli/keep-memory-low.ts';

hideSqliteWarning();
keepMemoryLow();
// Imported only now, since Node warns while it loads its SQLite module.
const { runCli } = await import('./cli/run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2), process.env);
