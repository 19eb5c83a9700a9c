import { query } from '../../api/client.js';
import { currentLanguage } from '../../texts/texts.js';

/** Begins a draft in the language on screen and says which it is. */
export function useBeginDeposit() {
  const begin = query.useMutation('post', '/api/v1/resources');
  return {
    isPending: begin.isPending,
    error: begin.error,
    start: (onBegun: (id: string) => void) => begin.mutate({ body: { language: currentLanguage() } }, { onSuccess: ({ id }) => onBegun(id) }),
  };
}
