import type { es } from '../es/index.js';
import type { Translated } from '../translated.js';

/** Endorsements by the Unit and by blocs. */
export const endorsements: Translated<typeof es.endorsements> = {
  title: 'Endorsements',
  unit: 'The Technical Support Unit endorses it',
  blocStands: '{{bloc}} endorses it',
  blocCounts: '{{countries}} of {{members}} countries of {{bloc}} endorse it; with more than half of them the bloc does',
  counted: '{{countries}} of {{members}} countries',
  old: 'Given to an earlier version',
  endorse: 'Endorse',
  endorseTitle: 'Endorse “{{title}}”',
  name: 'In whose name?',
  asUnit: 'The Technical Support Unit',
  statement: 'Why do you endorse it?',
  statementHelp: 'Readers of the work will read it: what you verified, whom it helps.',
  send: 'Endorse',
  sent: 'The endorsement was published.',
  takeBack: 'Take the endorsement back',
  takenBack: 'The endorsement was taken back.',
};
