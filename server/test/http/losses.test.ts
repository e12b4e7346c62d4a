import { randomUUID } from 'node:crypto';
import type { LossReport } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';

async function start() {
  const server = await startServer();
  const tell = async (batch: object): Promise<void> => {
    const response = await server.post('/v1/events', { ...sampleBatch([]), ...batch });
    expect(response.status).toBe(200);
  };
  const losses = async (query = ''): Promise<LossReport> =>
    (await (await server.get(`/v1/losses${query}`)).json()) as LossReport;
  return { ...server, tell, losses };
}

describe('GET /v1/losses', () => {
  it('says that nothing was lost', async () => {
    const { tell, losses } = await start();
    await tell({ senderId: randomUUID(), dropped: { overflow: 0 } });
    expect(await losses()).toEqual({ total: 0, reasons: [] });
  });

  it('counts what each sender told last, by reason, most first', async () => {
    const { tell, losses } = await start();
    const [one, two] = [randomUUID(), randomUUID()];
    await tell({ senderId: one, dropped: { overflow: 3, rejected: 2 } });
    await tell({ senderId: one, dropped: { overflow: 9, rejected: 2 }, events: [sampleEvent()] });
    await tell({ senderId: two, dropped: { overflow: 1, a_newer_word: 1 } });
    expect(await losses()).toEqual({
      total: 13,
      reasons: [
        { reason: 'overflow', count: 10, senders: 2, lastSeen: expect.any(String) },
        { reason: 'rejected', count: 2, senders: 1, lastSeen: expect.any(String) },
        { reason: 'a_newer_word', count: 1, senders: 1, lastSeen: expect.any(String) },
      ],
    });
  });

  it('leaves out what a sender without an id told', async () => {
    const { tell, losses } = await start();
    await tell({ dropped: { overflow: 3 } });
    expect((await losses()).total).toBe(0);
  });

  it('counts from a given moment', async () => {
    const { tell, losses } = await start();
    await tell({ senderId: randomUUID(), dropped: { overflow: 3 } });
    const at = (ms: number): string => `?since=${new Date(Date.now() + ms).toISOString()}`;
    expect((await losses(at(-60_000))).total).toBe(3);
    expect((await losses(at(60_000))).total).toBe(0);
    expect((await losses('?since=')).total).toBe(3);
  });

  it.each([
    ['since=yesterday', 'since: expected an ISO 8601 date and time'],
    ['after=2026-01-01', 'after: expected one of since.'],
  ])('answers 400 to %s', async (query, message) => {
    const { get } = await start();
    const response = await get(`/v1/losses?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'invalid_query', message: expect.stringContaining(message) },
    });
  });
});

describe('a sender that lost events', () => {
  it('is reported in the log each time it lost more, and not with every batch', async () => {
    const { tell, log } = await start();
    const senderId = randomUUID();
    for (const overflow of [3, 3, 3, 5]) await tell({ senderId, dropped: { overflow } });
    expect(log).toMatchObject([
      { level: 'warn', fields: { senderId, lost: { overflow: 3 } } },
      { level: 'warn', fields: { senderId, lost: { overflow: 2 } } },
    ]);
  });
});
