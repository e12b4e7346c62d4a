import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventBatchResponse, EventPage } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { startCli } from '../support/built-cli.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

interface Serving {
  readonly kill: () => Promise<void>;
  readonly request: (path: string, body?: unknown) => Promise<Response>;
}

async function serve(dataDir: string): Promise<Serving> {
  const cli = startCli(['serve', '--data', dataDir, '--port', '0']);
  const url = await cli.printed(/listening on (http:\S+)/u);
  await cli.printed(/saved in/u);
  const { secretKey } = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8')) as {
    secretKey: string;
  };
  const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
  return {
    kill: async () => {
      cli.child.kill('SIGKILL');
      await cli.finished;
    },
    request: (path, body) =>
      fetch(
        url + path,
        body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
      ),
  };
}

async function readAllIds({ request }: Serving): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page = (await (await request(`/v1/events?limit=200&cursor=${cursor}`)).json()) as EventPage;
    ids.push(...page.events.map((event) => event.id));
    cursor = page.nextCursor;
  }
  return ids;
}

/** Posts batches until one is not answered, and gives the ids of all that were acknowledged. */
async function postUntilItEnds(
  { request }: Serving,
  onAcknowledged: (batches: number) => void,
): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let batches = 1; ; batches += 1) {
    const events = Array.from({ length: 20 }, () => sampleEvent());
    try {
      const response = await request('/v1/events', sampleBatch(events));
      const { results } = (await response.json()) as EventBatchResponse;
      acknowledged.push(
        ...results.flatMap((result) => (result.status === 'stored' && result.id ? [result.id] : [])),
      );
      onAcknowledged(batches);
    } catch {
      return acknowledged;
    }
  }
}

describe('a server that is killed', { timeout: 60_000 }, () => {
  it('has every event that it acknowledged, once, when it starts again', async () => {
    const dataDir = tempDir();
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const serving = await serve(dataDir);
      let killed: Promise<void> | undefined;
      const kill = (): void => void (killed ??= serving.kill());
      const senders = Array.from({ length: 4 }, () =>
        postUntilItEnds(serving, (batches) => {
          if (batches === 10 + round) kill();
        }),
      );
      acknowledged.push(...(await Promise.all(senders)).flat());
      await killed;
    }
    const serving = await serve(dataDir);
    const stored = await readAllIds(serving);
    expect(acknowledged.length).toBeGreaterThan(600);
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
  });

  it('knows what it acknowledged for a duplicate when it is sent again', async () => {
    const dataDir = tempDir();
    const serving = await serve(dataDir);
    const batch = sampleBatch([sampleEvent(), sampleEvent()]);
    expect((await serving.request('/v1/events', batch)).status).toBe(200);
    await serving.kill();
    const again = await serve(dataDir);
    const { results } = (await (await again.request('/v1/events', batch)).json()) as EventBatchResponse;
    expect(results.map((result) => result.status)).toEqual(['duplicate', 'duplicate']);
    expect(await readAllIds(again)).toHaveLength(2);
  });
});
