import { DEFAULT_PROJECT } from '../store/project-slug.ts';
import type { Command } from './command.ts';
import { createKey } from './keys-create.ts';
import { listKeys } from './keys-list.ts';
import { revokeKey } from './keys-revoke.ts';
import { parseOptions } from './parse-options.ts';
import { LOCATION_OPTIONS, storeLocation } from './store-location.ts';
import { UsageError } from './usage-error.ts';
import { requireDatabase, withStore } from './with-store.ts';

/** `footlight keys`: works on the database itself, so it needs no running server and no key. */
export const keys: Command = {
  help: `footlight keys create [--name N] [--publishable [--origin O]...] [--project P] [--data DIR]
footlight keys list [--json] [--project P] [--data DIR]
footlight keys revoke <id or prefix> [--data DIR]

A running server knows new keys, and refuses revoked ones, at once.

  --name N       what to call the key
  --publishable  a key that can send feedback and nothing else, fit for browsers
  --origin O     pages of this origin may use the key, such as https://app.example;
                 may be given several times; without it, pages of any origin may
  --project P    the project; create makes one that is absent; default "${DEFAULT_PROJECT}" (list: all)
  --json         print JSON
  --data DIR     where the data lives; default .footlight, or FOOTLIGHT_DATA
  --database-url URL  the PostgreSQL database in its place; or FOOTLIGHT_DATABASE_URL
`,
  async run(args, env) {
    const { values, positionals } = parseOptions({
      args: [...args],
      allowPositionals: true,
      options: {
        ...LOCATION_OPTIONS,
        name: { type: 'string' },
        project: { type: 'string' },
        publishable: { type: 'boolean', default: false },
        origin: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
    });
    const location = storeLocation(values, env);
    const [action, target, ...surplus] = positionals;
    if (surplus.length > 0 || (target !== undefined && action !== 'revoke')) {
      throw new UsageError(`keys ${action}: got more arguments than it takes.`);
    }
    switch (action) {
      case 'create': {
        const { name, project = DEFAULT_PROJECT, publishable, origin: origins } = values;
        return withStore(location, (store) => createKey(store, { name, project, publishable, origins }));
      }
      case 'list':
        requireDatabase(location);
        return withStore(location, (store) => listKeys(store, values));
      case 'revoke':
        if (target === undefined) throw new UsageError('keys revoke: which key? Give its id or prefix.');
        requireDatabase(location);
        return withStore(location, (store) => revokeKey(store, target));
      default:
        throw new UsageError(`keys: expected create, list or revoke, got ${action ?? 'nothing'}.`);
    }
  },
};
