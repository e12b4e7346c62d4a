/** Whether what is printed of `thrown` may hold `key`: a `fetch` of the user's may quote the headers of its request. */
export function quotesKey(thrown: unknown, key: string): boolean {
  try {
    const { message, stack, cause } = Object(thrown) as Partial<Error>;
    return (
      `${message}${stack}${JSON.stringify(thrown)}`.includes(key) ||
      (cause !== undefined && quotesKey(cause, key))
    );
  } catch {
    return true;
  }
}
