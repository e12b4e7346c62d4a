// Files, from bytes, from a web File and from a web Response.
import OpenAI, { toFile, type Uploadable } from 'footlight';

const client = new OpenAI();

const files: Uploadable[] = [
  await toFile(new TextEncoder().encode('{"question":"soccer?"}\n'), 'questions.jsonl'),
  new File(['{"question":"tennis?"}\n'], 'more-questions.jsonl'),
  await toFile(new Response('{"question":"chess?"}\n'), 'last-questions.jsonl', {
    type: 'application/jsonl',
  }),
];

for (const file of files) {
  const stored: OpenAI.FileObject = await client.files.create({ file, purpose: 'fine-tune' });
  console.log(stored.id, stored.filename, stored.bytes);
}
