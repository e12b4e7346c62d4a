// Texts as vectors; openai asks for them in base64 and unpacks them.
import OpenAI from 'footlight';

const client = new OpenAI();

const answer: OpenAI.CreateEmbeddingResponse = await client.embeddings.create({
  model: 'text-embedding-3-small',
  input: ['soccer', 'tennis'],
});
for (const { index, embedding } of answer.data) console.log(index, embedding.length, embedding.join(' '));

const asked = await client.embeddings.create({
  model: 'text-embedding-3-small',
  input: 'chess',
  encoding_format: 'float',
});
console.log(asked.data[0]?.embedding, asked.usage.total_tokens);
