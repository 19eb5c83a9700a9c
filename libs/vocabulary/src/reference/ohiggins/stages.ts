import { row, table, texts } from '../table.js';

/** How a cluster is brought about, in the plans of O'Higgins. */
export const ohigginsStages = table(
  'ohiggins-stages',
  texts('Etapas del plan de acción (O’Higgins)', 'Etapas do plano de ação (O’Higgins)', 'Stages of the action plan (O’Higgins)', 'Étapes du plan d’action (O’Higgins)'),
  { sourceDoc: 'OHI', sourceLocus: 'IV. Descripción de las etapas' },
  [
    row('1', 'Difusión de los resultados del estudio y motivación para participar en el proceso', 'Difusão dos resultados do estudo e motivação para participar do processo', 'Dissemination of the study’s results, and motivation to take part', 'Diffusion des résultats de l’étude et motivation à participer au processus', { sourceLocus: '4.1' }),
    row('2', 'Establecimiento de la institucionalidad público-privada', 'Estabelecimento da institucionalidade público-privada', 'Establishing public-private institutions', 'Mise en place des institutions public-privé', { sourceLocus: '4.2' }),
    row('3', 'Fortalecimiento de la competitividad del clúster', 'Fortalecimento da competitividade do cluster', 'Strengthening the competitiveness of the cluster', 'Renforcement de la compétitivité de la grappe', { sourceLocus: '4.3' }),
    row('4', 'Seguimiento, evaluación y retroalimentación', 'Acompanhamento, avaliação e retroalimentação', 'Follow-up, evaluation and feedback', 'Suivi, évaluation et retour d’expérience', { sourceLocus: '4.4' }),
  ],
);

const inStage3 = { partOf: 'ohiggins-stages-3' };

/** The fields in which the third stage acts. */
export const ohigginsAreas = table(
  'ohiggins-areas',
  texts('Ámbitos de la competitividad del clúster (O’Higgins)', 'Âmbitos da competitividade do cluster (O’Higgins)', 'Areas of the cluster’s competitiveness (O’Higgins)', 'Domaines de la compétitivité de la grappe (O’Higgins)'),
  { sourceDoc: 'OHI', sourceLocus: '3.1 y VI' },
  [
    row('1', 'Innovación', 'Inovação', 'Innovation', 'Innovation', inStage3),
    row('2', 'Desarrollo de capacidades', 'Desenvolvimento de capacidades', 'Development of capacities', 'Développement des capacités', inStage3),
    row('3', 'Desarrollo de mercado de exportación', 'Desenvolvimento de mercado de exportação', 'Development of the export market', 'Développement du marché d’exportation', inStage3),
    row('4', 'Mejoramiento del entorno', 'Melhoria do entorno', 'Better surroundings', 'Amélioration de l’environnement', inStage3),
    row('5', 'Vinculación de los actores y trabajo en red', 'Vinculação dos atores e trabalho em rede', 'Links between actors and network', 'Mise en relation des acteurs et travail en réseau', inStage3),
    row('6', 'Generación y manejo de información', 'Geração e gestão de informação', 'Generation and management of information', 'Production et gestion de l’information', inStage3),
  ],
);

/** Without what the plan will not work. */
export const ohigginsRequirements = table(
  'ohiggins-requirements',
  texts('Requerimientos para la implementación del plan (O’Higgins)', 'Requisitos para a implementação do plano (O’Higgins)', 'What it takes to carry out the plan (O’Higgins)', 'Conditions de mise en œuvre du plan (O’Higgins)'),
  { sourceDoc: 'OHI', sourceLocus: 'V' },
  [
    row('participation', 'Participación y liderazgo de los empresarios y de los agentes públicos', 'Participação e liderança dos empresários e dos agentes públicos', 'Participation and leadership of entrepreneurs and public agents', 'Participation et conduite par les entrepreneurs et les agents publics', { sourceLocus: '5.1' }),
    row('planning', 'Planificación estratégica del proceso', 'Planejamento estratégico do processo', 'Strategic planning of the process', 'Planification stratégique du processus', { sourceLocus: '5.2' }),
    row('benefits', 'Democratización de los beneficios y claridad en los resultados a lograr', 'Democratização dos benefícios e clareza nos resultados a alcançar', 'Benefits for all, and clear results to reach', 'Démocratisation des avantages et clarté des résultats à atteindre', { sourceLocus: '5.3' }),
  ],
);

/** Where others did it before. */
export const ohigginsBenchmarks = table(
  'ohiggins-benchmarks',
  texts('Casos analizados para el plan (O’Higgins)', 'Casos analisados para o plano (O’Higgins)', 'Cases studied for the plan (O’Higgins)', 'Cas étudiés pour le plan (O’Higgins)'),
  { sourceDoc: 'OHI', sourceLocus: 'II, nota 1' },
  [
    row('salmon', 'Clúster del salmón en Chile', 'Cluster do salmão no Chile', 'Salmon cluster in Chile', 'Grappe du saumon au Chili'),
    row('mendoza', 'Clúster vitivinícola en Mendoza', 'Cluster vitivinícola em Mendoza', 'Wine cluster in Mendoza', 'Grappe vitivinicole de Mendoza'),
    row('la-rioja', 'Clúster del vino de La Rioja', 'Cluster do vinho de La Rioja', 'Wine cluster of La Rioja', 'Grappe du vin de La Rioja'),
  ],
);
