import { row, table, texts } from '../table.js';

const source = { sourceDoc: 'TCI', sourceLocus: '¿En qué nivel de gobierno deben generarse las políticas públicas?' } as const;
const of = (level: string) => ({ partOf: `government-levels-${level}` });
const will = (level: string) =>
  row(`${level}-will`, 'Voluntad política y visibilidad de las acciones', 'Vontade política e visibilidade das ações', 'Political will and visible action', 'Volonté politique et visibilité des actions', of(level));

/** Who governs: the policy is made at all levels together. */
export const governmentLevels = table(
  'government-levels',
  texts('Niveles de gobierno', 'Níveis de governo', 'Levels of government', 'Niveaux de gouvernement'),
  source,
  [
    row('national', 'Nivel nacional', 'Nível nacional', 'National level', 'Niveau national'),
    row('regional', 'Nivel regional', 'Nível regional', 'Regional level', 'Niveau régional'),
    row('local', 'Nivel local', 'Nível local', 'Local level', 'Niveau local'),
  ],
);

/** What each level answers for. */
export const governmentRoles = table(
  'government-roles',
  texts('Responsabilidades por nivel de gobierno', 'Responsabilidades por nível de governo', 'Responsibilities by level of government', 'Responsabilités par niveau de gouvernement'),
  source,
  [
    will('national'),
    row('sector-policies', 'Grandes políticas sectoriales', 'Grandes políticas setoriais', 'Large sector policies', 'Grandes politiques sectorielles', of('national')),
    row('trade-agreements', 'Acuerdos de comercio internacional (abrir mercados y oportunidades)', 'Acordos de comércio internacional (abrir mercados e oportunidades)', 'International trade agreements (opening markets and opportunities)', 'Accords commerciaux internationaux (ouvrir marchés et débouchés)', of('national')),
    row('industrial-policy', 'Política industrial (política nacional de clústeres)', 'Política industrial (política nacional de clusters)', 'Industrial policy (national cluster policy)', 'Politique industrielle (politique nationale des grappes)', of('national')),
    row('competences', 'Transferencia de competencias y recursos de libre disponibilidad', 'Transferência de competências e recursos de livre disponibilidade', 'Transfer of competences and of resources for free use', 'Transfert de compétences et de ressources librement utilisables', of('national')),
    row('decentralization', 'Descentralización', 'Descentralização', 'Decentralization', 'Décentralisation', of('national')),
    will('regional'),
    row('cluster-coordination', 'Políticas de integración y coordinación de clústeres (clústeres regionales)', 'Políticas de integração e coordenação de clusters (clusters regionais)', 'Policies that integrate and coordinate clusters (regional clusters)', 'Politiques d’intégration et de coordination des grappes (grappes régionales)', of('regional')),
    row('resource-transfer', 'Transferencia de recursos', 'Transferência de recursos', 'Transfer of resources', 'Transfert de ressources', of('regional')),
    row('infrastructure', 'Política de infraestructuras (bienes públicos)', 'Política de infraestruturas (bens públicos)', 'Infrastructure policy (public goods)', 'Politique d’infrastructures (biens publics)', of('regional')),
    row('research-centres', 'Apoyo a la generación de centros de I+D+i', 'Apoio à geração de centros de P&D&I', 'Support in creating centres of research, development and innovation', 'Appui à la création de centres de R-D et d’innovation', of('regional')),
    will('local'),
    row('cluster-policy', 'Formulación e implementación de la política de clústeres', 'Formulação e implementação da política de clusters', 'Formulation and implementation of cluster policy', 'Formulation et mise en œuvre de la politique des grappes', of('local')),
    row('partnerships', 'Alianzas público-privadas', 'Parcerias público-privadas', 'Public-private partnerships', 'Partenariats public-privé', of('local')),
    row('community', 'Integración de la comunidad local', 'Integração da comunidade local', 'Integration of the local community', 'Intégration de la communauté locale', of('local')),
  ],
);

/** Unitary States need a policy at both ends. */
export const unitaryStatePolicies = table(
  'unitary-state-policies',
  texts('Componentes necesarios en Estados unitarios', 'Componentes necessários em Estados unitários', 'What unitary States need', 'Composantes nécessaires dans les États unitaires'),
  { sourceDoc: 'TCI', sourceLocus: 'Respuesta a las reflexiones iniciales' },
  [
    row('national', 'Política nacional de clústeres: orientar las grandes políticas públicas de descentralización y de focalización en sectores dinámicos y emergentes', 'Política nacional de clusters: orientar as grandes políticas públicas de descentralização e de focalização em setores dinâmicos e emergentes', 'National cluster policy: steer the large public policies of decentralization and of focus on dynamic and emerging sectors', 'Politique nationale des grappes : orienter les grandes politiques publiques de décentralisation et de ciblage des secteurs dynamiques et émergents'),
    row('local', 'Política local o regional de clústeres: sustentada en cadenas de valor y en la generación de densidad institucional (capital social: articulación, cooperación)', 'Política local ou regional de clusters: sustentada em cadeias de valor e na geração de densidade institucional (capital social: articulação, cooperação)', 'Local or regional cluster policy: resting on value chains and on institutional density (social capital: articulation, cooperation)', 'Politique locale ou régionale des grappes : fondée sur les chaînes de valeur et la densité institutionnelle (capital social : articulation, coopération)'),
  ],
);
