import { TemplateChat, TemplateError, TemplateText } from 'footlight';
import { describe, expect, test } from 'vitest';

describe('TemplateText', () => {
  const rows: readonly (readonly [
    what: string,
    template: string,
    params: Record<string, unknown>,
    text: string,
  ])[] = [
    ['fills a variable in', 'Hello {name}!', { name: 'Ada' }, 'Hello Ada!'],
    ['fills every occurrence in', '{a}{b}{a}', { a: '1', b: '2' }, '121'],
    ['walks into objects', 'to {user.name}', { user: { name: 'Ada' } }, 'to Ada'],
    ['walks into arrays', '{items[1].id}', { items: [{ id: 'x' }, { id: 'y' }] }, 'y'],
    ['takes identifiers of any script', '{이름} {größe}', { 이름: '민수', größe: 3 }, '민수 3'],
    ['keeps JSON braces', '{"k": false, "n": {}}', {}, '{"k": false, "n": {}}'],
    ['keeps empty braces', '{} { } {\n}', {}, '{} { } {\n}'],
    [
      'keeps braces around what is no identifier path',
      '{a b} {1} {a.} {.a} {a[} {a-b}',
      {},
      '{a b} {1} {a.} {.a} {a[} {a-b}',
    ],
    ['keeps lone braces', 'a } b { c', {}, 'a } b { c'],
    ['reads an escaped variable literally', 'write \\{name\\}', {}, 'write {name}'],
    ['keeps a backslash before a variable', '\\textbf{name}\\', { name: 'x' }, '\\textbfx\\'],
    ['keeps a backslash right before a variable', 'C:\\{dir}', { dir: 'tmp' }, 'C:\\tmp'],
    ['fills in the inside of doubled braces', '{{name}}', { name: 'x' }, '{x}'],
    ['never scans a value again', '{a}', { a: '{b} \\{c\\}', b: 'no' }, '{b} \\{c\\}'],
    ['writes numbers, booleans and bigints', '{n} {b} {i}', { n: 1.5, b: false, i: 10n }, '1.5 false 10'],
    ['writes null as JSON does', '{x}', { x: null }, 'null'],
    ['writes objects and arrays as JSON', '{x}', { x: { a: [1] } }, '{"a":[1]}'],
    ['writes dates in ISO 8601', '{d}', { d: new Date(0) }, '1970-01-01T00:00:00.000Z'],
    ['fills an empty string in', '[{x}]', { x: '' }, '[]'],
    ['takes dollar signs of a value literally', '{x}', { x: '$& $1' }, '$& $1'],
    ['needs no parameters without variables', 'plain', {}, 'plain'],
  ];
  test.each(rows)('%s', (_what, template, params, text) => {
    expect(String(new TemplateText(template, params))).toBe(text);
  });

  test('names the template, the parameter and the parameters given when one is missing', () => {
    const build = () => new TemplateText('Hi {name}, {city}?', { name: 'Ada', town: 'Rome' });
    expect(build).toThrow(TemplateError);
    expect(build).toThrow(/"Hi \{name\}, \{city\}\?" needs the parameter "city".*given: "name", "town"/u);
  });

  test('finds no inherited property', () => {
    expect(() => new TemplateText('{constructor} {toString}', {})).toThrow(
      /needs the parameter "constructor"/u,
    );
  });

  test('refuses a value that text cannot hold', () => {
    expect(() => new TemplateText('{x}', { x: Symbol('s') })).toThrow(/must be a string, number/u);
  });

  test.each([5, null, undefined])('refuses %s as a template', (template) => {
    expect(() => new TemplateText(template as never)).toThrow(TemplateError);
    expect(() => new TemplateChat(template as never)).toThrow(TemplateError);
  });

  test('writes what is not a date as JSON does', () => {
    expect(String(new TemplateText('{d}', { d: new Date(Number.NaN) }))).toBe('null');
  });

  test('is a plain string to JSON and to string operations', () => {
    const text = new TemplateText('a {b}', { b: 'c' });
    expect(JSON.stringify({ prompt: text })).toBe('{"prompt":"a c"}');
    expect(`${text}!`).toBe('a c!');
  });

  test('remembers its template and parameters, with and without new', () => {
    for (const text of [new TemplateText('a {b}', { b: 'c' }), TemplateText('a {b}', { b: 'c' })]) {
      expect(text).toBeInstanceOf(TemplateText);
      expect(text.template).toBe('a {b}');
      expect(text.params).toEqual({ b: 'c' });
    }
  });

  test('takes time in proportion to a hostile template', () => {
    const seconds = (length: number): number => {
      const start = performance.now();
      String(new TemplateText(`${'{a.'.repeat(length)}${'{a[0'.repeat(length)}${'\\{'.repeat(length)}`, {}));
      return performance.now() - start;
    };
    seconds(1000);
    // Quadratic time would be 1,600 times as long; the bound leaves room for any machine.
    expect(seconds(40_000)).toBeLessThan(Math.max(seconds(1000), 1) * 400);
  });
});

