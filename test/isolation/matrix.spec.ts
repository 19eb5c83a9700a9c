import { TestApp } from '#harness';
import { type Findings, runMatrix } from './matrix.js';

describe('every operation, called by everybody with things of others', () => {
  let app: TestApp;
  let findings: Findings;
  beforeAll(async () => {
    app = await TestApp.start();
    findings = await runMatrix(app, { permissionsHold: true });
  }, 900_000);
  afterAll(() => app.stop());

  it('covers the whole API', () => {
    expect(findings.operations).toBeGreaterThan(60);
    expect(findings.calls).toBeGreaterThan(findings.operations * 10);
  });
  it('shows nothing of another country or cluster', () => expect(findings.leaks.slice(0, 5)).toEqual([]));
  it('changes nothing of another country or cluster', () => expect(findings.changed).toEqual([]));
  it('answers a foreign thing exactly like an absent one', () => expect(findings.differences.slice(0, 5)).toEqual([]));
  it('never fails', () => expect(findings.failures.slice(0, 5)).toEqual([]));
});
