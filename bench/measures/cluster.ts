import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresPrograms, rabbitmqProgram } from '../../scripts/local-services/install.ts';
import { DoomedCluster, VICTIMS, type Victim } from '../../server/test/support/doomed-cluster.ts';
import { sendEvents } from '../core/cluster-load.ts';
import type { Figure, Measure } from '../core/figure.ts';

const PATIENCE_MS = 300_000;

/** What several machines make of it: PostgreSQL alone, a burst through RabbitMQ, and both while parts are killed. */
export const cluster: Measure = async ({ quick }) => {
  if (postgresPrograms() === undefined || rabbitmqProgram() === undefined) {
    process.stderr.write(
      'cluster: left out, since PostgreSQL or RabbitMQ is not installed (scripts/services).\n',
    );
    return [];
  }
  return [...(await throughput(quick)), ...(await burst(quick)), ...(await kills(quick))];
};

async function throughput(quick: boolean): Promise<readonly Figure[]> {
  await using servers = await DoomedCluster.start({ nodes: 1, queue: false });
  const target = { urls: servers.urls, secretKey: servers.secretKey };
  await sendEvents(target, 4000);
  const { events, seconds, p95Ms } = await sendEvents(target, quick ? 10_000 : 60_000);
  return [
    {
      name: 'PostgreSQL: an event on disk',
      value: (seconds / events) * 1e6,
      unit: 'µs',
      goal: 400,
      detail: `${(events / seconds).toFixed(0)} events a second, 20 a request; ack p95 ${p95Ms.toFixed(0)} ms`,
    },
  ];
}

async function burst(quick: boolean): Promise<readonly Figure[]> {
  await using servers = await DoomedCluster.start({ nodes: 1, queue: true });
  const target = { urls: servers.urls, secretKey: servers.secretKey };
  await sendEvents(target, 2000);
  await drained(servers.databaseUrl, 2000);
  const started = performance.now();
  const { events, seconds, p95Ms } = await sendEvents(target, quick ? 10_000 : 50_000);
  const left = await drained(servers.databaseUrl, 2000 + events);
  const total = (performance.now() - started) / 1000;
  return [
    {
      name: 'RabbitMQ: an event of a burst',
      value: (seconds / events) * 1e6,
      unit: 'µs',
      goal: 200,
      detail: `${events} events, ${(events / seconds).toFixed(0)} a second accepted, p95 ${p95Ms.toFixed(0)} ms`,
    },
    {
      name: 'RabbitMQ: events of it not drained',
      value: left,
      unit: '',
      goal: 0,
      detail: `drained after ${total.toFixed(1)} s`,
    },
  ];
}

/** Resolves with the number of events that are missing: 0 once all are there. */
async function drained(databaseUrl: string, events: number): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const { rows } = await client.query<{ n: number }>('select count(*)::int as n from event_id');
      const missing = events - (rows[0]?.n ?? 0);
      if (missing <= 0 || performance.now() > deadline) return missing;
      await sleep(100);
    }
  } finally {
    await client.end();
  }
}

async function kills(quick: boolean): Promise<readonly Figure[]> {
  await using servers = await DoomedCluster.start();
  const rounds = quick ? 1 : 50;
  const victims = Array.from({ length: rounds }, (): readonly Victim[] => VICTIMS).flat();
  const { acknowledged, lost, twice, stored, counted, kills: count } = await servers.suffer(victims);
  return [
    {
      name: `cluster: lost in ${count} kills`,
      value: lost,
      unit: '',
      goal: 0,
      detail: `${acknowledged} events acknowledged; nodes, worker, PostgreSQL and RabbitMQ in turn`,
    },
    {
      name: `cluster: stored twice in ${count} kills`,
      value: twice + Math.abs(counted - stored),
      unit: '',
      goal: 0,
      detail: `${stored} stored, ${counted} counted`,
    },
  ];
}
