import { row, table, texts } from '../table.js';

/** What the challenge of the regions is. */
export const regionalGaps = table(
  'regional-gaps',
  texts('Convergencia y heterogeneidad de las regiones de Chile', 'Convergência e heterogeneidade das regiões do Chile', 'Convergence and heterogeneity of Chile’s regions', 'Convergence et hétérogénéité des régions du Chili'),
  { sourceDoc: 'CEP', sourceLocus: 'Estructura productiva y capacidad institucional' },
  [
    row(
      'narrowing',
      'Entre 1996 y 2017, las brechas de PIB per cápita y de productividad laboral entre las regiones de Chile tienden a disminuir',
      'Entre 1996 e 2017, as disparidades de PIB per capita e de produtividade do trabalho entre as regiões do Chile tendem a diminuir',
      'Between 1996 and 2017 the gaps in GDP per head and labour productivity between Chile’s regions tend to narrow',
      'Entre 1996 et 2017, les écarts de PIB par habitant et de productivité du travail entre les régions du Chili tendent à se réduire',
      { data: { from: 1996, to: 2017 } },
    ),
    row(
      'absolute',
      'Las brechas pueden reducirse en términos relativos, pero aumentar en términos absolutos',
      'As disparidades podem diminuir em termos relativos, mas aumentar em termos absolutos',
      'Gaps can narrow in relative terms and yet widen in absolute ones',
      'Les écarts peuvent se réduire en termes relatifs, mais s’accroître en termes absolus',
    ),
  ],
);
