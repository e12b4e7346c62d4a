import { eventColumns } from '../event-columns.ts';
import type { NewBatch } from '../records.ts';
import { templateText } from '../template-text.ts';
import type { BatchWrite, WriteRequest } from './write-request.ts';

/** What a row costs beside its JSON. */
const ROW_BYTES = 1000;

/** A batch as it is written. */
export function batchWrite(projectId: number, { events, losses }: NewBatch, receivedAt: number): BatchWrite {
  const rows = events.map((event) => ({
    columns: eventColumns(event),
    json: event.json,
    template: templateText(event.event),
  }));
  return { kind: 'batch', projectId, receivedAt, rows, losses };
}

/** About how many bytes a write holds in memory while it waits. */
export function writeBytes(request: WriteRequest): number {
  switch (request.kind) {
    case 'batch':
      return request.rows.reduce((sum, { json }) => sum + json.length + ROW_BYTES, ROW_BYTES);
    case 'feedback': {
      const { betterResponse = '', comment = '' } = request.feedback;
      return betterResponse.length + comment.length + ROW_BYTES;
    }
    case 'chain':
      return JSON.stringify(request.update.result).length + ROW_BYTES;
  }
}
