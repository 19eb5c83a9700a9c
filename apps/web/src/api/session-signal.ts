import { isProblem } from './problem.js';

const listeners = new Set<() => void>();

/** Calls back when the portal answers that there is no session any more. */
export function whenSessionEnds(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells whoever waits that an answer meant the end of the session; a refused password does not. */
export function noticeSessionEnd(error: unknown): void {
  if (isProblem(error, 401) && error.slug === 'sign-in-needed') listeners.forEach((listener) => listener());
}
