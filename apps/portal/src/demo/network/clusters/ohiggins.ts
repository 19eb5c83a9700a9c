import type { DemonstrationCluster } from '../cluster.js';
import { cite } from '../sources.js';

/** The two clusters for which ProChile commissioned action plans in the O'Higgins region. */
export const ohigginsClusters: readonly DemonstrationCluster[] = [
  {
    code: 'ohiggins-vitivinicola',
    leadCountry: 'cl',
    countries: ['cl'],
    names: {
      es: 'Clúster vitivinícola de O’Higgins',
      pt: 'Cluster vitivinícola de O’Higgins',
      en: 'O’Higgins wine cluster',
      fr: 'Cluster viticole d’O’Higgins',
    },
    summary: {
      es: 'Viñas, turismo enológico y proveedores de los valles de Colchagua y Cachapoal. El plan de 2006 parte de lo que ya existe en Colchagua, donde un programa territorial integrado reúne a los empresarios, y busca extenderlo a Cachapoal: mesa de trabajo público-privada, mesas temáticas, gerente de dedicación exclusiva y seis ámbitos de competitividad.',
      pt: 'Vinícolas, enoturismo e fornecedores dos vales de Colchagua e Cachapoal. O plano de 2006 parte do que já existe em Colchagua, onde um programa territorial integrado reúne os empresários, e procura estendê-lo a Cachapoal: mesa de trabalho público-privada, mesas temáticas, gerente com dedicação exclusiva e seis âmbitos de competitividade.',
      en: 'Wineries, wine tourism and suppliers of the Colchagua and Cachapoal valleys. The 2006 plan builds on what already exists in Colchagua, where an integrated territorial programme brings the firms together, and seeks to extend it to Cachapoal: a public-private working table, thematic tables, a full-time manager and six areas of competitiveness.',
      fr: 'Domaines viticoles, œnotourisme et fournisseurs des vallées de Colchagua et de Cachapoal. Le plan de 2006 part de l’acquis de Colchagua, où un programme territorial intégré réunit les entreprises, et cherche à l’étendre à Cachapoal : table de travail publique-privée, tables thématiques, gérant à plein temps et six domaines de compétitivité.',
    },
    facts: {
      product: { es: 'Vino', pt: 'Vinho', en: 'Wine', fr: 'Vin' },
      territory: "Región de O'Higgins: Valle de Colchagua y Valle de Cachapoal",
      localTerm: 'CER',
      sector: '11',
      valueChains: ['wine'],
      orientation: 'export',
      maturity: 'in-consolidation',
      source: cite({ source: 'OHI', where: 'secciones IV y VI' }),
    },
  },
  {
    code: 'ohiggins-fruticola',
    leadCountry: 'cl',
    countries: ['cl'],
    names: {
      es: 'Clúster frutícola de O’Higgins',
      pt: 'Cluster frutícola de O’Higgins',
      en: 'O’Higgins fruit cluster',
      fr: 'Cluster fruitier d’O’Higgins',
    },
    summary: {
      es: 'Fruticultura de exportación con larga historia y un producto que compite por precio. Los factores que definen un clúster están aún poco desarrollados: el plan propone crear sus bases, coordinar la investigación dispersa, construir una imagen del territorio y pasar a productos de mayor valor agregado.',
      pt: 'Fruticultura de exportação com longa história e um produto que compete por preço. Os fatores que definem um cluster ainda são pouco desenvolvidos: o plano propõe criar suas bases, coordenar a pesquisa dispersa, construir uma imagem do território e passar a produtos de maior valor agregado.',
      en: 'Export fruit growing with a long history and a product that competes on price. The factors that make a cluster are still little developed: the plan proposes to lay its foundations, coordinate scattered research, build an image of the territory and move towards products of higher added value.',
      fr: 'Arboriculture d’exportation de longue tradition, dont le produit se bat sur les prix. Les facteurs qui font un cluster restent peu développés : le plan propose d’en poser les bases, de coordonner une recherche dispersée, de construire une image du territoire et d’aller vers des produits à plus forte valeur ajoutée.',
    },
    facts: {
      product: { es: 'Fruta fresca', pt: 'Frutas frescas', en: 'Fresh fruit', fr: 'Fruits frais' },
      territory: "Región de O'Higgins",
      localTerm: 'CER',
      sector: '01',
      valueChains: ['fruit-and-vegetables'],
      orientation: 'export',
      maturity: 'potential',
      source: cite({ source: 'OHI', where: 'secciones IV y VI, Plan Frutícola' }),
    },
  },
];
