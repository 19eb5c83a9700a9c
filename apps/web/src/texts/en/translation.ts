import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** The translations of a work: whose they are, and whether they still say the same. */
export const translation: Translated<typeof es.translation> = {
  title: 'In other languages',
  machine: 'Machine translation that nobody has reviewed',
  machineReviewed: 'Machine translation',
  by: 'Translated by {{name}}',
  human: 'Translated by people',
  reviewedBy: 'Reviewed by {{name}}',
  reviewed: 'Reviewed by a person',
  stale: 'The original has changed since and may say something else',
  agree: 'It says what the original says',
  reviewedNow: 'Marked as reviewed.',
  proposed: 'There is a proposal in {{language}} now. Read it and correct what needs it.',
  propose: 'Propose in {{language}}',
  proposeAbout: 'A machine can propose title and abstract; readers are told that it is a machine’s until a person corrects or reviews it.',
  readersAbout: 'Whoever reads a language reviews the translations that arrive in it, curator or not.',
  readersKept: 'Saved.',
};
