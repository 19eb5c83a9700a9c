import type { DemonstrationCluster } from '../cluster.js';
import { cite } from '../sources.js';

/** Clusters of Argentina and Brazil that the sources name as examples. */
export const neighbouringClusters: readonly DemonstrationCluster[] = [
  {
    code: 'mendoza-vitivinicola',
    leadCountry: 'ar',
    countries: ['ar'],
    names: {
      es: 'Clúster vitivinícola de Mendoza',
      pt: 'Cluster vitivinícola de Mendoza',
      en: 'Mendoza wine cluster',
      fr: 'Cluster viticole de Mendoza',
    },
    summary: {
      es: 'Experiencia argentina que el equipo del plan de O’Higgins analizó como proceso equivalente, junto con el salmón chileno y el vino de La Rioja.',
      pt: 'Experiência argentina que a equipe do plano de O’Higgins analisou como processo equivalente, junto com o salmão chileno e o vinho de La Rioja.',
      en: 'Argentine experience that the team of the O’Higgins plan analysed as an equivalent process, together with Chilean salmon and La Rioja wine.',
      fr: 'Expérience argentine que l’équipe du plan d’O’Higgins a analysée comme processus équivalent, avec le saumon chilien et le vin de La Rioja.',
    },
    facts: {
      product: { es: 'Vino', pt: 'Vinho', en: 'Wine', fr: 'Vin' },
      territory: 'Mendoza',
      localTerm: 'clúster',
      sector: '11',
      valueChains: ['wine'],
      source: cite({ source: 'OHI', where: 'sección II, nota 1' }),
    },
  },
  {
    code: 'calcados-novo-hamburgo',
    leadCountry: 'br',
    countries: ['br'],
    names: {
      es: 'Arreglo productivo del calzado de Novo Hamburgo',
      pt: 'Arranjo produtivo de calçados de Novo Hamburgo',
      en: 'Novo Hamburgo footwear cluster',
      fr: 'Système productif de la chaussure de Novo Hamburgo',
    },
    summary: {
      es: 'La industria brasileña del calzado aparece entre los ejemplos de clústeres reconocidos en el mundo, al lado de Silicon Valley, Bangalore y Hsinchu. La fuente imprime «Hamburgo (Brasil)».',
      pt: 'A indústria brasileira de calçados aparece entre os exemplos de clusters reconhecidos no mundo, ao lado do Vale do Silício, de Bangalore e de Hsinchu. A fonte imprime «Hamburgo (Brasil)».',
      en: 'The Brazilian footwear industry appears among the examples of clusters known throughout the world, beside Silicon Valley, Bangalore and Hsinchu. The source prints “Hamburgo (Brasil)”.',
      fr: 'L’industrie brésilienne de la chaussure figure parmi les exemples de clusters reconnus dans le monde, aux côtés de la Silicon Valley, de Bangalore et de Hsinchu. La source imprime « Hamburgo (Brasil) ».',
    },
    facts: {
      product: { es: 'Calzado', pt: 'Calçados', en: 'Footwear', fr: 'Chaussures' },
      territory: 'Novo Hamburgo',
      localTerm: 'APL',
      sector: '15',
      valueChains: ['leather-and-footwear'],
      maturity: 'constituted',
      source: cite({ source: 'APP', where: 'sección 1' }),
    },
  },
];
