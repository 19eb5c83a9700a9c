import type { Guide } from './method.schemas.js';

type Texts = Partial<Record<string, string>>;

/** A language in which nothing is written is a language that the text does not have. */
export const filled = <Words extends Texts>(words: Words): Words => Object.fromEntries(Object.entries(words).filter(([, text]) => text)) as Words;

/** What was written of a structured description, without what was left empty. */
export function written({ method, steps, tools, failures, conditions }: Partial<Guide>) {
  return {
    ...(method && { method: Object.fromEntries(Object.entries(method).map(([part, words]) => [part, filled(words ?? {})]).filter(([, words]) => Object.keys(words as Texts).length > 0)) }),
    ...(steps && { steps: steps.map((step) => ({ ...step, name: filled(step.name), purpose: filled(step.purpose), inputs: filled(step.inputs), outputs: filled(step.outputs), time: filled(step.time) })) }),
    ...(tools && { tools: tools.map((tool) => ({ ...tool, name: filled(tool.name), about: filled(tool.about) })) }),
    ...(failures && { failures: failures.map((failure) => ({ ...failure, happened: filled(failure.happened), lesson: filled(failure.lesson) })) }),
    ...(conditions && { conditions: Object.fromEntries(Object.entries(conditions).filter(([, said]) => said !== null && !(Array.isArray(said) && said.length === 0))) as Guide['conditions'] }),
  };
}
