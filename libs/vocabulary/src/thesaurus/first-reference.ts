import { referenceRows } from '../reference/index.js';

/** Which rows of the sources' tables are about which concept, by table: our reading, which editors may change. */
const aboutByTable: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  inhibitors: {
    a: 'regulatory-framework', b: 'market-intelligence value-chain-analysis', c: 'dialogue public-private-partnership', d: 'business-management training',
    e: 'access-to-finance technology-transfer', f: 'market-access market-intelligence', g: 'trade-standards-compliance', h: 'risk-management',
    i: 'intellectual-property certificate-of-origin', j: 'cooperation-for-development',
  },
  interventions: {
    a: 'industrial-policy value-chain-development', b: 'capacity-building market-intelligence', c: 'business-development-services', d: 'training small-producers',
    e: 'access-to-finance', f: 'dialogue strategic-planning', g: 'trade-standards-compliance quality-infrastructure', h: 'small-producers risk-management',
    i: 'intellectual-property capacity-building', j: 'dialogue cooperation-for-development',
  },
  methodologies: {
    m1: 'industrial-intelligence governance', m2: 'value-chain-analysis diagnosis', m3: 'mini-chain', m4: 'value-chain-development inclusive-development',
    m5: 'foreign-direct-investment technology-transfer', m6: 'south-south-cooperation', m7: 'cluster-development', m8: 'trade-standards-compliance training',
    m9: 'laboratory', m10: 'origin-consortium geographical-indication',
  },
  'oecd-goals': { a: 'governance cluster-initiative', b: 'business-network business-development-services', c: 'research-and-development university-industry-links' },
  'oecd-sub-goals': {
    a1: 'cluster-mapping', a2: 'network-brokering business-network', b1: 'supplier-development', b2: 'market-access', b3: 'human-capital', c1: 'university-industry-links',
    c2: 'technology-transfer', c3: 'spin-off access-to-finance',
  },
  'oecd-instruments': {
    'cluster-maps': 'cluster-mapping', facilitators: 'network-brokering cluster-development-agent', meetings: 'dialogue learning', 'network-incentives': 'business-network subsidies',
    'relations-map': 'cluster-mapping', 'small-firms': 'smes', 'coordinated-purchasing': 'joint-purchasing', 'quality-standards': 'standards', 'marketing-policy': 'joint-marketing',
    brands: 'territorial-brand joint-marketing', 'investor-assistance': 'foreign-direct-investment', 'export-networks': 'export-consortium', 'labour-information': 'employment',
    distribution: 'logistics', 'university-training': 'training human-capital', 'attracting-students': 'human-capital', 'education-networks': 'university-industry-links',
    'joint-projects': 'research-and-development', 'gathering-actors': 'university-industry-links', 'university-programmes': 'university-industry-links', observatories: 'cluster-observatory technology-centre',
    'property-rights': 'intellectual-property', 'technology-transfer': 'technology-transfer', 'financial-advice': 'access-to-finance', 'public-guarantees': 'credit-guarantee',
    'venture-framework': 'venture-capital',
  },
  'policy-objectives': { gaps: 'regional-gaps productivity', 'technical-progress': 'innovation', capacities: 'capacity-building' },
  'policy-families': { transversal: 'industrial-policy', selective: 'industrial-policy structural-change', frontier: 'innovation industrial-policy' },
  'policy-measures': {
    credit: 'access-to-finance', 'basic-ict': 'digital-transformation', structure: 'structural-change', procurement: 'public-procurement', 'msme-integration': 'productive-linkage smes',
    'technology-centres': 'technology-centre', 'virtual-platforms': 'technology-platform', procedures: 'regulatory-framework', competition: 'regulatory-framework',
  },
  'strategic-goals': { stance: 'structural-change', 'new-sectors': 'value-added', knowledge: 'knowledge-network capacity-building', articulation: 'productive-linkage' },
  'management-goals': { dialogue: 'dialogue', 'shared-visions': 'strategic-planning', resources: 'local-development', capacities: 'capacity-building', functions: 'decentralisation', coordination: 'governance' },
  'capacity-aspects': { 3: 'human-capital', 4: 'indicator', 5: 'monitoring-and-evaluation', 1: 'regional-development-agency', 7: 'decentralisation' },
  'value-dimensions': { generate: 'value-added', capture: 'value-capture', sustain: 'competitiveness' },
  'value-groups': {
    innovation: 'innovation', science: 'research-and-development', productivity: 'productivity', 'social-capital': 'social-capital', knowledge: 'knowledge-network',
    entrepreneurship: 'entrepreneurship', 'human-stock': 'human-capital',
  },
  'value-indicators': {
    patenting: 'intellectual-property indicator', research: 'research-and-development indicator', 'research-centres': 'technology-centre', 'transfer-centres': 'technology-transfer',
    cooperation: 'associativity indicator', trust: 'trust indicator', networks: 'business-network', partnership: 'public-private-partnership', markets: 'market-access', labour: 'productivity', capital: 'productivity',
  },
  risks: {
    d1: 'risk-management value-chain-analysis', d2: 'risk-management competitiveness', d3: 'risk-management dialogue', i1: 'risk-management human-capital', i2: 'risk-management decentralisation',
    i3: 'risk-management action-plan', i4: 'risk-management monitoring-and-evaluation',
  },
  'partnership-risks': {
    expectations: 'risk-management public-private-partnership', roles: 'risk-management governance', conviction: 'risk-management trust', infrastructure: 'risk-management infrastructure',
    'no-evaluation': 'risk-management policy-evaluation', 'institutional-conflict': 'risk-management governance', 'government-only': 'risk-management cluster-policy',
  },
};

const rowsByConcept = new Map<string, string[]>();
const rows = new Set(referenceRows.map(({ code }) => code));
for (const [table, about] of Object.entries(aboutByTable)) {
  for (const [row, concepts] of Object.entries(about)) {
    const code = `${table}-${row}`;
    if (!rows.has(code)) throw new Error(`No table has the row ${code}`);
    for (const concept of concepts.split(' ')) rowsByConcept.set(concept, [...(rowsByConcept.get(concept) ?? []), code]);
  }
}

/** Codes of the rows that are about a concept. */
export const rowsAbout = (concept: string): string[] => rowsByConcept.get(concept) ?? [];

/** Every concept that some row is about. */
export const conceptsOfRows: readonly string[] = [...rowsByConcept.keys()];
