import { Problem } from '#platform';

/** The code is taken; codes are for ever. */
export class ConceptExists extends Problem {
  constructor(code: string) {
    super(409, 'vocabulary:concept-exists', { code });
  }
}

/** The proposal has been accepted or declined already. */
export class ProposalIsDecided extends Problem {
  constructor(state: string) {
    super(409, 'vocabulary:proposal-is-decided', {}, { state });
  }
}

/** What it changes is no longer what it was when it was proposed. */
export class ProposalNoLongerFits extends Problem {
  constructor() {
    super(409, 'vocabulary:proposal-no-longer-fits');
  }
}
