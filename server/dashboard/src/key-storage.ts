const NAME = 'footlight.secretKey';

/** The key of this tab; null when there is none or the browser forbids storage. */
export function readStoredKey(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

/** Keeps the key for as long as this tab lives; null forgets it. */
export function storeKey(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, key);
  } catch {
    // Without storage the key lives in memory and the next reload asks for it.
  }
}
