import { Problem } from '#platform';

/** The request was closed by whoever asked: nothing is answered or changed any more. */
export class RequestIsClosed extends Problem {
  constructor(outcome: string) {
    super(409, 'exchange:request-is-closed', {}, { outcome });
  }
}

/** Its licence forbids it, it has none, or it is not published. */
export class MayNotBeAdapted extends Problem {
  constructor(why: 'licence' | 'unlicensed' | 'unpublished', licence: string | null) {
    super(409, `exchange:not-adaptable-${why}`, {}, { why, licence });
  }
}

/** The same agency has said before that it uses the resource. */
export class InUseAlready extends Problem {
  constructor(adoptionId: string) {
    super(409, 'exchange:in-use-already', {}, { adoptionId });
  }
}

/** The use has ended: nothing is changed or reported any more. */
export class UseHasEnded extends Problem {
  constructor() {
    super(409, 'exchange:use-has-ended');
  }
}

/** For this half year something has been reported; it can be changed. */
export class ReportedAlready extends Problem {
  constructor(outcomeId: string) {
    super(409, 'exchange:reported-already', {}, { outcomeId });
  }
}
