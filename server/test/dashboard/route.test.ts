import { describe, expect, it } from 'vitest';
import { formatRoute, listLink, parseRoute } from '../../dashboard/src/route.ts';

describe('routes of the dashboard', () => {
  it.each(['', '#', '#/', '#/unknown', '#/events/', '#/?'])('reads %j as the whole list', (fragment) => {
    expect(parseRoute(fragment)).toEqual({ page: 'list', filters: {} });
  });

  it('reads the filters of the list and leaves out what it does not know', () => {
    expect(parseRoute('#/?template=a%20b&status=error&chatId=c&chainId=&status2=x&cursor=9')).toEqual({
      page: 'list',
      filters: { template: 'a b', status: 'error', chatId: 'c' },
    });
    expect(parseRoute('#/?status=invented')).toEqual({ page: 'list', filters: {} });
    expect(parseRoute('#/?status=toString')).toEqual({ page: 'list', filters: {} });
  });

  it.each(['0199a000-0000-7000-8000-000000000001', 'a/b?c#d%', 'ä 😀'])('finds the call %j again', (id) => {
    expect(parseRoute(formatRoute({ page: 'event', id }))).toEqual({ page: 'event', id });
  });

  it('finds a filtered list again', () => {
    const route = {
      page: 'list',
      filters: { template: 'a&b=c#d', status: 'ok', chatId: '1', chainId: '?' },
    } as const;
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('takes a stray percent sign as written', () => {
    expect(parseRoute('#/events/50%')).toEqual({ page: 'event', id: '50%' });
  });

  it('writes no query when no filter is set', () => {
    expect(listLink({ template: '' })).toBe('#/');
  });
});
