import { Problem } from '#platform';

/** The file is no spreadsheet that we read. */
export class SheetUnsupported extends Problem {
  constructor() {
    super(422, 'transfer:unsupported');
  }
}

/** The import stands at another step than the one that was asked for. */
export class ImportNotOpen extends Problem {
  constructor(state: string) {
    super(409, 'transfer:not-open', {}, { state });
  }
}

/** No row of the import would change anything. */
export class NothingToApply extends Problem {
  constructor() {
    super(409, 'transfer:nothing-to-apply');
  }
}

/** Somebody has as many imports under way as one person may. */
export class TooManyImports extends Problem {
  constructor() {
    super(409, 'transfer:too-many-imports');
  }
}
