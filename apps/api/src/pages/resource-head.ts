import type { ResourceView } from '#repository';
import { type Locale, locales } from '#platform';
import { concepts, licences } from '#vocabulary';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character]!);

/** Which schema.org type says best what a resource is. */
const schemaTypes: Record<string, string> = {
  methodology: 'HowTo',
  'training-material': 'LearningResource',
  dataset: 'Dataset',
  study: 'Report',
  'case-study': 'Report',
};

const inLanguage = (texts: Partial<Record<Locale, string>>, locale: Locale, own: Locale): string =>
  texts[locale] ?? texts[own] ?? Object.values(texts)[0] ?? '';

/** The address under which a licence is known everywhere, or its name where it has none. */
function licenceOf(code: string, locale: Locale): string {
  const licence = licences.find((one) => one.code === code);
  return licence?.uri ?? licence?.labels[locale] ?? code;
}

/** What a public resource says of itself before any script runs: for search engines, harvesters and slow lines. */
export function resourceHead(resource: ResourceView, locale: Locale, origin: string) {
  const title = inLanguage(resource.titles, locale, resource.language);
  const abstract = inLanguage(resource.abstracts, locale, resource.language);
  const address = (language: Locale) => `${origin}/${language}/resources/${resource.id}`;
  const description = abstract.slice(0, 300);
  const linked = {
    '@context': 'https://schema.org',
    '@type': schemaTypes[resource.type ?? ''] ?? 'CreativeWork',
    // The work is one, whatever the language of the page about it.
    '@id': `${origin}/resources/${resource.id}`,
    name: title,
    description: abstract,
    inLanguage: resource.language,
    ...(resource.year ? { datePublished: String(resource.year) } : {}),
    ...(resource.authors.length > 0 ? { author: resource.authors.map(({ name }) => ({ '@type': 'Person', name })) } : {}),
    ...(resource.institution ? { publisher: { '@type': 'Organization', name: resource.institution } } : {}),
    ...(resource.licence ? { license: licenceOf(resource.licence, locale) } : {}),
    ...(resource.documentNumber ? { identifier: resource.documentNumber } : {}),
    keywords: resource.concepts.map((code) => concepts.find((concept) => concept.code === code)?.prefLabel[locale] ?? code),
    url: address(locale),
  };
  return {
    head: [
      `<title>${escapeHtml(title)} · Minga</title>`,
      `<meta name="description" content="${escapeHtml(description)}">`,
      `<meta property="og:title" content="${escapeHtml(title)}">`,
      `<meta property="og:description" content="${escapeHtml(description)}">`,
      `<link rel="canonical" href="${address(locale)}">`,
      ...locales.map((language) => `<link rel="alternate" hreflang="${language}" href="${address(language)}">`),
      // A closing tag inside a text must not end the script element.
      `<script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>`,
    ].join('\n    '),
    body: `<article><h1>${escapeHtml(title)}</h1>${abstract
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
      .join('')}</article>`,
  };
}
