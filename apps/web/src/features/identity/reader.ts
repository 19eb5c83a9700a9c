import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { actIn } from '../../api/acting.js';
import { api, query } from '../../api/client.js';
import type { Role, SessionView } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { holdSession, letGo, useHeldSession } from './session-end.js';

/** A space the reader may act in. */
export interface ReaderPlace {
  code: string;
  kind: 'network' | 'country' | 'cluster';
  name: string;
  roles: readonly Role[];
}

/** Who reads: a person acting in a place with what they may do there, or a visitor. */
export interface Reader {
  /** False until the portal has said who this is. */
  known: boolean;
  person: NonNullable<SessionView['person']> | null;
  place: ReaderPlace | null;
  places: readonly ReaderPlace[];
  roles: readonly Role[];
  secondFactor: boolean;
  /** The session ended on its own; what is on screen belongs to the person who was signed in. */
  expired: boolean;
  may: (permission: string) => boolean;
}

/** Who reads now. */
export function useReader(): Reader {
  const { data } = query.useQuery('get', '/api/v1/session', {}, { staleTime: 60_000 });
  const { session: held, ended } = useHeldSession();
  const formats = useFormats();
  useEffect(() => {
    if (data) holdSession(data);
  }, [data]);
  return useMemo(() => {
    const session = data?.person ? data : (held ?? data);
    const places = (session?.memberships ?? []).map(({ tenant, kind, names, roles }) => ({
      code: tenant, kind, name: formats.say(names), roles,
    }));
    const permissions = new Set(session?.permissions);
    return {
      known: session !== undefined,
      person: session?.person ?? null,
      place: places.find((place) => place.code === session?.tenant) ?? null,
      places,
      roles: session?.roles ?? [],
      secondFactor: session?.secondFactor ?? false,
      expired: ended,
      may: (permission) => permissions.has(permission),
    };
  }, [data, held, ended, formats]);
}

/** Acts in another place from now on: in this tab at once, and in tabs opened later. */
export function useSwitchPlace(): (place: ReaderPlace) => Promise<void> {
  const client = useQueryClient();
  return async (place) => {
    actIn(place.code);
    await api.PUT('/api/v1/session/tenant', { body: { tenant: place.code } });
    await client.resetQueries();
  };
}

/** Ends the session and returns to the public start. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await api.DELETE('/api/v1/session');
    letGo();
    actIn(null);
    await navigate({ to: '/' });
    client.removeQueries({ type: 'inactive' });
    await client.resetQueries();
  };
}
