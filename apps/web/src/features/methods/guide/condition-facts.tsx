import { useTranslation } from 'react-i18next';
import { Facts } from '../../../ui/facts.js';
import { useFormats } from '../../../ui/format.js';
import { type Factor, useFactorWords } from '../factor-words.js';
import type { Conditions } from '../parts.js';

/** Where it worked, factor by factor; what is not known is left out. */
export function ConditionFacts({ conditions }: { conditions: Conditions }) {
  const { t } = useTranslation('method');
  const formats = useFormats();
  const { word } = useFactorWords();
  const row = (factor: Factor, codes: readonly string[] = [], label = t(`factors.${factor}`)) => [label, codes.length > 0 && formats.list(codes.map((code) => word(factor, code)))] as const;
  const { sectors, orientations, firms, reaches, maturities, institutions, budget } = conditions;
  return (
    <Facts
      rows={[
        row('sectors', sectors), row('orientation', orientations), row('firms', firms), row('reach', reaches), row('maturity', maturities),
        row('institutions', institutions, t('write.needed.institutions')), row('budget', budget ? [budget] : [], t('write.needed.budget')),
      ]}
    />
  );
}
