import { describe, expect, it } from 'vitest';
import { redactSecretsInJson } from '../../src/redact/secret-json.ts';
import { pick, randomNumbers, randomText } from './random.ts';

const BODY = 'aB3dE6gH9j';
/** What has to go, between the signs « and ». Every value is made up, or published as an example. */
const SECRETS: Record<string, readonly string[]> = {
  API_KEY: [
    `key «sk-proj-${BODY.repeat(4)}» end`,
    `«sk-ant-api03-${BODY.repeat(4)}»`,
    '«AKIAIOSFODNN7EXAMPLE»',
    'AWS_SECRET_ACCESS_KEY=«wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY»',
    `«ghp_${BODY.repeat(4)}»`,
    `«github_pat_${BODY.repeat(4)}»`,
    `«glpat-${BODY.repeat(2)}»`,
    `«AIza${BODY.repeat(3)}aB3dE»`,
    `«gsk_${BODY.repeat(5)}»`,
    `«hf_${BODY.repeat(3)}»`,
    `«npm_${BODY.repeat(4)}»`,
    `«pypi-AgEI${BODY.repeat(6)}»`,
    `«SG.${BODY.repeat(2)}aB.${BODY.repeat(4)}aB3»`,
    `«xoxb-123456789012-${BODY.repeat(2)}»`,
    `«sk_live_${BODY.repeat(3)}»`,
    `«SK${'0a1b2c3d'.repeat(4)}»`,
    'Authorization: Bearer «aB3dE6gH9jaB3dE6gH9j»',
    "curl -H 'authorization: Basic «dXNlcjpwYXNzd29yZA==»'",
    'x-api-key: «0a1b2c3d4e5f60718293»',
    'https://x.example/?api_key=«aB3dE6gH9jaB3d»&y=1',
    'https://x.example/?X-Amz-Signature=«0a1b2c3d4e5f60718293a4b5c6d7e8f9»',
    'export SERVICE_TOKEN=«aB3dE6gH9jaB3dE6»',
    '{"client_secret":"«aB3dE6gH9jaB3d»"}',
    '{"token":"some words that are no token but hold one far behind them: AKIA is «AKIAIOSFODNN7EXAMPLE» here"}',
    '{"headers":{"Authorization":"Bearer «aB3dE6gH9jaB3d»"}}',
    '«https://hooks.slack.com/services/T01234567/B01234567/aB3dE6gH9jaB3dE6»',
    'Our bots:\n«123456789:AAaB3dE6gH9jaB3dE6gH9jaB3dE6gH9j12345»',
    'https://x.example/?sv=2022&sig=«aB3dE6gH9jaB3d»&se=1',
    '“api_key=«aB3dE6gH9jaB3d»”',
    'token: «aB3dE6gH9jaB3d»，谢谢',
    'é<«ghp_aB3dE6gH9jKlaB3dE6gH9jKlaB3dE6gH9jKl»>',
    '«ATATT3xFfGF0=aB3dE6gH9jKlaB3dE6gH9jKlaB3dE6gH9jKl»',
  ],
  JWT: ['«eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U» ok'],
  PRIVATE_KEY: [
    '{"private_key":"«-----BEGIN PRIVATE KEY-----\\nMIIEowIBAAKCAQEAy8Dbv8prpJZ6kKhlGeJYozo2t60EG8EfV8pJ\\n-----END PRIVATE KEY-----»","a":1}',
    'x «-----BEGIN RSA PRIVATE KEY-----\nMIIEowIB\nAAKC\n-----END RSA PRIVATE KEY-----» y',
    '«-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1r»',
  ],
  PASSWORD: [
    'password: «hunter22!»',
    '{"password":"«hunter2»"}',
    '{"password":"«correct horse battery staple»"}',
    '{"db_password":"«a\\"b\\\\c»"}',
    'the password is «Tr0ub4dor&3».',
    'log in with password «Tr0ub4dor&3» please',
    'PGPASSWORD=«abc$1defg» psql',
    '**Password:** «hunter22»',
    "config['password'] = '«hunter22»'",
    'pwd=«s3cret»;',
    'The code:\npin: «4711»',
    'The code:\npw: «gehe!m_77»',
    'CONTRASEÑA=«s3cret99»',
    'ПАРОЛЬ: «s3cret99»',
    '{"密码":"«s3cret99»"}',
    'the password is “«Tr0ub4dor&3»”',
    '密码：请看。密码=«s3cret99»，谢谢',
  ],
  URL_CREDENTIALS: [
    'postgres://«bob:s3cr3t»@db.example/x',
    'postgres://«bob:p@ss»@db.example/x',
    'redis://«:hunter22»@cache:6379',
  ],
};

