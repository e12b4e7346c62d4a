import { describe, expect, it } from 'vitest';
import { problemWithKey } from '../../dashboard/src/check-key.ts';
import { splitKeyFromFragment } from '../../dashboard/src/key-from-fragment.ts';

describe('the key in the address', () => {
  it.each([
    ['#key=fl_sk_abc', 'fl_sk_abc', '#/'],
    ['#key=fl_sk_abc&status=error', 'fl_sk_abc', '#/?status=error'],
    ['#/events/1?key=fl_sk_abc', 'fl_sk_abc', '#/events/1'],
    ['#/?status=ok&key=fl_sk_abc', 'fl_sk_abc', '#/?status=ok'],
    ['#key=', null, '#/'],
    ['#key=one&key=two', 'one', '#/'],
  ])('is taken out of %s', (fragment, key, rest) => {
    expect(splitKeyFromFragment(fragment)).toEqual({ key, rest });
  });

  it.each(['', '#/', '#/events/key=1', '#/?template=key%3Dx', '#keys=1'])('is not seen in %j', (fragment) => {
    expect(splitKeyFromFragment(fragment)).toEqual({ key: null, rest: fragment });
  });
});

describe('a typed key', () => {
  it('may be tried when it looks like a secret key', () => {
    expect(problemWithKey('fl_sk_live-123')).toBeNull();
  });

  it.each(['', 'fl_pk_abc', 'sk-abc', 'fl_sk_a b', 'fl_sk_ä', 'fl_sk_a\n'])(
    'is refused before the network: %j',
    (key) => {
      expect(problemWithKey(key)).toMatch(/key/);
    },
  );
});
