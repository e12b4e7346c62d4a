const SENTENCES = [
  'The customer asks whether the bicycle can be delivered before the weekend.',
  'Please answer in a friendly tone, and keep it short.',
  'My name is Maria Schneider and I ordered a chain last week, order 4471-2203.',
  'If you are not sure about something, say so and offer to ask a colleague.',
  'You can write to maria.schneider@example.com or call (415) 555-2671 after six.',
  'The model answered with 131 tokens in 812 ms; the request id was req_0123456789abcdef.',
  'We live at 742 Evergreen Terrace, Springfield, and the parcel went to number 724.',
  '- check what was ordered\n- check when it was promised\n- say what we can do',
  'function total(items) { return items.reduce((sum, item) => sum + item.price * item.count, 0); }',
  '{"role":"user","content":"What is the weather in Paris?","temperature":0.7,"max_tokens":512}',
  'At 2026-03-05T12:30:45.123Z the server 10.20.30.40 said: connection reset by peer.',
  'The tracking page still says that it is being packed, and I wonder why that takes four days.',
  'Version 2.14.3 mends the problem that version 2.14.2 brought with it.',
  'Nothing in this sentence is anybody’s business, so that all of it should stay as it is.',
];

/** The sentences of them that hold nobody's data. */
const PROSE = SENTENCES.filter((sentence) => !/\d|Maria|[{}]/.test(sentence));

/** What most texts are made of: prose in which there is nothing to find. */
export function prose(length: number): string {
  return `${PROSE.join(' ')} `.repeat(Math.ceil(length / 400)).slice(0, length);
}

/** Some prose with a small image in it, as calls with pictures have. */
export function withImage(length: number): string {
  return `${prose(length / 2)}data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB'.repeat(length / 64)}`;
}

/** What is densest in findings: data of a person, a server or a program in every second sentence. */
export function text(length: number, first = 0): string {
  let written = '';
  for (let index = first; written.length < length; index += 1)
    written += `${SENTENCES[index % SENTENCES.length]} `;
  return written.slice(0, length);
}

/** A conversation with a tool, as it is recorded: 100 kB as JSON. */
export function chatEvent(): object {
  const messages = Array.from({ length: 100 }, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: text(800, index),
    ...(index % 10 === 1
      ? {
          tool_calls: [
            { id: `call_${index}`, function: { name: 'find', arguments: `{"query":"${index}","limit":5}` } },
          ],
        }
      : {}),
  }));
  return {
    id: '0193a1b2-4c2e-7b1a-8f00-aabbccddeeff',
    model: 'gpt-4o-mini-2024-07-18',
    messages,
    usage: { prompt_tokens: 21_000, completion_tokens: 410, total_tokens: 21_410 },
  };
}
