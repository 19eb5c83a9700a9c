import type { FileFault } from '../file-faults.js';

/** A file we decline to read, and why. */
export class Refusal extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault, reason?: string) {
    super(reason ?? fault);
    this.fault = fault;
  }
}
