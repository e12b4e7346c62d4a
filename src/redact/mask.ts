/** Asterisks in place of letters and digits; escapes such as `\n` stay, so that JSON still parses. */
export function masked(value: string): string {
  return value.replace(
    /(\\+(?:u[\da-f]{4}|.))|[\p{L}\p{N}]/giu,
    (_, escape: string | undefined) => escape ?? '*',
  );
}
