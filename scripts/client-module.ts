import { readFile, writeFile } from 'node:fs/promises';
import type { Options } from 'tsup';

/** Marks what one entry is built to as code for the browser, as frameworks with server components ask for it. */
export function clientModule(entry: string): NonNullable<Options['plugins']>[number] {
  return {
    name: 'client-module',
    // After all else: the bundlers before drop a directive that does not stand at the top of every part.
    async buildEnd({ writtenFiles }) {
      for (const { name } of writtenFiles) {
        if (!name.endsWith(`/${entry}.js`) && !name.endsWith(`/${entry}.cjs`)) continue;
        await writeFile(name, `'use client';\n${await readFile(name, 'utf8')}`);
      }
    },
  };
}
