import type { ResourceView } from '#repository';
import { type Locale, locales } from '#platform';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character]!);

const inLanguage = (texts: Partial<Record<Locale, string>>, locale: Locale, own: Locale): string =>
  texts[locale] ?? texts[own] ?? Object.values(texts)[0] ?? '';

/** Its steps in order, for whoever reads without scripts. */
function stepsOf({ steps, language }: ResourceView, locale: Locale): string {
  const items = steps.map(({ name, purpose }) => `<li><h2>${escapeHtml(inLanguage(name, locale, language))}</h2><p>${escapeHtml(inLanguage(purpose, locale, language))}</p></li>`);
  return items.length ? `<ol>${items.join('')}</ol>` : '';
}

/**
 * What a public resource says of itself before any script runs: for search engines, harvesters and slow lines.
 * @param linked what schema.org's words say of it; of a tombstone nothing
 */
export function resourceHead(resource: ResourceView, linked: object | undefined, locale: Locale, origin: string) {
  const title = inLanguage(resource.titles, locale, resource.language);
  const abstract = inLanguage(resource.abstracts, locale, resource.language);
  const address = (language: Locale) => `${origin}/${language}/resources/${resource.id}`;
  const description = abstract.slice(0, 300);
  return {
    head: [
      `<title>${escapeHtml(title)} · Minga</title>`,
      `<meta name="description" content="${escapeHtml(description)}">`,
      `<meta property="og:title" content="${escapeHtml(title)}">`,
      `<meta property="og:description" content="${escapeHtml(description)}">`,
      `<link rel="canonical" href="${address(locale)}">`,
      ...locales.map((language) => `<link rel="alternate" hreflang="${language}" href="${address(language)}">`),
      // A closing tag inside a text must not end the script element.
      ...(linked ? [`<script type="application/ld+json">${JSON.stringify(linked).replaceAll('<', '\\u003c')}</script>`] : []),
    ].join('\n    '),
    body: `<article><h1>${escapeHtml(title)}</h1>${abstract
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
      .join('')}${stepsOf(resource, locale)}</article>`,
  };
}
