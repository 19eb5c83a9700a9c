/** The languages in which everything written for people exists; Spanish comes first. */
export const languages = ['es', 'pt', 'en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** How each language calls itself. */
export const languageNames: Record<Language, string> = {
  es: 'Español',
  pt: 'Português',
  en: 'English',
  fr: 'Français',
};

const remembered = 'minga.language';
const isLanguage = (value: string | null | undefined): value is Language => languages.some((one) => one === value);

/** The language an address names in its first segment, if it names one. */
export function languageIn(pathname: string): Language | undefined {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : undefined;
}

/** The address without its language: what the routes are written for. */
export function withoutLanguage(pathname: string): string {
  return languageIn(pathname) ? pathname.slice(3) || '/' : pathname;
}

/** The same page in a language. */
export function inLanguage(pathname: string, language: Language): string {
  const bare = withoutLanguage(pathname);
  return bare === '/' ? `/${language}` : `/${language}${bare}`;
}

/** What a reader whose address names no language most likely wants: the last choice, then the browser's wishes. */
export function preferredLanguage(): Language {
  const chosen = recall();
  if (chosen) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'es';
}

/** Keeps a choice for addresses that name no language. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(remembered, language);
  } catch {
    /* Storage may be refused; the address still carries the language. */
  }
}

function recall(): Language | undefined {
  try {
    const chosen = localStorage.getItem(remembered);
    return isLanguage(chosen) ? chosen : undefined;
  } catch {
    return undefined;
  }
}
