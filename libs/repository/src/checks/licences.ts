import type { Resource } from '../resources/resource.entity.js';
import { type Finding, found } from './finding.js';

const commons = /(?:creativecommons\.org\/licenses\/|(?<!\p{L})CC[ -]?)(BY(?:[ -](?:NC|SA|ND)){0,2})(?!\p{L})/giu;
const nothingReserved = /creativecommons\.org\/publicdomain\/zero|(?<!\p{L})CC0(?!\p{L})/iu;
const reserved = /todos los derechos reservados|todos os direitos reservados|all rights reserved|tous droits r[ée]serv[ée]s|prohibida (?:la|su) reproducci[óo]n|proibida a reprodu[çc][ãa]o/iu;

/** What a text says of its own licence: `by-nc`, `cc0`, `reserved`; nothing when it does not say. */
export function licencesIn(text: string): Set<string> {
  const said = new Set([...text.matchAll(commons)].map(([, kind]) => kind!.toLowerCase().replaceAll(' ', '-')));
  if (nothingReserved.test(text)) said.add('cc0');
  if (reserved.test(text)) said.add('reserved');
  return said;
}

/** The same of the licence that a depositor chose. */
const kindOf = (licence: string): string => {
  if (licence === 'all-rights-reserved') return 'reserved';
  return licence === 'cc0-1.0' ? 'cc0' : licence.replace(/^cc-/, '').replace(/-\d\.\d.*$/, '');
};

/** Files that say of themselves that they may be used otherwise than the deposit says. */
export function checkLicences({ licence }: Pick<Resource, 'licence'>, texts: readonly { fileId: string | null; name: string; text: string }[]): Finding[] {
  if (licence === null) return [];
  const chosen = kindOf(licence);
  return texts.flatMap(({ fileId, name, text }) => {
    const said = licencesIn(text);
    const field = fileId ? `/files/${fileId}` : '/licence';
    if (said.size === 0 || said.has(chosen)) return [];
    const open = [...said].filter((kind) => kind !== 'reserved');
    if (open.length === 0) return chosen === 'reserved' ? [] : [found('licence-reserved', 'look', field, { name })];
    return [found('licence-other', 'look', field, { name, says: open.map((kind) => (kind === 'cc0' ? 'CC0' : `CC ${kind.toUpperCase()}`)).join(', '), chosen: licence })];
  });
}
