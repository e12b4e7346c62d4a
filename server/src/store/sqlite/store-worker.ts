// The thread that writes, or the one that reads: whatever they do, the server keeps answering.
import { parentPort, workerData } from 'node:worker_threads';
import type { NumberedAnswer, NumberedQuestion, WorkerSettings } from './worker-messages.ts';
import type { Outcome } from './write-group.ts';

const settings = workerData as WorkerSettings;
// Each loads only what it needs: a start waits for it.
const thread =
  settings.role === 'writer'
    ? (await import('./write-thread.ts')).writeThread(settings.path)
    : (await import('./read-thread.ts')).readThread(settings.path);

parentPort?.on('message', ({ number, question }: NumberedQuestion) => {
  void answer(number, question);
});

async function answer(number: number, question: NumberedQuestion['question']): Promise<void> {
  let outcome: Outcome;
  try {
    outcome = { ok: true, value: await thread.answer(question) };
  } catch (error) {
    outcome = { ok: false, error };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ number, outcome } satisfies NumberedAnswer);
  if (question.kind === 'close') parentPort?.close();
}
