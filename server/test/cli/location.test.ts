import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, startCli } from '../support/built-cli.ts';
import { emptyDatabase, POSTGRES_URL } from '../support/postgres.ts';
import { openTestStore, testBroker } from '../support/rabbitmq.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { tempDir } from '../support/temp-dir.ts';

describe('where everything is kept', () => {
  it.each([
    ['a queue without a database', ['serve', '--amqp-url', 'amqp://h'], '--database-url'],
    ['a worker without addresses', ['worker'], '--database-url and --amqp-url'],
    ['dead letters without addresses', ['dead-letters'], '--database-url and --amqp-url'],
    ['a copy to nowhere', ['migrate'], '--to postgres://'],
    ['an address of something else', ['serve', '--database-url', 'mysql://u:hush@h/d'], 'postgres://'],
    ['what is no address', ['migrate', '--to', 'hush'], 'postgres://'],
  ])('refuses %s, says what was expected, and repeats no password', async (_name, args, expected) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toContain(expected);
    expect(stderr).not.toContain('hush');
  });

  it('says which database it cannot reach, without its password', async () => {
    const { code, stderr } = await runCli([
      'keys',
      'list',
      '--database-url',
      'postgres://u:hush@127.0.0.1:1/d',
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('postgres://127.0.0.1:1/d');
    expect(stderr).not.toContain('hush');
  });
});

describe.skipIf(POSTGRES_URL === undefined)('the commands with PostgreSQL and RabbitMQ', () => {
  it('serve, write, copy and count, addresses from the environment', { timeout: 120_000 }, async () => {
    const databaseUrl = await emptyDatabase();
    const store = await openTestStore(databaseUrl);
    const amqpUrl = await testBroker(store);
    const env = { FOOTLIGHT_DATABASE_URL: databaseUrl, FOOTLIGHT_AMQP_URL: amqpUrl };
    const data = join(tempDir(), 'data');
    const serving = startCli(['serve', '--data', data, '--port', '0'], env);
    const url = await serving.printed(/listening on (http:\S+)/u);
    await serving.printed(/saved in/u);
    const { secretKey } = JSON.parse(readFileSync(join(data, 'credentials.json'), 'utf8')) as {
      secretKey: string;
    };
    const working = startCli(['worker'], env);
    await working.printed(/is writing/u);
    const response = await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(sampleBatch([sampleEvent()])),
    });
    expect(await response.json()).toMatchObject({ results: [{ status: 'stored' }] });
    expect((await runCli(['keys', 'list', '--json'], env)).stdout).toContain(secretKey.slice(0, 12));
    expect(JSON.parse((await runCli(['dead-letters', '--json'], env)).stdout)).toEqual({
      found: 0,
      redriven: 0,
    });
    working.child.kill('SIGTERM');
    expect((await working.finished).code).toBe(0);
    serving.child.kill('SIGTERM');
    expect((await serving.finished).code).toBe(0);

    const single = join(tempDir(), 'single');
    await runCli(['keys', 'create', '--data', single]);
    const copied = await runCli(['migrate', '--from', single], { FOOTLIGHT_DATABASE_URL: databaseUrl });
    expect(copied.stdout).toContain('Copied 0 of 0 events');
    expect(copied.stderr).toContain('projects and keys: 1 of 1');
  });
});
