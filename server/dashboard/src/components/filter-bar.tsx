import type { EventSummary } from 'footlight/wire';
import { EVENT_STATUSES, STATUS_NAMES } from '../event-status.ts';
import { listLink } from '../route.ts';
import type { Filters } from '../route.ts';
import { FilterField } from './filter-field.tsx';

interface Props {
  readonly filters: Filters;
  /** The calls on the page, whose names the fields suggest. */
  readonly events: readonly EventSummary[];
}

/** Narrows the list down; every change goes through the address, so that it can be shared and undone. */
export function FilterBar({ filters, events }: Props) {
  const apply = (change: { readonly [name in keyof Filters]?: string }): void => {
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
      <FilterField
        label="Template"
        value={filters.template}
        suggestions={namesOf((event) => event.promptTemplateName)}
        onValue={(template) => apply({ template })}
      />
      <label class="field">
        <span>Status</span>
        <select
          value={filters.status ?? ''}
          onChange={(event) => apply({ status: event.currentTarget.value })}
        >
          <option value="">Any</option>
          {STATUS_NAMES.map((status) => (
            <option key={status} value={status}>
              {EVENT_STATUSES[status].label}
            </option>
          ))}
        </select>
      </label>
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
