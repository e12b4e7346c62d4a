import type { FootlightEvent } from 'footlight/wire';
import { EVENT_STATUSES } from '../event-status.ts';
import { Choice } from './choice.tsx';
import { Panel } from './panel.tsx';

/** Every answer that came back. */
export function AnswerPanel({ event }: { readonly event: FootlightEvent }) {
  const { choices, status } = event;
  return (
    <Panel title="Answer" note={choices.length > 1 ? `${choices.length} choices` : undefined}>
      {choices.length === 0 && <p class="muted">No answer. {EVENT_STATUSES[status].meaning}</p>}
      {choices.map((choice, position) => (
        <Choice key={position} choice={choice} isOnly={choices.length === 1} />
      ))}
    </Panel>
  );
}
