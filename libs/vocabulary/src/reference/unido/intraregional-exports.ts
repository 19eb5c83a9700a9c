import { row, table, texts } from '../table.js';

/** Shares as printed, per bloc. */
const shares = (mercosur: number, cacm: number, andean: number) => ({ data: { mercosur, cacm, andean } });

/** Which industries make up the regional chains of each bloc. */
export const intraregionalExports = table(
  'intraregional-exports',
  texts(
    'Bloques de integración subregional: principales industrias en las cadenas de valor (porcentaje de las exportaciones intrarregionales de bienes intermedios)',
    'Blocos de integração sub-regional: principais indústrias nas cadeias de valor (porcentagem das exportações intrarregionais de bens intermediários)',
    'Subregional integration blocs: main industries in value chains (percentage of intraregional exports of intermediate goods)',
    'Blocs d’intégration sous-régionale : principales industries des chaînes de valeur (pourcentage des exportations intrarégionales de biens intermédiaires)',
  ),
  { sourceDoc: 'UNI', sourceLocus: 'Tabla III' },
  [
    row('agribusiness', 'Agroindustria', 'Agroindústria', 'Agribusiness', 'Agro-industrie', shares(3, 10, 3)),
    row('textiles', 'Textiles y confecciones', 'Têxteis e confecções', 'Textiles and garments', 'Textiles et habillement', shares(2, 9, 9)),
    row('paper', 'Papel y cartón', 'Papel e papelão', 'Paper and cardboard', 'Papier et carton', shares(5, 3, 8)),
    row('pharmaceuticals', 'Farmacéutica', 'Farmacêutica', 'Pharmaceuticals', 'Produits pharmaceutiques', shares(3, 12, 7)),
    row('chemicals', 'Química y petroquímica', 'Química e petroquímica', 'Chemicals and petrochemicals', 'Chimie et pétrochimie', shares(33, 33, 37)),
    row('steel', 'Siderurgia y metalmecánica', 'Siderurgia e metalmecânica', 'Steel and metalworking', 'Sidérurgie et travail des métaux', shares(16, 22, 23)),
    row('machinery', 'Maquinaria y equipos', 'Máquinas e equipamentos', 'Machinery and equipment', 'Machines et équipements', shares(8, 1, 1)),
    row('electronics', 'Productos eléctricos y electrónica', 'Produtos elétricos e eletrônica', 'Electrical goods and electronics', 'Produits électriques et électronique', shares(3, 4, 3)),
    row('automotive', 'Automotriz y autopartes', 'Automotiva e autopeças', 'Automotive and parts', 'Automobile et pièces', shares(24, 0, 2)),
    row('other', 'Otras industrias', 'Outras indústrias', 'Other industries', 'Autres industries', shares(2, 7, 6)),
    row('five-main', 'Cinco industrias principales', 'Cinco principais indústrias', 'Five main industries', 'Cinq principales industries', shares(87, 85, 85)),
    row('all', 'Todas las industrias', 'Todas as indústrias', 'All industries', 'Toutes les industries', shares(100, 100, 100)),
  ],
  {
    note: texts(
      'CEPAL sobre la base de COMTRADE; la tabla está impresa en inglés. Los totales son los impresos: por el redondeo, la suma de las filas difiere en un punto.',
      'CEPAL com base no COMTRADE; a tabela está impressa em inglês. Os totais são os impressos: devido ao arredondamento, a soma das linhas difere em um ponto.',
      'ECLAC on the basis of COMTRADE. Totals are as printed: because of rounding, the rows add up to one point more or less.',
      'CEPALC sur la base de COMTRADE ; le tableau est imprimé en anglais. Les totaux sont ceux imprimés : du fait des arrondis, la somme des lignes diffère d’un point.',
    ),
  },
);
