import type { Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import type { LiveTail } from '../../history/live-tail.ts';
import type { Authenticated } from '../authenticate.ts';

/** A key that was revoked, or a session that ended, ends its streams after so long. */
const CHECK_EVERY_MS = 1000;
/** Proxies close what is silent for long. */
const HEARTBEAT_MS = 15_000;
const MAX_WATCHERS = 200;
/** Bytes that may wait for a watcher who does not read, before it misses some. */
const MAX_WAITING_BYTES = 1024 * 1024;

/** Ends the streams that are open, when the server closes. */
export interface LiveStreams {
  readonly handler: Handler<Authenticated>;
  endAll(): void;
}

/** `GET /v1/live`: each event as it arrives, as server-sent events named `event`. */
export function liveStreams(tail: LiveTail): LiveStreams {
  const open = new Set<() => void>();
  const handler: Handler<Authenticated> = (context) => {
    if (open.size >= MAX_WATCHERS) {
      throw new RequestError('server_busy', `${MAX_WATCHERS} pages watch already. Close one of them.`, {
        retryAfter: 30,
      });
    }
    const projectId = context.get('projectId');
    const isStillAllowed = context.get('isStillAllowed');
    const utf8 = new TextEncoder();
    let end = (): void => {};
    const stream = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          const send = (text: string): void => {
            if ((controller.desiredSize ?? 0) > 0) controller.enqueue(utf8.encode(text));
          };
          const unwatch = tail.watch(projectId, (event) => {
            send(`event: event\ndata: ${JSON.stringify(event)}\n\n`);
          });
          const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
          const check = setInterval(() => {
            isStillAllowed().then(
              (isAllowed) => isAllowed || end(),
              // Whoever cannot be asked now is asked again.
              () => {},
            );
          }, CHECK_EVERY_MS);
          end = () => {
            clearInterval(heartbeat);
            clearInterval(check);
            unwatch();
            open.delete(end);
            try {
              controller.close();
            } catch {
              // The watcher was gone first.
            }
          };
          open.add(end);
          send(': watching\n\n');
        },
        cancel: () => end(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING_BYTES }),
    );
    // Proxies that gather an answer before they pass it on are told not to.
    return context.body(stream, 200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  };
  return {
    handler,
    endAll: () => {
      for (const end of open) end();
    },
  };
}
