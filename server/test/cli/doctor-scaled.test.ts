import { randomBytes } from 'node:crypto';
import { connect } from 'amqplib';
import { describe, expect, it } from 'vitest';
import { checkBroker } from '../../src/doctor/broker-checks.ts';
import type { Finding } from '../../src/doctor/checks.ts';
import { checkPostgres } from '../../src/doctor/postgres-checks.ts';
import { openQueuedStore } from '../../src/queue/rabbitmq/queued-store.ts';
import { queuesOf } from '../../src/queue/rabbitmq/topology.ts';
import { startWorker } from '../../src/queue/rabbitmq/worker.ts';
import { runCli } from '../support/built-cli.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { emptyDatabase, POSTGRES_URL, runSql } from '../support/postgres.ts';
import { AMQP_URL, openTestStore, testBroker } from '../support/rabbitmq.ts';
import { newEvent, sampleEvent } from '../support/sample-event.ts';

/** What is not as it should be. */
const ills = (findings: readonly Finding[]): string =>
  findings
    .filter(({ state }) => state !== 'ok')
    .map(({ state, what, todo }) => `${state}: ${what} → ${todo}`)
    .join('\n');

/** An address with one part of it changed. */
function changed(url: string | undefined, change: (url: URL) => void): string {
  const copy = new URL(url ?? '');
  change(copy);
  return copy.href;
}

async function used() {
  const databaseUrl = await emptyDatabase();
  const store = await openTestStore(databaseUrl);
  const { id: projectId } = await store.createProject('p');
  await store.createKey({ projectId, kind: 'secret', hash: randomBytes(8).toString('hex'), prefix: 'p' });
  await store.appendBatch(projectId, { events: [newEvent(sampleEvent())] });
  return { databaseUrl, store, projectId };
}

describe.skipIf(POSTGRES_URL === undefined)('footlight doctor, of a PostgreSQL', () => {
  it('finds nothing wrong with one that is in use', async () => {
    const findings = await checkPostgres((await used()).databaseUrl);
    expect(ills(findings)).toBe('');
    expect(findings.map(({ what }) => what).join('\n')).toContain(
      'The tables of today and tomorrow are there',
    );
  });

  it('says that an empty one is filled by the first start', async () => {
    expect(ills(await checkPostgres(await emptyDatabase()))).toContain('holds no tables of Footlight');
  });

  it.each<[string, (url: URL) => void, string]>([
    ['nobody listens', (url) => (url.port = '1'), 'Start PostgreSQL'],
    ['the password is wrong', (url) => (url.password = 'hush'), 'password of --database-url'],
    ['the database is not there', (url) => (url.pathname = '/absent'), 'createdb'],
  ])('says what to do where %s, without the password', async (_name, change, expected) => {
    const [finding, ...others] = await checkPostgres(changed(POSTGRES_URL, change));
    expect(others).toEqual([]);
    expect(finding?.state).toBe('problem');
    expect(finding?.todo).toContain(expected);
    expect(JSON.stringify(finding)).not.toContain('hush');
  });

  it.each([
    ['update schema_migration set number = 0', 'warning: The database is at migration 0 of 1'],
    [
      "insert into schema_migration values (99, 'n', 'c', false, 0)",
      'problem: The database is at migration 99, newer than this version (1)',
    ],
    [
      "insert into schema_migration values (99, 'n', 'c', true, 0)",
      'warning: The database is at migration 99, and this version knows 1',
    ],
    ['update api_key set revoked_at = 1', 'warning: No secret key is in force'],
    [
      `drop table event_d${Math.floor(Date.now() / 86_400_000) + 1}`,
      'warning: The tables of tomorrow are missing',
    ],
  ])('sees what %s did', async (sql, expected) => {
    const { databaseUrl } = await used();
    await runSql(sql, databaseUrl);
    expect(ills(await checkPostgres(databaseUrl))).toContain(expected);
  });

  it('ends with 0 or 1 as a command, by the address in the environment', async () => {
    const { databaseUrl } = await used();
    const well = await runCli(['doctor'], { FOOTLIGHT_DATABASE_URL: databaseUrl });
    expect(well.stdout).toContain('ok    PostgreSQL answers at postgres://127.0.0.1:');
    expect(well.code).toBe(0);
    const ill = await runCli(['doctor', '--json', '--database-url', 'postgres://u:hush@127.0.0.1:1/d']);
    expect(JSON.parse(ill.stdout)).toMatchObject([{ state: 'ok' }, { state: 'problem' }]);
    expect(ill.stdout + ill.stderr).not.toContain('hush');
    expect(ill.code).toBe(1);
  });
});

