import type { DelegationView } from '../../api/views.js';
import type { Tone } from '../../ui/status.js';

/** Where a country stands. */
export type Standing = DelegationView['standing'];

/** Every standing, in the order in which they are counted. */
export const standings: readonly Standing[] = ['yes', 'tentative', 'no', 'to-confirm', 'pending', 'without-focal-point'];

/** With which tone each is shown. */
export const toneOfStanding: Record<Standing, Tone> = {
  yes: 'good', tentative: 'going', no: 'bad', 'to-confirm': 'attention', pending: 'plain', 'without-focal-point': 'attention',
};
