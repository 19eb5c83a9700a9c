import { countries } from '#tenancy';
import { weave } from '../../apps/web/src/ui/band/weave.js';

const codes = countries.map(({ code }) => code);

describe('the woven band', () => {
  it('is always the same for the same tenant', () => {
    expect(weave('cl')).toEqual(weave('cl'));
  });

  it('is another one for each of the 33 countries and the network', () => {
    const bands = new Set([...codes, 'celac'].map((code) => JSON.stringify(weave(code))));
    expect(bands.size).toBe(34);
  });

  it.each([...codes, 'celac', 'vitivinicola-ohiggins'])('of %s is symmetrical and stays within its repeat', (code) => {
    const { columns, rows, threads } = weave(code);
    const cells = new Map(threads.flatMap(({ colour, cells: own }) => own.map(([column, row]) => [`${column}/${row}`, colour] as const)));
    expect(threads.length).toBeGreaterThanOrEqual(2);
    for (const [cell, colour] of cells) {
      const [column, row] = cell.split('/').map(Number) as [number, number];
      expect(column).toBeLessThan(columns);
      expect(row).toBeLessThan(rows);
      expect(cells.get(`${columns - 1 - column}/${row}`)).toBe(colour);
    }
  });
});
