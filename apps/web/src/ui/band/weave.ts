/** One colour of a woven pattern and the cells of one repeat that carry it. */
export interface Thread {
  readonly colour: string;
  readonly cells: readonly (readonly [column: number, row: number])[];
}

/** A pattern that repeats downwards for ever: what marks whose space one is in. */
export interface Weave {
  readonly columns: number;
  readonly rows: number;
  readonly ground: string;
  readonly threads: readonly Thread[];
}

/** Dyes as weavers of the Andes, Mesoamerica and the Caribbean have long had them, kept quiet. */
const dyes = {
  wool: '#e4dac6', indigo: '#29486c', cochineal: '#953545', clay: '#b25a36', ochre: '#c4953c',
  moss: '#5f7449', walnut: '#463930', lagoon: '#17637a', rose: '#bf7f78', night: '#22303a',
} as const;

/** Colour sets that sit well together: ground, first figure, second figure, selvedge. */
const harmonies: readonly (readonly [string, string, string, string])[] = [
  [dyes.wool, dyes.indigo, dyes.clay, dyes.indigo],
  [dyes.indigo, dyes.wool, dyes.ochre, dyes.cochineal],
  [dyes.cochineal, dyes.wool, dyes.ochre, dyes.night],
  [dyes.wool, dyes.cochineal, dyes.moss, dyes.walnut],
  [dyes.lagoon, dyes.wool, dyes.ochre, dyes.night],
  [dyes.walnut, dyes.wool, dyes.clay, dyes.ochre],
  [dyes.moss, dyes.wool, dyes.ochre, dyes.walnut],
  [dyes.wool, dyes.lagoon, dyes.ochre, dyes.lagoon],
  [dyes.night, dyes.ochre, dyes.rose, dyes.wool],
  [dyes.ochre, dyes.night, dyes.cochineal, dyes.walnut],
  [dyes.wool, dyes.walnut, dyes.rose, dyes.cochineal],
  [dyes.clay, dyes.wool, dyes.night, dyes.indigo],
];

const columns = 13;
const centre = (columns - 1) / 2;
const selvedge = 2;

/** What a figure draws at a distance from the middle and a row of its repeat: 0 ground, 1 and 2 the two figures. */
type Figure = (fromCentre: number, row: number, rows: number, turn: number) => 0 | 1 | 2;

const figures: readonly Figure[] = [
  /* diamond within a diamond */
  (x, y, rows, turn) => {
    const ring = x + Math.abs(y - rows / 2);
    return ring <= 1 + (turn % 2) ? 2 : ring >= 3 && ring <= 3.5 + (turn % 2) ? 1 : 0;
  },
  /* chevrons */
  (x, y, rows, turn) => {
    const step = (y + x + turn) % rows;
    return step < 2 ? 1 : step >= rows / 2 && step < rows / 2 + 1 ? 2 : 0;
  },
  /* stepped pyramid, and its reflection in water */
  (x, y, rows, turn) => {
    const height = Math.floor(Math.abs(y - (rows - 1) / 2) / 1.5);
    return x <= height - (turn % 2) ? 1 : x === height + 1 ? 0 : x >= 4 && turn > 1 ? 2 : 0;
  },
  /* stepped cross */
  (x, y, rows, turn) => {
    const distance = Math.abs(y - Math.floor(rows / 2));
    const arm = Math.max(x, distance);
    if (x <= 0 + (turn % 2) && distance <= 0 + (turn % 2)) return 2;
    return x + distance <= 4 && arm <= 3 && !(x === 3 && distance > 1) && !(distance === 3 && x > 1) ? 1 : 0;
  },
  /* river: two lines that cross */
  (x, y, rows, turn) => {
    const wave = Math.abs(((y + turn) % rows) - rows / 2);
    const bend = Math.round((wave / (rows / 2)) * 4);
    return x === bend || x === bend + 1 ? 1 : x === 4 - bend && turn % 2 === 0 ? 2 : 0;
  },
  /* net of diamonds with a seed in each */
  (x, y, rows, turn) => {
    const mesh = rows / 2;
    const down = (x + y) % mesh;
    const up = (y - x + 4 * mesh) % mesh;
    if (down === 0 || up === 0) return 1;
    return x === 0 && y % mesh === Math.floor(mesh / 2) && turn > 0 ? 2 : 0;
  },
  /* comb: teeth that face each other */
  (x, y, rows, turn) => {
    const half = rows / 2;
    const side = y < half;
    if (y % half === 0) return x <= 4 ? 1 : 0;
    return side === (x % 2 === turn % 2) && y % half <= 2 + (turn % 2) ? 1 : x === 0 && y % half === half - 2 ? 2 : 0;
  },
  /* seeds between rails */
  (x, y, rows, turn) => {
    const half = Math.floor(rows / 2);
    const seed = (y + (x > 1 ? half : 0)) % rows;
    if (x === 4) return 1;
    return seed < 2 && (x === 0 || x === 2 || (x === 3 && turn > 1)) ? (x === 0 ? 2 : 1) : 0;
  },
];

/** The pattern of a tenant, always the same for the same code. */
export function weave(code: string): Weave {
  const random = seededBy(code);
  const [ground, one, other, edge] = pick(harmonies, random);
  const [first, second] = random() < 0.6 ? [one, other] : [other, one];
  const figure = pick(figures, random);
  const rows = 8 + 2 * Math.floor(random() * 4);
  const turn = Math.floor(random() * 4);
  const stitch = Math.floor(random() * 4);
  const cells: { 1: [number, number][]; 2: [number, number][]; edge: [number, number][] } = { 1: [], 2: [], edge: [] };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const fromCentre = Math.abs(column - centre);
      if (fromCentre > centre - selvedge) {
        const outer = fromCentre === centre;
        if (outer || (stitch > 1 && row % stitch === 0)) cells.edge.push([column, row]);
        continue;
      }
      const thread = figure(fromCentre, row, rows, turn);
      if (thread) cells[thread].push([column, row]);
    }
  }
  return {
    columns, rows, ground,
    threads: [
      { colour: edge, cells: cells.edge },
      { colour: first, cells: cells[1] },
      { colour: second, cells: cells[2] },
    ].filter((thread) => thread.cells.length > 0),
  };
}

function pick<T>(choices: readonly T[], random: () => number): T {
  return choices[Math.floor(random() * choices.length)]!;
}

/** Chosen so that no two of the 33 countries weave the same ground and figure. */
const salt = '1/';

/** Small deterministic generator (FNV-1a into mulberry32): the same code weaves the same band everywhere. */
function seededBy(code: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of `${salt}${code}`) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
