import { works } from '../work.js';

const plan = (activity: string) => ({ source: 'OHI', where: `sección VI, ${activity}` }) as const;
const corfo = { type: 'policy-instrument', originalLanguage: 'es', institution: 'corfo', countries: ['cl'], tenant: 'cl' } as const;

/** Instruments of CORFO on which the O'Higgins plans rely; acronyms as printed, the source does not expand them. */
export const corfoInstruments = works([
  {
    ...corfo,
    code: 'innova-chile',
    titles: { es: 'INNOVA Chile (CORFO)', en: 'INNOVA Chile (CORFO)' },
    concepts: ['innovation', 'policy-instrument', 'technology-transfer'],
    abstracts: {
      es: 'Instrumento de CORFO que los dos planes de O’Higgins ponen detrás de casi todo lo que innova: asesorías de expertos, el centro de innovación vitivinícola, la red del conocimiento y la promoción con imagen de territorio.',
      en: 'CORFO instrument that both O’Higgins plans place behind almost everything that innovates: expert advice, the wine innovation centre, the knowledge network and promotion under a territorial image.',
    },
    locus: plan('actividades 3.1 a 3.3'),
  },
  {
    ...corfo,
    code: 'programa-fomento-calidad',
    titles: { es: 'Programa Fomento Calidad (CORFO)', en: 'Quality promotion programme (CORFO)' },
    translated: ['en'],
    concepts: ['quality-management', 'standards', 'policy-instrument'],
    abstracts: {
      es: 'Apoyo de CORFO a la calidad. En los planes de O’Higgins ayuda a pagar las asesorías de consultores que acercan la innovación a las empresas.',
      en: 'CORFO support for quality. In the O’Higgins plans it helps to pay for the consultants who bring innovation closer to firms.',
    },
    locus: plan('actividad 3.1, programa de asesorías'),
  },
  {
    ...corfo,
    code: 'corfo-fat',
    titles: { es: 'FAT (CORFO)', en: 'FAT (CORFO)' },
    concepts: ['technical-assistance', 'smes', 'policy-instrument'],
    visibility: { kind: 'network' },
    abstracts: {
      es: 'Instrumento de CORFO que los planes del vino y de la fruta citan para contratar consultores y expertos. La fuente no desarrolla la sigla.',
      en: 'CORFO instrument that the wine and fruit plans cite for hiring consultants and experts. The source does not spell the acronym out.',
    },
    locus: plan('actividad 3.1, programa de asesorías'),
  },
  {
    ...corfo,
    code: 'corfo-profo',
    titles: { es: 'PROFO (CORFO)', en: 'PROFO (CORFO)', pt: 'PROFO (CORFO)', fr: 'PROFO (CORFO)' },
    concepts: ['associativity', 'business-network', 'smes', 'policy-instrument'],
    abstracts: {
      es: 'Instrumento con que CORFO apoya a grupos de empresas que emprenden algo juntas. Los planes de O’Higgins lo usan para promover la asociatividad y llegan, a través de sus grupos, a los empresarios que convocan.',
      pt: 'Instrumento com que a CORFO apoia grupos de empresas que empreendem algo juntas. Os planos de O’Higgins o usam para promover a associatividade e chegam, por meio de seus grupos, aos empresários que convocam.',
      en: 'Instrument with which CORFO supports groups of firms that undertake something together. The O’Higgins plans use it to promote associativity and reach, through its groups, the entrepreneurs they call.',
      fr: 'Instrument par lequel la CORFO soutient des groupes d’entreprises qui entreprennent ensemble. Les plans d’O’Higgins s’en servent pour favoriser l’associativité et atteindre, par ses groupes, les entrepreneurs qu’ils réunissent.',
    },
    locus: plan('actividades 1 y 3.5'),
  },
  {
    ...corfo,
    code: 'corfo-pdp',
    titles: { es: 'PDP (CORFO)', en: 'PDP (CORFO)' },
    concepts: ['supplier-development', 'productive-linkage', 'policy-instrument'],
    abstracts: {
      es: 'Instrumento de CORFO citado junto a PROFO y PAG para fortalecer y crear asociaciones, con énfasis en relaciones continuas entre empresas principales y proveedores.',
      en: 'CORFO instrument cited beside PROFO and PAG to strengthen and create associations, with emphasis on continuous relations between main firms and suppliers.',
    },
    locus: plan('actividad 3.5, promoción de la asociatividad'),
  },
  {
    ...corfo,
    code: 'corfo-pag',
    titles: { es: 'PAG (CORFO)', en: 'PAG (CORFO)' },
    concepts: ['associativity', 'business-management', 'policy-instrument'],
    visibility: { kind: 'network' },
    abstracts: {
      es: 'Tercer instrumento de CORFO para la asociatividad entre los actores de los clústeres de O’Higgins. La fuente imprime solo la sigla.',
      en: 'Third CORFO instrument for associativity among the actors of the O’Higgins clusters. The source prints the acronym only.',
    },
    locus: plan('actividad 3.5, promoción de la asociatividad'),
  },
  {
    ...corfo,
    code: 'corfo-pti',
    titles: {
      es: 'PTI (CORFO)',
      pt: 'PTI (CORFO)',
      en: 'PTI (CORFO)',
      fr: 'PTI (CORFO)',
    },
    concepts: ['local-development', 'cluster-development', 'productive-linkage', 'policy-instrument'],
    abstracts: {
      es: 'Instrumento territorial de CORFO para las cadenas productivas de un territorio. Otra de nuestras fuentes cuenta que buscaba alianzas horizontales y articulación vertical hasta crear una institucionalidad público-privada; en O’Higgins financia la organización del clúster, su equipo técnico y su plan.',
      pt: 'Instrumento territorial da CORFO para as cadeias produtivas de um território. Outra de nossas fontes conta que buscava alianças horizontais e articulação vertical até criar uma institucionalidade público-privada; em O’Higgins financia a organização do cluster, sua equipe técnica e seu plano.',
      en: 'Territorial instrument of CORFO for the productive chains of a territory. Another of our sources tells that it sought horizontal alliances and vertical articulation until public-private institutions were in place; in O’Higgins it finances the organisation of the cluster, its technical team and its plan.',
      fr: 'Instrument territorial de la CORFO pour les chaînes productives d’un territoire. Une autre de nos sources rapporte qu’il visait des alliances horizontales et une articulation verticale jusqu’à créer des institutions publiques-privées ; à O’Higgins, il finance l’organisation du cluster, son équipe technique et son plan.',
    },
    locus: plan('actividades 2 y 3'),
  },
  {
    ...corfo,
    code: 'pti-colchagua-tierra-premium',
    type: 'good-practice',
    titles: { es: 'PTI Colchagua Tierra Premium', en: 'PTI Colchagua Tierra Premium' },
    tenant: 'ohiggins-vitivinicola',
    sector: '11',
    valueChains: ['wine'],
    concepts: ['wine', 'local-development', 'business-association', 'territorial-brand'],
    abstracts: {
      es: 'Programa territorial que ya había instalado en Colchagua el tema productivo con enfoque de territorio y formalizado una asociación de viñas. El plan lo toma como base de la mesa de trabajo del clúster.',
      en: 'Territorial programme that had already given production in Colchagua a territorial focus and formalised an association of wineries. The plan takes it as the basis of the cluster’s working table.',
    },
    locus: plan('plan vitivinícola, conformación de la Mesa de Trabajo'),
  },
]);
