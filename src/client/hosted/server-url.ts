import { ConfigurationError } from '../../errors/index.ts';

/**
 * The root of a server, without a trailing slash or `/v1`, from a host, host:port or whole address.
 *
 * @throws ConfigurationError
 */
export function serverURL(address: unknown): string {
  const given = typeof address === 'string' ? address.trim() : '';
  // Not by URL alone: to it, "localhost:8080" is an address of the scheme "localhost".
  const whole = /^[a-z][\w+.-]*:\/\//iu.test(given) ? given : `http://${given}`;
  // A lone number would become an IP address.
  const url = /^\d*$/u.test(given) || !URL.canParse(whole) ? undefined : new URL(whole);
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    const shown = JSON.stringify(address)
      ?.replace(/(?<=["/])[^"/]*@/u, '…@')
      .slice(0, 100);
    throw new ConfigurationError(
      `url must be a host, host:port or http(s) address such as "http://127.0.0.1:8080", without credentials, query or fragment; got ${shown}.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+(?:v1\/*)?$/u, '');
}
