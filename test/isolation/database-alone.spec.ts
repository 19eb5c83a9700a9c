import { jest } from '@jest/globals';
import type { TestApp as App } from '#harness';
import type { Findings } from './matrix.js';

describe('with the application’s own checks switched off', () => {
  let app: App;
  let findings: Findings;
  beforeAll(async () => {
    jest.unstable_mockModule('../../libs/platform/src/access/permit.js', () => ({ permit: () => undefined }));
    jest.unstable_mockModule('../../libs/platform/src/access/authorize.js', () => ({ authorize: () => undefined }));
    const { TestApp } = await import('#harness');
    const { runMatrix } = await import('./matrix.js');
    app = await TestApp.start();
    findings = await runMatrix(app, { permissionsHold: false });
  }, 900_000);
  afterAll(() => app.stop());

  it('the database alone shows nothing of another country or cluster', () => expect(findings.leaks.slice(0, 5)).toEqual([]));
  it('the database alone keeps others’ rows as they are', () => expect(findings.changed).toEqual([]));
  it('nothing fails for want of a check', () => expect(findings.failures.slice(0, 5)).toEqual([]));
});
