/** How deep JSON may be nested; what is deeper could overflow the stack of whoever walks it. */
export const MAX_JSON_DEPTH = 100;

/** Tells whether a value is nested deeper than the limit, without walking any deeper itself. */
export function isTooDeep(value: unknown, depthLeft: number = MAX_JSON_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depthLeft === 0) return true;
  if (Array.isArray(value)) {
    for (const member of value) if (isTooDeep(member, depthLeft - 1)) return true;
    return false;
  }
  // Of parsed JSON all keys are own ones; reading them in place makes no list of every object's values.
  for (const name in value) {
    if (isTooDeep((value as Readonly<Record<string, unknown>>)[name], depthLeft - 1)) return true;
  }
  return false;
}
