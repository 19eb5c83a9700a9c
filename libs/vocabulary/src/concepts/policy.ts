import { concept, type Concept } from './concept.js';

/** What governments do: policies, their instruments and their levels. */
export const policy: readonly Concept[] = [
  concept(
    'industrial-policy',
    {
      es: ['política industrial', 'políticas industriales', 'política de desarrollo productivo', 'políticas de desarrollo productivo', 'fomento productivo', 'política productiva'],
      pt: ['política industrial', 'políticas industriais', 'política de desenvolvimento produtivo', 'políticas de desenvolvimento produtivo', 'fomento produtivo'],
      en: ['industrial policy', 'industrial policies', 'productive development policy', 'productive development policies'],
      fr: ['politique industrielle', 'politiques industrielles', 'politique de développement productif', 'politiques de développement productif'],
      nl: ['industriebeleid', 'industriepolitiek', 'beleid voor productieve ontwikkeling'],
    },
    { related: ['policy-instrument', 'structural-change'] },
  ),
  concept(
    'cluster-policy',
    {
      es: ['política de clústeres', 'políticas de clústeres', 'política de cluster', 'política de clusters', 'política nacional de clústeres'],
      pt: ['política de arranjos produtivos', 'políticas de arranjos produtivos', 'política de clusters', 'políticas de APL', 'política para APLs'],
      en: ['cluster policy', 'cluster policies', 'national cluster policy'],
      fr: ['politique de grappes', 'politiques de grappes', 'politique de clusters', 'politique des pôles de compétitivité'],
      nl: ['clusterbeleid', 'nationaal clusterbeleid'],
    },
    { broader: 'industrial-policy', related: ['cluster-development'] },
  ),
  concept(
    'policy-instrument',
    {
      es: ['instrumento de política pública', 'instrumentos de política pública', 'instrumento de política', 'instrumentos de política', 'instrumento de fomento', 'instrumentos de fomento', 'política pública', 'políticas públicas'],
      pt: ['instrumento de política pública', 'instrumentos de política pública', 'instrumento de política', 'instrumentos de política', 'instrumentos de fomento', 'política pública', 'políticas públicas'],
      en: ['public policy instrument', 'public policy instruments', 'policy instrument', 'policy instruments', 'public policy', 'public policies'],
      fr: ['instrument de politique publique', 'instruments de politique publique', 'instrument de politique', 'instruments de politique', 'politique publique', 'politiques publiques'],
      nl: ['beleidsinstrument', 'beleidsinstrumenten', 'overheidsbeleid'],
    },
    { related: ['industrial-policy', 'subsidies', 'tax-incentives'] },
  ),
  concept(
    'tax-incentives',
    {
      es: ['incentivo fiscal', 'incentivos fiscales', 'incentivo tributario', 'incentivos tributarios'],
      pt: ['incentivo fiscal', 'incentivos fiscais', 'incentivos tributários'],
      en: ['tax incentives', 'tax incentive', 'fiscal incentives'],
      fr: ['incitation fiscale', 'incitations fiscales', 'avantages fiscaux'],
      nl: ['belastingvoordelen', 'belastingprikkels', 'fiscale stimulansen'],
    },
    { broader: 'policy-instrument' },
  ),
  concept(
    'subsidies',
    {
      es: ['subsidio', 'subsidios', 'subvención', 'subvenciones', 'financiamiento no reembolsable', 'cofinanciamiento'],
      pt: ['subsídio', 'subsídios', 'subvenção', 'subvenções', 'financiamento não reembolsável', 'cofinanciamento'],
      en: ['subsidies', 'subsidy', 'grant', 'grants', 'matching grant', 'matching grants', 'co-financing'],
      fr: ['subvention', 'subventions', 'aide non remboursable', 'cofinancement'],
      nl: ['subsidie', 'subsidies', 'cofinanciering'],
    },
    { broader: 'policy-instrument', related: ['access-to-finance'] },
  ),
  concept(
    'public-procurement',
    {
      es: ['compra pública', 'compras públicas', 'contratación pública', 'contrataciones públicas', 'compras estatales'],
      pt: ['compra pública', 'compras públicas', 'compras governamentais', 'contratação pública', 'contratações públicas'],
      en: ['public procurement', 'government procurement'],
      fr: ['marchés publics', 'achats publics', 'commande publique', 'passation de marchés publics'],
      nl: ['overheidsaanbesteding', 'overheidsopdrachten', 'openbare aanbesteding'],
    },
    { broader: 'policy-instrument', related: ['smes'] },
  ),
  concept(
    'regulatory-framework',
    {
      es: ['marco regulatorio', 'marcos regulatorios', 'marco normativo', 'marco legal', 'regulación', 'entorno de negocios', 'clima de negocios'],
      pt: ['marco regulatório', 'marcos regulatórios', 'marco normativo', 'marco legal', 'regulação', 'ambiente de negócios'],
      en: ['regulatory framework', 'regulatory frameworks', 'legal framework', 'regulation', 'business environment', 'business climate'],
      fr: ['cadre réglementaire', 'cadres réglementaires', 'cadre juridique', 'réglementation', 'environnement des affaires', 'climat des affaires'],
      nl: ['regelgevingskader', 'regelgevend kader', 'wettelijk kader', 'regelgeving', 'ondernemingsklimaat'],
    },
    { related: ['industrial-policy'] },
  ),
  concept(
    'decentralisation',
    {
      es: ['descentralización', 'transferencia de competencias', 'traspaso de competencias', 'gobierno regional', 'gobiernos regionales'],
      pt: ['descentralização', 'transferência de competências', 'governo regional', 'governos regionais'],
      en: ['decentralisation', 'decentralization', 'transfer of competences', 'regional government', 'regional governments'],
      fr: ['décentralisation', 'transfert de compétences', 'gouvernement régional', 'gouvernements régionaux'],
      nl: ['decentralisatie', 'overdracht van bevoegdheden', 'regionale overheid', 'regionale overheden'],
    },
    { related: ['local-development', 'regional-development-agency'] },
  ),
  concept(
    'local-development',
    {
      es: ['desarrollo local', 'desarrollo territorial', 'desarrollo económico local', 'desarrollo productivo territorial', 'desarrollo regional'],
      pt: ['desenvolvimento local', 'desenvolvimento territorial', 'desenvolvimento econômico local', 'desenvolvimento produtivo territorial', 'desenvolvimento regional'],
      en: ['local development', 'territorial development', 'local economic development', 'territorial productive development', 'regional development'],
      fr: ['développement local', 'développement territorial', 'développement économique local', 'développement productif territorial', 'développement régional'],
      nl: ['lokale ontwikkeling', 'territoriale ontwikkeling', 'lokale economische ontwikkeling', 'regionale ontwikkeling'],
    },
    { related: ['cluster', 'decentralisation', 'regional-gaps'] },
  ),
  concept(
    'rural-development',
    {
      es: ['desarrollo rural', 'ruralidad', 'zonas rurales'],
      pt: ['desenvolvimento rural', 'ruralidade', 'zonas rurais'],
      en: ['rural development', 'rural areas'],
      fr: ['développement rural', 'zones rurales', 'ruralité'],
      nl: ['plattelandsontwikkeling', 'plattelandsgebieden'],
    },
    { broader: 'local-development', related: ['small-producers'] },
  ),
  concept(
    'regional-gaps',
    {
      es: ['brechas regionales', 'brecha regional', 'brechas territoriales', 'desigualdad territorial', 'desigualdades territoriales', 'brecha de productividad'],
      pt: ['desigualdades regionais', 'desigualdade regional', 'brechas territoriais', 'desigualdades territoriais', 'hiato de produtividade'],
      en: ['regional gaps', 'regional gap', 'territorial inequality', 'territorial inequalities', 'regional disparities', 'productivity gap'],
      fr: ['écarts régionaux', 'écart régional', 'inégalités territoriales', 'disparités régionales', 'écart de productivité'],
      nl: ['regionale verschillen', 'territoriale ongelijkheid', 'regionale ongelijkheden', 'productiviteitskloof'],
    },
    { related: ['local-development', 'productivity'] },
  ),
  concept(
    'structural-change',
    {
      es: ['cambio estructural', 'transformación productiva', 'transformación estructural', 'diversificación productiva', 'diversificación económica'],
      pt: ['mudança estrutural', 'transformação produtiva', 'transformação estrutural', 'diversificação produtiva', 'diversificação econômica'],
      en: ['structural change', 'productive transformation', 'structural transformation', 'productive diversification', 'economic diversification'],
      fr: ['changement structurel', 'transformation productive', 'transformation structurelle', 'diversification productive', 'diversification économique'],
      nl: ['structurele verandering', 'productieve transformatie', 'economische diversificatie'],
    },
    { related: ['industrial-policy', 'value-added'] },
  ),
  concept(
    'market-failure',
    {
      es: ['falla de mercado', 'fallas de mercado', 'fallos de mercado', 'asimetría de información', 'asimetrías de información', 'falla de coordinación', 'fallas de coordinación'],
      pt: ['falha de mercado', 'falhas de mercado', 'assimetria de informação', 'assimetrias de informação', 'falhas de coordenação'],
      en: ['market failure', 'market failures', 'information asymmetry', 'information asymmetries', 'coordination failure', 'coordination failures'],
      fr: ['défaillance du marché', 'défaillances du marché', 'asymétrie d’information', 'asymétries d’information', 'défaut de coordination'],
      nl: ['marktfalen', 'informatieasymmetrie', 'coördinatiefalen'],
    },
    { related: ['transaction-costs', 'public-goods'] },
  ),
  concept(
    'public-goods',
    {
      es: ['bien público', 'bienes públicos', 'bienes públicos regionales'],
      pt: ['bem público', 'bens públicos', 'bens públicos regionais'],
      en: ['public goods', 'public good', 'regional public goods'],
      fr: ['bien public', 'biens publics', 'biens publics régionaux'],
      nl: ['publieke goederen', 'publiek goed', 'collectieve goederen'],
    },
    { related: ['infrastructure', 'market-failure'] },
  ),
  concept(
    'infrastructure',
    {
      es: ['infraestructura', 'infraestructuras', 'infraestructura productiva', 'infraestructura económica'],
      pt: ['infraestrutura', 'infraestruturas', 'infraestrutura produtiva', 'infraestrutura econômica'],
      en: ['infrastructure', 'productive infrastructure', 'economic infrastructure'],
      fr: ['infrastructure', 'infrastructures', 'infrastructures productives', 'infrastructure économique'],
      nl: ['infrastructuur', 'productieve infrastructuur', 'economische infrastructuur'],
    },
    { related: ['logistics', 'industrial-park'] },
  ),
  concept(
    'policy-evaluation',
    {
      es: ['evaluación de políticas', 'evaluación de políticas públicas', 'evaluación de impacto', 'evaluaciones de impacto', 'impacto de las políticas'],
      pt: ['avaliação de políticas', 'avaliação de políticas públicas', 'avaliação de impacto', 'avaliações de impacto'],
      en: ['policy evaluation', 'public policy evaluation', 'impact evaluation', 'impact evaluations', 'impact assessment'],
      fr: ['évaluation des politiques', 'évaluation des politiques publiques', 'évaluation d’impact', 'évaluations d’impact', 'étude d’impact'],
      nl: ['beleidsevaluatie', 'beleidsevaluaties', 'impactevaluatie', 'effectmeting'],
    },
    { broader: 'monitoring-and-evaluation', related: ['cluster-policy'] },
  ),
];
