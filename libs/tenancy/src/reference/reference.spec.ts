import { blocs, countries } from './index.js';

const languages = ['es', 'pt', 'en', 'fr'] as const;

describe('the countries of the network', () => {
  it('are the 33, each code once', () => {
    expect(countries).toHaveLength(33);
    for (const key of ['code', 'alpha3', 'numeric'] as const) {
      expect(new Set(countries.map((country) => country[key])).size).toBe(33);
    }
  });

  it.each(countries.map((country) => [country.code, country] as const))('%s is complete', (_, country) => {
    expect(country.alpha3).toMatch(/^[A-Z]{3}$/);
    expect(country.numeric).toMatch(/^\d{3}$/);
    for (const language of languages) {
      expect(country.names[language]).not.toBe('');
      expect(country.capital[language]).not.toBe('');
    }
    expect(Math.abs(country.point.latitude)).toBeLessThan(60);
    expect(country.point.longitude).toBeLessThan(-30);
  });

  it.each(countries.map((country) => [country.code, country] as const))('%s has zones the runtime knows', (_, country) => {
    const zones = [country.zone, ...country.otherZones];
    expect(new Set(zones).size).toBe(zones.length);
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('es', { timeZone: zone })).not.toThrow();
  });
});

describe('the blocs', () => {
  it('are five, with members among the 33 only', () => {
    const codes = new Set(countries.map((country) => country.code));
    expect(new Set(blocs.map((bloc) => bloc.code)).size).toBe(5);
    for (const bloc of blocs) {
      expect(new Set(bloc.members).size).toBe(bloc.members.length);
      expect(bloc.members.filter((member) => !codes.has(member))).toEqual([]);
    }
  });

  it('keep the three columns of Table III apart by the label the source prints', () => {
    expect(blocs.flatMap((bloc) => bloc.sourceLabel ?? [])).toEqual(['MERCOSUR', 'CACM', 'Andean Community']);
  });

  it.each(blocs.map((bloc) => [bloc.code, bloc] as const))('%s speaks four languages', (_, bloc) => {
    for (const language of languages) {
      expect(bloc.names[language]).not.toBe('');
      expect(bloc.note[language].length).toBeGreaterThan(20);
    }
  });
});
