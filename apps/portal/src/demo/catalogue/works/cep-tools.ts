import { works } from '../work.js';

/** Two parts of ECLAC's slides that stand on their own as tools. */
export const cepTools = works([
  {
    code: 'cepal-aspectos-criticos-capacidades',
    type: 'tool',
    originalLanguage: 'es',
    titles: {
      es: 'Principales aspectos críticos del proceso de construcción de capacidades locales de fomento productivo',
      en: 'Main critical aspects of building local capacities for productive development',
      pt: 'Principais aspectos críticos do processo de construção de capacidades locais de fomento produtivo',
    },
    translated: ['en', 'pt'],
    institution: 'cepal',
    countries: ['cl'],
    concepts: ['capacity-building', 'local-development', 'self-assessment', 'decentralisation'],
    abstracts: {
      es: 'Lista de ocho puntos para revisar una institucionalidad local de fomento: estabilidad, recursos, equipos, información, seguimiento con los actores, coordinación con los servicios nacionales, nuevas funciones y coherencia con la política nacional.',
      en: 'List of eight points to check a local development set-up: stability, resources, teams, information, follow-up with the actors, coordination with national services, new functions and coherence with national policy.',
      pt: 'Lista de oito pontos para rever uma institucionalidade local de fomento: estabilidade, recursos, equipes, informação, acompanhamento com os atores, coordenação com os serviços nacionais, novas funções e coerência com a política nacional.',
    },
    locus: { source: 'CEP', where: 'Principales aspectos críticos (1) y (2)' },
  },
  {
    code: 'cepal-enfoques-politica',
    type: 'training-material',
    originalLanguage: 'es',
    titles: { es: 'Hay distintos enfoques y niveles de complejidad', en: 'Approaches and levels of complexity in productive policy' },
    translated: ['en'],
    institution: 'cepal',
    concepts: ['industrial-policy', 'policy-instrument', 'public-procurement', 'structural-change'],
    abstracts: {
      es: 'Tres familias de políticas en una lámina: transversales, como la competencia o el crédito; selectivas, que transforman sectores y cadenas; y de frontera, con proyectos estratégicos y redes de centros tecnológicos.',
      en: 'Three families of policy on one slide: transversal, such as competition or credit; selective, which transform sectors and chains; and frontier, with strategic projects and networks of technology centres.',
    },
    locus: { source: 'CEP', where: 'Hay distintos enfoques y niveles de complejidad' },
  },
]);
