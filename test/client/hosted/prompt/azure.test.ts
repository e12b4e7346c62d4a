import { describe, expect, test } from 'vitest';
import { startAzure } from '../../../../examples/stand-ins/azure.ts';
import { clientOf } from '../clients.ts';
import { sent } from './prompts.ts';

describe('Azure', () => {
  test.each([
    ['o3-mini', { max_completion_tokens: 100 }],
    ['gpt-5-mini', { max_completion_tokens: 100 }],
    ['gpt-4o', { max_tokens: 100 }],
  ])('is asked for tokens by the name that %s takes', async (model, expected) => {
    const { max_tokens, max_completion_tokens } = await sent('azure', 'Hi', {}, { model });
    expect({ max_tokens, max_completion_tokens }).toEqual({
      max_tokens: undefined,
      max_completion_tokens: undefined,
      ...expected,
    });
  });

  test('names the model that really answered', async () => {
    await using server = await startAzure();
    expect((await clientOf('azure', server.url).prompt('Hi')).model).toBe('gpt-4o-2024-08-06');
  });
});
