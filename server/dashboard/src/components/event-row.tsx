import type { EventSummary } from 'footlight/wire';
import { formatDuration } from '../format-duration.ts';
import { formatTime } from '../format-time.ts';
import { formatTokens } from '../format-tokens.ts';
import { eventLink } from '../route.ts';
import { Preview } from './preview.tsx';
import { Rating } from './rating.tsx';
import { ShortParams } from './short-params.tsx';
import { StatusBadge } from './status-badge.tsx';

interface Props {
  readonly event: EventSummary;
  /** Whether the last refresh brought it. */
  readonly isNew: boolean;
  readonly onOpen: (id: string) => void;
}

/** One line of the list; its link is the time, stretched over the whole row. */
export function EventRow({ event, isNew, onOpen }: Props) {
  const time = formatTime(event.startedAt);
  const tokens = formatTokens(event.promptTokens, event.completionTokens);
  return (
    <tr role="row" data-id={event.id} class={isNew ? 'event is-new' : 'event'}>
      <td role="cell" class="col-time">
        <a
          class="row-link"
          href={eventLink(event.id)}
          aria-label={`${time.short}, open ${event.promptTemplateName || 'call'}`}
          onClick={() => onOpen(event.id)}
        >
          <time dateTime={time.iso} title={time.full}>
            {time.short}
          </time>
        </a>
      </td>
      <td role="cell" class="col-template">
        <bdi title={event.promptTemplateName}>{event.promptTemplateName || '–'}</bdi>
      </td>
      <td role="cell" class="col-params">
        <ShortParams params={event.templateParams} />
      </td>
      <td role="cell" class="col-answer">
        <Preview event={event} />
      </td>
      <td role="cell" class="col-model">
        <bdi title={event.model}>{event.model || '–'}</bdi>
      </td>
      <td role="cell" class="col-latency number">
        {formatDuration(event.latencyMs)}
      </td>
      <td role="cell" class="col-tokens number">
        {tokens === '–' ? <span class="muted">–</span> : tokens}
      </td>
      <td role="cell" class="col-rating">
        <Rating rating={event.rating} />
      </td>
      <td role="cell" class="col-status">
        <StatusBadge status={event.status} />
      </td>
    </tr>
  );
}
