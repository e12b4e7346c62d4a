// An answer in a shape that a schema describes, in both APIs.
import OpenAI from 'footlight';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import * as z from 'zod';

const client = new OpenAI();
const Match = z.object({ sport: z.string(), players: z.number() });

const completion = await client.chat.completions.parse({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Describe soccer.' }],
  response_format: zodResponseFormat(Match, 'match'),
});
const match = completion.choices[0]?.message.parsed;
console.log(match?.sport.toUpperCase(), match?.players.toFixed(1));

const response = await client.responses.parse({
  model: 'gpt-4o-mini',
  input: 'Describe soccer.',
  text: { format: zodTextFormat(Match, 'match') },
});
console.log(response.output_parsed?.sport, response.output_parsed?.players, response.output_text);
