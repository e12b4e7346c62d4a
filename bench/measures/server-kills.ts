import type { Measure } from '../core/figure.ts';
import { sendUntil } from '../core/senders.ts';
import { type Served, serve } from '../core/served.ts';
import { inTemporaryDirectory } from '../core/temporary.ts';

/** Kills the server under load again and again, and looks for what it had acknowledged. */
export const serverKills: Measure = ({ quick }) =>
  inTemporaryDirectory(async (dataDir) => {
    const kills = quick ? 5 : 100;
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const served = await serve(dataDir);
      const killed = new Promise<void>((resolve) => {
        setTimeout(() => void served.end('SIGKILL').then(resolve), 100 + ((round * 137) % 500));
      });
      for (const id of (await sendUntil(served, () => false)).acknowledged) acknowledged.push(id);
      await killed;
    }
    const served = await serve(dataDir);
    const stored = await storedIds(served);
    await served.end('SIGTERM');
    const known = new Set(stored);
    const detail = `${acknowledged.length} acknowledged, ${stored.length} stored, ${kills} kills`;
    return [
      {
        name: 'server: lost after kills',
        value: acknowledged.filter((id) => !known.has(id)).length,
        unit: '',
        goal: 0,
        detail,
      },
      { name: 'server: stored twice', value: stored.length - known.size, unit: '', goal: 0, detail },
    ];
  });

async function storedIds({ url, headers }: Served): Promise<string[]> {
  const response = await fetch(`${url}/v1/export?format=csv`, { headers });
  const ids: string[] = [];
  let rest = '';
  for await (const piece of (response.body as ReadableStream<BufferSource>).pipeThrough(
    new TextDecoderStream(),
  )) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    // A line of the table begins with the event's id; what else looks like one is a text that was broken up.
    for (const line of lines) if (/^[0-9a-f]{8}-[0-9a-f-]{27},/u.test(line)) ids.push(line.slice(0, 36));
  }
  return ids;
}
