import type { ApiKey, Store } from '../store/store.ts';

/** What was typed. */
export interface ListKeysOptions {
  readonly json: boolean;
  readonly project?: string | undefined;
}

/** Prints the keys there are, revoked ones included; never more of a key than its prefix. */
export async function listKeys(store: Store, options: ListKeysOptions): Promise<number> {
  const all = await store.listKeys();
  const keys = options.project === undefined ? all : all.filter((key) => key.projectSlug === options.project);
  if (options.json) {
    console.log(JSON.stringify(keys.map(publicFields), null, 2).replace(UNPRINTABLE, escape));
  } else if (keys.length === 0) {
    console.error('There are no keys. Make one with: footlight keys create');
  } else {
    console.log(table([HEADER, ...keys.map(row)]));
  }
  return 0;
}

/** What a terminal obeys instead of showing it: control characters, and those that turn the direction of text. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}]/gu;

const HEADER = ['PREFIX', 'KIND', 'PROJECT', 'NAME', 'ORIGINS', 'CREATED', 'LAST USED', 'STATE', 'ID'];

function row(key: ApiKey): string[] {
  const { prefix, kind, projectSlug, name, origins, createdAt, lastUsedAt, revokedAt, id } = key;
  const shown = name?.replace(UNPRINTABLE, '') || '-';
  const state = revokedAt === null ? 'active' : 'revoked';
  const from = origins?.join(' ') ?? (kind === 'publishable' ? 'any' : '-');
  return [`${prefix}…`, kind, projectSlug, shown, from, createdAt, lastUsedAt ?? '-', state, id];
}

function publicFields(key: ApiKey): object {
  const { id, prefix, kind, projectSlug: project, name, origins, createdAt, lastUsedAt, revokedAt } = key;
  return { id, prefix, kind, project, name, origins, createdAt, lastUsedAt, revokedAt };
}

/** Leaves the line breaks, which are the JSON's own: those of its values are escaped already. */
function escape(character: string): string {
  if (character === '\n') return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
