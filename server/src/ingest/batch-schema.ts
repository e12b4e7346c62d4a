import * as z from 'zod';
import { count, isoDate, jsonArray, name } from './fields.ts';

/** What surrounds the events of a batch; each event is judged on its own afterwards. */
export const batchSchema = z.looseObject({
  sdk: name,
  sentAt: isoDate,
  dropped: z.record(z.string(), count),
  events: jsonArray,
});

/** A batch whose events nobody has looked at. */
export type UncheckedBatch = z.infer<typeof batchSchema>;
