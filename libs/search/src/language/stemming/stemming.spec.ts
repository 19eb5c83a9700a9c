import { fold } from '../fold.js';
import type { SearchLanguage } from '../language.js';
import { inflections, strangers } from './inflections.fixture.js';
import { stem } from './index.js';

const languages = ['es', 'pt', 'fr', 'en', 'nl'] as const satisfies readonly SearchLanguage[];

/** Share of the other forms of each word that meet its first form, as typed by `change`. */
function recall(language: SearchLanguage, change: (word: string) => string): number {
  const pairs = inflections[language].flatMap(([first, ...others]) => others.map((other) => [first!, other] as const));
  const met = pairs.filter(([a, b]) => stem(fold(change(a)), language) === stem(fold(b), language));
  return met.length / pairs.length;
}

describe.each(languages)('stems of %s', (language) => {
  it('bring inflected forms together', () => expect(recall(language, (word) => word)).toBeGreaterThanOrEqual(language === 'nl' ? 0.75 : 0.95));

  it('do so without accents just as well', () => {
    expect(recall(language, (word) => word.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(recall(language, (word) => word));
  });

  it.each(strangers[language])('keep %s and %s apart', (a, b) => expect(stem(fold(a), language)).not.toBe(stem(fold(b), language)));

  it('are stems of themselves in no need of more than lower case', () => expect(stem('37b', language)).toBe('37b'));
});
