/** A database's address as it may be shown: without user and password. */
export function databaseName(databaseUrl: string): string {
  try {
    const { protocol, host, pathname } = new URL(databaseUrl);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'the database of --database-url';
  }
}
