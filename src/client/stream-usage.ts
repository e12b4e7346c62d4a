import { ownData } from './request-body.ts';

/** Where a request goes, as far as it tells what the server accepts. */
export interface Target {
  readonly host: string | undefined;
  /** Azure's version of its API, such as `2024-10-21`. */
  readonly apiVersion: string | undefined;
}

/** Azure refuses `stream_options` in versions before this one. */
const AZURE_SINCE = '2024-09-01';

/**
 * The `stream_options` that make a streamed completion tell its usage; undefined when the request stays as it is:
 * it is not streamed, the caller has decided, or the server is not known to accept it.
 */
export function usageOptions(
  body: object,
  mode: boolean | 'auto',
  target: Target,
): { readonly include_usage: true } | undefined {
  if (ownData(body, 'stream') !== true || mode === false) return undefined;
  const own = Object.getOwnPropertyDescriptor(body, 'stream_options');
  // What is computed is OpenAI's alone to read, and the caller has decided.
  if (own ? own.get : 'stream_options' in body) return undefined;
  const given: unknown = own?.value;
  if (typeof given === 'object' && given !== null && 'include_usage' in given) return undefined;
  if (mode === 'auto' && !accepts(target)) return undefined;
  return { ...(given as object | undefined), include_usage: true };
}

function accepts({ host, apiVersion }: Target): boolean {
  if (host === undefined) return false;
  if (host === 'api.openai.com' || host.endsWith('.api.openai.com')) return true;
  return host.endsWith('.openai.azure.com') && apiVersion !== undefined && apiVersion >= AZURE_SINCE;
}

/** Whether a chunk is there only because we asked for usage. */
export function isUsageChunk(chunk: unknown): boolean {
  const { choices, usage } = (chunk ?? {}) as { choices?: unknown; usage?: unknown };
  return Array.isArray(choices) && choices.length === 0 && typeof usage === 'object' && usage !== null;
}

/** Takes out the `usage: null` that every other chunk carries when usage was asked for. */
export function hideNullUsage(chunk: unknown): void {
  const holder = chunk as { usage?: unknown } | null;
  if (typeof holder === 'object' && holder !== null && holder.usage === null) delete holder.usage;
}
