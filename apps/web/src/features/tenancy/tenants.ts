import { query } from '../../api/client.js';
import { useFormats } from '../../ui/format.js';

/** The whole directory: small, public and slow to change, so it is fetched once and kept. */
export const useTenants = () => query.useQuery('get', '/api/v1/tenants', {}, { staleTime: 600_000 });

/** One tenant by its code. */
export const useTenant = (code: string) => query.useQuery('get', '/api/v1/tenants/{code}', { params: { path: { code } } });

/** The integration blocs with their members. */
export const useBlocs = () => query.useQuery('get', '/api/v1/blocs', {}, { staleTime: 600_000 });

/** The blocs as people choose them, by their full name with the acronym beside it: nobody has to know what CAN stands for. */
export function useBlocNames(): readonly { code: string; name: string }[] {
  const formats = useFormats();
  const blocs = useBlocs().data?.items ?? [];
  return blocs.map(({ code, names, acronym }) => ({ code, name: `${formats.say(names)} (${acronym})` }));
}
