import { type ChannelModel, connect } from 'amqplib';

const CONNECT_TIMEOUT_MS = 10_000;
const HEARTBEAT_SECONDS = 10;

/** Connects to a broker; a heartbeat finds out where the other side has gone silently. */
export async function connectBroker(amqpUrl: string): Promise<ChannelModel> {
  const url = new URL(amqpUrl);
  if (!url.searchParams.has('heartbeat')) url.searchParams.set('heartbeat', String(HEARTBEAT_SECONDS));
  const connection = await connect(url.href, { timeout: CONNECT_TIMEOUT_MS });
  // 'close' follows and is what is acted upon; without a listener the process would end.
  connection.on('error', () => {});
  return connection;
}
