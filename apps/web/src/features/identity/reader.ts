import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { query } from '../../api/client.js';

/** A space the reader may act in. */
export interface ReaderPlace { code: string; kind: 'network' | 'country' | 'cluster'; name: string; role: string }

/** Who reads: a person in a place with what they may do there, or a visitor. */
export interface Reader {
  known: boolean;
  person: { id: string; name: string; email: string } | null;
  place: ReaderPlace | null;
  places: readonly ReaderPlace[];
  expired: boolean;
  may: (what: string) => boolean;
}

export function useReader(): Reader {
  const { data } = query.useQuery('get', '/api/v1/session');
  return useMemo(() => {
    const places = (data?.memberships ?? []).map((one) => ({ code: one.tenant.code, kind: one.tenant.kind, name: one.tenant.names['es'] ?? '', role: one.roles[0] ?? '' }));
    return { known: data !== undefined, person: data?.person ?? null, place: places[0] ?? null, places, expired: false, may: () => true };
  }, [data]);
}

export function useSwitchPlace() { return useCallback((_place: ReaderPlace) => undefined, []); }
export function useSignOut() { const client = useQueryClient(); return () => void client.invalidateQueries(); }
