const orcidInside = /(?:https?:\/\/)?(?:www\.)?(?:orcid\.org\/|orcid:?\s*)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?/i;
/** Nine letters alone may be anything; an organisation's identifier is known by its address. */
const rorInside = /(?:https?:\/\/)?(?:www\.)?ror\.org\/(0[0-9a-hjkmnp-tv-z]{6}\d{2})\/?/i;

/** What was typed or pasted as an author, taken apart: a name, an identifier, or both. */
export function readAuthor(typed: string): { name: string; identifier?: string } {
  const person = orcidInside.exec(typed);
  const organisation = rorInside.exec(typed);
  const found = person ?? organisation;
  if (!found) return { name: typed };
  const name = typed.replace(found[0], ' ').replaceAll(/[()[\]]/g, ' ').replaceAll(/\s+/g, ' ').trim().replace(/[,;]$/, '');
  return { name, identifier: person ? `https://orcid.org/${person[1]!.toUpperCase()}` : `https://ror.org/${organisation![1]!.toLowerCase()}` };
}

/** An identifier as people read it: which register, and what it is called there. */
export function nameOfIdentifier(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${hostname === 'orcid.org' ? 'ORCID' : 'ROR'} ${pathname.slice(1)}`;
}
