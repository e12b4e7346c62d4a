// Finds the browser that the browser tests drive, or installs Debian's where that is possible: `npm run chromium`.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What to do where there is none. */
export const HOW_TO_GET_CHROMIUM =
  'install it (Debian: `apt-get install chromium`, or `npm run chromium` as root), or set FOOTLIGHT_CHROMIUM to its program.';

/** What it is started with: nothing that calls home, and no sandbox, which a container has no rights for. */
export const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's program: what FOOTLIGHT_CHROMIUM says, or the first on the path. */
export function findChromium(): string | undefined {
  return process.env['FOOTLIGHT_CHROMIUM'] || NAMES.map(onPath).find((program) => program !== undefined);
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((program) => {
      try {
        accessSync(program, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function install(): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log('Installing chromium with apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', ['-q', ...args], { env, stdio: 'inherit' }).status === 0;
  const packages = ['install', '--yes', '--no-install-recommends', 'chromium'];
  // The lists of packages that are there may do; fetching them anew takes longer.
  return apt(...packages) || (apt('update') && apt(...packages));
}

if (import.meta.main) {
  const program = findChromium() ?? (install() ? findChromium() : undefined);
  if (program) {
    console.log(program);
  } else {
    console.error(
      `There is no chromium here, and the tests that need it are skipped: ${HOW_TO_GET_CHROMIUM}`,
    );
    process.exitCode = 1;
  }
}
