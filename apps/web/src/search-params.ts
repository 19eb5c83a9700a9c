/**
 * How what an address asks for is written: plain words, and a name again for each of several values
 * (`?type=tool&type=study`), so that addresses can be read, written by hand and shared.
 */
export function readParams(search: string): Record<string, string | string[]> {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

/** The way back; what is empty is left out. */
export function writeParams(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (typeof one === 'string' && one !== '') params.append(name, one);
      if (typeof one === 'number') params.append(name, String(one));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
