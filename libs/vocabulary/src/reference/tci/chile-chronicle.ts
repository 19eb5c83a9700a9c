import { row, table, texts } from '../table.js';

/** How Chile's cluster policy came and went. */
export const chileChronicle = table(
  'chile-chronicle',
  texts('Crónica de la política de clústeres de Chile', 'Crônica da política de clusters do Chile', 'Chronicle of Chile’s cluster policy', 'Chronique de la politique des grappes du Chili'),
  { sourceDoc: 'TCI', sourceLocus: 'El caso de Chile: ¿crónica de una muerte anunciada?' },
  [
    row('2006', 'La política industrial de clústeres se incorpora en un programa de gobierno', 'A política industrial de clusters é incorporada a um programa de governo', 'Cluster policy enters a government programme', 'La politique industrielle de grappes entre dans un programme de gouvernement', { data: { year: 2006 } }),
    row('2007', 'Con recursos del BID y del Gobierno se formula e implementa la política (CORFO) y se crean las ARDP', 'Com recursos do BID e do Governo, formula-se e implementa-se a política (CORFO) e criam-se as ARDP', 'With money of the IDB and the State the policy is drawn up and carried out (CORFO) and the ARDPs are created', 'Avec des fonds de la BID et de l’État, la politique est formulée et mise en œuvre (CORFO) et les ARDP sont créées', { data: { year: 2007 } }),
    row('2008', 'Se constituyen los primeros clústeres y se formulan los PMC', 'Constituem-se os primeiros clusters e formulam-se os PMC', 'The first clusters are constituted and their improvement plans (PMC) drawn up', 'Les premières grappes sont constituées et les PMC formulés', { data: { year: 2008 } }),
    row('2010', 'Asume un nuevo gobierno y se descontinúa la política', 'Assume um novo governo e a política é descontinuada', 'A new government takes office and discontinues the policy', 'Un nouveau gouvernement prend ses fonctions et abandonne la politique', { data: { year: 2010 } }),
  ],
);

/** The sectors that the policy chose. */
export const chileSectors = table(
  'chile-sectors',
  texts('Sectores de la política de clústeres de Chile', 'Setores da política de clusters do Chile', 'Sectors of Chile’s cluster policy', 'Secteurs de la politique des grappes du Chili'),
  { sourceDoc: 'TCI', sourceLocus: 'Cita del programa de gobierno: cinco sectores' },
  [
    row('aquaculture', 'Acuícola', 'Aquícola', 'Aquaculture', 'Aquaculture'),
    row('mining', 'Minería', 'Mineração', 'Mining', 'Mines'),
    row('food', 'Sector alimentario', 'Setor alimentício', 'Food', 'Secteur alimentaire'),
    row('global-services', 'Servicios globales', 'Serviços globais', 'Global services', 'Services mondiaux'),
    row('tourism', 'Turismo de intereses especiales', 'Turismo de interesses especiais', 'Special-interest tourism', 'Tourisme d’intérêts spéciaux', {
      provenance: 'reconstructed',
      note: texts('Impreso «turismo de intereses nacionales».', 'Impresso “turismo de intereses nacionales”.', 'Printed “turismo de intereses nacionales”.', 'Imprimé « turismo de intereses nacionales ».'),
    }),
  ],
);

/** What the OECD said of it. */
export const oecdOnChile = table(
  'oecd-on-chile',
  texts('Análisis de la OCDE sobre el caso chileno', 'Análise da OCDE sobre o caso chileno', 'OECD analysis of the Chilean case', 'Analyse de l’OCDE sur le cas chilien'),
  { sourceDoc: 'TCI', sourceLocus: 'Análisis de la OCDE sobre el caso chileno' },
  [
    row('concentration', 'Los clústeres se concentran en unos pocos sectores, y más en las estrategias nacionales que en las oportunidades regionales', 'Os clusters concentram-se em poucos setores, e mais nas estratégias nacionais que nas oportunidades regionais', 'Clusters are concentrated in a few sectors, and on national strategies rather than regional opportunities', 'Les grappes se concentrent sur quelques secteurs, et sur les stratégies nationales plus que sur les possibilités régionales'),
    row('local-assets', 'El nuevo paradigma de políticas regionales invita a capitalizar los activos locales', 'O novo paradigma de políticas regionais convida a capitalizar os ativos locais', 'The new paradigm of regional policy is to build on local assets', 'Le nouveau paradigme des politiques régionales invite à valoriser les atouts locaux'),
    row('top-down', 'La selección ha sido «de arriba hacia abajo» y se ha concentrado en los sectores más avanzados', 'A seleção foi “de cima para baixo” e concentrou-se nos setores mais avançados', 'Clusters were chosen from the top down, among the most advanced sectors', 'La sélection s’est faite « du haut vers le bas », dans les secteurs les plus avancés'),
    row('diversification', 'Identificar mayores posibilidades de diversificación y valor agregado, para transformar ventajas estáticas en dinámicas', 'Identificar maiores possibilidades de diversificação e valor agregado, para transformar vantagens estáticas em dinâmicas', 'Find more ways to diversify and add value, to turn static advantages into dynamic ones', 'Repérer davantage de possibilités de diversification et de valeur ajoutée, pour rendre dynamiques des avantages statiques'),
    row('bottom-up', 'Un diagnóstico regional «de abajo hacia arriba» podría ayudar a descubrir recursos regionales no utilizados', 'Um diagnóstico regional “de baixo para cima” poderia ajudar a descobrir recursos regionais não utilizados', 'A regional diagnosis from the bottom up could help discover unused regional resources', 'Un diagnostic régional « du bas vers le haut » pourrait révéler des ressources régionales inutilisées'),
  ],
);
