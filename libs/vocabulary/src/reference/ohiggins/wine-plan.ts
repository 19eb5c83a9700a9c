import { texts } from '../table.js';
import { planTable, unspecified } from './activity.js';
import { organization, planValidation, privateDissemination, publicWorkshops, strategicBases, technicalTeam, workingTable } from './shared-first-stages.js';
import {
  associativity, business, capacityLine, consultants, informationUnit, infrastructure, innovationSupport, positioning, relations, selfAssessment,
} from './shared-later-stages.js';

/** The plan of the wine cluster: consolidate what Colchagua began. */
export const winePlan = planTable(
  'ohiggins-wine-plan',
  texts('Plan de acción vitivinícola (O’Higgins)', 'Plano de ação vitivinícola (O’Higgins)', 'Action plan of the wine cluster (O’Higgins)', 'Plan d’action vitivinicole (O’Higgins)'),
  'VI. Plan de acción vitivinícola',
  [
    { ...publicWorkshops, institutions: ['intendente', 'corfo', 'sercotec', 'indap', 'sence', 'chile-emprende', 'sernatur', 'seremis', 'gore'] },
    {
      ...privateDissemination,
      label: texts(
        'Realización de talleres de difusión a actores privados relacionados con el tema, para ser partícipes del proyecto',
        'Realização de oficinas de difusão a atores privados relacionados com o tema, para que participem do projeto',
        'Dissemination workshops for private actors concerned, so that they take part in the project',
        'Ateliers de diffusion auprès des acteurs privés concernés, pour qu’ils participent au projet',
      ),
    },
    {
      ...workingTable,
      results: [texts('Mesa de Trabajo del CER Vitivinícola conformada, de acuerdo a las características indicadas', 'Mesa de Trabalho do CER Vitivinícola formada, de acordo com as características indicadas', 'Working Table of the Wine CER constituted, with the traits described', 'Table de travail du CER vitivinicole constituée, selon les caractéristiques indiquées')],
    },
    { ...strategicBases, results: [...strategicBases.results, texts('Líneas de financiamiento identificadas', 'Linhas de financiamento identificadas', 'Lines of funding identified', 'Lignes de financement identifiées')] },
    organization,
    technicalTeam,
    {
      ...planValidation,
      label: texts('Realización de talleres para la validación de un plan de trabajo para el CER', 'Realização de oficinas para a validação de um plano de trabalho para o CER', 'Workshops to validate a work plan for the CER', 'Ateliers de validation d’un plan de travail pour le CER'),
    },
    consultants,
    {
      ...innovationSupport,
      label: texts('Implementación del Centro de Innovación y Desarrollo Vitivinícola', 'Implementação do Centro de Inovação e Desenvolvimento Vitivinícola', 'The Wine Innovation and Development Centre', 'Mise en place du Centre d’innovation et de développement vitivinicoles'),
      results: [texts('Generación de línea de innovación vitivinícola', 'Geração de linha de inovação vitivinícola', 'A line of innovation in wine', 'Création d’une ligne d’innovation vitivinicole')],
    },
    { ...capacityLine, label: texts('Implementación de la Red del Conocimiento', 'Implementação da Rede do Conhecimento', 'The Knowledge Network', 'Mise en place du Réseau de la connaissance') },
    {
      ...positioning,
      label: texts(
        'Elaboración e implementación de un programa integral de fortalecimiento y promoción del CER de acuerdo a productos con «Imagen Territorio»',
        'Elaboração e implementação de um programa integral de fortalecimento e promoção do CER de acordo com produtos com “Imagem Território”',
        'A comprehensive programme that strengthens and promotes the CER through products with a “territory image”',
        'Élaboration et mise en œuvre d’un programme intégral de renforcement et de promotion du CER par des produits à « image de territoire »',
      ),
    },
    {
      ...business,
      label: texts('Implementación de un programa de acercamiento de información de mercado a las empresas de la región', 'Implementação de um programa que aproxima a informação de mercado das empresas da região', 'A programme that brings market information to the firms of the region', 'Mise en place d’un programme rapprochant l’information de marché des entreprises de la région'),
    },
    { ...infrastructure, institutions: ['gore', 'financial-institutions', 'corfo', 'indap', 'banco-estado'] },
    {
      ...associativity,
      label: texts('Diseño e implementación de un programa para la promoción de la asociatividad entre los actores del CER', 'Desenho e implementação de um programa para a promoção do associativismo entre os atores do CER', 'Design and implementation of a programme that promotes association between the actors of the CER', 'Conception et mise en œuvre d’un programme de promotion de l’association entre les acteurs du CER'),
    },
    relations,
    {
      ...informationUnit,
      deadline: unspecified,
      note: texts('El plazo está en blanco en la fuente.', 'O prazo está em branco na fonte.', 'The deadline is blank in the source.', 'Le délai est laissé en blanc dans la source.'),
    },
    selfAssessment,
  ],
);
