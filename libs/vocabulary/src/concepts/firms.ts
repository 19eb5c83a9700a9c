import { concept, type Concept } from './concept.js';

/** Firms and the ways in which they join forces. */
export const firms: readonly Concept[] = [
  concept(
    'smes',
    {
      es: [
        'pyme', 'pymes', 'mipyme', 'mipymes', 'PYME', 'MIPYME', 'pequeña y mediana empresa', 'pequeñas y medianas empresas',
        'micro, pequeñas y medianas empresas',
      ],
      pt: [
        'MPME', 'MPMEs', 'PME', 'PMEs', 'MPE', 'MPEs', 'pequena e média empresa', 'pequenas e médias empresas',
        'micro e pequenas empresas', 'micro, pequenas e médias empresas',
      ],
      en: [
        'SME', 'SMEs', 'MSME', 'MSMEs', 'small and medium-sized enterprise', 'small and medium-sized enterprises',
        'small and medium enterprises', 'micro, small and medium enterprises',
      ],
      fr: ['PME', 'petite et moyenne entreprise', 'petites et moyennes entreprises', 'MPME', 'micro, petites et moyennes entreprises'],
      nl: ['kmo', 'kmo’s', 'mkb', 'midden- en kleinbedrijf', 'kleine en middelgrote ondernemingen'],
    },
    { related: ['micro-enterprise', 'business-development-services'] },
  ),
  concept(
    'micro-enterprise',
    {
      es: ['microempresa', 'microempresas', 'microemprendimiento', 'microemprendimientos'],
      pt: ['microempresa', 'microempresas', 'microempreendimento', 'microempreendimentos'],
      en: ['micro-enterprise', 'micro-enterprises', 'microenterprise', 'microenterprises', 'microbusiness'],
      fr: ['microentreprise', 'microentreprises', 'micro-entreprise', 'micro-entreprises', 'très petite entreprise'],
      nl: ['micro-onderneming', 'micro-ondernemingen'],
    },
    { broader: 'smes' },
  ),
  concept(
    'anchor-firm',
    {
      es: ['empresa tractora', 'empresas tractoras', 'empresa ancla', 'empresas ancla', 'empresa líder', 'empresas líderes', 'gran empresa'],
      pt: ['empresa âncora', 'empresas âncora', 'empresa líder', 'empresas líderes', 'grande empresa'],
      en: ['anchor firm', 'anchor firms', 'lead firm', 'lead firms', 'large firm', 'large firms'],
      fr: ['entreprise phare', 'entreprises phares', 'entreprise chef de file', 'entreprises chefs de file', 'grande entreprise'],
      nl: ['trekkersbedrijf', 'trekkersbedrijven', 'leidende onderneming', 'grote onderneming'],
    },
    { related: ['supplier-development', 'chain-governance'] },
  ),
  concept(
    'small-producers',
    {
      es: ['pequeño productor', 'pequeños productores', 'pequeña productora', 'productores rurales', 'agricultura familiar'],
      pt: ['pequeno produtor', 'pequenos produtores', 'pequena produtora', 'produtores rurais', 'agricultura familiar'],
      en: ['small producer', 'small producers', 'smallholder', 'smallholders', 'family farming', 'small-scale farmers'],
      fr: ['petit producteur', 'petits producteurs', 'petits exploitants', 'agriculture familiale'],
      nl: ['kleine producent', 'kleine producenten', 'kleine boeren', 'familielandbouw'],
    },
    { related: ['cooperative', 'inclusive-development', 'rural-development'] },
  ),
  concept(
    'cooperative',
    {
      es: ['cooperativa', 'cooperativas', 'asociación de productores', 'asociaciones de productores'],
      pt: ['cooperativa', 'cooperativas', 'associação de produtores', 'associações de produtores'],
      en: ['cooperative', 'cooperatives', 'co-operative', 'co-operatives', 'producer association', 'producer associations'],
      fr: ['coopérative', 'coopératives', 'association de producteurs', 'associations de producteurs'],
      nl: ['coöperatie', 'coöperaties', 'producentenvereniging', 'producentenverenigingen'],
    },
    { broader: 'associativity', related: ['small-producers'] },
  ),
  concept(
    'business-association',
    {
      es: ['asociación empresarial', 'asociaciones empresariales', 'gremio empresarial', 'gremios empresariales', 'cámara empresarial', 'cámaras empresariales'],
      pt: ['associação empresarial', 'associações empresariais', 'entidade de classe', 'câmara empresarial', 'câmaras empresariais'],
      en: ['business association', 'business associations', 'industry association', 'chamber of commerce', 'chambers of commerce'],
      fr: ['association professionnelle', 'associations professionnelles', 'organisation patronale', 'chambre de commerce', 'chambres de commerce'],
      nl: ['bedrijvenvereniging', 'bedrijvenverenigingen', 'brancheorganisatie', 'brancheorganisaties', 'kamer van koophandel'],
    },
    { related: ['associativity', 'working-table'] },
  ),
  concept(
    'associativity',
    {
      es: ['asociatividad', 'asociatividad empresarial', 'cooperación empresarial', 'cooperación interempresarial', 'cooperación entre empresas'],
      pt: ['associativismo', 'associatividade', 'cooperação empresarial', 'cooperação entre empresas'],
      en: ['associativity', 'inter-firm cooperation', 'business cooperation', 'cooperation between firms', 'cooperation among firms'],
      fr: ['coopération interentreprises', 'associativité', 'coopération entre entreprises'],
      nl: ['bedrijfssamenwerking', 'samenwerking tussen bedrijven'],
    },
    { related: ['business-network', 'collective-efficiency', 'trust'] },
  ),
  concept(
    'business-network',
    {
      es: ['red empresarial', 'redes empresariales', 'red de empresas', 'redes de empresas', 'red de negocios', 'redes de negocios'],
      pt: ['rede empresarial', 'redes empresariais', 'rede de empresas', 'redes de empresas', 'rede de negócios'],
      en: ['business network', 'business networks', 'network of firms', 'networks of firms', 'inter-firm network', 'inter-firm networks'],
      fr: ['réseau d’entreprises', 'réseaux d’entreprises', 'réseau interentreprises'],
      nl: ['bedrijvennetwerk', 'bedrijvennetwerken', 'netwerk van bedrijven'],
    },
    { broader: 'associativity', related: ['network-brokering'] },
  ),
  concept(
    'network-brokering',
    {
      es: ['articulador de redes', 'articuladores de redes', 'facilitador', 'facilitadores', 'intermediario', 'articulador territorial'],
      pt: ['articulador de redes', 'articuladores de redes', 'facilitador', 'facilitadores', 'intermediação de redes'],
      en: ['network brokering', 'network broker', 'network brokers', 'facilitator', 'facilitators', 'intermediary'],
      fr: ['animation de réseaux', 'animateur de réseau', 'animateurs de réseaux', 'facilitateur', 'facilitateurs'],
      nl: ['netwerkmakelaar', 'netwerkmakelaars', 'facilitator', 'netwerkbemiddeling'],
    },
    { related: ['cluster-development-agent', 'business-network'] },
  ),
  concept(
    'origin-consortium',
    {
      es: ['consorcio de origen', 'consorcios de origen', 'consorcio de productores de origen'],
      pt: ['consórcio de origem', 'consórcios de origem'],
      en: ['origin consortium', 'origin consortia', 'origin consortiums'],
      fr: ['consortium d’origine', 'consortiums d’origine', 'consortia d’origine'],
      nl: ['oorsprongsconsortium', 'oorsprongsconsortia'],
    },
    { broader: 'associativity', related: ['geographical-indication', 'export-consortium', 'collective-mark'] },
  ),
  concept(
    'export-consortium',
    {
      es: ['consorcio de exportación', 'consorcios de exportación', 'consorcio exportador', 'consorcios exportadores'],
      pt: ['consórcio de exportação', 'consórcios de exportação', 'consórcio exportador'],
      en: ['export consortium', 'export consortia', 'export consortiums', 'export network', 'export networks'],
      fr: ['consortium d’exportation', 'consortiums d’exportation', 'consortia d’exportation', 'groupement d’exportateurs'],
      nl: ['exportconsortium', 'exportconsortia'],
    },
    { broader: 'associativity', related: ['export-promotion', 'origin-consortium'] },
  ),
  concept(
    'joint-purchasing',
    {
      es: ['compra conjunta', 'compras conjuntas', 'compras coordinadas', 'central de compras', 'centrales de compras'],
      pt: ['compra conjunta', 'compras conjuntas', 'compras coletivas', 'central de compras', 'centrais de compras'],
      en: ['joint purchasing', 'coordinated purchasing', 'common buying', 'purchasing group', 'purchasing groups'],
      fr: ['achats groupés', 'achat groupé', 'centrale d’achat', 'centrales d’achat'],
      nl: ['gezamenlijke inkoop', 'inkoopcombinatie', 'inkoopcombinaties'],
    },
    { broader: 'collective-efficiency' },
  ),
  concept(
    'entrepreneurship',
    {
      es: ['emprendimiento', 'emprendimientos', 'espíritu empresarial', 'emprendedor', 'emprendedores', 'emprendedoras'],
      pt: ['empreendedorismo', 'empreendimento', 'empreendimentos', 'empreendedor', 'empreendedores', 'empreendedoras'],
      en: ['entrepreneurship', 'entrepreneur', 'entrepreneurs', 'enterprise creation', 'start-up', 'start-ups'],
      fr: ['entrepreneuriat', 'entrepreneur', 'entrepreneurs', 'esprit d’entreprise', 'création d’entreprises'],
      nl: ['ondernemerschap', 'ondernemer', 'ondernemers', 'start-up', 'start-ups'],
    },
    { related: ['business-incubator', 'venture-capital'] },
  ),
];