describe.skipIf(POSTGRES_URL === undefined || AMQP_URL === undefined)(
  'footlight doctor, of a RabbitMQ',
  () => {
    it('finds nothing wrong where a worker takes what nodes put into it', async () => {
      const { databaseUrl, store } = await used();
      const amqpUrl = await testBroker(store);
      const worker = await startWorker({ store, amqpUrl, logger: memoryLogger() });
      const findings = await checkBroker(databaseUrl, amqpUrl);
      await worker.close();
      expect(ills(findings)).toBe('');
      expect(findings.map(({ what }) => what).join('\n')).toContain('0 messages wait, 1 workers take them');
    });

    it('says that no worker takes what waits, and what is set aside', async () => {
      const { databaseUrl, store, projectId } = await used();
      const amqpUrl = await testBroker(store);
      const node = await openQueuedStore(store, { amqpUrl, patienceMs: 1 });
      await node.appendBatch(projectId, { events: [newEvent(sampleEvent())] });
      const connection = await connect(amqpUrl);
      const channel = await connection.createConfirmChannel();
      channel.sendToQueue((await queuesOf(store)).dead, Buffer.from('x'));
      await channel.waitForConfirms();
      await connection.close();
      const found = ills(await checkBroker(databaseUrl, amqpUrl));
      expect(found).toContain('problem: 1 messages wait, and no worker takes them → footlight worker');
      expect(found).toContain('warning: 1 messages are set aside');
      await node.close();
    });

    it('says that a queue is of another kind than servers expect', async () => {
      const { databaseUrl, store } = await used();
      const amqpUrl = await testBroker(store);
      const { ingest, dead } = await queuesOf(store);
      const connection = await connect(amqpUrl);
      const channel = await connection.createChannel();
      for (const queue of [ingest, dead]) await channel.assertQueue(queue, { durable: true });
      await connection.close();
      expect(ills(await checkBroker(databaseUrl, amqpUrl))).toContain('is not the quorum queue');
    });

    it('makes no queue where none is there', async () => {
      const { databaseUrl, store } = await used();
      await queuesOf(store);
      for (let time = 0; time < 2; time += 1) {
        expect(ills(await checkBroker(databaseUrl, AMQP_URL ?? ''))).toContain('is not there');
      }
    });

    it.each<[string, (url: URL) => void, string]>([
      ['nobody listens', (url) => (url.port = '1'), 'Start RabbitMQ'],
      ['the password is wrong', (url) => (url.password = 'hush'), 'password of --amqp-url'],
      ['the virtual host is not there', (url) => (url.pathname = '/absent'), 'virtual host'],
    ])('says what to do where %s, without the password', async (_name, change, expected) => {
      const [finding, ...others] = await checkBroker(POSTGRES_URL ?? '', changed(AMQP_URL, change));
      expect(others).toEqual([]);
      expect(finding?.todo).toContain(expected);
      expect(JSON.stringify(finding)).not.toContain('hush');
    });
  },
);

describe.each(['backup', 'restore'])('footlight %s', (command) => {
  it('names the tools of PostgreSQL where the database is one', async () => {
    const typed = await runCli([command, 'file', '--database-url', 'postgres://u:hush@h/d']);
    const fromEnvironment = await runCli([command, 'file'], {
      FOOTLIGHT_DATABASE_URL: 'postgres://u:hush@h/d',
    });
    for (const { code, stderr } of [typed, fromEnvironment]) {
      expect(code).toBe(2);
      expect(stderr).toContain('pg_dump');
      expect(stderr).not.toContain('hush');
    }
  });
});
