import type { ServerResponse } from 'node:http';
import type { Handler } from 'hono';
import * as z from 'zod';
import { csvHead, csvLine } from '../../history/csv.ts';
import { ndjsonLine } from '../../history/ndjson.ts';
import type { Logger } from '../../logger.ts';
import type { ExportedEvent, Store } from '../../store/store.ts';
import type { Authenticated } from '../authenticate.ts';
import { ExportPlaces } from '../export-places.ts';
import { parseQuery } from '../parse-query.ts';
import { filterFields } from '../query-fields.ts';

/** What an export can be asked. */
export const exportQuery = z.object({ ...filterFields, format: z.enum(['ndjson', 'csv']).optional() });

/** A key that was revoked, or a session that ended, ends its exports after so long. */
const CHECK_EVERY_MS = 1000;
/** A reader who takes nothing for so long is given up: its place is wanted by others. */
const STALL_MS = 60_000;

const FORMATS = {
  ndjson: { type: 'application/x-ndjson', head: '', line: ndjsonLine },
  csv: { type: 'text/csv; charset=utf-8', head: csvHead, line: csvLine },
} as const;

/** `GET /v1/export`: every event that matches, written as fast as the reader takes it. */
export function exportEvents(store: Store, logger: Logger, stallMs = STALL_MS): Handler<Authenticated> {
  const places = new ExportPlaces();
  return (context) => {
    const { format = 'ndjson', ...filter } = parseQuery(exportQuery, context.req.query());
    const { type, head, line } = FORMATS[format];
    const projectId = context.get('projectId');
    const leave = places.take(projectId);
    const allowed = whileAllowed(store.exportEvents(projectId, filter), context.get('isStillAllowed'));
    const { outgoing } = (context.env ?? {}) as { readonly outgoing?: ServerResponse };
    const breakOff = (error: unknown): void => {
      logger.warn({ error }, 'An export broke off.');
      // Left to hono's adapter, the error's text might follow the lines, and the end look like that of the whole.
      if (outgoing === undefined) throw error;
      outgoing.destroy();
    };
    const { stream, isReading } = lines(allowed, head, line, breakOff, leave);
    // A byte that the reader takes starts the time anew; that of the database does not count.
    outgoing?.setTimeout(stallMs).on('timeout', () => {
      if (!isReading()) breakOff(new Error(`Its reader took nothing for ${stallMs} ms.`));
    });
    return context.body(stream, 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="footlight-events.${format}"`,
    });
  };
}

/** Breaks off rather than ends, so that nobody takes the part for the whole. */
async function* whileAllowed(
  events: AsyncIterable<ExportedEvent>,
  isStillAllowed: () => Promise<boolean>,
): AsyncGenerator<ExportedEvent> {
  let checkedAt = performance.now();
  for await (const event of events) {
    if (performance.now() - checkedAt > CHECK_EVERY_MS) {
      checkedAt = performance.now();
      // Whoever cannot be asked now is asked again.
      if (!(await isStillAllowed().catch(() => true))) throw new Error('The key of this export was revoked.');
    }
    yield event;
  }
}

/** The lines as a stream, and whether the next of them is being looked for. */
function lines(
  events: AsyncIterable<ExportedEvent>,
  head: string,
  line: (event: ExportedEvent) => string,
  breakOff: (error: unknown) => void,
  onEnd: () => void,
): { readonly stream: ReadableStream<Uint8Array>; isReading(): boolean } {
  const iterator = events[Symbol.asyncIterator]();
  const utf8 = new TextEncoder();
  let isOver = false;
  let isReading = false;
  const end = (): void => {
    isOver = true;
    onEnd();
  };
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      if (head !== '') controller.enqueue(utf8.encode(head));
    },
    // Asked for the next event when the last was taken: a slow reader holds one slice and not the whole.
    async pull(controller) {
      isReading = true;
      try {
        const step = await iterator.next();
        if (!step.done) return controller.enqueue(utf8.encode(line(step.value)));
        end();
        controller.close();
      } catch (error) {
        // Its reader may have left in the meantime.
        if (isOver) return;
        end();
        breakOff(error);
      } finally {
        isReading = false;
      }
    },
    async cancel() {
      end();
      await iterator.return?.();
    },
  });
  return { stream, isReading: () => isReading };
}
