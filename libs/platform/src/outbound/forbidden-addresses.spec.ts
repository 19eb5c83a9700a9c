import { isForbidden } from './forbidden-addresses.js';

describe('addresses that nothing from outside may lead to', () => {
  it.each([
    '127.0.0.1', '127.255.1.2', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255',
    '198.18.0.1', '203.0.113.9', '::1', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1',
    '2002:7f00:1::', '2001:0:7f00:1::', '2001:db8::1', '::127.0.0.1', 'not an address', '',
  ])('are %s', (address) => expect(isForbidden(address)).toBe(true));

  it.each(['8.8.8.8', '200.1.2.3', '172.32.0.1', '100.128.0.1', '2606:4700::1', '2a00:1450::1'])('are not %s', (address) => expect(isForbidden(address)).toBe(false));
});
