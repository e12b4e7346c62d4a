/** Whether the value of a key always goes (`true`), never does (`false`), or is like any other. */
export type KeyRule = (key: string, path: string) => boolean | undefined;

/** The rules of the option `keys`, and whether they need paths. */
export function keyRules(keys: { readonly always?: readonly string[]; readonly never?: readonly string[] }): {
  readonly rule: KeyRule;
  readonly paths: boolean;
} {
  const { always = [], never = [] } = keys;
  const [goes, stays] = [matcher(always), matcher(never)];
  return {
    rule: (key, path) => (goes(key, path) ? true : stays(key, path) ? false : undefined),
    paths: [...always, ...never].some((pattern) => pattern.includes('.')),
  };
}

function matcher(patterns: readonly string[]): (key: string, path: string) => boolean {
  const names = patterns.filter((pattern) => !pattern.includes('.'));
  const paths = patterns.filter((pattern) => pattern.includes('.')).map((pattern) => pattern.split('.'));
  const name = globs(names);
  return (key, path) =>
    (key !== '' && name?.test(key) === true) ||
    (path !== '' && paths.some((pattern) => matchesPath(pattern, path.split('\0'))));
}

function matchesPath(pattern: readonly string[], names: readonly string[]): boolean {
  // By the number of the pattern's parts that are used up: `**` may use up none or any number of names.
  let reached = closure(pattern, new Set([0]));
  for (const name of names) {
    const next = new Set<number>();
    for (const at of reached) {
      const part = pattern[at];
      if (part === '**') next.add(at);
      else if (part !== undefined && globs([part])?.test(name) === true) next.add(at + 1);
    }
    reached = closure(pattern, next);
  }
  return reached.has(pattern.length);
}

function closure(pattern: readonly string[], reached: Set<number>): Set<number> {
  for (const at of reached) if (pattern[at] === '**') reached.add(at + 1);
  return reached;
}

const known = new Map<string, RegExp>();

function globs(patterns: readonly string[]): RegExp | undefined {
  if (patterns.length === 0) return undefined;
  const id = patterns.join('\0');
  let glob = known.get(id);
  if (glob === undefined) {
    const sources = patterns.map((pattern) =>
      pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*'),
    );
    glob = new RegExp(`^(?:${sources.join('|')})$`, 'is');
    known.set(id, glob);
  }
  return glob;
}
