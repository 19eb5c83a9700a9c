import { countries } from '#tenancy';
import type { DemonstrationPerson } from '../person.js';

const names: Readonly<Record<string, string>> = {
  ag: 'Alicia Browne', ar: 'Martín Echeverría Sosa', bb: 'Trevor Alleyne', bo: 'Wilma Condori Flores', br: 'Henrique Sampaio Leal',
  bs: 'Denise Rolle', bz: 'Carlos Usher', cl: 'Andrea Olivares Pinto', co: 'Juliana Restrepo Gil', cr: 'Óscar Vargas Chaves',
  cu: 'Leonor Hidalgo Pérez', dm: 'Gregory Laurent', do: 'Yokasta Polanco Núñez', ec: 'Jaime Andrade Cueva', gd: 'Marva Charles',
  gt: 'Rebeca Chacón Tzul', gy: 'Indira Persaud', hn: 'Mario Zelaya Cruz', ht: 'Jean-Robert Étienne', jm: 'Nadine Campbell',
  kn: 'Errol Liburd', lc: 'Solange Augustin', mx: 'Guadalupe Ordóñez Ruiz', ni: 'Denis Rivas Téllez', pa: 'Itzel Quintero Arosemena',
  pe: 'Rosa Huamán Salas', py: 'Liz Cabañas Ortiz', sr: 'Ruben Sewnarain', sv: 'Karla Menjívar Rosales', tt: 'Kavita Ramkissoon',
  uy: 'Álvaro Pintos Silveira', vc: 'Joel Cato', ve: 'Beatriz Landaeta Rojas',
};

/** One focal point for each of the 33 countries, so that a meeting can be convened; all fictional. */
export const focalPoints: readonly DemonstrationPerson[] = countries.map((country) => ({
  key: `foco-${country.code}`,
  name: names[country.code] ?? country.names.es,
  email: `foco.${country.code}@minga.example`,
  locale: country.language,
  memberships: [{ tenant: country.code, roles: ['focal-point'] }],
  note: {
    es: `Punto focal: ${country.names.es}.`,
    pt: `Ponto focal: ${country.names.pt}.`,
    en: `Focal point: ${country.names.en}.`,
    fr: `Point focal : ${country.names.fr}.`,
  },
}));
