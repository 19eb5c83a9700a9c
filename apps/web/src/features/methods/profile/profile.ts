import type { TenantView } from '../../../api/views.js';
import type { Factor } from '../factor-words.js';

/** What a place says of each factor; null where it takes back what it said. */
export type Profile = { sectors?: readonly string[] | null; institutions?: readonly string[] | null } & Partial<Record<Exclude<Factor, 'sectors' | 'institutions'>, string | null>>;

const single = ['orientation', 'firms', 'reach', 'maturity', 'budget'] as const;

/** What a place has said; a cluster that names one sector works in that one. */
export function profileOf({ facts }: Pick<TenantView, 'facts'>): Profile {
  const list = (name: string): string[] | undefined => (Array.isArray(facts[name]) ? (facts[name] as string[]) : undefined);
  const only = typeof facts['sector'] === 'string' ? [facts['sector']] : [];
  return {
    sectors: list('sectors') ?? only,
    institutions: list('institutions') ?? [],
    ...Object.fromEntries(single.map((factor) => [factor, typeof facts[factor] === 'string' ? facts[factor] : null])),
  };
}
