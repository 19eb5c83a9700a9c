import type { DemonstrationCluster } from '../cluster.js';
import { cite } from '../sources.js';

const evaluated = cite({ source: 'TCI', where: 'Evaluación funcionamiento ARDP y Cluster (Los Lagos y Valparaíso), CEPAL' });

/** The Chilean clusters that CEPAL evaluated, and the salmon cluster that O'Higgins took as an example. */
export const chileanClusters: readonly DemonstrationCluster[] = [
  {
    code: 'paltec',
    leadCountry: 'cl',
    countries: ['cl'],
    names: { es: 'Clúster PALTEC', pt: 'Cluster PALTEC', en: 'PALTEC cluster', fr: 'Cluster PALTEC' },
    summary: {
      es: 'Uno de los cuatro clústeres chilenos cuyo funcionamiento evaluó la CEPAL junto con las agencias regionales de Valparaíso y Los Lagos. Las láminas preguntan por la representación de los actores, la legitimidad, el consenso, la focalización, los vínculos, el presupuesto y la evaluación. La fuente no describe su producto.',
      pt: 'Um dos quatro clusters chilenos cujo funcionamento a CEPAL avaliou junto com as agências regionais de Valparaíso e Los Lagos. Os slides perguntam pela representação dos atores, a legitimidade, o consenso, a focalização, os vínculos, o orçamento e a avaliação. A fonte não descreve seu produto.',
      en: 'One of the four Chilean clusters whose working ECLAC evaluated together with the regional agencies of Valparaíso and Los Lagos. The slides ask about representation of actors, legitimacy, consensus, focus, links, budget and evaluation. The source does not describe its product.',
      fr: 'L’un des quatre clusters chiliens dont la CEPALC a évalué le fonctionnement, avec les agences régionales de Valparaíso et de Los Lagos. Les diapositives interrogent la représentation des acteurs, la légitimité, le consensus, le ciblage, les liens, le budget et l’évaluation. La source ne décrit pas son produit.',
    },
    facts: {
      product: { es: 'No descrito en la fuente', pt: 'Não descrito na fonte', en: 'Not described in the source', fr: 'Non décrit dans la source' },
      localTerm: 'clúster',
      valueChains: [],
      maturity: 'constituted',
      source: evaluated,
    },
  },
  {
    code: 'kono-sur',
    leadCountry: 'cl',
    countries: ['cl'],
    names: { es: 'Clúster Kono Sur', pt: 'Cluster Kono Sur', en: 'Kono Sur cluster', fr: 'Cluster Kono Sur' },
    summary: {
      es: 'Clúster chileno evaluado por la CEPAL con las mismas preguntas que PALTEC, Turismo y Lechero: quién participa, quién otorga la legitimidad, si la agenda la aceptan otros actores y si existe presupuesto para llevarla a cabo. La fuente no describe su producto.',
      pt: 'Cluster chileno avaliado pela CEPAL com as mesmas perguntas que PALTEC, Turismo e Leiteiro: quem participa, quem confere a legitimidade, se a agenda é aceita por outros atores e se há orçamento para realizá-la. A fonte não descreve seu produto.',
      en: 'Chilean cluster evaluated by ECLAC with the same questions as PALTEC, Tourism and Dairy: who takes part, who grants legitimacy, whether other actors accept the agenda and whether there is a budget to carry it out. The source does not describe its product.',
      fr: 'Cluster chilien évalué par la CEPALC avec les mêmes questions que PALTEC, Tourisme et Laitier : qui participe, qui confère la légitimité, si d’autres acteurs acceptent l’agenda et s’il existe un budget pour le réaliser. La source ne décrit pas son produit.',
    },
    facts: {
      product: { es: 'No descrito en la fuente', pt: 'Não descrito na fonte', en: 'Not described in the source', fr: 'Non décrit dans la source' },
      localTerm: 'clúster',
      valueChains: [],
      maturity: 'constituted',
      source: evaluated,
    },
  },
  {
    code: 'turismo-chile',
    leadCountry: 'cl',
    countries: ['cl'],
    names: { es: 'Clúster Turismo', pt: 'Cluster Turismo', en: 'Tourism cluster', fr: 'Cluster Tourisme' },
    summary: {
      es: 'Clúster turístico evaluado por la CEPAL junto con las agencias de Valparaíso y Los Lagos. El turismo figura entre los cinco sectores que Chile escogió para su política de clústeres de la década de 2000.',
      pt: 'Cluster de turismo avaliado pela CEPAL junto com as agências de Valparaíso e Los Lagos. O turismo está entre os cinco setores que o Chile escolheu para sua política de clusters da década de 2000.',
      en: 'Tourism cluster evaluated by ECLAC together with the agencies of Valparaíso and Los Lagos. Tourism is one of the five sectors that Chile chose for its cluster policy of the 2000s.',
      fr: 'Cluster touristique évalué par la CEPALC avec les agences de Valparaíso et de Los Lagos. Le tourisme compte parmi les cinq secteurs retenus par le Chili pour sa politique de clusters des années 2000.',
    },
    facts: {
      product: { es: 'Turismo', pt: 'Turismo', en: 'Tourism', fr: 'Tourisme' },
      localTerm: 'clúster',
      sector: '79',
      valueChains: ['tourism'],
      maturity: 'constituted',
      source: evaluated,
    },
  },
  {
    code: 'lechero-chile',
    leadCountry: 'cl',
    countries: ['cl'],
    names: { es: 'Clúster Lechero', pt: 'Cluster Leiteiro', en: 'Dairy cluster', fr: 'Cluster Laitier' },
    summary: {
      es: 'Clúster de la leche evaluado por la CEPAL. Sirve de ejemplo de cómo se mide un clúster por dentro: participación de las empresas pequeñas, capital social, acceso del personal a capacitación permanente y seguimiento de la agenda.',
      pt: 'Cluster do leite avaliado pela CEPAL. Serve de exemplo de como se mede um cluster por dentro: participação das pequenas empresas, capital social, acesso do pessoal a capacitação permanente e acompanhamento da agenda.',
      en: 'Dairy cluster evaluated by ECLAC. It serves as an example of measuring a cluster from the inside: participation of small firms, social capital, access of staff to permanent training and follow-up of the agenda.',
      fr: 'Cluster du lait évalué par la CEPALC. Il montre comment mesurer un cluster de l’intérieur : participation des petites entreprises, capital social, accès du personnel à la formation permanente et suivi de l’agenda.',
    },
    facts: {
      product: { es: 'Leche y lácteos', pt: 'Leite e laticínios', en: 'Milk and dairy', fr: 'Lait et produits laitiers' },
      localTerm: 'clúster',
      sector: '10',
      valueChains: ['dairy'],
      maturity: 'constituted',
      source: evaluated,
    },
  },
  {
    code: 'salmon-chile',
    leadCountry: 'cl',
    countries: ['cl'],
    names: { es: 'Clúster del salmón', pt: 'Cluster do salmão', en: 'Salmon cluster', fr: 'Cluster du saumon' },
    summary: {
      es: 'Caso chileno que el plan de O’Higgins estudió antes de fijar sus etapas. La acuicultura fue además uno de los cinco sectores de la política nacional de clústeres.',
      pt: 'Caso chileno que o plano de O’Higgins estudou antes de fixar suas etapas. A aquicultura foi também um dos cinco setores da política nacional de clusters.',
      en: 'Chilean case that the O’Higgins plan studied before setting its stages. Aquaculture was also one of the five sectors of the national cluster policy.',
      fr: 'Cas chilien que le plan d’O’Higgins a étudié avant de fixer ses étapes. L’aquaculture fut aussi l’un des cinq secteurs de la politique nationale de clusters.',
    },
    facts: {
      product: { es: 'Salmón', pt: 'Salmão', en: 'Salmon', fr: 'Saumon' },
      localTerm: 'clúster',
      sector: '03',
      valueChains: ['salmon-and-aquaculture'],
      orientation: 'export',
      source: cite({ source: 'OHI', where: 'sección II, nota 1' }),
    },
  },
];
