import { ROUTES } from 'footlight/wire';
import * as z from 'zod';
import {
  librettoChainSchema,
  librettoEventSchema,
  librettoFeedbackSchema,
} from '../ingest/libretto/libretto-schema.ts';
import type { Operation } from './operation.ts';

const key = { apiKey: z.string() };
const json = (description: string): Operation['answers'] => ({ 'application/json': description });

/** The routes of other people's clients. */
export const OTHER_WIRES: readonly Operation[] = [
  {
    method: 'post',
    path: ROUTES.traces,
    summary: 'OTLP over HTTP, in JSON or protobuf: spans about calls to models become events.',
    access: 'secret-key',
    body: z.looseObject({ resourceSpans: z.array(z.unknown()).optional() }),
    answers: {
      'application/json': 'ExportTraceServiceResponse: what was not taken, and why.',
      'application/x-protobuf': 'ExportTraceServiceResponse',
    },
  },
  {
    method: 'post',
    path: '/api/event',
    summary: 'Store an event of a Libretto client; the key is in the body.',
    access: 'key-in-body',
    body: librettoEventSchema.extend(key),
    answers: json('{ id, api_name }'),
  },
  {
    method: 'post',
    path: '/api/feedback',
    summary: 'Store feedback of a Libretto client; the key is in the body.',
    access: 'key-in-body',
    body: z.object({ ...librettoFeedbackSchema.shape, ...key }),
    answers: json('{ id }'),
  },
  {
    method: 'post',
    path: '/api/v1/updateChain',
    summary: 'Store what a chain came to, from a Libretto client; the key is in the body.',
    access: 'key-in-body',
    body: librettoChainSchema.extend(key),
    answers: json('{ id }'),
  },
];
