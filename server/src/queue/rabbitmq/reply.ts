import type { WriteResult } from '../../store/postgres/write-request.ts';

/** What became of a message. */
export type Reply = { readonly ok: true; readonly result?: WriteResult } | { readonly ok: false };

/** What a worker tells the node: what a write came to, or that it was set aside. */
export function encodeReply(reply: Reply): Buffer {
  return Buffer.from(JSON.stringify(reply));
}

/** Reads it back; throws where the write was set aside. */
export function decodeReply(content: Uint8Array): WriteResult {
  const reply = JSON.parse(Buffer.from(content).toString('utf8')) as Reply;
  if (!reply.ok) throw new Error('The worker could not write it and set it aside; its log says why.');
  return reply.result;
}
