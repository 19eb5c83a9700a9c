import { concept, type Concept } from './concept.js';

/** Chains: how a product comes about, who leads, and how a firm gets in. */
export const chains: readonly Concept[] = [
  concept(
    'value-chain',
    {
      es: [
        'cadena de valor', 'cadenas de valor', 'cadena productiva', 'cadenas productivas', 'cadena de producción', 'cadenas de producción',
        'encadenamiento productivo', 'encadenamientos productivos',
      ],
      pt: [
        'cadeia de valor', 'cadeias de valor', 'cadeia produtiva', 'cadeias produtivas', 'encadeamento produtivo',
        'encadeamentos produtivos',
      ],
      en: ['value chain', 'value chains', 'production chain', 'production chains', 'productive chain', 'productive chains'],
      fr: ['chaîne de valeur', 'chaînes de valeur', 'filière', 'filières', 'chaîne de production', 'chaînes de production'],
      nl: ['waardeketen', 'waardeketens', 'productieketen', 'productieketens'],
    },
    { related: ['cluster', 'supply-chain'], nationalTerms: [{ country: 'mx', term: 'cadena productiva' }] },
  ),
  concept(
    'global-value-chain',
    {
      es: ['cadena global de valor', 'cadenas globales de valor', 'cadena mundial de valor', 'cadenas mundiales de valor', 'CGV'],
      pt: ['cadeia global de valor', 'cadeias globais de valor', 'CGV'],
      en: ['global value chain', 'global value chains', 'GVC', 'GVCs'],
      fr: ['chaîne de valeur mondiale', 'chaînes de valeur mondiales', 'CVM'],
      nl: ['mondiale waardeketen', 'mondiale waardeketens'],
    },
    { broader: 'value-chain', related: ['chain-insertion'] },
  ),
  concept(
    'regional-value-chain',
    {
      es: ['cadena regional de valor', 'cadenas regionales de valor', 'cadena subregional', 'cadenas subregionales de valor'],
      pt: ['cadeia regional de valor', 'cadeias regionais de valor'],
      en: ['regional value chain', 'regional value chains', 'sub-regional value chains'],
      fr: ['chaîne de valeur régionale', 'chaînes de valeur régionales'],
      nl: ['regionale waardeketen', 'regionale waardeketens'],
    },
    { broader: 'value-chain', related: ['regional-integration', 'intraregional-trade'] },
  ),
  concept(
    'mini-chain',
    {
      es: ['minicadena productiva', 'minicadenas productivas', 'minicadena', 'minicadenas'],
      pt: ['minicadeia produtiva', 'minicadeias produtivas'],
      en: ['productive mini-chain', 'productive mini-chains', 'mini-chain', 'mini-chains'],
      fr: ['mini-filière productive', 'mini-filières productives', 'mini-chaîne productive'],
      nl: ['miniproductieketen', 'miniproductieketens'],
    },
    { broader: 'value-chain' },
  ),
  concept(
    'value-chain-development',
    {
      es: ['desarrollo de cadenas de valor', 'desarrollo de cadenas productivas', 'fortalecimiento de cadenas de valor'],
      pt: ['desenvolvimento de cadeias de valor', 'desenvolvimento de cadeias produtivas', 'fortalecimento de cadeias produtivas'],
      en: ['value-chain development', 'value chain development', 'pro-poor value chain development'],
      fr: ['développement de chaînes de valeur', 'développement des filières', 'renforcement des filières'],
      nl: ['waardeketenontwikkeling', 'ontwikkeling van waardeketens'],
    },
    { related: ['value-chain', 'inclusive-development'] },
  ),
  concept(
    'value-chain-analysis',
    {
      es: ['análisis de cadenas de valor', 'diagnóstico de cadenas de valor', 'diagnóstico de cadenas industriales de valor'],
      pt: ['análise de cadeias de valor', 'diagnóstico de cadeias de valor', 'diagnóstico de cadeias produtivas'],
      en: ['value-chain analysis', 'value chain analysis', 'value chain diagnostics', 'industrial value chain diagnostics'],
      fr: ['analyse de chaînes de valeur', 'analyse de filière', 'analyse de filières', 'diagnostic de chaînes de valeur'],
      nl: ['waardeketenanalyse', 'analyse van waardeketens'],
    },
    { broader: 'diagnosis', related: ['value-chain'] },
  ),
  concept(
    'chain-governance',
    {
      es: ['gobernanza de la cadena', 'gobernanza de cadenas de valor', 'coordinación de la cadena'],
      pt: ['governança da cadeia', 'governança de cadeias de valor', 'coordenação da cadeia'],
      en: ['chain governance', 'value chain governance', 'chain coordination'],
      fr: ['gouvernance de la chaîne', 'gouvernance de la chaîne de valeur', 'gouvernance de filière', 'coordination de la chaîne'],
      nl: ['ketengovernance', 'ketenregie', 'ketencoördinatie'],
    },
    { broader: 'governance', related: ['value-chain', 'anchor-firm'] },
  ),
  concept(
    'chain-insertion',
    {
      es: ['inserción en cadenas de valor', 'inserción en cadenas globales', 'inserción internacional', 'inserción productiva'],
      pt: ['inserção em cadeias de valor', 'inserção em cadeias globais', 'inserção internacional', 'inserção produtiva'],
      en: ['insertion in value chains', 'participation in value chains', 'value chain integration', 'value chain upgrading'],
      fr: ['insertion dans les chaînes de valeur', 'participation aux chaînes de valeur', 'insertion internationale'],
      nl: ['aansluiting op waardeketens', 'deelname aan waardeketens'],
    },
    { related: ['global-value-chain', 'supplier-development'] },
  ),
  concept(
    'supply-chain',
    {
      es: ['cadena de suministro', 'cadenas de suministro', 'cadena de abastecimiento', 'cadenas de abastecimiento'],
      pt: ['cadeia de suprimentos', 'cadeias de suprimentos', 'cadeia de fornecimento', 'cadeias de abastecimento'],
      en: ['supply chain', 'supply chains'],
      fr: ['chaîne d’approvisionnement', 'chaînes d’approvisionnement', 'chaîne logistique', 'chaînes logistiques'],
      nl: ['toeleveringsketen', 'toeleveringsketens', 'leveringsketen'],
    },
    { related: ['value-chain', 'logistics', 'supplier-development'] },
  ),
  concept(
    'productive-linkage',
    {
      es: [
        'articulación productiva', 'articulaciones productivas', 'eslabonamiento', 'eslabonamientos', 'eslabonamiento productivo',
        'eslabonamientos productivos', 'vinculación productiva', 'vínculos productivos',
      ],
      pt: ['articulação produtiva', 'articulações produtivas', 'vínculo produtivo', 'vínculos produtivos', 'elos produtivos'],
      en: ['productive linkage', 'productive linkages', 'productive articulation', 'business linkage', 'business linkages', 'inter-firm linkages'],
      fr: ['articulation productive', 'liens productifs', 'lien productif', 'liens interentreprises'],
      nl: ['productieve schakeling', 'bedrijfskoppeling', 'bedrijfskoppelingen'],
    },
    { related: ['value-chain', 'cluster', 'business-network'] },
  ),
  concept(
    'value-added',
    {
      es: ['valor agregado', 'valor añadido', 'agregación de valor'],
      pt: ['valor agregado', 'valor acrescentado', 'agregação de valor'],
      en: ['value added', 'added value', 'value addition'],
      fr: ['valeur ajoutée', 'création de valeur ajoutée'],
      nl: ['toegevoegde waarde'],
    },
    { related: ['value-capture', 'productivity'] },
  ),
  concept(
    'value-capture',
    {
      es: ['captura de valor', 'generación de valor', 'sostenibilidad del valor', 'generar, capturar y sostener valor'],
      pt: ['captura de valor', 'geração de valor', 'sustentabilidade do valor'],
      en: ['value capture', 'value generation', 'value creation'],
      fr: ['captation de valeur', 'captation de la valeur', 'création de valeur'],
      nl: ['waardevastlegging', 'waardecreatie'],
    },
    { related: ['value-added', 'local-development'] },
  ),
];
