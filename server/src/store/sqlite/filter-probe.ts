import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EventFilter } from 'footlight/wire';

/** From here on, matches are so many that a page is full before a walk through all events has gone far. */
const MANY = 20_000;

/** One condition of a filter, the index that finds what fulfils it, and how much that is. */
export interface Driver {
  readonly index: string;
  /** Of the columns of that index; parameters are `?`. */
  readonly condition: string;
  readonly values: readonly (string | number)[];
  /** Whether the index has what fulfils it in the order of time. */
  readonly inOrder: boolean;
  /** Up to {@link MANY}. */
  readonly matches: number;
}

type Candidate = Omit<Driver, 'matches'>;

/**
 * Finds out which condition of a filter leaves the fewest events. SQLite chooses between indexes by rules that know
 * nothing of the values: it would walk through a million events for the ten that are rated badly.
 */
export class FilterProbe {
  readonly #database: DatabaseSync;
  readonly #counts = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The condition to begin with; undefined where no condition has an index, or all of them leave many. */
  narrowest(projectId: number, filter: EventFilter): Driver | undefined {
    return candidates(projectId, filter)
      .map((candidate): Driver => ({ ...candidate, matches: this.#count(projectId, candidate) }))
      .filter((driver) => driver.inOrder || leavesFew(driver))
      .toSorted((a, b) => a.matches - b.matches)[0];
  }

  #count(projectId: number, { index, condition, values }: Candidate): number {
    const key = `${index} ${condition}`;
    let count = this.#counts.get(key);
    if (count === undefined) {
      count = this.#database.prepare(
        `select count(*) as n from (select 1 from event indexed by ${index}
         where project_id = ? and ${condition} limit ${MANY})`,
      );
      this.#counts.set(key, count);
    }
    return Number(count.get(projectId, ...values)?.['n']);
  }
}

/** Whether a condition leaves so few events that all of them can be looked at. */
export function leavesFew(driver: Driver): boolean {
  return driver.matches < MANY;
}

type Part = readonly [condition: string, ...values: (string | number | undefined)[]];

/** Each condition with the time beside it, since every index has that next. */
function candidates(projectId: number, filter: EventFilter): Candidate[] {
  const { template, version, model, status, chatId, chainId, userId, minRating, maxRating } = filter;
  const span: readonly Part[] = [
    ['started_at >= ?', filter.from && Date.parse(filter.from)],
    ['started_at < ?', filter.to && Date.parse(filter.to)],
  ];
  const found = [
    candidate('event_by_template', [['template_name = ?', template]], span),
    candidate('event_by_model', [['model = ?', model]], span),
    candidate('event_by_status', [['status = ?', status]], span),
    candidate('event_by_chat', [['chat_id = ?', chatId]], span),
    candidate('event_by_chain', [['chain_id = ?', chainId]], span),
    candidate('event_by_user', [['user_id = ?', userId]], span),
    candidate(
      'event_by_rating',
      [
        ['rating >= ?', minRating],
        ['rating <= ?', maxRating],
      ],
      span,
    ),
    version === undefined ? undefined : versionCandidate(projectId, version, template, span),
  ].flatMap((one) => one ?? []);
  return found.length > 0 ? found : [candidate('event_by_time', span, [])].flatMap((one) => one ?? []);
}

function versionCandidate(
  projectId: number,
  version: number,
  template: string | undefined,
  span: readonly Part[],
): Candidate | undefined {
  if (template !== undefined) {
    return candidate(
      'event_by_version',
      [['template_name = ? and template_version = ?', template, version]],
      span,
    );
  }
  // Of all templates that have such a version, one after the other.
  const names = 'select name from template_version where project_id = ? and version = ?';
  const part: Part = [`template_name in (${names}) and template_version = ?`, projectId, version, version];
  const found = candidate('event_by_version', [part], span);
  return found && { ...found, inOrder: false };
}

/** Undefined where none of the parts is asked for. */
function candidate(index: string, parts: readonly Part[], span: readonly Part[]): Candidate | undefined {
  const isGiven = (part: Part): boolean => part.slice(1).every((value) => value !== undefined);
  if (!parts.some(isGiven)) return undefined;
  const given = [...parts, ...span].filter(isGiven);
  return {
    index,
    condition: given.map(([condition]) => condition).join(' and '),
    values: given.flatMap(([, ...values]) => values.filter((value) => value !== undefined)),
    inOrder: true,
  };
}
