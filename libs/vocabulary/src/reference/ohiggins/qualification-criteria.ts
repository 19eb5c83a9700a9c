import { row, table, texts } from '../table.js';

/** What must be found in a territory before it may be called a cluster. */
export const qualificationCriteria = table(
  'qualification-criteria',
  texts(
    'Criterios para calificar un clúster',
    'Critérios para qualificar um cluster',
    'Criteria that qualify a cluster',
    'Critères de qualification d’une grappe',
  ),
  { sourceDoc: 'OHI', sourceLocus: 'I. Introducción' },
  [
    row('axis-product', 'Existe un producto eje', 'Existe um produto-eixo', 'There is an axis product', 'Il existe un produit central', { data: { number: 1 } }),
    row(
      'concentration',
      'Existe una concentración territorial de empresas',
      'Existe uma concentração territorial de empresas',
      'Firms are concentrated in a territory',
      'Les entreprises sont concentrées sur un territoire',
      { data: { number: 2 } },
    ),
    row(
      'competition-and-collaboration',
      'Existen relaciones de competencia y colaboración',
      'Existem relações de concorrência e colaboração',
      'Firms both compete and collaborate',
      'Les entreprises se font concurrence et collaborent',
      { data: { number: 3 } },
    ),
    row(
      'economies-of-scale',
      'Se producen economías de escala que disminuyen los costos del proceso productivo y de gestión, de la innovación y el aprendizaje tecnológico',
      'Produzem-se economias de escala que reduzem os custos do processo produtivo e de gestão, da inovação e da aprendizagem tecnológica',
      'Economies of scale lower the costs of production, management, innovation and technological learning',
      'Des économies d’échelle réduisent les coûts de production, de gestion, d’innovation et d’apprentissage technologique',
      { data: { number: 4 } },
    ),
    row(
      'value-chain',
      'Existen bienes, productos, servicios e insumos que se insertan en una cadena de valor y posibilitan la interrelación vertical y horizontal de carácter estratégico entre las empresas',
      'Existem bens, produtos, serviços e insumos que se inserem em uma cadeia de valor e possibilitam a inter-relação vertical e horizontal de caráter estratégico entre as empresas',
      'Goods, products, services and inputs form a value chain that makes strategic vertical and horizontal relations between firms possible',
      'Des biens, produits, services et intrants s’insèrent dans une chaîne de valeur qui permet des relations stratégiques, verticales et horizontales, entre les entreprises',
      { data: { number: 5 } },
    ),
    row(
      'public-private-relations',
      'Existen, o potencialmente existen, relaciones público-privadas que potencian la capacidad competitiva del sector',
      'Existem, ou podem vir a existir, relações público-privadas que potencializam a capacidade competitiva do setor',
      'Public-private relations exist, or may come to exist, that strengthen the competitiveness of the sector',
      'Il existe, ou peut exister, des relations public-privé qui renforcent la capacité concurrentielle du secteur',
      { data: { number: 6 } },
    ),
    row(
      'differentiable-product',
      'Existe un producto diferenciable, cuyo desarrollo se potencia a partir de condiciones naturales exclusivas',
      'Existe um produto diferenciável, cujo desenvolvimento se apoia em condições naturais exclusivas',
      'There is a product that can be told apart, resting on exclusive natural conditions',
      'Il existe un produit différenciable, dont le développement s’appuie sur des conditions naturelles exclusives',
      { data: { number: 7 } },
    ),
  ],
);
