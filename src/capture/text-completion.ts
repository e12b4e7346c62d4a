import type { Answer, Endpoint } from './answer.ts';
import { ChatFold } from './chat-completion.ts';
import { list, loose } from './shape.ts';

/** `POST /completions`, whose streamed chunks have the shape of the whole answer. */
export const textCompletion: Endpoint = {
  operation: 'completion',
  asksForUsage: true,
  readAnswer(response): Answer {
    const fold = new TextFold();
    fold.add(response);
    return { ...fold.answer(), raw: response };
  },
  fold: () => new TextFold(),
};

/** A text is a chat's answer under another name. */
class TextFold extends ChatFold {
  override add(chunk: unknown): void {
    const choices = list(loose(chunk)['choices']).map((choice, position) => {
      const { text: content, ...rest } = loose(choice);
      return { index: position, ...rest, delta: { content: content ?? '' } };
    });
    super.add({ ...loose(chunk), choices });
  }
}
