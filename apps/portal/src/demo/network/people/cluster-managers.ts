import type { Names } from '#tenancy';
import type { DemonstrationPerson } from '../person.js';

const manager = (tenant: string, name: string, locale: keyof Names, cluster: Names): DemonstrationPerson => ({
  key: `manager-${tenant}`,
  name,
  email: `gerencia.${tenant}@minga.example`,
  locale,
  memberships: [{ tenant, roles: ['cluster-manager'] }],
  note: {
    es: `Gerencia del clúster: ${cluster.es}.`,
    pt: `Gerência do cluster: ${cluster.pt}.`,
    en: `Manages the cluster: ${cluster.en}.`,
    fr: `Gère le cluster : ${cluster.fr}.`,
  },
});

const fictional: Readonly<Record<string, readonly [name: string, locale: keyof Names]>> = {
  'ohiggins-fruticola': ['Marcela Donoso Reyes', 'es'],
  paltec: ['Iván Saavedra Cortés', 'es'],
  'kono-sur': ['Lorena Huenchul Paz', 'es'],
  'turismo-chile': ['Cristián Barría Oyarzo', 'es'],
  'lechero-chile': ['Bernardita Schmidt Vidal', 'es'],
  'salmon-chile': ['Francisco Mansilla Ojeda', 'es'],
  'frutas-y-verduras': ['Rolando Jiménez Mata', 'es'],
  'granos-cono-sur': ['Agustina Ferreyra Luna', 'es'],
  'plantas-medicinales-caribe': ['Sherene Whyte', 'en'],
  'mendoza-vitivinicola': ['Pablo Moyano Gatica', 'es'],
  'calcados-novo-hamburgo': ['Cláudia Werner Machado', 'pt'],
};

/** Managers for the clusters that no named person manages, so that each can deposit and invite; all fictional. */
export const managersOf = (clusters: readonly { readonly code: string; readonly names: Names }[]): readonly DemonstrationPerson[] =>
  clusters.flatMap(({ code, names }) => {
    const person = fictional[code];
    return person ? [manager(code, ...person, names)] : [];
  });
