import type { FootlightEvent } from 'footlight/wire';
import { formatDollars } from '../chart-series.ts';
import { formatDuration } from '../format-duration.ts';
import { formatCount } from '../format-tokens.ts';
import type { CallDetail } from '../read-detail.ts';
import { eventLink, listLink } from '../route.ts';
import { Fact } from './fact.tsx';
import { Identifier } from './identifier.tsx';

/** What the call took and where it went, on a row of its own. */
export function Facts({ detail }: { readonly detail: CallDetail }) {
  const { event, costUsd, templateVersion } = detail;
  const { usage, attempts, timeToFirstChunkMs, chatId, chainId, parentEventId } = event;
  const answered = event.servedModel ?? event.responseModel;
  const extra = [
    usage?.cachedTokens ? `${formatCount(usage.cachedTokens)} cached` : '',
    usage?.reasoningTokens ? `${formatCount(usage.reasoningTokens)} reasoning` : '',
  ];
  return (
    <>
      <dl class="facts">
        <Fact name="Model" value={event.model} note={answered === event.model ? undefined : answered} />
        <Fact name="Provider" value={event.provider} note={event.host} />
        <Fact
          name="Latency"
          value={formatDuration(event.latencyMs)}
          note={attempts !== undefined && attempts > 1 ? `${attempts} attempts` : undefined}
        />
        {(event.stream || timeToFirstChunkMs !== undefined) && (
          <Fact name="First chunk" value={formatDuration(timeToFirstChunkMs)} />
        )}
        <Fact
          name="Tokens in / out"
          value={usage ? `${formatCount(usage.promptTokens)} / ${formatCount(usage.completionTokens)}` : '–'}
          note={extra.filter(Boolean).join(', ')}
        />
        <Fact name="Cost" value={costUsd === null ? '–' : formatDollars(costUsd)} />
        {templateVersion !== null && <Fact name="Template" value={`version ${templateVersion}`} />}
        <Fact name="Kind" value={describeKind(event)} />
      </dl>
      <dl class="ids">
        <Identifier name="Event" value={event.id} />
        <Identifier name="Feedback key" value={event.feedbackKey} />
        <Identifier name="Chat" value={chatId} link={chatId && listLink({ chatId })} />
        <Identifier name="Chain" value={chainId} link={chainId && listLink({ chainId })} />
        <Identifier name="Parent" value={parentEventId} link={parentEventId && eventLink(parentEventId)} />
        <Identifier name="Request" value={event.requestId} />
        <Identifier name="Response" value={event.responseId} />
      </dl>
    </>
  );
}

function describeKind({ operation, stream, helper }: FootlightEvent): string {
  return [operation === 'chat' ? 'Chat' : 'Completion', stream ? 'streamed' : '', helper ?? '']
    .filter(Boolean)
    .join(', ');
}
