import { row, table, texts } from '../table.js';

/** Which growth the slides plead for. */
export const growthModel = table(
  'growth-model',
  texts('Modelo SEI de crecimiento', 'Modelo SEI de crescimento', 'SEI model of growth', 'Modèle SEI de croissance'),
  { sourceDoc: 'TCI', sourceLocus: 'Modelo SEI (sostenible, escalable e inclusivo)' },
  [
    row('sustainable', 'Sostenible', 'Sustentável', 'Sustainable', 'Durable'),
    row('scalable', 'Escalable', 'Escalável', 'Scalable', 'Extensible'),
    row('inclusive', 'Inclusivo', 'Inclusivo', 'Inclusive', 'Inclusif'),
  ],
);

/** Two generations of policy, each with the indicators it looks at and what it works upon. */
export const policyGenerations = table(
  'policy-generations',
  texts('Generaciones de política pública e indicadores', 'Gerações de política pública e indicadores', 'Generations of public policy and their indicators', 'Générations de politique publique et indicateurs'),
  { sourceDoc: 'TCI', sourceLocus: 'Política industrial de valor: clúster locales' },
  [
    row(
      'first',
      'Primera generación: indicadores cuantitativos (ventas, producto, patentes, ingresos); competitividad de los clústeres',
      'Primeira geração: indicadores quantitativos (vendas, produto, patentes, receitas); competitividade dos clusters',
      'First generation: quantitative indicators (sales, product, patents, income); competitiveness of clusters',
      'Première génération : indicateurs quantitatifs (ventes, produit, brevets, revenus) ; compétitivité des grappes',
    ),
    row(
      'second',
      'Segunda generación: indicadores cualitativos (entre ellos, pertenencia); entorno institucional formal y relacional',
      'Segunda geração: indicadores qualitativos (entre eles, pertencimento); entorno institucional formal e relacional',
      'Second generation: qualitative indicators (belonging among them); formal and relational institutional environment',
      'Deuxième génération : indicateurs qualitatifs (dont l’appartenance) ; environnement institutionnel formel et relationnel',
      {
        provenance: 'reconstructed',
        note: texts('La lista de indicadores es casi ilegible.', 'A lista de indicadores é quase ilegível.', 'The list of indicators is almost illegible.', 'La liste des indicateurs est presque illisible.'),
      },
    ),
  ],
);
