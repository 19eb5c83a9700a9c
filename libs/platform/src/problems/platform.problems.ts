import { Problem, type InvalidField } from './problem.js';

/** The request's values break the schema; every fault is listed. */
export class InvalidRequest extends Problem {
  constructor(errors: InvalidField[]) {
    super(422, 'platform:invalid', {}, {}, errors);
  }
}

/** What the caller knows how to ask for, but nobody is signed in (or no longer is). */
export class SignInNeeded extends Problem {
  constructor() {
    super(401, 'platform:sign-in-needed');
  }
}

/** Signed in, but this act is not theirs. */
export class NotAllowed extends Problem {
  constructor(permission?: string) {
    super(403, 'platform:not-allowed', {}, permission ? { permission } : {});
  }
}

/** There is no such thing, or none that the caller may know of. Both answer alike. */
export class NotFound extends Problem {
  constructor() {
    super(404, 'platform:not-found');
  }
}

/** Somebody changed it meanwhile: `If-Match` does not fit the current version. */
export class VersionConflict extends Problem {
  constructor(currentVersion: number, current?: unknown) {
    super(412, 'platform:version-conflict', {}, { currentVersion, ...(current === undefined ? {} : { current }) });
  }
}

/** An editable thing was sent without `If-Match`. */
export class VersionNeeded extends Problem {
  constructor() {
    super(428, 'platform:version-needed');
  }
}

/** A request that a foreign page may have made somebody's browser send. */
export class ForeignOrigin extends Problem {
  constructor() {
    super(403, 'platform:foreign-origin');
  }
}

/** As much is being read as memory is there for; `retryAfter` in seconds. */
export class Busy extends Problem {
  readonly retryAfter = 10;
  constructor() {
    super(503, 'platform:busy');
  }
}

/** Too many tries; `retryAfter` in seconds. */
export class TooManyTries extends Problem {
  constructor(readonly retryAfter: number) {
    super(429, 'platform:too-many-tries', { minutes: Math.max(1, Math.ceil(retryAfter / 60)) }, { retryAfter });
  }
}
