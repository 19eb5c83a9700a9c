/** The divisions of ISIC rev. 4 by their section: first and last. */
const sections: readonly (readonly [section: string, first: number, last: number])[] = [
  ['A', 1, 3], ['B', 5, 9], ['C', 10, 33], ['D', 35, 35], ['E', 36, 39], ['F', 41, 43], ['G', 45, 47], ['H', 49, 53], ['I', 55, 56], ['J', 58, 63], ['K', 64, 66],
  ['L', 68, 68], ['M', 69, 75], ['N', 77, 82], ['O', 84, 84], ['P', 85, 85], ['Q', 86, 88], ['R', 90, 93], ['S', 94, 96], ['T', 97, 98], ['U', 99, 99],
];

/** The section that an economic activity belongs to; a section is its own. */
export function sectionOf(sector: string): string {
  const division = Number(sector);
  return sections.find(([, first, last]) => division >= first && division <= last)?.[0] ?? sector;
}
