import { works } from '../work.js';

const plan = (activity: string) => ({ source: 'OHI', where: `sección VI, ${activity}` }) as const;
const instrument = { type: 'policy-instrument', originalLanguage: 'es', countries: ['cl'], tenant: 'cl' } as const;
const prochile = { ...instrument, institution: 'prochile' } as const;
const indap = { ...instrument, institution: 'indap', sector: '01' } as const;

/** Export promotion by ProChile and farm support by INDAP, as the O'Higgins plans list them. */
export const prochileAndIndapInstruments = works([
  {
    ...prochile,
    code: 'prochile-misiones-ferias',
    titles: { es: 'Misiones comerciales y Ferias (ProChile)', en: 'Trade missions and fairs (ProChile)', pt: 'Missões comerciais e feiras (ProChile)' },
    translated: ['en', 'pt'],
    concepts: ['trade-fair', 'export-promotion', 'joint-marketing'],
    abstracts: {
      es: 'Apoyo de ProChile para salir juntos al exterior: misiones y ferias en que las empresas del clúster muestran productos con imagen de territorio.',
      en: 'ProChile support for going abroad together: missions and fairs at which the firms of a cluster show products with a territorial image.',
      pt: 'Apoio da ProChile para ir juntos ao exterior: missões e feiras em que as empresas do cluster mostram produtos com imagem de território.',
    },
    locus: plan('actividad 3.3, imagen territorio'),
  },
  {
    ...prochile,
    code: 'prochile-proyectos-sectoriales',
    titles: { es: 'Línea Proyectos Sectoriales de Promoción de Exportaciones (ProChile)', en: 'Sectoral export promotion projects (ProChile)' },
    translated: ['en'],
    concepts: ['export-promotion', 'market-access', 'policy-instrument'],
    visibility: { kind: 'network' },
    abstracts: {
      es: 'Línea de ProChile para proyectos de exportación de un sector completo. Los planes la usan al acercar información de mercado a las empresas de la región.',
      en: 'ProChile line for export projects of a whole sector. The plans use it to bring market information to the firms of the region.',
    },
    locus: plan('actividad 3.3, información de mercado'),
  },
  {
    ...prochile,
    code: 'prochile-fondo-agropecuario',
    titles: { es: 'Fondo Promoción Exportaciones Agropecuarias (ProChile)', en: 'Agricultural export promotion fund (ProChile)' },
    translated: ['en'],
    sector: '01',
    concepts: ['export-promotion', 'agro-industry', 'access-to-finance'],
    abstracts: {
      es: 'Fondo de ProChile para la exportación agropecuaria, citado para abrir mercados nuevos y ganar poder de negociación y precio.',
      en: 'ProChile fund for agricultural exports, cited as a way to open new markets and gain bargaining power and price.',
    },
    locus: plan('actividad 3.3, información de mercado'),
  },
  {
    ...prochile,
    code: 'prochile-pymexporta',
    titles: { es: 'PYMEXPORTA (ProChile)', en: 'PYMEXPORTA (ProChile)' },
    concepts: ['smes', 'export-promotion', 'market-access'],
    abstracts: {
      es: 'Programa de ProChile para que exporten las empresas pequeñas y medianas. Aparece en la información de mercado y en los contactos con clústeres de otros territorios.',
      en: 'ProChile programme for small and medium firms to export. It appears under market information and under contacts with clusters of other territories.',
    },
    locus: plan('actividades 3.3 y 3.5'),
  },
  {
    ...indap,
    code: 'indap-red-rubro',
    titles: { es: 'RED RUBRO (INDAP)', en: 'RED RUBRO (INDAP)' },
    concepts: ['business-network', 'small-producers', 'extension'],
    abstracts: {
      es: 'Redes de productores de un mismo rubro que apoya INDAP. Los planes las suman al programa de asesorías para que la innovación llegue también a los productores chicos.',
      en: 'Networks of producers of one line, supported by INDAP. The plans add them to the advisory programme so that innovation reaches small producers too.',
    },
    locus: plan('actividad 3.1, programa de asesorías'),
  },
  {
    ...indap,
    code: 'indap-pdi',
    titles: { es: 'PDI (INDAP)', en: 'PDI (INDAP)' },
    concepts: ['small-producers', 'rural-development', 'policy-instrument'],
    visibility: { kind: 'network' },
    abstracts: {
      es: 'Instrumento de INDAP citado para las asesorías de consultores y expertos en el vino y la fruta. La fuente no desarrolla la sigla.',
      en: 'INDAP instrument cited for advice by consultants and experts in wine and fruit. The source does not spell the acronym out.',
    },
    locus: plan('actividad 3.1, programa de asesorías'),
  },
  {
    ...indap,
    code: 'indap-cege',
    titles: { es: 'CEGE (INDAP)', en: 'CEGE (INDAP)' },
    concepts: ['business-management', 'small-producers', 'business-development-services'],
    visibility: { kind: 'network' },
    abstracts: {
      es: 'Instrumento de INDAP que los planes ponen al lado de los de ProChile para dar información de mercado y gestión a las empresas de la región.',
      en: 'INDAP instrument that the plans set beside those of ProChile to give the firms of the region market information and management.',
    },
    locus: plan('actividad 3.3, información de mercado'),
  },
  {
    ...indap,
    code: 'indap-sitec',
    titles: { es: 'SITEC (INDAP)', en: 'SITEC (INDAP)' },
    concepts: ['market-intelligence', 'extension', 'small-producers'],
    visibility: { kind: 'tenant' },
    abstracts: {
      es: 'Instrumento de INDAP que alimentaría la unidad de información del clúster, para que los datos dejen de circular por vías informales e inconstantes.',
      en: 'INDAP instrument that would feed the cluster’s information unit, so that data no longer travel by informal and unsteady ways.',
    },
    locus: plan('actividad 3.6, unidad de información'),
  },
  {
    ...indap,
    code: 'indap-turismo-rural',
    titles: { es: 'Turismo Rural (INDAP)', en: 'Rural tourism (INDAP)', fr: 'Tourisme rural (INDAP)' },
    translated: ['en', 'fr'],
    sector: '79',
    valueChains: ['tourism'],
    concepts: ['tourism', 'rural-development', 'small-producers'],
    abstracts: {
      es: 'Apoyo de INDAP al turismo en el campo, que los planes unen a la promoción de productos con imagen de territorio y al turismo del vino.',
      en: 'INDAP support for tourism in the countryside, which the plans tie to the promotion of products with a territorial image and to wine tourism.',
      fr: 'Appui de l’INDAP au tourisme à la campagne, que les plans relient à la promotion de produits à image de territoire et à l’œnotourisme.',
    },
    locus: plan('actividad 3.3, imagen territorio'),
  },
]);
