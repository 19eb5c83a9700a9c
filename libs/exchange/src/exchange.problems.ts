import { Problem } from '#platform';

/** The request was closed by whoever asked: nothing is answered or changed any more. */
export class RequestIsClosed extends Problem {
  constructor(outcome: string) {
    super(409, 'exchange:request-is-closed', {}, { outcome });
  }
}
