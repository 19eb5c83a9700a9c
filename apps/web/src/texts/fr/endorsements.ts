import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** Soutiens de l’Unité et des blocs. */
export const endorsements: Translated<typeof es.endorsements> = {
  title: 'Soutiens',
  unit: 'L’Unité d’appui technique la soutient',
  blocStands: '{{bloc}} la soutient',
  blocCounts: '{{countries}} pays sur {{members}} de {{bloc}} la soutiennent ; avec plus de la moitié, le bloc la soutient',
  counted: '{{countries}} pays sur {{members}}',
  old: 'Accordé à une version antérieure',
  endorse: 'Soutenir',
  endorseTitle: 'Soutenir « {{title}} »',
  name: 'Au nom de qui ?',
  asUnit: 'L’Unité d’appui technique',
  statement: 'Pourquoi la soutenez-vous ?',
  statementHelp: 'Les lecteurs de l’œuvre le liront : ce que vous avez vérifié, à qui elle sert.',
  send: 'Soutenir',
  sent: 'Le soutien est publié.',
  takeBack: 'Retirer le soutien',
  takenBack: 'Le soutien est retiré.',
};
