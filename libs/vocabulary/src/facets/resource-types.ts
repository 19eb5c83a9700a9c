import { term } from './term.js';

const coar = (id: string): string => `http://purl.org/coar/resource_type/${id}`;

/**
 * What a resource is to those who use it. The address is the nearest COAR resource type, for harvesters: COAR has no
 * word for methodologies, good practices or policy instruments.
 */
export const resourceTypes = [
  term('methodology', 'Metodología', 'Metodologia', 'Methodology', 'Méthodologie', coar('c_71bd')),
  term('tool', 'Herramienta', 'Ferramenta', 'Tool', 'Outil', coar('c_e9a0')),
  term('good-practice', 'Buena práctica', 'Boa prática', 'Good practice', 'Bonne pratique', coar('c_93fc')),
  term('case-study', 'Estudio de caso', 'Estudo de caso', 'Case study', 'Étude de cas', coar('c_18ws')),
  term('policy-instrument', 'Instrumento de política', 'Instrumento de política', 'Policy instrument', 'Instrument de politique', coar('c_186u')),
  term('study', 'Estudio', 'Estudo', 'Study', 'Étude', coar('c_18ws')),
  term('training-material', 'Material de capacitación', 'Material de capacitação', 'Training material', 'Matériel de formation', coar('c_e059')),
  term('dataset', 'Conjunto de datos', 'Conjunto de dados', 'Dataset', 'Jeu de données', coar('c_ddb1')),
] as const;
