import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// A stand-in for the OpenAI API, for machines without a key: it speaks the protocol, but answers from a script.

const EMOJI: Readonly<Record<string, string>> = { soccer: '⚽', tennis: '🎾', baseball: '⚾', chess: '♟️' };

/** A running stand-in. */
export interface ScriptedOpenAI extends AsyncDisposable {
  /** To be used as `baseURL`. */
  readonly baseURL: string;
}

/** Starts the stand-in on a free port of 127.0.0.1. The model `no-such-model` answers 404. */
export async function startScriptedOpenAI(): Promise<ScriptedOpenAI> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface AskedFor {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages?: readonly { readonly content: unknown }[];
  readonly prompt?: unknown;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const asked = JSON.parse(body) as AskedFor;
  if (asked.model === 'no-such-model') {
    const message = 'The model `no-such-model` does not exist or you do not have access to it.';
    const error = { message, type: 'invalid_request_error', param: null, code: 'model_not_found' };
    response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
    return;
  }
  const question = String(asked.messages?.at(-1)?.content ?? asked.prompt);
  const text = reply(question);
  const usage = tokens(question, text);
  const head = { id: `scripted-${Date.now()}`, created: Math.floor(Date.now() / 1000), model: asked.model };
  if (asked.stream) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'scripted' });
    for (const word of text.split(/(?<=\s)/u)) {
      const choices = [{ index: 0, delta: { role: 'assistant', content: word }, finish_reason: null }];
      response.write(`data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices })}\n\n`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const choices = [{ index: 0, delta: {}, finish_reason: 'stop' }];
    response.write(
      `data: ${JSON.stringify({ ...head, object: 'chat.completion.chunk', choices, usage })}\n\n`,
    );
    response.end('data: [DONE]\n\n');
    return;
  }
  const answered = asked.messages
    ? {
        object: 'chat.completion',
        choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
      }
    : { object: 'text_completion', choices: [{ index: 0, text, finish_reason: 'stop' }] };
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'scripted' });
  response.end(JSON.stringify({ ...head, ...answered, usage }));
}

function reply(question: string): string {
  const sport = Object.keys(EMOJI).find((name) => question.includes(name));
  if (sport) return EMOJI[sport] as string;
  if (question.includes('Once upon a time'))
    return ' there lived a fox who kept a light on for every stranger.';
  return 'Every call is on stage now: what was asked, what came back, what it took.';
}

function tokens(question: string, text: string): object {
  const count = (words: string): number => Math.max(1, Math.round(words.length / 4));
  const [prompt_tokens, completion_tokens] = [count(question), count(text)];
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
