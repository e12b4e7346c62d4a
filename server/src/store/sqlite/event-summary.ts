import type { EventStatus, EventSummary, JsonObject, Operation } from 'footlight/wire';
import type { Selectable } from 'kysely';
import { isoTime } from '../iso-time.ts';
import type { Tables } from './tables.ts';

/** The columns that a line of the list is made of. */
export const EVENT_SUMMARY_COLUMNS = [
  'event.id',
  'event.started_at',
  'event.received_at',
  'event.operation',
  'event.template_name',
  'event.template_version',
  'event.template_params',
  'event.provider',
  'event.model',
  'event.status',
  'event.preview',
  'event.error_code',
  'event.latency_ms',
  'event.first_chunk_ms',
  'event.prompt_tokens',
  'event.completion_tokens',
  'event.cost_usd',
  'event.chat_id',
  'event.chain_id',
  'event.user_id',
  'event.feedback_key',
  'event.rating',
] as const;

type EventRow = Omit<Selectable<Tables['event']>, 'seq' | 'project_id' | 'parent_id' | 'cached_tokens'>;

/** One row as a line of the list. */
export function eventSummary(row: EventRow): EventSummary {
  return {
    id: row.id,
    startedAt: isoTime(row.started_at),
    receivedAt: isoTime(row.received_at),
    operation: row.operation as Operation,
    promptTemplateName: row.template_name,
    templateVersion: row.template_version,
    templateParams: JSON.parse(row.template_params) as JsonObject,
    provider: row.provider,
    model: row.model,
    status: row.status as EventStatus,
    preview: row.preview,
    errorCode: row.error_code,
    latencyMs: row.latency_ms,
    timeToFirstChunkMs: row.first_chunk_ms,
    promptTokens: row.prompt_tokens,
    completionTokens: row.completion_tokens,
    costUsd: row.cost_usd,
    chatId: row.chat_id,
    chainId: row.chain_id,
    userId: row.user_id,
    feedbackKey: row.feedback_key,
    rating: row.rating,
  };
}
