import { ROUTES } from 'footlight/wire';
import * as z from 'zod';
import {
  librettoChainSchema,
  librettoEventSchema,
  librettoFeedbackSchema,
} from '../ingest/libretto/libretto-schema.ts';
import { json, type Operation } from './operation.ts';

const key = { apiKey: z.string() };

/** The routes of other people's clients. */
export const OTHER_WIRES: readonly Operation[] = [
  {
    method: 'post',
    path: ROUTES.traces,
    summary: 'OTLP over HTTP, in JSON or protobuf: spans about calls to models become events.',
    access: 'secret-key',
    body: z.looseObject({ resourceSpans: z.array(z.unknown()).optional() }),
    answers: {
      ...json('ExportTraceServiceResponse'),
      'application/x-protobuf': { text: 'ExportTraceServiceResponse' },
    },
  },
  {
    method: 'post',
    path: '/api/event',
    summary: 'Store an event of a Libretto client; the key is in the body.',
    access: 'key-in-body',
    body: librettoEventSchema.extend(key),
    answers: json('LibrettoEventResponse'),
  },
  {
    method: 'post',
    path: '/api/feedback',
    summary: 'Store feedback of a Libretto client; the key is in the body.',
    access: 'key-in-body',
    body: z.object({ ...librettoFeedbackSchema.shape, ...key }),
    answers: json('LibrettoResponse'),
  },
  {
    method: 'post',
    path: '/api/v1/updateChain',
    summary: 'Store what a chain came to, from a Libretto client; the key is in the body.',
    access: 'key-in-body',
    body: librettoChainSchema.extend(key),
    answers: json('LibrettoResponse'),
  },
];
