import { Client, TemplateChat } from 'footlight';

const client = new Client(); // OPENAI_API_KEY, FOOTLIGHT_API_KEY and FOOTLIGHT_BASE_URL come from the environment

const completion = await client.chat.completions.create({
  model: 'gpt-4o-mini',
  messages: new TemplateChat(
    [{ role: 'user', content: 'Show me an emoji that matches the sport: {sport}' }],
    { sport: 'soccer' },
  ),
  footlight: { promptTemplateName: 'sport-emoji' },
});
console.log(completion.choices[0]?.message.content);

const feedbackKey = completion.footlight?.feedbackKey;
if (feedbackKey) await client.sendFeedback({ feedbackKey, rating: 1, betterResponse: '⚽' });

await client.flush();
