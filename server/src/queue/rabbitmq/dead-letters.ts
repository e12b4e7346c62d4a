import type { Store } from '../../store/store.ts';
import { connectBroker } from './connect-broker.ts';
import { declareQueues, queuesOf } from './topology.ts';

/** What is set aside. */
export interface DeadLetters {
  /** Messages that no worker could write. */
  count(): Promise<number>;
  /** Puts those that are there now back into the queue, each gone from here only once it is there; gives their number. */
  redrive(): Promise<number>;
  close(): Promise<void>;
}

/** Opens what workers of a database set aside. */
export async function openDeadLetters(store: Store, amqpUrl: string): Promise<DeadLetters> {
  const queues = await queuesOf(store);
  const connection = await connectBroker(amqpUrl);
  const channel = await connection.createConfirmChannel();
  await declareQueues(channel, queues);
  const count = async (): Promise<number> => (await channel.checkQueue(queues.dead)).messageCount;
  return {
    count,
    async redrive() {
      const total = await count();
      let moved = 0;
      for (; moved < total; moved += 1) {
        const message = await channel.get(queues.dead, { noAck: false });
        if (message === false) break;
        const { messageId, contentType } = message.properties as {
          readonly messageId?: string;
          readonly contentType?: string;
        };
        channel.publish('', queues.ingest, message.content, {
          persistent: true,
          ...(messageId === undefined ? {} : { messageId }),
          ...(contentType === undefined ? {} : { contentType }),
        });
        await channel.waitForConfirms();
        channel.ack(message);
      }
      return moved;
    },
    async close() {
      await channel.close();
      await connection.close();
    },
  };
}
