import { useSyncExternalStore } from 'react';
import { whenSessionEnds } from '../../api/session-signal.js';
import type { SessionView } from '../../api/views.js';

/** The last session with a person in it that this tab has seen, and whether it has ended without being asked to. */
interface Held {
  session: SessionView | null;
  ended: boolean;
}

let held: Held = { session: null, ended: false };
const listeners = new Set<() => void>();

function change(next: Held): void {
  held = next;
  listeners.forEach((listener) => listener());
}

/** Keeps the session just read. Nobody where there was somebody means it ended; the page stays as it was until then. */
export function holdSession(session: SessionView): void {
  if (session.person) {
    if (held.session !== session || held.ended) change({ session, ended: false });
  } else if (held.session && !held.ended) {
    change({ ...held, ended: true });
  }
}

/** Lets go of the session: signed out on purpose, or not signing in again. */
export const letGo = (): void => change({ session: null, ended: false });

export const useHeldSession = (): Held =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => held);

whenSessionEnds(() => {
  if (held.session && !held.ended) change({ ...held, ended: true });
});
