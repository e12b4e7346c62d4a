import { cleanText } from './clean-text.ts';
import { answerPreview, paramsPreview } from './event-preview.ts';
import type { NewEvent } from './records.ts';
import { templateName } from './template-name.ts';
import { userId } from './user-id.ts';

/** What is listed and filtered of an event, under the names of its columns; the same in every database. */
export interface EventColumns {
  /** In lower case, so that a UUID is the same however it was written. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly started_at: number;
  readonly operation: string;
  readonly template_name: string;
  /** JSON. */
  readonly template_params: string;
  readonly provider: string;
  readonly model: string;
  readonly status: string;
  readonly preview: string;
  readonly error_code: string | null;
  readonly latency_ms: number;
  readonly first_chunk_ms: number | null;
  readonly prompt_tokens: number | null;
  readonly completion_tokens: number | null;
  readonly cached_tokens: number | null;
  readonly cost_usd: number | null;
  readonly chat_id: string | null;
  readonly chain_id: string | null;
  readonly parent_id: string | null;
  readonly user_id: string | null;
  readonly feedback_key: string;
}

/** Takes from a valid event what its row holds. */
export function eventColumns({ event, costUsd }: Pick<NewEvent, 'event' | 'costUsd'>): EventColumns {
  const { error } = event;
  return {
    id: event.id.toLowerCase(),
    started_at: Date.parse(event.startedAt),
    operation: event.operation,
    template_name: cleanText(templateName(event)),
    template_params: JSON.stringify(paramsPreview(event.templateParams)),
    provider: cleanText(event.provider),
    model: cleanText(event.model),
    status: event.status,
    preview: answerPreview(event),
    error_code: error === undefined ? null : cleanText(error.code ?? error.type ?? error.name),
    latency_ms: event.latencyMs,
    first_chunk_ms: event.timeToFirstChunkMs ?? null,
    prompt_tokens: event.usage?.promptTokens ?? null,
    completion_tokens: event.usage?.completionTokens ?? null,
    cached_tokens: event.usage?.cachedTokens ?? null,
    cost_usd: costUsd ?? null,
    chat_id: event.chatId ?? null,
    chain_id: event.chainId ?? null,
    parent_id: event.parentEventId ?? null,
    user_id: userId(event),
    feedback_key: event.feedbackKey,
  };
}
