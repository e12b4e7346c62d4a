import { TemplateError } from '../errors/index.ts';
import type { TemplateParams } from './lookup.ts';
import { provenanceOf, remember } from './provenance.ts';
import { isPlainObject } from './render.ts';
import { renderChat, type TemplateMessage } from './render-chat.ts';
import { snapshot } from './snapshot.ts';

/**
 * The rendered messages of a chat template: an array that fits wherever OpenAI takes messages,
 * and that remembers its template and parameters.
 */
// eslint-disable-next-line typescript/no-explicit-any -- the one type that fits every message type of openai 5, 6 and 7 alike.
export interface TemplateChat<Message = any> extends Array<Message> {
  /** The template's messages as they were given. */
  readonly template: readonly TemplateMessage[];
  /** The parameters as they were given. */
  readonly params: TemplateParams;
}

/** Builds a {@link TemplateChat}, with or without `new`. */
export interface TemplateChatConstructor {
  // eslint-disable-next-line typescript/no-explicit-any -- see TemplateChat.
  new <Message = any>(template: readonly TemplateMessage[], params?: TemplateParams): TemplateChat<Message>;
  // eslint-disable-next-line typescript/no-explicit-any -- see TemplateChat.
  <Message = any>(template: readonly TemplateMessage[], params?: TemplateParams): TemplateChat<Message>;
  readonly prototype: TemplateChat;
}

/**
 * Fills a chat template in with parameters.
 *
 * `{name}` in any string of a message is a variable; `{user.name}` and `{items[0]}` walk into the value;
 * `\{name\}` is the literal `{name}`; other braces stay. Role `chat_history` with content `{variable}`
 * splices an array of messages; role `ai` is sent as `assistant`.
 *
 * @example
 * ```ts
 * const messages = new TemplateChat([{ role: 'user', content: 'An emoji for {sport}?' }], { sport: 'soccer' });
 * ```
 * @throws TemplateError when a parameter is missing or a message cannot be rendered.
 */
export const TemplateChat = /* @__PURE__ */ chatConstructor();

/** In a function, so that bundlers leave it out where it is not used. */
function chatConstructor(): TemplateChatConstructor {
  // Named as users know it, because consoles print the name of an array's class.
  const RenderedChat = class TemplateChat extends Array<unknown> {
    // `map` and `slice` give plain arrays: a part of the prompt is not the template's prompt.
    static override get [Symbol.species](): ArrayConstructor {
      return Array;
    }

    get template(): readonly TemplateMessage[] | undefined {
      return provenanceOf(this)?.templateChat;
    }

    get params(): TemplateParams | undefined {
      return provenanceOf(this)?.templateParams;
    }
  };
  return Object.assign(
    function TemplateChat(template: readonly TemplateMessage[], params: TemplateParams = {}) {
      if (!Array.isArray(template)) {
        throw new TemplateError(
          'invalid_template',
          `A chat template must be an array of messages; got ${template === null ? 'null' : typeof template}.`,
        );
      }
      const origin = { templateChat: snapshot(template), templateParams: snapshot(params) };
      const messages = renderChat(origin.templateChat, origin.templateParams);
      const chat = new RenderedChat();
      for (const message of messages) chat.push(message);
      remember(chat, origin);
      // Only a message that was made here: an object of the caller's may stand in other prompts, too.
      if (isPlainObject(messages[0])) remember(messages[0], origin);
      return chat;
    },
    { prototype: RenderedChat.prototype },
  ) as unknown as TemplateChatConstructor;
}
