/** The languages in which everything written for people exists; Spanish comes first. */
export const locales = ['es', 'pt', 'en', 'fr'] as const;

export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

/** The best of our languages for an `Accept-Language` header; Spanish when none fits. */
export function negotiateLocale(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const quality = rest.map((item) => item.trim()).find((item) => item.startsWith('q='));
      return { language: tag.trim().slice(0, 2).toLowerCase(), quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes.map((wish) => wish.language).find(isLocale) ?? 'es';
}
