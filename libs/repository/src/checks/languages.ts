import { locales, type Locale } from '#platform';
import { guessLanguage } from '../extraction/confined/language.js';
import type { Resource } from '../resources/resource.entity.js';
import { type Finding, found } from './finding.js';

/** Abstracts, and texts of files, that are not in the language they are said to be in. */
export function checkLanguages({ language, titles, abstracts }: Resource, files: readonly { id: string; name: string; language: Locale | null }[]): Finding[] {
  const written = locales.flatMap((said) => {
    const guess = guessLanguage(`${titles[said] ?? ''} ${abstracts[said] ?? ''}`);
    return abstracts[said] && guess && guess !== said ? [found('language-other', 'look', `/abstracts/${said}`, { said, seems: guess })] : [];
  });
  const read = files.filter((file) => file.language !== null);
  // A translation beside the original is welcome; that nothing is in the original language is worth a look.
  const none = read.length > 0 && read.every((file) => file.language !== language);
  return [...written, ...(none ? [found('language-other', 'look', '/language', { said: language, seems: read[0]!.language! })] : [])];
}
