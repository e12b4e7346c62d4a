import type { Ask } from './ask.ts';
import type { HostedClient } from './hosted-model.ts';

/** What a kind of server was asked: a text or messages, with what belongs to them. */
export interface Asked {
  readonly messages?: readonly object[];
  readonly prompt?: string;
  readonly tools?: readonly object[] | undefined;
}

/** The tokens of a prompt, and how many are allowed; undefined stands for unknown. */
export interface Count {
  readonly tokens?: number | undefined;
  /** Whether the prompt is surely too long, counted or not. */
  readonly over?: boolean | undefined;
  /** Whether some of the prompt could not be counted. */
  readonly inPart?: boolean | undefined;
  /** Allowed for the prompt alone; `total` by default. */
  readonly input?: number | undefined;
  /** Allowed for prompt and answer together. */
  readonly total?: number | undefined;
  /** Allowed for the answer alone. */
  readonly output?: number | undefined;
}

/** What is particular to one kind of server. */
export interface Wire {
  /** Where the cheapest sign of life comes from. */
  health(client: HostedClient): string;
  /** Whether that gives a sign of life of this kind of server. */
  isHealth(answer: unknown): boolean;
  /** The model that the server says it serves; undefined where it answers something else. */
  servedModel(client: HostedClient, ask: Ask): Promise<string | undefined>;
  /** Counts a prompt. */
  count(client: HostedClient, asked: Asked, ask: Ask, signal: AbortSignal): Promise<Count>;
  /** What a request of ours is changed to, before it is sent. */
  fit(body: Record<string, unknown>, client: HostedClient): void;
  /** Whether counts are the server's own. */
  readonly exact: boolean;
}

/** The address of a route beside `/v1`. */
export function besideV1({ baseURL }: Pick<HostedClient, 'baseURL'>, path: string): string {
  return baseURL.replace(/\/v1$/u, path);
}

/** A whole number of tokens above 0, or undefined: a limit or a count of another kind is none. */
export function tokenCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}

/** A health route says nothing or JSON; a page of a proxy is no sign of life. */
export function isBlankOrJson(answer: unknown): boolean {
  return answer === '' || typeof answer === 'object';
}

/** For a route that not every server has: its absence is no failure, a model's is. */
export function ifAbsent(error: { readonly status?: number; readonly type?: string }): undefined {
  if ((error.status === 404 || error.status === 405) && error.type !== 'NotFoundError') return undefined;
  throw error;
}
