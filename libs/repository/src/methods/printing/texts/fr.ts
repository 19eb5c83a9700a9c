/** Français. */
export const fr = {
  abstract: 'Résumé', steps: 'Pas à pas', tools: 'Outils', conditions: 'Conditions dans lesquelles cela a fonctionné', failures: 'Ce qui n’a pas fonctionné', unnamed: 'Étape sans nom',
  parts: { problem: 'Le problème', context: 'Où cela a fonctionné', actors: 'Qui est nécessaire', resources: 'Moyens et coût', evidence: 'Preuves', results: 'Résultats', limits: 'Limites' },
  step: { purpose: 'Pour quoi', inputs: 'Ce qu’il faut', outputs: 'Ce qu’on obtient', tools: 'Outils' },
  source: 'Provenance', deposited: 'Publié par', number: 'Numéro de document', licence: 'Licence', address: 'Adresse permanente', printed: 'Imprimé', version: 'Version', page: 'Page {{page}} sur {{pages}}', whose: 'C’est arrivé à {{name}}',
  factors: { sectors: 'Secteur', orientation: 'Marché', firms: 'Entreprises participantes', reach: 'Portée du territoire', maturity: 'Maturité du cluster', institutions: 'Institutions qu’il a fallu', budget: 'Budget annuel nécessaire' },
  orientation: { export: 'exportation', domestic: 'marché intérieur', mixed: 'les deux' },
  firms: { 'under-20': 'moins de 20', '20-99': 'de 20 à 99', '100-499': 'de 100 à 499', '500-more': '500 ou plus' },
  reach: { local: 'locale', regional: 'régionale', national: 'nationale', 'cross-border': 'transfrontalière' },
  maturity: { potential: 'potentiel', incipient: 'naissant', 'in-consolidation': 'en consolidation', constituted: 'constitué', discontinued: 'interrompu' },
  institutions: { 'business-association': 'associations d’entreprises', 'business-services': 'services d’appui aux entreprises', finance: 'institutions financières', 'public-authority': 'autorités publiques', training: 'centres de formation', research: 'centres de recherche et de technologie', 'development-agency': 'agences de développement' },
  budget: { 'under-50k': 'moins de 50 000 USD', '50k-250k': 'de 50 000 à 250 000 USD', '250k-1m': 'de 250 000 à 1 million de USD', 'over-1m': 'plus de 1 million de USD' },
} as const;
