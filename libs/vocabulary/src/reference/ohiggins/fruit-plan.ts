import { texts } from '../table.js';
import { planTable } from './activity.js';
import { organization, planValidation, privateDissemination, publicWorkshops, strategicBases, technicalTeam, workingTable } from './shared-first-stages.js';
import {
  associativity, business, capacityLine, consultants, informationUnit, infrastructure, innovationSupport, positioning, relations, selfAssessment,
} from './shared-later-stages.js';

/** The plan of the fruit cluster: lay the foundations. */
export const fruitPlan = planTable(
  'ohiggins-fruit-plan',
  texts('Plan de acción frutícola (O’Higgins)', 'Plano de ação frutícola (O’Higgins)', 'Action plan of the fruit cluster (O’Higgins)', 'Plan d’action fruitier (O’Higgins)'),
  'Plan frutícola',
  [
    publicWorkshops,
    privateDissemination,
    {
      ...workingTable,
      results: [texts('Mesa de Trabajo del CER Frutícola conformada, de acuerdo a las características indicadas', 'Mesa de Trabalho do CER Frutícola formada, de acordo com as características indicadas', 'Working Table of the Fruit CER constituted, with the traits described', 'Table de travail du CER fruitier constituée, selon les caractéristiques indiquées')],
      reconstructed: true,
      note: texts(
        'La fuente copia el plan vitivinícola: imprime «CER Vitivinícola» y cita empresas vitivinícolas.',
        'A fonte copia o plano vitivinícola: imprime “CER Vitivinícola” e cita empresas vitivinícolas.',
        'The source copies the wine plan: it prints “CER Vitivinícola” and cites wine firms.',
        'La source recopie le plan vitivinicole : elle imprime « CER Vitivinícola » et cite des entreprises vitivinicoles.',
      ),
    },
    strategicBases,
    {
      ...organization,
      note: texts(
        'Se inician además las gestiones para constituir formalmente el CER, con una figura jurídica adecuada.',
        'Iniciam-se também as gestões para constituir formalmente o CER, com uma figura jurídica adequada.',
        'Steps are also begun to constitute the CER formally, in a fitting legal form.',
        'Les démarches pour constituer formellement le CER, sous une forme juridique adéquate, sont aussi engagées.',
      ),
    },
    technicalTeam,
    planValidation,
    consultants,
    {
      ...innovationSupport,
      label: texts('Vinculación a centros de excelencia en investigación, desarrollo e innovación', 'Vinculação a centros de excelência em pesquisa, desenvolvimento e inovação', 'Links to centres of excellence in research, development and innovation', 'Liens avec des centres d’excellence en recherche, développement et innovation'),
      results: [texts('Generación de línea de innovación frutícola', 'Geração de linha de inovação frutícola', 'A line of innovation in fruit', 'Création d’une ligne d’innovation fruitière')],
      reconstructed: true,
      note: texts(
        'Impreso «Innovación, desarrollo e innovación» y, como resultado, «línea de innovación vitivinícola».',
        'Impresso “Innovación, desarrollo e innovación” e, como resultado, “línea de innovación vitivinícola”.',
        'Printed “Innovación, desarrollo e innovación” and, as the result, “línea de innovación vitivinícola”.',
        'Imprimé « Innovación, desarrollo e innovación » et, comme résultat, « línea de innovación vitivinícola ».',
      ),
    },
    {
      ...capacityLine,
      label: texts('Fomento a la generación de investigación que dé base a la innovación y transferencia tecnológica', 'Fomento à geração de pesquisa que dê base à inovação e à transferência de tecnologia', 'Fostering research on which innovation and technology transfer can rest', 'Promotion d’une recherche servant de base à l’innovation et au transfert de technologie'),
    },
    {
      ...positioning,
      label: texts('Crear las bases para la identificación del CER de acuerdo a productos con «Imagen Territorio»', 'Criar as bases para a identificação do CER de acordo com produtos com “Imagem Território”', 'Laying the bases for a CER known by products with a “territory image”', 'Créer les bases de l’identification du CER par des produits à « image de territoire »'),
    },
    {
      ...business,
      label: texts('Apoyo para la generación de oportunidades de mercado y materialización de negocios', 'Apoio à geração de oportunidades de mercado e à materialização de negócios', 'Support in creating market opportunities and closing deals', 'Appui à la création de débouchés et à la conclusion d’affaires'),
    },
    {
      ...infrastructure,
      note: texts('Las instituciones están en blanco en la fuente.', 'As instituições estão em branco na fonte.', 'The institutions are blank in the source.', 'Les institutions sont laissées en blanc dans la source.'),
    },
    associativity,
    relations,
    informationUnit,
    selfAssessment,
  ],
);
