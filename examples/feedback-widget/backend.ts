import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ROUTES, type EventDetail, type EventPage } from 'footlight/wire';

const FOOTLIGHT = fileURLToPath(new URL('../../server/bin/footlight.js', import.meta.url));

/** A Footlight server of its own, with data that goes away with it. */
export interface Backend extends AsyncDisposable {
  readonly url: string;
  readonly secretKey: string;
  /** Makes a key that pages of `origin` may show. */
  publishableKey(origin: string): Promise<string>;
  /** The newest calls, with what users said of each. */
  calls(): Promise<readonly EventDetail[]>;
}

/** Starts `footlight serve` on a free port. */
export async function startBackend(): Promise<Backend> {
  const data = await mkdtemp(join(tmpdir(), 'footlight-widget-'));
  const server = spawn(process.execPath, [FOOTLIGHT, 'serve', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await closed;
    await rm(data, { recursive: true, force: true });
  };
  const url = await Promise.race([listening(server.stdout), closed]);
  if (!url) throw new Error('The Footlight server did not start; it said why above.');
  const { secretKey } = JSON.parse(await readFile(join(data, 'credentials.json'), 'utf8')) as {
    secretKey: string;
  };
  const read = async <T>(path: string): Promise<T> => {
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${secretKey}` } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    url,
    secretKey,
    publishableKey: async (origin) => {
      const args = [FOOTLIGHT, 'keys', 'create', '--publishable', '--origin', origin, '--data', data];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      return stdout.trim();
    },
    calls: async () => {
      const { events } = await read<EventPage>(ROUTES.events);
      return Promise.all(events.map(({ id }) => read<EventDetail>(`${ROUTES.events}/${id}`)));
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** The address that the server names once it listens. */
async function listening(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const address = /listening on (\S+)/u.exec(line)?.[1];
    if (address) {
      output.resume();
      return address;
    }
  }
  return undefined;
}
