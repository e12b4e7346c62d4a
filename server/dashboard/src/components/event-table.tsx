import type { EventSummary } from 'footlight/wire';
import { EventRow } from './event-row.tsx';

interface Props {
  readonly events: readonly EventSummary[];
  readonly newIds: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
}

const COLUMNS = [
  { name: 'Time', class: 'col-time' },
  { name: 'Template', class: 'col-template' },
  { name: 'Parameters', class: 'col-params' },
  { name: 'Answer', class: 'col-answer' },
  { name: 'Model', class: 'col-model' },
  { name: 'Latency', class: 'col-latency number' },
  { name: 'Tokens', class: 'col-tokens number', hint: 'in / out' },
  { name: 'Rating', class: 'col-rating' },
  { name: 'Status', class: 'col-status' },
] as const;

/** The calls as a table; roles are spelled out because narrow screens turn its rows into cards. */
export function EventTable({ events, newIds, onOpen }: Props) {
  return (
    <table class="events" role="table" aria-label="Calls, newest first">
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column.name} class={column.class} role="columnheader" scope="col">
              {column.name}
              {'hint' in column && <small> {column.hint}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {events.map((event) => (
          <EventRow key={event.id} event={event} isNew={newIds.has(event.id)} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}
