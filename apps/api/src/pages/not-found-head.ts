import type { Locale } from '#platform';

const titles: Record<Locale, string> = {
  es: 'Esta página no existe o no está a su alcance',
  pt: 'Esta página não existe ou não está ao seu alcance',
  en: 'This page does not exist or is not within your reach',
  fr: 'Cette page n’existe pas ou ne vous est pas accessible',
};

/** What an address that leads nowhere says before any script runs. */
export const notFoundHead = (locale: Locale) => ({
  status: 404,
  head: `<title>${titles[locale]} · Minga</title>\n    <meta name="robots" content="noindex">`,
  body: `<h1>${titles[locale]}</h1>`,
});
