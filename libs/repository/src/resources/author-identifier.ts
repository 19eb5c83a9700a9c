import { z } from 'zod';

/** ISO 7064 MOD 11-2: the last sign of an ORCID iD is made from the fifteen before it. */
function isOrcid(id: string): boolean {
  const digits = id.replaceAll('-', '');
  const total = Array.from(digits.slice(0, -1)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** ISO 7064 MOD 97-10 over Crockford's base 32: the last two digits of a ROR ID are made from the six signs after its zero. */
function isRor(id: string): boolean {
  const value = Array.from(id.slice(1, 7)).reduce((sum, sign) => sum * 32 + alphabet.indexOf(sign), 0);
  return String(98 - ((value * 100) % 97)).padStart(2, '0') === id.slice(7);
}

const shape = /^https:\/\/(?:orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]|ror\.org\/0[0-9a-hjkmnp-tv-z]{6}\d{2})$/;

/** As the registers write it themselves: ORCID with a capital X, ROR in small letters, both as an address. */
function asWritten(value: string): string {
  const bare = value.trim().replace(/^https?:\/\//i, '').replace(/^www\./i, '').replace(/\/$/, '');
  const [, register, id] = /^(?:(orcid|ror)\.org\/)?(.*)$/i.exec(bare)!;
  const isPerson = register ? register.toLowerCase() === 'orcid' : id!.includes('-');
  return isPerson ? `https://orcid.org/${id!.toUpperCase()}` : `https://ror.org/${id!.toLowerCase()}`;
}

/** Which register it belongs to, and what it is called there. */
export function partsOf(identifier: string): { register: 'orcid' | 'ror'; id: string } {
  const { hostname, pathname } = new URL(identifier);
  return { register: hostname === 'orcid.org' ? 'orcid' : 'ror', id: pathname.slice(1) };
}

/**
 * Who an author is beyond this portal: a person's ORCID iD (`https://orcid.org/0000-0002-1825-0097`) or an organisation's
 * ROR ID (`https://ror.org/02mhbdp94`). Without the address it is understood too.
 */
export const authorIdentifier = z.string().max(80).overwrite(asWritten).regex(shape, { abort: true })
  .refine((value) => {
    const { register, id } = partsOf(value);
    return register === 'orcid' ? isOrcid(id) : isRor(id);
  }, 'repository:fields.author_identifier');
