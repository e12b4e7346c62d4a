import { BlockList, isIP } from 'node:net';

const blocked = new BlockList();
const SUBNETS: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::1', 128],
  // IPv4 in other clothes: mapped, translated (NAT64), 6to4, Teredo.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];
for (const [address, prefix] of SUBNETS) {
  blocked.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** Tells whether an IP address belongs to this machine, a private network, a cloud's metadata, or nobody. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  // What is no address cannot be judged.
  if (family === 0) return true;
  return blocked.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
