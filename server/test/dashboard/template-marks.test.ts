import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../dashboard/src/cut-pieces.ts';
import { createMessageMarker } from '../../dashboard/src/mark-messages.ts';
import { markTemplate, valueOf } from '../../dashboard/src/marked-pieces.ts';
import { splitTemplate } from '../../dashboard/src/template-pieces.ts';
import { unusedParams } from '../../dashboard/src/unused-params.ts';
import { cannedEvent, HOSTILE } from './canned-events.ts';

/** Pieces as one line: parameters in angle brackets. */
const inBrackets = (template: string): string =>
  splitTemplate(template)
    .map((piece) => (piece.kind === 'text' ? piece.text : `<${piece.name}>`))
    .join('');

describe('parameters where they stand in a template', () => {
  it.each([
    ['Match the sport: {sport}', 'Match the sport: <sport>'],
    ['{a}{b_2}{$c}', '<a><b_2><$c>'],
    ['{user.name} {items[0].id}', '<user.name> <items[0].id>'],
    ['{"ok": true} {} { a } {0} {a b} {a', '{"ok": true} {} { a } {0} {a b} {a'],
    [String.raw`\{name\} is {name}`, '{name} is <name>'],
    ['{{name}}', '{<name>}'],
    [String.raw`a\{b} {c\} {größe}`, String.raw`a\<b> {c\} <größe>`],
    ['', ''],
  ])('are found in %j', (template, marked) => {
    expect(inBrackets(template)).toBe(marked);
  });

  it('know their value, by the path to it', () => {
    expect(valueOf('a.b', { 'a.b': 'flat', a: { b: 'path' } })).toBe('path');
    expect(valueOf('a.b[1]', { a: { b: ['x', 7] } })).toBe('7');
    expect(valueOf('a', { a: null })).toBe('null');
  });

  it.each(['missing', 'constructor', 'a.missing', 'a.length', '__proto__.x'])(
    'are missing without a value: %s',
    (name) => {
      expect(valueOf(name, { a: 'text' })).toBeNull();
    },
  );

  it('are told from those that were not given', () => {
    expect(markTemplate('{a} {b}', { a: 1 })).toEqual([
      { text: '{a}', parameter: { name: 'a', value: '1' } },
      { text: ' ' },
      { text: '{b}', parameter: { name: 'b', value: null } },
    ]);
  });

  it('take time in proportion to a hostile template', () => {
    const started = performance.now();
    splitTemplate('{a.'.repeat(100_000));
    splitTemplate(`{${'a.'.repeat(100_000)}`);
    splitTemplate(String.raw`\{a`.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('values where they stand in a message', () => {
  it('are marked when the template gives exactly this text', () => {
    const pieces = createMessageMarker(cannedEvent())(
      `Customer Ada writes:\n\nMy night train was cancelled. ${HOSTILE} What now?\n\nAnswer in English, warmly.`,
    );
    const marked = pieces?.filter((piece) => piece.parameter).map((piece) => piece.parameter?.name);
    expect(marked).toEqual(['customer.name', 'question', 'language', 'tone']);
  });

  it('are not guessed in a text that was changed on its way', () => {
    expect(createMessageMarker(cannedEvent())('Customer [REDACTED] writes:')).toBeNull();
  });

  it('are not scanned for parameters again', () => {
    const event = cannedEvent({ templateText: 'Say {a}', templateParams: { a: '{b}', b: 'no' } });
    expect(createMessageMarker(event)('Say {b}')).toEqual([
      { text: 'Say ' },
      { text: '{b}', parameter: { name: 'a', value: '{b}' } },
    ]);
  });
});

describe('parameters and their template', () => {
  it('tell which ones stand nowhere in it', () => {
    expect([...unusedParams(cannedEvent())]).toEqual(['channel']);
  });

  it('are cut with their marks', () => {
    const parameter = { name: 'b', value: 'defg' };
    expect(cutPieces([{ text: 'abc' }, { text: 'defg', parameter }, { text: 'h' }], 5)).toEqual([
      { text: 'abc' },
      { text: 'de', parameter },
    ]);
  });
});
