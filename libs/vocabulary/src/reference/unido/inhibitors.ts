import { links, row, table, texts } from '../table.js';

/** What holds the competitiveness of agro-industrial chains back, and which intervention answers it. */
export const inhibitors = table(
  'inhibitors',
  texts('Factores inhibidores de las cadenas de valor', 'Fatores inibidores das cadeias de valor', 'Inhibitors of value chains', 'Facteurs inhibiteurs des chaînes de valeur'),
  { sourceDoc: 'UNI', sourceLocus: 'Tabla IV, columna 1' },
  [
    row('a', 'Marco regulatorio', 'Marco regulatório', 'Regulatory framework', 'Cadre réglementaire'),
    row('b', 'Inteligencia y análisis de mercados para cadenas de valor', 'Inteligência e análise de mercados para cadeias de valor', 'Market intelligence and analysis for value chains', 'Veille et analyse des marchés pour les chaînes de valeur'),
    row('c', 'Coordinación, diálogo e interacción entre actores de la cadena de valor', 'Coordenação, diálogo e interação entre atores da cadeia de valor', 'Coordination, dialogue and interaction between the actors of the value chain', 'Coordination, dialogue et interaction entre les acteurs de la chaîne de valeur'),
    row('d', 'Entrenamiento y formación de capacidades en gestión empresarial y negocios para pymes', 'Treinamento e formação de capacidades em gestão empresarial e negócios para PMEs', 'Training and capacity building in business management for SMEs', 'Formation et renforcement des capacités des PME en gestion d’entreprise'),
    row('e', 'Acceso a herramientas financieras, innovación y tecnología para apoyar cadenas de valor', 'Acesso a instrumentos financeiros, inovação e tecnologia para apoiar cadeias de valor', 'Access to finance, innovation and technology in support of value chains', 'Accès aux outils financiers, à l’innovation et à la technologie à l’appui des chaînes de valeur'),
    row('f', 'Planificación de mercados para cadenas de valor (identificación de nichos, integración subregional y regional de cadenas)', 'Planejamento de mercados para cadeias de valor (identificação de nichos, integração sub-regional e regional de cadeias)', 'Market planning for value chains (finding niches, sub-regional and regional chain integration)', 'Planification des marchés pour les chaînes de valeur (repérage de niches, intégration sous-régionale et régionale des chaînes)'),
    row('g', 'Alcanzar los estándares comerciales internacionales y el marco asociado (certificación, laboratorios, calidad y trazabilidad)', 'Alcançar os padrões comerciais internacionais e o marco associado (certificação, laboratórios, qualidade e rastreabilidade)', 'Meeting international trade standards and what they require (certification, laboratories, quality and traceability)', 'Atteindre les normes commerciales internationales et ce qu’elles exigent (certification, laboratoires, qualité et traçabilité)'),
    row('h', 'Gestión de riesgos (clasificación y evaluación de proyectos para la diversificación de productos en la cadena de valor)', 'Gestão de riscos (classificação e avaliação de projetos para a diversificação de produtos na cadeia de valor)', 'Risk management (classifying and evaluating projects that diversify products in the value chain)', 'Gestion des risques (classement et évaluation de projets de diversification des produits dans la chaîne de valeur)', {
      note: texts('La celda está partida por un salto de página.', 'A célula está dividida por uma quebra de página.', 'The cell is split by a page break.', 'La cellule est coupée par un saut de page.'),
    }),
    row('i', 'Propiedad intelectual y certificados de origen de los productos de cadenas de valor', 'Propriedade intelectual e certificados de origem dos produtos de cadeias de valor', 'Intellectual property and certificates of origin for the products of value chains', 'Propriété intellectuelle et certificats d’origine des produits des chaînes de valeur'),
    row('j', 'Colaboración y coordinación entre organizaciones y agencias internacionales para el desarrollo y financiamiento', 'Colaboração e coordenação entre organizações e agências internacionais para o desenvolvimento e o financiamento', 'Collaboration and coordination between international organizations and agencies for development and finance', 'Collaboration et coordination entre organisations et agences internationales pour le développement et le financement'),
  ],
  {
    relations: links('addressed-by', [...'abcdefghij'].map((letter) => [`inhibitors-${letter}`, [`interventions-${letter}`]] as const)),
    note: texts(
      'Los inhibidores c y f parecen tener cruzadas sus intervenciones; se conservan como están impresas.',
      'Os inibidores c e f parecem ter suas intervenções trocadas; conservam-se como estão impressas.',
      'The interventions of inhibitors c and f look exchanged; they are kept as printed.',
      'Les interventions des facteurs c et f semblent interverties ; elles sont conservées telles qu’imprimées.',
    ),
  },
);
