import { RequestError } from '../errors/request-error.ts';

/** Each export holds a slice of events for as long as its reader takes … */
const MAX_EXPORTS = 10;
/** … and no project shall have all the places. */
const MAX_EXPORTS_OF_PROJECT = 5;
const RETRY_SECONDS = 30;

/** How many exports are under way, in all and by project. */
export class ExportPlaces {
  readonly #projects = new Map<number, number>();
  #taken = 0;

  /**
   * Takes a place, and gives what makes it free again; calling that again does nothing.
   * @throws RequestError `server_busy`
   */
  take(projectId: number): () => void {
    const ofProject = this.#projects.get(projectId) ?? 0;
    if (ofProject >= MAX_EXPORTS_OF_PROJECT) throw busy(`${ofProject} exports of this project`);
    if (this.#taken >= MAX_EXPORTS) throw busy(`${this.#taken} exports`);
    this.#add(projectId, 1);
    let isFree = false;
    return () => {
      if (!isFree) this.#add(projectId, -1);
      isFree = true;
    };
  }

  #add(projectId: number, count: number): void {
    this.#taken += count;
    const ofProject = (this.#projects.get(projectId) ?? 0) + count;
    if (ofProject === 0) this.#projects.delete(projectId);
    else this.#projects.set(projectId, ofProject);
  }
}

function busy(what: string): RequestError {
  return new RequestError('server_busy', `${what} are under way already. Wait for one of them.`, {
    retryAfter: RETRY_SECONDS,
  });
}
