import { NotAllowed } from '../problems/platform.problems.js';

/** Refuses unless the rule holds. Called once, after loading and before changing. */
export function authorize(allowed: boolean, permission?: string): void {
  if (!allowed) throw new NotAllowed(permission);
}
