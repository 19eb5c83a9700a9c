import { fold } from '../fold.js';
import type { SearchLanguage } from '../language.js';
import { stem } from '../stemming/index.js';
import { doingAndBeing } from './doing-and-being.js';
import { learningAndTelling } from './learning-and-telling.js';
import { peopleAndSociety } from './people-and-society.js';
import { worldAndNature } from './world-and-nature.js';

const languages = ['es', 'pt', 'en', 'fr'] as const satisfies readonly SearchLanguage[];

const byStem = learn();

/**
 * Stems of everyday words that mean the same in the other languages. For words that an index does not know at all: it may
 * hold texts of another language only.
 */
export const translations = (wordStem: string, language: SearchLanguage): readonly string[] => byStem.get(`${language}:${wordStem}`) ?? [];

/** Whether a stem is that of an everyday word. */
export const isEveryday = (wordStem: string, language: SearchLanguage): boolean => byStem.has(`${language}:${wordStem}`);

function learn(): Map<string, string[]> {
  const learnt = new Map<string, string[]>();
  for (const row of [...peopleAndSociety, ...worldAndNature, ...doingAndBeing, ...learningAndTelling]) {
    const stems = languages.map((language, column) => row[column]!.split('/').map((word) => stem(fold(word), language)));
    languages.forEach((language, column) => {
      const others = stems.flatMap((list, other) => (other === column ? [] : list));
      for (const own of stems[column]!) {
        const key = `${language}:${own}`;
        learnt.set(key, [...new Set([...(learnt.get(key) ?? []), ...others])].filter((each) => each !== own));
      }
    });
  }
  return learnt;
}
