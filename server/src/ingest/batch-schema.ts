import * as z from 'zod';
import { count, isoDate, jsonArray, name, uuid, word } from './fields.ts';

const MAX_REASONS = 50;

/** What surrounds the events of a batch; each event is judged on its own afterwards. */
export const batchSchema = z.looseObject({
  sdk: name,
  senderId: uuid.optional(),
  sentAt: isoDate,
  dropped: z
    .record(word, count)
    .refine((counts) => Object.keys(counts).length <= MAX_REASONS, {
      error: `expected at most ${MAX_REASONS} reasons`,
    })
    .optional(),
  events: jsonArray,
});

/** A batch whose events nobody has looked at. */
export type UncheckedBatch = z.infer<typeof batchSchema>;
