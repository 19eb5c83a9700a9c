import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { es } from './es/index.js';
import { Unreachable } from '../api/problem.js';
import { inLanguage, type Language, languageIn, languages, preferredLanguage, rememberLanguage } from './languages.js';

/** A group of texts, loaded with the pages that speak it. */
export type TextGroup = keyof typeof es;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof es;
  }
}

const files = import.meta.glob<Record<string, object>>(['./*/*.ts', '!./*/index.ts', '!./*/*.spec.ts']);

interface Texts {
  [key: string]: string | Texts;
}

/** French keeps a thin space, at which no line breaks, before its high punctuation and inside its quotation marks. */
function wellSet(texts: Texts, language: string): Texts {
  if (language !== 'fr') return texts;
  const set = (text: string) => text.replace(/ ([;:?»])/g, '\u202f$1').replace(/« /g, '«\u202f');
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? set(text) : wellSet(text, language)]),
  );
}

const fromFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, group, done) {
    const load = files[`./${language}/${group}.ts`];
    if (!load) return done(new Error(`No texts ${group} in ${language}.`), false);
    load().then(
      (file) => done(null, wellSet(file[group] as Texts, language)),
      (error: unknown) => done(error as Error, false),
    );
  },
};

/** Settles the language of the visit (the address has the last word) and loads the texts every page needs. */
export async function startTexts(): Promise<void> {
  const { pathname, search, hash } = window.location;
  const language = languageIn(pathname) ?? preferredLanguage();
  if (!languageIn(pathname)) window.history.replaceState(null, '', inLanguage(pathname, language) + search + hash);
  document.documentElement.lang = language;
  rememberLanguage(language);
  await i18next.use(fromFiles).use(initReactI18next).init({
    lng: language,
    supportedLngs: languages,
    fallbackLng: false,
    ns: ['common'],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: true },
  });
}

/** Loads groups of texts ahead of the page that speaks them; a page without its words is not shown. */
export async function loadTexts(...groups: TextGroup[]): Promise<void> {
  const missing = () => groups.filter((group) => !i18next.hasResourceBundle(i18next.language, group));
  await i18next.loadNamespaces(groups);
  // What failed once is not tried again unless it is asked for by name.
  if (missing().length > 0) await i18next.reloadResources(i18next.language, missing());
  if (missing().length > 0) throw new Unreachable();
}

/** The language on screen. */
export const currentLanguage = (): Language => (i18next.language as Language | undefined) ?? 'es';

/** Changes the language of everything on screen. */
export async function speak(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export { i18next as texts };
