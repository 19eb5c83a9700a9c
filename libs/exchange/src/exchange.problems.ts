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
