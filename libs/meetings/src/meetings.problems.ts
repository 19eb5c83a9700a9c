import { Problem } from '#platform';

/** A meeting that is over or cancelled is history: it can be read, not changed. */
export class EditionIsClosed extends Problem {
  constructor(state: string) {
    super(409, 'meetings:edition-is-closed', {}, { state });
  }
}

/** Before it is convened an edition has nobody to answer, to be cancelled for, or to have been held. */
export class EditionNotConvened extends Problem {
  constructor() {
    super(409, 'meetings:edition-not-convened');
  }
}

/** A series prepares one edition at a time. */
export class EditionAlreadyPlanned extends Problem {
  constructor(number: number) {
    super(409, 'meetings:edition-already-planned', { number });
  }
}

/** The answer was for times that no longer hold. */
export class TimesChanged extends Problem {
  constructor(sequence: number) {
    super(409, 'meetings:times-changed', {}, { sequence });
  }
}

/** A meeting is held once it has begun. */
export class EditionNotOver extends Problem {
  constructor() {
    super(409, 'meetings:edition-not-over');
  }
}
