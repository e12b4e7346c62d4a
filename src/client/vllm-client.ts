import { hosted } from './hosted/hosted.ts';
import { ServerClient } from './hosted/server-client.ts';

const HostedVLLM = /* @__PURE__ */ hosted(class extends ServerClient {} as typeof ServerClient, 'vllm');

/**
 * A client for a model that is served by vLLM, or by a server that resembles it, such as llama.cpp's.
 *
 * @example
 * ```ts
 * const llm = new VLLMClient({ url: 'https://gpu-2', model: 'Qwen/Qwen3-8B', chatCompletionEnabled: true, apiKey });
 * for await (const { text } of await llm.prompt('Tell me a story.', { stream: true })) process.stdout.write(text);
 * ```
 * @throws ConfigurationError when an option cannot work; nothing is asked of the server.
 */
export class VLLMClient extends HostedVLLM {}
