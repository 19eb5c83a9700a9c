import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** Endossos da Unidade e dos blocos. */
export const endorsements: Translated<typeof es.endorsements> = {
  title: 'Endossos',
  unit: 'A Unidade de Apoio Técnico a endossa',
  blocStands: '{{bloc}} a endossa',
  blocCounts: '{{countries}} de {{members}} países de {{bloc}} a endossam; com mais da metade, o bloco a endossa',
  counted: '{{countries}} de {{members}} países',
  old: 'Foi dado a uma versão anterior',
  endorse: 'Endossar',
  endorseTitle: 'Endossar “{{title}}”',
  name: 'Em nome de quem?',
  asUnit: 'A Unidade de Apoio Técnico',
  statement: 'Por que a endossa?',
  statementHelp: 'Quem ler a obra o lerá: o que verificaram, para quem serve.',
  send: 'Endossar',
  sent: 'O endosso foi publicado.',
  takeBack: 'Retirar o endosso',
  takenBack: 'O endosso foi retirado.',
};
