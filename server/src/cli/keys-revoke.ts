import { hashKey } from '../keys/api-key.ts';
import type { Store } from '../store/store.ts';

/** Ends the one key that an id, a prefix or a whole key names. */
export async function revokeKey(store: Store, target: string): Promise<number> {
  const whole = await store.findKeyByHash(hashKey(target));
  const prefix = target.replace(/…$/u, '');
  const matches = whole
    ? [whole]
    : (await store.listKeys()).filter((key) => key.id === target || key.prefix === prefix);
  const [key, ...others] = matches;
  if (key === undefined) {
    console.error('footlight: there is no key with that id or prefix. See footlight keys list.');
    return 1;
  }
  if (others.length > 0) {
    const ids = matches.map((match) => match.id).join(', ');
    console.error(`footlight: ${matches.length} keys begin with that prefix. Name one by its id: ${ids}`);
    return 1;
  }
  const revoked = await store.revokeKey(key.id);
  console.log(
    revoked ? `Revoked ${key.prefix}… (${key.id}).` : `${key.prefix}… (${key.id}) was revoked before.`,
  );
  return 0;
}
