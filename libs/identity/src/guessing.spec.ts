import { neighbourhood } from './guessing.js';

describe('guesses from an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::ffff:203.0.113.9', '::ffff:203.0.113.9'],
    ['reset:2001:db8:1:2::9', 'reset:2001:db8:1:2::/64'],
    ['reset:203.0.113.9', 'reset:203.0.113.9'],
  ])('count %s as %s', (address, counted) => expect(neighbourhood(address)).toBe(counted));
});
