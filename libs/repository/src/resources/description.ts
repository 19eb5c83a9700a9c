import type { Resource } from './resource.entity.js';

/** What a resource says of itself: all that a version keeps and a comparison reads. Who may see it is no part of it. */
export const describedFields = [
  'type', 'language', 'titles', 'abstracts', 'authors', 'institution', 'year', 'documentNumber', 'place', 'countries', 'sector',
  'valueChains', 'concepts', 'licence', 'links', 'method', 'steps', 'tools', 'conditions',
] as const satisfies readonly (keyof Resource)[];

/** The words of one version. */
export type Description = Pick<Resource, (typeof describedFields)[number]>;

/** Takes the description out of a resource. */
export const descriptionOf = (resource: Description): Description =>
  Object.fromEntries(describedFields.map((field) => [field, resource[field]])) as unknown as Description;
