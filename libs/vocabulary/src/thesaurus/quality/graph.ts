/** As much of a concept as its place in the thesaurus takes. */
export interface Node {
  readonly code: string;
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/** Groups of concepts each of which is, by some way, above itself. */
export function circlesIn(nodes: readonly Node[]): string[][] {
  const wider = new Map(nodes.map(({ code, broader }) => [code, broader]));
  const above = (code: string): Set<string> => {
    const seen = new Set(wider.get(code));
    for (const each of seen) for (const next of wider.get(each) ?? []) seen.add(next);
    return seen;
  };
  const reach = new Map(nodes.map(({ code }) => [code, above(code)]));
  const inCircle = nodes.map(({ code }) => code).filter((code) => reach.get(code)!.has(code));
  const groups = new Map<string, string[]>();
  for (const code of inCircle) {
    const first = inCircle.find((other) => reach.get(code)!.has(other) && reach.get(other)!.has(code))!;
    groups.set(first, [...(groups.get(first) ?? []), code]);
  }
  return [...groups.values()];
}

/** Groups of two or more that no relation joins to the largest group; single ones are orphans and not told here. */
export function islandsIn(nodes: readonly Node[]): string[][] {
  const beside = new Map(nodes.map(({ code }) => [code, new Set<string>()]));
  for (const { code, broader, related } of nodes) {
    for (const other of [...broader, ...related]) {
      if (!beside.has(other)) continue;
      beside.get(code)!.add(other);
      beside.get(other)!.add(code);
    }
  }
  const left = new Set(beside.keys());
  const groups: string[][] = [];
  for (const start of beside.keys()) {
    if (!left.has(start)) continue;
    const group = new Set([start]);
    for (const each of group) for (const next of beside.get(each)!) group.add(next);
    for (const each of group) left.delete(each);
    groups.push([...group]);
  }
  return groups.toSorted((one, other) => other.length - one.length).slice(1).filter(({ length }) => length > 1);
}
