import { row, table, texts } from '../table.js';

const number = (value: number) => ({ data: { number: value } });

/** What CEPAL looked at when it evaluated agencies and clusters; the numbers are ours, in the order of the slides. */
export const scorecardDimensions = table(
  'scorecard-dimensions',
  texts('Dimensiones de la evaluación de la CEPAL', 'Dimensões da avaliação da CEPAL', 'Dimensions of CEPAL’s evaluation', 'Dimensions de l’évaluation de la CEPALC'),
  { sourceDoc: 'TCI', sourceLocus: 'Evaluación del funcionamiento de ARDP y clúster (CEPAL)' },
  [
    row('representativeness', 'Representatividad de los miembros', 'Representatividade dos membros', 'Representativeness of members', 'Représentativité des membres', number(1)),
    row('private-participation', 'Participación de los actores privados', 'Participação dos atores privados', 'Participation of private actors', 'Participation des acteurs privés', number(2)),
    row('legitimacy', 'Legitimidad', 'Legitimidade', 'Legitimacy', 'Légitimité', number(3)),
    row('social-capital', 'Existencia de capital social', 'Existência de capital social', 'Social capital', 'Existence de capital social', number(4)),
    row('consensus', 'Consenso en torno a la agenda', 'Consenso em torno da agenda', 'Consensus on the agenda', 'Consensus autour de l’agenda', number(5)),
    row('focus', 'Focalización y selectividad de la agenda', 'Focalização e seletividade da agenda', 'Focus and selectivity of the agenda', 'Ciblage et sélectivité de l’agenda', number(6)),
    row('links', 'Vínculos y coordinación', 'Vínculos e coordenação', 'Links and coordination', 'Liens et coordination', number(7)),
    row('budget', 'Presupuesto', 'Orçamento', 'Budget', 'Budget', number(8)),
    row('professionalism', 'Profesionalismo y capacitación', 'Profissionalismo e capacitação', 'Professionalism and training', 'Professionnalisme et formation', number(9)),
    row('evaluation', 'Evaluación y monitoreo', 'Avaliação e monitoramento', 'Evaluation and monitoring', 'Évaluation et suivi', number(10)),
    row('structure', 'Complejidad de la estructura de la agencia', 'Complexidade da estrutura da agência', 'Complexity of the agency’s structure', 'Complexité de la structure de l’agence', { data: { number: 11, subjects: ['agency'] } }),
  ],
  {
    note: texts(
      'Los resultados de la CEPAL están en imágenes y no se recuperan: solo se conservan dimensiones, preguntas y escalas.',
      'Os resultados da CEPAL estão em imagens e não se recuperam: conservam-se apenas dimensões, perguntas e escalas.',
      'CEPAL’s results are images and cannot be recovered: only dimensions, questions and scales remain.',
      'Les résultats de la CEPALC sont des images irrécupérables : seules restent les dimensions, les questions et les échelles.',
    ),
  },
);

/** Whom CEPAL evaluated. */
export const scorecardSubjects = table(
  'scorecard-subjects',
  texts('Agencias y clústeres evaluados por la CEPAL', 'Agências e clusters avaliados pela CEPAL', 'Agencies and clusters evaluated by CEPAL', 'Agences et grappes évaluées par la CEPALC'),
  { sourceDoc: 'TCI', sourceLocus: 'Leyendas de los gráficos (CEPAL)' },
  [
    row('valparaiso', 'ARDP Valparaíso', 'ARDP Valparaíso', 'ARDP Valparaíso', 'ARDP Valparaíso', { data: { kind: 'agency' } }),
    row('los-lagos', 'ARDP Los Lagos', 'ARDP Los Lagos', 'ARDP Los Lagos', 'ARDP Los Lagos', { data: { kind: 'agency' } }),
    row('paltec', 'PALTEC', 'PALTEC', 'PALTEC', 'PALTEC', { data: { kind: 'cluster' } }),
    row('kono-sur', 'Kono Sur', 'Kono Sur', 'Kono Sur', 'Kono Sur', { data: { kind: 'cluster' } }),
    row('tourism', 'Turismo', 'Turismo', 'Tourism', 'Tourisme', { data: { kind: 'cluster' } }),
    row('dairy', 'Lechero', 'Leiteiro', 'Dairy', 'Laitier', { data: { kind: 'cluster' } }),
  ],
);
