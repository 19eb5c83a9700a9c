import { WallTime } from '#meetings';
import { sayElsewhere, saySpan, sayWhen } from './say-when.js';

describe('a time in words', () => {
  const at = (reading: string, zone = 'America/Asuncion') => WallTime.of(reading, zone);
  const threeDays = { start: at('2027-09-14T09:00'), end: at('2027-09-16T17:00') };

  it('says first and last day, hour, city and distance from Greenwich, as each language does', () => {
    expect(saySpan(threeDays, 'py', 'en')).toBe('from Tuesday 14 to Thursday 16 September 2027, 09:00 in Asunción (UTC−3)');
    expect(saySpan(threeDays, 'py', 'es')).toBe('del martes 14 al jueves 16 de septiembre de 2027, a las 09:00 en Asunción (UTC−3)');
    expect(saySpan(threeDays, 'py', 'pt')).toBe('de terça-feira, 14, a quinta-feira, 16 de setembro de 2027, às 09:00 em Assunção (UTC−3)');
    expect(saySpan(threeDays, 'py', 'fr')).toBe('du mardi 14 au jeudi 16 septembre 2027, à 9 h 00 à Asuncion (UTC−3)');
  });

  it('says the month and the year twice only where they differ', () => {
    const acrossMonths = { start: at('2027-09-30T09:00'), end: at('2027-10-01T13:00') };
    expect(saySpan(acrossMonths, null, 'es')).toMatch(/^del jueves 30 de septiembre al viernes 1 de octubre de 2027, /);
    expect(saySpan(acrossMonths, null, 'fr')).toMatch(/^du jeudi 30 septembre au vendredi 1er octobre 2027, /);
    expect(saySpan(acrossMonths, null, 'pt')).toMatch(/^de quinta-feira, 30 de setembro, a sexta-feira, 1º de outubro de 2027, /);
    expect(saySpan({ start: at('2027-12-30T09:00'), end: at('2028-01-04T13:00') }, null, 'en')).toMatch(/^from Thursday 30 December 2027 to Tuesday 4 January 2028, /);
  });

  it('says one day once, with both hours', () => {
    const oneDay = { start: at('2027-09-14T09:00'), end: at('2027-09-14T17:30') };
    expect(saySpan(oneDay, 'py', 'es')).toBe('martes 14 de septiembre de 2027, de 09:00 a 17:30 en Asunción (UTC−3)');
    expect(saySpan(oneDay, 'py', 'fr')).toBe('mardi 14 septembre 2027, de 9 h 00 à 17 h 30 à Asuncion (UTC−3)');
    expect(sayWhen(oneDay.start, null, 'pt')).toBe('terça-feira, 14 de setembro de 2027, às 09:00 em Assunção (UTC−3)');
  });

  it('says where the reader is, with the day where it is another one, and nothing where the clocks agree', () => {
    const late = at('2027-09-14T23:30', 'America/Mexico_City');
    expect(sayElsewhere(late, { zone: 'America/Sao_Paulo', country: 'br' }, 'pt')).toBe('quarta-feira, 15 de setembro de 2027, 02:30 em Brasília (UTC−3)');
    expect(sayElsewhere(threeDays.start, { zone: 'America/Lima', country: 'pe' }, 'es')).toBe('07:00 en Lima (UTC−5)');
    expect(sayElsewhere(threeDays.start, { zone: 'America/Montevideo', country: 'uy' }, 'es')).toBeNull();
  });
});
