import { Problem } from '#platform';

/** More saved searches than anybody looks through. */
export class TooManySavedSearches extends Problem {
  constructor(most: number) {
    super(409, 'search:too-many-saved-searches', { most });
  }
}
