import { concept, type Concept } from './concept.js';

/** Greener and fairer production, and where it settles. */
export const sustainability: readonly Concept[] = [
  concept(
    'sustainable-industrial-development',
    {
      es: ['desarrollo industrial inclusivo y sostenible', 'DIIS', 'ISID', 'desarrollo sostenible', 'desarrollo industrial sostenible', 'sostenibilidad', 'sustentabilidad'],
      pt: ['desenvolvimento industrial inclusivo e sustentável', 'desenvolvimento sustentável', 'desenvolvimento industrial sustentável', 'sustentabilidade'],
      en: ['inclusive and sustainable industrial development', 'ISID', 'sustainable development', 'sustainable industrial development', 'sustainability'],
      fr: ['développement industriel inclusif et durable', 'DIID', 'développement durable', 'développement industriel durable', 'durabilité'],
      nl: ['inclusieve en duurzame industriële ontwikkeling', 'duurzame ontwikkeling', 'duurzaamheid'],
    },
    { related: ['inclusive-development', 'circular-economy'] },
  ),
  concept(
    'industrial-park',
    {
      es: ['parque industrial', 'parques industriales', 'zona industrial', 'zonas industriales', 'polígono industrial', 'polígonos industriales'],
      pt: ['parque industrial', 'parques industriais', 'zona industrial', 'zonas industriais', 'polo industrial', 'polos industriais'],
      en: ['industrial park', 'industrial parks', 'industrial estate', 'industrial estates', 'industrial zone', 'industrial zones'],
      fr: ['parc industriel', 'parcs industriels', 'zone industrielle', 'zones industrielles'],
      nl: ['industriepark', 'industrieparken', 'bedrijventerrein', 'bedrijventerreinen', 'industrieterrein'],
    },
    { related: ['eco-industrial-park', 'free-zone', 'infrastructure'] },
  ),
  concept(
    'eco-industrial-park',
    {
      es: ['parque ecoindustrial', 'parques ecoindustriales', 'parque eco-industrial', 'parques eco-industriales', 'ecoparque industrial', 'ecoparques industriales'],
      pt: ['parque ecoindustrial', 'parques ecoindustriais', 'parque eco-industrial', 'parques eco-industriais', 'ecoparque industrial'],
      en: ['eco-industrial park', 'eco-industrial parks', 'EIP', 'EIPs'],
      fr: ['parc éco-industriel', 'parcs éco-industriels', 'parc écoindustriel', 'parcs écoindustriels'],
      nl: ['eco-industrieel park', 'eco-industriële parken', 'duurzaam bedrijventerrein', 'duurzame bedrijventerreinen'],
    },
    { broader: 'industrial-park', related: ['industrial-symbiosis', 'circular-economy'] },
  ),
  concept(
    'industrial-symbiosis',
    {
      es: ['simbiosis industrial', 'sinergia de subproductos', 'sinergias de subproductos', 'intercambio de subproductos', 'ecología industrial'],
      pt: ['simbiose industrial', 'sinergia de subprodutos', 'intercâmbio de subprodutos', 'ecologia industrial'],
      en: ['industrial symbiosis', 'by-product synergy', 'by-product exchange', 'industrial ecology'],
      fr: ['symbiose industrielle', 'symbioses industrielles', 'échange de sous-produits', 'écologie industrielle'],
      nl: ['industriële symbiose', 'uitwisseling van bijproducten', 'industriële ecologie'],
    },
    { related: ['eco-industrial-park', 'waste-management'] },
  ),
  concept(
    'circular-economy',
    {
      es: ['economía circular', 'reciclaje', 'reutilización', 'economía verde'],
      pt: ['economia circular', 'reciclagem', 'reutilização', 'economia verde'],
      en: ['circular economy', 'recycling', 'reuse', 'green economy'],
      fr: ['économie circulaire', 'recyclage', 'réutilisation', 'économie verte'],
      nl: ['circulaire economie', 'kringloopeconomie', 'recycling', 'hergebruik', 'groene economie'],
    },
    { related: ['industrial-symbiosis', 'resource-efficiency'] },
  ),
  concept(
    'resource-efficiency',
    {
      es: ['eficiencia en el uso de recursos', 'eficiencia de recursos', 'producción más limpia', 'producción limpia', 'ecoeficiencia', 'PML'],
      pt: ['eficiência no uso de recursos', 'eficiência de recursos', 'produção mais limpa', 'produção limpa', 'ecoeficiência', 'P+L'],
      en: ['resource efficiency', 'cleaner production', 'eco-efficiency', 'RECP'],
      fr: ['efficacité des ressources', 'utilisation efficace des ressources', 'production plus propre', 'production propre', 'éco-efficacité'],
      nl: ['hulpbronnenefficiëntie', 'schonere productie', 'eco-efficiëntie'],
    },
    { related: ['waste-management', 'energy-efficiency'] },
  ),
  concept(
    'waste-management',
    {
      es: ['gestión de residuos', 'residuo', 'residuos', 'desechos', 'minimización de residuos', 'subproductos'],
      pt: ['gestão de resíduos', 'resíduo', 'resíduos', 'minimização de resíduos', 'subprodutos'],
      en: ['waste management', 'waste', 'wastes', 'waste minimisation', 'by-products'],
      fr: ['gestion des déchets', 'déchet', 'déchets', 'réduction des déchets', 'sous-produits'],
      nl: ['afvalbeheer', 'afval', 'afvalvermindering', 'bijproducten'],
    },
    { related: ['circular-economy', 'industrial-symbiosis'] },
  ),
  concept(
    'energy-efficiency',
    {
      es: ['eficiencia energética', 'ahorro de energía', 'cogeneración', 'uso eficiente de la energía'],
      pt: ['eficiência energética', 'economia de energia', 'cogeração', 'uso eficiente da energia'],
      en: ['energy efficiency', 'energy saving', 'energy savings', 'cogeneration'],
      fr: ['efficacité énergétique', 'économies d’énergie', 'cogénération'],
      nl: ['energie-efficiëntie', 'energiebesparing', 'warmtekrachtkoppeling'],
    },
    { broader: 'resource-efficiency', related: ['renewable-energy'] },
  ),
  concept(
    'renewable-energy',
    {
      es: ['energía renovable', 'energías renovables', 'energía limpia', 'energías limpias', 'bioenergía'],
      pt: ['energia renovável', 'energias renováveis', 'energia limpa', 'energias limpas', 'bioenergia'],
      en: ['renewable energy', 'renewable energies', 'renewables', 'clean energy', 'bioenergy'],
      fr: ['énergie renouvelable', 'énergies renouvelables', 'énergie propre', 'bioénergie'],
      nl: ['hernieuwbare energie', 'duurzame energie', 'schone energie', 'bio-energie'],
    },
    { related: ['energy-efficiency', 'climate-change'] },
  ),
  concept(
    'climate-change',
    {
      es: ['cambio climático', 'emisiones de gases de efecto invernadero', 'huella de carbono', 'adaptación al cambio climático'],
      pt: ['mudança do clima', 'mudanças climáticas', 'alterações climáticas', 'emissões de gases de efeito estufa', 'pegada de carbono'],
      en: ['climate change', 'greenhouse gas emissions', 'carbon footprint', 'climate change adaptation'],
      fr: ['changement climatique', 'changements climatiques', 'émissions de gaz à effet de serre', 'empreinte carbone'],
      nl: ['klimaatverandering', 'broeikasgasemissies', 'koolstofvoetafdruk'],
    },
    { related: ['renewable-energy', 'sustainable-industrial-development'] },
  ),
  concept(
    'inclusive-development',
    {
      es: ['desarrollo inclusivo', 'inclusión social', 'reducción de la pobreza', 'crecimiento inclusivo', 'desarrollo en favor de los pobres', 'inclusión productiva'],
      pt: ['desenvolvimento inclusivo', 'inclusão social', 'redução da pobreza', 'crescimento inclusivo', 'inclusão produtiva'],
      en: ['inclusive development', 'social inclusion', 'poverty reduction', 'inclusive growth', 'pro-poor growth', 'pro-poor development'],
      fr: ['développement inclusif', 'inclusion sociale', 'réduction de la pauvreté', 'croissance inclusive'],
      nl: ['inclusieve ontwikkeling', 'sociale inclusie', 'armoedebestrijding', 'inclusieve groei'],
    },
    { related: ['small-producers', 'gender-equality'] },
  ),
  concept(
    'gender-equality',
    {
      es: ['igualdad de género', 'equidad de género', 'enfoque de género', 'perspectiva de género', 'mujeres empresarias', 'mujer empresaria', 'empoderamiento de las mujeres'],
      pt: ['igualdade de gênero', 'equidade de gênero', 'perspectiva de gênero', 'mulheres empresárias', 'empoderamento das mulheres'],
      en: ['gender equality', 'gender equity', 'gender perspective', 'women entrepreneurs', 'women’s empowerment'],
      fr: ['égalité des genres', 'égalité des sexes', 'égalité femmes-hommes', 'perspective de genre', 'femmes entrepreneures', 'autonomisation des femmes'],
      nl: ['gendergelijkheid', 'genderperspectief', 'vrouwelijke ondernemers', 'emancipatie van vrouwen'],
    },
    { broader: 'inclusive-development' },
  ),
  concept(
    'employment',
    {
      es: ['empleo', 'empleos', 'generación de empleo', 'mercado laboral', 'trabajo decente', 'empleo juvenil'],
      pt: ['emprego', 'empregos', 'geração de emprego', 'mercado de trabalho', 'trabalho decente', 'emprego juvenil'],
      en: ['employment', 'jobs', 'job creation', 'labour market', 'decent work', 'youth employment'],
      fr: ['emploi', 'emplois', 'création d’emplois', 'marché du travail', 'travail décent', 'emploi des jeunes'],
      nl: ['werkgelegenheid', 'banen', 'arbeidsmarkt', 'waardig werk', 'jeugdwerkgelegenheid'],
    },
    { related: ['human-capital', 'inclusive-development'] },
  ),
];
