import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { import: { types: string; default: string } }>>;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const entries = Object.entries(exports).flatMap(([entry, paths]) =>
  typeof paths === 'string' ? [] : [{ entry, ...paths.import }],
);
const program = ts.createProgram(
  entries.map(({ types }) => resolve(types)),
  { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true },
);

/** The names that an entry declares itself, without those that it hands on from openai, one a line. */
function surface(types: string): string {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(resolve(types)) as ts.SourceFile;
  return checker
    .getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const ours = target.declarations?.some((each) => !each.getSourceFile().fileName.includes('/openai/'));
      const kind = target.flags & ts.SymbolFlags.Value ? '' : 'type ';
      return ours ? `${kind}${symbol.name}\n` : '';
    })
    .toSorted()
    .join('');
}

describe('the public surface', () => {
  test.each(entries)(
    'of $entry is what was decided: a change belongs in the CHANGELOG',
    async ({ entry, types }) => {
      const name = entry === '.' ? 'index' : entry.slice(2);
      await expect(surface(types)).toMatchFileSnapshot(`surface/${name}.txt`);
    },
  );

  test.each(entries)('of $entry is the same as ESM and as CommonJS', async ({ default: path }) => {
    const esm = (await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as object;
    const cjs = createRequire(import.meta.url)(resolve(path.replace(/\.js$/u, '.cjs'))) as object;
    const names = (module: object): string[] =>
      Object.keys(module)
        .filter((name) => !['default', '__esModule', 'module.exports'].includes(name))
        .toSorted();
    // A class has statics of its own beside the exports.
    expect(names(cjs)).toEqual(expect.arrayContaining(names(esm)));
    expect(names(esm).length).toBeGreaterThan(0);
  });
});
