/** Spelling habits of one sound or learned root in our languages, written one way. Order matters. */
const spellings: readonly [RegExp, string][] = [
  [/ccion/g, 'tion'], [/cion/g, 'tion'], [/qu|ck|k|ch/g, 'c'], [/ph/g, 'f'], [/h/g, ''], [/y/g, 'i'], [/z/g, 'c'], [/[wb]/g, 'v'],
  [/(.)\1/g, '$1'], [/ct|pt/g, 't'], [/ou|oi/g, 'o'], [/ie(?=[a-z]{2})/g, 'e'], [/^e(?=s[cflmnpqt])/, ''], [/i[dt](?:ad|i)$/, 'it'],
];

const families = /(?:ion|al|ic|iv|or|ist|ism|it|id|is|iz|ent|ant|anc|enc|an|i|e|o|a)$/;

/**
 * What related words of several languages have in common: `producción`, `produção`, `production` and `productivo`
 * share one key, and so do `estrategia` and `strategy`. Coarser than a stem, so a match by key counts for less.
 * Undefined for stems too short to be told from others.
 */
export function cognateKey(stem: string): string | undefined {
  if (!/^[a-z]{4,}$/.test(stem)) return undefined;
  const spelt = spellings.reduce((key, [spelling, written]) => key.replace(spelling, written), stem);
  const key = shorter(shorter(shorter(spelt, 4), 5), 5);
  return key.length >= 4 ? key : undefined;
}

/** Without one ending of word formation, if enough is left to be told from other words. */
function shorter(key: string, least: number): string {
  const rest = key.replace(families, '');
  return rest.length >= least ? rest : key;
}
