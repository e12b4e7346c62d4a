import { expect, test } from 'vitest';
import { deliver, event } from '../support/fault-delivery.ts';
import { startIngest } from '../support/ingest.ts';

test('a client for each request of an application opens no connection for each', async () => {
  const connections = new Set<unknown>();
  await using ingest = await startIngest((_, response) => {
    connections.add(response.socket?.remotePort);
    return false;
  });
  const clients = Array.from({ length: 100 }, () => deliver(ingest));
  clients.forEach((client, index) => client.enqueue(event(index)));
  await Promise.all(clients.map((client) => client.flush()));
  expect(clients.map((client) => client.stats().delivered)).toEqual(clients.map(() => 1));
  expect(connections.size).toBeLessThanOrEqual(16);
});
