import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** The translations of a work: whose they are, and whether they still say the same. */
export const translation: Translated<typeof es.translation> = {
  title: 'Em outros idiomas',
  machine: 'Tradução automática que ninguém revisou',
  machineReviewed: 'Tradução automática',
  by: 'Tradução de {{name}}',
  human: 'Tradução feita por pessoas',
  reviewedBy: 'Revisada por {{name}}',
  reviewed: 'Revisada por uma pessoa',
  stale: 'O original mudou depois e pode não dizer o mesmo',
  agree: 'Diz o mesmo que o original',
  reviewedNow: 'Ficou como revisada.',
  proposed: 'Já há uma proposta em {{language}}. Leia e corrija o que for preciso.',
  propose: 'Propor em {{language}}',
  proposeAbout: 'Uma máquina pode propor o título e o resumo; será indicado que é automática até que uma pessoa a corrija ou revise.',
  readersAbout: 'Quem lê um idioma revisa as traduções que chegam nele, mesmo sem ser da curadoria.',
  readersKept: 'Guardado.',
};
