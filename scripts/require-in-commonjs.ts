import { readFile, writeFile } from 'node:fs/promises';
import type { Options } from 'tsup';

const LOADS = /\bimport\(('[^']+')\)/gu;

/** Lets CommonJS files load what they load late with `require`: Jest, for one, cannot import from them. */
export function requireInCommonJS(): NonNullable<Options['plugins']>[number] {
  return {
    name: 'require-in-commonjs',
    async buildEnd({ writtenFiles }) {
      for (const { name } of writtenFiles.filter(({ name }) => name.endsWith('.cjs'))) {
        const code = await readFile(name, 'utf8');
        const changed = code.replace(LOADS, 'Promise.resolve(require($1))');
        if (changed !== code) await writeFile(name, changed);
      }
    },
  };
}
