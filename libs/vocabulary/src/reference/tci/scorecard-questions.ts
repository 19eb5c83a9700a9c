import { row, table, texts } from '../table.js';

type Subject = 'agency' | 'cluster';
/** Whom a question is asked about, and on whose slide it can be read; we ask the other one the same. */
const asked = (subjects: readonly Subject[], printedFor = subjects) => ({ subjects, printedFor });
const agency = asked(['agency']);
const cluster = asked(['cluster']);
const both = asked(['agency', 'cluster']);
const bothAsAgency = asked(['agency', 'cluster'], ['agency']);
const bothAsCluster = asked(['agency', 'cluster'], ['cluster']);

const about = (dimension: string, data: ReturnType<typeof asked>) => ({ partOf: `scorecard-dimensions-${dimension}`, data });

/** What respondents are asked; where agencies and clusters were asked differently, each has its own question. */
export const scorecardQuestions = table(
  'scorecard-questions',
  texts('Preguntas de la evaluación de la CEPAL', 'Perguntas da avaliação da CEPAL', 'Questions of CEPAL’s evaluation', 'Questions de l’évaluation de la CEPALC'),
  { sourceDoc: 'TCI', sourceLocus: 'Evaluación del funcionamiento de ARDP y clúster (CEPAL)' },
  [
    row('agency-members', 'Representatividad de los miembros de la agencia', 'Representatividade dos membros da agência', 'Representativeness of the members of the agency', 'Représentativité des membres de l’agence', about('representativeness', agency)),
    row('cluster-actors', 'Grado de representación de los principales actores del clúster', 'Grau de representação dos principais atores do cluster', 'Degree to which the main actors of the cluster are represented', 'Degré de représentation des principaux acteurs de la grappe', about('representativeness', cluster)),
    row('smes', 'Grado de participación de pymes', 'Grau de participação das PMEs', 'Degree of participation of SMEs', 'Degré de participation des PME', about('private-participation', bothAsAgency)),
    row('private-leadership', 'Grado de capacidad del sector privado de liderar la alianza', 'Grau de capacidade do setor privado de liderar a aliança', 'Capacity of the private sector to lead the alliance', 'Capacité du secteur privé à conduire l’alliance', about('private-participation', bothAsAgency)),
    row('decisions', 'Grado de participación de los distintos agentes en la toma de decisiones', 'Grau de participação dos diferentes agentes na tomada de decisões', 'Degree to which the various agents take part in decisions', 'Degré de participation des différents agents aux décisions', about('private-participation', bothAsAgency)),
    row('legitimacy-giver', 'Quién otorga la legitimidad', 'Quem confere a legitimidade', 'Who grants legitimacy', 'Qui confère la légitimité', about('legitimacy', bothAsCluster)),
    row('legitimacy-degree', 'Grado de legitimidad', 'Grau de legitimidade', 'Degree of legitimacy', 'Degré de légitimité', about('legitimacy', bothAsCluster)),
    row('sector-organizations', 'Existencia de organizaciones sectoriales y clústeres funcionando como tales en la región', 'Existência de organizações setoriais e clusters que funcionam como tais na região', 'Sector organizations and clusters working as such in the region', 'Existence d’organisations sectorielles et de grappes fonctionnant comme telles dans la région', about('social-capital', bothAsAgency)),
    row('organization-links', 'Grado de vinculación con dichas organizaciones', 'Grau de vinculação com essas organizações', 'Degree of linkage with these organizations', 'Degré de lien avec ces organisations', about('social-capital', bothAsAgency)),
    row('development-axes', 'Grado de consenso en relación con los ejes de desarrollo productivo', 'Grau de consenso em relação aos eixos de desenvolvimento produtivo', 'Degree of consensus on the axes of productive development', 'Degré de consensus sur les axes du développement productif', about('consensus', both)),
    row('innovation-agency', 'Grado de visualización de la innovación como temática de desarrollo (agencia)', 'Grau de visualização da inovação como tema de desenvolvimento (agência)', 'Degree to which innovation is seen as a theme of development (agency)', 'Degré de prise en compte de l’innovation comme thème de développement (agence)', about('consensus', agency)),
    row('innovation-cluster', 'Grado de visualización de la innovación como temática de desarrollo (clúster)', 'Grau de visualização da inovação como tema de desenvolvimento (cluster)', 'Degree to which innovation is seen as a theme of development (cluster)', 'Degré de prise en compte de l’innovation comme thème de développement (grappe)', about('consensus', cluster)),
    row('agenda-translation', 'Grado de traducción de los consensos en la agenda de desarrollo', 'Grau de tradução dos consensos na agenda de desenvolvimento', 'Degree to which consensus is translated into the development agenda', 'Degré de traduction des consensus dans l’agenda de développement', about('consensus', agency)),
    row('agenda-acceptance', 'Grado de aceptación de la estrategia o agenda por parte de otros actores', 'Grau de aceitação da estratégia ou agenda por parte de outros atores', 'Degree to which other actors accept the strategy or agenda', 'Degré d’acceptation de la stratégie ou de l’agenda par les autres acteurs', about('consensus', cluster)),
    row('focus-agency', 'Grado de focalización y selectividad en objetivos y metas, sectores, actividades (agencia)', 'Grau de focalização e seletividade em objetivos e metas, setores, atividades (agência)', 'Degree of focus and selectivity in objectives and goals, sectors, activities (agency)', 'Degré de ciblage et de sélectivité des objectifs et buts, secteurs, activités (agence)', about('focus', agency)),
    row('focus-cluster', 'Grado de focalización y selectividad en objetivos y metas, sectores, actividades (clúster)', 'Grau de focalização e seletividade em objetivos e metas, setores, atividades (cluster)', 'Degree of focus and selectivity in objectives and goals, sectors, activities (cluster)', 'Degré de ciblage et de sélectivité des objectifs et buts, secteurs, activités (grappe)', about('focus', cluster)),
    row('key-ministries', 'Vínculos con ministerios y agencias claves', 'Vínculos com ministérios e agências-chave', 'Links with key ministries and agencies', 'Liens avec les ministères et agences clés', about('links', both)),
    row('escalation', 'Capacidad de escalamiento hacia instancias de mayor poder a nivel gubernamental', 'Capacidade de escalonamento para instâncias de maior poder em nível governamental', 'Capacity to escalate to higher levels of government', 'Capacité de recours à des instances gouvernementales plus élevées', about('links', both)),
    row('regional-agenda', 'Coordinación de la agenda regional con la estrategia regional y nacional', 'Coordenação da agenda regional com a estratégia regional e nacional', 'Coordination of the regional agenda with regional and national strategy', 'Coordination de l’agenda régional avec la stratégie régionale et nationale', about('links', agency)),
    row('national-priorities', 'Grado de coordinación entre prioridades del clúster y nacionales: programas e inversiones', 'Grau de coordenação entre prioridades do cluster e nacionais: programas e investimentos', 'Coordination between the priorities of the cluster and the nation: programmes and investment', 'Degré de coordination entre priorités de la grappe et nationales : programmes et investissements', about('links', cluster)),
    row('studies-budget', 'Presupuesto para estudios y apoyo a clústeres sectoriales', 'Orçamento para estudos e apoio a clusters setoriais', 'Budget for studies and support of sector clusters', 'Budget pour les études et l’appui aux grappes sectorielles', about('budget', both)),
    row('spending-influence', 'Influencia sobre gastos de inversión de la región', 'Influência sobre os gastos de investimento da região', 'Influence on the region’s investment spending', 'Influence sur les dépenses d’investissement de la région', {
      ...about('budget', agency),
      provenance: 'reconstructed',
      note: texts('Solo se lee «sobre gastos de inversión de la región».', 'Lê-se apenas “sobre gastos de inversión de la región”.', 'Only “sobre gastos de inversión de la región” can be read.', 'On ne lit que « sobre gastos de inversión de la región ».'),
    }),
    row('investment-budget', 'Disponibilidad de presupuesto para las inversiones requeridas', 'Disponibilidade de orçamento para os investimentos necessários', 'Budget available for the investment required', 'Disponibilité d’un budget pour les investissements requis', about('budget', cluster)),
    row('training', 'Acceso de funcionarios a capacitación permanente', 'Acesso de funcionários a capacitação permanente', 'Access of staff to permanent training', 'Accès du personnel à la formation continue', about('professionalism', bothAsCluster)),
    row('policy-evaluation', 'Mecanismos de evaluación de las políticas y programas', 'Mecanismos de avaliação das políticas e programas', 'Mechanisms that evaluate policies and programmes', 'Mécanismes d’évaluation des politiques et programmes', about('evaluation', bothAsCluster)),
    row('agenda-monitoring', 'Existencia de monitoreo de la implementación de la agenda', 'Existência de monitoramento da implementação da agenda', 'Monitoring of how the agenda is put into practice', 'Existence d’un suivi de la mise en œuvre de l’agenda', about('evaluation', bothAsCluster)),
    row('sub-committees', 'Formación de subcomités especializados en distintas temáticas', 'Formação de subcomitês especializados em diferentes temas', 'Sub-committees specialized in various themes', 'Formation de sous-comités spécialisés par thème', about('structure', agency)),
    row('secretariat', 'Disponibilidad de una secretaría con profesionales de alto nivel', 'Disponibilidade de uma secretaria com profissionais de alto nível', 'A secretariat with high-level professionals', 'Disponibilité d’un secrétariat doté de professionnels de haut niveau', about('structure', agency)),
  ],
  {
    note: texts(
      'Algunas preguntas solo se leen en el gráfico de las agencias o en el de los clústeres; las hacemos también a los otros.',
      'Algumas perguntas só se leem no gráfico das agências ou no dos clusters; nós as fazemos também aos outros.',
      'Some questions can be read only in the chart of the agencies or in that of the clusters; we ask them of the others too.',
      'Certaines questions ne se lisent que sur le graphique des agences ou sur celui des grappes ; nous les posons aussi aux autres.',
    ),
  },
);
