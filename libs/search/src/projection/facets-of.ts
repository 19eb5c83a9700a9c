import type { SearchableResource } from '#repository';
import { facet } from '../facets.js';

/** The facets of a resource. Its languages are those it can be read in: of its title or of a text. */
export function facetsOf(resource: SearchableResource): string[] {
  const { type, countries, blocs, sector, valueChains, titles, texts, year, concepts, tenantCode } = resource;
  const languages = [...Object.keys(titles), ...texts.flatMap(({ language }) => language ?? [])];
  return [...new Set([
    ...(type ? [facet('type', type)] : []),
    ...countries.map((code) => facet('country', code)),
    ...blocs.map((code) => facet('bloc', code)),
    ...(sector ? [facet('sector', sector)] : []),
    ...valueChains.map((code) => facet('valueChain', code)),
    ...languages.map((code) => facet('language', code)),
    ...(year === null ? [] : [facet('year', year)]),
    ...concepts.map((code) => facet('concept', code)),
    facet('tenant', tenantCode),
  ])];
}
