import { hosted } from './hosted/hosted.ts';
import { ServerClient } from './hosted/server-client.ts';

const HostedTGI = /* @__PURE__ */ hosted(class extends ServerClient {} as typeof ServerClient, 'tgi');

/**
 * A client for a model that is served by Hugging Face's Text Generation Inference.
 *
 * @example
 * ```ts
 * const llm = new TGIClient({ url: 'gpu-1:8080', model: 'HuggingFaceH4/zephyr-7b-beta', chatCompletionEnabled: true });
 * const { text } = await llm.prompt('Which emoji goes with soccer?');
 * ```
 * @throws ConfigurationError when an option cannot work; nothing is asked of the server.
 */
export class TGIClient extends HostedTGI {}
