import { halfYearOf, monthsAfter } from './half-years.js';

describe('half years of use', () => {
  it.each([
    ['2026-08-31T10:00:00Z', 6, '2027-02-28T10:00:00.000Z'],
    ['2026-11-20T10:00:00Z', 12, '2027-11-20T10:00:00.000Z'],
    ['2027-08-29T00:00:00Z', 6, '2028-02-29T00:00:00.000Z'],
  ])('%s and %i months are %s', (since, months, later) => expect(monthsAfter(new Date(since), months).toISOString()).toBe(later));

  it.each([['2027-05-19', 0], ['2027-05-20', 6], ['2027-11-19', 6], ['2030-01-01', 12]])('what is said on %s stands for %i months', (day, months) =>
    expect(halfYearOf(new Date('2026-11-20'), new Date(day))).toBe(months));
});
