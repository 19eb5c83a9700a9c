import { existsSync, readFileSync, rmSync } from 'node:fs';
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

  /** Runs Jest, which shows its own failures, and adds what it counted. */
  async checkSpecs(name, reportFile, work) {
    rmSync(reportFile, { force: true });
    const passed = await step(name, async () => {
      const { code } = await work();
      if (code !== 0) throw new Error(name);
    }).then(() => true, () => false);
    const { failed } = this.addReport(reportFile);
    if (!passed && !failed) this.failed += 1;
  }

  /** A run that ended before it could write its report counts as one failure. */
  addReport(file) {
    if (!existsSync(file)) return { failed: 0 };
    const report = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file, { force: true });
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    this.passed += report.numPassedTests;
    this.failed += failed;
    this.skipped += report.numPendingTests + report.numTodoTests;
    return { failed };
  }

  summary() {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }
}
