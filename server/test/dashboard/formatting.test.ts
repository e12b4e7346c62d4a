import { describe, expect, it } from 'vitest';
import { firstCallSnippet } from '../../dashboard/src/first-call-snippet.ts';
import { formatDuration } from '../../dashboard/src/format-duration.ts';
import { formatInline, formatJson } from '../../dashboard/src/format-json.ts';
import { shortenParams } from '../../dashboard/src/format-params.ts';
import { formatRating } from '../../dashboard/src/format-rating.ts';
import { formatTime } from '../../dashboard/src/format-time.ts';
import { formatTokens } from '../../dashboard/src/format-tokens.ts';

describe('formatDuration', () => {
  it.each([
    [0, '0 ms'],
    [842.4, '842 ms'],
    [999.7, '1.00 s'],
    [1843, '1.84 s'],
    [9996, '10.0 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 00 s'],
    [124_000, '2 min 04 s'],
    [3_599_700, '1 h 00 min'],
    [3_720_000, '1 h 02 min'],
    [Number.NaN, '–'],
    [null, '–'],
    [undefined, '–'],
    [-5, '–'],
  ])('writes %s ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('formatTime', () => {
  const now = new Date('2025-11-20T18:00:00Z');

  it.each([
    ['2025-11-20T14:02:31.500Z', '14:02:31'],
    ['2025-11-12T14:02:31Z', '12 Nov 14:02'],
    ['2024-11-12T14:02:31Z', '12 Nov 2024'],
    ['not a time', '–'],
    ['', '–'],
  ])('writes %s as %s', (iso, short) => {
    expect(formatTime(iso, now, 'UTC').short).toBe(short);
  });

  it('counts today in the reader’s time zone', () => {
    expect(formatTime('2025-11-20T00:30:00Z', now, 'America/New_York').short).toBe('19 Nov 19:30');
  });

  it('tells the zone in the full form', () => {
    expect(formatTime('2025-11-20T14:02:31Z', now, 'UTC').full).toBe('20 Nov 2025, 14:02:31 UTC');
  });
});

describe('small formats', () => {
  it('writes tokens with separators, and a dash for what is unknown', () => {
    expect(formatTokens(1204, 318)).toBe('1,204 / 318');
    expect(formatTokens(12, null)).toBe('12 / –');
    expect(formatTokens(null, null)).toBe('–');
  });

  it('writes ratings, and keeps the bar within its bounds', () => {
    expect(formatRating(0.2)).toEqual({ text: '0.2', share: 0.2, grade: 'low' });
    expect(formatRating(2 / 3)).toMatchObject({ text: '0.67', grade: 'middle' });
    expect(formatRating(7)).toMatchObject({ text: '7', share: 1, grade: 'high' });
    expect(formatRating(null)).toBeNull();
    expect(formatRating(Number.NaN)).toBeNull();
  });

  it('shortens parameters to what fits into a row', () => {
    const { shown, more } = shortenParams({ a: 'x'.repeat(500), b: { c: [1] }, c: null, d: true, e: 5 });
    expect(shown.map(({ value }) => value)).toEqual([`${'x'.repeat(59)}…`, '{"c":[1]}', 'null']);
    expect(more).toBe(2);
  });

  it('indents JSON, but not what is nested deeply, and survives any depth', () => {
    expect(formatJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}');
    const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
    expect(formatJson(JSON.parse(deep))).toBe(deep);
    const hostile: unknown = JSON.parse(`${'['.repeat(400_000)}${']'.repeat(400_000)}`);
    expect(formatJson(hostile)).toMatch(/nested too deeply/);
    expect(formatInline(hostile)).toMatch(/nested too deeply/);
    expect(formatJson(undefined)).toBe('');
  });

  it('names the server in the first call’s snippet only where it is not the default', () => {
    expect(firstCallSnippet('http://127.0.0.1:4100/#/').split('\n')).toHaveLength(3);
    expect(firstCallSnippet('http://127.0.0.1:4100/#/')).not.toContain('baseURL');
    expect(firstCallSnippet('https://host.example/foot/#/?status=ok')).toContain(
      `'https://host.example/foot'`,
    );
  });
});
