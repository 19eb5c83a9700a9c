import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** The translations of a work: whose they are, and whether they still say the same. */
export const translation: Translated<typeof es.translation> = {
  title: 'Dans d’autres langues',
  machine: 'Traduction automatique que personne n’a relue',
  machineReviewed: 'Traduction automatique',
  by: 'Traduction de {{name}}',
  human: 'Traduction faite par des personnes',
  reviewedBy: 'Relue par {{name}}',
  reviewed: 'Relue par une personne',
  stale: 'L’original a changé depuis et peut dire autre chose',
  agree: 'Elle dit la même chose que l’original',
  reviewedNow: 'Marquée comme relue.',
  proposed: 'Il y a maintenant une proposition en {{language}}. Lisez-la et corrigez ce qu’il faut.',
  propose: 'Proposer en {{language}}',
  proposeAbout: 'Une machine peut proposer le titre et le résumé ; il sera indiqué qu’elle est automatique jusqu’à ce qu’une personne la corrige ou la relise.',
  readersAbout: 'Qui lit une langue relit les traductions qui y arrivent, curateur ou non.',
  readersKept: 'Enregistré.',
};
