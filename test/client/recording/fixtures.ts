import type { OpenAI } from 'openai';

export const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

export const user = (content: string): OpenAI.ChatCompletionMessageParam[] => [{ role: 'user', content }];
