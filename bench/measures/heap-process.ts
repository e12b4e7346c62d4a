// Runs in a fresh process with `--expose-gc`: prints what the heap holds after each batch of calls, in bytes.
import { setTimeout as sleep } from 'node:timers/promises';
import { answerInProcess } from '../core/canned-fetch.ts';
import { plain, recorded } from '../core/clients.ts';

const [who, ingest = '', batches = '2'] = process.argv.slice(2);
const CALLS = 10_000;
const CALLS_PER_FLUSH = 500;
const make = who === 'footlight' ? recorded : plain;
const caller = make({ api: 'http://127.0.0.1/v1', ingest, fetch: answerInProcess });

const held: number[] = [];
// The first batch warms up: code, caches and pools reach their size there.
for (let batch = 0; batch <= Number(batches); batch += 1) {
  for (let call = 1; call <= CALLS; call += 1) {
    await caller.call();
    if (call % CALLS_PER_FLUSH === 0) await caller.settle();
  }
  held.push(await heapUsed());
}
console.log(JSON.stringify(held));

async function heapUsed(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    // Finalisers run between the turns of the event loop.
    await sleep(20);
  }
  return process.memoryUsage().heapUsed;
}
