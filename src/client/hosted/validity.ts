import { LLMClientError } from '../../errors/index.ts';
import { asking } from './ask.ts';
import type {
  HostedClient,
  Prompt,
  PromptValidity,
  ValidityOptions,
  ValidityReason,
} from './hosted-model.ts';
import { askedOf } from './prompt.ts';
import type { Count } from './wire.ts';
import { WIRES } from './wires.ts';

/** Counts a prompt, and holds the count against the limits. */
export async function isValidPrompt(
  client: HostedClient,
  prompt: Prompt,
  { maxTokens = 1, tools, timeoutMs = 5000 }: ValidityOptions = {},
): Promise<PromptValidity> {
  const wire = WIRES[client.server];
  const asked = { ...askedOf(client, prompt), tools };
  try {
    const count = await asking(client, timeoutMs, (ask, signal) => wire.count(client, asked, ask, signal));
    return judge(count, Math.max(1, maxTokens), wire.exact);
  } catch (error) {
    if (!(error instanceof LLMClientError) || error.type !== 'template_error') throw error;
    return { valid: false, tokens: null, limit: null, exact: true, reason: 'no_chat_template' };
  }
}

function judge(
  { tokens, over, inPart, total, input = total, output }: Count,
  room: number,
  exact: boolean,
): PromptValidity {
  const verdict = (valid: boolean | null, reason: ValidityReason, limit = input): PromptValidity => ({
    valid,
    tokens: tokens ?? null,
    limit: limit ?? null,
    exact: exact && tokens !== undefined,
    reason,
  });
  if (over) return verdict(false, 'prompt_too_long');
  if (tokens === undefined) return verdict(null, 'not_counted');
  // What is counted in part may be longer, never shorter.
  if (input !== undefined && tokens > input) return verdict(false, 'prompt_too_long');
  if (total !== undefined && tokens >= total) return verdict(false, 'prompt_too_long', total);
  // Said so that what is no number fits nowhere.
  if (total !== undefined && !(tokens + room <= total)) return verdict(false, 'no_room_for_answer', total);
  if (output !== undefined && !(room <= output)) return verdict(false, 'no_room_for_answer', output);
  if (inPart) return verdict(null, 'not_counted');
  return input === undefined || total === undefined ? verdict(null, 'unknown_limit') : verdict(true, 'ok');
}
