import { row, table, texts } from '../table.js';

/** UNIDO's own methodologies and tools; the numbers are ours, in the order printed. */
export const methodologies = table(
  'methodologies',
  texts('Metodologías y herramientas de la ONUDI', 'Metodologias e ferramentas da ONUDI', 'UNIDO methodologies and tools', 'Méthodologies et outils de l’ONUDI'),
  { sourceDoc: 'UNI', sourceLocus: 'Tabla IV, columna 3' },
  [
    row('m1', 'Inteligencia Industrial y Gobernabilidad Estratégica (programa)', 'Inteligência Industrial e Governabilidade Estratégica (programa)', 'Industrial Intelligence and Strategic Governance (programme)', 'Intelligence industrielle et gouvernance stratégique (programme)'),
    row('m2', 'Herramienta diagnóstica para cadenas de valor industriales', 'Ferramenta de diagnóstico para cadeias de valor industriais', 'Diagnostic tool for industrial value chains', 'Outil de diagnostic des chaînes de valeur industrielles'),
    row('m3', 'Manual de minicadenas productivas (metodología)', 'Manual de minicadeias produtivas (metodologia)', 'Manual of productive mini-chains (methodology)', 'Manuel des mini-chaînes productives (méthodologie)'),
    row('m4', 'Desarrollo de cadenas de valor pro-pobre (metodología)', 'Desenvolvimento de cadeias de valor pró-pobre (metodologia)', 'Pro-poor value-chain development (methodology)', 'Développement de chaînes de valeur favorables aux pauvres (méthodologie)'),
    row('m5', 'Oficinas de Promoción de Inversiones y Tecnologías (ITPO), red', 'Escritórios de Promoção de Investimentos e Tecnologias (ITPO), rede', 'Investment and Technology Promotion Offices (ITPO), network', 'Bureaux de promotion des investissements et de la technologie (ITPO), réseau'),
    row('m6', 'Centro de la ONUDI para la Cooperación Sur-Sur', 'Centro da ONUDI para a Cooperação Sul-Sul', 'UNIDO centre for South-South cooperation', 'Centre de l’ONUDI pour la coopération Sud-Sud'),
    row('m7', 'Enfoque para el desarrollo del clúster: principios fundamentales y experiencias de proyecto para el crecimiento inclusivo (metodología)', 'Abordagem para o desenvolvimento de clusters: princípios fundamentais e experiências de projeto para o crescimento inclusivo (metodologia)', 'Approach to cluster development: key principles and project experiences for inclusive growth (methodology)', 'Approche du développement des grappes : principes clés et expériences de projets pour une croissance inclusive (méthodologie)'),
    row('m8', 'Consultoría y seminarios de entrenamiento para el cumplimiento de estándares, metrología y guía para el desarrollo y acreditación de laboratorios', 'Consultoria e seminários de treinamento para o cumprimento de padrões, metrologia e orientação para o desenvolvimento e a acreditação de laboratórios', 'Consulting and training seminars on compliance with standards, metrology, and guidance on developing and accrediting laboratories', 'Conseil et séminaires de formation sur le respect des normes et la métrologie, et guide pour le développement et l’accréditation des laboratoires'),
    row('m9', 'Portal de información Lab-Network', 'Portal de informação Lab-Network', 'Lab-Network information portal', 'Portail d’information Lab-Network'),
    row('m10', 'Desarrollo de Consorcios de Origen (metodología)', 'Desenvolvimento de Consórcios de Origem (metodologia)', 'Development of Origin Consortia (methodology)', 'Développement de consortiums d’origine (méthodologie)'),
  ],
);
