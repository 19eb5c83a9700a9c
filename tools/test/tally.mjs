import { readFileSync, rmSync } from 'node:fs';
import { step } from '../prepare/report.mjs';

/** The sum of everything that was checked: one per step, and Jest's tests each. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** Does one check; a failure is shown and counted, and the next check still runs. */
  async check(name, work) {
    try {
      await step(name, work);
      this.passed += 1;
    } catch (error) {
      this.failed += 1;
      process.stdout.write(`\n${error.message}\n\n`);
    }
  }

  /** Adds what Jest counted; a run that ended before it could count is a failure. */
  add(reportFile, code) {
    let report;
    try {
      report = JSON.parse(readFileSync(reportFile, 'utf8'));
    } catch {
      this.failed += 1;
      return;
    }
    rmSync(reportFile, { force: true });
    this.passed += report.numPassedTests;
    this.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    this.skipped += report.numPendingTests + report.numTodoTests;
    if (code !== 0 && !report.numFailedTests && !report.numRuntimeErrorTestSuites) this.failed += 1;
  }

  toString() {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }
}
