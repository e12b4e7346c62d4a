import { READING_ROUTES, ROUTES } from 'footlight/wire';
import * as z from 'zod';
import { listQuery } from '../http/routes/list-events.ts';
import { lossQuery } from '../http/routes/list-losses.ts';
import { exportQuery } from '../http/routes/export-events.ts';
import { signInSchema } from '../http/routes/session.ts';
import { statisticsQuery } from '../http/statistics-query.ts';
import { batchSchema } from '../ingest/batch-schema.ts';
import { chainSchema } from '../ingest/chain-schema.ts';
import { eventSchema } from '../ingest/event-schema.ts';
import { feedbackSchema } from '../ingest/feedback-schema.ts';
import { json, type Operation } from './operation.ts';
import { OTHER_WIRES } from './other-wires.ts';

const batchBody = batchSchema.extend({ events: z.array(eventSchema).max(1000) });

/** Every route of the server but the files of its dashboard. */
export const OPERATIONS: readonly Operation[] = [
  ...OTHER_WIRES,
  {
    method: 'post',
    path: ROUTES.events,
    summary: 'Store events; answered once everything called stored is on disk.',
    access: 'secret-key',
    body: batchBody,
    answers: json('EventBatchResponse'),
  },
  {
    method: 'get',
    path: ROUTES.events,
    summary: 'List calls, newest first; with `text` by arrival.',
    access: 'reader',
    query: listQuery,
    answers: json('EventPage'),
  },
  {
    method: 'get',
    path: `${ROUTES.events}/:id`,
    summary: 'One call whole, with its feedback and the result of its chain.',
    access: 'reader',
    answers: json('EventDetail'),
  },
  {
    method: 'post',
    path: ROUTES.feedback,
    summary: 'Store feedback, also before its call arrives.',
    access: 'any-key',
    body: feedbackSchema,
    answers: json('FeedbackResponse'),
  },
  {
    method: 'options',
    path: ROUTES.feedback,
    summary: 'Lets pages of allowed origins send feedback (CORS preflight).',
    access: 'anybody',
    answers: {},
  },
  {
    method: 'post',
    path: ROUTES.chains,
    summary: 'Store what a chain of calls came to; the newest result counts.',
    access: 'secret-key',
    body: chainSchema,
    answers: json('ChainUpdateResponse'),
  },
  {
    method: 'get',
    path: ROUTES.losses,
    summary: 'What applications lost before it reached this server.',
    access: 'reader',
    query: lossQuery,
    answers: json('LossReport'),
  },
  {
    method: 'get',
    path: READING_ROUTES.statistics,
    summary: 'Counts, errors, tokens, costs and durations by hour or day.',
    access: 'reader',
    query: statisticsQuery,
    answers: json('Statistics'),
  },
  {
    method: 'get',
    path: READING_ROUTES.templates,
    summary: 'The templates that calls were made with.',
    access: 'reader',
    answers: json('TemplateList'),
  },
  {
    method: 'get',
    path: `${READING_ROUTES.templates}/:name`,
    summary: 'The texts that a template has had, newest first.',
    access: 'reader',
    answers: json('TemplateDetail'),
  },
  {
    method: 'get',
    path: READING_ROUTES.models,
    summary: 'The models that calls were made to.',
    access: 'reader',
    answers: json('ModelList'),
  },
  {
    method: 'get',
    path: READING_ROUTES.export,
    summary: 'Every call that matches, streamed.',
    access: 'reader',
    query: exportQuery,
    answers: {
      'application/x-ndjson': { text: 'One event a line.' },
      'text/csv': { text: 'One event a line, without its body.' },
    },
  },
  {
    method: 'get',
    path: READING_ROUTES.live,
    summary: 'Each call as it arrives.',
    access: 'reader',
    answers: { 'text/event-stream': { text: 'Events named `event`, the data of each an EventSummary.' } },
  },
  {
    method: 'get',
    path: '/v1/session',
    summary: 'Whether the dashboard has a password, and who is signed in.',
    access: 'anybody',
    answers: json('Session'),
  },
  {
    method: 'post',
    path: '/v1/session',
    summary: 'Sign in to the dashboard.',
    access: 'anybody',
    body: signInSchema,
    answers: json('Session'),
  },
  {
    method: 'delete',
    path: '/v1/session',
    summary: 'Sign out.',
    access: 'anybody',
    answers: json('Session'),
  },
  {
    method: 'get',
    path: ROUTES.health,
    summary: 'Whether the server lives.',
    access: 'anybody',
    answers: json('Health'),
  },
  {
    method: 'get',
    path: '/readyz',
    summary: 'Whether the server takes requests; not while it closes, nor while the disk is full.',
    access: 'anybody',
    answers: json('Readiness'),
  },
  {
    method: 'get',
    path: '/metrics',
    summary: 'Counters for Prometheus; for this machine, or with a token.',
    access: 'anybody',
    answers: { 'text/plain': { text: 'Prometheus text format.' } },
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document.',
    access: 'anybody',
    answers: json('OpenApiDocument'),
  },
];
