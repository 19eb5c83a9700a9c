import { BlockList, isIPv4, isIPv6 } from 'node:net';

const inside = new BlockList();
// Of the special-purpose registries of IANA everything that does not lead out to the open network.
for (const [network, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) inside.addSubnet(network, bits, 'ipv4');
// Of IPv6 only global unicast leads out; within it these do not, or carry an IPv4 address along.
for (const [network, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) inside.addSubnet(network, bits, 'ipv6');
const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');

/** Whether an address lies inside some network, or nowhere: what comes from outside must not be led there. */
export function isForbidden(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (isIPv4(plain)) return inside.check(plain, 'ipv4');
  if (isIPv6(plain)) return !unicast.check(plain, 'ipv6') || inside.check(plain, 'ipv6');
  return true;
}
