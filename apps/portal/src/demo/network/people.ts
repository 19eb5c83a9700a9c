import { clusters } from './clusters.js';
import { managersOf } from './people/cluster-managers.js';
import { companions } from './people/companions.js';
import { focalPoints } from './people/focal-points.js';
import { leadingPeople } from './people/leading.js';
import type { DemonstrationPerson } from './person.js';

/** The people shown when the portal starts, as those to sign in with. */
export const namedPeople: readonly DemonstrationPerson[] = [...leadingPeople, ...companions];

/** Everyone in the demonstration network. */
export const people: readonly DemonstrationPerson[] = [...namedPeople, ...focalPoints, ...managersOf(clusters)];
