import { works } from '../work.js';

const compared = { source: 'OHI', where: 'sección II, nota 1' } as const;

/** The processes of clustering that the O'Higgins plan analysed before drawing its own. */
export const ohigginsCases = works([
  {
    code: 'caso-cluster-salmon',
    type: 'case-study',
    originalLanguage: 'es',
    titles: { es: 'Cluster del Salmón en Chile', en: 'The salmon cluster in Chile', pt: 'O cluster do salmão no Chile' },
    translated: ['en', 'pt'],
    institution: 'prochile',
    countries: ['cl'],
    tenant: 'cl',
    sector: '03',
    valueChains: ['salmon-and-aquaculture'],
    concepts: ['salmon-and-aquaculture', 'cluster', 'benchmarking'],
    visibility: { kind: 'network' },
    abstracts: {
      es: 'Caso chileno de clusterización que se comparó con O’Higgins antes de definir las etapas de su plan.',
      en: 'Chilean case of clustering that was compared with O’Higgins before the stages of its plan were set.',
      pt: 'Caso chileno de clusterização comparado com O’Higgins antes de definir as etapas de seu plano.',
    },
    locus: compared,
  },
  {
    code: 'caso-cluster-mendoza',
    type: 'case-study',
    originalLanguage: 'es',
    titles: { es: 'Cluster vitivinícola en Mendoza', en: 'The wine cluster in Mendoza' },
    translated: ['en'],
    institution: 'prochile',
    countries: ['ar'],
    tenant: 'ar',
    sector: '11',
    valueChains: ['wine'],
    concepts: ['wine', 'cluster', 'benchmarking'],
    visibility: { kind: 'shared', tenants: ['cl'], blocs: ['mercosur'] },
    abstracts: {
      es: 'Caso argentino del vino que el plan de O’Higgins analizó como proceso equivalente al suyo.',
      en: 'Argentine wine case that the O’Higgins plan analysed as a process equivalent to its own.',
    },
    locus: compared,
  },
  {
    code: 'caso-cluster-la-rioja',
    type: 'case-study',
    originalLanguage: 'es',
    titles: { es: 'Cluster Vino de La Rioja', en: 'The La Rioja wine cluster' },
    translated: ['en'],
    institution: 'prochile',
    tenant: 'ohiggins-vitivinicola',
    sector: '11',
    valueChains: ['wine'],
    concepts: ['wine', 'cluster', 'territorial-brand', 'benchmarking'],
    visibility: { kind: 'tenant' },
    abstracts: {
      es: 'Tercera experiencia con que se comparó el clúster vitivinícola de O’Higgins; guardada aquí como referencia de trabajo del propio clúster.',
      en: 'Third experience with which the O’Higgins wine cluster was compared; kept here as a working reference of the cluster itself.',
    },
    locus: compared,
  },
]);
