import { expect, it } from 'vitest';
import { packedNames } from '../../scripts/pack-names.ts';
import * as names from '../../src/redact/personal/names.ts';

it('the packed names are those of the lists: run `node scripts/pack-names.ts`', () => {
  for (const value of Object.values(names)) {
    const inSource = packedNames().replace(/' \+\n\s+'/g, '');
    expect(inSource).toContain(`'${value}'`);
  }
});
