import { type Locale, locales } from '#platform';
import type { Failure, Guide } from './method.schemas.js';

type Described = Omit<Guide, 'failures' | 'conditions'> & { failures: Pick<Failure, 'happened' | 'lesson'>[] };

/** The words of a structured description, one text per language, for those who look for them. Whose failure it was is not among them. */
export function wordsInside({ method, steps, tools, failures }: Described): { language: Locale; text: string }[] {
  const texts = [
    ...Object.values(method),
    ...steps.flatMap(({ name, purpose, inputs, outputs, time }) => [name, purpose, inputs, outputs, time]),
    ...tools.flatMap(({ name, about }) => [name, about]),
    ...failures.flatMap(({ happened, lesson }) => [happened, lesson]),
  ];
  return locales.flatMap((language) => {
    const text = texts.flatMap((words) => words?.[language] || []).join('\n\n');
    return text ? { language, text } : [];
  });
}
