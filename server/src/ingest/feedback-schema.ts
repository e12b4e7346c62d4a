import * as z from 'zod';
import { id, uuid } from './fields.ts';

/** What feedback must have. */
export const feedbackSchema = z
  .object({
    id: uuid.optional(),
    feedbackKey: id,
    rating: z.number().min(0).max(1).optional(),
    betterResponse: z.string().max(200_000).optional(),
    comment: z.string().max(20_000).optional(),
    author: id.optional(),
  })
  .refine((feedback) => feedback.rating !== undefined || feedback.betterResponse !== undefined, {
    error: 'expected rating or betterResponse or both, got neither',
  });
