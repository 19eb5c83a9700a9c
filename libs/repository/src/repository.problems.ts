import { type InvalidField, Problem } from '#platform';
import type { FileFault } from './extraction/file-faults.js';

/** The step exists, but not for a resource that stands where this one stands. */
export class NotInThisState extends Problem {
  constructor(state: string) {
    super(409, 'repository:not-in-this-state', {}, { state });
  }
}

/** Something that a curator could not judge without is still missing. */
export class NotReady extends Problem {
  constructor(errors: InvalidField[]) {
    super(422, 'repository:not-ready', {}, {}, errors);
  }
}

/** A file that we do not take, and why; `found` says what it looked like when it is not what its name says. */
export class FileRefused extends Problem {
  constructor(fault: FileFault, name: string, found?: string) {
    super(fault === 'too-large' ? 413 : 422, `repository:file-${fault}`, { name, found: found ?? '' }, { fault, ...(found ? { found } : {}) });
  }
}

/** The request carries no file. */
export class FileMissing extends Problem {
  constructor() {
    super(422, 'repository:file-missing');
  }
}

/** A resource holds as many files, or as many bytes, as it can. */
export class NoRoomForFile extends Problem {
  constructor(files: number, megabytes: number) {
    super(409, 'repository:no-room', { files, megabytes });
  }
}

/** A new version is being written already, perhaps by somebody whose draft the caller may not see. */
export class RevisionUnderWay extends Problem {
  constructor() {
    super(409, 'repository:revision-under-way');
  }
}

/** The same tenant stands by it already, in the same name. */
export class EndorsedAlready extends Problem {
  constructor() {
    super(409, 'repository:endorsed-already');
  }
}

/** No machine that translates is at hand. */
export class NoTranslator extends Problem {
  constructor() {
    super(409, 'repository:no-translator');
  }
}

/** The machine that translates could not be asked. */
export class TranslatorAway extends Problem {
  constructor() {
    super(503, 'repository:translator-away');
  }
}

/** People wrote this translation, or stood by it: no machine writes over it. */
export class TranslatedByPeople extends Problem {
  constructor() {
    super(409, 'repository:translated-by-people');
  }
}

/** There is no title in the work's own language yet. */
export class NothingToTranslate extends Problem {
  constructor() {
    super(409, 'repository:nothing-to-translate');
  }
}
