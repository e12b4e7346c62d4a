import fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { deliver, event } from '../support/fault-delivery.ts';
import { startIngest } from '../support/ingest.ts';
import { put, scene } from '../support/spool-scene.ts';

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

test('a client for each request of an application does not list the directory for each', async () => {
  await using set = await scene({ down: true });
  const listed = vi.spyOn(fs, 'readdirSync');
  for (let index = 0; index < 200; index += 1) put(set.client(), 1);
  expect(listed.mock.calls.filter(([path]) => path === set.directory).length).toBeLessThan(100);
  listed.mockRestore();
});
