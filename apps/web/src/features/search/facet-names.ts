import { useTranslation } from 'react-i18next';
import type { ResourceType } from '../../api/views.js';
import { useFormats } from '../../ui/format.js';
import { useBlocNames, useTenants } from '../tenancy/tenants.js';
import { useTerms } from '../vocabulary/terms.js';
import type { FacetKind } from './results-search.js';

/** What a value of a facet is called in the reader's language. */
export function useFacetName(): (kind: FacetKind, code: string) => string {
  const { t } = useTranslation('repository');
  const formats = useFormats();
  const terms = useTerms();
  const tenants = useTenants().data?.items;
  const blocs = useBlocNames();
  const names: Record<FacetKind, (code: string) => string> = {
    type: (code) => t(`types.${code as ResourceType}`),
    country: formats.countryName,
    bloc: (code) => blocs.find((bloc) => bloc.code === code)?.name ?? code.toUpperCase(),
    sector: terms.sector,
    valueChain: terms.chain,
    language: formats.languageName,
    year: (code) => code,
    concept: terms.concept,
    tenant: (code) => formats.say(tenants?.find((tenant) => tenant.code === code)?.names) || code,
  };
  return (kind, code) => names[kind](code);
}
