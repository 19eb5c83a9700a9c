import { row, table, texts } from '../table.js';

/** The figures of a kind of link: firms that report it, their share, and all links they report. */
const figures = (firms: number, percent: number, links: number) => ({ data: { firms, percent, links } });

/** A measured cluster to compare one's own survey of links with. */
export const hagenbergLinks = table(
  'hagenberg-links',
  texts(
    'Relaciones entre actores en el Parque Industrial de Software de Hagenberg',
    'Relações entre atores no Parque Industrial de Software de Hagenberg',
    'Links between actors at Software Park Hagenberg',
    'Relations entre acteurs au parc de logiciels de Hagenberg',
  ),
  { sourceDoc: 'UNI', sourceLocus: 'Tabla II' },
  [
    row('supplier', 'Relaciones con proveedores', 'Relações com fornecedores', 'Supplier relations', 'Relations avec les fournisseurs', figures(12, 80, 43)),
    row('customer', 'Relaciones con clientes', 'Relações com clientes', 'Customer relations', 'Relations avec les clients', figures(9, 60, 30)),
    row('formal-firms', 'Interacciones formales con empresas', 'Interações formais com empresas', 'Formal interactions with firms', 'Interactions formelles avec des entreprises', figures(9, 60, 32)),
    row('formal-research', 'Interacciones formales con institutos de I+D', 'Interações formais com institutos de P&D', 'Formal interactions with R&D institutes', 'Interactions formelles avec des instituts de R-D', figures(7, 47, 12)),
    row('informal-firms', 'Interacciones informales con empresas', 'Interações informais com empresas', 'Informal interactions with firms', 'Interactions informelles avec des entreprises', figures(13, 87, 77)),
    row('informal-research', 'Interacciones informales con I+D', 'Interações informais com P&D', 'Informal interactions with R&D', 'Interactions informelles avec la R-D', figures(9, 60, 15)),
  ],
  {
    note: texts(
      'Fuente: Maier y Trippl (2012); la tabla está impresa en inglés. Los porcentajes concuerdan con 15 empresas encuestadas, número que la fuente no imprime.',
      'Fonte: Maier e Trippl (2012); a tabela está impressa em inglês. As porcentagens concordam com 15 empresas pesquisadas, número que a fonte não imprime.',
      'Source: Maier and Trippl (2012). The percentages agree with 15 firms surveyed, a number that the source does not print.',
      'Source : Maier et Trippl (2012) ; le tableau est imprimé en anglais. Les pourcentages concordent avec 15 entreprises interrogées, nombre que la source n’imprime pas.',
    ),
  },
);
