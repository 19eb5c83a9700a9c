import type { Locale } from '#platform';

/** A value of a closed list that people pick from and filter by. */
export interface Term {
  readonly code: string;
  readonly labels: Readonly<Record<Locale, string>>;
  /** What the value has in a published scheme, where there is one. */
  readonly uri?: string;
}

/** Writes a term with its names in the order of the portal's languages. */
export const term = (code: string, es: string, pt: string, en: string, fr: string, uri?: string): Term => ({
  code,
  labels: { es, pt, en, fr },
  ...(uri ? { uri } : {}),
});
