const earliest = 1000;
const latest = 2199;

/** The years that `2010`, `2010..2015`, `2010-2015`, `2010..`, `..2015`, `>=2010` or `<2015` stand for; undefined for anything else. */
export function yearsOf(value: string): number[] | undefined {
  const bounds = boundsOf(value.replaceAll(/\s/g, ''));
  if (!bounds) return undefined;
  const [from, to] = bounds;
  if (from > to || from < earliest || to > latest) return undefined;
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}

function boundsOf(value: string): [number, number] | undefined {
  const compared = /^(>=?|<=?)(\d{4})$/.exec(value);
  if (compared) {
    const year = Number(compared[2]);
    if (compared[1]!.startsWith('>')) return [compared[1] === '>' ? year + 1 : year, latest];
    return [earliest, compared[1] === '<' ? year - 1 : year];
  }
  const range = /^(\d{4})?(?:\.{2,3}|…|-|–)(\d{4})?$/.exec(value);
  if (range && (range[1] ?? range[2])) return [Number(range[1] ?? earliest), Number(range[2] ?? latest)];
  return /^\d{4}$/.test(value) ? [Number(value), Number(value)] : undefined;
}
