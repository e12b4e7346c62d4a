import { COMPLETION, STREAM_PIECES } from './payload.ts';

const JSON_HEADERS = { 'content-type': 'application/json', 'x-request-id': 'req_bench' };
const STREAM_HEADERS = { 'content-type': 'text/event-stream', 'x-request-id': 'req_bench' };

/** A `fetch` that answers a call in this process: what is left is the work of the client. */
export const answerInProcess = (): Promise<Response> =>
  Promise.resolve(new Response(COMPLETION, { headers: JSON_HEADERS }));

/** The same for a streamed call, piece by piece, as a network would hand them over. */
export const streamInProcess = (): Promise<Response> => {
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = STREAM_PIECES[next];
      next += 1;
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  return Promise.resolve(new Response(body, { headers: STREAM_HEADERS }));
};
