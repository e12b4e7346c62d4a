import type { EventSummary } from 'footlight/wire';
import { EVENT_STATUSES, STATUS_NAMES } from '../event-status.ts';
import { listLink } from '../route.ts';
import type { Filters } from '../route.ts';
import { FilterField } from './filter-field.tsx';
import { FilterSelect } from './filter-select.tsx';

interface Props {
  readonly filters: Filters;
  /** The calls on the page, whose names the fields suggest. */
  readonly events: readonly EventSummary[];
}

const STATUSES = STATUS_NAMES.map((status) => [status, EVENT_STATUSES[status].label] as const);
const RATINGS = [
  ['any', 'Rated'],
  ['good', 'Good'],
  ['bad', 'Bad'],
] as const;
const SPANS = [
  ['hour', 'Last hour'],
  ['day', 'Last 24 hours'],
  ['week', 'Last 7 days'],
  ['month', 'Last 30 days'],
] as const;

/** Narrows the list down; every change goes through the address, so that it can be shared and undone. */
export function FilterBar({ filters, events }: Props) {
  const apply = (change: { readonly [name in keyof Filters]?: string | undefined }): void => {
    location.hash = listLink({ ...filters, ...change } as Filters);
  };
  const namesOf = (pick: (event: EventSummary) => string | null): readonly string[] =>
    [...new Set(events.map(pick))].filter((name) => name !== null && name !== '') as string[];
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <form
      class="filters"
      role="search"
      aria-label="Filter calls"
      onSubmit={(event) => event.preventDefault()}
    >
      <FilterField label="Words" value={filters.text} suggestions={[]} onValue={(text) => apply({ text })} />
      <FilterField
        label="Template"
        value={filters.template}
        suggestions={namesOf((event) => event.promptTemplateName)}
        // A version belongs to its template.
        onValue={(template) => apply({ template, version: undefined })}
      />
      <FilterField
        label="Model"
        value={filters.model}
        suggestions={namesOf((event) => event.model)}
        onValue={(model) => apply({ model })}
      />
      <FilterSelect
        label="Status"
        value={filters.status}
        options={STATUSES}
        onValue={(status) => apply({ status })}
      />
      <FilterSelect
        label="Rating"
        value={filters.rating}
        options={RATINGS}
        onValue={(rating) => apply({ rating })}
      />
      <FilterSelect
        label="Time"
        value={filters.since}
        options={SPANS}
        onValue={(since) => apply({ since })}
      />
      <FilterField
        label="User"
        value={filters.userId}
        suggestions={namesOf((event) => event.userId)}
        onValue={(userId) => apply({ userId })}
      />
      <FilterField
        label="Chat"
        value={filters.chatId}
        suggestions={namesOf((event) => event.chatId)}
        onValue={(chatId) => apply({ chatId })}
      />
      <FilterField
        label="Chain"
        value={filters.chainId}
        suggestions={namesOf((event) => event.chainId)}
        onValue={(chainId) => apply({ chainId })}
      />
      {isFiltered && (
        <a class="clear-filters" href={listLink()}>
          Clear
        </a>
      )}
    </form>
  );
}