describe('TemplateChat', () => {
  test('is an array of the rendered messages, with and without new', () => {
    const template = [{ role: 'user', content: 'An emoji for {sport}' }];
    for (const chat of [
      new TemplateChat(template, { sport: 'soccer' }),
      TemplateChat(template, { sport: 'soccer' }),
    ]) {
      expect(Array.isArray(chat)).toBe(true);
      expect(chat).toBeInstanceOf(TemplateChat);
      expect([...chat]).toEqual([{ role: 'user', content: 'An emoji for soccer' }]);
      expect(chat.template).toEqual(template);
      expect(chat.params).toEqual({ sport: 'soccer' });
      expect(JSON.stringify(chat)).toBe('[{"role":"user","content":"An emoji for soccer"}]');
      expect(Object.keys(chat)).toEqual(['0']);
    }
  });

  test('gives plain arrays from map and slice', () => {
    const chat = new TemplateChat([{ role: 'user', content: 'x' }]);
    expect(chat.slice()).not.toBeInstanceOf(TemplateChat);
    expect(Array.isArray(chat.map(String))).toBe(true);
  });

  test('fills nested content parts in and keeps null, numbers and booleans', () => {
    const chat = new TemplateChat(
      [{ role: 'assistant', content: null, cache: true, parts: [{ type: 'text', text: '{x}', n: 1 }] }],
      { x: 'y' },
    );
    expect([...chat]).toEqual([
      { role: 'assistant', content: null, cache: true, parts: [{ type: 'text', text: 'y', n: 1 }] },
    ]);
  });

  test('sends the role ai as assistant', () => {
    expect([...new TemplateChat([{ role: 'ai', content: 'x' }])]).toEqual([
      { role: 'assistant', content: 'x' },
    ]);
  });

  test('splices the arrays of a chat_history message in, in order', () => {
    const a = [{ role: 'user', content: '{not} filled in' }];
    const b = [{ role: 'assistant', content: '2' }];
    const chat = new TemplateChat(
      [
        { role: 'system', content: 's' },
        { role: 'chat_history', content: '{a} {b}' },
        { role: 'user', content: 'u' },
      ],
      { a, b },
    );
    expect([...chat]).toEqual([{ role: 'system', content: 's' }, ...a, ...b, { role: 'user', content: 'u' }]);
  });

  test('allows an empty chat history', () => {
    expect([...new TemplateChat([{ role: 'chat_history', content: '{h}' }], { h: [] })]).toEqual([]);
  });

  test.each([
    ['extra text', '{h} and more', { h: [] }, /must be one or more variables and nothing else/u],
    ['no variable', 'none', {}, /must be one or more variables and nothing else/u],
    ['a value that is no array', '{h}', { h: 'text' }, /"h" must be an array of messages; got a string/u],
    ['a missing parameter', '{h}', {}, /needs the parameter "h"/u],
  ])('refuses a chat history with %s', (_what, content, params, message) => {
    expect(() => new TemplateChat([{ role: 'chat_history', content }], params)).toThrow(message);
  });

  test('is not reached by later changes of what it was built from', () => {
    const template = [{ role: 'user', content: '{x.y}' }];
    const params = { x: { y: 'before' } };
    const chat = new TemplateChat(template, params);
    params.x.y = 'after';
    (template[0] as { content: string }).content = 'after';
    expect(chat.params).toEqual({ x: { y: 'before' } });
    expect(chat.template).toEqual([{ role: 'user', content: '{x.y}' }]);
  });

  test('refuses a message that is no object', () => {
    expect(() => new TemplateChat(['hello' as never])).toThrow(
      /Message 0 of the chat template must be an object/u,
    );
  });
});
