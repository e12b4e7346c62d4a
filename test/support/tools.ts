import { json, type Script } from './http-server.ts';
import { chatChunk, chatCompletion, sendChunks } from './openai.ts';

/** A tool that a model may call. */
export const weather = {
  type: 'function' as const,
  function: {
    name: 'weather',
    description: 'The weather',
    parameters: { type: 'object', properties: {} },
    function: () => 'sunny',
    parse: JSON.parse as () => object,
  },
};

const toolCall = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{}' } };

/** Answers with a call of the tool, then with a text. */
export const toolThenText: Script = (request, response, index) => {
  const streamed = request.body.includes('"stream":true');
  if (index === 0 && streamed) {
    return sendChunks(response, [
      chatChunk({ role: 'assistant', tool_calls: [{ index: 0, ...toolCall }] }),
      chatChunk({}, { finish_reason: 'tool_calls' }),
    ]);
  }
  if (streamed)
    return sendChunks(response, [
      chatChunk({ role: 'assistant', content: 'Sunny.' }),
      chatChunk({}, { finish_reason: 'stop' }),
    ]);
  if (index === 0) {
    const message = { role: 'assistant', content: null, tool_calls: [toolCall] };
    return json(response, {
      ...chatCompletion(''),
      choices: [{ index: 0, message, finish_reason: 'tool_calls' }],
    });
  }
  return json(response, chatCompletion('Sunny.'));
};
