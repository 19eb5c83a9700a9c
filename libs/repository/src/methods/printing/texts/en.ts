/** English. */
export const en = {
  abstract: 'Abstract', steps: 'Step by step', tools: 'Tools', conditions: 'Conditions in which it worked', failures: 'What did not work', unnamed: 'Step without a name',
  parts: { problem: 'The problem', context: 'Where it worked', actors: 'Who is needed', resources: 'Resources and cost', evidence: 'Evidence', results: 'Results', limits: 'Limits' },
  step: { purpose: 'What for', inputs: 'What it takes', outputs: 'What it yields', tools: 'Tools' },
  source: 'Source', deposited: 'Published by', number: 'Document number', licence: 'Licence', address: 'Permanent address', printed: 'Printed', version: 'Version', page: 'Page {{page}} of {{pages}}', whose: 'It happened to {{name}}',
  factors: { sectors: 'Sector', orientation: 'Market', firms: 'Firms taking part', reach: 'Reach of the territory', maturity: 'Maturity of the cluster', institutions: 'Institutions it took', budget: 'Yearly budget it took' },
  orientation: { export: 'exports', domestic: 'the domestic market', mixed: 'both' },
  firms: { 'under-20': 'fewer than 20', '20-99': '20 to 99', '100-499': '100 to 499', '500-more': '500 or more' },
  reach: { local: 'local', regional: 'regional', national: 'national', 'cross-border': 'cross-border' },
  maturity: { potential: 'potential', incipient: 'incipient', 'in-consolidation': 'in consolidation', constituted: 'constituted', discontinued: 'discontinued' },
  institutions: { 'business-association': 'business associations', 'business-services': 'business development services', finance: 'financial institutions', 'public-authority': 'public authorities', training: 'training centres', research: 'research and technology centres', 'development-agency': 'development agencies' },
  budget: { 'under-50k': 'less than USD 50,000', '50k-250k': 'USD 50,000 to 250,000', '250k-1m': 'USD 250,000 to 1 million', 'over-1m': 'more than USD 1 million' },
} as const;
