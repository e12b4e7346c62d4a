import type { LLMClientError } from '../../errors/index.ts';
import { asking, type Ask } from './ask.ts';
import type { Health, HealthOptions, HealthReason, HostedClient, TimeLimit } from './hosted-model.ts';
import { unexpected } from './llm-error.ts';
import { readAnswer, requestOf } from './prompt.ts';
import { WIRES } from './wires.ts';

/** Whether the server gives its sign of life. Never throws. */
export async function isAlive(client: HostedClient, limit?: TimeLimit | null): Promise<boolean> {
  const asked = asking(client, limit?.timeoutMs ?? 5000, (ask) => signOfLife(client, ask));
  return asked.then(
    () => true,
    () => false,
  );
}

/** A look at the server, from its sign of life to a token of its model. Never throws. */
export async function health(client: HostedClient, options?: HealthOptions | null): Promise<Health> {
  const { deep = false, timeoutMs = deep ? 30_000 : 5000 } = options ?? {};
  const started = performance.now();
  let alive = false;
  let generating = false;
  let model: string | undefined;
  let reason: HealthReason = 'ok';
  let status: number | null = 200;
  try {
    await asking(client, timeoutMs, async (ask) => {
      await signOfLife(client, ask);
      alive = true;
      model = await WIRES[client.server].servedModel(client, ask);
      if (model === undefined) throw unexpected(client, undefined);
      if (model !== (client.model ?? '')) reason = 'model_mismatch';
      else if (deep) {
        generating = true;
        const { path, body } = requestOf(client, 'Hi', { max_tokens: 1 });
        readAnswer(client, await ask(path, body));
      }
    });
  } catch (error) {
    const failure = error as LLMClientError;
    status = failure.status ?? null;
    // Azure's list of models does not tell whether there is such a deployment.
    reason = generating && status === 404 ? 'model_mismatch' : reasonOf(failure);
  }
  const latencyMs = Math.round(performance.now() - started);
  return { alive, ready: reason === 'ok', reason, status, latencyMs, model: model || null };
}

async function signOfLife(client: HostedClient, ask: Ask): Promise<void> {
  const wire = WIRES[client.server];
  const answer = await ask(wire.health(client));
  if (!wire.isHealth(answer)) throw unexpected(client, answer);
}

function reasonOf({ code, status, message }: LLMClientError): HealthReason {
  if (code === 'llm_timeout') return 'timeout';
  if (code === 'llm_token_failed' || status === 401 || status === 403) return 'auth';
  if (code === 'llm_unexpected_answer' || (status !== undefined && status < 500 && status !== 429))
    return 'not_a_model_server';
  if (status === undefined) return 'refused';
  return status === 503 && /loading/iu.test(message) ? 'loading' : 'unhealthy';
}
