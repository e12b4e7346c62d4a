import type { Store } from '../store/store.ts';
import {
  type IncomingRedactor,
  incomingRedactor,
  REDACTION_PRESETS,
  type RedactionPreset,
} from './redact-incoming.ts';

/** A change of the rules is in force everywhere after this long, in ms. */
const KNOWN_FOR_MS = 2000;

/** Sets what a project has taken out of everything it receives from now on; null for nothing. */
export async function setRedaction(
  store: Store,
  projectId: number,
  preset: RedactionPreset | null,
): Promise<void> {
  await store.putSetting(settingName(projectId), preset ?? '');
}

/** What a project has taken out of everything it receives; null for nothing. */
export async function getRedaction(store: Store, projectId: number): Promise<RedactionPreset | null> {
  const value = await store.getSetting(settingName(projectId));
  return REDACTION_PRESETS.find((preset) => preset === value) ?? null;
}

interface Known {
  readonly preset: RedactionPreset | null;
  readonly at: number;
}

/** Finds the redactor of a project, and remembers it for a moment. */
export class ProjectRules {
  readonly #store: Store;
  readonly #redactors = new Map<RedactionPreset, IncomingRedactor>();
  readonly #known = new Map<number, Known>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Undefined where the project keeps everything as it comes. */
  async redactorOf(projectId: number): Promise<IncomingRedactor | undefined> {
    const now = performance.now();
    let known = this.#known.get(projectId);
    if (known === undefined || now - known.at > KNOWN_FOR_MS) {
      known = await this.#read(projectId, now, known);
    }
    return known.preset === null ? undefined : this.#make(known.preset);
  }

  /** A database that is down for a while, with a queue before it, shall not stop what comes in: the rule of before holds. */
  async #read(projectId: number, now: number, before: Known | undefined): Promise<Known> {
    let known: Known;
    try {
      known = { preset: await getRedaction(this.#store, projectId), at: now };
    } catch (error) {
      // Without any rule known, letting it through could keep what must not be kept.
      if (before === undefined) throw error;
      known = { ...before, at: now };
    }
    this.#known.set(projectId, known);
    return known;
  }

  #make(preset: RedactionPreset): IncomingRedactor {
    let redactor = this.#redactors.get(preset);
    if (redactor === undefined) this.#redactors.set(preset, (redactor = incomingRedactor(preset)));
    return redactor;
  }
}

function settingName(projectId: number): string {
  return `redaction.${projectId}`;
}
