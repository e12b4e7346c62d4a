import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { ForbiddenAddressError } from '../errors/forbidden-address-error.ts';
import { isPrivateAddress } from './private-addresses.ts';

/** What a guarded dispatcher lets through beside public addresses. */
export interface GuardOptions {
  /** Host names and addresses that requests may reach wherever they are; none by default. */
  readonly allow?: readonly string[] | undefined;
  /** Lets requests reach every private address; false by default. */
  readonly allowPrivate?: boolean | undefined;
  /** How names become addresses; as the system does it by default. */
  readonly lookup?: LookupFunction | undefined;
}

/**
 * What requests to addresses that users chose go through. It looks at the address that is really connected to,
 * once for every connection: a name that changes its address between two looks, and a redirect, meet it as well.
 */
export function guardedDispatcher(options: GuardOptions = {}): Dispatcher {
  const { allow = [], allowPrivate = false, lookup = systemLookup as LookupFunction } = options;
  if (allowPrivate) return new Agent({ connect: { lookup } });
  const connect = buildConnector({ lookup: guarded(lookup, allow) });
  return new Agent({
    connect: (target, callback) => {
      // An address that needs no look-up never meets the guarded one.
      const host = target.hostname.replace(/^\[|\]$/gu, '');
      const isRefused = isIP(host) !== 0 && isPrivateAddress(host) && !allow.includes(host);
      if (isRefused) callback(new ForbiddenAddressError(host), null);
      else connect(target, callback);
    },
  });
}

function guarded(lookup: LookupFunction, allow: readonly string[]): LookupFunction {
  return (hostname, options, callback) => {
    if (allow.includes(hostname)) return lookup(hostname, options, callback);
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      // One private address among public ones is enough: whoever controls the name could wait for it.
      const [first] = addresses;
      if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address))) {
        return callback(new ForbiddenAddressError(hostname), '', 0);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
