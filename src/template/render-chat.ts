import { TemplateError } from '../errors/index.ts';
import { lookUp, type TemplateParams } from './lookup.ts';
import { parseTemplate } from './parse.ts';
import { isPlainObject, renderDeep } from './render.ts';

/** A message of a chat template: an OpenAI message whose strings may hold variables, or one of our two extra roles. */
export interface TemplateMessage {
  /** An OpenAI role; `ai`, which is sent as `assistant`; or `chat_history`, which is replaced by its messages. */
  readonly role: string;
  readonly [field: string]: unknown;
}

/** Fills in a chat template: renders each message, splices chat histories in. */
export function renderChat(template: readonly TemplateMessage[], params: TemplateParams): unknown[] {
  return template.flatMap((message, index) => {
    if (!isPlainObject(message)) {
      throw new TemplateError(
        'invalid_template',
        `Message ${index} of the chat template must be an object with a role; got ${describe(message)}.`,
      );
    }
    if (message.role === 'chat_history') return chatHistory(message, index, params);
    const rendered = renderDeep(message, params) as Record<string, unknown>;
    return [message.role === 'ai' ? { ...rendered, role: 'assistant' } : rendered];
  });
}

function chatHistory(message: TemplateMessage, index: number, params: TemplateParams): unknown[] {
  const content = message['content'];
  const where = `Message ${index} of the chat template (role chat_history)`;
  const expected = 'its content must be one or more variables and nothing else, such as "{history}"';
  if (typeof content !== 'string') {
    throw new TemplateError('invalid_template', `${where}: ${expected}; got ${describe(content)}.`);
  }
  const segments = parseTemplate(content);
  const variables = segments.filter((segment) => 'name' in segment);
  if (variables.length === 0 || segments.some((segment) => 'literal' in segment && segment.literal.trim())) {
    throw new TemplateError('invalid_template', `${where}: ${expected}; got ${JSON.stringify(content)}.`);
  }
  return variables.flatMap((variable) => {
    const messages = lookUp(variable, params, content);
    if (!Array.isArray(messages)) {
      throw new TemplateError(
        'invalid_template',
        `${where}: the parameter "${variable.name}" must be an array of messages; got ${describe(messages)}.`,
      );
    }
    return messages as unknown[];
  });
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
