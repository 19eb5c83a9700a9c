import { row, table, texts } from '../table.js';

/** What else endangers a cluster that State and firms build together. */
export const partnershipRisks = table(
  'partnership-risks',
  texts('Riesgos en el desarrollo de los clústeres como asociación público-privada', 'Riscos no desenvolvimento de clusters como parceria público-privada', 'Risks in developing clusters as public-private partnerships', 'Risques du développement des grappes comme partenariats public-privé'),
  { sourceDoc: 'APP', sourceLocus: '6' },
  [
    row('expectations', 'Expectativas ambiguas y poco realistas, que exceden los recursos y el potencial del clúster', 'Expectativas ambíguas e pouco realistas, que excedem os recursos e o potencial do cluster', 'Ambiguous, unrealistic expectations that exceed the resources and potential of the cluster', 'Attentes ambiguës et peu réalistes, dépassant les ressources et le potentiel de la grappe'),
    row('roles', 'Dificultades para coordinar actividades e identificar con claridad el rol de cada uno', 'Dificuldades para coordenar atividades e identificar com clareza o papel de cada um', 'Activities hard to coordinate, and roles unclear', 'Difficultés à coordonner les activités et à définir clairement le rôle de chacun'),
    row('institutional-conflict', 'Conflictos interinstitucionales de larga data', 'Conflitos interinstitucionais antigos', 'Long-standing conflicts between institutions', 'Conflits anciens entre institutions'),
    row('conviction', 'Escaso convencimiento y compromiso de las empresas', 'Escasso convencimento e compromisso das empresas', 'Firms little convinced and little committed', 'Entreprises peu convaincues et peu engagées'),
    row('inflexible-instruments', 'Instrumentos inflexibles, que no se adaptan a la diversidad de clústeres', 'Instrumentos inflexíveis, que não se adaptam à diversidade de clusters', 'Inflexible instruments that do not suit the diversity of clusters', 'Instruments rigides, inadaptés à la diversité des grappes'),
    row('global-trends', 'Tendencias globales del sector y su regulación', 'Tendências globais do setor e sua regulação', 'Global trends of the sector and its regulation', 'Tendances mondiales du secteur et sa réglementation'),
    row('government-only', 'Clústeres generados por la mera intervención del gobierno', 'Clusters gerados pela mera intervenção do governo', 'Clusters brought about by government intervention alone', 'Grappes nées de la seule intervention de l’État'),
    row('infrastructure', 'Inversiones masivas en infraestructura sin actores capacitados para aprovecharlas', 'Investimentos maciços em infraestrutura sem atores capacitados para aproveitá-los', 'Massive investment in infrastructure without actors able to use it', 'Investissements massifs en infrastructures sans acteurs capables d’en tirer parti'),
    row('over-specialization', 'Excesiva especialización o dependencia de una única firma', 'Especialização excessiva ou dependência de uma única empresa', 'Over-specialization, or dependence on a single firm', 'Spécialisation excessive ou dépendance envers une seule entreprise'),
    row('no-evaluation', 'Falta de instrumentos de evaluación y seguimiento', 'Falta de instrumentos de avaliação e acompanhamento', 'No instruments of evaluation and follow-up', 'Absence d’instruments d’évaluation et de suivi'),
    row('collusion', 'Prácticas prohibidas: fijación concertada de precios, presiones a proveedores u otras conductas anticompetitivas', 'Práticas proibidas: fixação concertada de preços, pressões a fornecedores ou outras condutas anticompetitivas', 'Prohibited practices: price-fixing, pressure on suppliers or other anti-competitive conduct', 'Pratiques interdites : entente sur les prix, pressions sur les fournisseurs ou autres conduites anticoncurrentielles', { sourceLocus: '5' }),
  ],
);
