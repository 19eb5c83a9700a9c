import { concept, type Concept } from './concept.js';

/** Planning, measuring and learning from results. */
export const strategy: readonly Concept[] = [
  concept(
    'diagnosis',
    {
      es: ['diagnóstico', 'diagnósticos', 'diagnóstico participativo', 'diagnóstico territorial', 'estudio de base', 'herramienta de diagnóstico'],
      pt: ['diagnóstico', 'diagnósticos', 'diagnóstico participativo', 'diagnóstico territorial', 'ferramenta de diagnóstico'],
      en: ['diagnostic study', 'diagnostics', 'diagnosis', 'diagnostic studies', 'participatory diagnosis', 'diagnostic tool'],
      fr: ['diagnostic', 'diagnostics', 'diagnostic participatif', 'diagnostic territorial', 'outil de diagnostic'],
      nl: ['diagnose', 'diagnostiek', 'participatieve diagnose', 'diagnose-instrument'],
    },
    { related: ['action-plan', 'baseline'] },
  ),
  concept(
    'strategic-planning',
    {
      es: ['planificación estratégica', 'planeación estratégica', 'planes estratégicos', 'plan estratégico', 'visión compartida', 'definiciones estratégicas'],
      pt: ['planejamento estratégico', 'planeamento estratégico', 'plano estratégico', 'planos estratégicos', 'visão compartilhada'],
      en: ['strategic planning', 'strategic plan', 'strategic plans', 'shared vision', 'vision building'],
      fr: ['planification stratégique', 'plan stratégique', 'plans stratégiques', 'vision partagée'],
      nl: ['strategische planning', 'strategisch plan', 'strategische plannen', 'gedeelde visie'],
    },
    { related: ['action-plan', 'balanced-scorecard'] },
  ),
  concept(
    'action-plan',
    {
      es: ['plan de acción', 'planes de acción', 'plan de trabajo', 'planes de trabajo', 'plan de mejoramiento competitivo', 'planes de mejoramiento competitivo', 'PMC'],
      pt: ['plano de ação', 'planos de ação', 'plano de trabalho', 'planos de trabalho', 'plano de desenvolvimento preliminar'],
      en: ['action plan', 'action plans', 'action planning', 'work plan', 'work plans', 'competitive improvement plan'],
      fr: ['plan d’action', 'plans d’action', 'plan de travail', 'plans de travail', 'feuille de route'],
      nl: ['actieplan', 'actieplannen', 'werkplan', 'werkplannen'],
    },
    { related: ['strategic-planning', 'monitoring-and-evaluation'], nationalTerms: [{ country: 'cl', term: 'plan de mejoramiento competitivo (PMC)' }] },
  ),
  concept(
    'balanced-scorecard',
    {
      es: ['cuadro de mando integral', 'cuadros de mando integral', 'mapa estratégico', 'mapas estratégicos', 'CMI', 'tablero de mando'],
      pt: ['painel de desempenho balanceado', 'mapa estratégico', 'mapas estratégicos', 'indicadores balanceados de desempenho'],
      en: ['balanced scorecard', 'balanced scorecards', 'strategy map', 'strategy maps', 'BSC'],
      fr: ['tableau de bord prospectif', 'tableaux de bord prospectifs', 'carte stratégique', 'cartes stratégiques'],
      nl: ['evenwichtige scorekaart', 'strategiekaart', 'strategiekaarten', 'balanced scorecard'],
    },
    { broader: 'strategic-planning', related: ['indicator'] },
  ),
  concept(
    'monitoring-and-evaluation',
    {
      es: ['seguimiento y evaluación', 'monitoreo y evaluación', 'monitoreo', 'evaluación', 'sistema de seguimiento', 'sistemas de monitoreo'],
      pt: ['monitoramento e avaliação', 'monitorização e avaliação', 'monitoramento', 'avaliação', 'acompanhamento e avaliação'],
      en: ['monitoring and evaluation', 'M&E', 'monitoring', 'evaluation', 'follow-up and evaluation'],
      fr: ['suivi et évaluation', 'suivi-évaluation', 'suivi', 'évaluation'],
      nl: ['monitoring en evaluatie', 'opvolging en evaluatie', 'evaluatie', 'monitoring'],
    },
    { related: ['indicator', 'policy-evaluation', 'self-assessment'] },
  ),
  concept(
    'indicator',
    {
      es: ['indicador', 'indicadores', 'indicador de impacto', 'indicadores de impacto', 'indicador de desempeño', 'indicadores de desempeño', 'meta', 'metas'],
      pt: ['indicador', 'indicadores', 'indicador de impacto', 'indicadores de impacto', 'indicador de desempenho', 'indicadores de desempenho'],
      en: ['indicator', 'indicators', 'impact indicator', 'impact indicators', 'performance indicator', 'performance indicators', 'KPI', 'KPIs'],
      fr: ['indicateur', 'indicateurs', 'indicateur d’impact', 'indicateurs d’impact', 'indicateur de performance', 'indicateurs de performance'],
      nl: ['indicator', 'indicatoren', 'impactindicator', 'impactindicatoren', 'prestatie-indicator', 'prestatie-indicatoren'],
    },
    { related: ['monitoring-and-evaluation', 'baseline', 'benchmarking'] },
  ),
  concept(
    'baseline',
    {
      es: ['línea de base', 'líneas de base', 'línea base'],
      pt: ['linha de base', 'linhas de base'],
      en: ['baseline', 'baselines', 'baseline study'],
      fr: ['situation de référence', 'données de référence', 'niveau de référence'],
      nl: ['nulmeting', 'nulmetingen', 'uitgangssituatie'],
    },
    { broader: 'monitoring-and-evaluation', related: ['indicator'] },
  ),
  concept(
    'self-assessment',
    {
      es: ['autoevaluación', 'autoevaluaciones', 'retroalimentación', 'lista de verificación', 'listas de verificación'],
      pt: ['autoavaliação', 'autoavaliações', 'retroalimentação', 'lista de verificação', 'listas de verificação'],
      en: ['self-assessment', 'self-assessments', 'feedback', 'checklist', 'checklists'],
      fr: ['autoévaluation', 'autoévaluations', 'auto-évaluation', 'rétroaction', 'liste de contrôle'],
      nl: ['zelfevaluatie', 'zelfevaluaties', 'terugkoppeling', 'controlelijst'],
    },
    { broader: 'monitoring-and-evaluation' },
  ),
  concept(
    'benchmarking',
    {
      es: ['evaluación comparativa', 'evaluaciones comparativas', 'análisis comparativo', 'benchmarking', 'referenciación competitiva'],
      pt: ['análise comparativa', 'análises comparativas', 'benchmarking', 'avaliação comparativa'],
      en: ['benchmarking', 'benchmark', 'benchmarks', 'comparative analysis'],
      fr: ['analyse comparative', 'analyses comparatives', 'étalonnage', 'étalonnage concurrentiel'],
      nl: ['benchmarking', 'vergelijkende analyse', 'vergelijkende analyses'],
    },
    { related: ['indicator'] },
  ),
  concept(
    'risk-management',
    {
      es: ['gestión de riesgos', 'gestión del riesgo', 'administración de riesgos', 'mitigación de riesgos', 'riesgo', 'riesgos'],
      pt: ['gestão de riscos', 'gestão do risco', 'gerenciamento de riscos', 'mitigação de riscos', 'risco', 'riscos'],
      en: ['risk management', 'risk mitigation', 'mitigation of risks', 'risk', 'risks'],
      fr: ['gestion des risques', 'gestion du risque', 'atténuation des risques', 'risque', 'risques'],
      nl: ['risicobeheer', 'risicobeheersing', 'risicobeperking', 'risico', 'risico’s'],
    },
    { related: ['strategic-planning'] },
  ),
  concept(
    'competitiveness',
    {
      es: ['competitividad', 'ventaja competitiva', 'ventajas competitivas', 'competitividad territorial', 'competitividad sistémica'],
      pt: ['competitividade', 'vantagem competitiva', 'vantagens competitivas', 'competitividade territorial', 'competitividade sistêmica'],
      en: ['competitiveness', 'competitive advantage', 'competitive advantages', 'territorial competitiveness', 'systemic competitiveness'],
      fr: ['compétitivité', 'avantage concurrentiel', 'avantages concurrentiels', 'compétitivité territoriale'],
      nl: ['concurrentievermogen', 'concurrentievoordeel', 'concurrentievoordelen', 'concurrentiekracht'],
    },
    { related: ['productivity', 'cluster'] },
  ),
  concept(
    'productivity',
    {
      es: ['productividad', 'productividad laboral', 'productividad del trabajo', 'mejora de la productividad'],
      pt: ['produtividade', 'produtividade do trabalho', 'melhoria da produtividade'],
      en: ['productivity', 'labour productivity', 'productivity improvement'],
      fr: ['productivité', 'productivité du travail', 'amélioration de la productivité'],
      nl: ['productiviteit', 'arbeidsproductiviteit', 'productiviteitsverbetering'],
    },
    { related: ['competitiveness', 'innovation'] },
  ),
];