const HARMLESS: readonly string[] = [
  'chatcmpl-9aB3dE6gH9jKlMnOpQrStUv12 call_aB3dE6gH9jKlMnOpQrStUv12',
  'resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b',
  '{"feedbackKey":"0193a1b2-4c2e-7b1a-8f00-aabbccddeeff","key":"0193a1b2-4c2e-7b1a-8f00-aabbccddeeff"}',
  '{"prompt_tokens":123,"total_tokens":1234567,"next_page_token":"aB3dE6gH9jaB3dE6"}',
  '{"token":" hello12345678","password":{"type":"string"},"pwd":null}',
  'password: required',
  'Forgot your password? Click here',
  'password must be at least 8 characters',
  'const password = getPassword();',
  'if (password == other) token = next_token();',
  'PASSWORD=${PASSWORD}',
  'password=<your password>',
  'api_key = os.environ["OPENAI_API_KEY"]',
  'sk-YOUR_KEY_HERE',
  'sk-toggleable__content-arrow-2x',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  'https://example.com/a:b@c https://user@example.com/x',
  'mail ann@example.com or call 415-555-2671',
];

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const ascii = (json: string): string => json.replace(/[^\0-~]/g, escapeOf);

/** A text as it stands in an event: in a string, and in strings of JSON in strings. */
const wraps: Record<string, (text: string) => string> = {
  'a string': (text) => JSON.stringify({ text: `${text}\n` }),
  'JSON in a string': (text) => JSON.stringify({ a: JSON.stringify({ text }) }),
  'JSON in JSON in a string': (text) => JSON.stringify({ a: JSON.stringify([JSON.stringify({ text })]) }),
  'JSON of Python': (text) => JSON.stringify({ a: ascii(JSON.stringify({ text: `“${text}”` })) }),
  'JSON of Go': (text) => JSON.stringify({ a: JSON.stringify({ text }).replace(/[<>&]/g, escapeOf) }),
  'JSON of PHP': (text) => JSON.stringify({ a: ascii(JSON.stringify({ text })).replaceAll('/', '\\/') }),
  'JSON of .NET': (text) =>
    JSON.stringify({
      a: JSON.stringify({ text })
        .replace(/\\"/g, '\\u0022')
        .replace(/[<>&'+`]|[^\0-~]/g, escapeOf),
    }),
};

describe.each(Object.entries(wraps))('in %s', (_, wrap) => {
  it.each(Object.entries(SECRETS).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))(
    'replaces a secret of kind %s and nothing around it: %s',
    (kind, text) => {
      const { json, counts } = redactSecretsInJson(wrap(text.replace(/[«»]/g, '')));
      expect(json).toBe(wrap(text.replace(/«[\s\S]*»/, `[${kind}]`)));
      expect(counts).toEqual({ [kind]: 1 });
      expect(redactSecretsInJson(json)).toEqual({ json, counts: {} });
    },
  );

  it.each(HARMLESS)('leaves %s', (text) => {
    expect(redactSecretsInJson(wrap(text))).toEqual({ json: wrap(text), counts: {} });
  });
});

it('knows a value by its key, numbers included', () => {
  const value = { password: 12345678, pin: 4821, nested: JSON.stringify({ password: 12345678 }), n: 5 };
  expect(JSON.parse(redactSecretsInJson(JSON.stringify(value)).json)).toEqual({
    password: '[PASSWORD]',
    pin: '[PASSWORD]',
    nested: '{"password":"[PASSWORD]"}',
    n: 5,
  });
});

it('finds a key of any length to its end', () => {
  const json = JSON.stringify({ text: `sk-${BODY.repeat(10_000)} and token=${BODY.repeat(300)}` });
  expect(redactSecretsInJson(json).json).toBe('{"text":"[API_KEY] and token=[API_KEY]"}');
});

it.each(['Password: \nuser2024', 'the password is \tuser2024', 'password \u0000user2024'])(
  'parts no escape of JSON in %j',
  (text) => {
    for (const json of [JSON.stringify({ text }), JSON.stringify({ arguments: JSON.stringify({ text }) })]) {
      const redacted = JSON.parse(redactSecretsInJson(json).json) as { arguments?: string };
      expect(() => JSON.parse(redacted.arguments ?? '{}') as unknown).not.toThrow();
    }
  },
);

it('leaves JSON that parses, and changes nothing the second time', () => {
  const random = randomNumbers(7);
  const value = (depth: number): unknown => {
    const dice = random();
    if (depth < 3 && dice < 0.4)
      return {
        [pick(random, ['password', 'api_key', 'note', 'token'])]: value(depth + 1),
        z: value(depth + 1),
      };
    if (depth < 3 && dice < 0.6) return JSON.stringify(value(depth + 1));
    return dice < 0.7 ? pick(random, [12345678, null, true, -1.5]) : randomText(random, 12);
  };
  for (let round = 0; round < 4000; round += 1) {
    const json = JSON.stringify(value(0), null, pick(random, [0, 2]));
    const once = redactSecretsInJson(json).json;
    expect(() => JSON.parse(once) as unknown, `${json}\n${once}`).not.toThrow();
    expect(redactSecretsInJson(once).json, json).toBe(once);
  }
});
