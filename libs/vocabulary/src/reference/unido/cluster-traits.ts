import { row, table, texts } from '../table.js';

/** What makes a cluster, in the definition used by the discussion paper; it adds two traits to the criteria of O'Higgins. */
export const clusterTraits = table(
  'cluster-traits',
  texts('Características esenciales de los clústeres', 'Características essenciais dos clusters', 'Essential traits of clusters', 'Caractéristiques essentielles des grappes'),
  { sourceDoc: 'UNI', sourceLocus: '1.2' },
  [
    row(
      'geographic-proximity',
      'Masa crítica de empresas situadas en proximidad geográfica',
      'Massa crítica de empresas situadas em proximidade geográfica',
      'A critical mass of firms in geographic proximity',
      'Une masse critique d’entreprises géographiquement proches',
    ),
    row(
      'common-features',
      'Características comunes: proveedores, mercados y clientes, territorio, infraestructura, servicios y, en muchos casos, identidad cultural',
      'Características comuns: fornecedores, mercados e clientes, território, infraestrutura, serviços e, em muitos casos, identidade cultural',
      'Common features: suppliers, markets and customers, territory, infrastructure, services and often a cultural identity',
      'Des caractéristiques communes : fournisseurs, marchés et clients, territoire, infrastructures, services et, souvent, identité culturelle',
    ),
  ],
);
