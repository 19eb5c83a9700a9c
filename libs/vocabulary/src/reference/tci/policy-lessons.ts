import { row, table, texts } from '../table.js';

/** What Chile's experience teaches. */
export const policyLessons = table(
  'policy-lessons',
  texts('Principales lecciones aprendidas de la política chilena', 'Principais lições aprendidas da política chilena', 'Main lessons of the Chilean policy', 'Principaux enseignements de la politique chilienne'),
  { sourceDoc: 'TCI', sourceLocus: 'Principales lecciones aprendidas' },
  [
    row('1', 'Confusión entre política nacional de clústeres y política de clústeres nacionales (sectores)', 'Confusão entre política nacional de clusters e política de clusters nacionais (setores)', 'A national cluster policy was confused with a policy of national clusters (sectors)', 'Confusion entre politique nationale des grappes et politique de grappes nationales (secteurs)'),
    row('2', 'La viabilidad de una política de clústeres con una institucionalidad (formal y relacional) centralizada es limitada', 'A viabilidade de uma política de clusters com uma institucionalidade (formal e relacional) centralizada é limitada', 'With centralized institutions, formal and relational, a cluster policy is hardly viable', 'Avec des institutions (formelles et relationnelles) centralisées, la viabilité d’une politique de grappes est limitée'),
    row('3', 'Estructura de financiamiento sustentada en instrumentos nacionales y rígidos (salvo el FIC)', 'Estrutura de financiamento sustentada em instrumentos nacionais e rígidos (salvo o FIC)', 'Finance rested on rigid national instruments (except the FIC)', 'Financement fondé sur des instruments nationaux et rigides (sauf le FIC)'),
    row('4', 'Faltó tiempo para consolidar el capital social en los clústeres existentes', 'Faltou tempo para consolidar o capital social nos clusters existentes', 'There was too little time to consolidate social capital in the existing clusters', 'Le temps a manqué pour consolider le capital social des grappes existantes'),
    row('5', 'Falta de voluntad política (legislativa) para impulsar una política de Estado de desarrollo de clústeres', 'Falta de vontade política (legislativa) para impulsionar uma política de Estado de desenvolvimento de clusters', 'There was no political (legislative) will for a State policy of cluster development', 'Manque de volonté politique (législative) pour une politique d’État de développement des grappes'),
    row('6', 'Excesiva ideologización del gobierno de entonces («la mejor política pública industrial es no tener política»)', 'Excessiva ideologização do governo da época (“a melhor política pública industrial é não ter política”)', 'Excessive ideology of the then government (“the best public industrial policy is to have no policy”)', 'Idéologie excessive du gouvernement d’alors (« la meilleure politique publique industrielle est de n’en avoir aucune »)', {
      note: texts(
        'Impreso «del gobierno actual»: es el juicio de los autores de la presentación.',
        'Impresso “del gobierno actual”: é o juízo dos autores da apresentação.',
        'Printed “del gobierno actual”: the judgement is that of the authors of the slides.',
        'Imprimé « del gobierno actual » : le jugement est celui des auteurs de la présentation.',
      ),
    }),
    row('7', 'Carencia de indicadores de impacto de las iniciativas clúster', 'Carência de indicadores de impacto das iniciativas de cluster', 'There were no indicators of the impact of cluster initiatives', 'Absence d’indicateurs d’impact des initiatives de grappes'),
  ],
);
