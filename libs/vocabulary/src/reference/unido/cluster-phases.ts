import { row, table, texts } from '../table.js';

/** The six modules of UNIDO's approach; the figure of the paper that shows them is lost. */
export const unidoPhases = table(
  'unido-phases',
  texts('Fases del enfoque de la ONUDI para el desarrollo del clúster', 'Fases da abordagem da ONUDI para o desenvolvimento de clusters', 'Phases of UNIDO’s approach to cluster development', 'Phases de l’approche de l’ONUDI du développement des grappes'),
  { sourceDoc: 'external', sourceLocus: 'clustersfordevelopment.org', provenance: 'external' },
  [
    row('1', 'Selección del clúster', 'Seleção do cluster', 'Cluster selection', 'Sélection de la grappe'),
    row('2', 'Gobernanza y agente de desarrollo del clúster', 'Governança e agente de desenvolvimento do cluster', 'Governance and Cluster Development Agent', 'Gouvernance et agent de développement de la grappe'),
    row('3', 'Diagnóstico', 'Diagnóstico', 'Diagnostics', 'Diagnostic'),
    row('4', 'Construcción de la visión y plan de acción', 'Construção da visão e plano de ação', 'Vision building and action planning', 'Construction de la vision et plan d’action', { sourceLocus: 'cci-clusters.com' }),
    row('5', 'Implementación', 'Implementação', 'Implementation', 'Mise en œuvre', { sourceLocus: 'cci-clusters.com' }),
    row('6', 'Monitoreo y evaluación', 'Monitoramento e avaliação', 'Monitoring and evaluation', 'Suivi et évaluation'),
  ],
  {
    note: texts(
      'En el documento solo queda el título de la figura 4; los módulos provienen de páginas sobre el enfoque de la ONUDI.',
      'No documento resta apenas o título da figura 4; os módulos provêm de páginas sobre a abordagem da ONUDI.',
      'Of figure 4 only the title remains in the document; the modules come from pages about UNIDO’s approach.',
      'Du document ne reste que le titre de la figure 4 ; les modules proviennent de pages sur l’approche de l’ONUDI.',
    ),
  },
);

/** What the approach holds to. */
export const unidoPrinciples = table(
  'unido-principles',
  texts('Principios del enfoque de la ONUDI para el desarrollo del clúster', 'Princípios da abordagem da ONUDI para o desenvolvimento de clusters', 'Principles of UNIDO’s approach to cluster development', 'Principes de l’approche de l’ONUDI du développement des grappes'),
  { sourceDoc: 'UNI', sourceLocus: '1.2' },
  [
    row('existing-clusters', 'Enfocarse en clústeres existentes, en lugar de crear nuevos', 'Concentrar-se em clusters existentes, em vez de criar novos', 'Work with existing clusters instead of creating new ones', 'Se concentrer sur les grappes existantes plutôt que d’en créer'),
    row('private-sector', 'Promover el sector privado local y un crecimiento pro-pobre, inclusivo, sostenible y equilibrado en género', 'Promover o setor privado local e um crescimento pró-pobre, inclusivo, sustentável e equilibrado em gênero', 'Promote the local private sector and growth that is pro-poor, inclusive, sustainable and gender-balanced', 'Promouvoir le secteur privé local et une croissance favorable aux pauvres, inclusive, durable et équilibrée entre les genres'),
    row('joint-action', 'Fomentar la eficiencia colectiva a través de acciones conjuntas', 'Fomentar a eficiência coletiva por meio de ações conjuntas', 'Foster collective efficiency through joint action', 'Favoriser l’efficacité collective par des actions communes'),
  ],
);

/** What those who worked with clusters in the region learnt. */
export const regionalLessons = table(
  'regional-lessons',
  texts('Lecciones de los modelos asociativos en América Latina y el Caribe', 'Lições dos modelos associativos na América Latina e no Caribe', 'Lessons of associative models in Latin America and the Caribbean', 'Enseignements des modèles associatifs en Amérique latine et dans les Caraïbes'),
  { sourceDoc: 'UNI', sourceLocus: '2.2' },
  [
    row('1', 'Diversos alcances y objetivos', 'Alcances e objetivos diversos', 'Diverse scope and objectives', 'Portée et objectifs divers'),
    row('2', 'Las instituciones públicas han tenido éxito en promover y crear clústeres, pero su apoyo ha sido de corto plazo y sin enfoque holístico', 'As instituições públicas tiveram êxito em promover e criar clusters, mas seu apoio foi de curto prazo e sem enfoque holístico', 'Public institutions succeeded in promoting and creating clusters, but their support was short-term and not holistic', 'Les institutions publiques ont réussi à promouvoir et créer des grappes, mais leur appui est resté de court terme et sans approche globale'),
    row('3', 'Baja sostenibilidad: iniciativas piloto con servicios y competencias no siempre locales', 'Baixa sustentabilidade: iniciativas-piloto com serviços e competências nem sempre locais', 'Low sustainability: pilots with services and skills not always local', 'Faible durabilité : initiatives pilotes recourant à des services et compétences pas toujours locaux'),
    row('4', 'Asociación de bajo valor añadido', 'Associação de baixo valor agregado', 'Association at stages of low added value', 'Association à faible valeur ajoutée'),
    row('5', 'Las cadenas de valor locales generalmente están dominadas por grandes actores locales', 'As cadeias de valor locais geralmente são dominadas por grandes atores locais', 'Local value chains are mostly dominated by large local actors', 'Les chaînes de valeur locales sont le plus souvent dominées par de grands acteurs locaux'),
    row('6', 'Las deficiencias en la infraestructura y la logística inhiben las cadenas regionales y los modelos asociativos intrarregionales', 'As deficiências de infraestrutura e logística inibem as cadeias regionais e os modelos associativos intrarregionais', 'Gaps in infrastructure and logistics inhibit regional chains and intraregional associative models', 'Les insuffisances d’infrastructures et de logistique freinent les chaînes régionales et les modèles associatifs intrarégionaux'),
  ],
);
