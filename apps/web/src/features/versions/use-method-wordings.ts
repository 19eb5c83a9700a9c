import { useTranslation } from 'react-i18next';
import { useFormats } from '../../ui/format.js';
import { useFactorWords } from '../methods/factor-words.js';
import { partsAfter, partsBefore } from '../methods/parts.js';
import type { Field, Wording } from './use-wordings.js';

type Texts = Readonly<Record<string, string | undefined>>;

/** The structured part of a work in words: what surrounds the steps, each step, each tool, and where it worked. */
export function useMethodWordings(): (wording: Wording) => Field[] {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const { word } = useFactorWords();
  /** One field for each language that anything of it is written in; its paragraphs below each other. */
  const inLanguages = (key: string, name: string, texts: readonly (Texts | undefined)[]): Field[] =>
    [...new Set(texts.flatMap((one) => Object.keys(one ?? {})))].map((language) => ({
      key: `${key}-${language}`, name: `${name} (${formats.languageName(language)})`, language, said: texts.flatMap((one) => one?.[language] ?? []).join('\n'),
    }));
  return ({ method, steps, tools, conditions }) => [
    ...[...partsBefore, ...partsAfter].flatMap((part) => inLanguages(part, t(`parts.${part}`), [method[part]])),
    ...steps.flatMap((step, index) => inLanguages(`step-${step.key}`, t('step.number', { number: index + 1 }), [step.name, step.purpose, step.inputs, step.outputs, step.time])),
    ...tools.flatMap((tool) => inLanguages(`tool-${tool.key}`, formats.say(tool.name) || t('tool.unnamed'), [tool.name, tool.about])),
    {
      key: 'conditions', name: t('conditions'),
      said: [
        ...(conditions.sectors ?? []).map((code) => word('sectors', code)), ...(conditions.orientations ?? []).map((code) => word('orientation', code)),
        ...(conditions.firms ?? []).map((code) => word('firms', code)), ...(conditions.reaches ?? []).map((code) => word('reach', code)),
        ...(conditions.maturities ?? []).map((code) => word('maturity', code)), ...(conditions.institutions ?? []).map((code) => word('institutions', code)),
        ...(conditions.budget ? [word('budget', conditions.budget)] : []),
      ],
    },
  ];
}
