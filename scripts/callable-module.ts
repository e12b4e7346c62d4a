import { readFile, writeFile } from 'node:fs/promises';
import type { Options } from 'tsup';

// `require('openai')` is the client class itself, with `new` or without, and every export is a property of it.
// The name `exports` is bracketed, or else Node's search for named exports would forget those found before it.
const CALLABLE = `{
  const named = Object.getOwnPropertyDescriptors(exports);
  const callable = function (...args) {
    return Reflect.construct(exports.default, args, new.target || exports.default);
  };
  callable.prototype = exports.default.prototype;
  module['exports'] = Object.setPrototypeOf(Object.defineProperties(callable, named), exports.default);
}
`;

/** Makes the CommonJS module that one entry is built to what openai's own is: a function with the exports on it. */
export function callableModule(entry: string): NonNullable<Options['plugins']>[number] {
  return {
    name: 'callable-module',
    // After all else: the exports are written by the last of tsup's own steps.
    async buildEnd({ writtenFiles }) {
      const file = writtenFiles.find(({ name }) => name.endsWith(`/${entry}.cjs`))?.name;
      if (!file) return;
      const code = await readFile(file, 'utf8');
      await writeFile(file, `${code.trimEnd()}\n${CALLABLE}`);
    },
  };
}
