import { countTexts } from './count-text.ts';
import type { HostedClient } from './hosted-model.ts';
import { encodingOf, limitsOf } from './model-limits.ts';
import { loadTokenizer, type CountTokens } from './tokenizer.ts';
import type { Asked, Count } from './wire.ts';

/** Bytes of the longest token of both encodings. */
const LONGEST_TOKEN = 128;
/** What OpenAI puts around each message, and around them all. */
const MESSAGE_TOKENS = 3;
const NAME_TOKENS = 1;
/** How tools are written down for the model is not known: their JSON is counted, with a margin on everything. */
const MARGIN = 1.1;

/** Counts a prompt for a model of OpenAI's, without its server: close, and not exact. */
export async function countLocally(
  client: HostedClient & { readonly contextWindow?: number; readonly countTokens?: CountTokens },
  asked: Asked,
  signal: AbortSignal,
): Promise<Count> {
  const model = client.model ?? '';
  const known = limitsOf(model);
  const limits = client.contextWindow === undefined ? known : { total: client.contextWindow };
  const { texts, overhead, inPart } = read(asked);
  const limit = limits?.total ?? Infinity;
  // A UTF-16 unit is a byte at least, so this is certain and costs nothing.
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  if (units > LONGEST_TOKEN * limit) return { ...limits, over: true };
  const counted = await countTexts(
    texts,
    limit,
    client.countTokens ?? loadTokenizer(encodingOf(model)),
    signal,
  );
  if (counted === undefined) return { ...limits, over: true };
  const tokens = counted + overhead;
  return { ...limits, inPart, tokens: asked.tools?.length ? Math.ceil(tokens * MARGIN) : tokens };
}

interface Texts {
  readonly texts: readonly string[];
  readonly overhead: number;
  readonly inPart: boolean;
}

function read({ messages, prompt, tools }: Asked): Texts {
  if (!messages) return { texts: [String(prompt)], overhead: 0, inPart: false };
  const texts: string[] = [];
  let overhead = MESSAGE_TOKENS;
  let inPart = false;
  for (const message of messages) {
    const { role, content, name, ...others } = message as Record<string, unknown>;
    overhead += MESSAGE_TOKENS;
    texts.push(String(role));
    if (typeof name === 'string') {
      overhead += NAME_TOKENS;
      texts.push(name);
    }
    for (const part of Array.isArray(content) ? (content as readonly unknown[]) : [content]) {
      const text = typeof part === 'object' && part !== null ? textOf(part) : part;
      if (text !== undefined && text !== null) texts.push(String(text as string));
      else if (part !== null && part !== undefined) inPart = true;
    }
    if (Object.keys(others).length > 0) texts.push(JSON.stringify(others));
  }
  if (tools?.length) texts.push(JSON.stringify(tools));
  return { texts, overhead, inPart };
}

/** The text of a part, or of a text template; undefined for an image and the like. */
function textOf(part: object): string | undefined {
  if (part instanceof String) return String(part);
  const { text, refusal } = part as { text?: unknown; refusal?: unknown };
  const written = text ?? refusal;
  return typeof written === 'string' || written instanceof String ? String(written) : undefined;
}
