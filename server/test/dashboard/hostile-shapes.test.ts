import { describe, expect, it } from 'vitest';
import { readContent } from '../../dashboard/src/read-content.ts';
import { readDetail } from '../../dashboard/src/read-detail.ts';
import { readLosses } from '../../dashboard/src/read-losses.ts';
import { readPage } from '../../dashboard/src/read-page.ts';
import { BROKEN_EVENT, cannedDetail, cannedSummary } from './canned-events.ts';

describe('answers of the server', () => {
  it('come through unchanged when they are whole', () => {
    const page = { events: [cannedSummary(0), cannedSummary(3)], nextCursor: 'c' };
    expect(readPage(page)).toEqual(page);
    const detail = cannedDetail();
    expect(readDetail(detail)).toEqual({ ...detail, raw: detail.event });
  });

  it.each([null, undefined, 5, 'text', [], {}, { events: 'none' }, { event: [] }])('may be %j', (body) => {
    expect(readPage(body)).toEqual({ events: [], nextCursor: null });
    expect(readLosses(body)).toEqual({ total: 0, reasons: [] });
    expect(readDetail(body)).toMatchObject({
      feedback: [],
      chainResult: null,
      event: { id: '', choices: [] },
    });
  });

  it('may miss every field of a line', () => {
    const [line] = readPage({ events: [{}, null, 3] }).events;
    expect(line).toMatchObject({ id: '', status: 'unread', templateParams: {}, rating: null, preview: '' });
  });

  it('may hold an event of which nothing fits', () => {
    const { event, raw } = readDetail({ event: BROKEN_EVENT });
    expect(raw).toBe(BROKEN_EVENT);
    expect(event).toMatchObject({
      status: 'unread',
      promptTemplateName: null,
      templateParams: {},
      modelParameters: {},
    });
    expect(event.choices.map(({ content, refusal }) => [content, refusal])).toEqual([
      ['{\n  "odd": true\n}', undefined],
      [null, 'I will not.'],
    ]);
    expect(event.error).toEqual({ name: 'Error', message: '' });
  });
});

describe('the content of a message', () => {
  it.each([
    [null, []],
    ['', [{ kind: 'text', text: '' }]],
    [
      [{ type: 'text', text: 'a' }, 'b'],
      [
        { kind: 'text', text: 'a' },
        { kind: 'text', text: 'b' },
      ],
    ],
    [[{ type: 'refusal', refusal: 'no' }], [{ kind: 'refusal', text: 'no' }]],
    [5, [{ kind: 'other', label: 'value', json: '5' }]],
    [{ type: 'file' }, [{ kind: 'other', label: 'file', json: '{\n  "type": "file"\n}' }]],
  ])('may be %j', (content, parts) => {
    expect(readContent(content)).toEqual(parts);
  });

  it.each([
    ['data:image/png;base64,iVBORw0KGgo=', true],
    ['data:image/svg+xml;base64,PHN2Zz4=', false],
    ['data:text/html;base64,PHA+', false],
    ['https://example.com/spy.png', false],
    ['javascript:alert(1)', false],
  ])('shows only pictures that came with it: %s', (url, canShow) => {
    expect(readContent([{ type: 'image_url', image_url: { url } }])).toEqual([
      { kind: 'image', address: url, canShow },
    ]);
  });
});
