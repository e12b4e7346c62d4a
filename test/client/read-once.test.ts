import { AzureClient, Client } from 'footlight';
import { AzureOpenAI, OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';

describe('the options of a client', () => {
  class Settings {
    readonly #key = 'sk-private';
    get apiKey(): string {
      return this.#key;
    }
    get baseURL(): string {
      return 'https://llm.example/v1';
    }
  }

  test('may be an instance whose class has getters', () => {
    const { apiKey, baseURL } = new OpenAI(new Settings());
    expect(new Client(new Settings())).toMatchObject({ apiKey, baseURL });
  });

  test('may be such an instance for Azure', () => {
    class AzureSettings {
      readonly apiKey = 'sk-azure';
      get endpoint(): string {
        return 'https://llm.example';
      }
      get apiVersion(): string {
        return '2024-10-21';
      }
    }
    const { apiKey, baseURL, apiVersion } = new AzureOpenAI(new AzureSettings());
    expect(new AzureClient(new AzureSettings())).toMatchObject({ apiKey, baseURL, apiVersion });
  });
});
