/** The system prompt of every call: 560 bytes, as applications have them. */
export const SYSTEM_PROMPT = (
  'You are the assistant of a shop for sports equipment. Answer in the language of the question, in two ' +
  'or three sentences, politely and to the point. Recommend only what the shop has, name prices only when ' +
  'asked, and never promise a delivery date. When a question is about a return or a broken item, ask for ' +
  'the number of the order first. When a question has nothing to do with sports, say so and offer to help ' +
  'with something else. Do not use lists, headings or emphasis, since the answer is read out aloud to the ' +
  'customer. End with a short question of your own that helps you to find out what would suit. '
)
  .padEnd(560, '.')
  .slice(0, 560);

/** The template's second message. */
export const QUESTION = 'Which ball should I buy for {sport}?';

/** An answer of 46 tokens. */
const ANSWER =
  'For soccer on grass I would take a size 5 ball with a stitched cover, since it keeps its shape and bounces ' +
  'evenly even when it is wet. Will you play mostly outdoors, or in a sports hall during the winter?';

const HEAD = { id: 'chatcmpl-bench', created: 1_700_000_000, model: 'gpt-4o-mini-2024-07-18' };
const CHUNKS = 200;

/** Chunks of a stream. */
export const CHUNKS_PER_STREAM = CHUNKS;

/** What the API answers to a call, as JSON. */
export const COMPLETION = JSON.stringify({
  ...HEAD,
  object: 'chat.completion',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: ANSWER, refusal: null, annotations: [] },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: {
    prompt_tokens: 131,
    completion_tokens: 46,
    total_tokens: 177,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
  },
  service_tier: 'default',
  system_fingerprint: 'fp_bench',
});

/** What the API answers to a streamed call: one server-sent event a piece, `[DONE]` at the end. */
export const STREAM_PIECES: readonly Uint8Array[] = [
  ...Array.from({ length: CHUNKS }, (_, index) => chunk(index)),
  'data: [DONE]\n\n',
].map((piece) => new TextEncoder().encode(piece));

function chunk(index: number): string {
  const last = index === CHUNKS - 1;
  const delta = index === 0 ? { role: 'assistant', content: '' } : last ? {} : { content: ' word' };
  const json = JSON.stringify({
    ...HEAD,
    object: 'chat.completion.chunk',
    service_tier: 'default',
    system_fingerprint: 'fp_bench',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: last ? 'stop' : null }],
  });
  return `data: ${json}\n\n`;
}
