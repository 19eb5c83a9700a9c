import { cityOf } from './city.js';

describe('the city of a clock', () => {
  it('is the capital that sets it, as the reader calls it', () => {
    expect(cityOf('America/Asuncion', 'es')).toBe('Asunción');
    expect(cityOf('America/Asuncion', 'pt')).toBe('Assunção');
    expect(cityOf('America/Costa_Rica', 'en')).toBe('San José');
    expect(cityOf('America/La_Paz', 'fr')).toBe('La Paz');
  });

  it('is the host’s own where a zone is shared or bears another country’s name', () => {
    expect(cityOf('America/Toronto', 'en', 'bs')).toBe('Nassau');
    expect(cityOf('America/Puerto_Rico', 'fr', 'lc')).toBe('Castries');
  });

  it('is what the zone is named after where no capital is', () => {
    expect(cityOf('America/Puerto_Rico', 'es')).toBe('Puerto Rico');
    expect(cityOf('America/Argentina/Rio_Gallegos', 'es', 'ar')).toBe('Rio Gallegos');
    expect(cityOf('Europe/Madrid', 'es', 'cl')).toBe('Madrid');
  });
});
