import { row, table, texts } from '../table.js';

const of = (family: string) => ({ partOf: `policy-families-${family}` });

/** What productive development policy is for. */
export const policyObjectives = table(
  'policy-objectives',
  texts('Objetivos de la política de desarrollo productivo', 'Objetivos da política de desenvolvimento produtivo', 'Objectives of productive development policy', 'Objectifs de la politique de développement productif'),
  { sourceDoc: 'CEP', sourceLocus: 'Objetivos de la política de desarrollo productivo' },
  [
    row('gaps', 'Reducir las brechas tecnológicas y de productividad con respecto a los países desarrollados', 'Reduzir as lacunas tecnológicas e de produtividade em relação aos países desenvolvidos', 'Close technology and productivity gaps with developed countries', 'Réduire les écarts de technologie et de productivité avec les pays développés'),
    row('technical-progress', 'Acelerar el progreso técnico y orientarlo hacia objetivos de sostenibilidad, lo que muchas veces supone desafiar las ventajas comparativas estáticas', 'Acelerar o progresso técnico e orientá-lo para objetivos de sustentabilidade, o que muitas vezes supõe desafiar as vantagens comparativas estáticas', 'Accelerate technical progress and turn it towards sustainability, which often means challenging static comparative advantages', 'Accélérer le progrès technique et l’orienter vers la durabilité, ce qui suppose souvent de défier les avantages comparatifs statiques'),
    row('capacities', 'Orientarse a construir capacidades endógenas', 'Orientar-se à construção de capacidades endógenas', 'Build endogenous capacities', 'Construire des capacités endogènes'),
  ],
);

/** Approaches, from the simplest to the most demanding. */
export const policyFamilies = table(
  'policy-families',
  texts('Enfoques y niveles de complejidad de las políticas', 'Enfoques e níveis de complexidade das políticas', 'Approaches and levels of complexity of policies', 'Approches et niveaux de complexité des politiques'),
  { sourceDoc: 'CEP', sourceLocus: 'Hay distintos enfoques y niveles de complejidad' },
  [
    row('transversal', 'Políticas transversales', 'Políticas transversais', 'Transversal policies', 'Politiques transversales'),
    row('selective', 'Políticas selectivas', 'Políticas seletivas', 'Selective policies', 'Politiques sélectives'),
    row('frontier', 'Políticas de frontera', 'Políticas de fronteira', 'Frontier policies', 'Politiques de frontière'),
  ],
);

/** What belongs to each approach. */
export const policyMeasures = table(
  'policy-measures',
  texts('Políticas por enfoque', 'Políticas por enfoque', 'Policies by approach', 'Politiques par approche'),
  { sourceDoc: 'CEP', sourceLocus: 'Hay distintos enfoques y niveles de complejidad' },
  [
    row('competition', 'Políticas de competencia', 'Políticas de concorrência', 'Competition policy', 'Politiques de concurrence', of('transversal')),
    row('procedures', 'Simplificación de trámites', 'Simplificação de trâmites', 'Simpler procedures', 'Simplification des démarches', of('transversal')),
    row('credit', 'Acceso y costo del crédito', 'Acesso e custo do crédito', 'Access to credit and its cost', 'Accès au crédit et coût du crédit', of('transversal')),
    row('basic-ict', 'Acceso, costo e incorporación de TIC básicas', 'Acesso, custo e incorporação de TIC básicas', 'Access, cost and adoption of basic ICT', 'Accès, coût et adoption des TIC de base', of('transversal')),
    row('structure', 'Programas que apuntan a modificar la estructura productiva: no se buscan firmas con potencialidades, sino sectores y cadenas', 'Programas que visam modificar a estrutura produtiva: não se buscam empresas com potencial, mas setores e cadeias', 'Programmes that change the structure of production: the potential sought is that of sectors and chains, not of firms', 'Programmes visant à modifier la structure productive : on cherche le potentiel de secteurs et de chaînes, non d’entreprises', of('selective')),
    row('procurement', 'Compras públicas', 'Compras públicas', 'Public procurement', 'Commande publique', of('selective')),
    row('msme-integration', 'Integración de las mipymes en cadenas con grandes empresas', 'Integração das MPMEs em cadeias com grandes empresas', 'MSMEs integrated in chains with large firms', 'Intégration des MPME dans des chaînes avec de grandes entreprises', of('selective')),
    row('strategic-projects', 'Proyectos estratégicos con enfoque territorial o temático', 'Projetos estratégicos com enfoque territorial ou temático', 'Strategic projects with a territorial or thematic focus', 'Projets stratégiques à approche territoriale ou thématique', of('frontier')),
    row('strategic-capacities', 'Creación de capacidades en áreas tecnológicas y científicas estratégicas', 'Criação de capacidades em áreas tecnológicas e científicas estratégicas', 'Capacities in strategic fields of technology and science', 'Création de capacités dans des domaines technologiques et scientifiques stratégiques', of('frontier')),
    row('technology-centres', 'Redes de centros tecnológicos', 'Redes de centros tecnológicos', 'Networks of technology centres', 'Réseaux de centres technologiques', of('frontier')),
    row('virtual-platforms', 'Plataformas virtuales para generar articulación tecnológica y productiva', 'Plataformas virtuais para gerar articulação tecnológica e produtiva', 'Virtual platforms for technological and productive articulation', 'Plateformes virtuelles d’articulation technologique et productive', of('frontier')),
  ],
);
