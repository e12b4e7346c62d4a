import type { EventSummary } from 'footlight/wire';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';

/** Looks for news this often while anybody watches, in ms. */
const LOOK_EVERY_MS = 500;
const MOST_AT_ONCE = 200;
/** While there is more than that, this often: a tail that falls behind is not live. */
const LOOK_AGAIN_MS = 10;

/** Told of each event, oldest first, and of where it is in the order of arrival. */
export type Watcher = (event: EventSummary, position: string) => void;

/** Tells watchers what arrives, whichever process took it in: one look at the store for all watchers of a project. */
export class LiveTail {
  readonly #store: Store;
  readonly #logger: Logger;
  readonly #projects = new Map<number, { readonly watchers: Set<Watcher>; stop: () => void }>();

  constructor(store: Store, logger: Logger) {
    this.#store = store;
    this.#logger = logger;
  }

  /** Begins to tell, and gives what ends it. */
  watch(projectId: number, watcher: Watcher): () => void {
    let project = this.#projects.get(projectId);
    if (project === undefined) {
      const watchers = new Set<Watcher>();
      project = { watchers, stop: this.#look(projectId, watchers) };
      this.#projects.set(projectId, project);
    }
    const { watchers, stop } = project;
    watchers.add(watcher);
    return () => {
      watchers.delete(watcher);
      if (watchers.size > 0 || this.#projects.get(projectId)?.watchers !== watchers) return;
      stop();
      this.#projects.delete(projectId);
    };
  }

  #look(projectId: number, watchers: ReadonlySet<Watcher>): () => void {
    let position: string | null = null;
    let stopped = false;
    let timer: NodeJS.Timeout | undefined;
    const look = async (): Promise<void> => {
      let pause = LOOK_EVERY_MS;
      try {
        const arrivals = await this.#store.listArrivals(projectId, position, MOST_AT_ONCE);
        position = arrivals.position;
        if (arrivals.events.length === MOST_AT_ONCE) pause = LOOK_AGAIN_MS;
        for (const event of arrivals.events) for (const tell of watchers) tell(event, position);
      } catch (error) {
        this.#logger.warn({ error, projectId }, 'The live tail could not look for news');
      }
      if (!stopped) timer = setTimeout(() => void look(), pause).unref();
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }
}
