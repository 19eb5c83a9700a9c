/** The languages whose texts Minga analyses: its four interface languages, and Dutch for Suriname. */
export const searchLanguages = ['es', 'pt', 'en', 'fr', 'nl'] as const;

export type SearchLanguage = (typeof searchLanguages)[number];

/** The language we analyse for a BCP 47 tag such as `pt-BR`, or undefined when it is none of ours. */
export function searchLanguageOf(tag: string | null | undefined): SearchLanguage | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return searchLanguages.find((language) => language === primary);
}
