import { concept, type Concept } from './concept.js';

/** Markets, trade and integration. */
export const markets: readonly Concept[] = [
  concept(
    'market-intelligence',
    {
      es: ['inteligencia de mercado', 'inteligencia de mercados', 'inteligencia comercial', 'análisis de mercado', 'análisis de mercados', 'investigación de mercados', 'estudio de mercado', 'estudios de mercado'],
      pt: ['inteligência de mercado', 'inteligência comercial', 'análise de mercado', 'análises de mercado', 'pesquisa de mercado', 'pesquisas de mercado', 'estudo de mercado'],
      en: ['market intelligence', 'trade intelligence', 'market analysis', 'market research', 'market study', 'market studies'],
      fr: ['intelligence de marché', 'veille commerciale', 'analyse de marché', 'analyses de marché', 'étude de marché', 'études de marché'],
      nl: ['marktinformatie', 'marktintelligentie', 'marktanalyse', 'marktanalyses', 'marktonderzoek', 'marktonderzoeken'],
    },
    { related: ['market-access', 'industrial-intelligence'] },
  ),
  concept(
    'industrial-intelligence',
    {
      es: ['inteligencia industrial', 'inteligencia industrial y gobernanza estratégica', 'gobernanza estratégica', 'prospectiva', 'prospectiva tecnológica'],
      pt: ['inteligência industrial', 'governança estratégica', 'prospectiva', 'prospecção tecnológica'],
      en: ['industrial intelligence', 'strategic governance', 'foresight', 'technology foresight'],
      fr: ['intelligence industrielle', 'gouvernance stratégique', 'prospective', 'prospective technologique'],
      nl: ['industriële intelligentie', 'strategische sturing', 'toekomstverkenning', 'technologische toekomstverkenning'],
    },
    { related: ['market-intelligence', 'industrial-policy'] },
  ),
  concept(
    'market-access',
    {
      es: ['acceso a mercados', 'acceso al mercado', 'nuevos mercados', 'desarrollo de mercados', 'nicho de mercado', 'nichos de mercado'],
      pt: ['acesso a mercados', 'acesso ao mercado', 'novos mercados', 'desenvolvimento de mercados', 'nicho de mercado', 'nichos de mercado'],
      en: ['market access', 'access to markets', 'new markets', 'market development', 'market niche', 'niche markets'],
      fr: ['accès aux marchés', 'accès au marché', 'nouveaux marchés', 'développement des marchés', 'niche de marché', 'marchés de niche'],
      nl: ['markttoegang', 'toegang tot markten', 'nieuwe markten', 'marktontwikkeling', 'nichemarkt', 'nichemarkten'],
    },
    { related: ['export-promotion', 'trade-standards-compliance'] },
  ),
  concept(
    'export-promotion',
    {
      es: ['promoción de exportaciones', 'promoción comercial', 'fomento de exportaciones', 'exportación', 'exportaciones', 'misión comercial', 'misiones comerciales'],
      pt: ['promoção de exportações', 'promoção comercial', 'fomento às exportações', 'exportação', 'exportações', 'missão comercial', 'missões comerciais'],
      en: ['export promotion', 'trade promotion', 'export', 'exports', 'trade mission', 'trade missions'],
      fr: ['promotion des exportations', 'promotion commerciale', 'exportation', 'exportations', 'mission commerciale', 'missions commerciales'],
      nl: ['exportbevordering', 'handelsbevordering', 'export', 'handelsmissie', 'handelsmissies'],
    },
    { related: ['export-consortium', 'trade-fair'] },
  ),
  concept(
    'trade-fair',
    {
      es: ['feria comercial', 'ferias comerciales', 'feria internacional', 'ferias internacionales', 'rueda de negocios', 'ruedas de negocios'],
      pt: ['feira comercial', 'feiras comerciais', 'feira internacional', 'feiras internacionais', 'rodada de negócios', 'rodadas de negócios'],
      en: ['trade fair', 'trade fairs', 'trade show', 'trade shows', 'business round', 'business matchmaking'],
      fr: ['foire commerciale', 'foires commerciales', 'salon professionnel', 'salons professionnels', 'rencontres d’affaires'],
      nl: ['handelsbeurs', 'handelsbeurzen', 'vakbeurs', 'vakbeurzen', 'matchmaking'],
    },
    { broader: 'export-promotion' },
  ),
  concept(
    'joint-marketing',
    {
      es: ['comercialización conjunta', 'promoción conjunta', 'marketing conjunto', 'marketing', 'mercadeo', 'comercialización'],
      pt: ['comercialização conjunta', 'promoção conjunta', 'marketing conjunto', 'marketing', 'comercialização'],
      en: ['joint marketing', 'joint promotion', 'marketing', 'joint commercialisation'],
      fr: ['commercialisation conjointe', 'promotion conjointe', 'marketing', 'commercialisation'],
      nl: ['gezamenlijke marketing', 'gezamenlijke promotie', 'marketing', 'afzet'],
    },
    { broader: 'collective-efficiency', related: ['territorial-brand'] },
  ),
  concept(
    'intraregional-trade',
    {
      es: ['comercio intrarregional', 'exportaciones intrarregionales', 'bienes intermedios', 'comercio intraindustrial'],
      pt: ['comércio intrarregional', 'exportações intrarregionais', 'bens intermediários', 'comércio intraindustrial'],
      en: ['intraregional trade', 'intraregional exports', 'intermediate goods', 'intra-industry trade'],
      fr: ['commerce intrarégional', 'exportations intrarégionales', 'biens intermédiaires', 'commerce intrabranche'],
      nl: ['intraregionale handel', 'intraregionale uitvoer', 'intermediaire goederen'],
    },
    { related: ['regional-integration', 'regional-value-chain'] },
  ),
  concept(
    'regional-integration',
    {
      es: ['integración regional', 'integración productiva', 'integración económica', 'bloque regional', 'bloques regionales'],
      pt: ['integração regional', 'integração produtiva', 'integração econômica', 'bloco regional', 'blocos regionais'],
      en: ['regional integration', 'productive integration', 'economic integration', 'regional bloc', 'regional blocs'],
      fr: ['intégration régionale', 'intégration productive', 'intégration économique', 'bloc régional', 'blocs régionaux'],
      nl: ['regionale integratie', 'productieve integratie', 'economische integratie'],
    },
    { related: ['intraregional-trade', 'trade-agreement'] },
  ),
  concept(
    'trade-agreement',
    {
      es: ['acuerdo comercial', 'acuerdos comerciales', 'tratado de libre comercio', 'tratados de libre comercio', 'TLC', 'libre comercio'],
      pt: ['acordo comercial', 'acordos comerciais', 'acordo de livre comércio', 'acordos de livre comércio', 'livre comércio'],
      en: ['trade agreement', 'trade agreements', 'free trade agreement', 'free trade agreements', 'FTA', 'free trade'],
      fr: ['accord commercial', 'accords commerciaux', 'accord de libre-échange', 'accords de libre-échange', 'libre-échange'],
      nl: ['handelsovereenkomst', 'handelsovereenkomsten', 'vrijhandelsovereenkomst', 'vrijhandel'],
    },
    { broader: 'regional-integration' },
  ),
  concept(
    'foreign-direct-investment',
    {
      es: ['inversión extranjera directa', 'inversiones extranjeras directas', 'IED', 'atracción de inversiones', 'promoción de inversiones'],
      pt: ['investimento estrangeiro direto', 'investimentos estrangeiros diretos', 'IED', 'atração de investimentos', 'promoção de investimentos'],
      en: ['foreign direct investment', 'FDI', 'investment attraction', 'investment promotion'],
      fr: ['investissement direct étranger', 'investissements directs étrangers', 'IDE', 'attraction des investissements', 'promotion des investissements'],
      nl: ['buitenlandse directe investering', 'buitenlandse directe investeringen', 'investeringsbevordering'],
    },
    { related: ['industrial-policy', 'free-zone'] },
  ),
  concept(
    'free-zone',
    {
      es: ['zona franca', 'zonas francas', 'zona económica especial', 'zonas económicas especiales', 'maquila', 'maquiladora', 'maquiladoras'],
      pt: ['zona franca', 'zonas francas', 'zona econômica especial', 'zonas econômicas especiais', 'zona de processamento de exportação'],
      en: ['free zone', 'free zones', 'special economic zone', 'special economic zones', 'export processing zone', 'export processing zones'],
      fr: ['zone franche', 'zones franches', 'zone économique spéciale', 'zones économiques spéciales'],
      nl: ['vrije zone', 'vrije zones', 'vrijhandelszone', 'vrijhandelszones', 'speciale economische zone'],
    },
    { related: ['industrial-park', 'foreign-direct-investment'] },
  ),
  concept(
    'logistics',
    {
      es: ['logística', 'transporte', 'transporte y logística', 'conectividad', 'distribución'],
      pt: ['logística', 'transporte', 'transporte e logística', 'conectividade', 'distribuição'],
      en: ['logistics', 'transport', 'transportation', 'transport and logistics', 'connectivity', 'distribution'],
      fr: ['logistique', 'transport', 'transport et logistique', 'connectivité', 'distribution'],
      nl: ['logistiek', 'vervoer', 'transport', 'vervoer en logistiek', 'distributie'],
    },
    { related: ['supply-chain', 'infrastructure'] },
  ),
];
