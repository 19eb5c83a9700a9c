import { Writable } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { createLog, NestLog } from './logger.js';

/** A log that is read here instead of on standard output. */
function aLog(): { log: NestLog; written: () => string } {
  let written = '';
  const sink = new Writable({ write: (chunk: Buffer, _, done) => ((written += chunk.toString()), done()) });
  return { log: new NestLog(createLog('info', sink)), written: () => written };
}

it('tells what went wrong and where, alone or in a message', () => {
  const { log, written } = aLog();
  log.error(new Error('plain failure', { cause: new Error('the reason') }));
  log.error({ err: new Error('failure in a message'), requestId: 'r-1' }, 'Problem');
  for (const said of ['plain failure', 'the reason', 'failure in a message', 'r-1', 'logger.spec.ts']) expect(written()).toContain(said);
});

it('keeps the values of a failed statement to itself', () => {
  const { log, written } = aLog();
  const driverError = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (token)=(minga_the-token)' });
  const failure = new QueryFailedError('insert into api_key values ($1)', ['minga_the-token'], driverError);
  log.error(failure);
  log.error({ err: failure, requestId: 'r-1' }, 'Problem');
  expect(written()).not.toContain('the-token');
  expect(written().match(/duplicate key/g)!.length).toBeGreaterThanOrEqual(2);
  expect(written()).toContain('23505');
});
