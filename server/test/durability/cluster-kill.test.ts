import { expect, it } from 'vitest';
import { DoomedCluster, VICTIMS } from '../support/doomed-cluster.ts';
import { POSTGRES_URL } from '../support/postgres.ts';
import { AMQP_URL } from '../support/rabbitmq.ts';

const ready = POSTGRES_URL !== undefined && AMQP_URL !== undefined;

it.skipIf(!ready)(
  'two nodes and a worker lose nothing that was acknowledged and store nothing twice, whichever part of them is killed',
  { timeout: 300_000 },
  async () => {
    await using cluster = await DoomedCluster.start();
    const verdict = await cluster.suffer([...VICTIMS, ...VICTIMS]);
    expect(verdict).toMatchObject({ lost: 0, twice: 0, kills: 8 });
    expect(verdict.acknowledged).toBeGreaterThan(100);
    expect(verdict.counted).toBe(verdict.stored);
  },
);
