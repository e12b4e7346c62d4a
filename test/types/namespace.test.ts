import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { generated } from '../../scripts/generate-namespace.ts';
import { inRepository, install } from '../swap/installation.ts';

test('the namespace is what its generator writes', async () => {
  const file = await readFile(inRepository('src/client/client.ts'), 'utf8');
  // Run `node scripts/generate-namespace.ts` where this fails.
  expect(generated(file)).toBe(file);
});

/** Fewest names that are known to be in the namespace of each version, so that a walk which finds nothing fails. */
const VERSIONS = [
  ['openai-5', 176 + 93],
  ['openai-6', 208 + 119],
  ['openai', 237 + 159],
] as const;

describe.each(VERSIONS)('beside %s', (openai, known) => {
  test('every type and value in the namespace of OpenAI is in ours, and means the same', async () => {
    await using installation = await install(openai);
    await installation.write(
      'program.ts',
      "export { OpenAI as Theirs } from 'openai';\nexport { OpenAI as Ours } from 'footlight';\n",
    );
    const program = ts.createProgram([installation.path('program.ts')], {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      types: [],
    });
    const walk = new Walk(program.getTypeChecker());
    const file = program.getSourceFile(installation.path('program.ts')) as ts.SourceFile;
    walk.compare(walk.exported(file, 'Theirs'), walk.exported(file, 'Ours'), 'OpenAI');
    expect(walk.differences).toEqual([]);
    expect(walk.seen).toBeGreaterThanOrEqual(known);
  });
});

/** Goes through two namespaces at once. */
class Walk {
  readonly differences: string[] = [];
  seen = 0;
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  exported(file: ts.SourceFile, name: string): ts.Symbol {
    const module = this.#checker.getSymbolAtLocation(file) as ts.Symbol;
    return this.#resolved(this.#checker.tryGetMemberInModuleExports(name, module) as ts.Symbol);
  }

  compare(theirs: ts.Symbol, ours: ts.Symbol, path: string): void {
    for (const [key, each] of theirs.exports ?? []) {
      // Static members of the class: inherited, and looked at below as members of its type.
      if (each.declarations?.every((declaration) => ts.isClassElement(declaration)) ?? true) continue;
      this.seen += 1;
      const name = `${path}.${each.name}`;
      const found = ours.exports?.get(key);
      if (found) this.#member(this.#resolved(each), this.#resolved(found), name);
      else this.differences.push(`${name} is missing`);
    }
    const inherited = (symbol: ts.Symbol): Set<string> =>
      new Set(
        this.#checker
          .getTypeOfSymbol(symbol)
          .getProperties()
          .map((property) => property.name),
      );
    const found = inherited(ours);
    for (const name of inherited(theirs)) {
      if (!found.has(name)) this.differences.push(`${path}.${name} is not a member of the value`);
    }
  }

  #member(theirs: ts.Symbol, ours: ts.Symbol, name: string): void {
    // `export import` makes both the same symbol, with all its meanings.
    if (theirs === ours) return;
    if (theirs.flags & ts.SymbolFlags.Value) this.differences.push(`${name} is another value`);
    if (theirs.flags & ts.SymbolFlags.Type && !this.#sameType(theirs, ours)) {
      this.differences.push(`${name} is another type`);
    }
    if (theirs.flags & ts.SymbolFlags.NamespaceModule) this.compare(theirs, ours, name);
  }

  #sameType(theirs: ts.Symbol, ours: ts.Symbol): boolean {
    const [wanted, found] = [theirs, ours].map((each) => this.#checker.getDeclaredTypeOfSymbol(each)) as [
      ts.Type,
      ts.Type,
    ];
    if (found.flags & ts.TypeFlags.Any && !(wanted.flags & ts.TypeFlags.Any)) return false;
    if (wanted === found) return true;
    // A generic alias passes its own parameters on to the generic type that it stands for.
    const alias = ours.declarations?.find((each) => ts.isTypeAliasDeclaration(each));
    if (!alias?.typeParameters || !ts.isTypeReferenceNode(alias.type)) return false;
    const target = this.#checker.getSymbolAtLocation(alias.type.typeName) as ts.Symbol;
    const passed = alias.type.typeArguments?.map((each) => each.getText()).join();
    return (
      this.#resolved(target) === theirs &&
      passed === alias.typeParameters.map((each) => each.name.text).join()
    );
  }

  #resolved(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }
}
