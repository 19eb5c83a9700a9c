import { OaiError } from './oai-error.js';

export const verbs = ['Identify', 'ListMetadataFormats', 'ListSets', 'GetRecord', 'ListIdentifiers', 'ListRecords'] as const;
export type Verb = (typeof verbs)[number];

type Argument = 'identifier' | 'metadataPrefix' | 'from' | 'until' | 'set' | 'resumptionToken';

/** What each verb takes: needed, allowed, and whether a token may stand in place of everything. */
const rules: Record<Verb, { needed: Argument[]; allowed: Argument[]; resumes: boolean }> = {
  Identify: { needed: [], allowed: [], resumes: false },
  ListMetadataFormats: { needed: [], allowed: ['identifier'], resumes: false },
  ListSets: { needed: [], allowed: [], resumes: true },
  GetRecord: { needed: ['identifier', 'metadataPrefix'], allowed: [], resumes: false },
  ListIdentifiers: { needed: ['metadataPrefix'], allowed: ['from', 'until', 'set'], resumes: true },
  ListRecords: { needed: ['metadataPrefix'], allowed: ['from', 'until', 'set'], resumes: true },
};

/** A request that keeps the protocol's rules. */
export interface OaiRequest extends Partial<Record<Argument, string>> {
  verb: Verb;
}

/**
 * Reads a request from its arguments, each as often as it was given.
 * @throws OaiError badVerb or badArgument
 */
export function readArguments(given: readonly (readonly [string, string])[]): OaiRequest {
  const asked = given.filter(([name]) => name === 'verb').map(([, value]) => value);
  const verb = verbs.find((known) => known === asked[0]);
  if (!verb || asked.length > 1) throw new OaiError('badVerb', asked.length > 1 ? 'The verb is repeated.' : 'There is no such verb.');
  const { needed, allowed, resumes } = rules[verb];
  const rest = given.filter(([name]) => name !== 'verb');
  const names = rest.map(([name]) => name);
  const seen = new Set<string>();
  const repeated = names.find((name) => seen.size === seen.add(name).size);
  if (repeated) throw new OaiError('badArgument', `The argument ${repeated} is repeated.`);
  const unknown = names.find((name) => ![...needed, ...allowed, ...(resumes ? ['resumptionToken'] : [])].includes(name));
  if (unknown !== undefined) throw new OaiError('badArgument', `${verb} takes no argument ${unknown}.`);
  const request: OaiRequest = { verb, ...Object.fromEntries(rest) };
  if (request.resumptionToken !== undefined) {
    if (names.length > 1) throw new OaiError('badArgument', 'A resumptionToken stands alone.');
    return request;
  }
  const missing = needed.find((name) => !request[name]);
  if (missing) throw new OaiError('badArgument', `${verb} needs the argument ${missing}.`);
  return request;
}

/** A request, or what is wrong with it: read before anything is asked of the database. */
export function understand(given: readonly (readonly [string, string])[]): OaiRequest | OaiError {
  try {
    return readArguments(given);
  } catch (error) {
    if (error instanceof OaiError) return error;
    throw error;
  }
}

/** The moments between which a record must have changed. */
export interface Span {
  from: Date | null;
  until: Date | null;
}

/** @throws OaiError badArgument for what is no date, for two granularities, and for an end before its beginning */
export function readSpan({ from, until }: Pick<OaiRequest, 'from' | 'until'>): Span {
  if (from !== undefined && until !== undefined && from.length !== until.length) {
    throw new OaiError('badArgument', 'from and until are given in different granularities.');
  }
  const span = { from: from === undefined ? null : momentOf(from, '00:00:00'), until: until === undefined ? null : momentOf(until, '23:59:59') };
  if (span.from && span.until && span.from > span.until) throw new OaiError('badArgument', 'until lies before from.');
  return span;
}

function momentOf(text: string, timeOfDay: string): Date {
  const whole = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T${timeOfDay}Z` : text;
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(whole) ? new Date(whole) : null;
  // A 30th of February is understood as March: what comes out must be what went in.
  if (!moment || Number.isNaN(moment.getTime()) || stampOf(moment) !== whole) throw new OaiError('badArgument', `${text} is no date of this protocol.`);
  return moment;
}

/** A moment as the protocol writes it: UTC, to the second. */
export const stampOf = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`;
