import type { EventBatch, FootlightEvent } from 'footlight/wire';
import { json, startServer, type Script, type TestServer } from './http-server.ts';

/** An ingest server of a few lines, which keeps every event it is sent. */
export interface TestIngest extends TestServer {
  readonly events: () => FootlightEvent[];
}

/** Starts one; `script` may answer a request its own way by returning true. */
export async function startIngest(
  script: (...args: Parameters<Script>) => boolean | Promise<boolean> = () => false,
): Promise<TestIngest> {
  const events: FootlightEvent[] = [];
  const server = await startServer(async (request, response, index) => {
    if (await script(request, response, index)) return;
    if (request.path !== '/v1/events') {
      json(response, { id: 'one', status: 'stored' });
      return;
    }
    const batch = JSON.parse(request.body) as EventBatch;
    events.push(...batch.events);
    json(response, { results: batch.events.map(({ id }) => ({ id, status: 'stored' })) });
  });
  return { ...server, events: () => events };
}
