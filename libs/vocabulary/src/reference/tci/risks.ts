import { links, row, table, texts } from '../table.js';

const design = { data: { phase: 'design' } };
const implementation = { data: { phase: 'implementation' } };

/** What can go wrong with a cluster policy. */
export const risks = table(
  'risks',
  texts('Riesgos de una política de clústeres', 'Riscos de uma política de clusters', 'Risks of a cluster policy', 'Risques d’une politique de grappes'),
  { sourceDoc: 'TCI', sourceLocus: 'Riesgos' },
  [
    row('d1', 'Deficiente identificación de los componentes de las cadenas de valor', 'Identificação deficiente dos componentes das cadeias de valor', 'Poor identification of the components of value chains', 'Mauvaise identification des composantes des chaînes de valeur', design),
    row('d2', 'Deficiente identificación de los desafíos competitivos', 'Identificação deficiente dos desafios competitivos', 'Poor identification of competitive challenges', 'Mauvaise identification des défis concurrentiels', design),
    row('d3', 'Débil concertación para construir una política pública de largo plazo', 'Fraca concertação para construir uma política pública de longo prazo', 'Weak concertation for a long-term public policy', 'Faible concertation pour une politique publique de long terme', design),
    row('i1', 'Limitadas competencias y capacidades de los gerentes y equipos', 'Competências e capacidades limitadas dos gestores e equipes', 'Limited skills of managers and teams', 'Compétences limitées des gestionnaires et des équipes', implementation),
    row('i2', 'Marco institucional centralizado', 'Marco institucional centralizado', 'Centralized institutional framework', 'Cadre institutionnel centralisé', implementation),
    row('i3', 'Planes sin recursos reales', 'Planos sem recursos reais', 'Plans without real resources', 'Des plans sans ressources réelles', implementation),
    row('i4', 'Carencia de sistemas de monitoreo y evaluación de impactos', 'Carência de sistemas de monitoramento e avaliação de impactos', 'No systems to monitor and evaluate impact', 'Absence de systèmes de suivi et d’évaluation des impacts', implementation),
  ],
  {
    relations: links('mitigated-by', ['d1', 'd2', 'd3', 'i1', 'i2', 'i3', 'i4'].map((risk, place) => [`risks-${risk}`, [`mitigations-${place + 1}`]] as const), 'derived'),
    note: texts(
      'La fuente no dice qué medida mitiga qué riesgo: se enlazan por su orden, hasta que un editor lo confirme.',
      'A fonte não diz qual medida mitiga qual risco: ligam-se por sua ordem, até que um editor o confirme.',
      'The source does not say which measure mitigates which risk: they are linked by their order until an editor confirms it.',
      'La source ne dit pas quelle mesure atténue quel risque : ils sont liés par leur ordre, jusqu’à confirmation.',
    ),
  },
);

/** What can be done about it. */
export const mitigations = table(
  'mitigations',
  texts('Medidas de mitigación', 'Medidas de mitigação', 'Mitigation measures', 'Mesures d’atténuation'),
  { sourceDoc: 'TCI', sourceLocus: 'Medidas de mitigación' },
  [
    row('1', 'Capacidades técnicas', 'Capacidades técnicas', 'Technical capacities', 'Capacités techniques'),
    row('2', 'Involucramiento de los actores relevantes', 'Envolvimento dos atores relevantes', 'Involvement of the relevant actors', 'Implication des acteurs concernés'),
    row('3', 'Participación desde los niveles locales y regionales', 'Participação a partir dos níveis locais e regionais', 'Participation from local and regional levels', 'Participation à partir des niveaux locaux et régionaux'),
    row('4', 'Formación y capacitación de los equipos técnicos', 'Formação e capacitação das equipes técnicas', 'Training of technical teams', 'Formation des équipes techniques'),
    row('5', 'Empoderamiento de los actores locales y regionales', 'Empoderamento dos atores locais e regionais', 'Empowerment of local and regional actors', 'Autonomisation des acteurs locaux et régionaux'),
    row('6', 'Presupuestos propios', 'Orçamentos próprios', 'Budgets of one’s own', 'Budgets propres'),
    row('7', 'Observatorio de clúster', 'Observatório de cluster', 'Cluster observatory', 'Observatoire des grappes'),
  ],
);
