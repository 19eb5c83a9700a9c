import i18next from 'i18next';
import { locales, type Locale } from './locales.js';

interface Messages {
  [key: string]: string | Messages;
}

type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

type Path<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Path<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Renders one text in a language; `{{name}}` marks are filled from `params`. */
export type Translate<T> = (locale: Locale, key: Path<T>, params?: Record<string, unknown>) => string;

const catalogue = i18next.createInstance();
await catalogue.init({
  lng: 'es',
  fallbackLng: false,
  initAsync: false,
  keySeparator: '.',
  interpolation: { escapeValue: false },
  returnNull: false,
});

/**
 * Declares the texts of one context in every language. A key missing in a language does not compile.
 * @returns the function that renders them
 */
export function defineTexts<const T extends Messages>(
  namespace: string,
  texts: { es: T } & Record<Exclude<Locale, 'es'>, Shape<T>>,
): Translate<T> {
  for (const locale of locales) catalogue.addResourceBundle(locale, namespace, texts[locale], true, true);
  return (locale, key: string, params) => catalogue.t(key, { lng: locale, ns: namespace, ...params });
}

/** The text under a key that any context may have declared, or undefined when none has. */
export function findText(namespaceAndKey: string, locale: Locale, params: Record<string, unknown>): string | undefined {
  const [ns, ...rest] = namespaceAndKey.split(':');
  const key = rest.join(':');
  if (!catalogue.exists(key, { lng: locale, ns })) return undefined;
  return catalogue.t(key, { lng: locale, ns, ...params });
}
