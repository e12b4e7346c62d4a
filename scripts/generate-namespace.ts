// Writes the namespace of types that stands beside `class Client`: a subclass inherits its base's static members,
// but not the namespace that is merged with it, so `OpenAI.ChatCompletion` would be lost to who swaps the import.
//
//   node scripts/generate-namespace.ts
//
// It is generated from the declarations of every supported openai, and it is the tail of the class's own file,
// because TypeScript merges a class with a namespace of the same file only, and because tsup's bundler of
// declarations then carries it into dist as it stands. It is `declare`d: nothing of it exists at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = new URL('../', import.meta.url);
const TARGET = fileURLToPath(new URL('src/client/client.ts', ROOT));

/** The supported versions of openai as they are installed here, oldest first. */
export const OPENAI_VERSIONS = ['openai-5', 'openai-6', 'openai'] as const;

/** Everything below this line of the class's file is generated. */
const MARKER = '// Generated from here on; do not edit. See scripts/generate-namespace.ts.\n';

/** A member of a namespace, as one version of openai has it. */
interface Member {
  /** A type that `export import` cannot carry over, because openai exports it as a type only. */
  readonly typeOnly: boolean;
  /** Type parameters as declared, such as `<Item>`, and as passed on. */
  readonly parameters: string;
  readonly members: ReadonlyMap<string, Member>;
}

/** The file with its namespace generated anew. */
export function generated(file: string): string {
  const [written] = file.split(MARKER);
  const namespaces = OPENAI_VERSIONS.map((version) => namespaceOf(version));
  return `${written}${MARKER}
/* eslint-disable max-lines -- generated */
// A line broken in two would escape its @ts-ignore, hence:
// prettier-ignore
export declare namespace Client {
${print(namespaces, 'OpenAI', '  ').join('\n')}
}
`;
}

/** The members of the namespace `OpenAI` that one version declares. */
function namespaceOf(version: string): ReadonlyMap<string, Member> {
  const file = fileURLToPath(new URL(`node_modules/${version}/client.d.ts`, ROOT));
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
  const openai = checker.tryGetMemberInModuleExports('OpenAI', module as ts.Symbol) as ts.Symbol;
  return membersOf(openai, checker);
}

function membersOf(namespace: ts.Symbol, checker: ts.TypeChecker): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>();
  for (const symbol of namespace.exports?.values() ?? []) {
    // The static members of a merged class are inherited as values.
    if (symbol.declarations?.every((declaration) => ts.isClassElement(declaration)) ?? true) continue;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const exportedAsType = symbol.declarations?.some((each) => ts.isExportSpecifier(each) && each.isTypeOnly);
    const typeOnly = exportedAsType || !(target.flags & ts.SymbolFlags.Value);
    const isNamespace = typeOnly && target.flags & ts.SymbolFlags.NamespaceModule;
    members.set(symbol.name, {
      typeOnly,
      parameters: typeOnly ? parametersOf(target) : '',
      members: isNamespace ? membersOf(target, checker) : new Map(),
    });
  }
  return members;
}

function parametersOf(symbol: ts.Symbol): string {
  for (const declaration of symbol.declarations ?? []) {
    const { typeParameters = [] } = declaration as ts.TypeAliasDeclaration;
    if (typeParameters.some((each) => each.constraint || each.default)) {
      throw new Error(
        `${symbol.name}: its type parameters are no longer plain; teach the generator about it.`,
      );
    }
    if (typeParameters.length > 0) return `<${typeParameters.map((each) => each.name.text).join(', ')}>`;
  }
  return '';
}

/** The lines of a namespace that has every member of every version. */
function print(
  versions: readonly (ReadonlyMap<string, Member> | undefined)[],
  path: string,
  indent: string,
): string[] {
  const names = new Set(versions.toReversed().flatMap((members) => [...(members?.keys() ?? [])]));
  return [...names].flatMap((name) => {
    const found = versions.map((members) => members?.get(name));
    const newest = found.findLast((member) => member !== undefined) as Member;
    const everywhere = found.every(
      (member) => member?.typeOnly === newest.typeOnly && member.parameters === newest.parameters,
    );
    const lines = everywhere ? [] : [`${indent}/** @ts-ignore -- not in every supported openai */`];
    const from = `${path}.${name}`;
    if (!newest.typeOnly) return [...lines, `${indent}export import ${name} = ${from};`];
    lines.push(`${indent}export type ${name}${newest.parameters} = ${from}${newest.parameters};`);
    if (found.some((member) => member && member.members.size > 0)) {
      const inner = print(
        found.map((member) => member?.members),
        from,
        `${indent}  `,
      );
      lines.push(`${indent}export namespace ${name} {`, ...inner, `${indent}}`);
    }
    return lines;
  });
}

if (import.meta.main) writeFileSync(TARGET, generated(readFileSync(TARGET, 'utf8')));
