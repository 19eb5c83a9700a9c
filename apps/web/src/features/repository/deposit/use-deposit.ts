import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { api } from '../../../api/client.js';
import type { Draft, ResourceView } from '../../../api/views.js';
import { useHeldSession } from '../../identity/session-end.js';
import { Autosave, type AutosaveView } from './autosave.js';

/** A draft being written: what it looks like now, how saving stands, and how to change it. */
export interface Deposit {
  view: AutosaveView<ResourceView>;
  /** The draft as it would be if everything typed were saved. */
  draft: ResourceView;
  change: <Field extends keyof Draft>(field: Field, value: Draft[Field]) => void;
  autosave: Autosave<ResourceView>;
}

const keeperOf = (personId: string, resourceId: string) => {
  const key = `minga.draft.${personId}.${resourceId}`;
  return {
    read: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write: (text: string | null) => {
      try {
        if (text === null) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch {
        /* A full or refused storage: the portal still gets every change. */
      }
    },
  };
};

/** Edits a resource and saves it by itself. */
export function useDeposit(resource: ResourceView, personId: string): Deposit {
  const { id } = resource;
  const autosave = useMemo(
    () =>
      new Autosave<ResourceView>(resource, {
        send: async (changes, version, { keepalive }) => {
          const { data } = await api.PATCH('/api/v1/resources/{id}', {
            params: { path: { id }, header: { 'if-match': `"${version}"` } }, body: changes, keepalive,
          });
          return data!;
        },
        load: async () => (await api.GET('/api/v1/resources/{id}', { params: { path: { id } } })).data!,
        store: keeperOf(personId, id),
      }),
    // The resource itself is only what editing starts from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [id, personId],
  );
  const view = useSyncExternalStore(autosave.subscribe, autosave.read);
  useFlush(autosave);
  useEffect(() => () => autosave.flush({ keepalive: true }), [autosave]);
  const change = useCallback<Deposit['change']>((field, value) => autosave.change(field, value), [autosave]);
  const draft = useMemo(() => ({ ...view.server, ...(view.pending as Partial<ResourceView>) }), [view.server, view.pending]);
  return { view, draft, change, autosave };
}

/** Saves at once when the page is hidden or left, the network returns, or somebody has signed in again. */
function useFlush(autosave: Autosave<ResourceView>): void {
  const { ended } = useHeldSession();
  useEffect(() => {
    if (!ended && autosave.read().state === 'expired') autosave.flush();
  }, [ended, autosave]);
  useEffect(() => {
    const now = () => autosave.flush();
    const leaving = () => {
      if (document.visibilityState === 'hidden') autosave.flush({ keepalive: true });
    };
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', leaving);
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', leaving);
      window.removeEventListener('pagehide', leaving);
    };
  }, [autosave]);
}
