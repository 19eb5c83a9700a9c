import { concept, type Concept } from './concept.js';

/** Innovation, technology and the money for both. */
export const innovation: readonly Concept[] = [
  concept(
    'innovation',
    {
      es: ['innovación', 'innovaciones', 'innovación tecnológica', 'innovación social', 'innovación de procesos', 'innovación de productos'],
      pt: ['inovação', 'inovações', 'inovação tecnológica', 'inovação social', 'inovação de processos', 'inovação de produtos'],
      en: ['innovation', 'innovations', 'technological innovation', 'social innovation', 'process innovation', 'product innovation'],
      fr: ['innovation', 'innovations', 'innovation technologique', 'innovation sociale', 'innovation de procédés', 'innovation de produits'],
      nl: ['innovatie', 'innovaties', 'technologische innovatie', 'sociale innovatie', 'procesinnovatie'],
    },
    { related: ['research-and-development', 'productivity'] },
  ),
  concept(
    'innovation-system',
    {
      es: ['sistema de innovación', 'sistemas de innovación', 'sistema nacional de innovación', 'sistemas nacionales de innovación', 'sistema regional de innovación', 'sistemas regionales de innovación', 'ecosistema de innovación'],
      pt: ['sistema de inovação', 'sistemas de inovação', 'sistema nacional de inovação', 'sistemas nacionais de inovação', 'sistema regional de inovação', 'ecossistema de inovação'],
      en: ['innovation system', 'innovation systems', 'national innovation system', 'national innovation systems', 'regional innovation system', 'innovation ecosystem'],
      fr: ['système d’innovation', 'systèmes d’innovation', 'système national d’innovation', 'système régional d’innovation', 'écosystème d’innovation'],
      nl: ['innovatiesysteem', 'innovatiesystemen', 'nationaal innovatiesysteem', 'regionaal innovatiesysteem', 'innovatie-ecosysteem'],
    },
    { broader: 'innovation', related: ['university-industry-links'] },
  ),
  concept(
    'research-and-development',
    {
      es: ['investigación y desarrollo', 'I+D', 'I+D+i', 'investigación aplicada', 'centro de investigación', 'centros de investigación'],
      pt: ['pesquisa e desenvolvimento', 'investigação e desenvolvimento', 'P&D', 'P&D&I', 'I&D', 'pesquisa aplicada', 'centro de pesquisa', 'centros de pesquisa'],
      en: ['research and development', 'R&D', 'R&D+i', 'applied research', 'research centre', 'research centres', 'research centers'],
      fr: ['recherche et développement', 'R&D', 'recherche appliquée', 'centre de recherche', 'centres de recherche'],
      nl: ['onderzoek en ontwikkeling', 'O&O', 'toegepast onderzoek', 'onderzoekscentrum', 'onderzoekscentra'],
    },
    { related: ['innovation', 'technology-centre'] },
  ),
  concept(
    'technology-centre',
    {
      es: ['centro tecnológico', 'centros tecnológicos', 'centro de tecnología', 'centros de tecnología', 'instituto tecnológico', 'institutos tecnológicos', 'red de centros tecnológicos', 'centro de innovación', 'centros de innovación'],
      pt: ['centro tecnológico', 'centros tecnológicos', 'centro de tecnologia', 'centros de tecnologia', 'instituto tecnológico', 'institutos tecnológicos', 'centro de inovação', 'centros de inovação'],
      en: ['technology centre', 'technology centres', 'technology center', 'technology centers', 'technology institute', 'innovation centre', 'innovation centres'],
      fr: ['centre technologique', 'centres technologiques', 'centre technique', 'centres techniques', 'institut technologique', 'centre d’innovation', 'centres d’innovation'],
      nl: ['technologiecentrum', 'technologiecentra', 'technologisch instituut', 'innovatiecentrum', 'innovatiecentra'],
    },
    { related: ['technology-transfer', 'research-and-development'] },
  ),
  concept(
    'technology-park',
    {
      es: ['parque tecnológico', 'parques tecnológicos', 'parque científico', 'parques científicos', 'parque de software', 'tecnópolis'],
      pt: ['parque tecnológico', 'parques tecnológicos', 'parque científico', 'parques científicos', 'polo tecnológico', 'polos tecnológicos'],
      en: ['technology park', 'technology parks', 'science park', 'science parks', 'software park', 'technopole'],
      fr: ['parc technologique', 'parcs technologiques', 'parc scientifique', 'parcs scientifiques', 'technopole', 'technopôle'],
      nl: ['technologiepark', 'technologieparken', 'wetenschapspark', 'wetenschapsparken'],
    },
    { related: ['industrial-park', 'software-industry', 'technology-centre'] },
  ),
  concept(
    'technology-transfer',
    {
      es: ['transferencia de tecnología', 'transferencia tecnológica', 'transferencias tecnológicas', 'difusión tecnológica', 'difusión de tecnología', 'acceso a la tecnología'],
      pt: ['transferência de tecnologia', 'transferência tecnológica', 'difusão tecnológica', 'difusão de tecnologia', 'acesso à tecnologia'],
      en: ['technology transfer', 'transfer of technology', 'technology diffusion', 'access to technology'],
      fr: ['transfert de technologie', 'transferts de technologie', 'transfert technologique', 'diffusion technologique', 'accès à la technologie'],
      nl: ['technologieoverdracht', 'overdracht van technologie', 'technologieverspreiding', 'toegang tot technologie'],
    },
    { related: ['extension', 'technology-centre', 'spin-off'] },
  ),
  concept(
    'spin-off',
    {
      es: ['empresa derivada', 'empresas derivadas', 'spin-off', 'spin-offs', 'comercialización de la investigación'],
      pt: ['empresa derivada', 'empresas derivadas', 'spin-off', 'spin-offs', 'comercialização da pesquisa'],
      en: ['spin-off', 'spin-offs', 'spin-off company', 'commercialisation of research', 'research commercialisation'],
      fr: ['entreprise dérivée', 'entreprises dérivées', 'essaimage', 'valorisation de la recherche'],
      nl: ['spin-off', 'spin-offs', 'afgeleid bedrijf', 'valorisatie van onderzoek'],
    },
    { related: ['entrepreneurship', 'university-industry-links', 'venture-capital'] },
  ),
  concept(
    'university-industry-links',
    {
      es: ['vinculación universidad-empresa', 'relación universidad-empresa', 'vínculo universidad-empresa', 'triple hélice', 'universidad y empresa', 'colaboración universidad-empresa'],
      pt: ['interação universidade-empresa', 'relação universidade-empresa', 'tríplice hélice', 'colaboração universidade-empresa'],
      en: ['university-industry links', 'university-industry collaboration', 'university-industry cooperation', 'triple helix'],
      fr: ['liens université-entreprise', 'collaboration université-entreprise', 'relations université-entreprise', 'triple hélice'],
      nl: ['samenwerking universiteit-bedrijfsleven', 'triple helix', 'kennisinstellingen en bedrijven'],
    },
    { related: ['research-and-development', 'innovation-system'] },
  ),
  concept(
    'digital-transformation',
    {
      es: ['transformación digital', 'digitalización', 'industria 4.0', 'economía digital', 'tecnologías de la información y la comunicación', 'TIC'],
      pt: ['transformação digital', 'digitalização', 'indústria 4.0', 'economia digital', 'tecnologias da informação e comunicação', 'TIC'],
      en: ['digital transformation', 'digitalisation', 'digitalization', 'industry 4.0', 'digital economy', 'information and communication technologies', 'ICT'],
      fr: ['transformation numérique', 'numérisation', 'industrie 4.0', 'économie numérique', 'technologies de l’information et de la communication', 'TIC'],
      nl: ['digitale transformatie', 'digitalisering', 'industrie 4.0', 'digitale economie', 'informatie- en communicatietechnologie', 'ICT'],
    },
    { related: ['innovation', 'software-industry'] },
  ),
  concept(
    'access-to-finance',
    {
      es: ['acceso al financiamiento', 'acceso a financiamiento', 'acceso al crédito', 'financiamiento', 'crédito', 'créditos', 'financiación'],
      pt: ['acesso ao financiamento', 'acesso a financiamento', 'acesso ao crédito', 'financiamento', 'crédito', 'créditos'],
      en: ['access to finance', 'access to credit', 'access to financing', 'financing', 'credit', 'SME finance'],
      fr: ['accès au financement', 'accès au crédit', 'financement', 'financements', 'crédit', 'crédits'],
      nl: ['toegang tot financiering', 'toegang tot krediet', 'financiering', 'krediet', 'kredieten'],
    },
    { related: ['venture-capital', 'credit-guarantee', 'smes'] },
  ),
  concept(
    'credit-guarantee',
    {
      es: ['garantía de crédito', 'garantías de crédito', 'fondo de garantía', 'fondos de garantía', 'garantías públicas', 'sociedad de garantía recíproca'],
      pt: ['garantia de crédito', 'garantias de crédito', 'fundo de garantia', 'fundos de garantia', 'garantias públicas', 'sociedade de garantia de crédito'],
      en: ['credit guarantee', 'credit guarantees', 'guarantee fund', 'guarantee funds', 'public guarantees'],
      fr: ['garantie de crédit', 'garanties de crédit', 'fonds de garantie', 'garanties publiques'],
      nl: ['kredietgarantie', 'kredietgaranties', 'garantiefonds', 'garantiefondsen'],
    },
    { broader: 'access-to-finance' },
  ),
  concept(
    'venture-capital',
    {
      es: ['capital de riesgo', 'capitales de riesgo', 'capital riesgo', 'capital semilla', 'inversionista', 'inversionistas'],
      pt: ['capital de risco', 'capitais de risco', 'capital semente', 'investidor', 'investidores'],
      en: ['venture capital', 'risk capital', 'seed capital', 'investor', 'investors'],
      fr: ['capital-risque', 'capital risque', 'capital d’amorçage', 'investisseur', 'investisseurs'],
      nl: ['durfkapitaal', 'risicokapitaal', 'startkapitaal', 'investeerder', 'investeerders'],
    },
    { broader: 'access-to-finance', related: ['entrepreneurship'] },
  ),
  concept(
    'microfinance',
    {
      es: ['microfinanzas', 'microcrédito', 'microcréditos', 'inclusión financiera'],
      pt: ['microfinanças', 'microcrédito', 'microcréditos', 'inclusão financeira'],
      en: ['microfinance', 'microcredit', 'financial inclusion'],
      fr: ['microfinance', 'microcrédit', 'microcrédits', 'inclusion financière'],
      nl: ['microfinanciering', 'microkrediet', 'microkredieten', 'financiële inclusie'],
    },
    { broader: 'access-to-finance', related: ['micro-enterprise'] },
  ),
];
